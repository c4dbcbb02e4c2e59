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
    zh: '共 {files} 个文件：接收 {taken} 个，取代 {replaced} 个，相同 {unchanged} 个，未接收 {refused} 个[[，略过 {passedOver} 个]]。',
    en: '{files} files: {taken} taken, {replaced} replaced, {unchanged} unchanged, {refused} refused[[, {passedOver} passed over]].',
  },
  'workspace.broken': {
    zh: '工作区不能写入，已停下：前 {done} 个文件已处理，连同这一个还有 {left} 个没有接收。排除故障后重新运行，会接着做。',
    en: 'Stopped, as the workspace cannot be written: {done} files are done, {left} are left, this one among them. Mend the cause and run it again; it goes on where it stopped.',
  },
  'workspace.stand.missing': { zh: '未报', en: 'missing' },
  'workspace.stand.returned': { zh: '已退回', en: 'returned' },
  'workspace.stand.to-mend': { zh: '须修改', en: 'to mend' },
  'workspace.stand.received': { zh: '已自评', en: 'self-assessed' },
  'workspace.stand.reviewed': { zh: '已复评', en: 'reviewed' },
  'workspace.stand.sampled': { zh: '已抽中', en: 'sampled' },
  'workspace.stand.decided': { zh: '已认定', en: 'decided' },
  'workspace.total': { zh: '合计', en: 'Total' },
  'workspace.column.id': { zh: '学校标识码', en: 'Code' },
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
    zh: '核查通过：台账 {entries} 条、记录 {records} 份、原件 {originals} 份完好，{scores} 份得分复算一致，{samples} 份抽样重抽一致，{decisions} 条认定、{titles} 个称号复核一致，{reread} 份填报由原件重新读取一致（{purged} 份原件已不在，未重读）。根 {entries}:{root}。',
    en: 'Audit passed: {entries} ledger lines, {records} records and {originals} files are sound, {scores} scores, {samples} samples, {decisions} decisions and {titles} titles came out again; {reread} submissions were read again from their workbooks ({purged} workbooks are gone). Root {entries}:{root}.',
  },
  'workspace.audit.since': {
    zh: '--since 应写成“条数:根”，如 160:54bea6be…（64 位）。',
    en: '--since is written SIZE:ROOT, such as 160:54bea6be… (64 digits).',
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
    zh: '{file}：{unit}第 {number} 包，新收 {taken} 份记录，已有 {known} 份；由原件重新读取一致 {reread} 份，原件已不在 {unread} 份。{trust}',
    en: '{file}: bundle {number} of {unit}, {taken} records taken, {known} known; {reread} read again from their workbooks, {unread} without a workbook. {trust}',
  },
  'bundle.trust.passed': { zh: '签名有效（{signers}）。', en: 'Signature valid ({signers}).' },
  'bundle.trust.indeterminate': {
    zh: '签名人（{signers}）不在信任名单里。',
    en: 'Signed by {signers}, who is not on the trust list.',
  },
  'bundle.trust.unsigned': { zh: '没有签名。', en: 'Not signed.' },
  'workspace.unknownSchool': { zh: '名册里没有 {school}。', en: 'The registry has no {school}.' },
  'workspace.unknownUnit': { zh: '方案里没有报送单位 {unit}。', en: 'The programme has no unit {unit}.' },
  'workspace.written': { zh: '已写出：{paths}', en: 'Written: {paths}' },
  'workspace.return.title': { zh: '退回意见：{name}', en: 'Sent back: {name}' },
  'workspace.return.due': { zh: '请于{date}前改好重新报送。', en: 'Please mend it and hand it in again by {date}.' },
  'workspace.return.items': {
    zh: '需要修改或说明的有 {count} 处[[，下面列出前 {listed} 处，其余见自查或批注过的工作簿]]：',
    en: '{count} places to mend or explain[[, the first {listed} of which are listed]]:',
  },
  'workspace.return.past': {
    zh: '--due 写的是 {date}，已经过了（今天是 {today}），请写今天或以后的日期。',
    en: '--due says {date}, which is past (today is {today}).',
  },
  'workspace.none': {
    zh: '{folder} 里没有工作区（没有 workspace.sqlite）：请核对 --workspace，或先用 jiaoyan init 建立一个。',
    en: 'There is no workspace in {folder} (no workspace.sqlite); check --workspace, or make one with jiaoyan init.',
  },
  'workspace.notABackup': {
    zh: '{path} 不是备份文件：请用 jiaoyan backup 写出的 .sqlite 文件。',
    en: '{path} is no backup; use the .sqlite file that jiaoyan backup wrote.',
  },
  'workspace.missing.intro': {
    zh: '各位老师：{programme}还有 {count} 所学校没有报齐，请尽快报送。',
    en: 'Dear colleagues: {count} schools are still missing for {programme}. Please hand in soon.',
  },
  'workspace.missing.none': { zh: '所有学校都已报齐。', en: 'All schools have handed in.' },
  'workspace.missing.unit': { zh: '【{unit}】{schools}', en: '[{unit}] {schools}' },
  'workspace.missing.returned': { zh: '（已退回，请改好重报）', en: ' (sent back)' },
  'workspace.missing.to-mend': { zh: '（有错误，须修改）', en: ' (has errors)' },
  'workspace.missing.applications': { zh: '（申报表有错误，须修改）', en: ' (application with errors)' },
  'workspace.applicationsToMend': {
    zh: '另有 {count} 所学校的申报表有错误，须修改；名单见 status --missing。',
    en: 'The applications of {count} schools have errors; status --missing lists them.',
  },
  'workspace.missing.title': { zh: '催报名单', en: 'Missing schools' },
  'workspace.missing.note': { zh: '{programme}，{area}，截至 {date}', en: '{programme}, {area}, as of {date}' },
  'workspace.exists': {
    zh: '{path} 已经存在，没有覆盖；请换一个位置。',
    en: '{path} exists already and was not overwritten; choose another place.',
  },
  'workspace.noBackup': { zh: '没有备份文件 {path}。', en: 'There is no backup {path}.' },
  'workspace.restore.log': {
    zh: '这个文件旁边还有没并入的日志 {path}：它可能正在使用，也可能是直接拷贝的。请在原工作区用 jiaoyan backup 做备份再恢复；原工作区已经打不开的，把两个文件一起拷到新文件夹，改名为 workspace.sqlite 和 workspace.sqlite-wal，再用 jiaoyan audit 核查。',
    en: 'Beside this file lies a log that is not part of it yet, {path}: it may be in use, or was copied by hand. Make a backup with jiaoyan backup in the workspace and restore that; where the workspace cannot be opened any more, copy both files into a new folder as workspace.sqlite and workspace.sqlite-wal and run jiaoyan audit.',
  },
  'workspace.backup.done': {
    zh: '已备份到 {path}（台账 {size} 条）。请另存到别的硬盘或 U 盘。',
    en: 'Backed up to {path} (ledger of {size} lines). Keep it on another disk.',
  },
  'workspace.restore.done': {
    zh: '已恢复到 {folder}，核查通过（台账 {size} 条）。',
    en: 'Restored to {folder}; the audit passed (ledger of {size} lines).',
  },
  'workspace.purge.done': {
    zh: '已清除 {files} 份收到的原件及其文件名，台账记下了清除；记录和得分不受影响。',
    en: '{files} received files and their names were removed, and the ledger says so; records and scores are not touched.',
  },
  'workspace.purge.none': { zh: '没有可以清除的原件。', en: 'There is nothing to remove.' },
} as const satisfies WordTable;
