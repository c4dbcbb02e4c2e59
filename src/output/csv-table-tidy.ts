import { type CellType, csvCell } from './csv-cell.js';

/** A value of a tidy table; decimals are texts, so that nothing is lost. `null` is an empty cell. */
export type TidyValue = string | number | boolean | null;

/** The byte order mark by which Excel knows a CSV file for UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A line of a tidy CSV file (RFC 4180), with CRLF at its end. `null` is an empty cell. */
export const tidyCsvLine = (types: readonly CellType[], values: readonly TidyValue[]): string =>
  `${values.map((value, place) => (value === null ? '' : csvCell(value, types[place]))).join(',')}\r\n`;

const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/**
 * A line of NDJSON: one object with the names of the columns. Decimals are written as JSON numbers digit for digit,
 * never through a binary number.
 */
export function tidyJsonLine(
  columns: readonly { readonly name: string; readonly type: CellType }[],
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
