import type { ConfusionTable } from './confusion.js';
import { NORMAL_975 } from './distributions.js';
import { type Estimate, estimate, undefinedBecause } from './estimate.js';

/** How near agreement counts: not at all, by steps, or by the square of the steps. */
export type KappaWeights = 'none' | 'linear' | 'quadratic';

/** Kappa with its large-sample standard error, where it is defined. */
export type Kappa = Estimate & { readonly standardError?: number };

/**
 * Cohen's kappa of two raters (Cohen 1960, weighted 1968), with the large-sample standard error of Fleiss, Cohen and
 * Everitt (1969) and the normal 95 % interval. Undefined without pairs, and when chance alone would agree wholly:
 * both always give the same one grade.
 */
export function kappa(table: ConfusionTable, weights: KappaWeights): Kappa {
  const { counts, total } = table;
  if (total === 0) return undefinedBecause('no-pairs');
  if (isConstant(counts, total)) return undefinedBecause('no-variation');
  const shares = counts.map((row) => row.map((count) => count / total));
  const rows = shares.map(sumOf);
  const columns = shares.map((_, column) => sumOf(shares.map((row) => row[column] ?? 0)));
  const weight = weightOf(weights, shares.length);
  const observed = weighted(shares, weight);
  const expected = weighted(
    rows.map((row) => columns.map((column) => row * column)),
    weight,
  );
  const value = (observed - expected) / (1 - expected);
  const standardError = standardErrorOf({ shares, rows, columns, weight, expected, value, total });
  const half = NORMAL_975 * standardError;
  const answer = estimate(total, value, value - half, value + half);
  return answer.status === 'estimated' && Number.isFinite(standardError) ? { ...answer, standardError } : answer;
}

type Weight = (row: number, column: number) => number;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

const isConstant = (counts: ConfusionTable['counts'], total: number): boolean =>
  counts.some((row, index) => row[index] === total);

function weightOf(weights: KappaWeights, grades: number): Weight {
  const steps = Math.max(1, grades - 1);
  if (weights === 'none') return (row, column) => (row === column ? 1 : 0);
  if (weights === 'linear') return (row, column) => 1 - Math.abs(row - column) / steps;
  return (row, column) => 1 - ((row - column) / steps) ** 2;
}

const weighted = (shares: readonly (readonly number[])[], weight: Weight): number =>
  sumOf(shares.map((cells, row) => sumOf(cells.map((share, column) => share * weight(row, column)))));

interface KappaParts {
  readonly shares: readonly (readonly number[])[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly weight: Weight;
  readonly expected: number;
  readonly value: number;
  readonly total: number;
}

function standardErrorOf({ shares, rows, columns, weight, expected, value, total }: KappaParts): number {
  const rowMean = rows.map((_, row) => sumOf(columns.map((share, column) => share * weight(row, column))));
  const columnMean = columns.map((_, column) => sumOf(rows.map((share, row) => share * weight(row, column))));
  const spread = sumOf(
    shares.map((cells, row) =>
      sumOf(
        cells.map((share, column) => {
          const means = (rowMean[row] ?? 0) + (columnMean[column] ?? 0);
          return share * (weight(row, column) - means * (1 - value)) ** 2;
        }),
      ),
    ),
  );
  const variance = (spread - (value - expected * (1 - value)) ** 2) / (total * (1 - expected) ** 2);
  return Math.sqrt(Math.max(0, variance));
}
