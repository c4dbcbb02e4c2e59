import type { FormPlan } from '../../model/form-plan.js';
import { cellKey, type PlacedValue, type TypedValue } from '../../model/typed-cells.js';
import type { LayoutCell, LayoutRow, SheetBody, SheetFrame } from '../form/layout.js';
import { lineCount, rowHeight } from '../form/text-measure.js';
import { cellPlaces } from './cell-places.js';

/** Row → column → what is to stand there, for one sheet. */
export type SheetValues = ReadonlyMap<number, ReadonlyMap<number, TypedValue>>;

/** Values by sheet and place. A value that the form has no cell for is left out: callers have asked the plan before. */
export function valuesBySheet(plan: FormPlan, values: readonly PlacedValue[]): ReadonlyMap<string, SheetValues> {
  const sheets = new Map<string, Map<number, Map<number, TypedValue>>>();
  if (values.length === 0) return sheets;
  const places = cellPlaces(plan);
  for (const value of values) {
    const place = places.get(cellKey(value));
    if (!place) continue;
    const rows = sheets.get(value.sheet) ?? new Map<number, Map<number, TypedValue>>();
    sheets.set(value.sheet, rows);
    const cells = rows.get(place.row) ?? new Map<number, TypedValue>();
    rows.set(place.row, cells.set(place.column, value.value));
  }
  return sheets;
}

/** The cells of a sheet with values typed in; rows grow with their texts. */
export function withValues(body: SheetBody, values: SheetValues, columns: SheetFrame['columns']): SheetBody {
  return { ...body, rows: body.rows.map((row) => rowWith(row, values.get(row.row), columns)) };
}

function rowWith(
  row: LayoutRow,
  values: ReadonlyMap<number, TypedValue> | undefined,
  columns: SheetFrame['columns'],
): LayoutRow {
  if (!values) return row;
  const cells = row.cells.map((cell): LayoutCell => {
    const value = values.get(cell.column);
    return value === undefined ? cell : { ...cell, value };
  });
  const lines = [...values].map(([column, value]) =>
    typeof value === 'string' ? lineCount(value, columns[column - 1]?.width ?? 10) : 1,
  );
  return { ...row, cells, height: Math.max(row.height, rowHeight(Math.max(...lines))) };
}

/** The cells of a sheet without the results of its formulas: they were computed before anything was typed. */
export const withoutResults = (body: SheetBody): SheetBody => ({
  ...body,
  rows: body.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      typeof cell.value === 'object' ? { ...cell, value: { formula: cell.value.formula } } : cell,
    ),
  })),
});
