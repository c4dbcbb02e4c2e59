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
  const widths = columns.map(({ header }, index) =>
    cells.reduce((most, row) => Math.max(most, displayWidth(row[index] ?? '')), displayWidth(header)),
  );
  const rule = widths.map((width) => '-'.repeat(width));
  const lines = [columns.map(({ header }) => header), rule, ...cells];
  return lines.map((line) => `${setLine(line, columns, widths)}\n`).join('');
}

function setLine(cells: readonly string[], columns: readonly TableColumn[], widths: readonly number[]): string {
  const set = cells.map((cell, index) => {
    const pad = columns[index]?.align === 'right' ? padStart : padEnd;
    return pad(cell, widths[index] ?? 0);
  });
  return set.join(GAP).trimEnd();
}
