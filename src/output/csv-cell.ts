/** What a column of a table holds. Only texts are guarded against formulas; everything else is written as it is. */
export type CellType = 'string' | 'integer' | 'number' | 'date' | 'boolean';

// OWASP: a spreadsheet may run a field that begins with one of these as a formula. Apostrophes before it belong to the
// text, so that taking one away always gives the text back.
const FORMULA = String.raw`[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]`;
const GUARDED = new RegExp(`^'*${FORMULA}`);

/** How a reader takes the guard off the texts of a file: where `pattern` matches, `$1` takes its place. */
export const GUARD_TAKEN_OFF = { pattern: `^'('*${FORMULA})`, replacement: '$1' } as const;

const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * A cell of a CSV file (RFC 4180), quoted where it must be. A text that begins with = + - @, a tab or an end of line,
 * whatever apostrophes stand before, gets one more apostrophe in front and stays a text in every spreadsheet; whoever
 * reads it back takes one apostrophe off texts of that shape. A number of a column of numbers is never touched: -1.5 stays
 * a number. What is no number is guarded there as well.
 */
export function csvCell(value: string | number | boolean, type: CellType = 'string'): string {
  const text = String(value);
  const isNumber = (type === 'number' || type === 'integer') && NUMBER.test(text);
  const safe = !isNumber && GUARDED.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
