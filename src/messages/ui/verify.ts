import type { WordTable } from './word-table.js';

/** Words of verification and of the trust list; what reasons mean is in `verification-reasons.ts`. */
export const VERIFY_WORDS = {
  'verify.passed': { zh: '通过', en: 'passed' },
  'verify.indeterminate': { zh: '无法确定', en: 'indeterminate' },
  'verify.failed': { zh: '不通过', en: 'failed' },
  'verify.file': { zh: '文件', en: 'file' },
  'verify.signature': { zh: '签名', en: 'signature' },
  'verify.attachment': { zh: '附带的结果', en: 'attached result' },
  'verify.page': { zh: '纸面与数据一致', en: 'page agrees with data' },
  'verify.score': { zh: '重新计算', en: 'scored again' },
  'verify.ledger': { zh: '台账', en: 'ledger' },
  'verify.manifest': { zh: '清单', en: 'manifest' },
  'verify.attestation': { zh: '签名', en: 'attestation' },
  'verify.records': { zh: '各份记录', en: 'records' },
  'verify.originals': { zh: '收到的原件', en: 'received files' },
  'verify.signer': { zh: '签名单位：{signer}', en: 'signed by {signer}' },
  'verify.selfManaged': { zh: '（自管密钥）', en: ' (self-managed key)' },
  'verify.timeProven': { zh: '，时间戳 {time}', en: ', time stamp {time}' },
  'verify.timeStated': { zh: '，自称签于 {time}', en: ', stated date {time}' },
  'verify.advice': { zh: '怎么办：{advice}', en: 'what to do: {advice}' },
  'verify.result': {
    zh: '报告内容：{name}，{year}学年，等级 {grade}，总分 {total}',
    en: 'report on {name}, {year}, grade {grade}, total {total}',
  },
  'verify.place': {
    zh: '台账第 {seq} 条（{since}）起有效；台账共 {size} 条，根 {root}',
    en: 'in force by ledger line {seq} ({since}); ledger of {size} lines, root {root}',
  },
  'verify.superseded': { zh: '台账第 {seq} 条（{at}）取代', en: 'superseded by ledger line {seq} ({at})' },
  'verify.bundle': {
    zh: '报送包：{unit} 第 {number} 包，记录 {records} 份',
    en: 'bundle {number} of {unit}, {records} records',
  },
  'verify.counts': {
    zh: '共核对 {files} 个文件：通过 {passed}，无法确定 {indeterminate}，不通过 {failed}。',
    en: '{files} files verified: {passed} passed, {indeterminate} indeterminate, {failed} failed.',
  },
  'trust.role.signer': { zh: '签名人', en: 'signer' },
  'trust.role.authority': { zh: '发证机构', en: 'authority' },
  'trust.role.timestamp-authority': { zh: '时间戳机构', en: 'time-stamping authority' },
  'trust.added': {
    zh: '已信任 {name}（{role}），指纹 {fingerprint}',
    en: 'Trusted: {name} ({role}), fingerprint {fingerprint}',
  },
  'trust.kept': {
    zh: '信任名单 {path} 现有 {trusted} 张证书，本次新增 {added} 张。',
    en: 'The trust list {path} has {trusted} certificates, {added} of them new.',
  },
  'trust.revoked': {
    zh: '已吊销 {name}：{from} 及以后的签名不再有效。原因：{reason}',
    en: 'Revoked {name}: what it signs on {from} or later does not count. Reason: {reason}',
  },
} as const satisfies WordTable;
