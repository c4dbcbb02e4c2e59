import { add, divisorOf, type Rational, rational, ZERO } from '../model/rational.js';
import { type ExactValue, rationalOf } from './exact-value.js';

const MOST = Number.MAX_SAFE_INTEGER;

/**
 * Exact sums of listed values with their times. Values of one denominator are added first, which needs no common one, as
 * doubles as long as all sums are exact, and as large numbers from there on.
 */
export class ExactSums {
  readonly #values: ExactValue[] = [];
  readonly #numerators: number[] = [];
  /** Which of the denominators a value has. */
  readonly #groups: number[] = [];
  readonly #groupOf = new Map<number, number>();
  readonly #denominators: number[] = [];
  /** The common denominator of all; 0 where a double does not hold it. */
  #common = 1;
  /** Sums by denominator while one sum is made. */
  #sums = new Float64Array(16);

  /** Lists one more value. */
  push(value: ExactValue): void {
    this.#values.push(value);
    this.#numerators.push(value.numerator);
    this.#groups.push(value.large === null ? this.#groupFor(value.denominator) : LARGE);
  }

  #groupFor(denominator: number): number {
    const known = this.#groupOf.get(denominator);
    if (known !== undefined) return known;
    const group = this.#denominators.length;
    this.#groupOf.set(denominator, group);
    this.#denominators.push(denominator);
    this.#common = this.#common === 0 ? 0 : commonOf(this.#common, denominator);
    if (group >= this.#sums.length) this.#sums = new Float64Array(2 * group);
    return group;
  }

  /** The exact sum of the values at some places, each so many times. */
  sum(places: ArrayLike<number>, counts: ArrayLike<number>): Rational {
    const sums = this.#sums;
    sums.fill(0);
    let bound = 0;
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] as number;
      const group = this.#groups[place] as number;
      if (group === LARGE) return this.#largeSum(places, counts);
      const product = (this.#numerators[place] as number) * (counts[at] as number);
      bound += Math.abs(product);
      sums[group] = (sums[group] as number) + product;
    }
    if (bound > MOST) return this.#largeSum(places, counts);
    return this.#overCommon() ?? this.#stepByStep();
  }

  /** The sums by denominator over the common one; `null` where that is not exact. */
  #overCommon(): Rational | null {
    if (this.#common === 0) return null;
    let [top, bound] = [0, 0];
    for (let group = 0; group < this.#denominators.length; group += 1) {
      const part = (this.#sums[group] as number) * (this.#common / (this.#denominators[group] as number));
      top += part;
      bound += Math.abs(part);
    }
    return bound > MOST ? null : lowest(top, this.#common);
  }

  /** The same where the denominators have no common one that a double holds: as far as it goes, then by large numbers. */
  #stepByStep(): Rational {
    let [top, bottom, total] = [0, 1, ZERO];
    for (let group = 0; group < this.#denominators.length; group += 1) {
      const [sum, denominator] = [this.#sums[group] as number, this.#denominators[group] as number];
      if (sum === 0) continue;
      const common = commonOf(bottom, denominator);
      const [own, other] = [top * (common / bottom), sum * (common / denominator)];
      const isExact = common > 0 && Math.abs(own) + Math.abs(other) <= MOST;
      if (isExact) [top, bottom] = [own + other, common];
      else total = add(total, rational(sum, denominator));
    }
    const small = lowest(top, bottom);
    return total === ZERO ? small : add(total, small);
  }

  #largeSum(places: ArrayLike<number>, counts: ArrayLike<number>): Rational {
    let total = ZERO;
    for (let at = 0; at < places.length; at += 1) {
      const { numerator, denominator } = rationalOf(this.#values[places[at] as number] as ExactValue);
      total = add(total, rational(numerator * BigInt(counts[at] as number), denominator));
    }
    return total;
  }
}

const LARGE = -1;

/** The least common multiple; 0 where a double does not hold it. */
function commonOf(a: number, b: number): number {
  const common = (a / divisorOf(a, b)) * b;
  return common <= MOST ? common : 0;
}

function lowest(top: number, bottom: number): Rational {
  const divisor = divisorOf(Math.abs(top), bottom);
  return { numerator: BigInt(top / divisor), denominator: BigInt(bottom / divisor) };
}
