import type { Finding } from '../../model/finding.js';
import type { Condition, Standard } from '../../model/generated/documents.js';
import { listOf } from '../metric-index.js';
import { conditionUses, leavesOf, type MetricUse, usesOfRule } from '../metric-use.js';
import { type LintContext, type LintRule, lintFinding, partsOf, type StandardPart } from './lint-finding.js';

/** JY4008: a metric, list entry or dimension that is not there. */
export const lintReferences: LintRule = (context) => [
  ...unknownDimensions(context),
  ...partsWithUses(context.standard).flatMap(({ part, uses }) => [
    ...unknownMetrics(context, part, uses),
    ...uses.flatMap((use) => unknownCodes(context, part, use.condition)),
  ]),
  ...targets(context.standard).flatMap(({ part, condition }) => unknownCodes(context, part, condition)),
  ...bonusTables(context),
];

function unknownDimensions(context: LintContext): readonly Finding[] {
  const known = new Set(context.standard.dimensions.map((dimension) => dimension.id));
  return partsOf(context.standard, 'indicators')
    .filter(({ entry }) => !known.has(entry.dimension))
    .map((part) => {
      const found = part.entry.dimension;
      const at = { ...part, pointer: `${part.pointer}/dimension` };
      return lintFinding(context, 'JY4008', at, {
        found,
        expected: [...known].join(' / '),
        params: { kind: 'dimension', name: found },
      });
    });
}

interface UsingPart {
  readonly part: StandardPart;
  readonly uses: readonly MetricUse[];
}

/** Everything in a standard that names metrics. */
export function partsWithUses(standard: Standard): readonly UsingPart[] {
  const bare = (metric: string | undefined): readonly MetricUse[] =>
    metric === undefined ? [] : [{ metric, role: 'record' }];
  return [
    ...partsOf(standard, 'indicators').map((part) => ({ part, uses: usesOfRule(part.entry.rule) })),
    ...partsOf(standard, 'bonus').map((part) => {
      const { where, level, bestOnlyPer } = part.entry.rule;
      return {
        part,
        uses: [
          ...conditionUses(where, 'population'),
          ...[level, ...bestOnlyPer].map((metric): MetricUse => ({ metric, role: 'measure' })),
        ],
      };
    }),
    ...partsOf(standard, 'deductions').map((part) => ({ part, uses: bare(part.entry.rule.metric) })),
    ...partsOf(standard, 'vetoes').map((part) => ({ part, uses: bare(part.entry.rule.metric) })),
    ...partsOf(standard, 'eligibility').map((part) => ({ part, uses: bare(part.entry.rule.metric) })),
  ];
}

function unknownMetrics(context: LintContext, part: StandardPart, uses: readonly MetricUse[]): readonly Finding[] {
  const leaves = uses.flatMap((use) => leavesOf(context.index, use.metric));
  const unknown = new Set(leaves.filter((leaf) => leaf.metric === undefined).map((leaf) => leaf.id));
  return [...unknown].map((name) =>
    lintFinding(context, 'JY4008', part, { found: name, params: { kind: 'metric', name } }),
  );
}

/** Codes in a condition that the metric's list does not have. Lists that only a school has are not known here. */
function unknownCodes(context: LintContext, part: StandardPart, condition: Condition | undefined): readonly Finding[] {
  const metric = condition && context.index.byId.get(condition.metric);
  const list = metric ? listOf(metric) : null;
  const entries = list === null ? undefined : context.index.document.lists[list];
  if (!condition || !entries) return [];
  const codes = (typeof condition.value === 'object' ? condition.value : [condition.value]).map(String);
  return codes
    .filter((code) => !entries.some((entry) => entry.code === code))
    .map((name) =>
      lintFinding(context, 'JY4008', part, {
        found: name,
        expected: entries.map((entry) => entry.code).join(' / '),
        params: { kind: 'list', name },
      }),
    );
}

/** Targets that are codes, as conditions. */
function targets(standard: Standard): readonly { readonly part: StandardPart; readonly condition: Condition }[] {
  return partsOf(standard, 'indicators').flatMap((part) => {
    const { rule } = part.entry;
    if (rule.type !== 'threshold-count' || rule.op === 'between') return [];
    const value = typeof rule.target === 'object' ? rule.target.map(String) : rule.target;
    return [{ part, condition: { metric: rule.metric, op: rule.op, value } }];
  });
}

function bonusTables(context: LintContext): readonly Finding[] {
  return partsOf(context.standard, 'bonus').flatMap((part) => {
    const { level, table } = part.entry.rule;
    const at = { ...part, pointer: `${part.pointer}/rule/table` };
    return unknownCodes(context, at, { metric: level, op: 'in', value: Object.keys(table) });
  });
}
