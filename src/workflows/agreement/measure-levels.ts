import type { Hasher } from '../../documents/hasher.js';
import type { Agreement } from '../../model/generated/documents.js';
import { type Bias, biasByUnit, type LevelPair, levelBias } from '../../statistics/agreement/bias.js';
import { confusionTable } from '../../statistics/agreement/confusion.js';
import type { Estimate } from '../../statistics/agreement/estimate.js';
import { intraclassCorrelation } from '../../statistics/agreement/icc.js';
import { kappa } from '../../statistics/agreement/kappa.js';
import { DEFAULT_RESAMPLES, krippendorffAlpha, type Resampling } from '../../statistics/agreement/krippendorff.js';
import type { JudgedTwice } from './level-pairs.js';

export type Measure = Agreement['measures'][number];

/** What the resampled intervals are made with; the same seed gives the same interval. */
export interface MeasureDesk {
  readonly hasher: Hasher;
  readonly seed: string;
}

/**
 * How far two levels agree: bias with its 95 % interval and limits of agreement, of all and by reporting unit; kappa of
 * the grades plain, linear and quadratic; ICC(2,1) and Krippendorff's alpha. Where a measure does not exist it says why.
 */
export function measureLevels(pairs: readonly JudgedTwice[], grades: readonly string[], desk: MeasureDesk): Measure[] {
  const scored = pairs.flatMap(({ unit, lower, higher }): readonly LevelPair[] =>
    lower.base === null || higher.base === null ? [] : [{ unit, lower: lower.base, higher: higher.base }],
  );
  const all = levelBias(scored);
  return [
    measure('bias', all.bias, all.n),
    limitsOf(all),
    ...biasByUnit(scored).map((bias) => ({ ...measure('bias', bias.bias, bias.n), unit: bias.unit })),
    ...gradeMeasures(pairs, grades, desk),
    ...scoreMeasures(scored, desk),
  ];
}

function gradeMeasures(
  pairs: readonly JudgedTwice[],
  grades: readonly string[],
  desk: MeasureDesk,
): readonly Measure[] {
  const table = confusionTable(
    pairs.map(({ lower, higher }) => ({ first: lower.grade, second: higher.grade })),
    grades,
  );
  const place = (grade: string | null): number | null => {
    const index = grade === null ? -1 : grades.indexOf(grade);
    return index < 0 ? null : index;
  };
  const units = pairs.map(({ lower, higher }) => [place(lower.grade), place(higher.grade)]);
  return [
    measure('kappa', kappa(table, 'none'), table.total),
    measure('kappa-linear', kappa(table, 'linear'), table.total),
    measure('kappa-quadratic', kappa(table, 'quadratic'), table.total),
    measure('alpha-ordinal', krippendorffAlpha(units, 'ordinal', resampling(desk)), table.total),
  ];
}

function scoreMeasures(scored: readonly LevelPair[], desk: MeasureDesk): readonly Measure[] {
  const rows = scored.map(({ lower, higher }) => [lower, higher]);
  return [
    measure('icc-2-1', intraclassCorrelation(rows, '2,1'), scored.length),
    measure('alpha-interval', krippendorffAlpha(rows, 'interval', resampling(desk)), scored.length),
  ];
}

/** The resampling of a desk. */
export const resampling = ({ hasher, seed }: MeasureDesk): Resampling => ({
  hasher,
  seed,
  resamples: DEFAULT_RESAMPLES,
});

/** Bland and Altman's limits as a measure of their own: between them 95 % of the differences are expected. */
function limitsOf({ bias, limits, n }: Bias): Measure {
  if (bias.status !== 'estimated' || !limits) return measure('limits-of-agreement', bias, n);
  return {
    name: 'limits-of-agreement',
    n,
    value: printed(bias.value),
    low: printed(limits.low),
    high: printed(limits.high),
  };
}

/** A measure of the document: a value with its interval, or the reason why there is none. */
export function measure(name: Measure['name'], of: Estimate, n: number): Measure {
  if (of.status === 'undefined') return { name, n, undefinedBecause: of.reason };
  return {
    name,
    n: of.n,
    value: printed(of.value),
    ...(of.low === null || of.high === null ? {} : { low: printed(of.low), high: printed(of.high) }),
  };
}

const DECIMALS = 4;

/** Four decimals, without a negative nought. */
export const printed = (value: number): string => value.toFixed(DECIMALS).replace(/^-(0\.0+)$/, '$1');
