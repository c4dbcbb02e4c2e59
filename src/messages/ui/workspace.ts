import type { WordTable } from './word-table.js';

/** Words of the workspace: what was received, where schools stand, what an audit says. */
export const WORKSPACE_WORDS = {
  'workspace.outcome.taken': { zh: '已接收', en: 'taken' },
  'workspace.outcome.replaced': { zh: '已取代原件', en: 'replaced' },
  'workspace.outcome.unchanged': { zh: '与已收的相同', en: 'unchanged' },
  'workspace.outcome.refused': { zh: '未接收', en: 'refused' },
  'workspace.column.file': { zh: '文件', en: 'File' },
  'workspace.column.school': { zh: '学校', en: 'School' },
  'workspace.column.outcome': { zh: '结果', en: 'Outcome' },
  'workspace.column.errors': { zh: '须修改', en: 'Errors' },
  'workspace.column.warnings': { zh: '须核对', en: 'Warnings' },
  'workspace.column.receipt': { zh: '回执号', en: 'Receipt' },
  'workspace.received': {
    zh: '共 {files} 个文件：接收 {taken} 个，取代 {replaced} 个，相同 {unchanged} 个，未接收 {refused} 个。',
    en: '{files} files: {taken} taken, {replaced} replaced, {unchanged} unchanged, {refused} refused.',
  },
  'workspace.stand.missing': { zh: '未报', en: 'missing' },
  'workspace.stand.returned': { zh: '已退回', en: 'returned' },
  'workspace.stand.to-mend': { zh: '须修改', en: 'to mend' },
  'workspace.stand.received': { zh: '已自评', en: 'self-assessed' },
  'workspace.stand.reviewed': { zh: '已复评', en: 'reviewed' },
  'workspace.stand.sampled': { zh: '已抽中', en: 'sampled' },
  'workspace.stand.decided': { zh: '已认定', en: 'decided' },
  'workspace.column.unit': { zh: '报送单位', en: 'Unit' },
  'workspace.column.due': { zh: '应报', en: 'Due' },
  'workspace.column.stand': { zh: '进度', en: 'Stand' },
  'workspace.column.grade': { zh: '等级', en: 'Grade' },
  'workspace.column.total': { zh: '总分', en: 'Total' },
  'workspace.column.gap': { zh: '级差', en: 'Gap' },
  'workspace.gap.flagged': { zh: '关注', en: 'flagged' },
  'workspace.gap.adjudicate': { zh: '须裁定', en: 'to adjudicate' },
  'workspace.ledger': { zh: '台账 {size} 条，末条 {digest}。', en: 'Ledger of {size} lines, last {digest}.' },
  'workspace.audit.passed': {
    zh: '核查通过：台账 {entries} 条、记录 {records} 份、原件 {originals} 份完好，{scores} 份得分复算一致。根 {root}。',
    en: 'Audit passed: {entries} ledger lines, {records} records and {originals} files are sound, {scores} scores came out again. Root {root}.',
  },
  'workspace.audit.failed': {
    zh: '核查未通过：发现 {count} 处问题，见上。',
    en: 'Audit failed: {count} problems, see above.',
  },
  'bundle.handedUp': {
    zh: '{unit}第 {number} 包已打好，{records} 份记录：{path}',
    en: 'Bundle {number} of {unit}, {records} records: {path}',
  },
  'bundle.unsigned': {
    zh: '没有密钥，上报包没有签名；接收方只能核对摘要，不能确认是谁发的。可用 --key 和 --cert 签名。',
    en: 'Without a key the bundle is not signed: the receiver can check digests, but not who sent it. Sign with --key and --cert.',
  },
  'bundle.opened': {
    zh: '{file}：{unit}第 {number} 包，新收 {taken} 份记录，已有 {known} 份。{trust}',
    en: '{file}: bundle {number} of {unit}, {taken} records taken, {known} known. {trust}',
  },
  'bundle.trust.passed': { zh: '签名有效（{signers}）。', en: 'Signature valid ({signers}).' },
  'bundle.trust.indeterminate': {
    zh: '签名无法确认（没有签名，或签名证书不在信任名单里）。',
    en: 'Signature indeterminate (none, or by an untrusted certificate).',
  },
} as const satisfies WordTable;
