import type { Hasher } from '../../documents/hasher.js';
import { seededNumbers } from '../seeded-numbers.js';
import { type Estimate, estimate, undefinedBecause } from './estimate.js';

/** How values are compared: same or not, by rank, by distance, by proportion. Ratios are of values from 0. */
export type AlphaMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** What the raters said of one unit; `null` where one said nothing. */
export type UnitValues = readonly (number | null)[];

/** How the interval is made: so many resamples, drawn with these numbers. */
export interface Resampling {
  readonly hasher: Hasher;
  readonly seed: string;
  readonly resamples: number;
}

/** A thousand resamples: the ends of a 95 % interval are then means of about 25 values on either side. */
export const DEFAULT_RESAMPLES = 1000;

/**
 * Krippendorff's alpha, 1 − Do/De over the coincidence matrix (Krippendorff 2011), for any number of raters with
 * missing values. Units with one value count for nothing. The interval, when asked for, is the percentile interval of
 * resampled units; resamples without variation are passed over, and when more than half are, there is no interval.
 */
export function krippendorffAlpha(
  units: readonly UnitValues[],
  metric: AlphaMetric,
  resampling?: Resampling,
): Estimate {
  const pairable = units.map(present).filter((values) => values.length > 1);
  if (pairable.length === 0)
    return undefinedBecause(units.some((unit) => unit.length > 1) || units.length === 0 ? 'no-pairs' : 'one-rater');
  if (metric === 'ratio' && pairable.flat().some((value) => value < 0)) return undefinedBecause('negative-values');
  const data = coded(pairable, metric);
  const value = alphaOf(data, data.units.keys());
  if (value === null) return undefinedBecause('no-variation');
  const [low, high] = resampling ? bounds(data, resampling) : [null, null];
  return estimate(pairable.length, value, low, high);
}

const present = (unit: UnitValues): readonly number[] => unit.filter((value) => value !== null);

/** Units with their values as places among all values, and what does not change from one resample to the next. */
interface Coded {
  readonly units: readonly (readonly number[])[];
  readonly size: number;
  /** Squared distances and each unit's disagreement; `null` for ranks, which change with the resample. */
  readonly fixed: { readonly distance: Distance; readonly disagreements: readonly number[] } | null;
}

/** The squared distance of two values, by their places. */
type Distance = (a: number, b: number) => number;

function coded(units: readonly (readonly number[])[], metric: AlphaMetric): Coded {
  const values = [...new Set(units.flat())].sort((a, b) => a - b);
  const place = new Map(values.map((value, index) => [value, index]));
  const places = units.map((unit) => unit.map((value) => place.get(value) ?? 0));
  if (metric === 'ordinal') return { units: places, size: values.length, fixed: null };
  const distance: Distance = (a, b) => (a === b ? 0 : distanceOf(values[a] ?? 0, values[b] ?? 0, metric));
  const disagreements = places.map((unit) => disagreementOf(unit, distance));
  return { units: places, size: values.length, fixed: { distance, disagreements } };
}

function distanceOf(a: number, b: number, metric: Exclude<AlphaMetric, 'ordinal'>): number {
  if (metric === 'nominal') return 1;
  return metric === 'ratio' ? ((a - b) / (a + b)) ** 2 : (a - b) ** 2;
}

/** Alpha of the units picked, or `null` when all their values are alike. */
function alphaOf({ units, size, fixed }: Coded, picked: Iterable<number>): number | null {
  const chosen = [...picked];
  const counts = new Array<number>(size).fill(0);
  for (const unit of chosen) for (const place of units[unit] ?? []) counts[place] = (counts[place] ?? 0) + 1;
  if (counts.filter((count) => count > 0).length < 2) return null;
  const distance = fixed?.distance ?? rankDistance(counts);
  const observed = chosen.reduce(
    (sum, unit) => sum + (fixed?.disagreements[unit] ?? disagreementOf(units[unit] ?? [], distance)),
    0,
  );
  const total = counts.reduce((sum, count) => sum + count, 0);
  return 1 - ((total - 1) * observed) / expectedDisagreement(counts, distance);
}

/** Distances of ranks: the rank of a value is the middle of the places that it takes among all values. */
function rankDistance(counts: readonly number[]): Distance {
  let below = 0;
  const ranks = counts.map((count) => {
    below += count;
    return below - count / 2;
  });
  return (a, b) => ((ranks[a] ?? 0) - (ranks[b] ?? 0)) ** 2;
}

/** The disagreement within a unit: over all ordered pairs of its values, weighted as in the coincidence matrix. */
function disagreementOf(unit: readonly number[], distance: Distance): number {
  let sum = 0;
  for (const [index, a] of unit.entries())
    for (let other = index + 1; other < unit.length; other += 1) sum += 2 * distance(a, unit[other] ?? 0);
  return sum / (unit.length - 1);
}

function expectedDisagreement(counts: readonly number[], distance: Distance): number {
  let sum = 0;
  for (const [a, count] of counts.entries())
    for (let b = a + 1; count > 0 && b < counts.length; b += 1) sum += 2 * count * (counts[b] ?? 0) * distance(a, b);
  return sum;
}

function bounds(data: Coded, { hasher, seed, resamples }: Resampling): readonly [number | null, number | null] {
  const next = seededNumbers(hasher, seed);
  const values: number[] = [];
  for (let round = 0; round < resamples; round += 1) {
    const value = alphaOf(
      data,
      data.units.map(() => next(data.units.length)),
    );
    if (value !== null && Number.isFinite(value)) values.push(value);
  }
  if (values.length * 2 <= resamples) return [null, null];
  values.sort((a, b) => a - b);
  return [percentile(values, 0.025), percentile(values, 0.975)];
}

/** The percentile of sorted values, linear between neighbours (type 7 of Hyndman and Fan). */
function percentile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}
