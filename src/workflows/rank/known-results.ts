import type { Award, Result } from '../../model/generated/documents.js';
import type { AwardRule } from '../decide/award-rule.js';
import { scoringStandard } from '../decide/award-rule.js';
import type { KeptResult, Known } from '../decide/known.js';
import { resultKey } from '../workspace/keys.js';
import { ADJUDICATED } from '../workspace/records.js';

/** What a ranking is made from, wherever it comes from: a workspace, or files. */
export interface RankedRecords {
  /** This year's results of every standard. */
  readonly results: readonly KeptResult[];
  readonly awards: readonly Award[];
  /** Errors on the receipt of each school, where receipts are at hand. */
  readonly receiptErrors: ReadonlyMap<string, number>;
}

/** What decisions about an award look at, from results at hand. */
export function knownFrom({ results, awards, receiptErrors }: RankedRecords, rule: AwardRule): Known {
  const scoring = scoringStandard(rule);
  const others = new Set(rule.standard.eligibility.flatMap(({ rule: own }) => own.standard ?? []));
  const ofSchools = results.filter(
    ({ result }) => others.has(result.standard.id) && result.subject.id === result.school.id,
  );
  const settled = results.filter(({ result }) => result.levels?.some(({ level }) => level === ADJUDICATED));
  return {
    results: results.filter(({ result }) => result.standard.id === scoring && result.status === 'scored'),
    ofSchools: new Map(ofSchools.map(({ result }) => [`${result.standard.id} ${result.school.id}`, result])),
    receiptErrors,
    awards,
    decisions: new Map(),
    adjudicated: new Set(settled.map(({ result }) => adjudicationOf(result))),
  };
}

const adjudicationOf = (result: Result): string => resultKey(result).replace(/^result\//, 'adjudication/');
