import { canonicalJson } from '../../documents/canonical.js';
import type { Finding } from '../../model/finding.js';
import type { LedgerEntry } from '../../model/generated/documents.js';
import type { RecordReader, StoredOriginal } from '../ports.js';
import type { ChainAudit } from './audit-chain.js';
import type { AuditContext } from './audit-context.js';

/** Every kept record against its digest; what the ledger names and is lost, and what it does not name. */
export async function auditRecords(
  { store, hasher }: AuditContext,
  stored: readonly string[],
  chain: ChainAudit,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const sha256 of new Set([...stored, ...chain.records])) {
    const record = await store.record(sha256);
    if (!record) findings.push({ code: 'JY8232', where: { file: sha256 }, found: sha256 });
    else if (hasher.sha256(record.text) !== sha256 || !isCanonical(record.text))
      findings.push({ code: 'JY8233', where: { file: sha256 }, found: sha256 });
    else if (!chain.records.has(sha256)) findings.push({ code: 'JY8234', where: { file: sha256 }, found: sha256 });
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

/** Names of received files by their digests, as records hold them. */
export type FileNames = ReadonlyMap<string, ReadonlySet<string>>;

/** Kind and id beside a record are copies; the document itself decides. Gives the names of files that documents hold. */
export async function auditLabels(
  sound: RecordReader,
  entries: readonly LedgerEntry[],
): Promise<{ readonly findings: readonly Finding[]; readonly names: FileNames }> {
  const findings: Finding[] = [];
  const names = new Map<string, Set<string>>();
  for (const { record, seq } of entries) {
    const kept = record && (await sound.record(record.sha256));
    if (!kept) continue;
    const document = JSON.parse(kept.text) as Labelled;
    for (const { name, sha256 } of filesIn(document)) names.set(sha256, (names.get(sha256) ?? new Set()).add(name));
    const same = (label: { readonly kind: string; readonly id: string }): boolean =>
      label.kind === document.kind && label.id === document.id;
    if (!same(kept) || !same(record)) {
      findings.push({ code: 'JY8233', where: { file: kept.sha256, pointer: `/${seq}` }, found: kept.sha256 });
    }
  }
  return { findings, names };
}

/** What the audit looks at in any document. */
interface Labelled {
  readonly kind?: string;
  readonly id?: string;
  /** The workbook that a submission, an application or a review was read from. */
  readonly source?: { readonly file?: string; readonly sha256?: string };
  /** The same on a receipt. */
  readonly file?: string;
  readonly fileSha256?: string;
}

function filesIn({
  source,
  file,
  fileSha256,
}: Labelled): readonly { readonly name: string; readonly sha256: string }[] {
  const files = [
    { name: source?.file, sha256: source?.sha256 },
    { name: file, sha256: fileSha256 },
  ];
  return files.flatMap(({ name, sha256 }) =>
    typeof name === 'string' && typeof sha256 === 'string' ? [{ name, sha256 }] : [],
  );
}

/** Every received file against its digest, its name against the records that hold it, and what was removed of it. */
export async function auditOriginals(
  { store, hasher }: AuditContext,
  stored: readonly string[],
  chain: ChainAudit,
  names: FileNames,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const sha256 of new Set([...stored, ...chain.originals])) {
    const original = await store.original(sha256);
    const code = original
      ? originalFault({ ...original, digest: original.bytes && hasher.sha256(original.bytes) }, chain, names)
      : 'JY8235';
    if (code !== null) findings.push({ code, where: { file: original?.name || sha256 }, found: sha256 });
  }
  return findings;
}

type Digested = StoredOriginal & { readonly digest: string | null };

function originalFault({ sha256, name, bytes, digest }: Digested, chain: ChainAudit, names: FileNames): string | null {
  if (!chain.originals.has(sha256)) return 'JY8234';
  const isRedacted = chain.redacted.has(sha256);
  if (isRedacted) return bytes === null && name === '' ? null : 'JY8289';
  if (bytes === null) return 'JY8235';
  if (digest !== sha256) return 'JY8233';
  const known = names.get(sha256);
  return known && !known.has(name) ? 'JY8288' : null;
}
