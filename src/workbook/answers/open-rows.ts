import type { OpenSheet, PlanColumn, PlanNumberedRow, PlanQuestion } from '../../model/form-plan.js';
import { cellAddress, type RawSheet } from '../../model/raw-workbook.js';
import { isFor, roleOf } from '../form/columns.js';
import { NUMBER_NOTE } from '../form/open-sheet.js';
import { standing } from '../form/workload.js';
import { cellIn, foldText, isFilled, rowNumbers, shownAt } from './cells.js';
import type { AnswerCollector, AskedCell } from './collector.js';
import { mergedCells } from './merged.js';
import { openTable, type Table } from './table.js';

/** A planned column with its place in the file. */
interface PlacedColumn {
  readonly column: PlanColumn;
  /** 0 where it is missing. */
  readonly at: number;
}

interface OpenTable {
  readonly plan: OpenSheet;
  readonly table: Table;
  readonly number: number;
  readonly columns: readonly PlacedColumn[];
  readonly collector: AnswerCollector;
}

/** Reads an open sheet: rows by their number, wherever they stand. */
export function readOpenSheet(sheet: RawSheet, plan: OpenSheet, collector: AnswerCollector): void {
  const headers = plan.columns.map((column) => column.header);
  const table = openTable(sheet, { all: headers, needed: plan.columns.filter((column) => column.registry === undefined).map((column) => column.header) }, collector);
  const numberHeader = plan.columns.find((column) => column.number)?.header;
  const number = table && numberHeader !== undefined ? table.column(numberHeader) : 0;
  // Without its number no row can be told from another.
  if (!table || number === 0) return;
  const columns = plan.columns.map((column): PlacedColumn => ({ column, at: table.column(column.header) }));
  readRows({ plan, table, number, columns, collector });
}

function readRows(open: OpenTable): void {
  const places = placesOf(open);
  const inUse = open.plan.rows.flatMap((row) => {
    const at = settledPlace(open, row, places.get(row.id) ?? []);
    return at === null ? [] : [{ row, at }];
  });
  const asked = inUse.map(({ row, at }) => ({ row, at, cells: askedCells(open, row, at) }));
  const merged = mergedCells(open.table.sheet, asked.flatMap(({ cells }) => cells), open.collector);
  const owners = tupleOwners(open);
  for (const { row, at, cells } of asked) {
    const isTrusted = at.trusted && checkPrinted(open, row, at.row, owners);
    for (const cell of cells) {
      if (isTrusted && !merged.has(cell)) open.collector.read(open.table.sheet, cell);
      else open.collector.distrust(open.table.sheet, cell);
    }
    tellGreyed(open, row, at.row);
    open.collector.rows.push({ id: row.id, grain: row.grain, sheet: open.table.sheet.name, row: at.row });
  }
}

/** A number as compared: `ｔ００１ ` is T001. */
const foldNumber = (text: string): string => foldText(text).toUpperCase();

/** Rows of the file by number. Rows with typed values and no number of the form are told (JY1111). */
function placesOf(open: OpenTable): ReadonlyMap<string, readonly number[]> {
  const { plan, table, number, collector } = open;
  const known = new Map(plan.rows.map((row) => [foldNumber(row.id), row.id]));
  const places = new Map<string, number[]>();
  const presets = presetTexts(open);
  for (const row of rowNumbers(table.sheet)) {
    const text = shownAt(table.sheet, row, number);
    const id = known.get(foldNumber(text));
    if (id !== undefined) {
      const found = places.get(id);
      if (found) found.push(row);
      else places.set(id, [row]);
    } else if (row > table.headerRow && text !== NUMBER_NOTE) {
      const first = open.columns.find(({ column, at }) => column.question && at !== 0 && isFilled(cellIn(table.sheet, row, at)) && !presets.get(column.header)?.has(shownAt(table.sheet, row, at)));
      if (first) tellUnknown(collector, table.sheet, { row, number, text, column: first.at }, plan);
    }
  }
  return places;
}

/** What stands in spare rows beforehand, by header: no sign that somebody typed. */
function presetTexts({ plan }: OpenTable): ReadonlyMap<string, ReadonlySet<string>> {
  const spare = plan.rows.filter((row) => row.spare);
  return new Map(plan.columns.map((column) => [column.header, new Set(spare.slice(0, 1).map((row) => standing(column, row)))]));
}

interface UnknownRow {
  readonly row: number;
  readonly number: number;
  readonly text: string;
  readonly column: number;
}

function tellUnknown(collector: AnswerCollector, sheet: RawSheet, { row, number, text, column }: UnknownRow, plan: OpenSheet): void {
  const last = plan.rows.at(-1)?.id ?? '';
  collector.find('JY1111', { sheet: sheet.name, cell: cellAddress(row, number), label: text }, {
    found: text,
    params: { capacity: plan.rows.length, last, first: cellAddress(row, column) },
  });
}

interface SettledPlace {
  readonly row: number;
  readonly trusted: boolean;
}

/** The place of a row that counts, or `null` for a row that is not in use. */
function settledPlace(open: OpenTable, row: PlanNumberedRow, places: readonly number[]): SettledPlace | null {
  const filled = places.length > 1 ? places.filter((at) => isTyped(open, row, at)) : places;
  const candidates = filled.length > 0 ? filled : places.slice(0, 1);
  const [at] = candidates;
  if (at === undefined) return missingRow(open, row);
  if (candidates.length > 1) {
    tellRepeated(open, row, candidates);
    return { row: at, trusted: allAlike(open, candidates) };
  }
  if (isTyped(open, row, at)) return { row: at, trusted: true };
  if (row.spare) return null;
  if (!isCleared(open, row, at)) return { row: at, trusted: true };
  open.collector.find('JY1107', { sheet: open.table.sheet.name, cell: cellAddress(at, open.number), label: row.id }, { expected: row.id, subject: row.id, params: { cleared: 1 } });
  return null;
}

/** Whether something is typed in the row that did not stand there when the form was issued. */
function isTyped({ columns, table }: OpenTable, row: PlanNumberedRow, at: number): boolean {
  return columns.some(({ column, at: where }) => {
    if (!column.question || where === 0) return false;
    const cell = cellIn(table.sheet, at, where);
    return isFilled(cell) && (cell?.formula !== undefined || shownAt(table.sheet, at, where) !== standing(column, row) || !row.spare);
  });
}

/** A known row of which nothing is left but its number, where it once held more. Rows of the registry cannot be cleared. */
function isCleared({ plan }: OpenTable, row: PlanNumberedRow, _at: number): boolean {
  const isRegistered = plan.columns.some((column) => column.registry !== undefined);
  return !isRegistered && plan.columns.some((column) => column.question && standing(column, row) !== '');
}

function missingRow(open: OpenTable, row: PlanNumberedRow): null {
  if (!row.spare) open.collector.find('JY1107', { sheet: open.table.sheet.name, label: row.id }, { expected: row.id, subject: row.id });
  return null;
}

function tellRepeated(open: OpenTable, row: PlanNumberedRow, places: readonly number[]): void {
  const cells = places.map((at) => cellAddress(at, open.number));
  const where = { sheet: open.table.sheet.name, cell: cells[1] ?? '', label: row.id };
  open.collector.find('JY1108', where, {
    found: row.id,
    subject: row.id,
    params: { count: cells.length, cells: cells.join('、'), same: allAlike(open, places) ? 'yes' : 'no' },
  });
}

const allAlike = ({ columns, table }: OpenTable, places: readonly number[]): boolean =>
  columns.every(({ at }) => at === 0 || new Set(places.map((row) => shownAt(table.sheet, row, at))).size === 1);

function askedCells({ columns, collector, table }: OpenTable, row: PlanNumberedRow, { row: at }: SettledPlace): readonly AskedCell[] {
  const cells: AskedCell[] = [];
  for (const { column, at: where } of columns) {
    if (!column.question || where === 0 || !isFor(column, row.grain)) continue;
    const question = questionOf(column, row.grain);
    cells.push({ subject: row.id, grain: row.grain, question, label: `${row.id} ${column.header}`, row: at, column: where });
  }
  return cells;
}

const asked = new WeakMap<PlanColumn, Map<string, PlanQuestion>>();

/** The question of a column to rows of one grain, with who answers it; made once. */
function questionOf(column: PlanColumn, grain: string): PlanQuestion {
  const known = asked.get(column) ?? new Map<string, PlanQuestion>();
  asked.set(column, known);
  const found = known.get(grain) ?? { ...(column.question as Omit<PlanQuestion, 'by'>), by: roleOf(column, grain) };
  known.set(grain, found);
  return found;
}

/** Values that should stay blank because the column is not for this kind of row (JY1116). */
function tellGreyed({ columns, table, collector }: OpenTable, row: PlanNumberedRow, at: number): void {
  for (const { column, at: where } of columns) {
    if (where === 0 || isFor(column, row.grain) || !isFilled(cellIn(table.sheet, at, where))) continue;
    const label = `${row.id} ${column.header}`;
    collector.find('JY1116', { sheet: table.sheet.name, cell: cellAddress(at, where), label }, { found: shownAt(table.sheet, at, where), subject: row.id });
  }
}

/** What the registry printed in a row, as one text. */
const registryTuple = (open: OpenTable, textOf: (placed: PlacedColumn) => string, grain: string): string =>
  open.columns
    .filter(({ column, at }) => column.registry !== undefined && at !== 0 && isFor(column, grain))
    .map((placed) => foldText(textOf(placed)))
    .join('\n');

/** Rows by what the registry printed in them; `''` where several rows have the same. */
function tupleOwners(open: OpenTable): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const row of open.plan.rows) {
    const tuple = registryTuple(open, ({ column }) => standing(column, row), row.grain);
    if (tuple !== '') owners.set(`${row.grain}\n${tuple}`, owners.has(`${row.grain}\n${tuple}`) ? '' : row.id);
  }
  return owners;
}

/**
 * Compares what the registry printed (JY1112). False when all of it is another row's: then numbers and contents have
 * been sorted apart, and nothing in the row is believed.
 */
function checkPrinted(open: OpenTable, row: PlanNumberedRow, at: number, owners: ReadonlyMap<string, string>): boolean {
  const { sheet } = open.table;
  let differs = false;
  for (const { column, at: where } of open.columns) {
    if (column.registry === undefined || where === 0 || !isFor(column, row.grain)) continue;
    const [found, expected] = [shownAt(sheet, at, where), standing(column, row)];
    if (foldText(found) === foldText(expected)) continue;
    differs = true;
    open.collector.find('JY1112', { sheet: sheet.name, cell: cellAddress(at, where), label: `${row.id} ${column.header}` }, { found, expected, subject: row.id });
  }
  if (!differs) return true;
  const tuple = registryTuple(open, ({ at: where }) => shownAt(sheet, at, where), row.grain);
  const owner = owners.get(`${row.grain}\n${tuple}`);
  return owner === undefined || owner === '' || owner === row.id;
}
