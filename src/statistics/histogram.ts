import { parseRational, type Rational, rational, toDecimal, ZERO } from '../model/rational.js';
import type { Histogram } from './histogram-shape.js';
import type { Tally } from './value-table.js';

/** Decimals that a decimal string of the format has at most. */
const MOST_DECIMALS = 6;

/** A decimal that is exact, without needless zeros; rounded to six places where there is none. */
export const exactDecimal = (value: Rational): string => {
  const text = toDecimal(value, MOST_DECIMALS).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
};

/** How many values a histogram holds. */
export const sizeOf = ({ counts }: Pick<Histogram, 'counts'>): number => {
  let size = 0;
  for (const count of counts) size += count;
  return size;
};

/** How many values are equal to one that is given in canonical text; looked for from the largest down. */
export const timesOf = ({ values, counts }: Pick<Histogram, 'values' | 'counts'>, value: string): number =>
  counts[values.lastIndexOf(value)] ?? 0;

/** The exact sum. */
export const totalOf = ({ sum }: Pick<Histogram, 'sum'>): Rational => parseRational(sum) ?? ZERO;

/** A sum over so many values; `null` of nothing. */
export const meanOver = (sum: Rational, n: number): Rational | null =>
  n === 0 ? null : rational(sum.numerator, sum.denominator * BigInt(n));

/** The exact mean of a tally; `null` of nothing. */
export const meanOf = (tally: Tally): Rational | null => meanOver(tally.sum(), tally.size());
