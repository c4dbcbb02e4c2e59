/**
 * The workbook of one subject, before it has cells: which sheets, rows and columns there are, who fills them
 * and which fact or judgement each of them is. `standards` computes it, `workbook` turns it into cells and back.
 */
export interface FormPlan {
  readonly form: PlanReference;
  readonly programme: PlanReference;
  readonly standards: readonly PlanReference[];
  readonly registry: PlanReference;
  readonly subject: {
    readonly id: string;
    readonly name: string;
    readonly grain: string;
    /** Former codes: a workbook that carries one of them is this subject's too. */
    readonly formerIds?: readonly string[];
  };
  readonly schoolYear: string;
  readonly title: string;
  readonly roles: readonly string[];
  /** Choice lists by name, the school's own (groups, teacher numbers, owners, indicators) included. */
  readonly lists: Readonly<Record<string, readonly PlanListEntry[]>>;
  readonly sheets: readonly PlanSheet[];
  /** SHA-256 over sheets and lists but that of explainable codes: two workbooks with the same digest have the same layout. */
  readonly layoutDigest: string;
  /** Set where this is not the school's workbook but the part of it that one research group fills in. */
  readonly part?: PlanPart;
}

/** 教研组分册: the rows of one research group, its preparation groups and its members. */
export interface PlanPart {
  /** Number of the research group. */
  readonly group: string;
  readonly name: string;
  /** Numbers of teachers, items … by sheet; rows of groups need none, the registry knows them. */
  readonly rows: Readonly<Record<string, PartRows>>;
  /** Rows of the school's workbook by sheet: the lists of a part know all its numbers. */
  readonly capacities?: Readonly<Record<string, number>>;
}

export interface PartRows {
  /** Numbers that were in use in the school's workbook when the part was made. */
  readonly carried: readonly string[];
  /** Unused numbers that this part alone may use. */
  readonly spare: readonly string[];
}

export interface PlanReference {
  readonly id: string;
  readonly sha256: string;
}

export interface PlanListEntry {
  readonly code: string;
  /** What the drop-down shows and the cell holds. */
  readonly zh: string;
  readonly aliases?: readonly string[];
}

/** `choice` takes an entry of a list; `weeks` a list of week numbers such as `3,7`. */
export type PlanType =
  | { readonly kind: 'count' | 'decimal' | 'date' | 'weeks' }
  | { readonly kind: 'text'; readonly max?: number }
  | { readonly kind: 'choice'; readonly list: string };

/** What a cell is to the submission. */
export type PlanBinding =
  | { readonly to: 'metric'; readonly metric: string; readonly period?: string; readonly part?: 'every' | 'except' }
  | { readonly to: 'judgement'; readonly standard: string; readonly indicator: string; readonly item?: string }
  | { readonly to: 'note'; readonly standard: string; readonly indicator: string }
  | { readonly to: 'field'; readonly field: string }
  | { readonly to: 'nominated'; readonly standard: string };

/** A condition on other metrics of the same row; all must hold. */
export interface PlanCondition {
  readonly metric: string;
  readonly op: string;
  readonly value: string | number | readonly string[];
  readonly period?: string;
}

/** A cell that is asked: of whom, what, and when it may be blank. */
export interface PlanQuestion {
  readonly binding: PlanBinding;
  readonly type: PlanType;
  readonly by: string;
  readonly hint?: string;
  /** Blank is allowed (second group, optional notes, unused numbers). */
  readonly optional?: boolean;
  /** Needed only where these hold on the row; otherwise it stays blank. */
  readonly requiredWhen?: readonly PlanCondition[];
  /** Needed only where this period is applicable to the row (see `relations.applicable`). */
  readonly period?: string;
  /** Printed beforehand, as the cell shows it; `confirmed` values the user may leave as they are. */
  readonly preset?: string;
}

export type PlanSheet =
  | StaticSheet
  | ProgressSheet
  | FixedSheet
  | OpenSheet
  | NominationSheet
  | ExplanationSheet
  | SystemSheet;

interface SheetBase {
  readonly name: string;
}
export interface StaticSheet extends SheetBase {
  readonly kind: 'static';
  readonly text: readonly string[];
}
export interface ProgressSheet extends SheetBase {
  readonly kind: 'progress';
  readonly note: string;
}
/** Hidden: identity of the workbook, keys and lists. */
export interface SystemSheet extends SheetBase {
  readonly kind: 'system';
}

/** One row of a fixed sheet; `key` stands hidden in its first column. */
export interface PlanRow {
  readonly key: string;
  /** Heading it stands under (the indicator), if any. */
  readonly group?: string;
  readonly label: string;
  /** Printed and locked, instead of a question. */
  readonly printed?: string;
  readonly question?: PlanQuestion;
  /** A text cell beside it. */
  readonly note?: PlanQuestion & { readonly header: string };
}

export interface FixedSheet extends SheetBase {
  readonly kind: 'fixed';
  readonly by: string;
  readonly intro?: string;
  readonly rows: readonly PlanRow[];
}

/** A column of an open sheet. */
export interface PlanColumn {
  readonly header: string;
  /** The number of the row (编号) stands in this column. */
  readonly number?: boolean;
  /** Printed from the registry and locked. */
  readonly registry?: string;
  /** Absent for the number and for registry columns. */
  readonly question?: Omit<PlanQuestion, 'by'>;
  /** Who fills it in, by grain of the row (`*` for all). */
  readonly by: Readonly<Record<string, string>>;
  /** Grains this column is for; others have it greyed and locked. Absent: all. */
  readonly for?: readonly string[];
}

/** A numbered row that the form pre-prints. */
export interface PlanNumberedRow {
  readonly id: string;
  readonly grain: string;
  /** Values by header that stand in the row when it is issued (registry columns, carried values, presets). */
  readonly printed: Readonly<Record<string, string>>;
  /** An unused spare number: nothing is needed until something is typed in it. */
  readonly spare: boolean;
}

export interface OpenSheet extends SheetBase {
  readonly kind: 'open';
  readonly by: string;
  readonly intro?: string;
  /** What a row is: person, group, item or evidence. */
  readonly row: string;
  readonly columns: readonly PlanColumn[];
  readonly rows: readonly PlanNumberedRow[];
  /** How many rows are likely to be filled in; the rest are spare numbers. For telling the work, not for checking. */
  readonly expectedRows: number;
}

/** 优秀组申报: one block per standard, `slots` columns of answers, the first row of a block takes the group's number. */
export interface NominationSheet extends SheetBase {
  readonly kind: 'nomination';
  readonly by: string;
  readonly intro?: string;
  readonly blocks: readonly NominationBlock[];
}
export interface NominationBlock {
  readonly standard: string;
  readonly title: string;
  readonly row: string;
  readonly slots: number;
  readonly rows: readonly PlanRow[];
}

/** Name of the list of finding codes that may be explained; it belongs to the program, not to the layout. */
export const EXPLAINABLE_LIST = 'explainable';

/** 情况说明: numbered rows for what is unusual but right. Nothing in it is asked, so it is in no count of cells. */
export interface ExplanationSheet extends SheetBase {
  readonly kind: 'explanation';
  readonly by: string;
  readonly intro: string;
  /** A row filled in, to be read above the table. */
  readonly example: string;
  /** Numbers of the rows: X01, X02 … */
  readonly numbers: readonly string[];
}
