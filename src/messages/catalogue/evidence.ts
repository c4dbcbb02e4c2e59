import type { Entry } from '../entry.js';

/** Family 5: the list of evidence. */
export const EVIDENCE_ENTRIES: readonly Entry[] = [
  {
    code: 'JY5101',
    rule: 'evidence-missing',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '得分的指标没有列佐证',
      message: '指标[[“{label}”| {indicator}]]填报了得分内容，但佐证目录里没有列材料[[（例如：{expected}）]]。',
      fix: '请在佐证目录里为它列至少一份材料：写明名称、日期和存放处。',
    },
    en: {
      title: 'Points claimed without evidence',
      message:
        'The indicator[[ “{label}”| {indicator}]] claims points, but nothing is listed as evidence for it[[ (for example: {expected})]].',
      fix: 'List at least one piece of evidence for it, with title, date and where it is kept.',
    },
    good: { zh: 'A1 对应“实施方案（2025-09-01）”', en: 'A1 with the plan of 2025-09-01' },
    bad: { zh: 'A1 全部勾选，佐证目录里没有 A1', en: 'A1 fully ticked, nothing listed for A1' },
  },
  {
    code: 'JY5102',
    rule: 'evidence-date-outside-year',
    severity: 'warning',
    class: 'logic',
    params: ['from', 'to'],
    zh: {
      title: '佐证日期不在本学年',
      message: '{here}填的[[是 {found}|日期]]，不在本学年内[[（{from} 至 {to}）|（{expected}）]]。',
      fix: '请核对日期。以前的材料本学年仍在执行的，在名称里注明即可。',
    },
    en: {
      title: 'Evidence from another school year',
      message: '{here} says[[ {found}| a date]], which is outside the school year[[ ({from} to {to})| ({expected})]].',
      fix: 'Check the date. If older material is still in force, say so in its title.',
    },
    good: { zh: '2025-2026 学年：2025-10-12', en: '2025-10-12 in 2025-2026' },
    bad: { zh: '2025-2026 学年：2023-10-12', en: '2023-10-12 in 2025-2026' },
  },
  {
    code: 'JY5103',
    rule: 'evidence-twice',
    severity: 'warning',
    class: 'logic',
    params: ['first', 'firstCell'],
    zh: {
      title: '同一材料列了两次',
      message: '{here}[[“{found}”]]在同一项指标下列了两次[[（另一处是 {first}，{firstCell}）]]。',
      fix: '请删掉重复的一行；是两份不同材料的，把名称写得能区分开。',
    },
    en: {
      title: 'Evidence listed twice',
      message: '{here}[[ “{found}”]] is listed twice for the same indicator[[ (also {first}, {firstCell})]].',
      fix: 'Delete one of the rows; if they are two pieces, give them titles that differ.',
    },
    good: { zh: '“上学期行事历”“下学期行事历”各一行', en: 'a row for each semester’s calendar' },
    bad: { zh: '两行都写“行事历”，存放处也一样', en: 'two rows “calendar” kept in the same place' },
  },
  {
    code: 'JY5104',
    rule: 'evidence-shared-between-schools',
    severity: 'warning',
    class: 'logic',
    params: ['count', 'cells', 'other', 'otherName', 'otherCells'],
    zh: {
      title: '与别的学校列了同样的佐证',
      message:
        '[[这里有 {count} 份材料（{cells}）|{here}]]与[[{otherName}|另一所学校]]列的材料[[（{other}，{otherCells}）]]名称、日期、文件名都相同。',
      fix: '请核对是不是拿错了材料。两校联合开展的活动，在材料名称里写明“与某校联合”即可。',
    },
    en: {
      title: 'Evidence shared with another school',
      message:
        '[[{count} pieces of evidence here ({cells})|{here}]] have title, date and file name of evidence of [[{otherName}|another school]][[ ({other}, {otherCells})]].',
      fix: 'Check whether it is the right material. For a joint event of both schools say so in the title.',
    },
    good: {
      zh: '两校各列各的活动记录；联合活动注明“与某校联合”',
      en: 'each school lists its own records; joint events say so',
    },
    bad: {
      zh: '两校都列了“9月16日数学组活动记录，数学0916.pdf”',
      en: 'two schools list “Mathematics, 16 September, math0916.pdf”',
    },
  },
  {
    code: 'JY5105',
    rule: 'evidence-number-unknown',
    severity: 'warning',
    class: 'logic',
    params: ['numbers', 'spelled', 'count'],
    zh: {
      title: '提到的佐证编号不存在',
      message:
        '{here}提到了佐证[[ {numbers}|编号]][[（原文“{spelled}”）]]，但佐证目录里[[这 {count} 个编号|这些编号]]没有列材料。',
      fix: '请核对编号：在佐证目录里补上这份材料，或者改成正确的编号，例如 E003 或 E003-E005。',
    },
    en: {
      title: 'Evidence number that is not listed',
      message:
        '{here} mentions evidence[[ {numbers}]][[ (“{spelled}”)]], but the list of evidence has nothing there[[ ({count} in all)]].',
      fix: 'Check the numbers: list the evidence, or mend the number, for example E003 or E003-E005.',
    },
    good: { zh: '说明写“见 E003、E005-E007”，目录里都有', en: '“see E003, E005-E007”, all of them listed' },
    bad: { zh: '说明写“见 E045”，目录只列到 E031', en: '“see E045”, but the list ends at E031' },
  },
];
