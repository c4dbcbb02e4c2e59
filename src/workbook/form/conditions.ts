import type { PlanBinding, PlanCondition, PlanListEntry, PlanQuestion, PlanType } from '../../model/form-plan.js';

/** Holds, does not hold, or cannot be said because the value is missing. */
type Truth = boolean | null;

type Operand = string | number | readonly string[];

/** Name by which conditions call an answer: the metric, with `.every` or `.except` for a part of it; nothing for others. */
const metricName = (binding: PlanBinding): string | null => {
  if (binding.to !== 'metric') return null;
  return binding.part === undefined ? binding.metric : `${binding.metric}.${binding.part}`;
};

/** Period of an answer, where it has one. */
const periodOf = (binding: PlanBinding): string | undefined => (binding.to === 'metric' ? binding.period : undefined);

/**
 * Whether a condition of the question `asker` speaks of the answer bound to `binding`: the metric it names, in the
 * period it names, else in the asker's own period, else without one.
 */
export function isMeant(condition: PlanCondition, binding: PlanBinding, asker: PlanBinding): boolean {
  if (metricName(binding) !== condition.metric) return false;
  const period = periodOf(binding);
  if (condition.period !== undefined) return period === condition.period;
  return period === undefined || period === periodOf(asker);
}

/** Whether a value fulfils a condition; `null` for a missing value or an operator that does not fit it. */
export function fulfils(condition: PlanCondition, value: Operand | readonly number[] | null): Truth {
  if (value === null || Array.isArray(value)) return null;
  const actual = value as string | number;
  const { op, value: wanted } = condition;
  if (op === 'in') return Array.isArray(wanted) ? wanted.includes(String(actual)) : null;
  if (op === '=') return String(actual) === String(wanted);
  if (op === '!=') return String(actual) !== String(wanted);
  return compare(op, Number(actual), Number(wanted));
}

function compare(op: string, left: number, right: number): Truth {
  if (!Number.isFinite(left) || !Number.isFinite(right)) return null;
  if (op === '>=') return left >= right;
  if (op === '>') return left > right;
  if (op === '<=') return left <= right;
  return op === '<' ? left < right : null;
}

/**
 * Whether a cell is expected to be filled while what its conditions ask for is still blank: an exception (`!=`) is the
 * rarer case, so the cell is expected; otherwise it is not.
 */
export const expectedWhileUnknown = (conditions: readonly PlanCondition[]): boolean =>
  conditions.every((condition) => condition.op === '!=');

/** Where a condition finds the cell it speaks of, and how that cell shows a code. */
export interface ConditionCell {
  /** Reference or range as a formula writes it. */
  readonly reference: string;
  readonly type: PlanType;
}

type Lists = Readonly<Record<string, readonly PlanListEntry[]>>;

/** Formula that is true where the conditions cannot hold any more, so that the cell is greyed; `null` where none says so. */
export function unaskedFormula(
  question: Pick<PlanQuestion, 'requiredWhen'>,
  find: (condition: PlanCondition) => ConditionCell | null,
  lists: Lists,
): string | null {
  const parts = (question.requiredWhen ?? []).flatMap((condition) => {
    const cell = find(condition);
    return cell ? [contradiction(condition, cell, lists)] : [];
  });
  if (parts.length === 0) return null;
  return parts.length === 1 ? (parts[0] as string) : `OR(${parts.join(',')})`;
}

function contradiction(condition: PlanCondition, cell: ConditionCell, lists: Lists): string {
  const { reference } = cell;
  const filled = `${reference}<>""`;
  const values = shownValues(condition, cell.type, lists);
  if (condition.op === '!=') return values.map((value) => `${reference}=${value}`).join('');
  if (condition.op === '=' || condition.op === 'in') {
    return `AND(${[filled, ...values.map((value) => `${reference}<>${value}`)].join(',')})`;
  }
  return `AND(${filled},NOT(${reference}${condition.op}${values[0] ?? 0}))`;
}

/**
 * Array formula term that is 1 where the conditions hold (a blank `!=` counts as holding); for SUMPRODUCT over the
 * rows of the references.
 */
export function askedTerm(
  question: Pick<PlanQuestion, 'requiredWhen'>,
  find: (condition: PlanCondition) => ConditionCell | null,
  lists: Lists,
): string {
  return (question.requiredWhen ?? [])
    .flatMap((condition) => {
      const cell = find(condition);
      if (!cell) return [];
      const values = shownValues(condition, cell.type, lists);
      const op = condition.op === 'in' ? '=' : condition.op === '!=' ? '<>' : condition.op;
      return [`*(${values.map((value) => `(${cell.reference}${op}${value})`).join('+')})`];
    })
    .join('');
}

/** The values of a condition as a cell shows them, quoted for a formula. */
function shownValues(condition: PlanCondition, type: PlanType, lists: Lists): readonly string[] {
  const { value } = condition;
  if (typeof value === 'number') return [String(value)];
  const codes = typeof value === 'string' ? [value] : value;
  const entries = type.kind === 'choice' ? (lists[type.list] ?? []) : [];
  return codes.map((code) => quoted(entries.find((entry) => entry.code === code)?.zh ?? code));
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
