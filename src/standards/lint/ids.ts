import type { Finding } from '../../model/finding.js';
import type { Standard } from '../../model/generated/documents.js';
import { type LintContext, type LintRule, lintFinding, partsOf, type StandardPart } from './lint-finding.js';

/** JY4004: an id that is used twice where it must tell things apart. */
export const lintIds: LintRule = (context) => {
  const { standard } = context;
  return [
    repeated(context, scoredParts(standard)),
    repeated(context, partsOf(standard, 'dimensions')),
    repeated(
      context,
      standard.grades.map(({ code, zh }, place) => ({ pointer: `/grades/${place}`, label: zh, id: code })),
    ),
    partsOf(standard, 'indicators').flatMap((part) => repeated(context, innerParts(part.entry.rule, part.pointer))),
  ].flat();
};

/** Everything that stands in results under its id shares one name space. */
const scoredParts = (standard: Standard): readonly (StandardPart & { readonly id: string })[] => [
  ...partsOf(standard, 'indicators'),
  ...partsOf(standard, 'bonus'),
  ...partsOf(standard, 'deductions'),
  ...partsOf(standard, 'vetoes'),
  ...partsOf(standard, 'eligibility'),
];

function innerParts(
  rule: Standard['indicators'][number]['rule'],
  pointer: string,
): readonly (StandardPart & { readonly id: string })[] {
  if (rule.type === 'checklist') {
    return rule.items.map(({ id, zh }, place) => ({ pointer: `${pointer}/rule/items/${place}`, label: zh, id }));
  }
  if (rule.type !== 'graded') return [];
  return rule.levels.map(({ code }, place) => ({ pointer: `${pointer}/rule/levels/${place}`, label: code, id: code }));
}

function repeated(
  context: LintContext,
  parts: readonly (StandardPart & { readonly id: string })[],
): readonly Finding[] {
  const first = new Map<string, StandardPart>();
  return parts.flatMap((part) => {
    const known = first.get(part.id);
    if (!known) first.set(part.id, part);
    return known
      ? [lintFinding(context, 'JY4004', part, { found: part.id, params: { id: part.id, first: known.pointer } })]
      : [];
  });
}
