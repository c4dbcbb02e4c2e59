import type { Stamp } from '../../documents/envelope.js';
import type { Hasher } from '../../documents/hasher.js';
import type { Assessment } from '../assessment.js';
import type { RankedRecords } from './known-results.js';
import type { StageLists } from './list-of.js';

/** What a ranking is made with. */
export interface RankingDesk {
  readonly assessment: Assessment;
  readonly lists: StageLists;
  readonly records: RankedRecords;
  readonly hasher: Hasher;
  readonly stamp: Stamp;
  /** Day on which titles must be in force. */
  readonly on: string;
}
