import type { Checklist, Condition, Indicator, Standard, ThresholdCount } from '../model/generated/documents.js';
import { periodsOf } from '../model/periods.js';
import { compare, decimal, ZERO } from '../model/rational.js';
import { satisfies } from '../standards/comparison.js';
import { concerns, type FactBook, type FactRow, ignoreReadings } from '../standards/facts/fact-book.js';
import { countedRows, holds, holdsOne, metricValue } from '../standards/facts/metric-value.js';
import type { Scalar } from '../standards/facts/values.js';

/**
 * Whether a subject says anything that earns points of an indicator. It need not be exact: evidence is asked for where
 * points are claimed, not where nothing was done.
 */
export function claimsPoints(book: FactBook, standard: Standard, subject: FactRow, indicator: Indicator): boolean {
  const { rule } = indicator;
  if (holds(book, subject, rule.appliesWhen, ignoreReadings) === false) return false;
  switch (rule.type) {
    case 'threshold-count':
      return someoneReaches(book, subject, rule);
    case 'ratio':
      return isPositive(metricValue(book, subject, { metric: rule.num }, ignoreReadings));
    case 'checklist':
      return rule.items.some((item) =>
        itemHolds(book, subject, item, judgementOf(book, standard, subject, indicator.id)),
      );
    case 'graded': {
      const code = judgementOf(book, standard, subject, indicator.id);
      return rule.levels.some((level) => level.code === code && compare(decimal(level.share), ZERO) > 0);
    }
    case 'deadline':
    case 'quota':
      return false;
  }
}

const isPositive = (value: Scalar | null): boolean => typeof value === 'number' && value > 0;

const judgementOf = (book: FactBook, standard: Standard, subject: FactRow, indicator: string) =>
  book.judgements.find((set) => concerns(set, subject.id, standard.id))?.values[indicator];

function itemHolds(
  book: FactBook,
  subject: FactRow,
  item: Checklist['items'][number],
  judgement: ReturnType<typeof judgementOf>,
): boolean {
  if (item.fact) return holdsOne(book, subject, item.fact, ignoreReadings) === true;
  return typeof judgement === 'object' && judgement[item.id] === 'yes';
}

function someoneReaches(book: FactBook, subject: FactRow, rule: ThresholdCount): boolean {
  const members = rule.over
    ? (countedRows(book, subject, { over: rule.over, where: rule.where }, ignoreReadings) ?? [])
    : [subject];
  const periodic = rule.per !== 'schoolYear' && rule.per !== 'none';
  const periods = periodic ? periodsOf(book.calendar, rule.per) : [undefined];
  return members.some((member) =>
    periods.some((period) =>
      earnsCredit(rule, metricValue(book, member, { metric: rule.metric, period: period }, ignoreReadings)),
    ),
  );
}

/** Whether a value earns anything under a threshold rule. */
export function earnsCredit(rule: ThresholdCount, value: Scalar | null): boolean {
  if (value === null) return false;
  if (rule.credit !== 'each') return isPositive(value);
  const { target, op } = rule;
  if (op === 'between') {
    const [low, high] = typeof target === 'object' ? target : [target, target];
    return typeof value === 'number' && value >= Number(low) && value <= Number(high);
  }
  return satisfies(value, op, typeof target === 'object' ? target.map(String) : target);
}

/** Whether a code or number fulfils any condition or target that some rule sets for its metric. */
export const fulfilsSomeRule = (standards: readonly Standard[], metric: string, value: string | number): boolean =>
  standards.some((standard) => standard.indicators.some(({ rule }) => fulfilsRule(rule, metric, value)));

function fulfilsRule(rule: Indicator['rule'], metric: string, value: string | number): boolean {
  if (rule.type === 'threshold-count') return rule.metric === metric && earnsCredit(rule, value);
  if (rule.type !== 'checklist') return false;
  const facts: readonly Condition[] = rule.items.flatMap((item) => (item.fact ? [item.fact] : []));
  return facts.some((fact) => fact.metric === metric && satisfies(value, fact.op, fact.value));
}
