import { type Rational, toFraction } from '../model/rational.js';
import type { Histogram, PlacedHistogram } from './histogram-shape.js';

/** What a tally needs of the table whose values it counts. */
interface TallyTable {
  placeOf(text: string): number;
  placesOf(texts: readonly string[]): Uint32Array;
  textAt(place: number): string;
  valueAt(place: number): Rational;
  sorted(places: readonly number[]): readonly number[];
  sum(places: ArrayLike<number>, counts: ArrayLike<number>): Rational;
}

/** A histogram over a list of values, and where these stand in the table of the tally. */
interface Only {
  readonly histogram: PlacedHistogram;
  readonly own: Uint32Array;
}

/** Values with the first places are counted in an array, which is several times quicker; others are rare. */
const DENSE = 4096;

/** How often each value stands: what is counted while results stream by, and what is merged from histograms. */
export class Tally {
  readonly #table: TallyTable;
  #dense = new Uint32Array(16);
  readonly #rare = new Map<number, number>();
  /** The only histogram that was added so far: it is kept as it is, since most cells of a merge are of one summary. */
  #only: Only | null = null;
  #isEmpty = true;

  constructor(table: TallyTable) {
    this.#table = table;
  }

  /** Counts a value some times more. */
  up(text: string, times = 1): void {
    this.#upAt(this.#table.placeOf(text), times);
  }

  #upAt(place: number, times: number): void {
    if (this.#only !== null) this.#takeApart();
    this.#isEmpty = false;
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
    const places = this.#table.placesOf(values);
    for (let at = 0; at < places.length; at += 1) this.#upAt(places[at] as number, counts[at] ?? 0);
  }

  /** Counts what the only histogram holds, because more comes or because it is asked for. */
  #takeApart(): void {
    if (this.#only === null) return;
    const { histogram, own } = this.#only;
    this.#only = null;
    this.#addAt(histogram, own);
  }

  /**
   * Adds what a histogram over a list of ascending values holds, whose sum is right; `own` are the places of that list
   * in this tally's table.
   */
  addPlaced(histogram: PlacedHistogram, own: Uint32Array): void {
    if (this.#isEmpty) {
      this.#only = { histogram, own };
      this.#isEmpty = false;
    } else {
      this.#takeApart();
      this.#addAt(histogram, own);
    }
  }

  #addAt({ places, counts }: PlacedHistogram, own: Uint32Array): void {
    for (let at = 0; at < places.length; at += 1) this.#upAt(own[places[at] as number] ?? 0, counts[at] ?? 0);
  }

  size(): number {
    this.#takeApart();
    let size = 0;
    for (let place = 0; place < this.#dense.length; place += 1) size += this.#dense[place] as number;
    for (const times of this.#rare.values()) size += times;
    return size;
  }

  sum(): Rational {
    const places = this.#places();
    return this.#table.sum(places, places.map(this.#timesAt));
  }

  /** How often a value stands that is given by any of its spellings. */
  timesOf(text: string): number {
    this.#takeApart();
    return this.#timesAt(this.#table.placeOf(text));
  }

  /** The values with their times, ascending. */
  entries(): readonly { readonly value: Rational; readonly times: number }[] {
    return this.#sorted().map((place) => ({ value: this.#table.valueAt(place), times: this.#timesAt(place) }));
  }

  histogram(): Histogram {
    const { places, counts, sum } = this.placed();
    return { values: places.map(this.#table.textAt), counts, sum };
  }

  /** The histogram over the places of the table, in the order of their values. */
  placed(): PlacedHistogram {
    if (this.#only !== null) {
      const { histogram, own } = this.#only;
      return { ...histogram, places: histogram.places.map((at) => own[at] as number) };
    }
    const places = this.#sorted();
    const counts = places.map(this.#timesAt);
    return { places, counts, sum: toFraction(this.#table.sum(places, counts)) };
  }

  #timesAt = (place: number): number => (place < DENSE ? (this.#dense[place] ?? 0) : (this.#rare.get(place) ?? 0));

  #places(): readonly number[] {
    this.#takeApart();
    const places: number[] = [];
    for (let place = 0; place < this.#dense.length; place += 1) if (this.#dense[place] !== 0) places.push(place);
    for (const place of this.#rare.keys()) places.push(place);
    return places;
  }

  #sorted = (): readonly number[] => this.#table.sorted(this.#places());
}
