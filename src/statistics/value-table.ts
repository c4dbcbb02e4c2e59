import { add, compare, parseRational, type Rational, rational, toFraction, ZERO } from '../model/rational.js';
import type { Histogram } from './histogram-shape.js';

/** Products of two such numbers are exact in a double. */
const SMALL = 2 ** 26;

/** A different value: exact, and as two numbers where that is exact as well. */
interface Value {
  readonly exact: Rational;
  readonly numerator: number;
  readonly denominator: number;
  readonly isSmall: boolean;
}

/**
 * The different values of many tallies, each read, compared and printed once: a city has half a million shares, but
 * hardly a thousand different ones. Values are known by a place in the table.
 */
export class ValueTable {
  readonly #print: (value: Rational) => string;
  readonly #values: Value[] = [];
  readonly #texts: string[] = [];
  /** Place of every spelling that was met. */
  readonly #places = new Map<string, number>();
  /** Places in the order of their values, and the other way about: where each place stands in it. */
  #ranked: readonly number[] = [];
  #ranks = new Uint32Array(0);

  /** `print` gives the canonical text of a value. */
  constructor(print: (value: Rational) => string = toFraction) {
    this.#print = print;
  }

  /** A tally of values of this table. */
  tally = (): Tally => new Tally(this);

  /** Place of a value by any of its spellings; what is no number counts as 0, so look at it before. */
  placeOf(text: string): number {
    return this.#places.get(text) ?? this.#learn(text);
  }

  #learn(text: string): number {
    const exact = parseRational(text) ?? ZERO;
    const canonical = this.#print(exact);
    const known = this.#places.get(canonical);
    const place = known ?? this.#values.length;
    this.#places.set(text, place);
    if (known !== undefined) return place;
    this.#places.set(canonical, place);
    const [numerator, denominator] = [Number(exact.numerator), Number(exact.denominator)];
    const isSmall = Math.abs(numerator) < SMALL && denominator < SMALL;
    this.#values.push({ exact, numerator, denominator, isSmall });
    this.#texts.push(canonical);
    return place;
  }

  valueAt = (place: number): Rational => this.#values[place]?.exact ?? ZERO;

  textAt = (place: number): string => this.#texts[place] ?? '0';

  /** Below 0, 0 or above, as one value is less than another, equal or greater. */
  order = (left: number, right: number): number => {
    const [a, b] = [this.#values[left] as Value, this.#values[right] as Value];
    return a.isSmall && b.isSmall
      ? a.numerator * b.denominator - b.numerator * a.denominator
      : compare(a.exact, b.exact);
  };

  /** Places in ascending order of their values: all are ranked at once, so that each tally sorts small numbers only. */
  sorted(places: readonly number[]): readonly number[] {
    if (this.#ranked.length !== this.#values.length) {
      this.#ranked = this.#values.map((_, at) => at).sort(this.order);
      this.#ranks = new Uint32Array(this.#values.length);
      for (const [rank, place] of this.#ranked.entries()) this.#ranks[place] = rank;
    }
    const ranks = Uint32Array.from(places, (place) => this.#ranks[place] as number).sort();
    return Array.from(ranks, (rank) => this.#ranked[rank] as number);
  }

  /** The exact sum of values with their times: sums of one denominator first, which needs no common one. */
  sum(places: readonly number[], counts: readonly number[]): Rational {
    const byDenominator = new Map<number, number>();
    let total = ZERO;
    for (let at = 0; at < places.length; at += 1) {
      const { exact, numerator, denominator, isSmall } = this.#values[places[at] as number] as Value;
      const count = counts[at] ?? 0;
      const sum = (byDenominator.get(denominator) ?? 0) + numerator * count;
      if (isSmall && Number.isSafeInteger(sum)) byDenominator.set(denominator, sum);
      else total = add(total, rational(exact.numerator * BigInt(count), exact.denominator));
    }
    return add(total, sumOfSmall(byDenominator));
  }
}

/** Adds fractions as doubles as long as all products are exact, and as large numbers from there on. */
function sumOfSmall(byDenominator: ReadonlyMap<number, number>): Rational {
  let [top, bottom, total] = [0, 1, ZERO];
  for (const [denominator, sum] of byDenominator) {
    const common = (bottom / divisorOf(bottom, denominator)) * denominator;
    const next = top * (common / bottom) + sum * (common / denominator);
    const isExact = [common, top * (common / bottom), sum * (common / denominator), next].every(Number.isSafeInteger);
    if (isExact) [top, bottom] = [next, common];
    else total = add(total, rational(sum, denominator));
  }
  return add(total, rational(top, bottom));
}

/** The greatest common divisor of two whole numbers above 0. */
function divisorOf(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** Values with the first places are counted in an array, which is several times quicker; others are rare. */
const DENSE = 4096;

/** How often each value stands: what is counted while results stream by, and what is merged from histograms. */
export class Tally {
  readonly #table: ValueTable;
  #dense = new Uint32Array(16);
  readonly #rare = new Map<number, number>();

  constructor(table: ValueTable) {
    this.#table = table;
  }

  /** Counts a value some times more. */
  up(text: string, times = 1): void {
    const place = this.#table.placeOf(text);
    if (place >= DENSE) this.#rare.set(place, (this.#rare.get(place) ?? 0) + times);
    else {
      if (place >= this.#dense.length) this.#grow(place);
      this.#dense[place] = (this.#dense[place] as number) + times;
    }
  }

  #grow(place: number): void {
    let size = this.#dense.length;
    while (size <= place) size *= 2;
    const grown = new Uint32Array(size);
    grown.set(this.#dense);
    this.#dense = grown;
  }

  /** Adds what a histogram holds. */
  addHistogram({ values, counts }: Pick<Histogram, 'values' | 'counts'>): void {
    for (let place = 0; place < values.length; place += 1) this.up(values[place] ?? '0', counts[place] ?? 0);
  }

  size(): number {
    let size = 0;
    for (const times of this.#dense) size += times;
    for (const times of this.#rare.values()) size += times;
    return size;
  }

  sum(): Rational {
    const places = this.#places();
    return this.#table.sum(places, places.map(this.#timesAt));
  }

  /** How often a value stands that is given by any of its spellings. */
  timesOf = (text: string): number => this.#timesAt(this.#table.placeOf(text));

  /** The values with their times, ascending. */
  entries(): readonly { readonly value: Rational; readonly times: number }[] {
    return this.#sorted().map((place) => ({ value: this.#table.valueAt(place), times: this.#timesAt(place) }));
  }

  histogram(): Histogram {
    const places = this.#sorted();
    const counts = places.map(this.#timesAt);
    return { values: places.map(this.#table.textAt), counts, sum: toFraction(this.#table.sum(places, counts)) };
  }

  #timesAt = (place: number): number => (place < DENSE ? (this.#dense[place] ?? 0) : (this.#rare.get(place) ?? 0));

  #places(): readonly number[] {
    const places: number[] = [];
    for (let place = 0; place < this.#dense.length; place += 1) if (this.#dense[place] !== 0) places.push(place);
    return [...places, ...this.#rare.keys()];
  }

  #sorted = (): readonly number[] => this.#table.sorted(this.#places());
}

/**
 * Whether a histogram that somebody else wrote holds together: as many counts as values, values ascending, and a sum
 * that is theirs. The table is shared by the histograms of a document.
 */
export function isSound(table: ValueTable, { values, counts, sum }: Histogram): boolean {
  if (values.length !== counts.length) return false;
  const places = values.map((text) => table.placeOf(text));
  const ascends = places.every((place, at) => at === 0 || table.order(places[at - 1] as number, place) < 0);
  return ascends && toFraction(table.sum(places, counts)) === sum;
}
