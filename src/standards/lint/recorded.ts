import { applicabilityOf } from '../metric-index.js';
import { leavesOf, type MetricLeaf, type MetricUse } from '../metric-use.js';
import { type LintContext, type LintRule, lintFinding } from './lint-finding.js';
import { partsWithUses } from './references.js';

/**
 * JY4009: something that no school types earns points. What is recorded may stand in denominators, in what is told
 * apart, in conditions of applicability, in last year's values, deductions, vetoes and eligibility, nowhere else.
 */
export const lintRecorded: LintRule = (context) =>
  partsWithUses(context.standard).flatMap(({ part, uses }) => {
    const wrong = new Set(uses.filter(isMeasured).flatMap((use) => recordedLeaves(context, use)));
    return [...wrong].map((metric) => lintFinding(context, 'JY4009', part, { found: metric, params: { metric } }));
  });

const isMeasured = ({ role }: MetricUse): boolean => role === 'measure' || role === 'population';

const recordedLeaves = (context: LintContext, { metric }: MetricUse): readonly string[] =>
  leavesOf(context.index, metric)
    .filter((leaf) => isRecorded(context, leaf))
    .map((leaf) => (leaf.by === 'rows' ? metric : leaf.id));

/** A recorded value, or a mere count of rows that the registry lists. */
function isRecorded({ index }: LintContext, { metric, by }: MetricLeaf): boolean {
  if (by === 'rows' && metric?.kind === 'derived')
    return applicabilityOf(index, metric.over)?.by.startsWith('registry.') ?? false;
  return metric?.kind === 'recorded' && by !== 'distinct';
}
