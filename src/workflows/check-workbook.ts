import { indexAnswers } from '../checks/context.js';
import { runChecks } from '../checks/registry.js';
import type { Finding } from '../model/finding.js';
import type { FactBook } from '../standards/facts/fact-book.js';
import { factBookOf, NO_RECORDS, type Records } from './fact-book.js';
import { type Desk, readSchoolWorkbook, type SchoolWorkbook } from './read-school-workbook.js';

/** A workbook that has been checked: what was found, and the facts, if it could be read at all. */
export interface CheckedWorkbook extends SchoolWorkbook {
  /** The school (or base …) it is from, once that is known. */
  readonly subject?: string;
  readonly book?: FactBook;
}

/** Reads and checks one workbook. All findings come in one pass; a file that cannot be read has its reason. */
export function checkWorkbook(
  desk: Desk,
  file: string,
  bytes: Uint8Array,
  records: Records = NO_RECORDS,
): CheckedWorkbook {
  const workbook = readSchoolWorkbook(desk, file, bytes);
  if (!workbook.reading) return workbook;
  const { plan, answers, submission } = workbook.reading;
  const book = factBookOf(desk.assessment, submission, records);
  const { programme, standards } = desk.assessment;
  const found: readonly Finding[] = runChecks({
    file,
    plan,
    answers,
    book,
    standards,
    programme,
    index: indexAnswers(answers),
  });
  return { ...workbook, findings: [...workbook.findings, ...found], subject: plan.subject.id, book };
}
