import { add, multiply, type Rational, rational, subtract, ZERO } from '../model/rational.js';
import type { Tally } from './tally.js';

/**
 * Percentiles of exact values by definition 7 of Hyndman and Fan (1996, Sample quantiles in statistical packages; what R,
 * NumPy and Excel's PERCENTILE.INC take by default): with h = (n − 1)·p, the value between the two next to place h,
 * linearly. Percents are 0 to 100; `null` of nothing.
 */
export function percentilesOf(tally: Tally, percents: readonly number[]): readonly (Rational | null)[] {
  const entries = tally.entries();
  const n = tally.size();
  /** The value at a place, counted from 0, of all values in ascending order. */
  const at = (place: number): Rational => {
    let passed = 0;
    for (const { value, times } of entries) {
      passed += times;
      if (passed > place) return value;
    }
    return ZERO;
  };
  return percents.map((percent) => {
    if (n === 0) return null;
    const place = (n - 1) * percent;
    const below = Math.floor(place / 100);
    const [low, high] = [at(below), at(Math.min(below + 1, n - 1))];
    return add(low, multiply(rational(place - below * 100, 100), subtract(high, low)));
  });
}

/** The middle of all values; the mean of the two middle ones where their number is even. */
export const medianOf = (tally: Tally): Rational | null => percentilesOf(tally, [50])[0] ?? null;
