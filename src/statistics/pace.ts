import type { Programme, Rollup } from '../model/generated/documents.js';
import { add, compare, decimal, multiply, type Rational, rational, toDecimal } from '../model/rational.js';
import type { SummaryCounts } from './summary-cells.js';

type Target = Rollup['targets'][number];
type AwardEntry = SummaryCounts['awards'][number];

const DECIMALS = 2;

/** `2025` of `2024-2025`: the calendar year in which a school year ends and its awards are given. */
const endOf = (schoolYear: string): number => Number(schoolYear.slice(5));

const yearEnding = (year: number): string => `${year - 1}-${year}`;

/** How many awards each school year has brought, from the first to the last, years without any included. */
export function yearsOf(awards: readonly AwardEntry[], last: number): Target['years'] {
  const ends = awards.map(({ year }) => endOf(year));
  const first = Math.min(...ends);
  let total = 0;
  return ends.length === 0
    ? []
    : Array.from({ length: last - first + 1 }, (_, place) => {
        const awarded = ends.filter((end) => end === first + place).length;
        total += awarded;
        return { year: yearEnding(first + place), awarded, total };
      });
}

/**
 * Where a target stands at its end if the `held` titles stay in force and every year to come brings the mean of the years
 * so far. The last of `years` is the last one in which any award at all was given: a year whose awards are still to come
 * does not count as one without awards.
 */
export function projectionOf(
  { count, by }: Pick<Programme['targets'][number], 'count' | 'by'>,
  years: Target['years'],
  held: number,
): Target['projection'] {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return null;
  const yearsLeft = Math.max(0, by - endOf(last.year));
  const perYear = rational(last.total, years.length);
  const projected = add(rational(held), multiply(perYear, rational(yearsLeft)));
  const print = (value: Rational): string => toDecimal(value, DECIMALS);
  return {
    method: 'mean-of-years',
    from: first.year,
    to: last.year,
    yearsLeft,
    perYear: print(perYear),
    projected: print(projected),
    // Compared as it is printed, so that nobody sees 400.00 that does not reach 400.
    reached: compare(decimal(print(projected)), rational(count)) >= 0,
    needed: yearsLeft === 0 ? null : print(rational(Math.max(0, count - held), yearsLeft)),
  };
}

/** The end of the last school year in which any award was given, of all awards of all targets; 0 without any. */
export const lastAwardYear = (awards: readonly AwardEntry[]): number =>
  awards.reduce((last, { year }) => Math.max(last, endOf(year)), 0);
