import type { Answer } from '../model/form-answers.js';
import type { Indicator, RatioLinear, RatioTrend, ThresholdCount } from '../model/generated/documents.js';
import { periodsOf } from '../model/periods.js';
import { type FactRow, ignoreReadings } from '../standards/facts/fact-book.js';
import { countedRows, metricValue } from '../standards/facts/metric-value.js';
import { applicablePeriods } from '../standards/facts/values.js';
import { metricAnswer } from './context.js';
import { indicatorName } from './policy.js';
import type { CheckView } from './view.js';

type Ratio = RatioLinear | RatioTrend;

/** A number of this year beside that of last year, which an accepted result or a cell of the form tells. */
export interface YearPair {
  readonly metric: string;
  readonly now: number;
  readonly before: number;
  /** Whether it is the size of something: how many teachers, how many groups. */
  readonly isSize: boolean;
  /** The cell that tells last year's number, where no accepted result does. */
  readonly answer?: Answer;
}

/** Numerators and denominators of a subject, each metric once, as far as both years are known. */
export function ratioPairs(view: CheckView, subject: FactRow): readonly YearPair[] {
  const pairs = ratiosFor(view, subject).flatMap(({ name, rule }) => [
    ...pairOf(view, subject, { metric: rule.den, place: `${name}.den`, asked: previousOf(rule, 'den') }),
    ...pairOf(view, subject, { metric: rule.num, place: `${name}.num`, asked: previousOf(rule, 'num') }),
  ]);
  return pairs.filter(({ metric }, place) => pairs.findIndex((pair) => pair.metric === metric) === place);
}

const previousOf = (rule: Ratio, part: 'num' | 'den'): string | undefined =>
  rule.score === 'trend' ? rule.previous[part] : undefined;

interface NamedRatio {
  readonly name: string;
  readonly rule: Ratio;
}

const indicatorsFor = (view: CheckView, subject: FactRow): readonly { name: string; indicator: Indicator }[] =>
  view.standards
    .filter((standard) => standard.subjectKind === subject.grain)
    .flatMap((standard) =>
      standard.indicators.map((indicator) => ({ name: indicatorName(standard.id, indicator.id), indicator })),
    );

const ratiosFor = (view: CheckView, subject: FactRow): readonly NamedRatio[] =>
  indicatorsFor(view, subject).flatMap(({ name, indicator: { rule } }) =>
    rule.type === 'ratio' ? [{ name, rule }] : [],
  );

interface Asked {
  readonly metric: string;
  readonly place: string;
  /** The metric that asks for last year's number. */
  readonly asked: string | undefined;
}

function pairOf(view: CheckView, subject: FactRow, { metric, place, asked }: Asked): readonly YearPair[] {
  const accepted = view.book.previous?.[subject.id]?.[place];
  const answer = accepted === undefined && asked !== undefined ? metricAnswer(view, subject.id, asked) : undefined;
  const before = accepted ?? answer?.value;
  const now = metricValue(view.book, subject, { metric }, ignoreReadings);
  if (typeof before !== 'number' || typeof now !== 'number') return [];
  const known = view.book.metrics.byId.get(metric);
  const isSize = known?.kind === 'derived' && known.count === 'rows' && place.endsWith('.den');
  return [{ metric, now, before, isSize, ...(answer ? { answer } : {}) }];
}

/** What the members of a subject counted in a year: the sum, and how many cells it is of. */
export interface YearCount {
  readonly sum: number;
  readonly cells: number;
}

export interface CountPair {
  readonly metric: string;
  readonly now: YearCount;
  readonly before: YearCount;
}

/** Counts of members by period (lessons, meetings) of both years, from accepted results that tell them. */
export function countPairs(view: CheckView, subject: FactRow): readonly CountPair[] {
  const accepted = view.book.previous?.[subject.id];
  if (!accepted) return [];
  const pairs = indicatorsFor(view, subject).flatMap(({ name, indicator: { rule } }): readonly CountPair[] => {
    const [sum, cells] = [accepted[`${name}.sum`], accepted[`${name}.cells`]];
    const now = rule.type === 'threshold-count' ? countOf(view, subject, rule) : null;
    if (sum === undefined || cells === undefined || now === null || rule.type !== 'threshold-count') return [];
    return [{ metric: rule.metric, now, before: { sum, cells } }];
  });
  return pairs.filter(({ metric }, place) => pairs.findIndex((pair) => pair.metric === metric) === place);
}

function countOf(view: CheckView, subject: FactRow, rule: ThresholdCount): YearCount | null {
  const { book } = view;
  const members = rule.over
    ? countedRows(book, subject, { over: rule.over, where: rule.where }, ignoreReadings)
    : [subject];
  if (!members) return null;
  const periodic = rule.per !== 'schoolYear' && rule.per !== 'none';
  const values = members.flatMap((member) => {
    const periods = periodic
      ? (applicablePeriods(book, member, rule.per) ?? periodsOf(book.calendar, rule.per))
      : [undefined];
    return periods.flatMap((period) => {
      const value = metricValue(book, member, { metric: rule.metric, period }, ignoreReadings);
      return typeof value === 'number' ? [value] : [];
    });
  });
  return { sum: values.reduce((total, value) => total + value, 0), cells: values.length };
}
