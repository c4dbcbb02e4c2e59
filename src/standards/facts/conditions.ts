import type { Condition, ConditionValue } from '../../model/generated/documents.js';
import { satisfies } from '../comparison.js';
import { rankOf, type Metric } from '../metric-index.js';
import type { FactBook, FactRow, Notes } from './fact-book.js';
import { metricValue } from './metric-value.js';
import type { Scalar } from './values.js';

/** Yes, no, or not known because something is blank. */
export type Truth = boolean | null;

/** All of them: one false decides, else one unknown leaves it unknown. A false condition beats a blank one. */
export function allOf(truths: Iterable<Truth>): Truth {
  let known = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === null) known = false;
  }
  return known ? true : null;
}

/** Whether conditions hold for a row; values that decide are noted. */
export function holds(book: FactBook, row: FactRow, conditions: readonly Condition[] | undefined, notes: Notes): Truth {
  return allOf((conditions ?? []).map((condition) => holdsOne(book, row, condition, notes)));
}

export function holdsOne(book: FactBook, row: FactRow, condition: Condition, notes: Notes): Truth {
  const value = metricValue(book, row, condition.metric, condition.period, notes);
  if (value === null) return null;
  return compareValues(value, condition, book, book.metrics.byId.get(condition.metric));
}

function compareValues(value: Scalar, condition: Condition, book: FactBook, metric: Metric | undefined): boolean {
  const rank = (code: Scalar | ConditionValue): number | null =>
    metric && typeof code === 'string' ? rankOf(book.metrics, metric, code) : null;
  return satisfies(value, condition.op, condition.value, rank);
}
