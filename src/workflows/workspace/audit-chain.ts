import { canonicalJson } from '../../documents/canonical.js';
import type { Hasher } from '../../documents/hasher.js';
import { brokenLink, EMPTY_LEDGER, entryDigest, type LedgerTip } from '../../documents/ledger.js';
import type { Finding } from '../../model/finding.js';
import type { LedgerEntry } from '../../model/generated/documents.js';
import type { Store, StoredLine } from '../ports.js';

/** What reading the whole ledger showed: the entries that can be read, and what is wrong with the others. */
export interface ChainAudit {
  readonly findings: readonly Finding[];
  readonly entries: readonly LedgerEntry[];
  /** Digests of all lines in order: the leaves of the Merkle tree. */
  readonly leaves: readonly string[];
  /** Records and received files that entries name. */
  readonly records: ReadonlySet<string>;
  readonly originals: ReadonlySet<string>;
  /** Received files whose bytes a later entry has redacted. */
  readonly redacted: ReadonlySet<string>;
}

/**
 * Reads the lines of the ledger up to a number: the digest of each, its number, and the chain to the line before. What
 * others append meanwhile is left out.
 */
export async function auditChain(
  store: Pick<Store, 'lines'>,
  hasher: Hasher,
  upTo = Number.MAX_SAFE_INTEGER,
): Promise<ChainAudit> {
  const findings: Finding[] = [];
  const entries: LedgerEntry[] = [];
  const leaves: string[] = [];
  let tip: LedgerTip = EMPTY_LEDGER;
  for await (const line of store.lines()) {
    if (line.seq > upTo) break;
    const read = readLine(line, hasher, tip);
    findings.push(...read.findings);
    if (read.entry) findings.push(...ranBack(entries.at(-1), read.entry));
    if (read.entry) entries.push(read.entry);
    leaves.push(line.digest);
    tip = { size: line.seq, digest: line.digest };
  }
  return { findings, entries, leaves, ...named(entries) };
}

/** The clock only dates entries; their numbers are the order. */
function ranBack(before: LedgerEntry | undefined, entry: LedgerEntry): readonly Finding[] {
  if (!before || entry.at >= before.at) return [];
  return [{ code: 'JY8239', where: where(entry.seq), found: String(entry.seq), expected: before.at }];
}

/** What entries name. */
export function named(entries: readonly LedgerEntry[]): Pick<ChainAudit, 'records' | 'originals' | 'redacted'> {
  return {
    records: new Set(entries.flatMap(({ record }) => (record ? [record.sha256] : []))),
    originals: new Set(
      entries.flatMap(({ original, action }) => (original && action !== 'redacted' ? [original] : [])),
    ),
    redacted: new Set(entries.flatMap(({ original, action }) => (original && action === 'redacted' ? [original] : []))),
  };
}

const where = (seq: number): Finding['where'] => ({ file: 'ledger', pointer: `/${seq}` });

interface ReadLine {
  readonly entry?: LedgerEntry;
  readonly findings: readonly Finding[];
}

function readLine(line: StoredLine, hasher: Hasher, tip: LedgerTip): ReadLine {
  const entry = parsedEntry(line.text);
  if (!entry || canonicalJson(entry) !== line.text || entryDigest(hasher, entry) !== line.digest) {
    return { findings: [{ code: 'JY8230', where: where(line.seq), found: String(line.seq) }] };
  }
  const broken = entry.seq === line.seq ? brokenLink(tip, entry) : 'sequence';
  const findings: readonly Finding[] =
    broken === null ? [] : [{ code: 'JY8231', where: where(line.seq), found: String(line.seq) }];
  return { entry, findings };
}

/** The entry of a stored line; `null` for a text that is none. */
export function parsedEntry(text: string): LedgerEntry | null {
  try {
    const value: unknown = JSON.parse(text);
    return isEntry(value) ? value : null;
  } catch {
    return null;
  }
}

/** What the audit relies on; a line that somebody has made up may say anything. */
function isEntry(value: unknown): value is LedgerEntry {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { seq, key, action, actor, at, record, original } = value as Partial<Record<string, unknown>>;
  const texts = [key, action, actor, at, original ?? ''].every((text) => typeof text === 'string');
  return texts && typeof seq === 'number' && (record === undefined || isReference(record));
}

function isReference(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, id, sha256 } = value as Partial<Record<string, unknown>>;
  return [kind, id, sha256].every((text) => typeof text === 'string');
}
