import type { Entry } from '../entry.js';

/** Family 8, bundles: whether what an office hands up is what the workbooks say, and who vouches for it. */
export const BUNDLE_ENTRIES: readonly Entry[] = [
  {
    code: 'JY8192',
    rule: 'bundle-not-reproduced',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '上报的得分与重算不符',
      message:
        '{here}里的[[“{found}”|一份得分或认定]]，按这里的规则和包里的填报、评审重新计算，结果不同。整包没有接收。',
      fix: '请不要采信这一包；与报送单位核对，由其重新评分、重新打包。',
    },
    en: {
      title: 'A score of a bundle comes out otherwise',
      message:
        '{here} holds [[{found}|a score or decision]], which comes out otherwise when it is computed again from the submissions and reviews by the rules here. Nothing was taken.',
      fix: 'Do not rely on this bundle; clear it up with the sender, who scores and packs again.',
    },
    good: { zh: '每一份得分重算后一致', en: 'every score comes out again' },
    bad: { zh: '总分被改成 99.99', en: 'a total changed to 99.99' },
  },
  {
    code: 'JY8193',
    rule: 'submission-not-in-workbook',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '填报数据与原件不符',
      message: '{here}里的填报数据，与从学校原件[[“{found}”]]重新读出的不同。',
      fix: '请以学校原件为准：向报送单位或学校核对，重新接收原件。',
    },
    en: {
      title: 'A submission is not what its workbook says',
      message: 'A submission in {here} differs from what its workbook[[ {found}]] says when it is read again.',
      fix: 'The workbook counts: clear it up with the sender or the school, and take the workbook in again.',
    },
    good: { zh: '填报数据就是原件里的数据', en: 'the submission says what the workbook says' },
    bad: { zh: '原件写 12 节，数据里成了 40 节', en: '12 lessons in the workbook, 40 in the submission' },
  },
  {
    code: 'JY8194',
    rule: 'bundle-unsigned',
    severity: 'warning',
    class: 'logic',
    params: ['unit'],
    zh: {
      title: '上报包没有签名',
      message: '{here}没有签名，已接收，但不能确认是[[{unit}|报送单位]]发来的。',
      fix: '请与报送单位核对包号和记录数；以后请其用 --key 和 --cert 签名，并把证书加入信任名单。',
    },
    en: {
      title: 'An unsigned bundle',
      message: '{here} is not signed. It was taken, but nothing shows that [[{unit}|its sender]] sent it.',
      fix: 'Compare its number and records with the sender; have it signed (--key, --cert) and list the certificate as trusted.',
    },
    good: { zh: '用区里的证书签名的上报包', en: 'a bundle signed with the certificate of the district' },
    bad: { zh: '没有密钥就打的上报包', en: 'a bundle packed without a key' },
  },
  {
    code: 'JY8195',
    rule: 'bundle-must-be-signed',
    severity: 'error',
    class: 'logic',
    params: ['unit'],
    zh: {
      title: '上报包须有签名',
      message: '{here}没有签名；这里有信任名单，或已收过[[{unit}|该单位]]签名的上报包，所以没有接收。',
      fix: '请报送单位用 hand-up --key 和 --cert 签名后重新发送。',
    },
    en: {
      title: 'A bundle must be signed',
      message:
        '{here} is not signed. There is a trust list here, or signed bundles of [[{unit}|its sender]] were taken before, so it was not taken.',
      fix: 'Ask the sender to sign it (hand-up --key, --cert) and send it again.',
    },
    good: { zh: '签了名的上报包', en: 'a signed bundle' },
    bad: { zh: '去掉了签名的上报包', en: 'a bundle whose signature was taken out' },
  },
  {
    code: 'JY8196',
    rule: 'bundle-signer-not-trusted',
    severity: 'error',
    class: 'logic',
    params: ['signer'],
    zh: {
      title: '签名人不在信任名单里，没有接收',
      message: '{here}的签名人[[（{signer}）|（{found}）]]不在信任名单里，没有接收。',
      fix: '请向报送单位核对证书的指纹，确认无误后把证书加入信任名单，再接收一次。',
    },
    en: {
      title: 'A bundle signed by a key that is not trusted',
      message: 'The signer[[ ({signer})| ({found})]] of {here} is not on the trust list; it was not taken.',
      fix: 'Compare the fingerprint of the certificate with the sender; if it is right, list it as trusted and take the bundle again.',
    },
    good: { zh: '签名证书已在信任名单里', en: 'a certificate of the trust list' },
    bad: { zh: '从没登记过的证书', en: 'a certificate that was never recorded' },
  },
  {
    code: 'JY8197',
    rule: 'bundle-of-another-signer',
    severity: 'error',
    class: 'logic',
    params: ['unit', 'signer'],
    zh: {
      title: '签名人与以前不同',
      message: '{here}的签名人[[（{signer}）|（{found}）]]，与[[{unit}|该单位]]以前上报包的签名人不同，没有接收。',
      fix: '请向报送单位核对；换了证书的，请其用同一名称的新证书，并先把新证书加入信任名单。',
    },
    en: {
      title: 'A bundle of another signer',
      message:
        'The signer[[ ({signer})| ({found})]] of {here} is not the one of the earlier bundles of [[{unit}|its sender]]; it was not taken.',
      fix: 'Clear it up with the sender; a new certificate has the same name, and is listed as trusted first.',
    },
    good: { zh: '同一证书，或已登记的同名新证书', en: 'the same certificate, or a trusted new one of the same name' },
    bad: { zh: '用别区的证书签名', en: 'signed with the certificate of another district' },
  },
  {
    code: 'JY8199',
    rule: 'bundle-file-in-the-way',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '同名文件已存在',
      message: '{here}已经存在，内容不同，没有覆盖；上报包没有写出，也没有占用包号。',
      fix: '请移走或改名原有的文件，或用 --out 另写一个位置。',
    },
    en: {
      title: 'A file is in the way',
      message:
        '{here} exists with other contents and was not overwritten; no bundle was written and no number used up.',
      fix: 'Move or rename that file, or name another place with --out.',
    },
    good: { zh: '写到没有同名文件的位置', en: 'a place where nothing stands' },
    bad: { zh: '目标位置已有另一份文件', en: 'another file at the same place' },
  },
];
