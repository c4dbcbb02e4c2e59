/** A stretch of text in one voice; emphasis is 楷体 (or spaced letters), code the regular face. */
export interface Inline {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly code?: true;
}

export type Inlines = readonly Inline[];
export type Alignment = 'left' | 'center' | 'right';

/** Kinds of documents with measures of their own; `presets.ts` holds them. */
export const PRESET_NAMES = ['gongwen', 'compact', 'certificate'] as const;
export type PresetName = (typeof PRESET_NAMES)[number];
export const ORIENTATIONS = ['portrait', 'landscape'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** The title of the document (标题), centred. */
export interface TitleBlock {
  readonly kind: 'title';
  readonly content: Inlines;
}

export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly content: Inlines;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly content: Inlines;
}

/** A paragraph that stands as it is told, without indent: 主送机关 on the left, 编号 on the right, a centred line. */
export interface AlignedBlock {
  readonly kind: 'aligned';
  readonly align: Alignment;
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

export const CHART_KINDS = ['radar', 'bars', 'progress', 'trend', 'place'] as const;
/**
 * `bars` compares levels, `trend` years; `place` shows one's own mark in the spread of all: its series are own value,
 * lowest, lower quartile, median, upper quartile, highest.
 */
export type ChartKind = (typeof CHART_KINDS)[number];

export interface ChartBlock {
  readonly kind: 'chart';
  readonly chart: ChartKind;
  readonly title?: string;
  /** What the picture says, for people who cannot see it; made from the values if not given. */
  readonly alt?: string;
  readonly labels: readonly string[];
  /** Full value of each label, above 0. */
  readonly maxima: readonly number[];
  /** Where the axis of a `place` begins; 0 if not given. Bars always begin at 0. */
  readonly minimum?: number;
  /** Labels that stand out in bars and trends, by index: where one's own value lies among others. */
  readonly own?: readonly number[];
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

/** An office that closes a document: name over date, its seal set upon both. */
export interface ClosingParty {
  /** Name of the signature field. */
  readonly name: string;
  readonly issuer: string;
  readonly date: string;
}

/** 发文机关署名 and 成文日期 on the right, after GB/T 9704-2012 §7.3.5; several offices stand side by side. */
export interface ClosingBlock {
  readonly kind: 'closing';
  readonly parties: readonly ClosingParty[];
}

/** A QR code with words beside it. */
export interface QrBlock {
  readonly kind: 'qr';
  /** What the code holds. */
  readonly text: string;
  /** Edge in millimetres, with the quiet zone. */
  readonly size: number;
  /** What a screen reader says in place of the code. */
  readonly alt: string;
  readonly beside: readonly Inlines[];
  /** What follows begins beside the code, not below it: the closing of a certificate. */
  readonly aside?: true;
}

export interface RuleBlock {
  readonly kind: 'rule';
}

/** The next block begins a page; from there on in another preset or orientation, where these are given. */
export interface PageBreakBlock {
  readonly kind: 'pageBreak';
  readonly preset?: PresetName;
  readonly orientation?: Orientation;
}

/** Everything a report is made of. */
export type Block =
  | TitleBlock
  | HeadingBlock
  | ParagraphBlock
  | AlignedBlock
  | NoteBlock
  | ListBlock
  | TableBlock
  | KeyValuesBlock
  | ChartBlock
  | SealAreaBlock
  | ClosingBlock
  | QrBlock
  | RuleBlock
  | PageBreakBlock;

/** The text without its voices. */
export const plainText = (content: Inlines): string => content.map((inline) => inline.text).join('');
