/** What a column of a tidy table holds. Texts are guarded against formulas; everything else is written as it is. */
export type TidyType = 'string' | 'integer' | 'number' | 'date' | 'boolean';

/** A value of a tidy table; decimals are texts, so that nothing is lost. `null` is an empty cell. */
export type TidyValue = string | number | boolean | null;

/** The byte order mark by which Excel knows a CSV file for UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

// OWASP: a spreadsheet may run a field that begins with one of these as a formula. Apostrophes before it belong to the
// text, so that taking one away always gives the text back.
const GUARDED = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A line of a tidy CSV file (RFC 4180): CRLF at its end, quotes where they are needed. A text that begins with = + - @,
 * a tab or a carriage return, whatever apostrophes stand before, gets one more apostrophe in front and stays a text in
 * every spreadsheet; whoever reads it back takes one apostrophe off texts of that shape. Values of other columns are
 * never touched: -1.5 stays a number.
 */
export const tidyCsvLine = (types: readonly TidyType[], values: readonly TidyValue[]): string =>
  `${values.map((value, place) => field(types[place] ?? 'string', value)).join(',')}\r\n`;

function field(type: TidyType, value: TidyValue): string {
  if (value === null) return '';
  const text = String(value);
  return quoted(type === 'string' && GUARDED.test(text) ? `'${text}` : text);
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/**
 * A line of NDJSON: one object with the names of the columns. Decimals are written as JSON numbers digit for digit,
 * never through a binary number.
 */
export function tidyJsonLine(
  columns: readonly { readonly name: string; readonly type: TidyType }[],
  values: readonly TidyValue[],
  head: Readonly<Record<string, string>> = {},
): string {
  const members = Object.entries(head).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
  for (const [place, { name, type }] of columns.entries()) {
    const value = values[place] ?? null;
    const isNumber = type === 'number' && typeof value === 'string' && DECIMAL.test(value);
    members.push(`${JSON.stringify(name)}:${isNumber ? value : JSON.stringify(value)}`);
  }
  return `{${members.join(',')}}\n`;
}
