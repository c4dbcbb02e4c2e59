import type { Period } from './generated/documents.js';

/** The periods that count this school year: semesters with their months and the numbers of their teaching weeks. */
export interface TeachingCalendar {
  readonly semesters: readonly {
    readonly id: string;
    readonly months: readonly string[];
    readonly weeks: readonly number[];
  }[];
}

/** The only period of a metric that is asked once a year, or once for all. */
export const WHOLE_YEAR = 'year';

/** How a week of a semester is written in facts and traces: `1-3` is the third week of the first semester. */
export const weekId = (semester: string, week: number): string => `${semester}-${week}`;

/** All periods of a kind, in calendar order. */
export function periodsOf(calendar: TeachingCalendar, period: Period): readonly string[] {
  if (period === 'semester') return calendar.semesters.map((semester) => semester.id);
  if (period === 'month') return calendar.semesters.flatMap((semester) => semester.months);
  if (period === 'teachingWeek') {
    return calendar.semesters.flatMap((semester) => semester.weeks.map((week) => weekId(semester.id, week)));
  }
  return [WHOLE_YEAR];
}

/** The semester a period lies in; `null` for the whole year. */
export function semesterOf(calendar: TeachingCalendar, period: string): string | null {
  const found = calendar.semesters.find(
    ({ id, months, weeks }) =>
      id === period || months.includes(period) || weeks.some((week) => weekId(id, week) === period),
  );
  return found?.id ?? null;
}

/** The semesters that a code of 在岗学期 stands for; `null` for any other code. */
export function semestersInPost(calendar: TeachingCalendar, code: string): readonly string[] | null {
  const all = calendar.semesters.map((semester) => semester.id);
  const byCode: Readonly<Record<string, readonly string[]>> = {
    wholeYear: all,
    firstSemester: all.slice(0, 1),
    secondSemester: all.slice(1, 2),
    neither: [],
  };
  return byCode[code] ?? null;
}
