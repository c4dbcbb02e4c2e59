import { type Outcome, success } from '../../model/finding.js';
import type { OfficeBook, OfficeColumn, OfficeSheet, OfficeTables, OpenedOffice, ReadRow } from '../../model/office.js';
import type { RawSheet, RawWorkbook } from '../../model/raw-workbook.js';
import { cellIn, foldText, isFilled, rowNumbers, shownAt } from '../answers/cells.js';
import { locateColumns, sameBelow } from '../answers/headers.js';
import { choiceLists } from '../answers/normalise.js';
import { inflateNode } from '../read/inflate-node.js';
import { readWorkbook } from '../read/workbook.js';
import { readHidden } from './hidden-sheet.js';
import { OfficeCollector } from './office-collector.js';

/** A city's registry is larger than any school's form. */
const LIMITS = { cells: 3_000_000, strings: 3_000_000, partBytes: 256 * 2 ** 20, totalBytes: 512 * 2 ** 20 } as const;

/**
 * Opens an office's workbook by the bounded reader. Its tables are found by the names of sheets and headers, wherever
 * rows and columns have gone; findings JY1102 (sheet), JY1106 (column), JY21xx (cells).
 */
export function openOffice(bytes: Uint8Array, file: string): Outcome<OpenedOffice> {
  const raw = readWorkbook(bytes, { inflate: inflateNode, file, limits: LIMITS });
  if (!raw.ok) return raw;
  return success(openedOffice(raw.value, file), raw.findings);
}

/** The same of a workbook whose cells have been read. */
export function openedOffice(workbook: RawWorkbook, file: string): OpenedOffice {
  const { kind, rest } = readHidden(workbook);
  return { kind, rest, tables: (book) => readTables(workbook, book, file) };
}

function readTables(workbook: RawWorkbook, book: Pick<OfficeBook, 'sheets' | 'lists'>, file: string): OfficeTables {
  const collector = new OfficeCollector(choiceLists(book.lists), file);
  const tables: Record<string, readonly ReadRow[]> = {};
  const found = findSheets(workbook, book.sheets);
  for (const sheet of book.sheets) {
    const raw = found.get(sheet.key);
    if (!raw && !sheet.optional) collector.find('JY1102', { sheet: sheet.name }, { expected: sheet.name });
    if (raw) tables[sheet.key] = sheet.settings ? readSettings(raw, sheet, collector) : readRows(raw, sheet, collector);
  }
  return { tables, findings: collector.findings };
}

/** Sheets by name; one that was renamed by its headers. */
function findSheets(workbook: RawWorkbook, sheets: readonly OfficeSheet[]): ReadonlyMap<string, RawSheet> {
  const found = new Map<string, RawSheet>();
  for (const { key, name } of sheets) {
    const named = workbook.sheets.find((raw) => foldText(raw.name) === foldText(name));
    if (named) found.set(key, named);
  }
  const taken = new Set(found.values());
  for (const sheet of sheets.filter((candidate) => !found.has(candidate.key))) {
    const fitting = workbook.sheets.filter((raw) => !taken.has(raw) && hasHeaders(raw, sheet));
    if (fitting.length === 1) found.set(sheet.key, fitting[0] as RawSheet);
  }
  return found;
}

function hasHeaders(raw: RawSheet, { columns, settings }: OfficeSheet): boolean {
  const needed = columns.filter((column) => column.required).map((column) => column.header);
  if (settings) return needed.every((header) => settingPlaces(raw, header).length > 0);
  const located = locateColumns(
    raw,
    columns.map((column) => column.header),
  );
  return located !== null && needed.every((header) => located.columns.has(header));
}

const isNeeded = (column: OfficeColumn): boolean => column.forEyes !== true;

function readRows(raw: RawSheet, sheet: OfficeSheet, collector: OfficeCollector): readonly ReadRow[] {
  const located = locateColumns(
    raw,
    sheet.columns.map((column) => column.header),
  );
  const places = new Map(located?.columns);
  for (const [header, repeated] of located?.repeated ?? [])
    if (located && sameBelow(raw, located.row, repeated)) places.set(header, repeated[0] as number);
  for (const { header } of sheet.columns.filter((column) => isNeeded(column) && !places.has(column.header)))
    collector.find('JY1106', { sheet: raw.name, label: header }, repeatedParams(header, located?.repeated.get(header)));
  const columns = sheet.columns.map((column) => ({ column, at: places.get(column.header) ?? 0 }));
  const keyColumn = columns.find(({ at }) => at > 0)?.at ?? 0;
  return rowNumbers(raw)
    .filter((row) => row > (located?.row ?? 0) && columns.some(({ at }) => at > 0 && isFilled(cellIn(raw, row, at))))
    .map((row) => {
      const name = rowNameOf(raw, row, sheet, places) || shownAt(raw, row, keyColumn) || `第 ${row} 行`;
      const cells = columns.map(({ column, at }) => ({ column, at, row, label: `${name} ${column.header}` }));
      return collector.readRow(raw, row, cells);
    });
}

/** The name of a row by its columns; empty where none is asked for or one of them is blank. */
function rowNameOf(
  raw: RawSheet,
  row: number,
  { rowName = '', columns }: OfficeSheet,
  places: ReadonlyMap<string, number>,
): string {
  const shown = (key: string): string => {
    const header = columns.find((column) => column.key === key)?.header ?? '';
    return shownAt(raw, row, places.get(header) ?? 0);
  };
  const keys = [...rowName.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);
  if (keys.some((key) => shown(key) === '')) return '';
  return rowName.replaceAll(/\{(\w+)\}/g, (_, key: string) => shown(key));
}

const repeatedParams = (header: string, places: readonly number[] | undefined) => ({
  expected: header,
  ...(places ? { params: { repeated: places.length } } : {}),
});

/** Settings stand one below the other: the name, and to its right the value. */
function readSettings(raw: RawSheet, sheet: OfficeSheet, collector: OfficeCollector): readonly ReadRow[] {
  const cells = sheet.columns.map((column) => {
    const [first, second] = settingPlaces(raw, column.header);
    if (!first || second)
      collector.find(
        'JY1106',
        { sheet: raw.name, label: column.header },
        repeatedParams(column.header, second && [1, 2]),
      );
    const only = second ? undefined : first;
    return { column, label: column.header, row: only?.row ?? 0, at: only ? only.column + 1 : 0 };
  });
  return [collector.readRow(raw, cells.find((cell) => cell.at > 0)?.row ?? 0, cells)];
}

/** Where the name of a setting stands, in the first columns that hold anything. */
function settingPlaces(raw: RawSheet, header: string): readonly { readonly row: number; readonly column: number }[] {
  const wanted = foldText(header);
  return rowNumbers(raw).flatMap((row) => {
    const [first] = [...(raw.rows.get(row)?.keys() ?? [])].sort((a, b) => a - b);
    return first !== undefined && foldText(shownAt(raw, row, first)) === wanted ? [{ row, column: first }] : [];
  });
}
