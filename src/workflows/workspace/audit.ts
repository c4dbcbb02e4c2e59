import { canonicalJson } from '../../documents/canonical.js';
import type { Finding } from '../../model/finding.js';
import type { LedgerEntry } from '../../model/generated/documents.js';
import type { Head, RecordReader, Store } from '../ports.js';
import { auditChain, type ChainAudit } from './audit-chain.js';
import type { AuditContext } from './audit-context.js';
import { auditScores } from './audit-scores.js';

/** What an audit looked at and found. */
export interface Audit {
  readonly findings: readonly Finding[];
  readonly entries: number;
  readonly records: number;
  readonly originals: number;
  /** Results computed again from their submissions and reviews. */
  readonly scores: number;
  /** Digests of all ledger lines in order: the leaves of the Merkle tree. */
  readonly leaves: readonly string[];
}

/**
 * Checks a whole workspace as fsck checks a disk: the file itself, every line of the ledger and its chain, every digest
 * and reference, the index, and every score, computed again from what it stood on. Nothing is changed.
 */
export async function auditWorkspace(context: AuditContext): Promise<Audit> {
  const { store, hasher } = context;
  const damaged = (await store.integrity()).map((line): Finding => ({ code: 'JY8212', where: {}, found: line }));
  const chain = await auditChain(store, hasher);
  const records = await auditRecords(context, chain);
  const originals = await auditOriginals(context, chain);
  const sound = soundRecords(store, records);
  const labels = await auditLabels(sound, chain.entries);
  const index = await auditIndex(context, sound, chain);
  const scores = await auditScores(context, sound, chain.entries);
  return {
    findings: [...damaged, ...chain.findings, ...records, ...labels, ...originals, ...index, ...scores.findings],
    entries: chain.leaves.length,
    records: chain.records.size,
    originals: chain.originals.size,
    scores: scores.count,
    leaves: chain.leaves,
  };
}

/** A clock that ran back is told, and does not break the proof. */
export const breaksProof = ({ code }: Finding): boolean => code !== 'JY8239';

/** The records without those that were found altered, so that nothing is computed from what cannot be trusted. */
function soundRecords(store: Store, findings: readonly Finding[]): RecordReader {
  const altered = new Set(findings.filter(({ code }) => code === 'JY8233').map(({ found }) => found));
  return { record: async (sha256) => (altered.has(sha256) ? undefined : store.record(sha256)) };
}

async function auditRecords({ store, hasher }: AuditContext, chain: ChainAudit): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const stored = new Set(await store.recordDigests());
  for (const sha256 of new Set([...stored, ...chain.records])) {
    const record = await store.record(sha256);
    if (!record) findings.push({ code: 'JY8232', where: { file: sha256 }, found: sha256 });
    else if (hasher.sha256(record.text) !== sha256 || !isCanonical(record.text))
      findings.push({ code: 'JY8233', where: { file: sha256 }, found: sha256 });
    else if (!chain.records.has(sha256)) findings.push({ code: 'JY8234', where: { file: sha256 }, found: sha256 });
  }
  return findings;
}

/** Kind and id beside a record are copies; the document itself decides. */
async function auditLabels(sound: RecordReader, entries: readonly LedgerEntry[]): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const { record, seq } of entries) {
    const kept = record && (await sound.record(record.sha256));
    if (!kept) continue;
    const document = JSON.parse(kept.text) as { readonly kind?: string; readonly id?: string };
    const same = (label: { readonly kind: string; readonly id: string }): boolean =>
      label.kind === document.kind && label.id === document.id;
    if (!same(kept) || !same(record)) {
      findings.push({ code: 'JY8233', where: { file: kept.sha256, pointer: `/${seq}` }, found: kept.sha256 });
    }
  }
  return findings;
}

function isCanonical(text: string): boolean {
  try {
    return canonicalJson(JSON.parse(text)) === text;
  } catch {
    return false;
  }
}

async function auditOriginals({ store, hasher }: AuditContext, chain: ChainAudit): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const stored = new Set(await store.originalDigests());
  for (const sha256 of new Set([...stored, ...chain.originals])) {
    const original = await store.original(sha256);
    const where = { file: original?.name || sha256 };
    if (!original) findings.push({ code: 'JY8235', where, found: sha256 });
    else if (!chain.originals.has(sha256)) findings.push({ code: 'JY8234', where, found: sha256 });
    else if (original.bytes === null) {
      if (!chain.redacted.has(sha256)) findings.push({ code: 'JY8235', where, found: sha256 });
    } else if (hasher.sha256(original.bytes) !== sha256) findings.push({ code: 'JY8233', where, found: sha256 });
  }
  return findings;
}

/** The index must say what ledger and records say. */
async function auditIndex(
  { store, briefOf }: AuditContext,
  sound: RecordReader,
  chain: ChainAudit,
): Promise<readonly Finding[]> {
  const expected = new Map<string, Omit<Head, 'brief'>>();
  for (const { key, action, record, seq } of chain.entries) {
    if (action === 'withdrawn') expected.delete(key);
    else if (record) expected.set(key, { key, kind: record.kind, sha256: record.sha256, seq });
  }
  const actual = new Map((await store.heads('')).map((head) => [head.key, head]));
  const findings: Finding[] = [];
  for (const key of new Set([...expected.keys(), ...actual.keys()])) {
    const [wanted, found] = [expected.get(key), actual.get(key)];
    if (!wanted || !found || !(await sameHead(sound, briefOf, wanted, found)))
      findings.push({ code: 'JY8236', where: { file: key }, found: key });
  }
  return findings;
}

async function sameHead(
  store: RecordReader,
  briefOf: AuditContext['briefOf'],
  wanted: Omit<Head, 'brief'>,
  found: Head,
): Promise<boolean> {
  if (wanted.sha256 !== found.sha256 || wanted.seq !== found.seq || wanted.kind !== found.kind) return false;
  const record = await store.record(wanted.sha256);
  return record !== undefined && canonicalJson(briefOf(JSON.parse(record.text))) === canonicalJson(found.brief);
}
