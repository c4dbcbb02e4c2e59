import type { FormPlan } from '../../model/form-plan.js';
import type { Standard } from '../../model/generated/documents.js';
import type { PlacedValue } from '../../model/typed-cells.js';
import { type FactBook, ignoreReadings } from '../../standards/facts/fact-book.js';
import { metricValue } from '../../standards/facts/metric-value.js';
import { type Assessment, calendarOf } from '../assessment.js';
import type { LastYear } from './last-year-data.js';

/**
 * The “last year” counts that the school is asked for, counted from last year's own data. Which count of this year a
 * “last year” cell stands for is said by the standards: a trend names both.
 */
export function lastYearCounts(assessment: Assessment, plan: FormPlan, lastYear: LastYear): readonly PlacedValue[] {
  const sources = trendSources(assessment.standards);
  const book = bookOf(assessment, plan, lastYear);
  return plan.sheets.flatMap((sheet) => {
    if (sheet.kind !== 'fixed') return [];
    return sheet.rows.flatMap(({ question }): readonly PlacedValue[] => {
      const binding = question?.binding;
      const metric = binding?.to === 'metric' ? sources.get(binding.metric) : undefined;
      if (!binding || metric === undefined) return [];
      const value = metricValue(book, book.top, { metric }, ignoreReadings);
      return typeof value === 'number' ? [{ sheet: sheet.name, subject: plan.subject.id, binding, value }] : [];
    });
  });
}

/** “Last year” metric → the metric that counts the same this year. */
function trendSources(standards: readonly Standard[]): ReadonlyMap<string, string> {
  return new Map(
    standards
      .flatMap((standard) => standard.indicators)
      .flatMap(({ rule }) =>
        rule.type === 'ratio' && rule.score === 'trend'
          ? [[rule.previous.num, rule.num] as const, [rule.previous.den, rule.den] as const]
          : [],
      ),
  );
}

const bookOf = (assessment: Assessment, plan: FormPlan, { top, rows }: LastYear): FactBook => ({
  metrics: assessment.metrics,
  calendar: calendarOf(assessment.programme),
  year: { from: assessment.programme.yearFrom, to: assessment.programme.yearTo },
  top: { id: plan.subject.id, grain: plan.subject.grain as FactBook['top']['grain'], facts: top },
  rows,
  judgements: [],
  nominated: [],
  records: {},
  waivers: [],
  reviews: [],
});
