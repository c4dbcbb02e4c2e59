import { type LintRule, lintFinding, partsOf } from './lint-finding.js';

/**
 * JY4006: an indicator or bonus that stands on no clause, or on one that no source of the standard lists; a condition
 * need not say its clause, but what it says must be listed.
 */
export const lintClauses: LintRule = (context) => {
  const { standard } = context;
  const listed = new Set(standard.sources.flatMap((source) => source.clauses.map((clause) => clause.id)));
  const conditions = partsOf(standard, 'eligibility').filter(({ entry }) => entry.clauses !== undefined);
  return [...partsOf(standard, 'indicators'), ...partsOf(standard, 'bonus'), ...conditions].flatMap((part) => {
    const { clauses = [] } = part.entry;
    const at = { ...part, pointer: `${part.pointer}/clauses` };
    if (clauses.length === 0) return [lintFinding(context, 'JY4006', at, { found: '', params: { clause: '' } })];
    return clauses
      .filter((clause) => !listed.has(clause))
      .map((clause) => lintFinding(context, 'JY4006', at, { found: clause, params: { clause } }));
  });
};
