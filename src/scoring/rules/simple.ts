import type { Deadline, Deduction, Graded, Quota } from '../../model/generated/documents.js';
import {
  add,
  compare,
  decimal,
  minimum,
  multiply,
  ONE,
  type Rational,
  rational,
  subtract,
  ZERO,
} from '../../model/rational.js';

/** Share of a judged level; `null` for a code the rule does not know. */
export function gradedShare(rule: Graded, level: string): Rational | null {
  const found = rule.levels.find((candidate) => candidate.code === level);
  return found ? decimal(found.share) : null;
}

/** Points taken for recorded events, up to the cap. */
export const deductionPoints = (rule: Deduction, events: number): Rational =>
  minimum(decimal(rule.cap), multiply(decimal(rule.perEvent), rational(events)));

const DAY = 86_400_000;

/** Share of a record handed in on a day: all in time, `share` within the days of grace, else nothing. */
export function deadlineShare(rule: Deadline, on: string): Rational {
  const late = Math.round((Date.parse(on) - Date.parse(rule.dueBy)) / DAY);
  if (late <= 0) return ONE;
  return late <= rule.graceDays ? decimal(rule.share) : ZERO;
}

/** Whether a count meets a quota: exactly, at least, about (within the tolerated share), or within a range. */
export function quotaShare(rule: Quota, count: number): Rational {
  const [low, high] = quotaRange(rule);
  const value = rational(count);
  const fits = compare(value, low) >= 0 && (high === null || compare(value, high) <= 0);
  return fits ? ONE : ZERO;
}

function quotaRange(rule: Quota): readonly [Rational, Rational | null] {
  const [first, last] = typeof rule.value === 'number' ? [rule.value, rule.value] : rule.value;
  const [low, high] = [rational(first ?? 0), rational(last ?? first ?? 0)];
  if (rule.mode === 'atLeast') return [low, null];
  if (rule.mode !== 'about') return [low, high];
  const slack = multiply(low, decimal(rule.tolerance ?? '0'));
  return [subtract(low, slack), add(high, slack)];
}
