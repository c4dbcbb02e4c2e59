import type { RawSheet } from '../../model/raw-workbook.js';
import { foldText, shownValue } from './cells.js';

/** Where the columns of a table stand. */
export interface LocatedColumns {
  /** Row of the headers. */
  readonly row: number;
  /** Column of each header that stands exactly once in that row. */
  readonly columns: ReadonlyMap<string, number>;
  /** Headers that stand there more than once, with all their columns. */
  readonly repeated: ReadonlyMap<string, readonly number[]>;
}

/** Less than this share of the headers in a row, and it is no header row. */
const LEAST_SHARE = 0.4;

/** Finds the row with the headers of a table, wherever rows and columns have gone; `null` when there is none. */
export function locateColumns(sheet: RawSheet, headers: readonly string[]): LocatedColumns | null {
  const wanted = new Map(headers.map((header) => [foldText(header), header]));
  let best: { row: number; found: Map<string, number[]> } | null = null;
  for (const row of [...sheet.rows.keys()].sort((a, b) => a - b)) {
    const found = headersIn(sheet, row, wanted);
    if (found.size > (best?.found.size ?? 0)) best = { row, found };
    if (found.size === wanted.size) break;
  }
  if (!best || best.found.size < Math.max(1, wanted.size * LEAST_SHARE)) return null;
  const columns = new Map<string, number>();
  const repeated = new Map<string, readonly number[]>();
  for (const [header, places] of best.found) {
    if (places.length === 1) columns.set(header, places[0] as number);
    else repeated.set(header, places);
  }
  return { row: best.row, columns, repeated };
}

function headersIn(sheet: RawSheet, row: number, wanted: ReadonlyMap<string, string>): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [column, { value }] of sheet.rows.get(row) ?? []) {
    if (value?.type !== 'text') continue;
    const header = wanted.get(foldText(value.value));
    if (header !== undefined)
      found.set(
        header,
        [...(found.get(header) ?? []), column].sort((a, b) => a - b),
      );
  }
  return found;
}

/** Whether columns of the same header hold the same in every row but the header's. */
export function sameBelow(sheet: RawSheet, headerRow: number, columns: readonly number[]): boolean {
  for (const [row, cells] of sheet.rows) {
    if (row === headerRow) continue;
    const shown = columns.map((column) => shownValue(cells.get(column)?.value));
    if (shown.some((text) => text !== shown[0])) return false;
  }
  return true;
}
