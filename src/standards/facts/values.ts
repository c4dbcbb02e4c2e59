import type { FactValue, Period } from '../../model/generated/documents.js';
import { periodsOf, semesterOf, semestersInPost, WHOLE_YEAR } from '../../model/periods.js';
import { applicabilityOf } from '../metric-index.js';
import type { FactBook, FactRow } from './fact-book.js';

/** A single value: a count, a code, a date, a text or a list of codes. */
export type Scalar = string | number | readonly string[];

type PeriodMap = Readonly<Record<string, unknown>>;

const isScalar = (value: unknown): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || Array.isArray(value);

const isMap = (value: unknown): value is PeriodMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of an entered or recorded fact in a period; `null` when it is blank. */
export function factIn(fact: FactValue | undefined, period: string): Scalar | null {
  if (fact === undefined) return null;
  if (isScalar(fact)) return fact;
  if (isMap(fact['every'])) return weekCount(fact, period);
  const value = fact[period];
  return isScalar(value) ? value : null;
}

/**
 * One count per teaching week out of “every week” and “except”: 1 or 0. Blank where the two contradict each other
 * (yes with exceptions, no without), since neither can be believed.
 */
function weekCount(fact: PeriodMap, period: string): number | null {
  const dash = period.indexOf('-');
  const [semester, week] = [period.slice(0, dash), Number(period.slice(dash + 1))];
  const every = (fact['every'] as PeriodMap)[semester];
  const except = isMap(fact['except']) ? fact['except'][semester] : undefined;
  const weeks = Array.isArray(except) ? (except as readonly number[]) : [];
  if (every === 'yes') return weeks.length === 0 ? 1 : null;
  if (every === 'no') return weeks.length === 0 ? null : weeks.includes(week) ? 0 : 1;
  return null;
}

/** The periods of a kind that count for a row; `null` while what decides them is blank. */
export function applicablePeriods(book: FactBook, row: FactRow, period: Period): readonly string[] | null {
  const all = periodsOf(book.calendar, period);
  const rule = applicabilityOf(book.metrics, row.grain);
  if (!rule) return all;
  if (rule.by.startsWith('registry.')) return all.filter((id) => existsIn(book, row, period, id));
  const deciding = row.facts[rule.by];
  if (rule.period === 'schoolYear') return datedPeriods(book, deciding, all);
  return typeof deciding === 'string' ? inPostPeriods(book, deciding, all) : null;
}

function existsIn(book: FactBook, row: FactRow, period: Period, id: string): boolean {
  const listed = row.applicable?.[period];
  if (listed) return listed.includes(id);
  const semesters = row.applicable?.['semester'];
  const semester = semesterOf(book.calendar, id);
  return !semesters || semester === null || semesters.includes(semester);
}

function inPostPeriods(book: FactBook, code: string, all: readonly string[]): readonly string[] | null {
  const semesters = semestersInPost(book.calendar, code);
  if (!semesters) return null;
  return all.filter((id) => {
    const semester = semesterOf(book.calendar, id);
    return semester === null ? semesters.length > 0 : semesters.includes(semester);
  });
}

function datedPeriods(book: FactBook, date: FactValue | undefined, all: readonly string[]): readonly string[] | null {
  if (typeof date !== 'string') return null;
  return date >= book.year.from && date <= book.year.to ? all : [];
}

/** The period a metric is read in when a rule names none. */
export const onlyPeriod = (period: string | undefined): string => period ?? WHOLE_YEAR;
