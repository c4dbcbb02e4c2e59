import type { Sample } from './sample.js';

/** The sentences about samples of a workspace, decisions, notices, objections and titles. */
export const SENTENCES_OF_DECIDING: readonly Sample[] = [
  {
    finding: { code: 'JY6201', where: {}, params: { level: 3 } },
    zh: '第3级已经抽过签，不能重新定抽样方案。',
    en: 'Level 3 has been drawn; it cannot be planned anew.',
  },
  {
    finding: { code: 'JY6202', where: { label: '青竹小学' }, subject: 'S001', params: { unit: '东城区' } },
    zh: '“青竹小学”（东城区）还没有上报，不在抽样名单里。',
    en: '“青竹小学” (东城区) has handed in nothing and cannot be drawn.',
  },
  {
    finding: { code: 'JY6203', where: {}, found: '青竹' },
    zh: '--must 写的“青竹”不是名册里的学校，也不是本年度的称号。',
    en: '“青竹” is neither a school of the registry nor an award of this year.',
  },
  {
    finding: { code: 'JY6204', where: {}, params: { level: 3 } },
    zh: '第3级还没有可用的抽样方案或抽签结果。',
    en: 'Level 3 has no plan, or has not been drawn.',
  },
  {
    finding: { code: 'JY6205', where: {}, params: { part: 'plan' } },
    zh: '按文件里的名单、方案和种子重算，各层抽取数与文件所写不同。',
    en: 'Computed again from its own frame, plan and seed, the places of the strata differs from the document.',
  },
  {
    finding: { code: 'JY6206', where: {}, params: { wrong: 'absent', unit: '320402' } },
    zh: '320402：缺这个报送单位的抽签结果。',
    en: '320402: the draw of this unit is missing.',
  },
  {
    finding: { code: 'JY6207', where: {} },
    zh: '还没有一所学校上报，没有可以抽查的对象。',
    en: 'No school has handed in, there is nobody to draw.',
  },
  {
    finding: { code: 'JY6210', where: { label: '校本教研质量等级评估' }, params: { levels: '1、2' } },
    zh: '没有一个对象在1、2级都有结果（校本教研质量等级评估），算不出一致性。',
    en: 'No subject has been judged at both levels 1、2 (校本教研质量等级评估).',
  },
  {
    finding: { code: 'JY6211', where: {}, found: '优秀备课组', expected: '优秀教研组' },
    zh: '本年度方案里没有评“优秀备课组”，本年度评的是优秀教研组。',
    en: 'This year’s programme does not decide “优秀备课组”; it decides 优秀教研组.',
  },
  {
    finding: { code: 'JY6212', where: { label: '语文教研组' }, found: '3', params: { school: '青竹小学' } },
    zh: '青竹小学的填报还有 3 处须修改的问题，语文教研组先不认定。',
    en: 'The submission of 青竹小学 has 3 errors to be mended; 语文教研组 is deferred.',
  },
  {
    finding: { code: 'JY6213', where: { label: '语文教研组' }, params: { school: '青竹小学' } },
    zh: '青竹小学“语文教研组”的评定结果在出建议之后变了。',
    en: 'The result of 青竹小学 “语文教研组” has changed since the proposal.',
  },
  {
    finding: {
      code: 'JY6214',
      where: { label: '语文教研组' },
      indicator: 'Q3',
      params: { school: '青竹小学', condition: '通过辖市区复评' },
    },
    zh: '青竹小学“语文教研组”不满足“通过辖市区复评”（Q3），这一条不能豁免。',
    en: '青竹小学 “语文教研组” does not meet “通过辖市区复评” (Q3), which cannot be waived.',
  },
  {
    finding: {
      code: 'JY6215',
      where: { label: '语文教研组' },
      indicator: 'Q4',
      params: { school: '青竹小学', condition: '至少1个市优秀组' },
    },
    zh: '青竹小学“语文教研组”不满足“至少1个市优秀组”（Q4），认定须在“理由”栏写明豁免理由。',
    en: '青竹小学 “语文教研组” does not meet “至少1个市优秀组” (Q4); conferring needs a reason.',
  },
  {
    finding: { code: 'JY6216', where: {}, found: '13', expected: '12', params: { unit: '东城区' } },
    zh: '东城区认定了 13 个，名额是 12 个。',
    en: '东城区 has 13 conferred and 12 places.',
  },
  {
    finding: {
      code: 'JY6217',
      where: { sheet: '认定建议', cell: 'H4' },
      found: '同意',
      expected: '认定、不认定或暂缓',
      params: { column: '决定' },
    },
    zh: '“决定”写的是“同意”，应为 认定、不认定或暂缓。',
    en: '“决定” says “同意”; 认定、不认定或暂缓 belongs there.',
  },
  {
    finding: { code: 'JY6218', where: {}, found: '2132000001 G09' },
    zh: '2132000001 G09不在这次的认定建议里。',
    en: '2132000001 G09 is not among the proposals.',
  },
  {
    finding: {
      code: 'JY6219',
      where: { label: '语文教研组' },
      found: '认定',
      expected: '不认定',
      params: { school: '青竹小学' },
    },
    zh: '青竹小学“语文教研组”已经有认定，现为“认定”，要改成“不认定”须写理由。',
    en: '青竹小学 “语文教研组” has been decided as “认定”; “不认定” needs a reason.',
  },
  {
    finding: { code: 'JY6220', where: { label: '语文教研组' }, params: { school: '青竹小学' } },
    zh: '青竹小学“语文教研组”两级得分相差过大，还没有裁定，先不认定。',
    en: 'The scores of 青竹小学 “语文教研组” lie too far apart and have not been adjudicated; it is deferred.',
  },
  {
    finding: { code: 'JY6221', where: {}, params: { columns: '结果摘要' } },
    zh: '这个文件缺少结果摘要，不是认定建议表。',
    en: 'This file lacks 结果摘要; it is no table of proposals.',
  },
  {
    finding: { code: 'JY6231', where: {}, found: '优秀教研组' },
    zh: '没有已确认、还没有公示的认定（优秀教研组）。',
    en: 'There is no confirmed decision that has not been announced (优秀教研组).',
  },
  {
    finding: {
      code: 'JY6232',
      where: { label: '语文教研组' },
      found: '2026-07-03',
      expected: '2026-07-07',
      params: { school: '青竹小学' },
    },
    zh: '青竹小学“语文教研组”的公示到 2026-07-07 才满，2026-07-03 还不能授予。',
    en: 'The notice about 青竹小学 “语文教研组” runs until 2026-07-07; nothing is conferred on 2026-07-03.',
  },
  {
    finding: { code: 'JY6233', where: { label: '语文教研组' }, found: '2', params: { school: '青竹小学' } },
    zh: '青竹小学“语文教研组”有第 2 号异议没有答复，不能授予。',
    en: 'Objection 2 against 青竹小学 “语文教研组” is not answered; nothing is conferred.',
  },
  {
    finding: { code: 'JY6234', where: { label: '语文教研组' }, found: '2', params: { school: '青竹小学' } },
    zh: '青竹小学“语文教研组”的第 2 号异议成立，原来的认定不能授予。',
    en: 'Objection 2 against 青竹小学 “语文教研组” was upheld; the decision cannot be conferred.',
  },
  {
    finding: { code: 'JY6235', where: { label: '语文教研组' }, params: { school: '青竹小学' } },
    zh: '青竹小学“语文教研组”的认定没有公示，不能授予。',
    en: 'The decision on 青竹小学 “语文教研组” has not been announced.',
  },
  {
    finding: { code: 'JY6236', where: {}, found: '2026-07-10', expected: '2026-07-01 至 2026-07-07' },
    zh: '异议日期 2026-07-10 不在公示期（2026-07-01 至 2026-07-07）内。',
    en: 'The objection of 2026-07-10 is outside the time of the notice (2026-07-01 至 2026-07-07).',
  },
  {
    finding: { code: 'JY6237', where: {}, found: 'objection/9' },
    zh: '台账里没有 objection/9。',
    en: 'The ledger has no objection/9.',
  },
  {
    finding: { code: 'JY6238', where: {}, found: '2' },
    zh: '第 2 号异议已经答复。',
    en: 'Objection 2 has been answered.',
  },
  {
    finding: { code: 'JY6239', where: {}, found: '2132000001 G09', expected: '1' },
    zh: '第 1 号公示里没有 2132000001 G09。',
    en: 'Notice 1 says nothing of 2132000001 G09.',
  },
  {
    finding: { code: 'JY6240', where: {}, found: 'notice', expected: 'decision' },
    zh: '更正件是“notice”，原记录是“decision”。',
    en: 'The replacement is “notice”, the record “decision”.',
  },
  {
    finding: { code: 'JY6241', where: { label: '语文教研组' }, found: '2029-07-12', params: { school: '青竹小学' } },
    zh: '青竹小学“语文教研组”的称号有效期到 2029-07-12。',
    en: 'The title of 青竹小学 “语文教研组” is held until 2029-07-12.',
  },
  {
    finding: { code: 'JY6242', where: { label: '语文教研组' }, found: '2026-001', params: { school: '青竹小学' } },
    zh: '青竹小学“语文教研组”已持有有效的同一称号（2026-001）。',
    en: '青竹小学 “语文教研组” holds the same title already (2026-001).',
  },
  {
    finding: { code: 'JY6258', where: { file: '认定.csv', cell: 'O3' }, found: '421', expected: '400' },
    zh: '“理由”写了 421 个字，最多 400 个字，没有截短，也没有入账。',
    en: 'The reason has 421 characters, 400 at most; nothing was cut off or entered.',
  },
];
