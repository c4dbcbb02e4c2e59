import type { MemberInputs, ThresholdCount } from '../../model/generated/documents.js';
import { periodsOf } from '../../model/periods.js';
import {
  add,
  decimal,
  divide,
  isZero,
  minimum,
  multiply,
  ONE,
  type Rational,
  rational,
  sum,
  ZERO,
} from '../../model/rational.js';
import { satisfies } from '../../standards/comparison.js';
import type { FactBook, FactRow, Notes } from '../../standards/facts/fact-book.js';
import { countedRows, metricValue } from '../../standards/facts/metric-value.js';
import { applicablePeriods } from '../../standards/facts/values.js';

/** Stands in a tuple for a period that does not count for the member. */
export const NOT_APPLICABLE = '-';

const isPeriodic = (per: ThresholdCount['per']): boolean => per !== 'schoolYear' && per !== 'none';

/** The values of all members, as a histogram of their tuples; `null` when one that counts is blank. */
export function collectMembers(
  book: FactBook,
  subject: FactRow,
  rule: ThresholdCount,
  notes: Notes,
): MemberInputs | null {
  const members = rule.over ? countedRows(book, subject, { over: rule.over, where: rule.where }, notes) : [subject];
  const periods = periodsOf(book.calendar, rule.per);
  const counts = new Map<string, { values: readonly string[]; members: number }>();
  let known = members !== null;
  for (const member of members ?? []) {
    const values = memberValues(book, member, rule, notes);
    if (values === null) known = false;
    else countTuple(counts, values);
  }
  return known ? { type: 'members', periods, histogram: [...counts.values()].sort(byValues) } : null;
}

function countTuple(
  counts: Map<string, { values: readonly string[]; members: number }>,
  values: readonly string[],
): void {
  const key = values.join('|');
  counts.set(key, { values, members: (counts.get(key)?.members ?? 0) + 1 });
}

// Sorted, so that the order of rows in a workbook never shows in a result.
const byValues = (a: { readonly values: readonly string[] }, b: { readonly values: readonly string[] }): number => {
  const [left, right] = [a.values.join('|'), b.values.join('|')];
  return left < right ? -1 : left > right ? 1 : 0;
};

function memberValues(book: FactBook, member: FactRow, rule: ThresholdCount, notes: Notes): readonly string[] | null {
  const applicable = applicablePeriods(book, member, rule.per);
  if (applicable === null) return null;
  let known = true;
  const values = periodsOf(book.calendar, rule.per).map((period) => {
    if (!applicable.includes(period)) return NOT_APPLICABLE;
    const value = metricValue(
      book,
      member,
      { metric: rule.metric, period: isPeriodic(rule.per) ? period : undefined },
      notes,
    );
    if (value === null) known = false;
    return String(value);
  });
  return known ? values : null;
}

/**
 * Share of a threshold-count: per member the mean over its applicable periods, then the mean over members. A member
 * without an applicable period leaves the denominator; without any member nothing is reached.
 */
export function memberShare(rule: ThresholdCount, inputs: MemberInputs): Rational {
  const counted = inputs.histogram
    .map(({ values, members }) => ({ values: values.filter((value) => value !== NOT_APPLICABLE), members }))
    .filter(({ values }) => values.length > 0);
  const population = sum(counted.map(({ members }) => rational(members)));
  if (isZero(population)) return ZERO;
  const weighted = counted.map(({ values, members }) =>
    multiply(rational(members), divide(sum(values.map((value) => periodCredit(rule, value))), rational(values.length))),
  );
  const average = divide(weighted.reduce(add, ZERO), population);
  return rule.credit === 'mean' ? minimum(ONE, divide(average, numericTarget(rule))) : average;
}

function periodCredit(rule: ThresholdCount, value: string): Rational {
  if (rule.credit === 'each') return reaches(rule, value) ? ONE : ZERO;
  const amount = decimal(value);
  return rule.credit === 'mean' ? amount : minimum(ONE, divide(amount, numericTarget(rule)));
}

const numericTarget = (rule: ThresholdCount): Rational =>
  decimal(String(Array.isArray(rule.target) ? rule.target[0] : rule.target));

const INTEGER = /^-?\d+$/;

function reaches(rule: ThresholdCount, value: string): boolean {
  const typed = INTEGER.test(value) ? Number(value) : value;
  if (rule.op !== 'between') return satisfies(typed, rule.op, asCondition(rule.target));
  const [low, high] = typeof rule.target === 'object' ? rule.target : [rule.target, rule.target];
  return typeof typed === 'number' && typed >= Number(low) && typed <= Number(high);
}

const asCondition = (target: ThresholdCount['target']): string | number | readonly string[] =>
  typeof target === 'object' ? target.map(String) : target;

/** Member-periods that do not reach the target: what `guard.missesAllowed` forgives. */
export const memberMisses = (rule: ThresholdCount, inputs: MemberInputs): number =>
  inputs.histogram.reduce(
    (total, { values, members }) =>
      total + members * values.filter((value) => value !== NOT_APPLICABLE && !reaches(rule, value)).length,
    0,
  );
