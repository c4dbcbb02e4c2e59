import { plainText, type TableColumn } from './blocks.js';
import type { FontSet } from './fonts.js';
import type { TableStyle } from './presets.js';
import type { GridCell } from './table-grid.js';
import { textWidth } from './text-setting.js';

/** Words of this many letters or digits may be too wide for a narrow column. */
const WORDS = /[!-~]{3,}/g;
/** No letter of a text font is wider than this part of the font size. */
const WIDEST = 0.95;

/**
 * Widths of the columns in points, together `width`: by their shares, but no column narrower than its
 * longest number or word, so that `100.00` is not cut in two. Where even the words do not fit, the
 * shares alone count.
 */
export function columnWidths(
  columns: readonly TableColumn[],
  cells: readonly GridCell[],
  width: number,
  { style, fonts }: { readonly style: TableStyle; readonly fonts: FontSet },
): number[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const shares = columns.map((column) => (column.width / total) * width);
  const least = shares.map(() => 0);
  for (const { cell, column, colSpan } of cells) {
    if (colSpan > 1) continue;
    const room = (shares[column] ?? 0) - 2 * style.paddingX;
    for (const [word] of plainText(cell.content).matchAll(WORDS)) {
      if (word.length * style.text.size * WIDEST <= room) continue;
      const needed = textWidth(word, { ...style.text, role: style.text.strong }, fonts) + 2 * style.paddingX + 0.1;
      least[column] = Math.max(least[column] ?? 0, needed);
    }
  }
  return widened(shares, least, width);
}

/** Raises columns to their least width and takes the difference from what the others have to spare. */
function widened(shares: readonly number[], least: readonly number[], width: number): number[] {
  const raised = shares.map((share, index) => Math.max(share, least[index] ?? 0));
  const over = raised.reduce((sum, share) => sum + share, 0) - width;
  if (over <= 0) return raised;
  const spare = raised.map((share, index) => share - Math.max(least[index] ?? 0, share / 2));
  const spareTotal = spare.reduce((sum, part) => sum + part, 0);
  if (spareTotal < over) return [...shares];
  return raised.map((share, index) => share - ((spare[index] ?? 0) / spareTotal) * over);
}
