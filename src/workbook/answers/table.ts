import { cellAddress, type RawSheet } from '../../model/raw-workbook.js';
import { shownAt } from './cells.js';
import type { AnswerCollector } from './collector.js';
import { type LocatedColumns, locateColumns, sameBelow } from './headers.js';

/** A table whose columns have been found. */
export interface Table {
  readonly sheet: RawSheet;
  readonly headerRow: number;
  /** Column of a header, 0 where it cannot be told. */
  column(header: string): number;
}

/** How the headers of a table are to be looked for. */
export interface TableHeaders {
  readonly all: readonly string[];
  /** Those without which answers are lost; the others only help. */
  readonly needed: readonly string[];
}

/**
 * Finds the columns of a sheet by their headers. A needed one that is missing, or stands there twice with different
 * contents, has a finding (JY1106) and column 0: none of its cells is believed.
 */
export function openTable(sheet: RawSheet, headers: TableHeaders, collector: AnswerCollector): Table | null {
  const located = locateColumns(sheet, headers.all);
  if (!located) {
    for (const header of headers.needed) collector.find('JY1106', { sheet: sheet.name }, { expected: header });
    return null;
  }
  const columns = new Map(located.columns);
  for (const [header, places] of located.repeated) {
    if (sameBelow(sheet, located.row, places)) columns.set(header, places[0] as number);
  }
  for (const header of headers.needed) {
    if (columns.has(header)) continue;
    tellMissing(sheet, { header, renamed: renamedColumn(sheet, headers.all, header, located) }, located, collector);
  }
  return { sheet, headerRow: located.row, column: (header) => columns.get(header) ?? 0 };
}

/** The one column between its neighbours, where something else stands now; 0 for a column that is gone. */
function renamedColumn(
  sheet: RawSheet,
  all: readonly string[],
  header: string,
  { row, columns }: LocatedColumns,
): number {
  const at = all.indexOf(header);
  const before = columns.get(all[at - 1] ?? '');
  const after = columns.get(all[at + 1] ?? '');
  const place = before === undefined ? (after ?? 0) - 1 : before + 1;
  const isBetween = before === undefined || after === undefined || after === before + 2;
  return place > 0 && isBetween && shownAt(sheet, row, place) !== '' ? place : 0;
}

interface MissingHeader {
  readonly header: string;
  readonly renamed: number;
}

function tellMissing(
  sheet: RawSheet,
  { header, renamed }: MissingHeader,
  { row, repeated }: LocatedColumns,
  collector: AnswerCollector,
): void {
  const places = repeated.get(header);
  const second = places?.[1] ?? (places || renamed === 0 ? undefined : renamed);
  const where = {
    sheet: sheet.name,
    ...(second === undefined ? {} : { cell: cellAddress(row, second) }),
    label: header,
  };
  collector.find('JY1106', where, { expected: header, ...(places ? { params: { repeated: places.length } } : {}) });
}
