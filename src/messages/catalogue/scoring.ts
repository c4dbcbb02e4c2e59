import type { Entry } from '../entry.js';

/** Family 4: standards that cannot be scored as they are written, and scores that cannot be given. */
export const SCORING_ENTRIES: readonly Entry[] = [
  {
    code: 'JY4001',
    rule: 'points-not-hundred',
    severity: 'error',
    class: 'logic',
    params: ['sum'],
    zh: {
      title: '指标分值合计不是 100',
      message: '各指标的分值合计为[[ {sum}| {found}|别的数]]，应为 100。',
      fix: '请调整指标分值，使合计正好为 100；加分、扣分项不算在内。',
    },
    en: {
      title: 'Points do not add up to 100',
      message: 'The points of the indicators add up to [[{sum}|{found}|something else]] instead of 100.',
      fix: 'Adjust the points until they make exactly 100; bonus and deductions do not belong to them.',
    },
    good: { zh: '38 项指标合计 100 分', en: '38 indicators of 100 points in all' },
    bad: { zh: '38 项指标合计 99.5 分', en: '38 indicators of 99.5 points in all' },
  },
  {
    code: 'JY4002',
    rule: 'dimension-sum',
    severity: 'error',
    class: 'logic',
    params: ['sum', 'points'],
    zh: {
      title: '一级指标与所属指标的分值不符',
      message: '{here}标的是[[ {points} | {found} |别的]]分，它下面各项合计为[[ {sum}| {expected}|别的数]]。',
      fix: '请让一级指标的分值等于它下面各项分值之和。',
    },
    en: {
      title: 'Points of a dimension differ from its indicators',
      message:
        '{here} has [[{points}|{found}|other]] points, its indicators add up to [[{sum}|{expected}|something else]].',
      fix: 'Make the points of the dimension the sum of its indicators.',
    },
    good: { zh: 'A 为 16 分，A1 至 A6 合计 16 分', en: 'A has 16, A1 to A6 have 16' },
    bad: { zh: 'A 为 16 分，A1 至 A6 合计 15 分', en: 'A has 16, A1 to A6 have 15' },
  },
  {
    code: 'JY4003',
    rule: 'indicator-without-data',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '指标没有数据来源',
      message: '{here}用到的数据，既没有单元格可填，也没有人判断，永远算不出分。',
      fix: '请换成表里会填的数据，或者改为分级评定、清单等由人判断的规则。',
    },
    en: {
      title: 'An indicator without a source of data',
      message: '{here} uses data that no cell asks for and nobody judges; it can never be scored.',
      fix: 'Use data that the form asks for, or a rule that is judged: levels or a checklist.',
    },
    good: { zh: '用“听课节数”，名单里每人都填', en: 'lessons observed, asked of every teacher' },
    bad: { zh: '只用名册里的“学校数”', en: 'only the number of schools in the registry' },
  },
  {
    code: 'JY4004',
    rule: 'duplicate-id',
    severity: 'error',
    class: 'logic',
    params: ['id', 'first'],
    zh: {
      title: '编号用了两次',
      message: '编号[[“{id}”|“{found}”]]用在了不止一处[[（另一处是 {first}）]]。',
      fix: '每个编号只能指一样东西。请给其中一处换一个没用过的编号；停用的编号也不要再用。',
    },
    en: {
      title: 'Id used twice',
      message: 'The id[[ “{id}”| “{found}”]] is used in more than one place[[ (also {first})]].',
      fix: 'An id names one thing only. Give one of them an unused id; ids of retired indicators are not used again either.',
    },
    good: { zh: 'A1、A2、A3', en: 'A1, A2, A3' },
    bad: { zh: 'A1、A2、A2', en: 'A1, A2, A2' },
  },
  {
    code: 'JY4005',
    rule: 'grade-bands',
    severity: 'error',
    class: 'logic',
    params: ['grade', 'reason'],
    zh: {
      title: '等级分数线有误',
      message: '等级[[“{grade}”|“{found}”]]有问题[[：{reason}]][[，现在是 {found}]][[，应为 {expected}]]。',
      fix: '请把等级从高到低排列，分数线依次降低，最低一级从 0 分起。',
    },
    en: {
      title: 'Grade bands out of order',
      message:
        'The grade[[ “{grade}”| “{found}”]] is wrong[[: {reason}]][[; it is {found}]][[, expected is {expected}]].',
      fix: 'List the grades from best to worst with falling limits, the last one starting at 0.',
    },
    good: { zh: '90、80、60、0', en: '90, 80, 60, 0' },
    bad: { zh: '90、95、60、0', en: '90, 95, 60, 0' },
  },
  {
    code: 'JY4006',
    rule: 'clause-unknown',
    severity: 'error',
    class: 'logic',
    params: ['clause'],
    zh: {
      title: '指标没有政策依据',
      message: '{here}没有写依据条款，或者所写的条款[[“{clause}”|“{found}”]]不在所列文件里。',
      fix: '请写明依据的条款，并把条款列进标准的“政策依据”。',
    },
    en: {
      title: 'An indicator without a clause',
      message: '{here} names no clause, or its clause[[ “{clause}”| “{found}”]] is in none of the sources.',
      fix: 'Name the clause it stands on, and list that clause among the sources of the standard.',
    },
    good: { zh: '条款“二4”，已列在政策依据中', en: 'a clause that the sources list' },
    bad: { zh: '条款“九9”，文件里没有', en: 'a clause that no source has' },
  },
  {
    code: 'JY4007',
    rule: 'full-points-unreachable',
    severity: 'error',
    class: 'logic',
    params: ['reason'],
    zh: {
      title: '拿不到满分',
      message: '{here}拿不到全部分值[[：{reason}]][[，现在是 {found}]][[，应为 {expected}]]。',
      fix: '请检查：分级评定最高一级应为 1，清单的满分项数不多于项目数，加分表的分值不高于上限。',
    },
    en: {
      title: 'Full points cannot be reached',
      message: '{here} can never earn all its points[[: {reason}]][[; it is {found}]][[, expected is {expected}]].',
      fix: 'Check that the best level has share 1, that a checklist asks for no more items than it has, and that no bonus is above its cap.',
    },
    good: { zh: '清单 6 项，有 5 项即满分', en: '6 items, full at 5' },
    bad: { zh: '清单 6 项，要有 7 项才满分', en: '6 items, full at 7' },
  },
  {
    code: 'JY4008',
    rule: 'unknown-name',
    severity: 'error',
    class: 'logic',
    params: ['kind', 'name'],
    zh: {
      title: '引用了不存在的名称',
      message: '{here}引用的[[{kind}]][[“{name}”|“{found}”]]不存在[[，可用的有 {expected}]]。',
      fix: '请检查拼写；需要新数据项的，先加进指标数据目录。',
    },
    en: {
      title: 'Unknown metric, list or dimension',
      message:
        '{here} refers to [[the {kind}|a name]][[ “{name}”| “{found}”]], which does not exist[[; there are {expected}]].',
      fix: 'Check the spelling; a new metric has to be added to the metrics document first.',
    },
    good: { zh: 'lessonsObserved，目录里有', en: 'lessonsObserved, which the metrics have' },
    bad: { zh: 'lessonObserved，目录里没有', en: 'lessonObserved, which they have not' },
  },
  {
    code: 'JY4009',
    rule: 'recorded-metric-misused',
    severity: 'error',
    class: 'logic',
    params: ['metric'],
    zh: {
      title: '记录数据用错了地方',
      message: '{here}直接用记录数据[[“{metric}”|“{found}”]]计分；这类数据不是学校填的。',
      fix: '记录数据只能用作分母、去重计数、适用条件、上学年对比、扣分、降格和申报资格。请换成学校填写的数据。',
    },
    en: {
      title: 'Recorded data used where they may not be',
      message: '{here} scores by recorded data[[ “{metric}”| “{found}”]], which the school does not enter.',
      fix: 'Recorded data may stand in denominators, distinct counts, conditions, last year’s values, deductions, vetoes and eligibility only. Use data that the school enters.',
    },
    good: { zh: '扣分项用“逾期提交次数”', en: 'a deduction by late submissions' },
    bad: { zh: '得分项用“逾期提交次数”', en: 'points by late submissions' },
  },
  {
    code: 'JY4010',
    rule: 'nothing-asked',
    severity: 'error',
    class: 'logic',
    params: ['kind', 'name'],
    zh: {
      title: '表里没有问到这项指标',
      message: '{here}需要学校提供[[{kind}|数据]][[“{found}”|“{name}”]]，但表里没有地方填。',
      fix: '请在表样里为它加一行，或者改用已有数据来计分。',
    },
    en: {
      title: 'The form does not ask for this indicator',
      message:
        '{here} needs [[the {kind}|data]][[ “{found}”| “{name}”]] from the school, but the form has no cell for it.',
      fix: 'Add a row to the form, or score it by data that are already asked.',
    },
    good: { zh: 'B5 在“学校自评”里有一行', en: 'B5 has a row in the form' },
    bad: { zh: 'B5 在表样里没有任何一行', en: 'B5 has no row in the form' },
  },
];
