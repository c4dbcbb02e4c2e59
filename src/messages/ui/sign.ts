import type { WordTable } from './word-table.js';

/** Words of signing and of keys. What a seal says is always Chinese: it stands in a Chinese report. */
export const SIGN_WORDS = {
  'sign.selfManaged': { zh: '自管密钥', en: 'self-managed key' },
  'sign.authority': { zh: 'CA 证书', en: 'CA certificate' },
  'sign.sealKind': { zh: '电子签名', en: 'electronic signature' },
  'sign.sealCaption': { zh: '{date} 签名，不代替公章', en: 'signed {date}, no official seal' },
  'sign.school': { zh: '学校', en: 'school' },
  'sign.district': { zh: '辖市区', en: 'district' },
  'sign.city': { zh: '市级', en: 'city' },
  'sign.reason.school': { zh: '学校签章', en: 'signed by the school' },
  'sign.reason.district': { zh: '复评单位签章', en: 'signed by the reviewing district' },
  'sign.reason.city': { zh: '市级单位签章', en: 'signed by the city' },
  'sign.done': {
    zh: '已签名 {signed} 份（{role}，{signer}，{keyKind}）[[，在 {out}]]。',
    en: 'Signed {signed} files ({role}, {signer}, {keyKind})[[, in {out}]].',
  },
  'sign.dateAhead': {
    zh: '--on 写的 {on} 在今天（{today}）之后，签名日期不能是还没到的日子；电脑日期不对的，先调准。',
    en: '--on says {on}, which is after today ({today}): nothing can be signed on a day to come. If the clock of the PC is wrong, set it.',
  },
  'sign.already': {
    zh: '此前已由同一密钥签过 {already} 份，没有重签。',
    en: '{already} files were signed by the same key before and are left as they are.',
  },
  'sign.failed': { zh: '没有签 {failed} 份，原因见上。', en: '{failed} files were not signed; the reasons are above.' },
  'sign.interrupted': {
    zh: '已按要求停下，还有 {left} 份没有签；再运行一次同样的命令就会接着签。',
    en: 'Stopped as asked; {left} files are left. Run the same command again to go on.',
  },
  'sign.attested': {
    zh: '已为 {signed} 份文件写出签名（{signer}，{keyKind}）：{paths}',
    en: 'Wrote attestations of {signed} files ({signer}, {keyKind}): {paths}',
  },
  'sign.prepared': {
    zh: '已留好签名位置：{pdf}\n待签内容在 {request}：请由签章设备对 toSign（Base64）做 SHA-256 签名，再用 jiaoyan sign {request} --insert 签名文件 放回。',
    en: 'Room for the signature is made: {pdf}\nWhat is to be signed is in {request}: have the device sign toSign (base64) with SHA-256, then put it in with jiaoyan sign {request} --insert FILE.',
  },
  'sign.inserted': {
    zh: '签名已核对并放好，签好的文件是 {path}。',
    en: 'The signature was checked; the signed file is {path}.',
  },
  'key.stored': {
    zh: '密钥“{name}”已存入 {folder}（{keyKind}，口令加密）。以后签名写 --key {name} 即可。\n证书 {certificate}（可发给需要核对报告的单位）',
    en: 'The key “{name}” is stored in {folder} ({keyKind}, under a passphrase). Sign with --key {name}.\nCertificate {certificate} (for those who verify reports)',
  },
  'key.taken': {
    zh: '密钥库 {folder} 里已经有“{name}”，没有覆盖；请用 --as 另起一个名称。',
    en: 'The key store {folder} has a key “{name}” already, which was not overwritten; choose another name with --as.',
  },
  'key.fileTaken': {
    zh: '没有写入：{path} 已经存在。请换一个文件名。',
    en: 'Nothing was written: {path} is there already. Choose another file name.',
  },
  'key.bothFiles': {
    zh: '--out 和 --cert 要一起写；都不写就存入密钥库。',
    en: 'Give --out and --cert together; without both the key goes into the key store.',
  },
  'key.written': {
    zh: '密钥 {path}（自管密钥，{locked}，请妥善保管）\n证书 {certificate}（可发给需要核对报告的单位）',
    en: 'Key {path} (self-managed, {locked}; keep it safe)\nCertificate {certificate} (for those who verify reports)',
  },
  'key.locked': { zh: '已用口令加密', en: 'under a passphrase' },
  'key.open': { zh: '没有设口令', en: 'without a passphrase' },
  'key.unknown': {
    zh: '没有名为“{name}”的密钥，现有：{known}[[；是不是 {near}？|。]]',
    en: 'There is no key named “{name}”; there are: {known}[[; did you mean {near}?|.]]',
  },
  'key.unknownOfNone': {
    zh: '没有名为“{name}”的密钥，这里的密钥库还是空的：用 jiaoyan key new --name 单位名称 生成，或写密钥文件的路径。',
    en: 'There is no key named “{name}”, and the key stores here are empty: make one with jiaoyan key new --name NAME, or give the path of a key file.',
  },
  'key.none': {
    zh: '还没有密钥。用 jiaoyan key new --name 单位名称 生成，或用 jiaoyan key import 存入已有的。',
    en: 'There are no keys. Make one with jiaoyan key new --name NAME, or store one with jiaoyan key import.',
  },
  'key.column.name': { zh: '名称', en: 'name' },
  'key.column.signer': { zh: '签名单位', en: 'signer' },
  'key.column.kind': { zh: '种类', en: 'kind' },
  'key.column.keeping': { zh: '来历', en: 'origin' },
  'key.column.validity': { zh: '有效期', en: 'validity' },
  'key.column.standing': { zh: '状态', en: 'standing' },
  'key.standing.revoked': { zh: '已吊销（自 {from} 起）', en: 'revoked (from {from})' },
  'key.standing.expired': { zh: '已过期', en: 'expired' },
  'key.standing.early': { zh: '尚未生效', en: 'not valid yet' },
  'key.standing.trusted': { zh: '已信任', en: 'trusted' },
  'key.standing.unlisted': { zh: '未登记', en: 'not listed' },
  'key.column.fingerprint': { zh: '证书指纹（SHA-256）', en: 'fingerprint (SHA-256)' },
  'key.column.file': { zh: '文件', en: 'file' },
  'key.unreadable': { zh: '证书读不出来', en: 'certificate cannot be read' },
  'key.passphrase': { zh: '密钥口令：', en: 'Passphrase of the key: ' },
  'key.newPassphrase': {
    zh: '设一个密钥口令（至少 8 个字符）：',
    en: 'A passphrase for the key (at least 8 characters): ',
  },
  'key.repeatPassphrase': { zh: '再输入一遍：', en: 'The same again: ' },
} as const satisfies WordTable;
