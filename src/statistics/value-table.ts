import { compare, type Rational, toFraction, ZERO } from '../model/rational.js';
import { ExactSums } from './exact-sum.js';
import { type ExactValue, exactValue, fractionText, rationalOf } from './exact-value.js';
import type { Histogram, PlacedHistogram } from './histogram-shape.js';
import { Tally } from './tally.js';

/**
 * The different values of many tallies, each read, compared and printed once: a city has half a million shares, but
 * hardly a thousand different ones. Values are known by a place in the table.
 */
export class ValueTable {
  readonly #print: ((value: Rational) => string) | undefined;
  readonly #values: ExactValue[] = [];
  readonly #sums = new ExactSums();
  readonly #texts: string[] = [];
  /** Places of whole lists of texts: what is looked through is counted next. */
  readonly #lists = new WeakMap<readonly string[], Uint32Array>();
  /** Place of every spelling that was met. */
  readonly #places = new Map<string, number>();
  /** Places in the order of their values, and the other way about: where each place stands in it. */
  #ranked: readonly number[] = [];
  #ranks = new Uint32Array(0);

  /** `print` gives the canonical text of a value; without it that is a fraction. */
  constructor(print?: (value: Rational) => string) {
    this.#print = print;
  }

  /** A tally of values of this table. */
  tally = (): Tally => new Tally(this);

  /** Place of a value by any of its spellings; what is no number counts as 0, so look at it before. */
  placeOf(text: string): number {
    return this.#places.get(text) ?? this.#learn(text);
  }

  /** Places of values by any of their spellings; looked up once for each list, which must not change. */
  placesOf(texts: readonly string[]): Uint32Array {
    const known = this.#lists.get(texts);
    if (known !== undefined) return known;
    const places = new Uint32Array(texts.length);
    for (let at = 0; at < texts.length; at += 1) places[at] = this.placeOf(texts[at] as string);
    this.#lists.set(texts, places);
    return places;
  }

  #learn(text: string): number {
    const value = exactValue(text);
    const canonical = this.#print === undefined ? fractionText(value) : this.#print(rationalOf(value));
    const known = this.#places.get(canonical);
    const place = known ?? this.#values.length;
    this.#places.set(text, place);
    if (known !== undefined) return place;
    this.#places.set(canonical, place);
    this.#values.push(value);
    this.#sums.push(value);
    this.#texts.push(canonical);
    return place;
  }

  valueAt(place: number): Rational {
    const value = this.#values[place];
    return value === undefined ? ZERO : rationalOf(value);
  }

  textAt = (place: number): string => this.#texts[place] ?? '0';

  /** Below 0, 0 or above, as one value is less than another, equal or greater. */
  order = (left: number, right: number): number => {
    const [a, b] = [this.#values[left] as ExactValue, this.#values[right] as ExactValue];
    return a.large === null && b.large === null
      ? a.numerator * b.denominator - b.numerator * a.denominator
      : compare(rationalOf(a), rationalOf(b));
  };

  /** Places in ascending order of their values: all are ranked at once, so that each tally sorts small numbers only. */
  sorted(places: readonly number[]): readonly number[] {
    this.#rank();
    const ranks = new Uint32Array(places.length);
    let isSorted = true;
    for (let at = 0; at < places.length; at += 1) {
      ranks[at] = this.#ranks[places[at] as number] as number;
      isSorted &&= at === 0 || (ranks[at - 1] as number) < (ranks[at] as number);
    }
    if (isSorted) return places;
    ranks.sort();
    const sorted: number[] = [];
    for (let at = 0; at < ranks.length; at += 1) sorted.push(this.#ranked[ranks[at] as number] as number);
    return sorted;
  }

  #rank(): void {
    if (this.#ranked.length === this.#values.length) return;
    this.#ranked = this.#values.map((_, at) => at).sort(this.order);
    this.#ranks = new Uint32Array(this.#values.length);
    for (const [rank, place] of this.#ranked.entries()) this.#ranks[place] = rank;
  }

  /** The values that any of some tallies has, ascending, and the tallies as histograms whose places are those of this list. */
  listed(tallies: readonly Tally[]): { readonly values: readonly string[]; readonly histograms: PlacedHistogram[] } {
    const own = tallies.map((tally) => tally.placed());
    const isUsed = new Uint8Array(this.#values.length);
    for (const { places } of own) for (let at = 0; at < places.length; at += 1) isUsed[places[at] as number] = 1;
    this.#rank();
    const used = this.#ranked.filter((place) => isUsed[place] === 1);
    const listAt = new Uint32Array(this.#values.length);
    for (const [at, place] of used.entries()) listAt[place] = at;
    const histograms = own.map(({ places, counts, sum }) => ({
      places: places.map((place) => listAt[place] as number),
      counts,
      sum,
    }));
    return { values: used.map(this.textAt), histograms };
  }

  /** The exact sum of values with their times. */
  sum = (places: ArrayLike<number>, counts: ArrayLike<number>): Rational => this.#sums.sum(places, counts);
}

/**
 * Whether a histogram that somebody else wrote holds together: as many counts as values, values ascending, and a sum
 * that is theirs. The table is shared by the histograms of a document.
 */
export function isSound(table: ValueTable, { values, counts, sum }: Histogram): boolean {
  if (values.length !== counts.length) return false;
  const places = table.placesOf(values);
  return ascends(table, places) && toFraction(table.sum(places, counts)) === sum;
}

/** Whether values are all different and ascend, by their places. */
export const ascends = (table: ValueTable, places: Uint32Array): boolean =>
  places.every((place, at) => at === 0 || table.order(places[at - 1] as number, place) < 0);

/** The same of a histogram over a list of ascending values, which stand at `own` in the table. */
export function isPlacedSound(table: ValueTable, own: Uint32Array, { places, counts, sum }: PlacedHistogram): boolean {
  if (places.length !== counts.length) return false;
  const named = new Uint32Array(places.length);
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] as number;
    if (place >= own.length || (at > 0 && place <= (places[at - 1] as number))) return false;
    named[at] = own[place] as number;
  }
  return toFraction(table.sum(named, counts)) === sum;
}
