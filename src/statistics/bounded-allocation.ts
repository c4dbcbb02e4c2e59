import {
  add,
  compare,
  divide,
  maximum,
  minimum,
  multiply,
  type Rational,
  rational,
  subtract,
  sum,
  ZERO,
} from '../model/rational.js';

/** What takes part in sharing out: a weight, and how many places it gets at least and at most. All whole, from 0. */
export interface BoundedUnit {
  readonly id: string;
  readonly weight: number;
  readonly least: number;
  /** At least `least`. */
  readonly most: number;
}

/** How many places a unit gets. */
export interface Places {
  readonly id: string;
  readonly places: number;
}

/**
 * Shares out places by the largest remainder, between a floor and a cap for each unit. The exact shares are
 * proportional to the weights wherever neither bound holds a unit, so what a cap leaves over goes to the others in
 * proportion, and what a floor costs is taken from them in proportion. Then whole parts, then the largest
 * remainders; equal ones go to the larger weight, then to the smaller id. Exact, and blind to the order of the input.
 *
 * More places than the caps hold are not given; fewer than the floors need are given as the floors say. A unit
 * without weight gets its floor.
 */
export function boundedShares(units: readonly BoundedUnit[], places: number): readonly Places[] {
  const level = commonLevel(units, rational(places));
  const exact = units.map((unit) => shareAt(unit, level));
  const whole = exact.map((share) => Number(share.numerator / share.denominator));
  const remainders = exact.map((share, index) => subtract(share, rational(whole[index] ?? 0)));
  const left = Number(sum(remainders).numerator);
  const order = units
    .map((unit, index) => ({ ...unit, index, remainder: remainders[index] ?? ZERO }))
    .sort((a, b) => compare(b.remainder, a.remainder) || b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const winners = new Set(order.slice(0, left).map(({ index }) => index));
  return units.map(({ id }, index) => ({ id, places: (whole[index] ?? 0) + (winners.has(index) ? 1 : 0) }));
}

/** What a unit gets exactly when every weight is worth `level` places. */
const shareAt = (unit: BoundedUnit, level: Rational): Rational =>
  minimum(maximum(multiply(level, rational(unit.weight)), rational(unit.least)), rational(unit.most));

const totalAt = (units: readonly BoundedUnit[], level: Rational): Rational =>
  sum(units.map((unit) => shareAt(unit, level)));

/** The places per weight at which all shares together are the places wanted, or as near as the bounds allow. */
function commonLevel(units: readonly BoundedUnit[], places: Rational): Rational {
  const levels = turningPoints(units);
  const at = firstReaching(levels, (level) => compare(totalAt(units, level), places) >= 0);
  const high = levels[at];
  if (high === undefined) return levels.at(-1) ?? ZERO;
  const low = levels[at - 1];
  if (low === undefined) return high;
  const [below, above] = [totalAt(units, low), totalAt(units, high)];
  const part = divide(subtract(places, below), subtract(above, below));
  return add(low, multiply(part, subtract(high, low)));
}

/** The levels at which a unit leaves its floor or reaches its cap, rising, from 0. Between them totals are linear. */
function turningPoints(units: readonly BoundedUnit[]): readonly Rational[] {
  const points = units
    .filter((unit) => unit.weight > 0)
    .flatMap(({ least, most, weight }) => [rational(least, weight), rational(most, weight)]);
  const sorted = [ZERO, ...points].sort(compare);
  return sorted.filter((point, index) => index === 0 || compare(point, sorted[index - 1] ?? ZERO) !== 0);
}

/** Index of the first value for which a rising test holds; their number when it holds for none. */
function firstReaching(values: readonly Rational[], reaches: (value: Rational) => boolean): number {
  let [from, to] = [0, values.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const value = values[middle];
    if (value !== undefined && reaches(value)) to = middle;
    else from = middle + 1;
  }
  return from;
}
