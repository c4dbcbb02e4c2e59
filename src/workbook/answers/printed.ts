import type { FormPlan, PlanSheet } from '../../model/form-plan.js';
import { cellAddress, type RawSheet, type RawWorkbook } from '../../model/raw-workbook.js';
import { SYSTEM_FORMAT } from '../form/system-sheet.js';
import { cellIn, foldText, isFilled, shownAt } from './cells.js';
import type { AnswerCollector, LocatedTable } from './collector.js';
import type { FoundIdentity } from './identity.js';
import { type PrintedCell, type PrintedRow, printedLayout } from './printed-layout.js';

/** A printed cell that reads otherwise. */
interface Change {
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
  readonly expected: string;
}

/**
 * Compares what is printed around the answers with what the program prints. JY1122 for each cell that somebody changed.
 * Where the file says that it was issued with another layout, its words may rightly differ: then JY1113, once, and only
 * if they do. A file of another programme, standard or version of the hidden sheet is not compared.
 */
export function checkPrinted(
  workbook: RawWorkbook,
  plan: FormPlan,
  { identity, source }: FoundIdentity,
  collector: AnswerCollector,
): void {
  if (source !== 'system' || isOtherVersion(identity.formatVersion)) return;
  if (collector.findings.some(({ code }) => OF_ANOTHER_FORM.has(code))) return;
  const changes = changesOf(workbook, plan, collector);
  const [first] = changes;
  if (!first) return;
  if (identity.layoutDigest !== plan.layoutDigest) {
    const { sheet, cell, found, expected } = first;
    collector.find('JY1113', { sheet, cell }, { found, expected, params: { count: changes.length } });
    return;
  }
  for (const { sheet, cell, found, expected } of changes)
    collector.find('JY1122', { sheet, cell }, { found, expected });
}

/** Where programme or standard are others, so are the words. */
const OF_ANOTHER_FORM: ReadonlySet<string> = new Set(['JY1104', 'JY1114']);
const VERSION = /^\d{1,3}\.\d{1,3}$/;
const isOtherVersion = (version: string | undefined): boolean =>
  version !== undefined && VERSION.test(version) && version !== SYSTEM_FORMAT;

function changesOf(workbook: RawWorkbook, plan: FormPlan, collector: AnswerCollector): readonly Change[] {
  const tables = new Map(collector.tables.map((table) => [table.plan, table]));
  const told = toldCells(collector);
  return [...printedLayout(plan)].flatMap(([sheet, rows]) => {
    const table = tables.get(sheet);
    const raw = table?.sheet ?? plainSheet(workbook, sheet);
    if (!raw) return [];
    const changes = table ? tableChanges(table, rows, told) : plainChanges(raw, rows);
    return changes.filter(({ cell }) => !told.has(`${raw.name}!${cell}`));
  });
}

/** A sheet without answers, by its name; where it is gone, nothing is lost. */
const plainSheet = (workbook: RawWorkbook, { name, kind }: PlanSheet): RawSheet | undefined =>
  kind === 'static' || kind === 'progress' || kind === 'system'
    ? workbook.sheets.find((raw) => raw.name === name)
    : undefined;

/** Cells that have a finding, and `sheet row` for each row that has lost its words. */
function toldCells({ findings }: AnswerCollector): ReadonlySet<string> {
  const told = new Set<string>();
  for (const { code, where } of findings) {
    if (where.sheet === undefined || where.cell === undefined) continue;
    told.add(`${where.sheet}!${where.cell}`);
    if (LOST_ROWS.has(code)) told.add(`${where.sheet} ${where.cell.replace(/\D/g, '')}`);
  }
  return told;
}

/** What is told of a row that no longer is what its key says. */
const LOST_ROWS: ReadonlySet<string> = new Set(['JY1108', 'JY1111', 'JY1112', 'JY1123']);

type ColumnOf = (column: number) => number;

function tableChanges(table: LocatedTable, rows: readonly PrintedRow[], told: ReadonlySet<string>): readonly Change[] {
  const { sheet, headerRow } = table;
  const header = rows.find((row) => row.isHeader);
  if (!header) return [];
  const columnOf = columnMap(table, header);
  let offset = 0;
  return rows.flatMap((row) => {
    if (row === header) offset = headerRow - row.row;
    else if (row.key === undefined) offset = aligned(sheet, row, offset, columnOf);
    const at = row.key === undefined ? row.row + offset : table.rows.get(row.key);
    if (at === undefined || told.has(`${sheet.name} ${at}`)) return [];
    if (row.key !== undefined) offset = at - row.row;
    return rowChanges(sheet, row, at, columnOf);
  });
}

/** Where the columns of the issued form stand now: by their headers, else beside their neighbour. 0 for one that is gone. */
function columnMap(table: LocatedTable, header: PrintedRow): ColumnOf {
  const { sheet, headerRow } = table;
  const known = new Map(header.cells.map(({ column, text }) => [column, table.column(text)]));
  const taken = new Set(known.values());
  return (column) => {
    const found = known.get(column) ?? 0;
    if (found !== 0) return found;
    for (const step of [-1, 1]) {
      const beside = known.get(column + step) ?? 0;
      const place = beside - step;
      if (beside !== 0 && place > 0 && !taken.has(place) && cellIn(sheet, headerRow, place)) return place;
    }
    return known.size === 0 || !known.has(column) ? column : 0;
  };
}

/** Sheets without a table: their rows in order, with what was inserted or deleted between them. */
function plainChanges(sheet: RawSheet, rows: readonly PrintedRow[]): readonly Change[] {
  const same: ColumnOf = (column) => column;
  let offset = 0;
  return rows.flatMap((row) => {
    offset = aligned(sheet, row, offset, same);
    return rowChanges(sheet, row, row.row + offset, same);
  });
}

/** How far a row may have moved against the one before. */
const NEARBY = [1, 2, 3, 4, 5, -1, -2, -3, -4, -5];

/** How many rows further down the row stands than it was issued: as far as the one before, unless it reads elsewhere. */
function aligned(sheet: RawSheet, row: PrintedRow, offset: number, columnOf: ColumnOf): number {
  const reads = (shift: number): boolean =>
    row.cells.every((cell) => isSame(sheet, row.row + shift, cell, columnOf(cell.column)));
  if (row.cells.every((cell) => cell.text === '') || reads(offset)) return offset;
  const moved = NEARBY.find((step) => reads(offset + step));
  return moved === undefined ? offset : offset + moved;
}

const rowChanges = (sheet: RawSheet, row: PrintedRow, at: number, columnOf: ColumnOf): readonly Change[] =>
  row.cells.flatMap((cell) => {
    const column = columnOf(cell.column);
    if (column === 0 || isSame(sheet, at, cell, column)) return [];
    const found = shownAt(sheet, at, column);
    return [{ sheet: sheet.name, cell: cellAddress(at, column), found, expected: cell.text }];
  });

function isSame(sheet: RawSheet, row: number, { text, formula }: PrintedCell, column: number): boolean {
  if (formula) return cellIn(sheet, row, column)?.formula !== undefined;
  if (text === '') return !isFilled(cellIn(sheet, row, column));
  const found = shownAt(sheet, row, column);
  return found === text || foldText(found) === foldText(text);
}
