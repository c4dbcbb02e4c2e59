import type { OpenSheet, PlanColumn, PlanNumberedRow, PlanQuestion } from '../../model/form-plan.js';
import { cellAddress, type RawSheet } from '../../model/raw-workbook.js';
import { isFor, roleOf } from '../form/columns.js';
import { isRegistered, NUMBER_NOTE } from '../form/open-sheet.js';
import { standing } from '../form/workload.js';
import { cellIn, foldText, isFilled, rowNumbers, shownAt } from './cells.js';
import type { AskedCell } from './collected.js';
import type { AnswerCollector } from './collector.js';
import { tableOf } from './fixed-rows.js';
import { lostNumbers } from './lost-numbers.js';
import { mergedCells } from './merged.js';
import { repeatedCode } from './repeated-code.js';
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
  /** What stands in every row beforehand, by header. */
  readonly presets: ReadonlyMap<string, string>;
  /** The columns of a grain that were found, by what they are; made once. */
  readonly views: Map<string, GrainView>;
  readonly collector: AnswerCollector;
}

/** The columns as rows of one grain have them. */
interface GrainView {
  readonly asked: readonly { readonly at: number; readonly header: string; readonly question: PlanQuestion }[];
  readonly printed: readonly PlacedColumn[];
  readonly greyed: readonly PlacedColumn[];
  readonly telling: readonly PlacedColumn[];
}

function viewOf(open: OpenTable, grain: string): GrainView {
  const known = open.views.get(grain);
  if (known) return known;
  const found = open.columns.filter(({ at }) => at !== 0);
  const own = found.filter(({ column }) => isFor(column, grain));
  const view: GrainView = {
    asked: own.flatMap(({ column, at }) =>
      column.question
        ? [{ at, header: column.header, question: { ...column.question, by: roleOf(column, grain) } }]
        : [],
    ),
    printed: own.filter(({ column }) => column.registry !== undefined),
    greyed: found.filter(({ column }) => !isFor(column, grain)),
    telling: own.filter(({ column }) => isTelling(open.plan, column)),
  };
  open.views.set(grain, view);
  return view;
}

/** Reads an open sheet: rows by their number, wherever they stand. */
export function readOpenSheet(sheet: RawSheet, plan: OpenSheet, collector: AnswerCollector): void {
  const headers = plan.columns.map((column) => column.header);
  const table = openTable(
    sheet,
    {
      all: headers,
      needed: plan.columns.filter((column) => column.registry === undefined).map((column) => column.header),
    },
    collector,
  );
  const numberHeader = plan.columns.find((column) => column.number)?.header;
  const number = table && numberHeader !== undefined ? table.column(numberHeader) : 0;
  // Without its number no row can be told from another.
  if (!table || number === 0) return;
  collector.tables.push(tableOf(plan, table, []));
  const columns = plan.columns.map((column): PlacedColumn => ({ column, at: table.column(column.header) }));
  readRows({ plan, table, number, columns, presets: presetTexts(plan), views: new Map(), collector });
}

function readRows(open: OpenTable): void {
  const places = placesOf(open);
  const lost = lostPlaces(open, places);
  const inUse = open.plan.rows.flatMap((row) => {
    const at = settledPlace(open, row, places.get(row.id) ?? [], lost);
    return at === null ? [] : [{ row, at }];
  });
  const asked = inUse.map(({ row, at }) => ({ row, at, cells: askedCells(open, row, at) }));
  const merged = mergedCells(
    open.table.sheet,
    asked.map(({ cells }) => cells),
    open.collector,
  );
  const owners = withoutHomeNames(open, tellingOwners(open), asked);
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
  const known = new Map(plan.rows.flatMap((row) => [[row.id, row.id] as const, [foldNumber(row.id), row.id] as const]));
  const places = new Map<string, number[]>();
  for (const row of rowNumbers(table.sheet)) {
    const text = shownAt(table.sheet, row, number);
    const id = known.get(text) ?? known.get(foldNumber(text)) ?? withoutNoughts(open, row, text);
    if (id !== undefined) {
      const found = places.get(id);
      if (found) found.push(row);
      else places.set(id, [row]);
    } else if (row > table.headerRow && text !== NUMBER_NOTE) {
      const first = open.columns.find((placed) => isTypedIn(open, placed, row));
      if (first) tellUnknown(collector, table.sheet, { row, number, text, column: first.at }, plan);
    }
  }
  return places;
}

const ISSUED = /^([A-Z])0*([1-9]\d{0,3})$/;

/** `T7` for T007, as programs write it that take a number for a number; told (JY2106). */
function withoutNoughts({ plan, table, number, collector }: OpenTable, row: number, text: string): string | undefined {
  const typed = ISSUED.exec(foldNumber(text));
  if (!typed) return undefined;
  const same = plan.rows.filter(({ id }) => {
    const own = ISSUED.exec(id);
    return own !== null && own[1] === typed[1] && own[2] === typed[2];
  });
  const id = same.length === 1 ? same[0]?.id : undefined;
  if (id === undefined) return undefined;
  const [sheet, cell] = [table.sheet.name, cellAddress(row, number)];
  collector.normalisations.push({ sheet, cell, before: text, after: id, rule: 'leadingZeros' });
  const rest = { subject: id, found: text, expected: id, params: { rules: 'leadingZeros' } };
  collector.find('JY2106', { sheet, cell, label: id }, rest);
  return id;
}

function isTypedIn({ table, presets }: OpenTable, { column, at }: PlacedColumn, row: number): boolean {
  if (!column.question || at === 0 || !isFilled(cellIn(table.sheet, row, at))) return false;
  return shownAt(table.sheet, row, at) !== presets.get(column.header);
}

/** What stands in spare rows beforehand, by header: no sign that somebody typed. */
function presetTexts({ rows, columns }: OpenSheet): ReadonlyMap<string, string> {
  const spare = rows.find((row) => row.spare);
  return new Map(
    columns.map((column) => [column.header, spare ? standing(column, spare) : (column.question?.preset ?? '')]),
  );
}

interface UnknownRow {
  readonly row: number;
  readonly number: number;
  readonly text: string;
  readonly column: number;
}

function tellUnknown(
  collector: AnswerCollector,
  sheet: RawSheet,
  { row, number, text, column }: UnknownRow,
  plan: OpenSheet,
): void {
  const last = plan.rows.at(-1)?.id ?? '';
  collector.find(
    'JY1111',
    { sheet: sheet.name, cell: cellAddress(row, number), label: text },
    {
      found: text,
      params: { capacity: plan.rows.length, last, first: cellAddress(row, column) },
    },
  );
}

interface SettledPlace {
  readonly row: number;
  readonly trusted: boolean;
}

/** The place of a row that counts, or `null` for a row that is not in use. */
function settledPlace(
  open: OpenTable,
  row: PlanNumberedRow,
  places: readonly number[],
  lost: LostPlaces,
): SettledPlace | null {
  const filled = places.length > 1 ? places.filter((at) => isTyped(open, row, at)) : places;
  const candidates = filled.length > 0 ? filled : places.slice(0, 1);
  const [at] = candidates;
  if (at === undefined) return missingRow(open, row, lost.get(row.id) ?? 0);
  if (candidates.length > 1) {
    tellRepeated(open, row, candidates);
    return { row: at, trusted: allAlike(open, candidates) };
  }
  if (isTyped(open, row, at)) return { row: at, trusted: true };
  if (row.spare) return null;
  if (!isCleared(open, row)) return { row: at, trusted: true };
  open.collector.find(
    'JY1107',
    { sheet: open.table.sheet.name, cell: cellAddress(at, open.number), label: row.id },
    { expected: row.id, subject: row.id, params: { cleared: 1 } },
  );
  return null;
}

/**
 * Whether something is typed in the row: in a spare one, anything that did not stand there when the form was issued; in
 * a known one, anything but what stands in every row beforehand.
 */
function isTyped(open: OpenTable, row: PlanNumberedRow, at: number): boolean {
  const { columns, table, presets } = open;
  return columns.some(({ column, at: where }) => {
    if (!column.question || where === 0) return false;
    const cell = cellIn(table.sheet, at, where);
    if (!cell || !isFilled(cell)) return false;
    return (
      cell.formula !== undefined ||
      shownAt(table.sheet, at, where) !== (row.spare ? standing(column, row) : presets.get(column.header))
    );
  });
}

/** A known row of which nothing is left but its number, where it once held more. Rows of the registry cannot be cleared. */
const isCleared = ({ plan, presets }: OpenTable, row: PlanNumberedRow): boolean =>
  !isRegistered(plan) &&
  plan.columns.some((column) => column.question && standing(column, row) !== (presets.get(column.header) ?? ''));

/** Rows in which lost numbers stood, as far as that can be told. */
type LostPlaces = ReadonlyMap<string, number>;

function lostPlaces({ plan, table }: OpenTable, places: ReadonlyMap<string, readonly number[]>): LostPlaces {
  if (places.size >= plan.rows.length) return new Map();
  const ids = plan.rows.map((row) => row.id);
  // Under the headers a line says who fills in what.
  const lost = lostNumbers(table.sheet, { ids, places, above: table.headerRow + 1 });
  return new Map(lost.map(({ id, at }) => [id, at]));
}

/** A number that is gone: of a row that holds something (JY1107), or of an unused one whose row is still there (JY1122). */
function missingRow({ table, number, collector }: OpenTable, row: PlanNumberedRow, at: number): null {
  const { name: sheet } = table.sheet;
  const cell = at === 0 ? {} : { cell: cellAddress(at, number) };
  const rest = { expected: row.id, subject: row.id };
  if (!row.spare) collector.find('JY1107', { sheet, ...cell, label: row.id }, rest);
  else if (at !== 0)
    collector.find('JY1122', { sheet, ...cell, label: row.id }, { found: shownAt(table.sheet, at, number), ...rest });
  return null;
}

function tellRepeated(open: OpenTable, row: PlanNumberedRow, places: readonly number[]): void {
  const cells = places.map((at) => cellAddress(at, open.number));
  const where = { sheet: open.table.sheet.name, cell: cells[1] ?? '', label: row.id };
  const params = { count: cells.length, cells: cells.join('、') };
  open.collector.find(repeatedCode(allAlike(open, places)), where, { found: row.id, subject: row.id, params });
}

const allAlike = ({ columns, table }: OpenTable, places: readonly number[]): boolean =>
  columns.every(({ at }) => at === 0 || new Set(places.map((row) => shownAt(table.sheet, row, at))).size === 1);

const askedCells = (open: OpenTable, row: PlanNumberedRow, { row: at }: SettledPlace): readonly AskedCell[] =>
  viewOf(open, row.grain).asked.map(({ at: column, header, question }) => ({
    subject: row.id,
    grain: row.grain,
    question,
    label: `${row.id} ${header}`,
    row: at,
    column,
  }));

/** Values that should stay blank because the column is not for this kind of row (JY1116). */
function tellGreyed(open: OpenTable, row: PlanNumberedRow, at: number): void {
  const { table, collector } = open;
  for (const { column, at: where } of viewOf(open, row.grain).greyed) {
    if (!isFilled(cellIn(table.sheet, at, where))) continue;
    const label = `${row.id} ${column.header}`;
    collector.find(
      'JY1116',
      { sheet: table.sheet.name, cell: cellAddress(at, where), label },
      { found: shownAt(table.sheet, at, where), subject: row.id },
    );
  }
}

/** By which a person knows a row: what the registry printed in it, else the name. */
const isTelling = (plan: OpenSheet, column: PlanColumn): boolean =>
  isRegistered(plan)
    ? column.registry !== undefined
    : column.question?.binding.to === 'field' && column.question.binding.field === 'name';

const tellingKey = (grain: string, header: string, text: string): string => `${grain}\n${header}\n${foldText(text)}`;

/** Numbers of rows by each telling text that only one row of its kind has. */
function tellingOwners(open: OpenTable): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const row of open.plan.rows) {
    for (const { column } of viewOf(open, row.grain).telling) {
      const text = standing(column, row);
      if (text === '') continue;
      const key = tellingKey(row.grain, column.header, text);
      if (owners.has(key)) shared.add(key);
      owners.set(key, row.id);
    }
  }
  for (const key of shared) owners.delete(key);
  return owners;
}

/**
 * Names that still stand in their own row: another row with the same name is another person of that name, since the
 * same name alone never makes the same person.
 */
function withoutHomeNames(
  open: OpenTable,
  owners: ReadonlyMap<string, string>,
  asked: readonly { readonly row: PlanNumberedRow; readonly at: SettledPlace }[],
): ReadonlyMap<string, string> {
  if (isRegistered(open.plan)) return owners;
  const foreign = new Map(owners);
  for (const { row, at } of asked) {
    for (const { column, at: where } of viewOf(open, row.grain).telling) {
      const key = tellingKey(row.grain, column.header, shownAt(open.table.sheet, at.row, where));
      if (owners.get(key) === row.id) foreign.delete(key);
    }
  }
  return foreign;
}

/**
 * Whose contents a row shows beside its number: `own` when one of its telling texts is there, or nothing speaks against
 * it; the number of another row, or `nobody` when the registry's telling texts are all gone.
 */
function contentsOf(open: OpenTable, row: PlanNumberedRow, at: number, owners: ReadonlyMap<string, string>): string {
  let other = '';
  let isGone = isRegistered(open.plan);
  let isToldApart = false;
  for (const { column, at: where } of viewOf(open, row.grain).telling) {
    const text = shownAt(open.table.sheet, at, where);
    const owner = text === '' ? undefined : owners.get(tellingKey(row.grain, column.header, text));
    if (owner === row.id) return 'own';
    if (owners.get(tellingKey(row.grain, column.header, standing(column, row))) === row.id) {
      isToldApart = true;
      isGone &&= text === '';
    }
    other ||= owner ?? '';
  }
  if (other !== '') return other;
  return isToldApart && isGone ? 'nobody' : 'own';
}

/**
 * Compares what was printed (JY1112). False when another row's contents stand beside the number: then they have been
 * sorted apart, and nothing in the row is believed.
 */
function checkPrinted(open: OpenTable, row: PlanNumberedRow, at: number, owners: ReadonlyMap<string, string>): boolean {
  const { sheet } = open.table;
  const contents = contentsOf(open, row, at, owners);
  const { printed, telling } = viewOf(open, row.grain);
  for (const { column, at: where } of contents === 'own' ? printed : telling) {
    const found = shownAt(sheet, at, where);
    const expected = standing(column, row);
    if (found === expected || foldText(found) === foldText(expected)) continue;
    const place = { sheet: sheet.name, cell: cellAddress(at, where), label: `${row.id} ${column.header}` };
    const params = contents === 'own' ? {} : { params: { belongsTo: contents } };
    open.collector.find('JY1112', place, { found, expected, subject: row.id, ...params });
  }
  return contents === 'own';
}
