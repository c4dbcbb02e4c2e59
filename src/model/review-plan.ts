import type { Finding } from './finding.js';

/**
 * A review workbook before it has cells: what a level is asked to judge of one school. `workflows` computes it from the
 * school's submission and results, `workbook` turns it into cells and the cells into {@link ReviewAnswers}.
 */
export interface ReviewPlan {
  readonly title: string;
  /** ISO date that the file carries as its own. */
  readonly date: string;
  readonly schoolYear: string;
  readonly identity: ReviewIdentity;
  readonly school: string;
  /** Reporting unit of the school; empty where it has none. */
  readonly unit: string;
  /** Name of the level, 复评; of the one whose scores stand, 自评; and of the first one. */
  readonly levelName: string;
  readonly lowerName: string;
  readonly selfName: string;
  /** Who judges: one panel, or the reviewer of this number. */
  readonly reviewer: string | null;
  readonly sheets: readonly ReviewSheet[];
  /** Persons whose lessons are counted; `null` where no rule counts anything of single persons. */
  readonly counting: CountingSheet | null;
}

/** What a review workbook is about; kept on a hidden sheet, never guessed from what is shown. */
export interface ReviewIdentity {
  readonly programme: string;
  readonly level: number;
  readonly school: string;
  /** Number of the reviewer; empty for the panel. */
  readonly reviewer: string;
  /** SHA-256 of the submission that is judged. */
  readonly submission: string;
  /** SHA-256 of the scores that stand below this level, as the workbook shows them. */
  readonly basis: string;
  /** How the persons to be counted were drawn. */
  readonly seed: string;
  readonly persons: number;
}

/** The indicators of one subject under one standard. */
export interface ReviewSheet {
  readonly name: string;
  readonly subject: string;
  readonly subjectName: string;
  readonly standard: string;
  readonly standardTitle: string;
  /** One line: total and grade as they stand. */
  readonly summary: string;
  /** Decimals that a score may have. */
  readonly decimals: number;
  readonly rows: readonly ReviewRow[];
}

export interface ReviewRow {
  readonly indicator: string;
  readonly name: string;
  readonly dimension: string;
  readonly key: boolean;
  /** Points of the indicator, a decimal. */
  readonly points: string;
  /** What the school's own assessment gives, as printed; `null` where it is blank. */
  readonly self: string | null;
  /** What stands below this level and can be agreed to; `null` where nothing does. */
  readonly standing: { readonly exact: string; readonly printed: string } | null;
  /** The school's facts, its notes and the numbers of its evidence. */
  readonly facts: string;
  /** Not judged: the indicator does not apply to the subject. */
  readonly notApplicable: boolean;
}

/** Persons drawn by ticket, and what is counted of each. */
export interface CountingSheet {
  readonly name: string;
  readonly seed: string;
  /** How many the school has. */
  readonly population: number;
  readonly columns: readonly CountingColumn[];
  readonly persons: readonly CountingPerson[];
}

export interface CountingColumn {
  readonly metric: string;
  readonly period: string;
  /** `听课节数（上学期）`. */
  readonly header: string;
}

export interface CountingPerson {
  readonly id: string;
  /** What helps to find the person: position, groups. */
  readonly about: string;
  /** What the school wrote, by column; `null`: blank. */
  readonly reported: readonly (string | null)[];
}

/** A review workbook that has been opened; its cells are read when the plan is known. */
export interface OpenedReview {
  /** `null`: no review workbook, or its hidden sheet has gone. */
  readonly identity: ReviewIdentity | null;
  answers(plan: ReviewPlan): ReviewAnswers;
}

/** What was typed into a review workbook. A cell that could not be read has its finding and counts as typed. */
export interface ReviewAnswers {
  readonly answers: readonly ReviewAnswer[];
  readonly counted: readonly CountedAnswer[];
  readonly findings: readonly Finding[];
}

export interface ReviewAnswer {
  readonly sheet: ReviewSheet;
  readonly row: ReviewRow;
  readonly agreed: boolean;
  /** A decimal. */
  readonly score: string | null;
  readonly reason: string | null;
  /** Something was typed that could not be read. */
  readonly unreadable: boolean;
  readonly cells: { readonly agreed: string; readonly score: string; readonly reason: string };
}

export interface CountedAnswer {
  readonly person: string;
  readonly column: CountingColumn;
  readonly reported: string | null;
  readonly counted: string;
  readonly cell: string;
}
