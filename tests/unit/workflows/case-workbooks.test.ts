import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { composeWorkbook } from '../../../src/cli/compose.js';
import { scoreAll } from '../../../src/scoring/score.js';
import type { FactBook } from '../../../src/standards/facts/fact-book.js';
import { applicationsOf } from '../../../src/workflows/assessment.js';
import { factBookOf } from '../../../src/workflows/fact-book.js';
import { makePlanner } from '../../../src/workflows/plan-for.js';
import { readSchoolWorkbook } from '../../../src/workflows/read-school-workbook.js';
import { expectedShape } from '../../facts/expected-shape.js';
import type { FactsFile } from '../../facts/facts-file.js';
import { typedAnswersOf } from '../../support/case-answers.js';
import { assessmentOf, CASE_SCHOOL, nodeHasher, STAMP } from '../../support/case-assessment.js';

const CASES = fileURLToPath(new URL('../../fixtures/cases/', import.meta.url));
const names = readdirSync(CASES).filter((name) => !name.endsWith('.expected.json'));
const read = (name: string): unknown => JSON.parse(readFileSync(CASES + name, 'utf8'));

/** In a workbook the school goes by its code. */
const renamed = <T extends { readonly subject: string }>(file: FactsFile, entry: T): T =>
  entry.subject === file.school.id ? { ...entry, subject: CASE_SCHOOL } : entry;

/** Issues the form of a case, types its facts, reads the workbook back and scores it. */
async function scoreThroughWorkbook(file: FactsFile): Promise<readonly unknown[]> {
  const assessment = assessmentOf(file);
  const workbook = await composeWorkbook();
  const planner = makePlanner(assessment, nodeHasher);
  const plan = planner.planFor(CASE_SCHOOL);
  if (!plan) return [];
  const typed = workbook.type(await workbook.issue(plan), typedAnswersOf(file, plan), 'case.xlsx');
  if (!typed.ok) return typed.findings;
  const desk = { assessment, planner, workbook, hasher: nodeHasher, stamp: STAMP };
  const { reading, findings } = readSchoolWorkbook(desk, 'case.xlsx', typed.value);
  if (!reading) return findings;
  const counts: FactBook['records'] = Object.fromEntries(
    Object.entries(file.records ?? {}).map(([subject, record]) => [renamed(file, { subject }).subject, record]),
  );
  const book = factBookOf(assessment, reading.submission, {
    counts,
    reviews: (file.reviews ?? []).map((review) => renamed(file, review)),
  });
  return scoreAll(book, applicationsOf(assessment)).map((score) => expectedShape(book, score));
}

describe('scoring of the worked cases through a workbook', () => {
  it.each(names)('gives every exact value of %s', async (name) => {
    const file = read(name) as FactsFile;
    const expected = read(name.replace('.json', '.expected.json')) as { subject: string }[];
    expect(await scoreThroughWorkbook(file)).toEqual(expected.map((result) => renamed(file, result)));
  });
});
