import type { Answer } from '../model/form-answers.js';
import type { Grain } from '../model/generated/documents.js';
import { applicabilityOf } from '../standards/metric-index.js';
import { cellFinding } from './cell-finding.js';
import { fulfilsSomeRule } from './claims.js';
import { nameOf } from './constraints.js';
import { metricAnswer } from './context.js';
import { periodApplies } from './need.js';
import { type Check, type CheckView, shownValue } from './view.js';

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
    const params = { period: semester?.zh ?? period, ...decidedBy(view, answer) };
    return [cellFinding(view, 'JY3104', answer, { expected: '', params })];
  });

/** The cell that says which periods count, e.g. the semesters in post; nothing where the registry says it. */
function decidedBy(view: CheckView, { subject, grain }: Answer): Readonly<Record<string, string>> {
  const rule = applicabilityOf(view.book.metrics, grain as Grain);
  const answer = rule ? metricAnswer(view, subject, rule.by) : undefined;
  if (!rule || !answer) return {};
  return { post: nameOf(view, rule.by), said: shownValue(view, answer), postCell: answer.place.cell };
}

function saysDone({ standards }: CheckView, { binding, value }: Answer): boolean {
  if (binding.to !== 'metric') return false;
  if (typeof value === 'number') return value > 0;
  if (typeof value !== 'string') return false;
  return binding.part === 'every' ? value === 'yes' : fulfilsSomeRule(standards, binding.metric, value);
}
