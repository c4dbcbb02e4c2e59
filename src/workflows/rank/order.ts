import { type Finding, failure, type Outcome, success } from '../../model/finding.js';
import type { Programme, Result, Standard } from '../../model/generated/documents.js';
import type { Rational } from '../../model/rational.js';
import {
  isTermOf,
  type RankingCompare,
  type RankingTerm,
  rankingTerm,
  termValue,
} from '../../statistics/ranking-order.js';
import { type Assessment, allStandards } from '../assessment.js';
import { type AwardRule, scoringStandard } from '../decide/award-rule.js';

/** What decides a ranking, as this year's programme and the standard say it. */
export interface RankingOrder {
  readonly comparing: RankingCompare;
  /** First to last; the first is what the ranking is by. */
  readonly terms: readonly NamedTerm[];
  readonly atCutoff?: string;
}

export interface NamedTerm {
  /** As standards write it. */
  readonly text: string;
  readonly term: RankingTerm;
  readonly zh: string;
  readonly en: string;
}

/** The standards of a ranking: whose subjects it ranks, and whose points decide. */
export interface RankedStandards {
  readonly standard: Standard;
  readonly scoring: Standard;
}

/**
 * The order of a ranking: the programme's for this year, else the standard's, else the total alone. Totals are compared
 * exactly unless one of them says otherwise, as the selection for awards compares them. JY7131 for a term that nobody
 * knows, or that the standard does not have.
 */
export function rankingOrder(programme: Programme, { standard, scoring }: RankedStandards): Outcome<RankingOrder> {
  const entry = programme.entries.find((candidate) => candidate.standard === standard.id);
  const own = { ...standard.ranking, ...entry?.overrides?.ranking };
  const texts = [...new Set(own.order ?? [])];
  const terms = texts.map((text) => namedTerm(text, scoring));
  const unknown = texts.filter((_, place) => terms[place] === null);
  if (unknown.length > 0) return failure(...unknown.map((text) => unknownTerm(text, standard)));
  const { atCutoff, compare: comparing = 'exact' } = own;
  return success({
    comparing,
    terms: withTotal(terms.filter((term) => term !== null)),
    ...(atCutoff === undefined ? {} : { atCutoff }),
  });
}

/** The standards that an award is ranked by; a standard without points of its own goes by those of another. */
export const rankedStandards = (assessment: Assessment, rule: Pick<AwardRule, 'standard'>): RankedStandards => ({
  standard: rule.standard,
  scoring: allStandards(assessment).find(({ id }) => id === scoringStandard(rule)) ?? rule.standard,
});

/** What a result is worth by every term of an order, first to last; `null` where it has none. */
export const orderValues = (
  { terms, comparing }: Pick<RankingOrder, 'terms' | 'comparing'>,
  scoring: Standard,
  result: Result,
): readonly (Rational | null)[] => terms.map(({ term }) => termValue(term, result, { standard: scoring, comparing }));

const TOTAL: NamedTerm = { text: 'total', term: { by: 'total' }, zh: '总分', en: 'total' };

/** What ranks where nothing usable is declared. */
export const TOTAL_ALONE: RankingOrder = { comparing: 'exact', terms: [TOTAL] };

/** A ranking is by the total unless the order begins with something else of the whole. */
const withTotal = (terms: readonly NamedTerm[]): readonly NamedTerm[] =>
  terms.some(({ term }) => term.by === 'total') || terms[0]?.term.by === 'base' ? terms : [TOTAL, ...terms];

const unknownTerm = (text: string, { id, title }: Standard): Finding => ({
  code: 'JY7131',
  where: { label: title.zh },
  found: text,
  params: { standard: id },
});

function namedTerm(text: string, scoring: Standard): NamedTerm | null {
  const term = rankingTerm(text);
  if (!term || !isTermOf(scoring, term)) return null;
  return { text, term, ...termName(term, scoring) };
}

function termName(
  term: RankingTerm,
  { dimensions, indicators }: Standard,
): { readonly zh: string; readonly en: string } {
  if (term.by === 'total') return { zh: '总分', en: 'total' };
  if (term.by === 'base') return { zh: '基础分', en: 'base points' };
  if (term.by === 'keyPoints') return { zh: '关键指标得分', en: 'points of key indicators' };
  const named = (term.by === 'dimension' ? dimensions : indicators).find(({ id }) => id === term.id);
  return { zh: `${term.id} ${named?.zh ?? ''}得分`, en: `points of ${term.id} ${named?.en ?? ''}` };
}
