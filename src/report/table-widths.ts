import { plainText, type TableBlock } from './blocks.js';
import { roughEm } from './chart-shapes.js';
import { placeCells } from './table-grid.js';

/** Narrowest and widest column, in characters, that contents may ask for. */
const ROOM = { least: 3, most: 22 };

/** Gives the columns widths by their longest texts, for tables whose author gave none. */
export function withContentWidths(table: TableBlock): TableBlock {
  const widths = table.columns.map(() => ROOM.least);
  for (const rows of [table.head, table.rows]) {
    for (const { cell, column, colSpan } of placeCells(rows, table.columns.length).flat()) {
      if (colSpan > 1) continue;
      const wanted = Math.min(ROOM.most, roughEm(plainText(cell.content)) + 1);
      widths[column] = Math.max(widths[column] ?? 0, wanted);
    }
  }
  return {
    ...table,
    columns: table.columns.map(({ align }, index) => ({ align, width: widths[index] ?? ROOM.least })),
  };
}
