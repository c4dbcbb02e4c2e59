/** A stretch of text in one voice; emphasis is 楷体 (or spaced letters), code the regular face. */
export interface Inline {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly code?: true;
}

export type Inlines = readonly Inline[];
export type Alignment = 'left' | 'center' | 'right';

/** The title of the document (标题), centred. */
export interface TitleBlock {
  readonly kind: 'title';
  readonly content: Inlines;
}

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly content: Inlines;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly content: Inlines;
}

/** Small print. */
export interface NoteBlock {
  readonly kind: 'note';
  readonly content: Inlines;
}

export interface ListItem {
  readonly content: Inlines;
  readonly nested?: ListBlock;
}

export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** Number of the first item of an ordered list. */
  readonly start: number;
  readonly items: readonly ListItem[];
}

export interface TableColumn {
  /** Relative to the sum over all columns. */
  readonly width: number;
  readonly align: Alignment;
}

export interface TableCell {
  readonly content: Inlines;
  /** Columns and rows that the cell covers; 1 if not given. Covered places have no cell of their own. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** Instead of the column's. */
  readonly align?: Alignment;
  /** Names its row, as a first column may. */
  readonly header?: true;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** A sum or another row that should stand out: bold on a shade. */
  readonly key?: true;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  /** Repeated at the top of every page that the table reaches. */
  readonly head: readonly TableRow[];
  readonly rows: readonly TableRow[];
  /** Shade every second row. */
  readonly zebra: boolean;
  readonly caption?: string;
}

/** One fact of a form head: 学校名称 → 某某学校. */
export interface Fact {
  readonly name: string;
  readonly value: Inlines;
}

export interface KeyValuesBlock {
  readonly kind: 'keyValues';
  /** Facts that stand side by side. */
  readonly columns: 1 | 2 | 3;
  readonly facts: readonly Fact[];
}

/** A value of a chart; `text` is what is printed, `value` only draws. */
export interface ChartValue {
  readonly value: number;
  readonly text: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: readonly ChartValue[];
}

export interface ChartBlock {
  readonly kind: 'chart';
  readonly chart: 'radar' | 'bars' | 'progress';
  readonly title?: string;
  /** What the picture says, for people who cannot see it; made from the values if not given. */
  readonly alt?: string;
  readonly labels: readonly string[];
  /** Full value of each label, above 0. */
  readonly maxima: readonly number[];
  readonly series: readonly ChartSeries[];
}

/** A box to sign and seal in; a signature field is put there later. */
export interface SealBox {
  /** Name of the signature field: `school`, `district`. */
  readonly name: string;
  readonly label: string;
  /** Lines to fill in by hand: 负责人（签字）：, 年 月 日. */
  readonly lines: readonly string[];
}

export interface SealAreaBlock {
  readonly kind: 'sealArea';
  readonly boxes: readonly SealBox[];
}

export interface RuleBlock {
  readonly kind: 'rule';
}

export interface PageBreakBlock {
  readonly kind: 'pageBreak';
}

/** Everything a report is made of. */
export type Block =
  | TitleBlock
  | HeadingBlock
  | ParagraphBlock
  | NoteBlock
  | ListBlock
  | TableBlock
  | KeyValuesBlock
  | ChartBlock
  | SealAreaBlock
  | RuleBlock
  | PageBreakBlock;

/** The text without its voices. */
export const plainText = (content: Inlines): string => content.map((inline) => inline.text).join('');
