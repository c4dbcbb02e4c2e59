import type { Finding } from '../../model/finding.js';
import type { Form, Indicator, Row } from '../../model/generated/documents.js';
import { leavesOf, usesOfRule } from '../metric-use.js';
import { type LintContext, type LintRule, lintFinding, partsOf, type StandardPart } from './lint-finding.js';

/**
 * JY4003: an indicator that reaches no cell: none of its metrics is typed and nothing of it is judged. JY4010: the form
 * leaves out something that an indicator needs, so that it would always be blank.
 */
export const lintCells: LintRule = (context) =>
  partsOf(context.standard, 'indicators').flatMap((part) => {
    const needed = neededMetrics(context, part.entry);
    const judged = judgedParts(part.entry);
    const asked = askedOf(context);
    const reached = needed.filter((metric) => asked === null || asked.metrics.has(metric));
    if (reached.length === 0 && judged.length === 0) return [lintFinding(context, 'JY4003', part)];
    return asked === null ? [] : leftOut(context, part, { needed, judged, asked });
  });

/** Entered metrics that an indicator is computed from, its population and last year's values included. */
function neededMetrics({ index }: LintContext, { rule }: Indicator): readonly string[] {
  const uses = usesOfRule(rule).filter((use) => use.role !== 'applies');
  const leaves = uses.flatMap((use) => leavesOf(index, use.metric));
  return [...new Set(leaves.filter((leaf) => leaf.metric?.kind === 'entered').map((leaf) => leaf.id))];
}

/** What a person judges: the level, or the items that no fact decides. */
function judgedParts({ rule }: Indicator): readonly string[] {
  if (rule.type === 'graded') return ['level'];
  return rule.type === 'checklist' ? rule.items.filter((item) => item.fact === undefined).map((item) => item.id) : [];
}

interface Asked {
  readonly metrics: ReadonlySet<string>;
  /** Indicators that the form has a row for. */
  readonly judgements: ReadonlySet<string>;
}

/** What a form asks; `null` where there is none, or it is not made for the standard. */
function askedOf({ form, standard }: LintContext): Asked | null {
  if (!form?.standards.includes(standard.id)) return null;
  const rows = rowsOf(form);
  const columns = form.sheets.flatMap((sheet) => (sheet.kind === 'open' ? sheet.columns : []));
  const judged = [...rows, ...columns].flatMap(({ indicator }) =>
    indicator?.standard === standard.id ? [indicator.id] : [],
  );
  return { metrics: new Set([...rows, ...columns].flatMap(({ metric }) => metric ?? [])), judgements: new Set(judged) };
}

const rowsOf = ({ sheets }: Form): readonly Row[] =>
  sheets.flatMap((sheet) => {
    if (sheet.kind === 'fixed') return sheet.rows;
    return sheet.kind === 'nomination' ? sheet.blocks.flatMap((block) => block.rows) : [];
  });

function leftOut(
  context: LintContext,
  part: StandardPart & { readonly id: string },
  {
    needed,
    judged,
    asked,
  }: { readonly needed: readonly string[]; readonly judged: readonly string[]; readonly asked: Asked },
): readonly Finding[] {
  const missing = needed.filter((metric) => !asked.metrics.has(metric));
  const unjudged = judged.length > 0 && !asked.judgements.has(part.id);
  return [
    ...missing.map((metric) =>
      lintFinding(context, 'JY4010', part, { found: metric, params: { kind: 'metric', name: metric } }),
    ),
    ...(unjudged
      ? [
          lintFinding(context, 'JY4010', part, {
            found: judged.join('、'),
            params: { kind: 'judgement', name: part.id },
          }),
        ]
      : []),
  ];
}
