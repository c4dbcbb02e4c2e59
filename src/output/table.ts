import { printable } from '../messages/printable.js';
import { displayWidth, padEnd, padStart } from './width.js';

/** A column of a text table. */
export interface TableColumn {
  readonly header: string;
  /** Numbers stand at the right. */
  readonly align?: 'left' | 'right';
}

const GAP = '  ';

/**
 * A table for a terminal: columns aligned by the width of what stands in them (a Chinese character takes two), a rule
 * below the headers, no spaces at the end of a line, a last line end. Missing cells are blank.
 */
export function textTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => columns.map((_, index) => printable(row[index] ?? '')));
  const widths = columns.map((_, index) =>
    cells.reduce((most, row) => Math.max(most, displayWidth(row[index] ?? '')), 0),
  );
  const { head, line } = growingTable(columns, widths);
  return [...head, ...cells.map(line)].map((text) => `${text}\n`).join('');
}

/** A table that is written line by line while its rows come in. */
export interface GrowingTable {
  readonly head: readonly string[];
  readonly line: (row: readonly string[]) => string;
}

/** The same table with widths that are known beforehand, at least those of the headers; a longer cell moves its line. */
export function growingTable(columns: readonly TableColumn[], contents: readonly number[]): GrowingTable {
  const widths = columns.map(({ header }, index) => Math.max(contents[index] ?? 0, displayWidth(header)));
  const line = (row: readonly string[]): string =>
    setLine(
      columns.map((_, index) => printable(row[index] ?? '')),
      columns,
      widths,
    );
  const rule = widths.map((width) => '-'.repeat(width));
  return { head: [line(columns.map(({ header }) => header)), line(rule)], line };
}

/** A name that is longer than this many columns moves its own line, not all of them. */
const WIDEST_NAME = 40;

/** The width of a column of names that are known before the table is written. */
export const nameWidth = (names: readonly string[]): number =>
  Math.min(
    WIDEST_NAME,
    names.reduce((most, name) => Math.max(most, displayWidth(name)), 0),
  );

function setLine(cells: readonly string[], columns: readonly TableColumn[], widths: readonly number[]): string {
  const set = cells.map((cell, index) => {
    const pad = columns[index]?.align === 'right' ? padStart : padEnd;
    return pad(cell, widths[index] ?? 0);
  });
  return set.join(GAP).trimEnd();
}
