import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { composeWorkbook } from '../../src/cli/compose.js';
import type { FormPlan } from '../../src/model/form-plan.js';
import type { Result } from '../../src/model/generated/documents.js';
import type { Records } from '../../src/workflows/fact-book.js';
import { makePlanner } from '../../src/workflows/plan-for.js';
import type { Desk } from '../../src/workflows/read-school-workbook.js';
import { scoreSubmission } from '../../src/workflows/score-workbook.js';
import type { FactsFile } from '../facts/facts-file.js';
import { typedAnswersOf } from './case-answers.js';
import { assessmentOf, CASE_SCHOOL, nodeHasher, STAMP } from './case-assessment.js';
import { submissionOfCase } from './case-submission.js';

const CASES = fileURLToPath(new URL('../fixtures/cases/', import.meta.url));

/** A worked case by its name, e.g. `00-perfect`. */
export const caseFile = (name: string): FactsFile =>
  JSON.parse(readFileSync(`${CASES}${name}.json`, 'utf8')) as FactsFile;

/** A desk for the one school of a case. */
export async function deskOf(file: FactsFile): Promise<Desk> {
  const assessment = assessmentOf(file);
  const planner = makePlanner(assessment, nodeHasher);
  return { assessment, planner, workbook: await composeWorkbook(), hasher: nodeHasher, stamp: STAMP };
}

/** The workbook that the school of a case hands in. */
export async function filledWorkbook(desk: Desk, file: FactsFile): Promise<Uint8Array> {
  const plan = desk.planner.planFor(CASE_SCHOOL) as FormPlan;
  const typed = desk.workbook.type(await desk.workbook.issue(plan), typedAnswersOf(file, plan), 'case.xlsx');
  if (!typed.ok) throw new TypeError(JSON.stringify(typed.findings));
  return typed.value;
}

const renamed = <T extends { readonly subject: string }>(file: FactsFile, entry: T): T =>
  entry.subject === file.school.id ? { ...entry, subject: CASE_SCHOOL } : entry;

/** What the records of a case say, with the school's code instead of its letter. */
export const recordsOf = (file: FactsFile): Records => ({
  counts: Object.fromEntries(
    Object.entries(file.records ?? {}).map(([subject, record]) => [renamed(file, { subject }).subject, record]),
  ),
  reviews: (file.reviews ?? []).map((review) => renamed(file, review)),
});

/** The result documents of a case, made without a workbook. */
export const resultsOfCase = (desk: Desk, file: FactsFile): readonly Result[] =>
  scoreSubmission(desk, submissionOfCase(file, desk.assessment), recordsOf(file));
