import type { LedgerEntry } from '../model/generated/documents.js';
import { canonicalJson } from './canonical.js';
import { FORMAT_VERSION } from './envelope.js';
import { digestOf, type Hasher } from './hasher.js';

/** What the caller says of an entry; number and chain follow from the entry before. */
export type EntryDraft = Omit<LedgerEntry, 'kind' | 'formatVersion' | 'seq' | 'prev'>;

/** The end of a ledger: number and digest of its last entry. */
export interface LedgerTip {
  readonly size: number;
  readonly digest: string | null;
}

export const EMPTY_LEDGER: LedgerTip = { size: 0, digest: null };

/** The entry that follows a tip. */
export const entryAfter = (tip: LedgerTip, draft: EntryDraft): LedgerEntry => ({
  kind: 'ledger-entry',
  formatVersion: FORMAT_VERSION,
  seq: tip.size + 1,
  prev: tip.digest,
  ...draft,
});

/** SHA-256 over the canonical bytes of an entry: what the next one is chained to, and a leaf of the Merkle tree. */
export const entryDigest = (hasher: Hasher, entry: LedgerEntry): string => digestOf(hasher, entry);

/** The canonical text of an entry, as it is stored. */
export const entryText = (entry: LedgerEntry): string => canonicalJson(entry);

/** Why an entry does not follow a tip; `null` when it does. */
export function brokenLink(tip: LedgerTip, entry: LedgerEntry): 'sequence' | 'chain' | null {
  if (entry.seq !== tip.size + 1) return 'sequence';
  return entry.prev === tip.digest ? null : 'chain';
}
