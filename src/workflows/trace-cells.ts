import { answerKey } from '../checks/context.js';
import type { Submission } from '../model/generated/documents.js';
import type { Reading } from '../standards/facts/fact-book.js';
import type { MetricIndex } from '../standards/metric-index.js';
import { cellRanges } from './cell-ranges.js';

/** Finds the cells behind the values that a score has looked at. */
export interface CellFinder {
  readonly metrics: MetricIndex;
  /** Sheet and cell by answer key. */
  readonly cells: ReadonlyMap<string, { readonly sheet: string; readonly cell: string }>;
}

export function cellFinder(metrics: MetricIndex, submission: Submission): CellFinder {
  const cells = new Map<string, { sheet: string; cell: string }>();
  for (const [sheet, own] of Object.entries(submission.source?.cells ?? {})) {
    for (const [key, cell] of Object.entries(own)) cells.set(key, { sheet, cell });
  }
  return { metrics, cells };
}

/** The cells that values were read from, as ranges in the order of the sheets. */
export function tracedCells(finder: CellFinder, standard: string, readings: readonly Reading[]): readonly string[] {
  const bySheet = new Map<string, string[]>();
  for (const reading of readings) {
    for (const key of keysOf(finder, standard, reading)) {
      const place = finder.cells.get(key);
      if (!place) continue;
      const own = bySheet.get(place.sheet) ?? [];
      if (own.length === 0) bySheet.set(place.sheet, own);
      own.push(place.cell);
    }
  }
  return [...bySheet].flatMap(([sheet, cells]) => cellRanges(sheet, cells)).slice(0, MOST_RANGES);
}

/** A trace leads to places a person can look up; more than this nobody does. */
const MOST_RANGES = 60;

/** The answers behind a value: a week stands in two cells of its semester, a judgement in its own. */
function keysOf({ metrics }: CellFinder, standard: string, { subject, name, period }: Reading): readonly string[] {
  const metric = metrics.byId.get(name);
  if (!metric) {
    const [indicator = '', item] = name.split('.');
    return [answerKey(subject, { to: 'judgement', standard, indicator, ...(item === undefined ? {} : { item }) })];
  }
  const at = period === undefined ? {} : { period };
  if (metric.kind !== 'entered' || !metric.entry || period === undefined)
    return [answerKey(subject, { to: 'metric', metric: name, ...at })];
  const semester = period.slice(0, period.indexOf('-'));
  const parts = ['every', 'except'] as const;
  return parts.map((part) => answerKey(subject, { to: 'metric', metric: name, period: semester, part }));
}
