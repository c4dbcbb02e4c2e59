/** 1900 (with its leap-year fault) or 1904, as the workbook says. */
export type DateSystem = 1900 | 1904;

const DAY = 86_400_000;
const DAY_SECONDS = 86_400;
/** The day before day 1; days after the 29 February 1900 that never was count from a day earlier. */
const BEFORE_1900 = Date.UTC(1899, 11, 31);
const START_1904 = Date.UTC(1904, 0, 1);
/** The day that Excel has between 28 February and 1 March 1900. */
const LEAP_FAULT = 60;
/** The day after 9999-12-31, the last date that Excel knows, counted from 1970. */
const PAST_LAST_DATE = Date.UTC(10000, 0, 1);

/**
 * Numbers of the built-in formats that show dates or times: ECMA-376 part 1, 18.8.30, with the ones of the Chinese
 * editions (27–36 and 50–58).
 */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Quoted text, escaped, padding and filling characters, and everything in brackets but elapsed time (`[h]`, `[mm]`). */
const LITERAL = /"[^"]*"?|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi;
/** Year, month, day, hour, minute, second; era year `e` (not the exponent's `E+`); weekday `aaa`. */
const DATE_LETTER = /[ymdhs]|e(?![+-])|a{3,4}/i;
/** How Excel and WPS spell the format without a format. */
const GENERAL = /general|g\/通用格式/gi;

/** Whether a number in this format is shown as a date or a time. An own code wins over the number of a built-in format. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return isBuiltInDate(id);
  const [positive = ''] = code.replace(LITERAL, '').split(';');
  return DATE_LETTER.test(positive.replace(GENERAL, ''));
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/**
 * `YYYY-MM-DD`, with `THH:MM:SS` where the time is not midnight, rounded to the second. Nothing where the number is no
 * date: a time alone (below 1 in the 1900 system), the 29 February 1900, before the first or after the last date.
 */
export function dateOfSerial(serial: number, system: DateSystem): string | undefined {
  const total = Math.round(serial * DAY_SECONDS);
  const day = Math.floor(total / DAY_SECONDS);
  if (!Number.isSafeInteger(total) || day < (system === 1904 ? 0 : 1)) return undefined;
  if (system === 1900 && day === LEAP_FAULT) return undefined;
  const start = system === 1904 ? START_1904 + day * DAY : BEFORE_1900 + (day > LEAP_FAULT ? day - 1 : day) * DAY;
  if (start >= PAST_LAST_DATE) return undefined;
  const date = calendarDate(start);
  const seconds = total - day * DAY_SECONDS;
  return seconds === 0 ? date : `${date}T${clockTime(seconds)}`;
}

function calendarDate(start: number): string {
  const date = new Date(start);
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${year}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

const clockTime = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?Z?$/;

/**
 * The serial number of a date written as ISO 8601, as cells of type `d` have it. Nothing where it is no date of the
 * calendar or lies outside the system.
 */
export function serialOfDate(iso: string, system: DateSystem): number | undefined {
  const parts = ISO_DATE.exec(iso);
  if (!parts) return undefined;
  const [year, month, date, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0)) as Six;
  const start = Date.UTC(year, month - 1, date);
  if (calendarDate(start) !== iso.slice(0, 10)) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const day = dayNumber(start, system);
  return day === undefined ? undefined : day + (hour * 3600 + minute * 60 + second) / DAY_SECONDS;
}

type Six = [number, number, number, number, number, number];

function dayNumber(start: number, system: DateSystem): number | undefined {
  if (system === 1904) return start < START_1904 ? undefined : (start - START_1904) / DAY;
  const day = (start - BEFORE_1900) / DAY;
  if (day < 1) return undefined;
  return day >= LEAP_FAULT ? day + 1 : day;
}
