import type { Answer } from '../model/form-answers.js';
import type { PlanBinding, PlanCondition } from '../model/form-plan.js';
import type { Condition, Period } from '../model/generated/documents.js';
import { semesterOf, type TeachingCalendar } from '../model/periods.js';
import { satisfies } from '../standards/comparison.js';
import { ignoreReadings } from '../standards/facts/fact-book.js';
import { holdsOne } from '../standards/facts/metric-value.js';
import type { Truth } from '../standards/facts/truth.js';
import { applicablePeriods } from '../standards/facts/values.js';
import { applicabilityOf } from '../standards/metric-index.js';
import { answerKey } from './context.js';
import { type CheckView, isIdle, rowOf, slotAround } from './view.js';

/** Whether a cell must be filled in. `causes` are the cells that would tell for certain, were they not blank. */
export interface Need {
  readonly needed: boolean;
  readonly causes: readonly Answer[];
}

const NOT_NEEDED: Need = { needed: false, causes: [] };

/**
 * Whether an answer is needed where it stands. What depends on another blank cell counts as needed where only an
 * exception would free it (`position is not …`), and as not needed where only one value asks for it.
 */
export function needOf(view: CheckView, answer: Answer): Need {
  if (answer.question.optional === true || isIdle(view, answer)) return NOT_NEEDED;
  const causes: Answer[] = unreadableNomination(view, answer);
  for (const condition of answer.question.requiredWhen ?? []) {
    const truth = conditionTruth(view, answer, condition);
    if (truth === false || (truth === null && condition.op !== '!=')) return NOT_NEEDED;
    if (truth === null) causes.push(...conditionAnswer(view, answer, condition));
  }
  const applies = periodApplies(view, answer);
  if (applies === false) return NOT_NEEDED;
  if (applies === null) causes.push(...decidingAnswer(view, answer));
  return { needed: true, causes };
}

function unreadableNomination(view: CheckView, answer: Answer): Answer[] {
  const slot = slotAround(view, answer);
  return slot?.group === null && slot.nominated !== answer ? [slot.nominated] : [];
}

/** Whether a condition on the row holds; `null` where the cell it asks for has no value and nothing is printed beforehand. */
function conditionTruth(view: CheckView, answer: Answer, condition: PlanCondition): Truth {
  const asked = conditionAnswer(view, answer, condition)[0];
  if (asked) return answeredTruth(view, asked, condition);
  const row = rowOf(view, answer);
  return row ? holdsOne(view.book, row, condition as Condition, ignoreReadings) : null;
}

function answeredTruth(view: CheckView, asked: Answer, condition: PlanCondition): Truth {
  const value = asked.value ?? presetOf(view, asked);
  if (value === null || typeof value === 'object') return null;
  return satisfies(value, condition.op, condition.value);
}

/** The cell of the same row that a condition asks for: the metric, or one part of its entry in the same period. */
function conditionAnswer(view: CheckView, answer: Answer, condition: PlanCondition): readonly Answer[] {
  const [metric = '', part] = condition.metric.split('.');
  const whole: PlanBinding = { to: 'metric', metric, ...(part === 'every' || part === 'except' ? { part } : {}) };
  const period = condition.period ?? answer.question.period;
  const own: PlanBinding = period === undefined ? whole : { ...whole, period };
  const asked = view.index.get(answerKey(answer.subject, own)) ?? view.index.get(answerKey(answer.subject, whole));
  return asked ? [asked] : [];
}

/** The code that stands in a column of an open sheet in every row when the form is issued; `null` without one. */
function presetOf({ plan }: CheckView, { binding, question }: Answer): string | null {
  if (binding.to !== 'metric' || question.type.kind !== 'choice') return null;
  const { list } = question.type;
  for (const sheet of plan.sheets) {
    if (sheet.kind !== 'open') continue;
    const column = sheet.columns.find(
      (candidate) =>
        candidate.question?.binding.to === 'metric' && candidate.question.binding.metric === binding.metric,
    );
    const word = column ? sheet.rows.find((row) => row.spare)?.printed[column.header] : undefined;
    if (word !== undefined) return plan.lists[list]?.find((entry) => entry.zh === word)?.code ?? null;
  }
  return null;
}

/** Whether the period a cell is about counts for its row: a teacher in post, a group that existed. */
export function periodApplies(view: CheckView, answer: Answer): Truth {
  const { period } = answer.question;
  const row = rowOf(view, answer);
  if (period === undefined || !row) return true;
  const periods = applicablePeriods(view.book, row, periodKind(view.book.calendar, period));
  return periods === null ? null : periods.includes(period);
}

/** Weeks are asked by semester, so a cell's period is a semester or a month. */
const periodKind = (calendar: TeachingCalendar, period: string): Period =>
  semesterOf(calendar, period) === period ? 'semester' : 'month';

/** The cell that decides which periods count for a row. */
function decidingAnswer(view: CheckView, answer: Answer): readonly Answer[] {
  const row = rowOf(view, answer);
  const by = row ? applicabilityOf(view.book.metrics, row.grain)?.by : undefined;
  const asked = by === undefined ? undefined : view.index.get(answerKey(answer.subject, { to: 'metric', metric: by }));
  return asked ? [asked] : [];
}
