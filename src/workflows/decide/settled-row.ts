import type { KeptDecision } from './known.js';
import type { Proposal } from './propose.js';
import type { ReturnedRow } from './read-proposals.js';

/** A row together with what is proposed about its subject, and the decision that stands so far. */
export interface SettledRow {
  readonly row: ReturnedRow;
  readonly proposal: Proposal;
  readonly earlier: KeptDecision | undefined;
}
