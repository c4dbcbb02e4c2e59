import type { Result, Standard } from '../model/generated/documents.js';
import {
  add,
  asPrinted,
  compare,
  decimal,
  divide,
  multiply,
  parseRational,
  type Rational,
  rational,
  subtract,
  sum,
  ZERO,
} from '../model/rational.js';
import { standingAward } from '../model/standing-award.js';

/** What may decide a ranking, first or among equals. */
export type RankingTerm =
  | { readonly by: 'total' }
  | { readonly by: 'base' }
  | { readonly by: 'keyPoints' }
  | { readonly by: 'dimension'; readonly id: string }
  | { readonly by: 'indicator'; readonly id: string };

/** Whether totals are compared exactly or as they are printed. */
export type RankingCompare = 'exact' | 'printed';

/**
 * Reads a term as standards write it: `total` (or `cityScore`, the total after the highest level that judged), `base`,
 * `keyPoints`, `dimension C points`, `indicator C1 points`. `null` for anything else.
 */
export function rankingTerm(text: string): RankingTerm | null {
  if (text === 'total' || text === 'cityScore') return { by: 'total' };
  if (text === 'base' || text === 'keyPoints') return { by: text };
  const [, by, id] = /^(dimension|indicator) ([A-Z][A-Z0-9.]{0,11})( points)?$/.exec(text) ?? [];
  return id === undefined ? null : { by: by as 'dimension' | 'indicator', id };
}

/** Whether a standard has what a term names. */
export function isTermOf({ dimensions, indicators }: Standard, term: RankingTerm): boolean {
  if (term.by === 'dimension') return dimensions.some(({ id }) => id === term.id);
  if (term.by === 'indicator') return indicators.some(({ id }) => id === term.id);
  return term.by !== 'keyPoints' || indicators.some(({ key }) => key);
}

/** What a result is worth by a term, exactly. `null` where the result has no total. */
export function termValue(
  term: RankingTerm,
  result: Result,
  { standard, comparing }: { readonly standard: Standard; readonly comparing: RankingCompare },
): Rational | null {
  const held = result.final ?? result;
  const [total, base] = [parseRational(held.totalExact ?? ''), parseRational(held.base ?? '')];
  if (total === null || base === null) return null;
  const value = exactValue(term, result, { standard, total, base });
  const { decimals, mode } = result.effective.rounding;
  return comparing === 'printed' ? asPrinted(value, decimals, mode) : value;
}

interface Held {
  readonly standard: Standard;
  readonly total: Rational;
  readonly base: Rational;
}

function exactValue(term: RankingTerm, result: Result, { standard, total, base }: Held): Rational {
  if (term.by === 'total') return total;
  if (term.by === 'base') return base;
  const wanted = standard.indicators.filter((indicator) =>
    term.by === 'keyPoints' ? indicator.key : indicator[term.by === 'dimension' ? 'dimension' : 'id'] === term.id,
  );
  return pointsAmong(wanted, result, base);
}

const HUNDRED = rational(100);

/**
 * Points awarded on some indicators after all levels. What does not apply counts at the rate of the whole base, as it
 * does in the total, so that a small school loses no tie for what it cannot have.
 */
function pointsAmong(indicators: Standard['indicators'], result: Result, base: Rational): Rational {
  const entries = new Map(result.indicators.map((entry) => [entry.id, entry]));
  const applicable = indicators.filter(({ id }) => entries.get(id)?.status === 'scored');
  const earned = sum(applicable.map(({ id }) => awardOf(entries.get(id))));
  const all = sum(indicators.map(({ points }) => decimal(points)));
  const left = subtract(all, sum(applicable.map(({ points }) => decimal(points))));
  return add(earned, divide(multiply(left, base), HUNDRED));
}

/** The award that holds of an indicator; nothing where it has none. */
const awardOf = (entry: Result['indicators'][number] | undefined): Rational =>
  parseRational((entry && standingAward(entry)) ?? '') ?? ZERO;

/** The first term by which two differ; `null` for equals. */
export function partedBy(a: readonly Rational[], b: readonly Rational[]): number | null {
  const place = a.findIndex((value, index) => compare(value, b[index] ?? value) !== 0);
  return place < 0 ? null : place;
}
