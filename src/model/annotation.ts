import type { Severity } from './finding.js';

/** A cell of a workbook, by its address. */
export interface CellTarget {
  readonly sheet: string;
  readonly cell: string;
}

/** A cell that is coloured and gets a note. */
export interface CellMark extends CellTarget {
  readonly severity: Severity;
  /** First line of the note, in bold; begins with one of {@link NOTE_SIGNS}. */
  readonly heading: string;
  /** What follows, with line breaks. */
  readonly note: string;
}

/** What is typed into a cell; a date as `YYYY-MM-DD`. */
export interface CellEntry extends CellTarget {
  readonly value: string | number | { readonly date: string };
}

/** A line of the list of findings. */
export interface FindingsListRow {
  readonly severity: Severity;
  /** One text or number for every column. */
  readonly cells: readonly (string | number)[];
  /** Where the link of the line leads. */
  readonly target?: CellTarget;
}

/** The sheet that lists what was found. */
export interface FindingsList {
  /** Wished name of the sheet. */
  readonly name: string;
  readonly title: string;
  /** Lines between the title and the table. */
  readonly lines: readonly string[];
  readonly columns: readonly { readonly header: string; readonly width: number; readonly centred?: boolean }[];
  /** Number of the column that holds the link, from 0. */
  readonly linkColumn: number;
  /** Number of the column that is coloured by severity, from 0. */
  readonly severityColumn: number;
  readonly rows: readonly FindingsListRow[];
  /** Foot of the printed page, on the left. */
  readonly foot: string;
  /** The same on the right, with the codes of Excel for page and pages: `第 &P 页，共 &N 页`. */
  readonly pages: string;
}

/** A row in which something unusual may be explained, by the addresses of its cells. */
export interface ExplanationRow {
  readonly sheet: string;
  readonly code: string;
  readonly subject: string;
  readonly text: string;
}

/** A row of that kind whose code and subject are filled in beforehand, so that only the reason has to be typed. */
export interface PreparedExplanation {
  readonly row: ExplanationRow;
  /** `JY` and four digits. */
  readonly code: string;
  /** Number of the row that it is about; empty for the whole. */
  readonly subject: string;
}

/** What a marked copy of a workbook shows beyond the workbook itself. */
export interface Annotation {
  readonly list: FindingsList;
  readonly marks: readonly CellMark[];
  readonly prepared: readonly PreparedExplanation[];
}

/** What notes of a marked copy begin with, so that they are known again whatever program has saved the file since. */
export const NOTE_SIGNS: readonly string[] = ['【校验】', '[Check]'];
