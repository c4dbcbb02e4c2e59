import type { FormPlan, PlanSheet } from '../../model/form-plan.js';
import { cellAddress, type RawSheet, type RawWorkbook } from '../../model/raw-workbook.js';
import type { LooseValue, TypedCell } from '../../model/typed-cells.js';
import { foldText, isFilled, shownAt, shownValue } from '../answers/cells.js';
import { locateColumns } from '../answers/headers.js';
import { bodyContext } from '../form/body-context.js';
import { sheetBody } from '../form/form-sheets.js';

/** Sheets in which nobody types anything that counts. */
const SILENT: readonly PlanSheet['kind'][] = ['static', 'progress', 'system'];

/**
 * What somebody typed where no asked cell of the form is: beside the table, in greyed cells, in rows with a number of
 * their own, on sheets that the form does not have. What the form itself prints is no such value.
 */
export function looseValues(
  workbook: RawWorkbook,
  plan: FormPlan,
  located: ReadonlyMap<PlanSheet, RawSheet>,
  taken: TakenCells,
): readonly LooseValue[] {
  const planOf = new Map([...located].map(([sheet, raw]) => [raw, sheet]));
  const silent = new Set(plan.sheets.filter((sheet) => SILENT.includes(sheet.kind)).map((sheet) => sheet.name));
  const context = bodyContext(plan);
  return workbook.sheets.flatMap((raw) => {
    const sheet = planOf.get(raw);
    if (!sheet) return silent.has(raw.name) || raw.state === 'hidden' ? [] : filledCells(raw, () => false);
    const printed = printedTexts(sheet, raw, sheetBody(sheet, context).rows);
    const isCopy = copiesIn(raw, sheet, taken);
    return filledCells(
      raw,
      (row, column, shown) =>
        taken.has(raw.name, cellAddress(row, column)) || printed(column, shown) || isCopy(row, column, shown),
    );
  });
}

/** Cells that have been read already. */
export class TakenCells {
  private readonly cells = new Set<string>();
  private readonly rows = new Map<string, number>();

  constructor(typed: Iterable<Pick<TypedCell, 'place' | 'subject'>>) {
    for (const { place, subject } of typed) {
      this.add(place.sheet, place.cell);
      this.rows.set(`${place.sheet}\n${foldText(subject)}`, Number(place.cell.replace(/\D/g, '')));
    }
  }

  /** Row in which a number (folded) was read. */
  rowOf(sheet: string, number: string): number | undefined {
    return this.rows.get(`${sheet}\n${number}`);
  }

  add(sheet: string, cell: string): void {
    this.cells.add(`${sheet}\n${cell}`);
  }

  has(sheet: string, cell: string): boolean {
    return this.cells.has(`${sheet}\n${cell}`);
  }
}

/** Whether a cell of a copied row says what the row itself, which has been read, says. */
function copiesIn(
  raw: RawSheet,
  sheet: PlanSheet,
  taken: TakenCells,
): (row: number, column: number, shown: string) => boolean {
  const header = sheet.kind === 'open' ? sheet.columns.find((column) => column.number)?.header : undefined;
  const number = header === undefined ? undefined : locateColumns(raw, [header])?.columns.get(header);
  if (number === undefined) return () => false;
  return (row, column, shown) => {
    const id = foldText(shownAt(raw, row, number));
    const at = id === '' ? undefined : taken.rowOf(raw.name, id);
    return at !== undefined && shownValue(raw.rows.get(at)?.get(column)?.value) === shown;
  };
}

function filledCells(
  raw: RawSheet,
  isKnown: (row: number, column: number, shown: string) => boolean,
): readonly LooseValue[] {
  return [...raw.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]) => {
      const shown = shownValue(cell.value);
      if (!isFilled(cell) || shown === '' || isKnown(row, column, shown)) return [];
      return [{ place: { sheet: raw.name, cell: cellAddress(row, column) }, shown }];
    }),
  );
}

/** Whether the form itself prints a text in a column, found by its header. */
function printedTexts(
  sheet: PlanSheet,
  raw: RawSheet,
  rows: ReturnType<typeof sheetBody>['rows'],
): (column: number, shown: string) => boolean {
  const byColumn = new Map<number, Set<string>>();
  const all = new Set<string>();
  for (const { cells } of rows) {
    for (const { column, value } of cells) {
      if (typeof value !== 'string' && typeof value !== 'number') continue;
      const text = foldText(String(value));
      byColumn.set(column, (byColumn.get(column) ?? new Set<string>()).add(text));
      if (typeof value === 'string') all.add(text);
    }
  }
  const planned = plannedColumns(sheet, raw, rows);
  return (column, shown) => {
    const own = planned.get(column);
    const text = foldText(shown);
    return all.has(text) && Number.isNaN(Number(text))
      ? true
      : own !== undefined && (byColumn.get(own)?.has(text) ?? false);
  };
}

/** Column of the file → column of the form, by the headers. */
function plannedColumns(
  sheet: PlanSheet,
  raw: RawSheet,
  rows: ReturnType<typeof sheetBody>['rows'],
): ReadonlyMap<number, number> {
  const header = rows.find((row) => row.cells.filter((cell) => cell.style === 'header').length > 1);
  const headers = (header?.cells ?? []).map((cell) => String(cell.value ?? ''));
  const found = locateColumns(
    raw,
    headers.filter((text) => text !== ''),
  );
  if (!found || sheet.kind === 'static') return new Map();
  return new Map([...found.columns].map(([text, column]) => [column, headers.indexOf(text) + 1]));
}
