import type { Sample } from './sample.js';

/** The sentences about keys that sign, with the values that the program gives. */
export const SENTENCES_OF_SIGNING_KEYS: readonly Sample[] = [
  {
    finding: {
      code: 'JY7180',
      where: {},
      found: '某校',
      params: { signer: '某校', from: '2026-07-01', reason: '密钥遗失' },
    },
    zh: '信任名单里写明，“某校”的证书自 2026-07-01 起已被吊销（密钥遗失），没有签名。',
    en: 'The trust list says that the certificate of “某校” is revoked from 2026-07-01 (密钥遗失); nothing was signed.',
  },
  {
    finding: {
      code: 'JY7181',
      where: {},
      found: '2025-12-31',
      params: { signer: '某校', from: '2021-01-01', until: '2025-12-31', date: '2026-07-10' },
    },
    zh: '“某校”的证书有效期为 2021-01-01 至 2025-12-31，今天（2026-07-10）不在有效期内。',
    en: 'The certificate of “某校”, valid from 2021-01-01 to 2025-12-31, is not valid today (2026-07-10).',
  },
  {
    finding: { code: 'JY7182', where: { file: '时间戳.pem' }, found: '某时间戳服务', params: { name: '某时间戳服务' } },
    zh: '“某时间戳服务”的证书能给别的证书作证（CA），登记成什么要写明，没有登记。',
    en: 'The certificate of “某时间戳服务” can vouch for others (CA), so what it is trusted as has to be said; it was not entered.',
  },
  {
    finding: { code: 'JY7185', where: { file: 'keys/市教科院.key.pem' }, params: { trouble: 'ENOSPC' } },
    zh: '密钥或证书没有写成：磁盘满了，什么也没有留下。',
    en: 'Key or certificate cannot be written: the disk is full; nothing was left behind.',
  },
  {
    finding: {
      code: 'JY7186',
      where: { file: '甲校/school-quality.pdf' },
      subject: '甲校',
      params: { signer: '乙校', role: 'school', body: '甲校', bound: '2132990002' },
    },
    zh: '信任名单登记“乙校”的密钥只代表 2132990002，这份报告学校签章处应由“甲校”签，没有签名。',
    en: 'The trust list lets the key of “乙校” sign only for 2132990002; the field of the school of this report is that of “甲校”; it was not signed.',
  },
  {
    finding: {
      code: 'JY7187',
      where: { file: '甲校/school-quality.pdf' },
      subject: '甲校',
      params: { signer: '乙校', role: 'school', body: '甲校' },
    },
    zh: '“乙校”签在了学校签章处，而报告的这一处属于“甲校”。',
    en: '“乙校” signed in the field of the school, which is that of “甲校”.',
  },
];

/** The sentences about what a command was given. */
export const SENTENCES_OF_GIVEN: readonly Sample[] = [
  {
    finding: {
      code: 'JY7188',
      where: { file: '天宁区摘要.json' },
      found: '2132990099',
      expected: '320404',
      params: { unit: '320402' },
    },
    zh: '这个文件把标识码 2132990099 的学校计在报送单位 320402 名下，名册里它属于 320404，整份没有计入。',
    en: 'This file counts the school 2132990099 under the unit 320402; the registry has it under 320404, so none of it was counted.',
  },
  {
    finding: { code: 'JY7189', where: {}, found: '6' },
    zh: '给出的是汇总摘要（6 份），只有合计数，没有单份的评定结果，排不出名次。',
    en: 'What was given are summaries (6), which hold counts and no single results; nothing can be ranked.',
  },
  {
    finding: {
      code: 'JY7190',
      where: {},
      found: '某市-2026/school-qualty',
      expected: '某市-2026/school-quality',
      suggest: { value: '某市-2026/school-quality', safe: false },
    },
    zh: '“某市-2026/school-qualty”不是文件，也不是标准的名称；是不是 某市-2026/school-quality？',
    en: '“某市-2026/school-qualty” is neither a file nor the id of a standard; did you mean 某市-2026/school-quality?',
  },
];
