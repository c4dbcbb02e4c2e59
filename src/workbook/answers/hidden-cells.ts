import { cellAddress, type RawSheet } from '../../model/raw-workbook.js';
import type { AskedCell, FindingTaker } from './collected.js';

interface Hidden {
  readonly first: AskedCell;
  readonly rows: Set<number>;
  readonly columns: Set<number>;
}

/** Asked cells in rows or columns that somebody hid or filtered away; they count all the same, and that is told. */
export class HiddenCells {
  private readonly bySheet = new Map<RawSheet, Hidden>();

  /** Notes an asked cell if it is out of sight. */
  note(sheet: RawSheet, asked: AskedCell): void {
    const [inRow, inColumn] = [sheet.hiddenRows.has(asked.row), sheet.hiddenColumns.has(asked.column)];
    if (!inRow && !inColumn) return;
    const known = this.bySheet.get(sheet) ?? { first: asked, rows: new Set<number>(), columns: new Set<number>() };
    this.bySheet.set(sheet, isBefore(asked, known.first) ? { ...known, first: asked } : known);
    if (inRow) known.rows.add(asked.row);
    if (inColumn) known.columns.add(asked.column);
  }

  /** JY1118 for each sheet with hidden cells, JY1119 for each that is hidden as a whole. */
  tell(sheets: Iterable<RawSheet>, collector: FindingTaker): void {
    for (const [{ name }, { first, rows, columns }] of this.bySheet) {
      const where = { sheet: name, cell: cellAddress(first.row, first.column), label: first.label };
      collector.find('JY1118', where, { params: { rows: rows.size, columns: columns.size } });
    }
    for (const { name, state } of sheets) if (state === 'hidden') collector.find('JY1119', { sheet: name });
  }
}

const isBefore = (one: AskedCell, other: AskedCell): boolean =>
  one.row < other.row || (one.row === other.row && one.column < other.column);
