import type { FormPlan } from '../model/form-plan.js';
import type { Application, Result, Submission } from '../model/generated/documents.js';
import { scoreAll } from '../scoring/score.js';
import { applicationsIn, scoreApplication } from './application.js';
import { applicationsOf, isApplication } from './assessment.js';
import { type CheckedWorkbook, checkWorkbook } from './check-workbook.js';
import { factBookOf, NO_RECORDS, type Records } from './fact-book.js';
import { partNotWhole } from './parts/part-findings.js';
import type { Desk } from './read-school-workbook.js';
import { resultsOf } from './result-document.js';

/** A workbook with the results computed from it; none where it could not be read. */
export interface ScoredWorkbook extends CheckedWorkbook {
  readonly results: readonly Result[];
  /** The documents of those who apply, where it is the workbook of applicants. */
  readonly applications?: readonly Application[];
}

/** Checks and scores one workbook. A blank withholds a score, it does not stop the others. */
export function scoreWorkbook(
  desk: Desk,
  file: string,
  bytes: Uint8Array,
  records: Records = NO_RECORDS,
): ScoredWorkbook {
  const checked = checkWorkbook(desk, file, bytes, records);
  if (checked.reading?.plan.part) return partRefused(checked, checked.reading.plan);
  const { reading, desk: other = desk } = checked;
  if (!reading) return { ...checked, results: [] };
  const { assessment } = other;
  if (!isApplication(assessment)) return { ...checked, results: scoreSubmission(other, reading.submission, records) };
  const own = { ...other, assessment };
  const applications = applicationsIn(own, reading.submission);
  const results = applications.flatMap((application) => scoreApplication(own, application, records));
  return { ...checked, results, applications };
}

/** The part of one research group is checked, but neither scored nor handed in. */
function partRefused({ reading: _, ...checked }: CheckedWorkbook, plan: FormPlan): ScoredWorkbook {
  return { ...checked, findings: [...partNotWhole(plan, checked.file), ...checked.findings], results: [] };
}

/** What scoring needs; no workbook is read. */
export type ScoringDesk = Pick<Desk, 'assessment' | 'stamp' | 'hasher'>;

/** The results of a submission: one per standard and subject. */
export function scoreSubmission(
  desk: ScoringDesk,
  submission: Submission,
  records: Records = NO_RECORDS,
): readonly Result[] {
  const { assessment, stamp, hasher } = desk;
  const book = factBookOf(assessment, submission, records);
  return resultsOf({ assessment, submission, book, stamp, hasher }, scoreAll(book, applicationsOf(assessment)));
}
