/** Different values in canonical text, ascending, how often each stands, and the exact sum of all: as documents hold it. */
export interface Histogram {
  readonly values: readonly string[];
  readonly counts: readonly number[];
  readonly sum: string;
}
