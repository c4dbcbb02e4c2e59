import type { Entry } from '../entry.js';

/** Family 8, about the trust list: which certificates are believed, and which are revoked. */
export const TRUST_ENTRIES: readonly Entry[] = [
  {
    code: 'JY7152',
    rule: 'certificate-key-weak',
    severity: 'error',
    class: 'logic',
    params: ['name'],
    zh: {
      title: '证书的密钥强度不够',
      message: '[[“{name}”的|这张]]证书用的密钥强度不够，可以伪造，没有登记。',
      fix: '请对方换用 2048 位以上的 RSA 或 P-256 以上的密钥，另办证书。',
    },
    en: {
      title: 'A certificate with a weak key',
      message: 'The key of the certificate[[ of “{name}”]] is weak enough to be forged; it was not entered.',
      fix: 'Ask for a certificate with RSA of 2048 bits, P-256 or more.',
    },
    good: { zh: 'RSA-2048 的证书', en: 'a certificate with RSA-2048' },
    bad: { zh: 'RSA-1024 的旧证书', en: 'an old certificate with RSA-1024' },
  },
  {
    code: 'JY8150',
    rule: 'trusted-though-revoked',
    severity: 'warning',
    class: 'logic',
    params: ['name', 'from'],
    zh: {
      title: '登记的证书已被吊销',
      message: '[[“{name}”的|这张]]证书[[自 {from} 起]]已被吊销；登记之后，吊销仍然有效。',
      fix: '请签名单位换一张新证书，登记新的那张。',
    },
    en: {
      title: 'A revoked certificate was entered',
      message: 'The certificate[[ of “{name}”]] is revoked[[ from {from}]]; entering it does not undo that.',
      fix: 'Ask the signing body for a new certificate and enter that.',
    },
    good: { zh: '登记单位新换的证书', en: 'the new certificate of the body' },
    bad: { zh: '把丢失密钥的旧证书又登记一遍', en: 'the old certificate of a lost key, entered again' },
  },
  {
    code: 'JY8151',
    rule: 'certificate-not-for-role',
    severity: 'error',
    class: 'logic',
    params: ['name', 'trustRole'],
    zh: {
      title: '证书与登记的用途不符',
      message: '[[“{name}”的|这张]]证书不能用作[[{trustRole}|所写的用途]]。',
      fix: '请去掉 --role，由程序按证书判断；或者换一张合适的证书。',
    },
    en: {
      title: 'A certificate that is not for its role',
      message: 'The certificate[[ of “{name}”]] cannot be trusted as [[{trustRole}|what was said]].',
      fix: 'Leave --role out, so that the certificate decides; or use a certificate that fits.',
    },
    good: { zh: '发证机构的证书登记为发证机构', en: 'a certificate of an authority, entered as one' },
    bad: { zh: '把学校自己的签名证书登记为发证机构', en: 'a school’s own certificate, entered as an authority' },
  },
  {
    code: 'JY8152',
    rule: 'revoked-not-listed',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '吊销的证书不在信任名单里',
      message: '信任名单里没有这张证书[[（{found}）]]，吊销已照样记下。',
      fix: '请核对指纹有没有写错；如果它由名单上的机构签发，吊销同样起作用。',
    },
    en: {
      title: 'The revoked certificate is not on the list',
      message: 'The trust list does not hold this certificate[[ ({found})]]; the revocation was entered all the same.',
      fix: 'Check the fingerprint; for a certificate that a listed authority issued it works as well.',
    },
    good: { zh: '按名单上的指纹吊销', en: 'revoking by a fingerprint of the list' },
    bad: { zh: '指纹抄错一位', en: 'a fingerprint with a wrong digit' },
  },
  {
    code: 'JY8153',
    rule: 'fingerprint-unknown',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '认不出要吊销哪张证书',
      message: '[[“{found}”|所写的内容]]既不是证书文件，也不是完整的指纹，名单里也没有唯一以它开头的指纹。',
      fix: '请写证书文件，或者 64 位的 SHA-256 指纹（可以只写名单里指纹的开头 8 位以上）。',
    },
    en: {
      title: 'Which certificate is meant is not clear',
      message:
        '[[“{found}”|What was given]] is no certificate file, no whole fingerprint, and begins no single fingerprint of the list.',
      fix: 'Give a certificate file, or the SHA-256 fingerprint of 64 digits (8 or more of its first digits do where the list has it).',
    },
    good: { zh: 'jiaoyan key revoke 学校证书.pem …', en: 'jiaoyan key revoke school.pem …' },
    bad: { zh: 'jiaoyan key revoke 某学校 …', en: 'jiaoyan key revoke some-school …' },
  },
  {
    code: 'JY8154',
    rule: 'trust-list-altered',
    severity: 'error',
    class: 'logic',
    params: ['fingerprint'],
    zh: {
      title: '信任名单里的证书与指纹不符',
      message: '信任名单里[[“{found}”的|有一张]]证书与登记的指纹[[（{fingerprint}…）]]不符，名单可能被动过。',
      fix: '请不要用这份名单核对；恢复备份，或向签名单位重新要证书登记。',
    },
    en: {
      title: 'A certificate of the trust list does not match its fingerprint',
      message:
        'The certificate[[ of “{found}”]] in the trust list does not match its fingerprint[[ ({fingerprint}…)]]; the list may have been altered.',
      fix: 'Do not verify by this list; restore a backup, or enter the certificate anew from the signing body.',
    },
    good: { zh: '用 jiaoyan key trust 登记的名单', en: 'a list made by “jiaoyan key trust”' },
    bad: { zh: '手工改过证书内容的名单', en: 'a list whose certificate was edited by hand' },
  },
  {
    code: 'JY8155',
    rule: 'already-revoked',
    severity: 'error',
    class: 'logic',
    params: ['from'],
    zh: {
      title: '这张证书已经吊销',
      message: '[[“{found}”的|这张]]证书[[自 {from} 起]]已经吊销，没有再记。',
      fix: '吊销不能推迟或撤销；需要更早的日期时，请写更早的 --from。',
    },
    en: {
      title: 'The certificate is revoked already',
      message: 'The certificate[[ of “{found}”]] is revoked already[[ from {from}]]; nothing was entered.',
      fix: 'A revocation cannot be put off or undone; for an earlier day give an earlier --from.',
    },
    good: { zh: '把吊销日期提前', en: 'an earlier day' },
    bad: { zh: '把吊销日期往后推', en: 'a later day' },
  },
  {
    code: 'JY8180',
    rule: 'values-not-of-programme',
    severity: 'error',
    class: 'logic',
    params: ['printed', 'computed'],
    zh: {
      title: '结果里写的等级线等不是方案规定的',
      message:
        '[[“{label}”|{subject} ]]这份结果写的等级线、门槛、取整、加分上限一类的数与方案规定的不同[[（{pointer}）]]：写的是[[ {printed}| {found}|一个数]]，方案规定的是[[ {computed}| {expected}|另一个]]，没有采用。',
      fix: '请用这次的方案重新计分；文件是别人给的，请向出具单位查明是谁改的。',
    },
    en: {
      title: 'A result by bands that are not the programme’s',
      message:
        '[[The result of “{label}”|The result of {subject}|A result]] states other bands, guard, rounding or cap than the programme[[ ({pointer})]]: [[{printed}|{found}|one value]] where the programme has [[{computed}|{expected}|another]]; it was not used.',
      fix: 'Score it again by this programme; where somebody else gave you the file, ask the issuing body who changed it.',
    },
    good: {
      zh: '方案规定优秀线 90，结果里写的也是 90',
      en: 'the programme says 90 for excellent, and so does the result',
    },
    bad: { zh: '方案规定优秀线 90，结果里改成了 85', en: 'the programme says 90 for excellent, the result says 85' },
  },
  {
    code: 'JY8181',
    rule: 'programme-issued-again',
    severity: 'error',
    class: 'logic',
    params: ['id'],
    zh: {
      title: '结果是按方案的另一版计分的',
      message:
        '[[“{label}”|{subject} ]]这份结果用的是同一方案[[（{id}）]]的另一版[[（摘要 {found}…）]]，不是手边的这一版[[（摘要 {expected}…）]]，没有采用。',
      fix: '方案改过以后，请用新方案把各校重新计分；如果手边的才是旧的，请换用计分时的那一版。',
    },
    en: {
      title: 'A result by another issue of the programme',
      message:
        '[[The result of “{label}”|The result of {subject}|A result]] was scored by another issue[[ (digest {found}…)]] of the same programme[[ ({id})]] than the one at hand[[ (digest {expected}…)]]; it was not used.',
      fix: 'After a change of the programme, score all schools again; where the one at hand is the older, use the issue that scored.',
    },
    good: { zh: '方案公布后没有改过，结果都按它计分', en: 'the programme was not changed, and scored all results' },
    bad: {
      zh: '方案改了差距线，还拿改之前的结果来汇总',
      en: 'results of before a change of the programme, rolled up after it',
    },
  },
];
