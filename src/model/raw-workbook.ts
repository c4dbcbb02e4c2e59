/** What the bounded reader gives: values and places only, nothing interpreted. Rows and columns count from 1. */
export type RawValue =
  | { readonly type: 'number'; readonly value: number; readonly raw: string; readonly date?: string }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'error'; readonly value: string };

export interface RawCell {
  readonly row: number;
  readonly column: number;
  /** `null` for a cell with a formula and no cached result. */
  readonly value: RawValue | null;
  readonly formula?: string;
}

/** Inclusive corners, counted from 1. */
export interface RawRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface RawSheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden';
  /** Row number → column number → cell; only cells that hold something. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, RawCell>>;
  readonly merges: readonly RawRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Things in the file that are not read, only named: macros, links to other files, pictures, comments. */
export type RawSignal = 'macros' | 'externalLinks' | 'pictures' | 'embeddedObjects' | 'comments';

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  readonly signals: ReadonlySet<RawSignal>;
  /** The program that saved the file, as its docProps say (never trusted, only told). */
  readonly application?: string;
}

/** Column number (from 1) to letters: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `cellAddress(7, 13)` is `M7`. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row}`;
