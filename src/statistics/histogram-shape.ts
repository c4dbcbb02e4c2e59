/** Different values in canonical text, ascending, how often each stands, and the exact sum of all: as documents hold it. */
export interface Histogram {
  readonly values: readonly string[];
  readonly counts: readonly number[];
  readonly sum: string;
}

/** The same where the values stand in a list that many histograms share: their places in it, ascending, counted from 0. */
export interface PlacedHistogram {
  readonly places: readonly number[];
  readonly counts: readonly number[];
  readonly sum: string;
}
