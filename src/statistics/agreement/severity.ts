import { tQuantile } from './distributions.js';
import { type Island, islandsOf, type Rating } from './islands.js';

/** How generous a reviewer is: the points above (or below) what the average of all reviewers would have given. */
export interface ReviewerSeverity {
  readonly reviewer: string;
  /** Positive is generous, negative severe; all together are 0. */
  readonly effect: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly ratings: number;
}

/** What a subject would have got from the average of all reviewers. */
export interface AdjustedSubject {
  readonly subject: string;
  readonly score: number;
}

export type Severity =
  | {
      readonly status: 'estimated';
      readonly reviewers: readonly ReviewerSeverity[];
      readonly subjects: readonly AdjustedSubject[];
      /** Standard deviation of what reviewer and subject leave unexplained; `null` when nothing is left to tell it. */
      readonly residual: number | null;
    }
  | { readonly status: 'undefined'; readonly reason: 'no-pairs' | 'one-rater' | 'out-of-range' }
  /** Reviewers of different islands share no subject, directly or through others, and cannot be compared. */
  | { readonly status: 'undefined'; readonly reason: 'disconnected'; readonly islands: readonly Island[] };

/**
 * Estimates reviewers' severity by additive two-way least squares: score = subject + reviewer + rest, the reviewers
 * summing to zero, with t intervals. Needs that all reviewers are joined through common subjects.
 */
export function reviewerSeverity(ratings: readonly Rating[]): Severity {
  if (ratings.length === 0) return { status: 'undefined', reason: 'no-pairs' };
  const islands = islandsOf(ratings);
  if (islands.length > 1) return { status: 'undefined', reason: 'disconnected', islands };
  const [island] = islands;
  if (!island || island.reviewers.length < 2) return { status: 'undefined', reason: 'one-rater' };
  return solve(ratings, island);
}

interface Subject {
  readonly id: string;
  readonly cells: readonly { readonly reviewer: number; readonly score: number }[];
  readonly mean: number;
}

function solve(ratings: readonly Rating[], { reviewers, subjects }: Island): Severity {
  const grouped = groupBySubject(ratings, reviewers, subjects);
  const inverse = invert(normalMatrix(grouped, reviewers.length));
  const sides = rightHandSide(grouped, reviewers.length);
  const effects = inverse.map((row) => row.reduce((sum, value, column) => sum + value * (sides[column] ?? 0), 0));
  const adjusted = grouped.map(({ id, cells, mean }) => ({
    subject: id,
    score: mean - meanOf(cells.map(({ reviewer }) => effects[reviewer] ?? 0)),
  }));
  const freedom = ratings.length - reviewers.length - subjects.length + 1;
  const variance = freedom > 0 ? residualSquares(grouped, adjusted, effects) / freedom : null;
  if (![...effects, ...adjusted.map(({ score }) => score), variance ?? 0].every(Number.isFinite))
    return { status: 'undefined', reason: 'out-of-range' };
  const half = (place: number): number | null =>
    variance === null ? null : tQuantile(0.975, freedom) * Math.sqrt(variance * spread(inverse, place));
  return {
    status: 'estimated',
    reviewers: reviewers.map((reviewer, place) => severityOf(reviewer, effects[place] ?? 0, half(place), ratings)),
    subjects: adjusted,
    residual: variance === null ? null : Math.sqrt(variance),
  };
}

function severityOf(
  reviewer: string,
  effect: number,
  half: number | null,
  ratings: readonly Rating[],
): ReviewerSeverity {
  return {
    reviewer,
    effect,
    low: half === null ? null : effect - half,
    high: half === null ? null : effect + half,
    ratings: ratings.filter((rating) => rating.reviewer === reviewer).length,
  };
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function groupBySubject(
  ratings: readonly Rating[],
  reviewers: readonly string[],
  subjects: readonly string[],
): readonly Subject[] {
  const place = new Map(reviewers.map((reviewer, index) => [reviewer, index]));
  const cells = new Map<string, { reviewer: number; score: number }[]>(subjects.map((subject) => [subject, []]));
  for (const { reviewer, subject, score } of ratings)
    cells.get(subject)?.push({ reviewer: place.get(reviewer) ?? 0, score });
  return [...cells].map(([id, own]) => ({ id, cells: own, mean: meanOf(own.map(({ score }) => score)) }));
}

/**
 * The normal equations with the subjects eliminated, plus 1/R everywhere: that makes the matrix of a connected graph
 * invertible and its solution sum to zero.
 */
function normalMatrix(subjects: readonly Subject[], size: number): number[][] {
  const matrix = Array.from({ length: size }, () => Array.from({ length: size }, () => 1 / size));
  const addTo = (row: number, column: number, value: number): void => {
    const cells = matrix[row];
    if (cells) cells[column] = (cells[column] ?? 0) + value;
  };
  for (const { cells } of subjects)
    for (const { reviewer } of cells) {
      addTo(reviewer, reviewer, 1);
      for (const other of cells) addTo(reviewer, other.reviewer, -1 / cells.length);
    }
  return matrix;
}

function rightHandSide(subjects: readonly Subject[], size: number): readonly number[] {
  const sides = Array.from({ length: size }, () => 0);
  for (const { cells, mean } of subjects)
    for (const { reviewer, score } of cells) sides[reviewer] = (sides[reviewer] ?? 0) + score - mean;
  return sides;
}

function residualSquares(
  subjects: readonly Subject[],
  adjusted: readonly AdjustedSubject[],
  effects: readonly number[],
): number {
  return subjects.reduce((sum, { cells }, place) => {
    const base = adjusted[place]?.score ?? 0;
    return sum + cells.reduce((own, { reviewer, score }) => own + (score - base - (effects[reviewer] ?? 0)) ** 2, 0);
  }, 0);
}

/** The variance factor of an effect; what was added to the matrix is taken off again. */
const spread = (inverse: readonly (readonly number[])[], place: number): number =>
  Math.max(0, (inverse[place]?.[place] ?? 0) - 1 / inverse.length);

/** The inverse of a symmetric positive definite matrix, by Gauss and Jordan. */
function invert(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const rows = matrix.map((row, place) => [...row, ...row.map((_, column) => (column === place ? 1 : 0))]);
  for (let pivot = 0; pivot < size; pivot += 1) {
    const pivotRow = rows[pivot] ?? [];
    const divisor = pivotRow[pivot] ?? 1;
    for (let column = 0; column < 2 * size; column += 1) pivotRow[column] = (pivotRow[column] ?? 0) / divisor;
    for (const [place, row] of rows.entries()) if (place !== pivot) subtractMultiple(row, pivotRow, row[pivot] ?? 0);
  }
  return rows.map((row) => row.slice(size));
}

function subtractMultiple(row: number[], from: readonly number[], factor: number): void {
  if (factor === 0) return;
  for (let column = 0; column < row.length; column += 1)
    row[column] = (row[column] ?? 0) - factor * (from[column] ?? 0);
}
