import { printable } from '../messages/printable.js';
import { type CellType, csvCell } from './csv-cell.js';

type Cell = string | number | null;

/**
 * A table as CSV that Excel opens with a double click: byte order mark, CRLF, and an apostrophe before text that Excel
 * would take for a formula. `types` says which columns hold numbers; the others hold texts.
 */
export const csvTable = (
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  types: readonly CellType[] = [],
): string => `\uFEFF${line(header)}${rows.map((row) => line(row, types)).join('')}`;

const line = (cells: readonly Cell[], types: readonly CellType[] = []): string =>
  `${cells.map((cell, place) => csvCell(typeof cell === 'string' ? printable(cell) : (cell ?? ''), types[place])).join(',')}\r\n`;
