import type { Sample } from './sample.js';

const FINGERPRINT = 'ab'.repeat(8);

/** The sentences about the trust list, with the values that the program gives. */
export const SENTENCES_OF_TRUST: readonly Sample[] = [
  {
    finding: { code: 'JY7152', where: {}, found: '某校', params: { name: '某校' } },
    zh: '“某校”的证书用的密钥强度不够，可以伪造，没有登记。',
    en: 'The key of the certificate of “某校” is weak enough to be forged; it was not entered.',
  },
  {
    finding: { code: 'JY8150', where: {}, found: '某校', params: { name: '某校', from: '2026-07-01' } },
    zh: '“某校”的证书自 2026-07-01 起已被吊销；登记之后，吊销仍然有效。',
    en: 'The certificate of “某校” is revoked from 2026-07-01; entering it does not undo that.',
  },
  {
    finding: { code: 'JY8151', where: {}, found: '某校', params: { name: '某校', trustRole: 'authority' } },
    zh: '“某校”的证书不能用作发证机构。',
    en: 'The certificate of “某校” cannot be trusted as an authority.',
  },
  {
    finding: { code: 'JY8152', where: { file: 'trust-list.json' }, found: FINGERPRINT },
    zh: `信任名单里没有这张证书（${FINGERPRINT}），吊销已照样记下。`,
    en: `The trust list does not hold this certificate (${FINGERPRINT}); the revocation was entered all the same.`,
  },
  {
    finding: { code: 'JY8153', where: {}, found: '某校' },
    zh: '“某校”既不是证书文件，也不是完整的指纹，名单里也没有唯一以它开头的指纹。',
    en: '“某校” is no certificate file, no whole fingerprint, and begins no single fingerprint of the list.',
  },
  {
    finding: { code: 'JY8154', where: { file: 'trust-list.json' }, found: '某校', params: { fingerprint: 'abababab' } },
    zh: '信任名单里“某校”的证书与登记的指纹（abababab…）不符，名单可能被动过。',
    en: 'The certificate of “某校” in the trust list does not match its fingerprint (abababab…); the list may have been altered.',
  },
  {
    finding: { code: 'JY8155', where: {}, found: '某校', params: { from: '2026-07-01' } },
    zh: '“某校”的证书自 2026-07-01 起已经吊销，没有再记。',
    en: 'The certificate of “某校” is revoked already from 2026-07-01; nothing was entered.',
  },
  {
    finding: {
      code: 'JY8180',
      where: { label: '城北初中', pointer: '/effective/grades/0/min' },
      found: '85',
      expected: '90',
      params: { printed: '85', computed: '90' },
    },
    zh: '“城北初中”这份结果写的等级线、门槛、取整、加分上限一类的数与方案规定的不同（/effective/grades/0/min）：写的是 85，方案规定的是 90，没有采用。',
    en: 'The result of “城北初中” states other bands, guard, rounding or cap than the programme (/effective/grades/0/min): 85 where the programme has 90; it was not used.',
  },
  {
    finding: {
      code: 'JY8181',
      where: { label: '城北初中' },
      found: 'abababababab',
      expected: 'cdcdcdcdcdcd',
      params: { id: 'city/2025-2026' },
    },
    zh: '“城北初中”这份结果用的是同一方案（city/2025-2026）的另一版（摘要 abababababab…），不是手边的这一版（摘要 cdcdcdcdcdcd…），没有采用。',
    en: 'The result of “城北初中” was scored by another issue (digest abababababab…) of the same programme (city/2025-2026) than the one at hand (digest cdcdcdcdcdcd…); it was not used.',
  },
];
