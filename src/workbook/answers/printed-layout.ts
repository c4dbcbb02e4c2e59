import { EXPLAINABLE_LIST, type FormPlan, type PlanSheet, type ProgressSheet } from '../../model/form-plan.js';
import { sheetBody } from '../form/form-sheets.js';
import type { LayoutCell, LayoutRow } from '../form/layout.js';
import { nominationKey } from '../form/nomination-sheet.js';
import { isRegistered } from '../form/open-sheet.js';
import { STYLES } from '../form/styles.js';
import { IDENTITY, identityRows, rangedLists } from '../form/system-sheet.js';
import { type Workload, workloads } from '../form/workload.js';

/** A printed cell: its text, or that a formula stands there. */
export interface PrintedCell {
  readonly column: number;
  readonly text: string;
  readonly formula?: boolean;
}

/** A printed row as it was issued, with its key where it has one. */
export interface PrintedRow {
  readonly row: number;
  readonly key?: string;
  readonly isHeader: boolean;
  readonly cells: readonly PrintedCell[];
}

/**
 * The printed cells of every sheet of a form, by the program's own layout; without those that are compared elsewhere:
 * keys, numbers, labels, headings, and what the registry says.
 */
export function printedLayout(plan: FormPlan): ReadonlyMap<PlanSheet, readonly PrintedRow[]> {
  const loads = workloads(plan);
  return new Map(plan.sheets.map((sheet) => [sheet, rowsOf(sheet, plan, loads)]));
}

function rowsOf(sheet: PlanSheet, plan: FormPlan, loads: readonly Workload[]): readonly PrintedRow[] {
  switch (sheet.kind) {
    case 'progress':
      return progressRows(sheet, plan, loads);
    case 'system':
      return systemRows(sheet, plan, loads);
    case 'fixed':
      return keyed(bodyOf(sheet, plan, loads), new Set(sheet.rows.map((row) => row.key)));
    case 'nomination':
      return keyed(
        bodyOf(sheet, plan, loads),
        new Set(sheet.blocks.flatMap((block) => block.rows.map((row) => nominationKey(block, row)))),
      );
    case 'open':
      // One row of each kind is enough to know what the header says; the rows themselves are found by their numbers.
      return headOnly(bodyOf({ ...sheet, rows: firstOfEachGrain(sheet.rows) }, plan, loads));
    case 'explanation':
      return headOnly(bodyOf({ ...sheet, numbers: sheet.numbers.slice(0, 1) }, plan, loads));
    case 'static':
      return bodyOf(sheet, plan, loads).map(printed);
  }
}

const bodyOf = (sheet: PlanSheet, plan: FormPlan, loads: readonly Workload[]): readonly LayoutRow[] =>
  sheetBody(sheet, { plan, loads, formulas: new Map() }).rows;

const firstOfEachGrain = <R extends { readonly grain: string }>(rows: readonly R[]): readonly R[] =>
  rows.filter((row, place) => rows.findIndex((each) => each.grain === row.grain) === place);

const isHeaderRow = (row: LayoutRow): boolean => row.cells.some((cell) => cell.style === 'header');

/** Title, guide, headers and the line under them. */
function headOnly(rows: readonly LayoutRow[]): readonly PrintedRow[] {
  const header = rows.findIndex(isHeaderRow);
  return rows.slice(0, header + 2).map(printed);
}

/** Compared with the row, wherever it went: its place in the order, who fills it in, the hint, the heading of a block. */
function keyed(rows: readonly LayoutRow[], keys: ReadonlySet<string>): readonly PrintedRow[] {
  return rows.map((row): PrintedRow => {
    const key = row.cells.find((cell) => cell.style === 'key')?.value;
    if (typeof key !== 'string' || !keys.has(key)) return printed(row);
    const cells = row.cells.filter(({ style }) => style === 'centred' || style === 'hint');
    return { row: row.row, key, isHeader: false, cells: cells.map(printedCell) };
  });
}

const printed = (row: LayoutRow): PrintedRow => ({
  row: row.row,
  isHeader: isHeaderRow(row),
  cells: row.cells.filter(isPrinted).map(printedCell),
});

/** Not an input cell, nor a grey one: what is typed there is told by whoever reads the row. */
const isPrinted = ({ style, value }: LayoutCell): boolean =>
  STYLES[style].unlocked !== true && (style !== 'blocked' || value !== undefined);

function printedCell({ column, value }: LayoutCell): PrintedCell {
  if (typeof value === 'object') return { column, text: '', formula: true };
  return { column, text: value === undefined ? '' : String(value) };
}

/** 填报进度, without making its formulas: only that there is one matters. */
function progressRows(sheet: ProgressSheet, plan: FormPlan, loads: readonly Workload[]): readonly PrintedRow[] {
  const body = bodyOf(sheet, plan, []).map(printed);
  const [top, total] = [body.slice(0, -1), body.at(-1)];
  const first = total?.row ?? 1;
  const formula = (column: number): PrintedCell => ({ column, text: '', formula: true });
  const lines = loads.map((load, index): PrintedRow => {
    const counted = plan.sheets.find((each) => each.name === load.sheet);
    const spare = counted?.kind === 'open' && !isRegistered(counted) && counted.rows.some((row) => row.spare);
    const likely = spare && counted.kind === 'open' && counted.expectedRows > 0 ? String(counted.expectedRows) : '';
    return {
      row: first + index,
      isHeader: false,
      cells: [
        { column: 1, text: load.role },
        { column: 2, text: load.sheet },
        formula(3),
        spare ? formula(4) : { column: 4, text: '' },
        { column: 5, text: likely },
      ],
    };
  });
  return [...top, ...lines, ...(total ? [{ ...total, row: first + loads.length }] : [])];
}

/**
 * Columns to compare in the lines of the hidden sheet. The other values are compared by what they mean, or not at all:
 * digests of documents, which change with every correction of these.
 */
const COMPARED_COLUMNS: Readonly<Record<string, readonly number[]>> = {
  [IDENTITY.form]: [1],
  [IDENTITY.programme]: [1],
  [IDENTITY.schoolYear]: [1],
  [IDENTITY.registry]: [1],
  [IDENTITY.subject]: [1, 3],
  [IDENTITY.layout]: [1],
  [IDENTITY.standard]: [],
};

function systemRows(sheet: PlanSheet, plan: FormPlan, loads: readonly Workload[]): readonly PrintedRow[] {
  const lists = bodyOf(sheet, plan, loads);
  // The codes that may be explained belong to the program and grow with it.
  const own = rangedLists(plan.lists).find(({ list }) => list === EXPLAINABLE_LIST)?.column;
  const identity = identityRows(plan, Math.max(0, ...lists.map(({ row }) => row)));
  return [
    ...lists.map(printed).map((row) => ({ ...row, cells: row.cells.filter(({ column }) => column !== own) })),
    ...identity.map(printed).map((row) => {
      const columns = COMPARED_COLUMNS[row.cells[0]?.text ?? ''];
      return columns ? { ...row, cells: row.cells.filter(({ column }) => columns.includes(column)) } : row;
    }),
  ];
}
