import { type Rational, rational, toDecimal } from '../model/rational.js';
import type { Histogram } from './histogram-shape.js';
import type { Tally } from './tally.js';

/** Decimals that a decimal string of the format has at most. */
const MOST_DECIMALS = 6;
const SCALE = 10 ** MOST_DECIMALS;

/** A decimal that is exact, without needless zeros; rounded to six places where there is none. */
export const exactDecimal = (value: Rational): string => {
  if (value.denominator === 1n) return String(value.numerator);
  const short = shortDecimal(Number(value.numerator), Number(value.denominator));
  if (short !== null) return short;
  const text = toDecimal(value, MOST_DECIMALS).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
};

/** The same of small numbers, without large ones; `null` where it takes these. Nearly all totals are such. */
function shortDecimal(numerator: number, denominator: number): string | null {
  const scaled = numerator * (SCALE / denominator);
  if (SCALE % denominator !== 0 || Math.abs(scaled) > Number.MAX_SAFE_INTEGER) return null;
  const digits = String(Math.abs(scaled)).padStart(MOST_DECIMALS + 1, '0');
  const text = `${digits.slice(0, -MOST_DECIMALS)}.${digits.slice(-MOST_DECIMALS)}`.replace(/\.?0+$/, '');
  return scaled < 0 ? `-${text}` : text;
}

/** How many values a histogram holds. */
export const sizeOf = ({ counts }: Pick<Histogram, 'counts'>): number => {
  let size = 0;
  for (const count of counts) size += count;
  return size;
};

/** A sum over so many values; `null` of nothing. */
export const meanOver = (sum: Rational, n: number): Rational | null =>
  n === 0 ? null : rational(sum.numerator, sum.denominator * BigInt(n));

/** The exact mean of a tally; `null` of nothing. */
export const meanOf = (tally: Tally): Rational | null => meanOver(tally.sum(), tally.size());
