import type { Award } from './generated/documents.js';

/** A title at a moment. Without `validTo` it is held until it is taken away. */
export type AwardState = Pick<Award, 'status' | 'validFrom' | 'validTo' | 'reason'>;

/** What a title is on a day; `pending`: its validity has not begun. */
export type AwardStanding = AwardState['status'] | 'pending';

/**
 * What a title is on a day: what its record says, but pending before its first day and expired after its last one. A
 * revoked title is revoked on every day.
 */
export function statusOn({ status, validFrom, validTo }: AwardState, date: string): AwardStanding {
  if (status === 'revoked') return status;
  if (date < validFrom) return 'pending';
  return validTo !== undefined && date > validTo ? 'expired' : status;
}

/** Whether a title is held on a day: it has begun, is not over, and was neither suspended nor revoked. */
export const isInForce = (state: AwardState, date: string): boolean => statusOn(state, date) === 'active';

/** Which state of a title is the later one. */
const STATES: readonly AwardState['status'][] = ['active', 'suspended', 'expired', 'revoked'];

/** What tells which of two records of one title is the later one. */
type TitleRecord = Pick<AwardState, 'status' | 'validFrom' | 'validTo'>;

/**
 * Whether a record of a title takes the place of another of the same id, in whatever order they come: what has ended does
 * not begin again under the same id; of two equal states the one that lasts longer is the renewed one.
 */
export function supersedes(record: TitleRecord, other: TitleRecord): boolean {
  const later = STATES.indexOf(record.status) - STATES.indexOf(other.status);
  if (later !== 0) return later > 0;
  const [end, otherEnd] = [record.validTo ?? ENDLESS, other.validTo ?? ENDLESS];
  return end === otherEnd ? record.validFrom > other.validFrom : end > otherEnd;
}

/** After every day that a document can name. */
const ENDLESS = '9999-99-99';
