import type { PlanBinding } from '../model/form-plan.js';
import type { Conditions, Indicator, Standard } from '../model/generated/documents.js';
import type { MetricIndex } from '../standards/metric-index.js';
import { leavesOf, usesOfRule } from '../standards/metric-use.js';

/** What asks for a cell: the indicator, and the clause it stands on. */
export interface Ground {
  /** `STANDARD#INDICATOR`. */
  readonly indicator: string;
  readonly policy?: string;
}

/**
 * Finds the ground of a binding; nothing where no standard measures it. `counts` tells whether an indicator that counts
 * only some rows counts the row of the cell.
 */
export type GroundFinder = (binding: PlanBinding, counts: (population: Conditions) => boolean) => Ground | undefined;

interface Measure {
  readonly ground: Ground;
  readonly population: Conditions;
}

/** `STANDARD#INDICATOR`, the name of an indicator in findings and in the list of evidence. */
export const indicatorName = (standard: string, indicator: string): string => `${standard}#${indicator}`;

/** The ground of an indicator. */
export function groundOf(standard: Standard, indicator: Pick<Indicator, 'id' | 'clauses'>): Ground {
  const policy = indicator.clauses.join('、');
  return { indicator: indicatorName(standard.id, indicator.id), ...(policy === '' ? {} : { policy }) };
}

/** Makes the finder once for all cells. A metric that several indicators measure goes to the first that counts the row. */
export function groundFinder(standards: readonly Standard[], metrics: MetricIndex): GroundFinder {
  const byIndicator = new Map<string, Ground>();
  const byMetric = new Map<string, Measure[]>();
  for (const standard of standards) {
    for (const indicator of standard.indicators) {
      const ground = groundOf(standard, indicator);
      const measure = {
        ground,
        population: indicator.rule.type === 'threshold-count' ? (indicator.rule.where ?? []) : [],
      };
      byIndicator.set(ground.indicator, ground);
      for (const id of measuredMetrics(metrics, indicator)) byMetric.set(id, [...(byMetric.get(id) ?? []), measure]);
    }
  }
  return (binding, counts) => {
    if (binding.to === 'metric')
      return byMetric.get(binding.metric)?.find(({ population }) => counts(population))?.ground;
    const judged = binding.to === 'judgement' || binding.to === 'note';
    return judged ? byIndicator.get(indicatorName(binding.standard, binding.indicator)) : undefined;
  };
}

/** Entered metrics that an indicator measures; conditions on who is counted and when it applies are no measure. */
const measuredMetrics = (metrics: MetricIndex, indicator: Indicator): readonly string[] =>
  usesOfRule(indicator.rule)
    .filter((use) => use.role !== 'population' && use.role !== 'applies')
    .flatMap((use) => leavesOf(metrics, use.metric))
    .filter((leaf) => leaf.metric?.kind === 'entered')
    .map((leaf) => leaf.id);
