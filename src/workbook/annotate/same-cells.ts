import type { CellTarget } from '../../model/annotation.js';
import type { RawCell, RawSheet, RawWorkbook } from '../../model/raw-workbook.js';
import { parseAddress } from '../read/addresses.js';

/**
 * The first place at which two workbooks differ in sheets, cells, formulas, merged ranges or what is hidden; nothing
 * where they say the same. `but` names cells (`sheet!row:column`) that may differ.
 */
export function firstDifference(
  before: RawWorkbook,
  after: RawWorkbook,
  but: ReadonlySet<string> = new Set(),
): string | undefined {
  if (before.sheets.length !== after.sheets.length) return 'sheets';
  for (const [index, sheet] of before.sheets.entries()) {
    const other = after.sheets[index];
    if (other?.name !== sheet.name || other.state !== sheet.state) return sheet.name;
    const difference = differenceIn(sheet, other, but);
    if (difference !== undefined) return `${sheet.name}!${difference}`;
  }
  return undefined;
}

function differenceIn(before: RawSheet, after: RawSheet, but: ReadonlySet<string>): string | undefined {
  if (JSON.stringify(before.merges) !== JSON.stringify(after.merges)) return 'merges';
  if (!sameNumbers(before.hiddenRows, after.hiddenRows)) return 'rows';
  if (!sameNumbers(before.hiddenColumns, after.hiddenColumns)) return 'columns';
  return cellOnlyIn(before, after, but) ?? cellOnlyIn(after, before, but);
}

const sameNumbers = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size === b.size && [...a].every((number) => b.has(number));

/** A cell of the one that is not the same in the other. */
function cellOnlyIn(one: RawSheet, other: RawSheet, but: ReadonlySet<string>): string | undefined {
  for (const [row, cells] of one.rows) {
    const others = other.rows.get(row);
    for (const [column, cell] of cells) {
      if (sameCell(cell, others?.get(column)) || but.has(placeKey(one.name, row, column))) continue;
      return placeKey('', row, column);
    }
  }
  return undefined;
}

/** How `but` names a cell. */
export const placeKey = (sheet: string, row: number, column: number): string => `${sheet}!${row}:${column}`;

/** The same for something that is typed. */
export function entryKey({ sheet, cell }: CellTarget): string {
  const { row = 0, column = 0 } = parseAddress(cell) ?? {};
  return placeKey(sheet, row, column);
}

function sameCell(a: RawCell, b: RawCell | undefined): boolean {
  if (!b || a.formula !== b.formula) return false;
  if (a.value === null || b.value === null) return a.value === b.value;
  if (a.value.type !== b.value.type || a.value.value !== b.value.value) return false;
  return a.value.type !== 'number' || b.value.type !== 'number' || a.value.date === b.value.date;
}
