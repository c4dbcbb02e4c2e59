import type { WordTable } from './word-table.js';

/** Words of papers: feedback made from the trace, what a report says of itself, and what the commands tell. */
export const PAPERS_WORDS = {
  'papers.feedback.person': { zh: '{count} 人', en: '{count} people' },
  'papers.feedback.researchGroup': { zh: '{count} 个教研组', en: '{count} research groups' },
  'papers.feedback.preparationGroup': { zh: '{count} 个备课组', en: '{count} preparation groups' },
  'papers.feedback.group': { zh: '{count} 个组', en: '{count} groups' },
  'papers.feedback.item': { zh: '{count} 项', en: '{count} items' },
  'papers.feedback.other': { zh: '{count} 个', en: '{count}' },
  'papers.feedback.per.schoolYear': { zh: '每学年', en: 'each school year' },
  'papers.feedback.per.semester': { zh: '每学期', en: 'each semester' },
  'papers.feedback.per.month': { zh: '每月', en: 'each month' },
  'papers.feedback.per.teachingWeek': { zh: '每教学周', en: 'each teaching week' },
  'papers.feedback.periods.semester': { zh: '{count} 个学期', en: '{count} semesters' },
  'papers.feedback.periods.month': { zh: '{count} 个月', en: '{count} months' },
  'papers.feedback.periods.teachingWeek': { zh: '{count} 个教学周', en: '{count} teaching weeks' },
  'papers.feedback.times.semester': { zh: '学期', en: 'semesters' },
  'papers.feedback.times.month': { zh: '月', en: 'months' },
  'papers.feedback.times.teachingWeek': { zh: '周', en: 'weeks' },
  'papers.feedback.target.least': { zh: '{per} {target}', en: '{target} {per}' },
  'papers.feedback.target.other': { zh: '要求（{metric}{target}）', en: 'what is asked ({metric} {target})' },
  'papers.feedback.members': {
    zh: '{all}中有 {missed}未达到{target}[[（按{times}算，应达标 {due} 次，未达标 {misses} 次）]]。',
    en: '{missed} of {all} did not reach {target}[[ (counted by {times}: {due} due, {misses} missed)]].',
  },
  'papers.feedback.nobody': { zh: '没有可以计算“{metric}”的对象。', en: 'There is nobody to count “{metric}” of.' },
  'papers.feedback.periods': {
    zh: '{all}中有 {missed}未达到{target}[[：{names}]]。',
    en: '{missed} of {all} did not reach {target}[[: {names}]].',
  },
  'papers.feedback.value': { zh: '“{metric}”为 {value}，未达到{target}。', en: '“{metric}” is {value}, not {target}.' },
  'papers.feedback.ratio': {
    zh: '“{den}”为 {whole}，其中“{num}”为 {part}，占 {share}；满分要求 {target}[[，还差 {lack}]]。',
    en: '“{num}” is {part} of “{den}” {whole}, {share}; {target} earn all points[[, {lack} are lacking]].',
  },
  'papers.feedback.trend': {
    zh: '本学年 {now}，上学年 {before}，没有提高。',
    en: '{now} this year, {before} last year: no rise.',
  },
  'papers.feedback.checklist': {
    zh: '{all} 项要求中有 {missed} 项没有做到：{names}。',
    en: '{missed} of {all} items are missing: {names}.',
  },
  'papers.feedback.graded': { zh: '自评为 {level} 级[[，按 {share} 计分]]。', en: 'Level {level}[[, worth {share}]].' },
  'papers.feedback.judged': {
    zh: '{level}认定 {awarded} 分[[（按填报数据为 {own} 分）]]。',
    en: '{level} awarded {awarded}[[ ({own} by the data reported)]].',
  },
  'papers.feedback.comment': { zh: '{level}意见：“{reason}”。', en: '{level}: “{reason}”.' },
  'papers.feedback.points': { zh: '该项得 {awarded} 分，满分 {points} 分。', en: '{awarded} of {points} points.' },
  'papers.next.members': {
    zh: '使 {who}的“{metric}”都达到{target}，先从未达到的 {missed}做起',
    en: 'bring “{metric}” to {target} for {who}, first for the {missed} who missed it',
  },
  'papers.next.members.equal': {
    zh: '使 {who}的“{metric}”{per}都为{target}，先从没有做到的 {missed}做起',
    en: 'bring “{metric}” to {target} {per} for {who}, first for the {missed} who missed it',
  },
  'papers.next.value': { zh: '把“{metric}”做到{target}', en: 'bring “{metric}” to {target}' },
  'papers.next.ratio': { zh: '使“{num}”达到 {needed}', en: 'bring “{num}” to {needed}' },
  'papers.next.trend': { zh: '使占比高于上学年的 {before}', en: 'raise the share above the {before} of last year' },
  'papers.next.checklist': { zh: '补做“{names}”', en: 'add “{names}”' },
  'papers.next.graded': { zh: '对照标准由 {level} 级提高到 {best} 级', en: 'rise from level {level} to {best}' },
  'papers.next.judged': { zh: '按{level}意见核对整改', en: 'mend it as {level} says' },
  'papers.next.evidence': { zh: '{step}，并备好佐证：{evidence}', en: '{step}; keep as evidence: {evidence}' },
  'papers.clause': { zh: '{number} {clause}[[：{summary}]]', en: '{number} {clause}[[: {summary}]]' },
  'papers.strengths.key': {
    zh: '{all} 项适用的关键指标中有 {full} 项得满分：{names}。',
    en: '{full} of {all} key indicators that apply earned all points: {names}.',
  },
  'papers.strengths.noKey': {
    zh: '{all} 项适用的关键指标没有一项得满分。',
    en: 'None of the {all} key indicators that apply earned all points.',
  },
  'papers.strengths.other': {
    zh: '其他适用的指标共 {all} 项，其中 {full} 项得满分。',
    en: 'Of the {all} other indicators that apply, {full} earned all points.',
  },
  'papers.guard.passed': {
    zh: '关键指标要求：评为“{grade}”须每项关键指标得分不低于该项分值的 {share}。适用的 {all} 项关键指标都达到了。',
    en: 'Key indicators: “{grade}” needs {share} of the points of each. All {all} that apply reach it.',
  },
  'papers.guard.failed': {
    zh: '关键指标要求：评为“{grade}”须每项关键指标得分不低于该项分值的 {share}。未达到的有 {count} 项：{names}。',
    en: 'Key indicators: “{grade}” needs {share} of the points of each. {count} do not reach it: {names}.',
  },
  'papers.guard.lowered': {
    zh: '按分数可评“{grade}”，因此评为“{elseGrade}”。',
    en: 'The score alone would earn “{grade}”; so it is “{elseGrade}”.',
  },
  'papers.guard.indicator': {
    zh: '{id} {name}（得 {awarded}，须 {needed}）',
    en: '{id} {name} ({awarded} of {needed})',
  },
  'papers.rounding': {
    zh: '得分按精确值计算，只在最后舍入一次：{mode}，保留 {decimals} 位小数。等级线：{grades}；等级按{on}确定；加分最多 {cap} 分。',
    en: 'Points are computed exactly and rounded once: {mode}, {decimals} decimals. Grades: {grades}, by {on}; at most {cap} points of bonus.',
  },
  'papers.rounding.half-up': { zh: '四舍五入', en: 'half up' },
  'papers.rounding.half-even': { zh: '四舍六入五成双', en: 'half even' },
  'papers.gradeOn.baseMinusDeductions': { zh: '基础分减扣分', en: 'base less deductions' },
  'papers.gradeOn.total': { zh: '总分', en: 'the total' },
  'papers.grade': { zh: '{name} {min} 分及以上', en: '{name} from {min}' },
  'papers.peers.school.place': {
    zh: '本次参评的{peers}中已有总分的共 {count} 所，本校总分居第 {rank} 位[[（同分的共 {same} 所）]]。下图只列各分数段的学校数，不列校名。',
    en: 'Of the {count} schools ({peers}) with a total this one is in place {rank}[[ ({same} equals)]]. The chart counts and names nobody.',
  },
  'papers.peers.group.place': {
    zh: '本年度申报同一标准的{peers}学段组已有总分的共 {count} 个，本组总分居第 {rank} 位[[（同分的共 {same} 个）]]。下图只列各分数段的组数，不列组名。',
    en: 'Of the {count} groups ({peers}) with a total this one is in place {rank}[[ ({same} equals)]]. The chart counts and names nobody.',
  },
  'papers.peers.school.few': {
    zh: '{peers}已有总分的只有 {count} 所，少于 {least} 所，不列位次。',
    en: 'Only {count} schools ({peers}) have a total, fewer than {least}: no place is given.',
  },
  'papers.peers.group.few': {
    zh: '申报同一标准的{peers}学段组已有总分的只有 {count} 个，少于 {least} 个，不列位次。',
    en: 'Only {count} groups ({peers}) have a total, fewer than {least}: no place is given.',
  },
  'papers.peers.band': { zh: '{low}—{high} 分', en: '{low}–{high}' },
  'papers.peers.top': { zh: '{low} 分及以上', en: '{low} and more' },
  'papers.peers.below': { zh: '{high} 分以下', en: 'below {high}' },
  'papers.peers.school.own': { zh: '{band}（本校）', en: '{band} (this one)' },
  'papers.peers.group.own': { zh: '{band}（本组）', en: '{band} (this one)' },
  'papers.lastYear': {
    zh: '上学年（{year}学年）认定总分 {total} 分、等级{grade}；本学年总分{change}。',
    en: 'Last year ({year}) the total was {total}, {grade}; this year {change}.',
  },
  'papers.lastYear.other': {
    zh: '两年所用评估标准的内容不同，比较仅供参考。',
    en: ' The standard was another then: compare with care.',
  },
  'papers.lastYear.up': { zh: '提高 {by} 分', en: 'it is {by} higher' },
  'papers.lastYear.down': { zh: '降低 {by} 分', en: 'it is {by} lower' },
  'papers.lastYear.same': { zh: '与上学年相同', en: 'it is the same' },
  'papers.levels.own': {
    zh: '等级和总分依据{levels}得出，逐项以最高一级的评定为准。',
    en: 'Grade and total follow {levels}; for each indicator the highest level holds.',
  },
  'papers.levels.self': {
    zh: '等级和总分依据学校填报数据计算，尚未经复评。',
    en: 'Grade and total follow from the data reported; nobody has reviewed them yet.',
  },
  'papers.receipt.errors': {
    zh: '学校填报文件接收时的校验结论：错误 {errors} 处、提醒 {warnings} 处。错误改正并重新报送后，应重新计分。',
    en: 'When it was received, the workbook had {errors} errors and {warnings} warnings; it is scored again when they are mended.',
  },
  'papers.receipt.clean': {
    zh: '学校填报文件接收时的校验结论：没有错误[[，提醒 {warnings} 处]]。',
    en: 'When it was received, the workbook had no errors[[ and {warnings} warnings]].',
  },
  'papers.qr.result': {
    zh: '校本教研评定报告 {subject} {standard} 摘要SHA-256：{digest} 核对：jiaoyan verify 报告文件',
    en: 'jiaoyan grading report {subject} {standard} SHA-256: {digest} check: jiaoyan verify FILE',
  },
  'papers.qr.record': {
    zh: '{name} {about} 摘要SHA-256：{digest}',
    en: '{name} {about} SHA-256: {digest}',
  },
  'papers.ledger': {
    zh: '打印时台账共 {size} 条，默克尔根 {root}。',
    en: 'When printed, the ledger had {size} entries with the Merkle root {root}.',
  },
  'papers.key.self-managed': {
    zh: '本件以自管密钥签名，可证明内容未被改动；不具有公章的效力，是否采信由收件单位依其信任的证书决定。',
    en: 'Signed with a self-managed key: shows that nothing was changed; it has not the force of an official seal.',
  },
  'papers.key.certificate-authority': {
    zh: '本件以 CA 证书签名，可证明内容未被改动；不代替公章。',
    en: 'Signed with a certificate of an authority: shows that nothing was changed; it does not replace an official seal.',
  },
  'papers.key.none': { zh: '本件未加电子签名。', en: 'This paper carries no electronic signature.' },
  'papers.opinion.intro': {
    zh: '根据《{programme}》，{body}对你校{year}学年校本教研工作进行了{level}。现将意见反馈如下。',
    en: 'Under “{programme}”, {body} has done the {level} of your school for {year}. This is its opinion.',
  },
  'papers.opinion.outcome': {
    zh: '{lower}总分 {lowerTotal} 分，等级{lowerGrade}；{level}总分 {total} 分，等级{grade}；级差 {gap} 分，{remark}。',
    en: '{lower}: {lowerTotal}, {lowerGrade}; {level}: {total}, {grade}; gap {gap}, {remark}.',
  },
  'papers.opinion.gap.within': { zh: '不超过 {points} 分', en: 'not above {points}' },
  'papers.opinion.gap.flag': {
    zh: '超过 {points} 分，请学校书面说明',
    en: 'above {points}: please explain in writing',
  },
  'papers.opinion.gap.adjudicate': { zh: '超过 {points} 分，须裁定', en: 'above {points}: to be adjudicated' },
  'papers.award.ground': {
    zh: '依据《{title}》（{number}[[，{clause}]]），经校本教研评估、公示和认定，',
    en: 'Under “{title}” ({number}[[, {clause}]]), after assessment and notice: ',
  },
  'papers.award.sentence': {
    zh: '兹授予{year}学年“{award}”称号。',
    en: 'The title “{award}” is conferred for {year}.',
  },
  'papers.award.term': { zh: '称号有效期：{from}至{to}。', en: 'Held from {from} to {to}.' },
  'papers.qr.award': {
    zh: '证书编号 {number} 记录摘要SHA-256：{digest}',
    en: 'certificate {number} record SHA-256: {digest}',
  },
  'papers.spot.certain': {
    zh: '本校按方案必查，未经抽签[[（原因：{reason}）]]。',
    en: 'This school is checked without a draw[[ ({reason})]].',
  },
  'papers.spot.drawn': {
    zh: '本校由公开抽签抽中：所在层为{unit}、{stage}，该层 {size} 所，抽 {places} 所。',
    en: 'This school was drawn in public: stratum {unit}, {stage}, {size} schools, {places} drawn.',
  },
  'papers.spot.standing': {
    zh: '抽查前的评定：以{level}为准，总分 {total} 分，等级{grade}。',
    en: 'Before the spot check: {level}, total {total}, {grade}.',
  },
  'papers.spot.blank': {
    zh: '抽查前的评定：以{level}为准，有指标未填全，没有总分和等级。',
    en: 'Before the spot check: {level}, with blanks, so there is no total and no grade.',
  },
  'papers.spot.counted': {
    zh: '随机核对 {persons} 名教师共 {cells} 个数据，与填报不一致的 {differing} 个。',
    en: '{cells} values of {persons} teachers were counted again; {differing} differ from what was reported.',
  },
  'papers.receipt.intro': {
    zh: '你校按《{programme}》报送的文件已收到。',
    en: 'The file that your school handed in under “{programme}” has been received.',
  },
  'papers.receipt.outcome.taken': { zh: '首次接收', en: 'taken' },
  'papers.receipt.outcome.replaced': { zh: '接收，取代此前报送的文件', en: 'taken in place of an earlier file' },
  'papers.receipt.outcome.unchanged': { zh: '与此前报送的文件相同', en: 'the same as before' },
  'papers.receipt.counts': { zh: '错误 {errors} 处，提醒 {warnings} 处', en: '{errors} errors, {warnings} warnings' },
  'papers.receipt.next.mend': {
    zh: '校验发现错误。请按问题清单逐处改正后重新报送；改正前，相关指标暂不计分或按现有数据计分。',
    en: 'There are errors: please mend them as listed and hand in again.',
  },
  'papers.receipt.next.look': {
    zh: '校验没有发现错误。请看一下提醒，填错的改正后重新报送；确实如此的，在“情况说明”里写明原因。',
    en: 'There are no errors. Please look at the warnings: mend what is wrong, explain what is right.',
  },
  'papers.receipt.next.none': {
    zh: '校验没有发现问题，不需要再报送。',
    en: 'Nothing was found; nothing is left to do.',
  },
  'papers.cover.sums': {
    zh: '{unit}应报送 {due} 所学校，已报送 {handed} 所，共 {files} 个文件，得到评定结果 {results} 份；尚有错误未改正的文件 {open} 个。',
    en: '{unit}: {due} schools due, {handed} handed in, {files} files, {results} results; {open} files have errors.',
  },
  'papers.cover.missing': { zh: '尚未报送的学校：{names}。', en: 'Missing: {names}.' },
  'papers.told.written': {
    zh: '已生成 {count} 份{kind}，在 {folder}{signed}。',
    en: '{count} papers ({kind}) written to {folder}{signed}.',
  },
  'papers.told.chinese': {
    zh: '文书以中文印制。',
    en: 'Papers are official documents and are printed in Chinese whatever --lang says.',
  },
  'papers.told.none': { zh: '没有可以生成的{kind}：{why}', en: 'There is nothing for {kind}: {why}' },
  'papers.told.signed.self-managed': { zh: '，已用自管密钥签名', en: ', signed with a self-managed key' },
  'papers.told.signed.certificate-authority': { zh: '，已用 CA 证书签名', en: ', signed with a CA certificate' },
  'papers.told.signed.at': { zh: '（签在{at}处）', en: ' (in the field of {at})' },
  'papers.field.school': { zh: '学校签章', en: 'the school' },
  'papers.field.district': { zh: '辖市区单位签章', en: 'the district' },
  'papers.field.city': { zh: '市级单位签章', en: 'the city' },
  'papers.field.issuer': { zh: '印发单位签章', en: 'the issuing office' },
  'papers.field.checkers': { zh: '抽查人员签字', en: 'the checkers' },
  'papers.told.unsigned': { zh: '，未签名', en: ', not signed' },
  'papers.kind.grading': { zh: '评定报告', en: 'grading reports' },
  'papers.kind.opinion': { zh: '意见书', en: 'opinions' },
  'papers.kind.opinionOf': { zh: '{level}意见书', en: 'opinions ({level})' },
  'papers.kind.spot-check': { zh: '抽查记录', en: 'spot-check records' },
  'papers.kind.cover': { zh: '报送封面清单', en: 'cover lists' },
  'papers.kind.receipt': { zh: '回执', en: 'receipts' },
  'papers.kind.certificate': { zh: '荣誉证书', en: 'certificates' },
  'papers.none.grading': { zh: '没有得分的评定结果。', en: 'no scored results.' },
  'papers.none.opinion': {
    zh: '所选学校还没有这一级的评审。',
    en: 'the schools chosen have not been reviewed at this level.',
  },
  'papers.none.spot-check': {
    zh: '这一级还没有抽取样本，或所选学校没有抽到。',
    en: 'nothing is drawn at this level, or not these schools.',
  },
  'papers.none.cover': { zh: '所选单位没有学校。', en: 'the unit has no schools.' },
  'papers.none.receipt': { zh: '所选学校还没有报送。', en: 'the schools chosen have handed in nothing.' },
  'papers.none.certificate': { zh: '没有符合条件的有效称号。', en: 'no title in force fits.' },
} as const satisfies WordTable;
