import { type Finding, failure, type Outcome, success } from '../model/finding.js';

/** Which days are worked, as the yearly holiday notice (节假日安排) says. Dates are ISO. */
export interface WorkingCalendar {
  /** Years whose holidays are known. */
  readonly years: readonly number[];
  /** Days off, beside Saturdays and Sundays. */
  readonly holidays: readonly string[];
  /** Saturdays and Sundays that are worked (调休上班). */
  readonly workdays: readonly string[];
}

/** A time in working days: its first and last one, and all of them. */
export interface WorkingPeriod {
  readonly from: string;
  readonly to: string;
  readonly days: readonly string[];
}

const DAY = 86_400_000;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Whether a text is a day of the calendar: `2026-02-30` is none. */
export const isDate = (text: string): boolean => {
  const time = ISO_DATE.test(text) ? timeOf(text) : Number.NaN;
  return !Number.isNaN(time) && dateOf(time) === text;
};

/** The day so many days after (or before) another one. */
export const addDays = (date: string, days: number): string => dateOf(timeOf(date) + days * DAY);

/** Whether a day is worked: a weekday that is no holiday, or a weekend day that is worked instead of another. */
export function isWorkingDay(date: string, calendar: WorkingCalendar): boolean {
  if (calendar.workdays.includes(date)) return true;
  if (calendar.holidays.includes(date)) return false;
  const weekday = new Date(timeOf(date)).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/**
 * A public notice of so many working days. It counts from the first working day on or after `from`, that one
 * included, as notices are printed (公示期 … 至 …，共 n 个工作日). A day that does not exist is JY6141, a time without
 * a holiday list JY6142 (the weekends alone would make the notice too short), a length below one JY6143.
 */
export function noticePeriod(from: string, workingDays: number, calendar: WorkingCalendar): Outcome<WorkingPeriod> {
  if (!isDate(from)) return failure({ code: 'JY6141', where: {}, found: from });
  if (!Number.isInteger(workingDays) || workingDays < 1)
    return failure({ code: 'JY6143', where: {}, found: String(workingDays) });
  const days: string[] = [];
  for (let date = from; days.length < workingDays; date = addDays(date, 1)) {
    const unknown = unknownYear(date, calendar);
    if (unknown) return failure(unknown);
    if (isWorkingDay(date, calendar)) days.push(date);
  }
  return success({ from: days[0] ?? from, to: days.at(-1) ?? from, days });
}

function unknownYear(date: string, calendar: WorkingCalendar): Finding | null {
  const year = Number(date.slice(0, 4));
  return calendar.years.includes(year) ? null : { code: 'JY6142', where: {}, found: String(year) };
}

/** Whether something that came in on a day came within the notice; its first and last day count wholly. */
export const isWithin = (date: string, { from, to }: Pick<WorkingPeriod, 'from' | 'to'>): boolean =>
  from <= date && date <= to;

/**
 * What is wrong in a holiday list itself: dates that do not exist (JY6141), that are in two lists (JY6144), or
 * weekdays that are said to be worked instead of a weekend (JY6145).
 */
export function calendarFindings({ holidays, workdays }: WorkingCalendar): readonly Finding[] {
  const wrong = [...holidays, ...workdays].filter((date) => !isDate(date));
  const both = holidays.filter((date) => workdays.includes(date));
  const plain = workdays.filter(
    (date) => isDate(date) && isWorkingDay(date, { years: [], holidays: [], workdays: [] }),
  );
  const about = (code: string, dates: readonly string[]): readonly Finding[] =>
    dates.map((found) => ({ code, where: {}, found }));
  return [...about('JY6141', wrong), ...about('JY6144', both), ...about('JY6145', plain)];
}
