import type { StyleName } from './styles.js';

/** What stands in a cell when the form is issued; a formula without a value is computed when the file is opened. */
export type LayoutValue = string | number | { readonly formula: string; readonly value?: number };

/** Rows and columns count from 1. */
export interface LayoutCell {
  readonly column: number;
  readonly style: StyleName;
  readonly value?: LayoutValue;
}

export interface LayoutRow {
  readonly row: number;
  /** In points. */
  readonly height: number;
  /** Excel must not fit the height to the text by itself. */
  readonly fixedHeight?: boolean;
  readonly cells: readonly LayoutCell[];
}

/** The cells of one sheet. */
export interface SheetBody {
  readonly rows: readonly LayoutRow[];
  /** Last row that is printed. */
  readonly lastRow: number;
}

/** Rows of one column; `last` is the last row of the sheet, known only when the rows are. */
export interface ColumnRange {
  readonly column: number;
  readonly from: number;
  readonly to: number | 'last';
}

/** What a cell accepts, and what Excel says about it. */
export interface ValidationRule {
  readonly type: 'whole' | 'decimal' | 'date' | 'list' | 'textLength' | 'any';
  /** Bounds (ISO dates for `date`), or the list: `"是,否"` or the name of a range. */
  readonly formulae: readonly string[];
  readonly promptTitle: string;
  readonly prompt: string;
  readonly error: string;
  /** Something else may be typed after a question. */
  readonly lenient?: boolean;
}

export interface Validation {
  readonly range: ColumnRange;
  readonly rule: ValidationRule;
}

/** Looks that depend on a formula, written for the first cell of the first range. */
export interface Conditional {
  readonly ranges: readonly ColumnRange[];
  readonly formula: string;
  /** `wrong`: red; `unasked`: greyed; `due`: yellow, still to be filled; `done`: green. */
  readonly look: 'wrong' | 'unasked' | 'due' | 'done';
}

/** All of a sheet but its cells: the same for every school with the same form. */
export interface SheetFrame {
  readonly name: string;
  readonly state: 'visible' | 'veryHidden';
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  readonly landscape: boolean;
  /** Rows and columns that stay in sight; 0 for none. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Rows repeated on every printed page. */
  readonly repeated?: { readonly from: number; readonly to: number };
  /** First printed column (key columns are hidden before it). */
  readonly firstColumn: number;
  readonly validations: readonly Validation[];
  /** Where several fit, the first wins. */
  readonly conditionals: readonly Conditional[];
}

/** Widest table that still prints well on A4 upright, in units of column width. */
const PORTRAIT_WIDTH = 110;

/** Sum of the widths of the columns that are seen. */
export const visibleWidth = (columns: SheetFrame['columns']): number =>
  columns.reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width), 0);

/** Whether the columns need A4 across. */
export const needsLandscape = (columns: SheetFrame['columns']): boolean => visibleWidth(columns) > PORTRAIT_WIDTH;
