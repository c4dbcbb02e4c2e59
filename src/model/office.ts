import type { Finding } from './finding.js';
import type { PlanListEntry } from './form-plan.js';

/**
 * A workbook that an office keeps (名册, 评估方案) before it has cells: sheets of tables with their rows. `workflows`
 * computes it from a document, `workbook` turns it into cells and back.
 */
export interface OfficeBook {
  /** Which kind of workbook it is; a workbook of another kind is not read. */
  readonly kind: OfficeKind;
  readonly title: string;
  /** ISO date that the file carries as its own. */
  readonly date: string;
  /** Paragraphs of the sheet 填写说明. */
  readonly guide: readonly string[];
  readonly sheets: readonly OfficeSheet[];
  /** Choice lists by name. */
  readonly lists: OfficeLists;
  /** What the document holds and no cell shows, by name; kept on a hidden sheet. */
  readonly rest: Readonly<Record<string, string>>;
}

export type OfficeKind = 'registry' | 'programme' | 'reviewers';
export type OfficeLists = Readonly<Record<string, readonly PlanListEntry[]>>;

/** A table: one row a thing. */
export interface OfficeSheet {
  /** Names the sheet in code; `name` is what its tab says. */
  readonly key: string;
  readonly name: string;
  /** What findings call a row, by its columns (`{school} {id}`); without it the first column. */
  readonly rowName?: string;
  /** A line above the table: what belongs here. */
  readonly note: string;
  readonly columns: readonly OfficeColumn[];
  readonly rows: readonly OfficeRow[];
  /** Empty rows that are drawn below the rows. */
  readonly spare: number;
  /** A workbook without this sheet is still whole. */
  readonly optional?: boolean;
  /** One row of settings, printed one below the other with their names at the left. */
  readonly settings?: boolean;
}

export interface OfficeColumn {
  readonly key: string;
  readonly header: string;
  /** Written small above the header and shown when a cell is entered. */
  readonly hint: string;
  readonly width: number;
  readonly type: OfficeType;
  readonly required?: boolean;
  /** Only for the eye: a column that may be missing, its values tell which row it is. */
  readonly forEyes?: boolean;
}

/** `code` is a number as people copy it, in plain digits and letters. The plural kinds hold several values in a cell. */
export type OfficeType =
  | { readonly kind: 'text' | 'code'; readonly max: number }
  | { readonly kind: 'count'; readonly most?: number }
  | { readonly kind: 'decimal' | 'date' }
  | { readonly kind: 'choice'; readonly list: string }
  | { readonly kind: 'choices'; readonly list: string; readonly most: number }
  | { readonly kind: 'texts' | 'codes'; readonly max: number; readonly most: number };

/** A value as a document holds it: choices as their codes. */
export type OfficeValue = string | number | readonly string[];

/** Values of a row by column; what is missing is a blank cell. */
export type OfficeRow = Readonly<Record<string, OfficeValue>>;

/** A row as it was read, with its place in the file. */
export interface ReadRow {
  readonly sheet: string;
  readonly row: number;
  readonly values: OfficeRow;
  /** Address and label of every column's cell, of blank ones too; the address is empty where there is no such column. */
  readonly places: Readonly<Record<string, { readonly cell: string; readonly label: string }>>;
  /** Columns whose cell holds something that could not be read; a finding has said so. */
  readonly unreadable: readonly string[];
}

/** What was read of a workbook's tables: rows by key of the sheet. A sheet that is not there has no entry. */
export interface OfficeTables {
  readonly tables: Readonly<Record<string, readonly ReadRow[]>>;
  readonly findings: readonly Finding[];
}

/** A workbook that has been opened; its tables are read when their columns are known. */
export interface OpenedOffice {
  /** What its hidden sheet says it is; `null` where that sheet has gone. */
  readonly kind: OfficeKind | null;
  readonly rest: Readonly<Record<string, string>>;
  tables(book: Pick<OfficeBook, 'sheets' | 'lists'>): OfficeTables;
}

/** What may divide the values of a cell that holds several. */
export const VALUE_MARK = '、';
