import type { Answer } from '../model/form-answers.js';
import { cellFinding } from './cell-finding.js';
import { fulfilsSomeRule } from './claims.js';
import { periodApplies } from './need.js';
import type { Check, CheckView } from './view.js';

/**
 * JY3104: something was done in a period that does not count for the row, e.g. lessons in a semester out of post. A 0,
 * a “no” or “neither” there is harmless.
 */
export const checkPeriods: Check = (view) =>
  view.answers.answers.flatMap((answer) => {
    const { period } = answer.question;
    if (period === undefined || answer.value === null || periodApplies(view, answer) !== false) return [];
    if (!saysDone(view, answer)) return [];
    const semester = view.programme.calendar.semesters.find((candidate) => candidate.id === period);
    return [cellFinding(view, 'JY3104', answer, { expected: '', params: { period: semester?.zh ?? period } })];
  });

function saysDone({ standards }: CheckView, { binding, value }: Answer): boolean {
  if (binding.to !== 'metric') return false;
  if (typeof value === 'number') return value > 0;
  if (typeof value !== 'string') return false;
  return binding.part === 'every' ? value === 'yes' : fulfilsSomeRule(standards, binding.metric, value);
}
