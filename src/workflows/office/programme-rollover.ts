import type { Programme } from '../../model/generated/documents.js';
import {
  idOfYear,
  laterSchoolYear,
  plusDays,
  plusYears,
  renamedYear,
  weeksInYears,
  yearsBetween,
} from './school-year.js';

type Semester = Programme['calendar']['semesters'][number];
type Span = { readonly from: string; readonly to: string };

/**
 * Last year's programme as a proposal for another year. Terms, weeks and times of the levels move by whole weeks, so
 * that Mondays stay Mondays; months and the school year move by the calendar. Holidays must be looked up by people.
 */
export function nextProgramme(programme: Programme, schoolYear = laterSchoolYear(programme.schoolYear)): Programme {
  const years = yearsBetween(programme.schoolYear, schoolYear);
  const days = weeksInYears(programme.yearFrom, years);
  const year: Span = { from: plusYears(programme.yearFrom, years), to: plusYears(programme.yearTo, years) };
  const renamed = (text: string): string => renamedYear(text, programme.schoolYear, schoolYear);
  return {
    ...programme,
    id: idOfYear(programme.id, programme.schoolYear, schoolYear),
    title: { zh: renamed(programme.title.zh), en: renamed(programme.title.en) },
    issued: plusYears(programme.issued, years),
    schoolYear,
    yearFrom: year.from,
    yearTo: year.to,
    levels: programme.levels.map((level) => ({ ...level, ...shiftedSpan(level, days) })),
    calendar: { semesters: programme.calendar.semesters.map((semester) => nextSemester(semester, days, years, year)) },
  };
}

/** Moves what dates there are. */
function shiftedSpan({ from, to }: Partial<Span>, days: number): Partial<Span> {
  return {
    ...(from === undefined ? {} : { from: plusDays(from, days) }),
    ...(to === undefined ? {} : { to: plusDays(to, days) }),
  };
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

/** Within the school year, even where a Monday falls before its first day. */
const within = ({ from, to }: Span, year: Span): Span => ({ from: later(from, year.from), to: earlier(to, year.to) });

function nextSemester(semester: Semester, days: number, years: number, year: Span): Semester {
  const moved = (span: Span): Span => within({ from: plusDays(span.from, days), to: plusDays(span.to, days) }, year);
  const own = moved(semester);
  return {
    ...semester,
    ...own,
    months: semester.months.map((month) => ({ ...month, ...nextMonth(month, years, own, semester) })),
    weeks: semester.weeks.map((week) => ({ ...week, ...moved(week) })),
  };
}

/** By the calendar; where the term begins or ends in the month, its day is the term's. */
function nextMonth(month: Span, years: number, own: Span, before: Span): Span {
  const whole = { from: plusYears(month.from, years), to: plusYears(month.to, years) };
  const ends = {
    from: month.from === before.from ? own.from : whole.from,
    to: month.to === before.to ? own.to : whole.to,
  };
  const clipped = within(ends, own);
  // A term that no longer reaches into the month leaves it as it is; the import then asks about it.
  return clipped.from > clipped.to ? whole : clipped;
}
