import type { Decision, LedgerEntry } from '../../model/generated/documents.js';
import type { Position } from './position.js';

/** An entry that puts a decision in force. */
export interface Decided {
  readonly entry: LedgerEntry;
  readonly document: Decision;
  /** Put in place of another one by a person's own document, not by a table of proposals. */
  readonly byHand: boolean;
}

/** The entries of one confirmation. */
export interface DecidedTogether {
  readonly decided: readonly Decided[];
  /** Titles that were taken away with it. */
  readonly revoked: readonly LedgerEntry[];
  /** How many entries of the ledger it takes up. */
  readonly length: number;
}

/**
 * The entries from a decision on that were confirmed with it: the same person at the same time, about the same award
 * and from the same table; corrections and revocations that belong to them are in between.
 */
export async function decidedTogether(
  position: Position,
  entries: readonly LedgerEntry[],
  from: number,
): Promise<DecidedTogether> {
  const decided: Decided[] = [];
  const revoked: LedgerEntry[] = [];
  const [first] = entries.slice(from, from + 1);
  let at = from;
  for (; at < entries.length; at += 1) {
    const entry = entries[at] as LedgerEntry;
    if (entry.at !== first?.at || entry.actor !== first.actor) break;
    if (entry.record?.kind === 'correction') continue;
    if (entry.action === 'revoked' && entry.record?.kind === 'award') revoked.push(entry);
    else {
      const next = await decidedIn(position, entry);
      if (!next || !belongs(decided, next)) break;
      decided.push(next);
    }
  }
  return { decided, revoked, length: Math.max(1, at - from) };
}

async function decidedIn(position: Position, entry: LedgerEntry): Promise<Decided | null> {
  if (entry.record?.kind !== 'decision' || !['decided', 'corrected'].includes(entry.action)) return null;
  const document = await position.document('decision', entry.record.sha256);
  if (!document) return null;
  const before = entry.action === 'corrected' ? await position.document('decision', position.digest(entry.key)) : null;
  return { entry, document, byHand: before?.id === document.id };
}

function belongs([first, ...others]: readonly Decided[], { document, entry, byHand }: Decided): boolean {
  if (!first) return true;
  const isAlone = first.byHand || byHand;
  const isTwice = [first, ...others].some((one) => one.entry.key === entry.key);
  const { award, basis } = first.document;
  return !isAlone && !isTwice && award === document.award && basis?.table === document.basis?.table;
}
