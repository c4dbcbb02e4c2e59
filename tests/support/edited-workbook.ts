import type { FormPlan } from '../../src/model/form-plan.js';
import {
  cellAddress,
  type RawCell,
  type RawRange,
  type RawSheet,
  type RawValue,
  type RawWorkbook,
} from '../../src/model/raw-workbook.js';
import { issueForm, type TemplateCache } from '../../src/workbook/form/issue-form.js';
import { inflateNode } from '../../src/workbook/read/inflate-node.js';
import { readWorkbook } from '../../src/workbook/read/workbook.js';

/** A value as a test writes it; `{ formula }` without a value is a formula that was never computed. */
export type TestValue =
  | string
  | number
  | boolean
  | null
  | { readonly date: string; readonly serial: number }
  | { readonly error: string }
  | { readonly formula: string; readonly value?: string | number };

const templates: TemplateCache = new Map();

/** The form of a plan as it comes back when nobody has typed anything. */
export async function issuedWorkbook(plan: FormPlan): Promise<EditedWorkbook> {
  const outcome = readWorkbook(await issueForm(plan, { templates }), { inflate: inflateNode });
  if (!outcome.ok) throw new TypeError(`issued form is unreadable: ${JSON.stringify(outcome.findings)}`);
  return EditedWorkbook.of(outcome.value);
}

type Cells = Map<number, Map<number, RawCell>>;

interface EditedSheet {
  name: string;
  state: RawSheet['state'];
  cells: Cells;
  merges: RawRange[];
}

/** A workbook in which a test does what users do: type, sort, insert, delete, rename, copy, merge. */
export class EditedWorkbook {
  private constructor(private readonly sheets: EditedSheet[]) {}

  static of(workbook: RawWorkbook): EditedWorkbook {
    return new EditedWorkbook(
      workbook.sheets.map(({ name, state, rows, merges }) => ({
        name,
        state,
        cells: new Map([...rows].map(([row, cells]) => [row, new Map(cells)])),
        merges: [...merges],
      })),
    );
  }

  /** A copy that can be edited without touching this one. */
  copy(): EditedWorkbook {
    return EditedWorkbook.of(this.raw());
  }

  raw(): RawWorkbook {
    return {
      signals: new Set(),
      sheets: this.sheets.map(({ name, state, cells, merges }) => ({
        name,
        state,
        rows: new Map([...cells].sort(([a], [b]) => a - b)),
        merges,
        hiddenRows: new Set<number>(),
        hiddenColumns: new Set<number>(),
      })),
    };
  }

  get names(): readonly string[] {
    return this.sheets.map((sheet) => sheet.name);
  }

  sheet(name: string): EditedSheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new TypeError(`no sheet ${name}`);
    return found;
  }

  /** What is shown in a cell. */
  text(sheet: string, row: number, column: number): string {
    const value = this.sheet(sheet).cells.get(row)?.get(column)?.value;
    if (!value) return '';
    return value.type === 'number' ? (value.date ?? value.raw) : String(value.value);
  }

  /** First cell with this text, in the order of rows. */
  find(sheet: string, text: string): { readonly row: number; readonly column: number } {
    for (const [row, cells] of [...this.sheet(sheet).cells].sort(([a], [b]) => a - b)) {
      for (const column of [...cells.keys()].sort((a, b) => a - b)) {
        if (this.text(sheet, row, column) === text) return { row, column };
      }
    }
    throw new TypeError(`no ${text} on ${sheet}`);
  }

  /** Types into the row of a number or key and the column of a header; returns the address. */
  type(sheet: string, key: string, header: string, value: TestValue): string {
    return this.put(sheet, this.find(sheet, key).row, this.find(sheet, header).column, value);
  }

  put(sheet: string, row: number, column: number, value: TestValue): string {
    const { cells } = this.sheet(sheet);
    const inRow = cells.get(row) ?? new Map<number, RawCell>();
    cells.set(row, inRow);
    if (value === null) inRow.delete(column);
    else inRow.set(column, rawCell(row, column, value));
    return cellAddress(row, column);
  }

  renameSheet(name: string, to: string): this {
    this.sheet(name).name = to;
    return this;
  }

  removeSheet(name: string): this {
    this.sheets.splice(this.sheets.indexOf(this.sheet(name)), 1);
    return this;
  }

  copySheet(name: string, to: string): this {
    const { cells, merges, state } = this.sheet(name);
    this.sheets.push({
      name: to,
      state,
      merges: [...merges],
      cells: new Map([...cells].map(([row, inRow]) => [row, new Map(inRow)])),
    });
    return this;
  }

  insertRows(name: string, before: number, count = 1): this {
    return this.moveRows(name, (row) => (row >= before ? row + count : row));
  }

  deleteRow(name: string, at: number): this {
    this.sheet(name).cells.delete(at);
    return this.moveRows(name, (row) => (row > at ? row - 1 : row));
  }

  insertColumns(name: string, before: number, count = 1): this {
    return this.moveColumns(name, (column) => (column >= before ? column + count : column));
  }

  deleteColumn(name: string, at: number): this {
    for (const inRow of this.sheet(name).cells.values()) inRow.delete(at);
    return this.moveColumns(name, (column) => (column > at ? column - 1 : column));
  }

  /** Cuts a column out and puts it before another. */
  moveColumn(name: string, from: number, before: number): this {
    const order = (column: number): number => {
      if (column === from) return before > from ? before - 1 : before;
      const without = column > from ? column - 1 : column;
      const target = before > from ? before - 1 : before;
      return without >= target ? without + 1 : without;
    };
    return this.moveColumns(name, order);
  }

  /** Copies a row into a new one right under it. */
  copyRow(name: string, at: number): this {
    this.insertRows(name, at + 1);
    const { cells } = this.sheet(name);
    const copied = [...(cells.get(at) ?? [])].map(([column, cell]) => [column, { ...cell, row: at + 1 }] as const);
    cells.set(at + 1, new Map(copied));
    return this;
  }

  /** Puts rows into another order: the row that stood in `from[i]` goes to the i-th of those places. */
  reorderRows(name: string, from: readonly number[], columns?: readonly number[]): this {
    const { cells } = this.sheet(name);
    const places = [...from].sort((a, b) => a - b);
    const before = new Map(from.map((row) => [row, new Map(cells.get(row) ?? [])]));
    places.forEach((place, index) => {
      const source = before.get(from[index] as number) as Map<number, RawCell>;
      const target = cells.get(place) ?? new Map<number, RawCell>();
      cells.set(place, target);
      const wanted = columns ?? [...new Set([...source.keys(), ...target.keys()])];
      for (const column of wanted) {
        const cell = source.get(column);
        if (cell) target.set(column, { ...cell, row: place });
        else target.delete(column);
      }
    });
    return this;
  }

  merge(name: string, range: RawRange): this {
    const sheet = this.sheet(name);
    sheet.merges.push(range);
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        if (row !== range.top || column !== range.left) sheet.cells.get(row)?.delete(column);
      }
    }
    return this;
  }

  private moveRows(name: string, to: (row: number) => number): this {
    const sheet = this.sheet(name);
    sheet.cells = new Map(
      [...sheet.cells].map(([row, inRow]) => {
        const target = to(row);
        return [target, new Map([...inRow].map(([column, cell]) => [column, { ...cell, row: target }]))];
      }),
    );
    return this;
  }

  private moveColumns(name: string, to: (column: number) => number): this {
    const sheet = this.sheet(name);
    for (const [row, inRow] of sheet.cells) {
      sheet.cells.set(row, new Map([...inRow].map(([column, cell]) => [to(column), { ...cell, column: to(column) }])));
    }
    return this;
  }
}

function rawCell(row: number, column: number, value: Exclude<TestValue, null>): RawCell {
  if (typeof value === 'object' && 'formula' in value) {
    const cached = value.value === undefined ? null : rawValue(value.value);
    return { row, column, value: cached, formula: value.formula };
  }
  return { row, column, value: rawValue(value) };
}

/** A value as the reader of files gives it. */
export function rawValue(value: Exclude<TestValue, null | { readonly formula: string }>): RawValue {
  if (typeof value === 'string') return { type: 'text', value };
  if (typeof value === 'number') return { type: 'number', value, raw: String(value) };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  if ('error' in value) return { type: 'error', value: value.error };
  return { type: 'number', value: value.serial, raw: String(value.serial), date: value.date };
}
