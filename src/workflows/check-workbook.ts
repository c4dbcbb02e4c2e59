import { indexAnswers } from '../checks/context.js';
import { runChecks } from '../checks/registry.js';
import type { Finding } from '../model/finding.js';
import type { Explanation } from '../model/form-answers.js';
import type { FactBook } from '../standards/facts/fact-book.js';
import { acceptedGroups } from './accepted.js';
import { factBookOf, NO_RECORDS, type Records } from './fact-book.js';
import { partFindings } from './parts/part-findings.js';
import { type Desk, readSchoolWorkbook, type SchoolWorkbook } from './read-school-workbook.js';

/** A workbook that has been checked: what was found, and the facts, if it could be read at all. */
export interface CheckedWorkbook extends SchoolWorkbook {
  /** The school (or base …) it is from, once that is known. */
  readonly subject?: string;
  readonly book?: FactBook;
  /** What the school says of what is unusual; see `explainFindings`. */
  readonly explanations?: readonly Explanation[];
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
  const { assessment, stamp } = workbook.desk ?? desk;
  const book = factBookOf(assessment, submission, records);
  const { programme, standards } = assessment;
  const all: readonly Finding[] = runChecks({
    file,
    plan,
    answers,
    book,
    standards,
    programme,
    index: indexAnswers(answers),
    previousGroups: acceptedGroups(assessment.accepted, plan.subject.id),
    // Without a date of its own a run is dated as its programme, which is older than what the school did.
    ...(stamp.issued > programme.issued ? { issuedOn: stamp.issued } : {}),
  });
  const found = partFindings(plan, file, all);
  const explanations = answers.explanations?.length ? { explanations: answers.explanations } : {};
  return { ...workbook, findings: [...workbook.findings, ...found], subject: plan.subject.id, book, ...explanations };
}
