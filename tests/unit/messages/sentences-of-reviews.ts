import type { Sample } from './sample.js';

/** The sentences about sampling, assignment, selection, notices, vetoes and titles, with the values that the program gives. */
export const SENTENCES_OF_REVIEWS: readonly Sample[] = [
  {
    finding: {
      code: 'JY6101',
      where: { label: '青竹小学' },
      subject: 'S001',
      params: { unit: '东城区', stage: '小学' },
    },
    zh: '抽样名单里没有“青竹小学”，名册里有（东城区，小学）。',
    en: '“青竹小学” is in the registry (东城区, 小学) but not in the sampling frame.',
  },
  {
    finding: { code: 'JY6102', where: {}, subject: 'S999', params: { unit: '东城区', stage: '小学' } },
    zh: '抽样名单里的S999不在名册里（名单上写的是东城区，小学）。',
    en: 'S999 in the sampling frame is not in the registry (the frame says 东城区, 小学).',
  },
  {
    finding: { code: 'JY6103', where: {}, subject: 'S001' },
    zh: '抽样名单里S001出现了不止一次。',
    en: 'S001 stands in the sampling frame more than once.',
  },
  {
    finding: { code: 'JY6104', where: {}, subject: 'S002', found: '西城区 小学', expected: '东城区 初中' },
    zh: '抽样名单把S002放在“西城区 小学”，名册里是“东城区 初中”。',
    en: 'The sampling frame has S002 under “西城区 小学”, the registry under “东城区 初中”.',
  },
  {
    finding: { code: 'JY6105', where: {}, subject: 'S003' },
    zh: 'S003按方案必须抽查，抽样名单里没有标明。',
    en: 'S003 must be in the sample by the programme, and the frame does not say so.',
  },
  {
    finding: { code: 'JY6106', where: {}, subject: 'S004', params: { unit: '东城区', stage: '小学' } },
    zh: 'S004在样本里，但按公布的名单、方案和种子重抽，没有抽中它（东城区，小学）。',
    en: 'S004 is in the sample, but the published frame, plan and seed do not draw it (东城区, 小学).',
  },
  {
    finding: { code: 'JY6107', where: {}, subject: 'S005', params: { unit: '东城区', stage: '小学' } },
    zh: '按公布的名单、方案和种子重抽，抽中了S005（东城区，小学），样本里却没有它。',
    en: 'The published frame, plan and seed draw S005 (东城区, 小学) who is not in the sample.',
  },
  {
    finding: { code: 'JY6108', where: {}, subject: 'S006', params: { unit: '东城区', stage: '小学' } },
    zh: '样本里S006的记载与重抽的结果不同（应在东城区，小学）。',
    en: 'What the sample says of S006 differs from the replay (it belongs to 东城区, 小学).',
  },
  {
    finding: { code: 'JY6109', where: {}, subject: 'S007' },
    zh: '样本从S007起，顺序与重抽的结果不同，或者有人出现两次。',
    en: 'From S007 on, the sample is not in the order of the replay, or somebody stands in it twice.',
  },
  {
    finding: { code: 'JY6110', where: {}, found: '271828', expected: '314159' },
    zh: '这份名单已经用种子“314159”抽过一次，不能换种子“271828”再抽。',
    en: 'This frame was drawn with the seed “314159”; it cannot be drawn again with “271828”.',
  },
  {
    finding: { code: 'JY6111', where: {}, found: '3', expected: '5', params: { unit: '东城区', stage: '小学' } },
    zh: '东城区（小学）原来抽了 5 个，现在只要抽 3 个。',
    en: '东城区 (小学) had 5 places and would now have 3.',
  },
  {
    finding: { code: 'JY6112', where: {}, found: '2026', expected: '6' },
    zh: '抽签种子“2026”不能用：至少 6 个半角数字、字母或符号，中间最多空一格，前后不留空格。',
    en: 'The seed “2026” cannot be used: it needs at least 6 plain digits, letters or signs, single blanks between them, none at the ends.',
  },
  {
    finding: {
      code: 'JY6121',
      where: {},
      found: '2',
      expected: '3',
      params: { subjects: 'G01、G02、G03', reviewers: 'R1', barred: 4 },
    },
    zh: 'G01、G02、G03 一共需要 3 人次评审，合乎回避和学科规定的只派得出 2 人次；其中 R1 已经派满；需要回避的有 4 人。',
    en: 'G01、G02、G03 need 3 reviews together; those who may review them can give 2; R1 can take no more; 4 reviewers are recused.',
  },
  {
    finding: {
      code: 'JY6122',
      where: {},
      params: { first: 'R1', firstSubject: 'G02', second: 'R2', secondSubject: 'G01' },
    },
    zh: 'R1 评 G02，R2 评 G01，互评对方的学校，已无法用对换避开。',
    en: 'R1 reviews G02 and R2 reviews G01: each judges the other’s school, and no exchange could avoid it.',
  },
  {
    finding: { code: 'JY6123', where: {}, subject: 'R3' },
    zh: '编号“R3”在评审人员或评审对象的名单里出现了不止一次。',
    en: 'The id “R3” stands more than once in the list of reviewers or of subjects.',
  },
  {
    finding: { code: 'JY6131', where: {}, subject: 'G07', params: { lastWon: '2024-2025' } },
    zh: 'G07在 2024-2025 学年已经获评，按隔年申报的规定今年不参加评选。',
    en: 'G07 won in 2024-2025 and may not apply this year by the rule of alternate years.',
  },
  {
    finding: { code: 'JY6132', where: {}, params: { candidates: 'G03、G05', open: 1, unit: '东城区' } },
    zh: '东城区：G03、G05 并列，按规定的次序也分不出先后，只剩 1 个名额。',
    en: '东城区: G03、G05 are equal by every declared key; places left: 1.',
  },
  {
    finding: { code: 'JY6133', where: {}, found: '36', expected: '40' },
    zh: '名额 40 个，符合条件的只够 36 个。',
    en: 'There are 40 places and only 36 can be filled by those who are eligible.',
  },
  {
    finding: { code: 'JY6134', where: {}, subject: 'G09', params: { unit: '市直属' } },
    zh: 'G09的报送单位“市直属”不在名额分配表里，没有参加评选。',
    en: 'The reporting unit “市直属” of G09 is not in the table of shares, so it took no part.',
  },
  {
    finding: { code: 'JY6141', where: {}, found: '2026-02-30' },
    zh: '日期“2026-02-30”不存在，或者写法不对。',
    en: 'The date “2026-02-30” does not exist or is not written as one.',
  },
  {
    finding: { code: 'JY6142', where: {}, found: '2027' },
    zh: '工作日算到了 2027 年，但还没有录入这一年的放假和调休安排。',
    en: 'The working days run into 2027, and the holidays of that year are not entered.',
  },
  {
    finding: { code: 'JY6143', where: {}, found: '0' },
    zh: '公示的工作日数是“0”，应当是 1 以上的整数。',
    en: 'The notice has “0” working days; it needs a whole number from 1.',
  },
  {
    finding: { code: 'JY6144', where: {}, found: '2026-10-10' },
    zh: '放假安排里 2026-10-10 既列为放假，又列为调休上班。',
    en: 'The calendar has 2026-10-10 both as a holiday and as a weekend day that is worked.',
  },
  {
    finding: { code: 'JY6145', where: {}, found: '2026-10-12' },
    zh: '2026-10-12 列为调休上班，但它本来就是周一到周五。',
    en: '2026-10-12 is listed as worked instead of a holiday, but it is a weekday anyhow.',
  },
  {
    finding: {
      code: 'JY6151',
      where: {},
      subject: 'S001',
      found: '7.00',
      expected: '5',
      params: { level: 2, lower: 1 },
    },
    zh: 'S001的第 2 级与第 1 级评分相差 7.00 分，超过 5 分。',
    en: 'Levels 2 and 1 differ by 7.00 points on S001, more than 5.',
  },
  {
    finding: {
      code: 'JY6152',
      where: {},
      subject: 'S001',
      found: '12.00',
      expected: '10',
      params: { level: 3, lower: 2 },
    },
    zh: 'S001的第 3 级与第 2 级评分相差 12.00 分，超过 10 分，须裁定后才能定结果。',
    en: 'Levels 3 and 2 differ by 12.00 points on S001, more than 10; the result waits for an adjudication.',
  },
  {
    finding: { code: 'JY6161', where: {}, subject: 'S001', params: { veto: 'V1' } },
    zh: 'S001记了否决项“V1”，但标准里没有它，或者今年没有启用，不产生后果。',
    en: 'The veto “V1” is recorded for S001, but the standard does not have it or it is not in force this year; nothing follows.',
  },
  {
    finding: { code: 'JY6162', where: {}, subject: 'S001', params: { veto: 'V1', name: '材料造假查实' } },
    zh: '否决项“材料造假查实”（V1）没有写明依据的法规或文件，对S001不产生后果。',
    en: 'The veto “材料造假查实” (V1) names no law or policy that it stands on; nothing follows for S001.',
  },
  {
    finding: {
      code: 'JY6163',
      where: {},
      subject: 'S001',
      params: { veto: 'V1', name: '材料造假查实', legalBasis: '评估管理办法第十二条' },
    },
    zh: '对S001，否决项“材料造假查实”（V1）已查实，按“评估管理办法第十二条”生效。',
    en: 'The veto “材料造假查实” (V1) was confirmed for S001 and takes effect by “评估管理办法第十二条”.',
  },
  {
    finding: { code: 'JY6171', where: {}, params: { event: 'reinstate', state: 'revoked' } },
    zh: '这个称号现在是“已撤销”，不能“恢复”。',
    en: 'The title is revoked and cannot be reinstated.',
  },
  {
    finding: { code: 'JY6172', where: {}, found: '2025-01-01', expected: '2026-05-04', params: { event: 'suspend' } },
    zh: '这个称号的变更（暂停）日期是“2025-01-01”，这一天不存在，或者早于称号开始的 2026-05-04。',
    en: 'A change (suspended) of the title is dated “2025-01-01”, which is no day or lies before the title began on 2026-05-04.',
  },
  {
    finding: { code: 'JY6173', where: {}, found: '2028-01-01', expected: '2029-05-03', params: { event: 'expire' } },
    zh: '这个称号在 2028-01-01 还没有到期，有效期到 2029-05-03，不能记为“到期”。',
    en: 'The title has not expired on 2028-01-01; it is valid until 2029-05-03.',
  },
  {
    finding: { code: 'JY6174', where: {}, params: { event: 'revoke' } },
    zh: '这个称号的“撤销”没有写明理由或依据。',
    en: 'The title is to be revoked without a reason or a legal basis.',
  },
  {
    finding: { code: 'JY6175', where: {}, found: '2025-01-01', expected: '2026-05-04' },
    zh: '称号的变更记录里，2025-01-01 排在 2026-05-04 之后，日期却更早。',
    en: 'Among the changes of a title, 2025-01-01 stands after 2026-05-04 though it is earlier.',
  },
  {
    finding: {
      code: 'JY6176',
      where: {},
      subject: 'S001',
      params: { grade: '不合格', years: '2023-2024、2024-2025', length: 2 },
    },
    zh: 'S001在 2023-2024、2024-2025 学年连续 2 年以上评为“不合格”，按规定应取消称号。',
    en: 'S001 was graded “不合格” in 2023-2024、2024-2025, 2 years in a row or more; by the rule the title is to be revoked.',
  },
];
