import { fQuantile } from './distributions.js';
import { type Estimate, estimate, undefinedBecause } from './estimate.js';

/**
 * Which intraclass correlation (Shrout and Fleiss 1979): `1` each subject has raters of its own, `2` the raters are a
 * sample of all raters (absolute agreement), `3` they are the only ones (consistency); for a single rater or the mean.
 */
export type IccForm = '1,1' | '2,1' | '3,1' | '1,k' | '2,k' | '3,k';

export const ICC_FORMS: readonly IccForm[] = ['1,1', '2,1', '3,1', '1,k', '2,k', '3,k'];

/** Values of one subject, one of each rater in the same order; `null` where one is missing. */
export type RatingRow = readonly (number | null)[];

/** Mean squares of subjects × raters. */
interface MeanSquares {
  readonly n: number;
  readonly k: number;
  readonly between: number;
  readonly within: number;
  readonly raters: number;
  readonly error: number;
}

const TAIL = 0.975;

/**
 * The intraclass correlation with its 95 % interval (Shrout and Fleiss 1979; McGraw and Wong 1996). Subjects with a
 * missing value are left out. Undefined with fewer than two raters or complete subjects, and without any variation.
 */
export function intraclassCorrelation(rows: readonly RatingRow[], form: IccForm): Estimate {
  const raters = Math.max(0, ...rows.map((row) => row.length));
  if (raters < 2) return undefinedBecause(rows.length === 0 ? 'no-pairs' : 'one-rater');
  const complete = rows.filter((row) => row.length === raters && row.every((value) => value !== null));
  if (complete.length === 0) return undefinedBecause('no-pairs');
  if (complete.length < 2) return undefinedBecause('too-few-subjects');
  const squares = meanSquares(complete as readonly (readonly number[])[]);
  return FORMULAS[form](squares);
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Two passes with centred values, so that nothing is lost by subtracting large squares. */
function meanSquares(rows: readonly (readonly number[])[]): MeanSquares {
  const [n, k] = [rows.length, rows[0]?.length ?? 0];
  const subjectMeans = rows.map(meanOf);
  const grand = meanOf(subjectMeans);
  const raterMeans = Array.from({ length: k }, (_, rater) => meanOf(rows.map((row) => row[rater] ?? 0)));
  const squares = (values: readonly number[]): number => values.reduce((sum, value) => sum + value * value, 0);
  const between = k * squares(subjectMeans.map((mean) => mean - grand));
  const ofRaters = n * squares(raterMeans.map((mean) => mean - grand));
  const cells = rows.flatMap((row, subject) => row.map((value) => value - (subjectMeans[subject] ?? 0)));
  const within = squares(cells);
  const error = squares(cells.map((value, place) => value - ((raterMeans[place % k] ?? 0) - grand)));
  const settle = settlerFor(rows.flat());
  return {
    n,
    k,
    between: settle(between / (n - 1)),
    within: settle(within / (n * (k - 1))),
    raters: settle(ofRaters / (k - 1)),
    error: settle(error / ((n - 1) * (k - 1))),
  };
}

/** What centring leaves of equal values is rounding of doubles, about 1e-16 of their size each. */
function settlerFor(values: readonly number[]): (square: number) => number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const noise = (largest * 1e-13) ** 2;
  return (square) => (square <= noise ? 0 : square);
}

/** A single rater, judged by the F test of `between` over `noise` with so many degrees of freedom. */
function single(squares: MeanSquares, noise: number, freedom: number): Estimate {
  const { n, k, between } = squares;
  const [lowF, highF] = fBounds(between / noise, n - 1, freedom);
  const of = (f: number): number => (f - 1) / (f + k - 1);
  return guarded(n, (between - noise) / (between + (k - 1) * noise), [of(lowF), of(highF)]);
}

/** The mean of the raters, judged by the same test. */
function average(squares: MeanSquares, noise: number, freedom: number): Estimate {
  const { n, between } = squares;
  if (between === 0) return undefinedBecause('no-variation');
  // The raters never differ: there is nothing to make an interval from.
  if (noise === 0) return estimate(n, 1, null, null);
  const [lowF, highF] = fBounds(between / noise, n - 1, freedom);
  return guarded(n, (between - noise) / between, [1 - 1 / lowF, 1 - 1 / highF]);
}

const fBounds = (f: number, numerator: number, denominator: number): readonly [number, number] => [
  f / fQuantile(TAIL, numerator, denominator),
  f * fQuantile(TAIL, denominator, numerator),
];

function guarded(n: number, value: number, [low, high]: readonly [number, number]): Estimate {
  // 0 / 0: neither subjects nor raters differ.
  return Number.isNaN(value) ? undefinedBecause('no-variation') : estimate(n, value, low, high);
}

function singleRandom(squares: MeanSquares): Estimate {
  const value = singleValue(squares);
  return guarded(squares.n, value, randomBounds(squares, value));
}

function averageRandom(squares: MeanSquares): Estimate {
  const { n, k, between, raters, error } = squares;
  if (between === 0) return undefinedBecause('no-variation');
  const [low, high] = randomBounds(squares, singleValue(squares));
  const stepUp = (value: number): number => (k * value) / (1 + (k - 1) * value);
  return guarded(n, (between - error) / (between + (raters - error) / n), [stepUp(low), stepUp(high)]);
}

const singleValue = ({ n, k, between, raters, error }: MeanSquares): number =>
  (between - error) / (between + (k - 1) * error + (k * (raters - error)) / n);

/** Shrout and Fleiss' interval, with Satterthwaite's degrees of freedom. */
function randomBounds({ n, k, between, raters, error }: MeanSquares, value: number): readonly [number, number] {
  const f = raters / error;
  const rest = n * (1 + (k - 1) * value) - k * value;
  const numerator = (k - 1) * (n - 1) * (k * value * f + rest) ** 2;
  const freedom = numerator / ((n - 1) * (k * value * f) ** 2 + rest ** 2);
  if (!(freedom > 0) || !Number.isFinite(freedom)) return [Number.NaN, Number.NaN];
  const lowF = fQuantile(TAIL, n - 1, freedom);
  const highF = fQuantile(TAIL, freedom, n - 1);
  const noise = k * raters + (k * n - k - n) * error;
  return [
    (n * (between - lowF * error)) / (lowF * noise + n * between),
    (n * (highF * between - error)) / (noise + n * highF * between),
  ];
}

const FORMULAS: Readonly<Record<IccForm, (squares: MeanSquares) => Estimate>> = {
  '1,1': (squares) => single(squares, squares.within, squares.n * (squares.k - 1)),
  '2,1': singleRandom,
  '3,1': (squares) => single(squares, squares.error, (squares.n - 1) * (squares.k - 1)),
  '1,k': (squares) => average(squares, squares.within, squares.n * (squares.k - 1)),
  '2,k': averageRandom,
  '3,k': (squares) => average(squares, squares.error, (squares.n - 1) * (squares.k - 1)),
};
