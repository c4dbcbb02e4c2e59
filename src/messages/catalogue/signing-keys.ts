import type { Entry } from '../entry.js';

/** Findings about the keys that sign: whether they may still be used, and what a certificate is entered as. */
export const SIGNING_KEY_ENTRIES: readonly Entry[] = [
  {
    code: 'JY7180',
    rule: 'signing-key-revoked',
    severity: 'error',
    class: 'logic',
    params: ['signer', 'from', 'reason'],
    zh: {
      title: '签名用的证书已被吊销',
      message: '信任名单里写明，[[“{signer}”的|这张]]证书[[自 {from} 起]]已被吊销[[（{reason}）]]，没有签名。',
      fix: '请换一把没有吊销的密钥（jiaoyan key list 可查看）；没有的用 jiaoyan key new 生成，把新证书发给核对单位登记。',
    },
    en: {
      title: 'The certificate to sign with is revoked',
      message:
        'The trust list says that the certificate[[ of “{signer}”]] is revoked[[ from {from}]][[ ({reason})]]; nothing was signed.',
      fix: 'Take a key that is not revoked (see jiaoyan key list), or make one with jiaoyan key new and have its certificate entered by those who verify.',
    },
    good: { zh: '密钥丢失后换用新密钥签名', en: 'signing with a new key after the old one was lost' },
    bad: { zh: '密钥已登记吊销，仍用它签名', en: 'signing with a key that was entered as revoked' },
  },
  {
    code: 'JY7181',
    rule: 'signing-certificate-not-valid-today',
    severity: 'warning',
    class: 'logic',
    params: ['signer', 'from', 'until', 'date'],
    zh: {
      title: '签名用的证书今天不在有效期内',
      message: '[[“{signer}”的|签名用的]]证书[[有效期为 {from} 至 {until}，]]今天[[（{date}）]]不在有效期内。',
      fix: '核对单位可能不承认这样的签名：请换一把在有效期内的密钥；电脑日期不对的，先调准。',
    },
    en: {
      title: 'The certificate to sign with is not valid today',
      message: 'The certificate[[ of “{signer}”]][[, valid from {from} to {until},]] is not valid today[[ ({date})]].',
      fix: 'Those who verify may not accept such a signature: take a key that is valid; if the clock of the PC is wrong, set it.',
    },
    good: { zh: '证书有效期至 2031-01-01，2026-07-10 签名', en: 'valid until 2031-01-01, signing on 2026-07-10' },
    bad: { zh: '证书有效期至 2025-12-31，2026-07-10 签名', en: 'valid until 2025-12-31, signing on 2026-07-10' },
  },
  {
    code: 'JY7182',
    rule: 'trust-role-to-be-named',
    severity: 'error',
    class: 'logic',
    params: ['name'],
    zh: {
      title: '证书登记成什么没有写明',
      message: '[[“{name}”的|这张]]证书能给别的证书作证（CA），登记成什么要写明，没有登记。',
      fix: '由它签发的证书都可以信任的，加 --role authority；只用来证明时间的，加 --role timestamp-authority。',
    },
    en: {
      title: 'What a certificate is to be trusted as was not said',
      message:
        'The certificate[[ of “{name}”]] can vouch for others (CA), so what it is trusted as has to be said; it was not entered.',
      fix: 'Add --role authority where every certificate that it issued is to be trusted, --role timestamp-authority where it only proves times.',
    },
    good: {
      zh: 'jiaoyan key trust 时间戳根证书.pem --role timestamp-authority',
      en: 'jiaoyan key trust tsa-root.pem --role timestamp-authority',
    },
    bad: {
      zh: 'jiaoyan key trust 时间戳根证书.pem（它签发的任何证书都成了可信的签名人）',
      en: 'jiaoyan key trust tsa-root.pem (whatever it issues would become a trusted signer)',
    },
  },
  {
    code: 'JY7185',
    rule: 'key-not-written',
    severity: 'error',
    class: 'logic',
    params: ['trouble'],
    zh: {
      title: '密钥写不进去',
      message: '密钥或证书没有写成[[：{trouble}]]，什么也没有留下。',
      fix: '请核对文件夹的权限和磁盘空间，再运行一次；名称没有被占用，可以照用。',
    },
    en: {
      title: 'A key cannot be written',
      message: 'Key or certificate cannot be written[[: {trouble}]]; nothing was left behind.',
      fix: 'Check permissions and free space, and run again; the name is still free.',
    },
    good: { zh: '磁盘有空间，密钥写好了', en: 'the disk has room, the key is written' },
    bad: { zh: '磁盘满了，密钥写到一半', en: 'the disk is full halfway through the key' },
  },
  {
    code: 'JY7186',
    rule: 'signing-for-other-body',
    severity: 'error',
    class: 'logic',
    params: ['signer', 'role', 'body', 'bound'],
    zh: {
      title: '这把密钥不代表报告的学校或单位',
      message:
        '信任名单登记[[“{signer}”的|这把]]密钥只代表[[ {bound}|别的学校或单位]]，这份报告[[{role}签章处]]应由[[“{body}”|另一单位]]签，没有签名。',
      fix: '请核对是不是拿错了报告或密钥；登记错了的，用 jiaoyan key trust --for 重新登记。',
    },
    en: {
      title: 'The key does not sign for the body of the report',
      message:
        'The trust list lets the key[[ of “{signer}”]] sign only for[[ {bound}| others]]; the field[[ of {role}]] of this report is that of[[ “{body}”| another body]]; it was not signed.',
      fix: 'Check that it is the right report and the right key; where the list is wrong, enter the key anew with jiaoyan key trust --for.',
    },
    good: { zh: '学校用自己的密钥签自己的报告', en: 'a school signing its own report with its own key' },
    bad: { zh: '登记为代表甲校的密钥去签乙校的报告', en: 'the key of one school signing the report of another' },
  },
  {
    code: 'JY7187',
    rule: 'signer-of-other-name',
    severity: 'warning',
    class: 'logic',
    params: ['signer', 'role', 'body'],
    zh: {
      title: '签名单位与报告的学校或单位名称不同',
      message: '[[“{signer}”签在了|签在了]][[{role}签章处|签章处]]，而报告的这一处属于[[“{body}”|另一单位]]。',
      fix: '拿错了报告的，请从没有签名的原件重来；确实由它代签的，用 jiaoyan key trust --for 登记它代表哪些学校或单位，否则核对时为“无法确定”。',
    },
    en: {
      title: 'The signer has another name than the body of the report',
      message:
        '[[“{signer}”|The signer]] signed in the field[[ of {role}]], which is that of[[ “{body}”| another body]].',
      fix: 'If it was the wrong report, begin again from the unsigned one; if it signs for them, enter that with jiaoyan key trust --for, else verification stays indeterminate.',
    },
    good: { zh: '梧桐渡小学的报告由梧桐渡小学签', en: 'the report of a school signed by that school' },
    bad: { zh: '梧桐渡小学的报告由青果路实验小学签', en: 'the report of one school signed by another' },
  },
];
