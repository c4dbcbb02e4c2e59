import type { Derived, Entered, Grain, ListEntry, Metrics, Recorded } from '../model/generated/documents.js';

export type Metric = Entered | Recorded | Derived;

/** A metrics document with its lookups made once. */
export interface MetricIndex {
  readonly document: Metrics;
  readonly byId: ReadonlyMap<string, Metric>;
}

export const indexMetrics = (document: Metrics): MetricIndex => ({
  document,
  byId: new Map(document.metrics.map((metric) => [metric.id, metric])),
});

/** The grains that a name stands for: `group` is 教研组 and 备课组, any other grain is itself. */
export const grainsOf = (index: MetricIndex, grain: string): readonly string[] =>
  index.document.relations.grains[grain]?.is ?? [grain];

/** The entries of the list a metric is chosen from; empty where it is not a choice, or the list is the school's own. */
export function entriesOf(index: MetricIndex, metric: Metric): readonly ListEntry[] {
  const list = listOf(metric);
  return list === null ? [] : (index.document.lists[list] ?? []);
}

/** Name of the list behind a `choice:` type; `null` for other types. */
export function listOf(metric: { readonly type: string }): string | null {
  if (metric.type === 'boolean') return 'yesNo';
  return metric.type.startsWith('choice:') ? metric.type.slice('choice:'.length) : null;
}

/** How rows of a grain get their applicable periods; `null` where all periods count. */
export function applicabilityOf(
  index: MetricIndex,
  grain: Grain,
): { readonly period: string; readonly by: string } | null {
  const { applicable, grains } = index.document.relations;
  const direct = applicable[grain];
  if (direct) return direct;
  const alias = Object.keys(grains).find((name) => grains[name]?.is.includes(grain));
  return (alias === undefined ? undefined : applicable[alias]) ?? null;
}

/** Position of a code in a list whose order means something, lowest 0; `null` for other lists and codes. */
export function rankOf(index: MetricIndex, metric: Metric, code: string): number | null {
  const list = listOf(metric);
  if (list === null || !index.document.relations.orderedLists.includes(list)) return null;
  const rank = (index.document.lists[list] ?? []).findIndex((entry) => entry.code === code);
  return rank < 0 ? null : rank;
}
