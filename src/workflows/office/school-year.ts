/** The school year so many years later: `2025-2026` and 1 give `2026-2027`. */
export function laterSchoolYear(year: string, by = 1): string {
  const from = Number(year.slice(0, 4)) + by;
  return `${from}-${from + 1}`;
}

/** How many years lie between two school years. */
export const yearsBetween = (from: string, to: string): number => Number(to.slice(0, 4)) - Number(from.slice(0, 4));

/** A text that names a school year (`2025-2026`, `2025—2026`) with the other one in its place. */
export function renamedYear(text: string, from: string, to: string): string {
  const [oldFrom = '', oldTo = ''] = from.split('-');
  const [newFrom = '', newTo = ''] = to.split('-');
  return text.replaceAll(new RegExp(`${oldFrom}(\\s*[-–—－~～至]\\s*)${oldTo}`, 'g'), `${newFrom}$1${newTo}`);
}

/** An id for another year: the year in it replaced, or added where it names none. */
export function idOfYear(id: string, from: string, to: string): string {
  const renamed = renamedYear(id, from, to);
  return renamed === id && !id.includes(to) ? `${id}-${to}` : renamed;
}

const DAY = 86_400_000;

/** An ISO date so many days later. */
export const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** The same day of the calendar so many years later; the last day of February stays the last day. */
export function plusYears(date: string, years: number): string {
  const target = `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
  if (!isLastOfMonth(date)) return target;
  return lastOfMonth(target);
}

/** The last day of a date's month. */
export function lastOfMonth(date: string): string {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

export const isLastOfMonth = (date: string): boolean => lastOfMonth(date) === date;

const WEEK = 7;

/** Whole weeks that come nearest to so many years after a date: Mondays stay Mondays. */
export function weeksInYears(date: string, years: number): number {
  const days = (Date.parse(`${plusYears(date, years)}T00:00:00Z`) - Date.parse(`${date}T00:00:00Z`)) / DAY;
  return Math.round(days / WEEK) * WEEK;
}
