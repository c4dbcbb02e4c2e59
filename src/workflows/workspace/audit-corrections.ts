import type { Finding } from '../../model/finding.js';
import type { LedgerEntry } from '../../model/generated/documents.js';
import type { Position } from './position.js';

/** Kinds of records that a person may replace by a document of their own. */
const BY_HAND: ReadonlySet<string> = new Set(['notice', 'objection', 'award']);

/**
 * A corrected record is followed by the record of the correction, which names what it replaces, by what and why (JY8290
 * where it is not). A document that a person has put in by hand is told (JY8283): it stands on that person's word.
 */
export async function correctionFindings(
  position: Position,
  entries: readonly LedgerEntry[],
  index: number,
): Promise<readonly Finding[]> {
  const entry = entries[index];
  if (entry?.action !== 'corrected' || !entry.record || entry.record.kind === 'correction') return [];
  const about = { where: { file: entry.key, pointer: `/${entry.seq}` }, found: entry.key };
  const correction = await position.document('correction', correctionDigest(entries[index + 1]));
  const isTold =
    correction?.key === entry.key &&
    correction.replaces === position.digest(entry.key) &&
    correction.replacement === entry.record.sha256;
  if (!isTold) return [{ code: 'JY8290', ...about }];
  return BY_HAND.has(entry.record.kind) ? [{ code: 'JY8283', ...about }] : [];
}

const correctionDigest = (next: LedgerEntry | undefined): string | undefined =>
  next?.record?.kind === 'correction' ? next.record.sha256 : undefined;
