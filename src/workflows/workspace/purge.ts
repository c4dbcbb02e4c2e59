import { type Finding, type Outcome, success } from '../../model/finding.js';
import type { Award, LedgerEntry, Registry } from '../../model/generated/documents.js';
import { redactedHolder } from '../awards/person-name.js';
import type { Store } from '../ports.js';

/** Who redacts, when and why. */
export interface Redaction {
  readonly actor: string;
  readonly at: string;
  readonly reason: string;
}

/**
 * Removes the bytes and the name of every received file, one entry each. What was computed from them stays, and the
 * audit knows of every removal. Gives the number of files; names that stand in records, which the ledger's chain fixes,
 * cannot be removed and are told (JY8300, JY8301).
 */
export async function purgeNames(store: Store, { actor, at, reason }: Redaction): Promise<Outcome<number>> {
  let count = 0;
  for (const sha256 of await store.originalDigests()) {
    const original = await store.original(sha256);
    if (!original?.bytes) continue;
    const drafts = [{ key: `original/${sha256}`, action: 'redacted' as const, redacts: sha256, note: reason }];
    const done = await store.redact(sha256, { actor, at, drafts });
    if (!done.ok) return done;
    count += 1;
  }
  return success(count, await remainingNames(store));
}

/** A kind of record that may hold full names; all others name teachers by number or redacted. */
interface NamedKind {
  readonly code: string;
  /** How many names a record holds. */
  readonly namesIn: (document: unknown) => number;
}

const NAMED_KINDS: ReadonlyMap<string, NamedKind> = new Map([
  [
    'registry',
    {
      code: 'JY8300',
      namesIn: (document: unknown) => {
        const { schools = [] } = document as Registry;
        return schools.reduce((sum, { teachers = [] }) => sum + teachers.filter(({ name }) => name).length, 0);
      },
    },
  ],
  [
    'award',
    {
      code: 'JY8301',
      namesIn: (document: unknown) => {
        const { subject } = document as Award;
        return redactedHolder(subject) === subject.name ? 0 : 1;
      },
    },
  ],
]);

/** How many names stand in which records, superseded ones too. */
async function remainingNames(store: Store): Promise<readonly Finding[]> {
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  for await (const { text } of store.lines()) {
    const { record } = JSON.parse(text) as LedgerEntry;
    const kind = record && NAMED_KINDS.get(record.kind);
    if (!kind || seen.has(record.sha256)) continue;
    seen.add(record.sha256);
    const found = kind.namesIn(JSON.parse((await store.record(record.sha256))?.text ?? '{"subject":{}}'));
    if (found > 0) counts.set(kind.code, (counts.get(kind.code) ?? 0) + found);
  }
  return [...counts].map(([code, names]) => ({ code, where: {}, found: String(names) }));
}
