import type { Condition, ConditionValue, Derived } from '../../model/generated/documents.js';
import { satisfies } from '../comparison.js';
import { applicabilityOf, grainsOf, type Metric, rankOf } from '../metric-index.js';
import { belongs } from './belonging.js';
import { type FactBook, type FactRow, type Notes, rowsOfGrains } from './fact-book.js';
import { allOf, type Truth } from './truth.js';
import { applicablePeriods, factIn, onlyPeriod, type Scalar } from './values.js';

/** A metric, and the period it is read in where it is asked more than once a year. */
export interface MetricAt {
  readonly metric: string;
  readonly period?: string | undefined;
}

/**
 * The value of a metric for a subject; `null` when it is blank, or when anything it is counted from is.
 * A recorded count without a record is 0.
 */
export function metricValue(
  book: FactBook,
  row: FactRow,
  { metric: id, period }: MetricAt,
  notes: Notes,
): Scalar | null {
  const metric = book.metrics.byId.get(id);
  if (metric?.kind === 'derived') return derivedValue(book, row, metric, notes);
  if (metric?.kind === 'recorded') return recordedValue(book, row, id, metric.type);
  const value = factIn(row.facts[id], onlyPeriod(period));
  notes({ subject: row.id, name: id, ...(period === undefined ? {} : { period }), blank: value === null });
  return value;
}

function recordedValue(book: FactBook, row: FactRow, id: string, type: string): Scalar | null {
  const value = factIn(row.facts[id], onlyPeriod(undefined)) ?? book.records[row.id]?.[id] ?? null;
  return value ?? (type === 'count' ? 0 : null);
}

/** The rows a derived metric or a bonus counts; `null` as soon as one of them cannot be told. */
export function countedRows(
  book: FactBook,
  subject: FactRow,
  selection: { readonly over: string; readonly where?: Derived['where'] | undefined },
  notes: Notes,
): readonly FactRow[] | null {
  const counted: FactRow[] = [];
  let known = true;
  for (const row of rowsOfGrains(book, grainsOf(book.metrics, selection.over))) {
    const truth = isCounted(book, row, { subject, where: selection.where }, notes);
    if (truth) counted.push(row);
    if (truth === null) known = false;
  }
  return known ? counted : null;
}

interface Counting {
  readonly subject: FactRow;
  readonly where: Derived['where'] | undefined;
}

function isCounted(book: FactBook, row: FactRow, { subject, where }: Counting, notes: Notes): Truth {
  const member = belongs(book, row, subject);
  if (member === false) return false;
  return allOf([member, holds(book, row, where, notes), inThisYear(book, row)]);
}

/** An item belongs to the year of its date; rows that are in post by semester stay in head counts. */
function inThisYear(book: FactBook, row: FactRow): Truth {
  if (applicabilityOf(book.metrics, row.grain)?.period !== 'schoolYear') return true;
  const periods = applicablePeriods(book, row, 'schoolYear');
  return periods === null ? null : periods.length > 0;
}

function derivedValue(book: FactBook, subject: FactRow, metric: Derived, notes: Notes): number | null {
  const rows = countedRows(book, subject, metric, notes);
  if (rows === null) return null;
  if (metric.count === 'rows') return rows.length;
  if ('distinct' in metric.count) return distinctCount(book, rows, metric.count.distinct, notes);
  return sumOf(book, rows, metric.count.sum, notes);
}

function distinctCount(book: FactBook, rows: readonly FactRow[], id: string, notes: Notes): number | null {
  const seen = new Set<string>();
  let known = true;
  for (const row of rows) {
    const value = metricValue(book, row, { metric: id }, notes);
    if (value === null) known = false;
    for (const one of typeof value === 'object' && value !== null ? value : [value]) seen.add(String(one));
  }
  return known ? seen.size : null;
}

function sumOf(book: FactBook, rows: readonly FactRow[], id: string, notes: Notes): number | null {
  let total: number | null = 0;
  for (const row of rows) {
    const values = periodValues(book, row, id, notes);
    const whole = values?.every((value) => typeof value === 'number') ? (values as readonly number[]) : null;
    total = total === null || whole === null ? null : whole.reduce((sum, value) => sum + value, total);
  }
  return total;
}

/** The values of an entered metric in its own applicable periods; `null` while those cannot be told. */
function periodValues(book: FactBook, row: FactRow, id: string, notes: Notes): readonly (Scalar | null)[] | null {
  const period = book.metrics.byId.get(id)?.period ?? 'schoolYear';
  const periodic = period !== 'none' && period !== 'schoolYear';
  const periods = applicablePeriods(book, row, period);
  if (periods === null) return null;
  return periods.map((name) => metricValue(book, row, { metric: id, period: periodic ? name : undefined }, notes));
}

/** Whether conditions hold for a row; values that decide are noted. */
export function holds(book: FactBook, row: FactRow, conditions: readonly Condition[] | undefined, notes: Notes): Truth {
  return allOf((conditions ?? []).map((condition) => holdsOne(book, row, condition, notes)));
}

/** Whether one condition holds for a row; `null` while its value is blank. */
export function holdsOne(book: FactBook, row: FactRow, condition: Condition, notes: Notes): Truth {
  const value = metricValue(book, row, condition, notes);
  if (value === null) return null;
  return compareValues(value, condition, book, book.metrics.byId.get(condition.metric));
}

function compareValues(value: Scalar, condition: Condition, book: FactBook, metric: Metric | undefined): boolean {
  const rank = (code: Scalar | ConditionValue): number | null =>
    metric && typeof code === 'string' ? rankOf(book.metrics, metric, code) : null;
  return satisfies(value, condition.op, condition.value, rank);
}
