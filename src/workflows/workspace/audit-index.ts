import { canonicalJson } from '../../documents/canonical.js';
import type { Finding } from '../../model/finding.js';
import type { LedgerEntry } from '../../model/generated/documents.js';
import type { Head, RecordReader } from '../ports.js';
import type { AuditContext } from './audit-context.js';

/** The index as it was read, beside the ledger that it must follow from. */
export interface IndexState {
  readonly entries: readonly LedgerEntry[];
  readonly heads: readonly Head[];
  /** Keys that others have changed since the audit began. */
  readonly later: ReadonlySet<string>;
}

/** The index must say what ledger and records say. */
export async function auditIndex(
  { briefOf }: Pick<AuditContext, 'briefOf'>,
  sound: RecordReader,
  { entries, heads, later }: IndexState,
): Promise<readonly Finding[]> {
  const expected = new Map<string, Omit<Head, 'brief'>>();
  for (const { key, action, record, seq } of entries) {
    if (action === 'withdrawn') expected.delete(key);
    else if (record) expected.set(key, { key, kind: record.kind, sha256: record.sha256, seq });
  }
  const actual = new Map(heads.map((head) => [head.key, head]));
  const findings: Finding[] = [];
  for (const key of new Set([...expected.keys(), ...actual.keys()])) {
    const [wanted, found] = [expected.get(key), actual.get(key)];
    if (later.has(key)) continue;
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
