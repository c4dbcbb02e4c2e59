import type { Finding } from './finding.js';
import type { PlanBinding, PlanPart, PlanQuestion } from './form-plan.js';
import type { OfficeKind } from './office.js';

/** A value as typed, after its spelling has been put right. Codes of lists, ISO dates, integers, lists of weeks. */
export type AnswerValue = string | number | readonly number[];

/** Where an answer was read. */
export interface AnswerPlace {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
}

/**
 * One asked cell. `value` is `null` when the cell is blank or cannot be read; `unreadable` tells the two apart
 * (a finding says why).
 */
export interface Answer {
  /** Subject the cell is about: the top subject's id, or the number of the group, teacher, item or piece of evidence. */
  readonly subject: string;
  readonly grain: string;
  readonly binding: PlanBinding;
  readonly question: PlanQuestion;
  readonly value: AnswerValue | null;
  readonly unreadable: boolean;
  readonly place: AnswerPlace;
}

/** A numbered row in which something was typed. */
export interface AnsweredRow {
  readonly id: string;
  readonly grain: string;
  readonly sheet: string;
  readonly row: number;
}

/** A spelling that was put right: full-width digits, spaces, units, text numbers, dates. */
export interface Normalisation {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly rule: string;
}

/** Workbooks of this program that are no form of a school: what reviewers judge in, and what an office keeps. */
export type OtherWorkbook = 'review' | OfficeKind;

/** What the hidden sheet says of the workbook; each may be missing or wrong. */
export interface WorkbookIdentity {
  /** Set where it is no form at all. */
  readonly other?: OtherWorkbook;
  readonly form?: string;
  readonly formDigest?: string;
  readonly programme?: string;
  readonly schoolYear?: string;
  readonly subject?: string;
  readonly registry?: string;
  readonly layoutDigest?: string;
  readonly standards: Readonly<Record<string, string>>;
  readonly formatVersion?: string;
  /** Rows that the form was printed with, by sheet. */
  readonly capacities?: Readonly<Record<string, number>>;
  /** Set where the file says that it is the part of one research group. */
  readonly part?: Omit<PlanPart, 'name'>;
}

/** What the school says of something unusual: which finding, of whom, and why it is right. */
export interface Explanation {
  /** `JY` and four digits; what was typed where it cannot be read as a code; empty where nothing was. */
  readonly code: string;
  /** Number of the row it is about as typed, in capitals (`T012`); empty for the whole school. */
  readonly subject: string;
  readonly text: string;
  readonly sheet: string;
  /** Addresses of the three cells; absent where the column is missing. */
  readonly cells: { readonly code?: string; readonly subject?: string; readonly text?: string };
  /** Number of its row, for messages. */
  readonly label: string;
}

/** A workbook read back: every asked cell with its place, and what was found on the way. */
export interface FormAnswers {
  readonly identity: WorkbookIdentity;
  readonly answers: readonly Answer[];
  /** Open rows that are in use (with at least one typed value). */
  readonly rows: readonly AnsweredRow[];
  readonly normalisations: readonly Normalisation[];
  /** Rows of 情况说明 in which something was typed; absent counts as none. */
  readonly explanations?: readonly Explanation[];
  readonly findings: readonly Finding[];
}
