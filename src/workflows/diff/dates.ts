import type { Change, Step } from './structure.js';

/** The members of documents that are full of dates: a calendar of another year has another date in every place. */
const CALENDARS: ReadonlySet<string> = new Set(['calendar']);

/** Fewer dates than these are read more easily one by one. */
const FEW = 3;

/** The dates of a calendar that have changed, told together. */
export interface DatesChange {
  readonly path: readonly Step[];
  /** First and last month of the dates, `2025-09`, before and now. */
  readonly before: readonly [first: string, last: string];
  readonly after: readonly [first: string, last: string];
  /** The dates one by one. */
  readonly changes: readonly Change[];
}

/** Changes with the dates of calendars taken out, where they are many. */
export function withoutDates(changes: readonly Change[]): {
  readonly changes: readonly Change[];
  readonly dates: readonly DatesChange[];
} {
  const calendars = new Map<string, Change[]>();
  for (const change of changes) {
    const [first] = change.path;
    if (!first || !('member' in first) || !CALENDARS.has(first.member) || !isMoved(change)) continue;
    calendars.set(first.member, [...(calendars.get(first.member) ?? []), change]);
  }
  const many = [...calendars.values()].filter(({ length }) => length >= FEW);
  const taken = new Set(many.flat());
  return {
    changes: changes.filter((change) => !taken.has(change)),
    dates: many.map((own) => ({
      path: own[0]?.path.slice(0, 1) ?? [],
      before: monthsOf(own.map(({ before }) => String(before))),
      after: monthsOf(own.map(({ after }) => String(after))),
      changes: own,
    })),
  };
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const isDate = (value: unknown): boolean => typeof value === 'string' && DATE.test(value);

/** Whether a date became another one. */
const isMoved = ({ kind, before, after }: Change): boolean => kind === 'changed' && isDate(before) && isDate(after);

function monthsOf(dates: readonly string[]): readonly [string, string] {
  const months = dates.map((date) => date.slice(0, 'yyyy-mm'.length)).sort();
  return [months[0] ?? '', months.at(-1) ?? ''];
}
