import type { Sample } from './sample.js';

/** The sentences about review workbooks, reviewers and decisions of panels. */
export const SENTENCES_OF_REVIEWING: readonly Sample[] = [
  {
    finding: { code: 'JY6181', where: { file: '复评.xlsx' }, expected: '2025-2026' },
    zh: '这个文件不是本工作区发出的评审表（2025-2026 学年）：没有评审表的标记，或者是按另一个方案发的。',
    en: 'This file is no review workbook of this workspace (2025-2026): it carries no mark of one, or was issued for another programme.',
  },
  {
    finding: { code: 'JY6182', where: { file: '复评.xlsx' }, found: '3', expected: '2' },
    zh: '这个文件是第 3 级的评审表，现在收的是第 2 级。',
    en: 'This file is a review of level 3; level 2 is being received.',
  },
  {
    finding: { code: 'JY6183', where: { file: '复评.xlsx' }, subject: '2132990004', found: '梧桐渡小学' },
    zh: '梧桐渡小学现在在册的填报与评审所依据的不是同一份：学校后来重报过，或者还没有收到它的填报。',
    en: 'The submission in force of 梧桐渡小学 is not the one that was judged: the school has handed in again since, or nothing of it was received.',
  },
  {
    finding: { code: 'JY6184', where: { file: '复评.xlsx' }, subject: '2132990004', found: '梧桐渡小学' },
    zh: '梧桐渡小学的得分在评审表发出以后变过（下一级补评、改评，或裁定），表上“同意”的不再是现在的得分。',
    en: 'The scores of 梧桐渡小学 have changed since the workbook was issued (a lower level judged again, or a panel decided), so what was agreed to no longer stands.',
  },
  {
    finding: { code: 'JY6185', where: { file: '复评.xlsx' }, subject: '2132990004', found: '梧桐渡小学' },
    zh: '梧桐渡小学已有在册的评审、分工或裁定，内容与这一份不同，没有取代。',
    en: 'A review, assignment or decision of 梧桐渡小学 is in force that differs from this one; it was not replaced.',
  },
  {
    finding: { code: 'JY6186', where: { file: '复评.xlsx' }, expected: '37' },
    zh: '这个文件里一条也没有评（应评 37 条），没有接收。',
    en: 'Nothing was judged in this file (37 indicators due); it was not taken.',
  },
  {
    finding: {
      code: 'JY6187',
      where: { file: '复评.xlsx', sheet: '学校评审', cell: 'F13', label: '学校评审' },
      subject: '2132990004',
      found: '2',
      params: { indicators: 'B3、B4' },
    },
    zh: '“学校评审”：2 条指标既没有同意、也没有评审得分（B3、B4），按“没有评”处理：不算同意，计分时沿用下一级的得分，一致性统计不计入。',
    en: '“学校评审”: 2 indicators are neither ticked nor scored (B3、B4); they count as not judged: not as agreed, the score of the level below stays in force, and agreement leaves them out.',
  },
  {
    finding: {
      code: 'JY6188',
      where: { file: '复评.xlsx', sheet: '学校评审', cell: 'G6', label: 'A1 实施方案' },
      indicator: 'A1',
      found: '9',
      params: { points: '3' },
    },
    zh: '“A1 实施方案” 填的是 9 分，应在 0 到 3 分之间。',
    en: '“A1 实施方案” says 9; 0 to 3 belongs there.',
  },
  {
    finding: {
      code: 'JY6189',
      where: { file: '复评.xlsx', sheet: '学校评审', cell: 'G7', label: 'A2 定点联系' },
      indicator: 'A2',
      found: '1.234',
      params: { decimals: 2 },
    },
    zh: '“A2 定点联系” 填的是 1.234，最多 2 位小数。',
    en: '“A2 定点联系” says 1.234; at most 2 decimals belong there.',
  },
  {
    finding: {
      code: 'JY6190',
      where: { file: '复评.xlsx', sheet: '学校评审', cell: 'G9', label: 'A4 修订制度' },
      indicator: 'A4',
      found: '0.5',
      params: { standing: '1', lower: '自评' },
    },
    zh: '“A4 修订制度” 既选了同意（自评 1 分），又填了 0.5 分，不知道以哪个为准。',
    en: '“A4 修订制度” is ticked (1 stands) and also scored 0.5; which counts cannot be told.',
  },
  {
    finding: {
      code: 'JY6191',
      where: { file: '复评.xlsx', sheet: '学校评审', cell: 'H8', label: 'A3 职责分工' },
      indicator: 'A3',
      found: '1',
      params: { standing: '3.5', lower: '自评' },
    },
    zh: '“A3 职责分工”：评审 1 分，与自评的 3.5 分不同，理由空着。',
    en: '“A3 职责分工”: the score 1 differs from 3.5, and no reason is given.',
  },
  {
    finding: {
      code: 'JY6192',
      where: { file: '复评.xlsx', sheet: '学校评审', cell: 'F10', label: 'A5 同意自评' },
      found: '基本同意',
      expected: '是',
    },
    zh: '“A5 同意自评” 写的是“基本同意”，这一格只认“是”，不同意就空着。',
    en: '“A5 同意自评” says “基本同意”; only yes belongs there, or nothing.',
  },
  {
    finding: { code: 'JY6193', where: {}, subject: 'G08' },
    zh: 'G08 没有超过限度的级差，没有裁定：还没有上一级评审，或者各级相差在允许范围内。',
    en: 'G08 has no gap over the limits, so nothing was decided: no level above has judged it, or the levels lie close enough.',
  },
  {
    finding: { code: 'JY6194', where: { file: '复评.xlsx' }, subject: '2132990004', found: '梧桐渡小学' },
    zh: '梧桐渡小学在这一级已有另一种评审：一所学校要么由评审组给一个分，要么由几位评审人各自评，不能混用。',
    en: 'At this level the school 梧桐渡小学 has been judged in the other way: either a panel gives one score, or several reviewers judge each for themselves.',
  },
  {
    finding: {
      code: 'JY6195',
      where: { file: '复评.xlsx', sheet: '抽查人员', cell: 'D5', label: 'T013 听课节数（上学期）' },
      subject: 'T013',
      found: '15',
      expected: '22',
    },
    zh: '“T013 听课节数（上学期）”：清点为 15，学校填报 22。',
    en: '“T013 听课节数（上学期）”: counted 15, reported 22.',
  },
  {
    finding: { code: 'JY6196', where: { label: 'Z9' }, indicator: 'Z9', found: 'Z9' },
    zh: '裁定写到的指标“Z9”不在这个评估标准里。',
    en: 'The decision names “Z9”, which is no indicator of this standard.',
  },
  {
    finding: { code: 'JY6197', where: { file: '复评.xlsx' }, subject: '2132990004', found: 'R07', expected: 'R03' },
    zh: '评审人 R07 没有被指派评这所学校，分工里是 R03。',
    en: 'Reviewer R07 is not assigned to this school; R03 is.',
  },
  {
    finding: {
      code: 'JY6198',
      where: { file: '复评.xlsx', sheet: '学校评审', cell: 'F12', label: 'A7 学期听课' },
      indicator: 'A7',
    },
    zh: '“A7 学期听课” 选了同意，但学校这一条没有填全，还没有得分。',
    en: '“A7 学期听课” is ticked, but the school has not filled in this indicator and has no score for it.',
  },
  {
    finding: {
      code: 'JY6199',
      where: { file: '评审人.xlsx', sheet: '评审人', cell: 'F5', label: 'R01 曾任职学校' },
      found: '梧桐度小学',
      expected: '梧桐渡小学',
    },
    zh: '“R01 曾任职学校” 写的学校“梧桐度小学”不在名册里（是不是“梧桐渡小学”？），据此不能回避，没有分工。',
    en: '“R01 曾任职学校” names the school “梧桐度小学”, which is not in the registry (“梧桐渡小学”?), so no recusal could follow from it and nobody was assigned.',
  },
];
