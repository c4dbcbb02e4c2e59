import type { Condition, Conditions, Rule } from '../model/generated/documents.js';
import type { Metric, MetricIndex } from './metric-index.js';

/** What a rule wants of a metric. */
export type UseRole = 'measure' | 'denominator' | 'previous' | 'population' | 'applies' | 'record';

/** A metric that a rule names, with the condition it stands in, if any. */
export interface MetricUse {
  readonly metric: string;
  readonly role: UseRole;
  readonly condition?: Condition;
}

/** Every metric that a rule names, in the order in which it names them. */
export function usesOfRule(rule: Rule): readonly MetricUse[] {
  return [...ownUses(rule), ...conditionUses(rule.appliesWhen, 'applies')];
}

function ownUses(rule: Rule): readonly MetricUse[] {
  switch (rule.type) {
    case 'threshold-count':
      return [{ metric: rule.metric, role: 'measure' }, ...conditionUses(rule.where, 'population')];
    case 'ratio':
      return [
        { metric: rule.num, role: 'measure' },
        { metric: rule.den, role: 'denominator' },
        ...(rule.score === 'trend' ? previousUses(rule.previous) : []),
      ];
    case 'checklist':
      return rule.items.flatMap((item) => [
        ...conditionUses(item.fact ? [item.fact] : undefined, 'measure'),
        ...conditionUses(item.appliesWhen, 'applies'),
      ]);
    case 'graded':
      return [];
    case 'deadline':
      return [{ metric: rule.record, role: 'record' }];
    case 'quota':
      return [{ metric: rule.metric, role: 'measure' }];
  }
}

const previousUses = (previous: { readonly num: string; readonly den: string }): readonly MetricUse[] => [
  { metric: previous.num, role: 'previous' },
  { metric: previous.den, role: 'previous' },
];

/** The metrics of conditions, all in one role. */
export const conditionUses = (conditions: Conditions | undefined, role: UseRole): readonly MetricUse[] =>
  (conditions ?? []).map((condition) => ({ metric: condition.metric, role, condition }));

/** A metric that is not derived, and how it was come upon; `metric` is missing where the document does not know it. */
export interface MetricLeaf {
  readonly id: string;
  readonly metric?: Metric;
  /** `rows` stands for the rows themselves: counted without any condition. */
  readonly by: 'self' | 'where' | 'distinct' | 'sum' | 'rows';
}

/** Follows derived metrics down to what is typed or recorded. A circle of derived metrics ends where it closes. */
export function leavesOf(index: MetricIndex, id: string): readonly MetricLeaf[] {
  return follow(index, id, 'self', new Set());
}

function follow(
  index: MetricIndex,
  id: string,
  by: MetricLeaf['by'],
  seen: ReadonlySet<string>,
): readonly MetricLeaf[] {
  const metric = index.byId.get(id);
  if (!metric) return [{ id, by }];
  if (metric.kind !== 'derived') return [{ id, metric, by }];
  if (seen.has(id)) return [];
  const deeper = new Set([...seen, id]);
  const where = metric.where.flatMap((condition) => follow(index, condition.metric, 'where', deeper));
  if (metric.count === 'rows') return where.length > 0 ? where : [{ id: metric.over, metric, by: 'rows' }];
  const [counted, how] =
    'distinct' in metric.count ? [metric.count.distinct, 'distinct' as const] : [metric.count.sum, 'sum' as const];
  return [...follow(index, counted, how, deeper), ...where];
}
