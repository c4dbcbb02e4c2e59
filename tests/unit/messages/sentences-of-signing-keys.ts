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
