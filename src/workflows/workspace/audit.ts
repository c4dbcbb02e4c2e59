import type { Finding } from '../../model/finding.js';
import type { RecordReader, Store } from '../ports.js';
import { auditChain } from './audit-chain.js';
import type { AuditContext } from './audit-context.js';
import { auditIndex } from './audit-index.js';
import { auditLabels, auditOriginals, auditRecords } from './audit-records.js';
import { auditReplay } from './audit-replay.js';
import { appendedSince } from './audit-snapshot.js';

/** What an audit looked at and found. */
export interface Audit {
  readonly findings: readonly Finding[];
  readonly entries: number;
  readonly records: number;
  readonly originals: number;
  /** Results computed again from their submissions and reviews. */
  readonly scores: number;
  /** Samples drawn again, decisions settled again, titles that follow from them. */
  readonly samples: number;
  readonly decisions: number;
  readonly titles: number;
  /** Submissions and applications read again from their workbooks; those whose workbook is no longer there. */
  readonly reread: number;
  readonly purged: number;
  /** Digests of all ledger lines in order: the leaves of the Merkle tree. */
  readonly leaves: readonly string[];
}

/**
 * Checks a whole workspace as fsck checks a disk: the file itself, every line of the ledger and its chain, every digest
 * and reference, the index, and every score, sample, decision and title, computed again from what it stood on. The
 * workspace is looked at as it is at the beginning, whatever others append meanwhile. Nothing is changed.
 */
export async function auditWorkspace(context: AuditContext): Promise<Audit> {
  const { store, hasher } = context;
  const tip = await store.tip();
  const damaged = (await store.integrity()).map((line): Finding => ({ code: 'JY8212', where: {}, found: line }));
  const chain = await auditChain(store, hasher, tip.size);
  const kept = {
    records: await store.recordDigests(),
    originals: await store.originalDigests(),
    heads: await store.heads(''),
  };
  const records = await auditRecords(context, kept.records, chain);
  const sound = soundRecords(store, records);
  const labels = await auditLabels(sound, chain.entries);
  const originals = await auditOriginals(context, kept.originals, chain, labels.names);
  const later = await appendedSince(store, tip.size);
  const index = await auditIndex(context, sound, { entries: chain.entries, heads: kept.heads, later: later.keys });
  const replayed = await auditReplay(context, sound, chain.entries);
  const stray = [...records, ...originals].filter((finding) => !later.explains(finding));
  const { findings, ...counts } = replayed;
  return {
    findings: [...damaged, ...chain.findings, ...stray, ...labels.findings, ...index, ...findings],
    entries: chain.leaves.length,
    records: chain.records.size,
    originals: chain.originals.size,
    ...counts,
    leaves: chain.leaves,
  };
}

/** Told, but no proof is broken: a clock that ran back, a document that a named person has put in by hand. */
const HARMLESS: ReadonlySet<string> = new Set(['JY8239', 'JY8283']);

/** Whether a finding means that something does not hold. */
export const breaksProof = ({ code }: Finding): boolean => !HARMLESS.has(code);

/** The records without those that were found altered, so that nothing is computed from what cannot be trusted. */
function soundRecords(store: Store, findings: readonly Finding[]): RecordReader {
  const altered = new Set(findings.filter(({ code }) => code === 'JY8233').map(({ found }) => found));
  return { record: async (sha256) => (altered.has(sha256) ? undefined : store.record(sha256)) };
}
