import { printable } from '../messages/printable.js';
import { csvField } from './csv.js';

/**
 * A table as CSV that Excel opens with a double click: byte order mark, CRLF, and an apostrophe before text that Excel
 * would take for a formula.
 */
export const csvTable = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\uFEFF${[header, ...rows].map((row) => `${row.map((text) => csvField(printable(text))).join(',')}\r\n`).join('')}`;
