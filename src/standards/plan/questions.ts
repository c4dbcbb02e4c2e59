import type { PlanBinding, PlanQuestion, PlanType } from '../../model/form-plan.js';
import type { Column, Conditions, Indicator, Programme, Standard } from '../../model/generated/documents.js';
import { WHOLE_YEAR } from '../../model/periods.js';
import type { MetricIndex } from '../metric-index.js';

/** A period a question is asked for, with the words that follow the header. */
export interface AskedPeriod {
  readonly id: string;
  readonly suffix: string;
}

/** The cells that a metric is asked in: one for the year, one a semester, one a month. Weeks are asked by semester. */
export function askedPeriods(programme: Programme, period: string): readonly AskedPeriod[] {
  const { semesters } = programme.calendar;
  if (period === 'semester' || period === 'teachingWeek') {
    return semesters.map(({ id, zh }) => ({ id, suffix: `（${zh}）` }));
  }
  if (period === 'month') {
    return semesters.flatMap(({ months }) => months.map(({ id }) => ({ id, suffix: `（${id}）` })));
  }
  return [{ id: WHOLE_YEAR, suffix: '' }];
}

/** The type of a cell from a type name of the metrics or form document. */
export function planType(name: string, max?: number): PlanType {
  if (name === 'boolean') return { kind: 'choice', list: 'yesNo' };
  if (name.startsWith('choice:')) return { kind: 'choice', list: name.slice('choice:'.length) };
  if (name === 'count' || name === 'decimal' || name === 'date' || name === 'weeks') return { kind: name };
  return max === undefined ? { kind: 'text' } : { kind: 'text', max };
}

/** What the form document says of a cell besides its type. */
interface Asking {
  readonly hint?: string;
  readonly optional?: boolean;
  readonly requiredWhen?: Conditions;
}

/** A question without the person who answers it. */
export function question(
  binding: PlanBinding,
  type: PlanType,
  asking: Asking,
  period?: string,
): Omit<PlanQuestion, 'by'> {
  return {
    binding,
    type,
    ...(asking.hint === undefined ? {} : { hint: asking.hint }),
    ...(asking.optional === undefined ? {} : { optional: asking.optional }),
    ...(asking.requiredWhen === undefined ? {} : { requiredWhen: requiredIn(asking.requiredWhen, period) }),
    ...(period === undefined || period === WHOLE_YEAR ? {} : { period }),
  };
}

/** A condition on the other cell of an entry (`METRIC.every`) is about the same period. */
const requiredIn = (conditions: Conditions, period: string | undefined): Conditions =>
  conditions.map((condition) =>
    condition.metric.includes('.') && period !== undefined && period !== WHOLE_YEAR
      ? { ...condition, period }
      : condition,
  );

export const metricBinding = (metric: string, period: string, part?: 'every' | 'except'): PlanBinding => ({
  to: 'metric',
  metric,
  ...(period === WHOLE_YEAR ? {} : { period }),
  ...(part === undefined ? {} : { part }),
});

/** Type of a metric's cell: the form's word for it, else the metric's own. */
export const metricType = (index: MetricIndex, metric: string, stated: string | undefined): PlanType =>
  planType(stated ?? index.byId.get(metric)?.type ?? 'text');

/** Who fills in a column, by grain; `*` where it does not depend on the row. */
export function byGrain(by: Column['by']): Readonly<Record<string, string>> {
  if (by === null) return {};
  return typeof by === 'string' ? { '*': by } : by;
}

/** `GROUP/NAME` and `A1` give `NAME.A1`, the hidden key of a row. */
export const indicatorKey = (standard: string, indicator: string): string =>
  `${standard.slice(standard.lastIndexOf('/') + 1)}.${indicator}`;

export const findIndicator = (standards: readonly Standard[], standard: string, id: string): Indicator | undefined =>
  standards.find((candidate) => candidate.id === standard)?.indicators.find((candidate) => candidate.id === id);
