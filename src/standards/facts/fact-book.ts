import type { Facts, Grain, Judgement } from '../../model/generated/documents.js';
import type { TeachingCalendar } from '../../model/periods.js';
import type { MetricIndex } from '../metric-index.js';

/** A school, group, teacher or item with its values. What the registry knows of it stands among the facts. */
export interface FactRow {
  readonly id: string;
  readonly grain: Grain;
  readonly facts: Facts;
  /** Periods in which it existed, by kind of period, where the registry limits them. */
  readonly applicable?: Readonly<Partial<Record<string, readonly string[]>>>;
}

/** An indicator that a district has declared not applicable. Without a standard it counts for all. */
export interface Waiver {
  readonly subject: string;
  readonly standard?: string;
  readonly indicator: string;
  readonly by: string;
  readonly reason: string;
}

/** What a level above self-assessment awarded. */
export interface LevelAwards {
  readonly level: number;
  readonly subject: string;
  readonly standard?: string;
  /** Points by indicator, as decimals. */
  readonly awards: Readonly<Record<string, string>>;
}

/** Everything that is scored from: the facts of one school and what the registry and the records say of it. */
export interface FactBook {
  readonly metrics: MetricIndex;
  readonly calendar: TeachingCalendar;
  /** First and last day of the school year, ISO; items of other years do not count. */
  readonly year: { readonly from: string; readonly to: string };
  /** The school (or base, institution …) itself. */
  readonly top: FactRow;
  readonly rows: readonly FactRow[];
  readonly judgements: readonly JudgementSet[];
  readonly nominated: readonly { readonly subject: string; readonly standard?: string }[];
  /** Recorded counts by subject and metric; what is missing is 0. */
  readonly records: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly waivers: readonly Waiver[];
  readonly reviews: readonly LevelAwards[];
  /** Last year's accepted numerators and denominators by subject and `STANDARD#INDICATOR.num|den`, where there is such a result. */
  readonly previous?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface JudgementSet {
  readonly subject: string;
  readonly standard?: string;
  readonly values: Readonly<Record<string, Judgement>>;
}

/** A value that was looked at: subject, metric or indicator, period. `blank` when it was missing. */
export interface Reading {
  readonly subject: string;
  readonly name: string;
  readonly period?: string;
  readonly blank: boolean;
}

/** Takes note of every value that a score looks at, so that the trace can lead back to cells. */
export type Notes = (reading: Reading) => void;

const IGNORE: Notes = () => undefined;
export const ignoreReadings = IGNORE;

/** Whether an entry that may name a standard is about this one. */
export const concerns = (
  entry: { readonly subject: string; readonly standard?: string },
  subject: string,
  standard: string,
): boolean => entry.subject === subject && (entry.standard === undefined || entry.standard === standard);

/** All rows of one grain (or of a name for several), the top subject included. */
export function rowsOfGrains(book: FactBook, grains: readonly string[]): readonly FactRow[] {
  const rows = book.rows.filter((row) => grains.includes(row.grain));
  return grains.includes(book.top.grain) ? [book.top, ...rows] : rows;
}
