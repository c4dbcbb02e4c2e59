/** Why there is no number to give. */
export type UndefinedReason =
  /** Nothing to compare: no subject has values of two raters or levels. */
  | 'no-pairs'
  /** Fewer subjects than the measure needs. */
  | 'too-few-subjects'
  /** Fewer than two raters. */
  | 'one-rater'
  /** All values are alike, so that agreement by chance cannot be told from agreement. */
  | 'no-variation'
  /** Ratios need values that are not negative. */
  | 'negative-values'
  /** The raters fall into groups that share no subject. */
  | 'disconnected'
  /** Too large or too small for a number of this program. */
  | 'out-of-range';

/** The stated answer where a measure does not exist. */
export interface Undefined {
  readonly status: 'undefined';
  readonly reason: UndefinedReason;
}

/** A measure with its 95 % interval, which is missing where the data give none. All numbers are finite. */
export interface Estimated {
  readonly status: 'estimated';
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** How many subjects it rests on. */
  readonly n: number;
}

/** A measure, or why there is none; never NaN, never infinite. */
export type Estimate = Estimated | Undefined;

export const undefinedBecause = (reason: UndefinedReason): Undefined => ({ status: 'undefined', reason });

/** A measure as a stated answer: an interval that is not finite is left out, a value that is not is named. */
export function estimate(n: number, value: number, low: number | null, high: number | null): Estimate {
  if (!Number.isFinite(value)) return undefinedBecause('out-of-range');
  const isInterval = low !== null && high !== null && Number.isFinite(low) && Number.isFinite(high);
  return { status: 'estimated', value, low: isInterval ? low : null, high: isInterval ? high : null, n };
}
