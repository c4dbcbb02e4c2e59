import { NORMAL_975, tQuantile } from './distributions.js';
import { type Estimate, estimate, undefinedBecause } from './estimate.js';

/** What two levels gave one subject of a reporting unit. */
export interface LevelPair {
  readonly unit: string;
  readonly lower: number;
  readonly higher: number;
}

/** How far the higher level's scores lie above the lower's, on average; negative where it marked lower. */
export interface Bias {
  /** The mean difference with its t interval. */
  readonly bias: Estimate;
  /** Standard deviation of the differences; `null` with fewer than two. */
  readonly deviation: number | null;
  /** Bland and Altman's limits, between which 95 % of the differences are expected; `null` with fewer than two. */
  readonly limits: { readonly low: number; readonly high: number } | null;
  readonly n: number;
}

/** The bias of all subjects together. One subject is too few to tell. */
export function levelBias(pairs: readonly LevelPair[]): Bias {
  const differences = pairs.map(({ lower, higher }) => higher - lower);
  const n = differences.length;
  const nothing = { deviation: null, limits: null, n };
  if (n < 2) return { bias: undefinedBecause(n === 0 ? 'no-pairs' : 'too-few-subjects'), ...nothing };
  const mean = differences.reduce((sum, value) => sum + value, 0) / n;
  const squares = differences.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (n - 1));
  if (!Number.isFinite(deviation) || !Number.isFinite(mean))
    return { bias: undefinedBecause('out-of-range'), ...nothing };
  const half = (tQuantile(0.975, n - 1) * deviation) / Math.sqrt(n);
  const reach = NORMAL_975 * deviation;
  return {
    bias: estimate(n, mean, mean - half, mean + half),
    deviation,
    limits: { low: mean - reach, high: mean + reach },
    n,
  };
}

/** The bias in each reporting unit, in the order of their ids. */
export function biasByUnit(pairs: readonly LevelPair[]): readonly (Bias & { readonly unit: string })[] {
  const units = [...new Set(pairs.map(({ unit }) => unit))].sort();
  return units.map((unit) => ({ unit, ...levelBias(pairs.filter((pair) => pair.unit === unit)) }));
}
