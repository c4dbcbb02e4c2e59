import type { Finding } from '../../model/finding.js';
import type { LedgerEntry } from '../../model/generated/documents.js';
import type { Store } from '../ports.js';
import { named, parsedEntry } from './audit-chain.js';

/** What others have appended while the audit was looking. */
export interface AppendedSince {
  readonly keys: ReadonlySet<string>;
  /** Whether a finding about something kept is only that it came, or was removed, after the audit had begun. */
  explains(finding: Finding): boolean;
}

/**
 * What lies behind the state that is audited. Must be read after everything else was: whatever was seen of a later
 * append is then named by a line that is here.
 */
export async function appendedSince(store: Pick<Store, 'lines'>, size: number): Promise<AppendedSince> {
  const entries: LedgerEntry[] = [];
  for await (const { text } of store.lines(size + 1)) {
    const entry = parsedEntry(text);
    if (entry) entries.push(entry);
  }
  const { records, originals, redacted } = named(entries);
  return {
    keys: new Set(entries.map(({ key }) => key)),
    explains: ({ code, found = '' }) =>
      (code === 'JY8234' && (records.has(found) || originals.has(found))) || (code === 'JY8235' && redacted.has(found)),
  };
}
