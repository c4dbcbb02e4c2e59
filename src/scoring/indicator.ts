import type { Indicator, IndicatorResult, Judgement, Rule, Standard } from '../model/generated/documents.js';
import { decimal, multiply, type Rational, toFraction } from '../model/rational.js';
import {
  concerns,
  type FactBook,
  type FactRow,
  type Notes,
  type Reading,
  type Waiver,
} from '../standards/facts/fact-book.js';
import { holds, metricValue } from '../standards/facts/metric-value.js';
import type { Truth } from '../standards/facts/truth.js';
import { checklistShare, collectChecklist } from './rules/checklist.js';
import { collectMembers, memberShare } from './rules/members.js';
import { collectRatio, ratioShare } from './rules/ratio.js';
import { deadlineShare, gradedShare, quotaShare } from './rules/simple.js';

/** The values a rule was computed from, as they stand in a result. */
export type RuleInputs = NonNullable<IndicatorResult['inputs']>;

/** An indicator of one subject: scored, blank (something needed is missing) or not applicable. */
export interface IndicatorScore {
  readonly indicator: Indicator;
  readonly status: 'scored' | 'blank' | 'not-applicable';
  readonly share: Rational | null;
  readonly awarded: Rational | null;
  readonly inputs: RuleInputs | null;
  readonly readings: readonly Reading[];
  readonly waiver?: Waiver;
}

/** Where an indicator is scored. */
export interface ScoringPlace {
  readonly book: FactBook;
  readonly standard: Standard;
  readonly subject: FactRow;
}

/** Scores one indicator by its rule. Blank is never 0, and what is not applicable has no points at all. */
export function scoreIndicator(place: ScoringPlace, indicator: Indicator): IndicatorScore {
  const readings: Reading[] = [];
  const waiver = place.book.waivers.find(
    (candidate) => candidate.indicator === indicator.id && concerns(candidate, place.subject.id, place.standard.id),
  );
  const none = { indicator, share: null, awarded: null, inputs: null };
  if (waiver) return { ...none, status: 'not-applicable', readings, waiver };
  const notes: Notes = (reading) => readings.push(reading);
  const applies = ruleApplies(place, indicator.rule, notes);
  if (applies === false) return { ...none, status: 'not-applicable', readings };
  const inputs = applies === null ? null : collect(place, indicator, notes);
  if (inputs === null) return { ...none, status: 'blank', readings };
  const share = shareOf(indicator.rule, inputs);
  if (share === null) return { ...none, status: 'not-applicable', readings };
  return { indicator, status: 'scored', share, awarded: multiply(share, decimal(indicator.points)), inputs, readings };
}

const ruleApplies = ({ book, subject }: ScoringPlace, rule: Rule, notes: Notes): Truth =>
  holds(book, subject, rule.appliesWhen, notes);

function collect(place: ScoringPlace, indicator: Indicator, notes: Notes): RuleInputs | null {
  const { book, subject } = place;
  const { rule } = indicator;
  switch (rule.type) {
    case 'threshold-count':
      return collectMembers(book, subject, rule, notes);
    case 'ratio':
      return collectRatio({ book, subject, notes, place: `${place.standard.id}#${indicator.id}` }, rule);
    case 'checklist':
      return collectChecklist(rule, {
        book,
        subject,
        notes,
        name: indicator.id,
        judgement: judgementOf(place, indicator.id),
      });
    case 'graded':
      return collectLevel(place, indicator, notes);
    case 'deadline':
      return collectSingle(place, rule.record, notes);
    case 'quota':
      return collectSingle(place, rule.metric, notes);
  }
}

/** What was judged of an indicator at self-assessment. */
export const judgementOf = ({ book, standard, subject }: ScoringPlace, indicator: string): Judgement | undefined =>
  book.judgements.find((set) => concerns(set, subject.id, standard.id))?.values[indicator];

function collectLevel(place: ScoringPlace, indicator: Indicator, notes: Notes): RuleInputs | null {
  const judgement = judgementOf(place, indicator.id);
  const known = indicator.rule.type === 'graded' && indicator.rule.levels.some((level) => level.code === judgement);
  notes({ subject: place.subject.id, name: indicator.id, blank: !known });
  return known && typeof judgement === 'string' ? { type: 'graded', level: judgement } : null;
}

function collectSingle({ book, subject }: ScoringPlace, metric: string, notes: Notes): RuleInputs | null {
  const value = metricValue(book, subject, { metric: metric }, notes);
  return value === null
    ? null
    : { type: 'members', periods: ['year'], histogram: [{ values: [String(value)], members: 1 }] };
}

/** The share that inputs earn by a rule; `null` when nothing of it applies. Needs nothing but the result's own trace. */
export function shareOf(rule: Rule, inputs: RuleInputs): Rational | null {
  if (rule.type === 'threshold-count' && inputs.type === 'members') return memberShare(rule, inputs);
  if (rule.type === 'ratio' && inputs.type === 'ratio') return ratioShare(rule, inputs);
  if (rule.type === 'checklist' && inputs.type === 'checklist') return checklistShare(rule, inputs);
  if (rule.type === 'graded' && inputs.type === 'graded') return gradedShare(rule, inputs.level);
  const single = inputs.type === 'members' ? inputs.histogram[0]?.values[0] : undefined;
  if (rule.type === 'deadline' && single !== undefined) return deadlineShare(rule, single);
  if (rule.type === 'quota' && single !== undefined) return quotaShare(rule, Number(single));
  return null;
}

export const exactText = (value: Rational | null): string | null => (value === null ? null : toFraction(value));
