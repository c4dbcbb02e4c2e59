import type { RatioInputs, RatioLinear, RatioTrend } from '../../model/generated/documents.js';
import { compare, decimal, divide, isZero, minimum, ONE, type Rational, rational, ZERO } from '../../model/rational.js';
import type { FactBook, FactRow, Notes } from '../../standards/facts/fact-book.js';
import { metricValue } from '../../standards/facts/metric-value.js';

/** What a ratio is read from; `place` is where last year's accepted values are kept: `STANDARD#INDICATOR`. */
export interface RatioContext {
  readonly book: FactBook;
  readonly subject: FactRow;
  readonly notes: Notes;
  readonly place: string;
}

/** Numerator and denominator, and last year's for a trend; `null` when one is blank. */
export function collectRatio(
  { book, subject, notes, place }: RatioContext,
  rule: RatioLinear | RatioTrend,
): RatioInputs | null {
  const read = (metric: string): number | null => {
    const value = metricValue(book, subject, { metric: metric }, notes);
    return typeof value === 'number' ? value : null;
  };
  const [num, den] = [read(rule.num), read(rule.den)];
  if (rule.score === 'linear') return num === null || den === null ? null : { type: 'ratio', num, den };
  const accepted = book.previous?.[subject.id];
  const previousNum = accepted?.[`${place}.num`] ?? read(rule.previous.num);
  const previousDen = accepted?.[`${place}.den`] ?? read(rule.previous.den);
  if (num === null || den === null || previousNum === null || previousDen === null) return null;
  return { type: 'ratio', num, den, previousNum, previousDen };
}

/** Share of a ratio, from 0 to 1. */
export function ratioShare(rule: RatioLinear | RatioTrend, inputs: RatioInputs): Rational {
  return rule.score === 'linear' ? linearShare(rule, inputs) : isMet(rule, inputs) ? ONE : ZERO;
}

function linearShare(rule: RatioLinear, { num, den }: RatioInputs): Rational {
  if (den === 0) return rule.whenEmpty === 'full' ? ONE : ZERO;
  return minimum(ONE, divide(rational(num, den), decimal(rule.target)));
}

const shareOf = (num: number, den: number): Rational => (den === 0 ? ZERO : rational(num, den));

/** All or nothing: higher than last year, at the ceiling, or equal and above 0 with few people. */
function isMet(rule: RatioTrend, inputs: RatioInputs): boolean {
  const now = shareOf(inputs.num, inputs.den);
  const before = shareOf(inputs.previousNum ?? 0, inputs.previousDen ?? 0);
  const change = compare(now, before);
  if (change > 0 || (rule.op === '>=' && change === 0)) return true;
  if (compare(now, decimal(rule.ceiling)) >= 0) return true;
  return change === 0 && !isZero(now) && inputs.den < rule.equalCountsBelow;
}
