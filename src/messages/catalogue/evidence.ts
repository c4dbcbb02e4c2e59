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
      message: '{here}填的是[[ {found}|的日期]]，不在本学年内[[（{from} 至 {to}）|（{expected}）]]。',
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
];
