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
];
