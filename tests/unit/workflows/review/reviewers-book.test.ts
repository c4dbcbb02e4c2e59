import { describe, expect, it } from 'vitest';
import { composeOffice } from '../../../../src/cli/compose-office.js';
import { nearest } from '../../../../src/cli/nearest.js';
import {
  listedReviewers,
  reviewersBook,
  reviewersLayout,
  withKnownSchools,
} from '../../../../src/workflows/review/reviewers-book.js';
import { sampleAssessment, sampleSchool } from '../../../support/sample-school.js';

const assessment = sampleAssessment(sampleSchool({ teachers: 2, researchGroups: 1, preparationGroups: 0 }));
const { programme, registry } = assessment;
const [SCHOOL] = registry.schools;
const book = reviewersBook(assessment);
const [sheet] = book.sheets;

/** Reads rows back that stood in the workbook. */
async function read(...rows: readonly Readonly<Record<string, string | number | readonly string[]>>[]) {
  const office = await composeOffice();
  const bytes = await office.write({ ...book, sheets: sheet ? [{ ...sheet, rows }] : [] });
  const opened = office.open(bytes, '评审人.xlsx');
  if (!opened.ok) throw new TypeError(JSON.stringify(opened.findings));
  expect(opened.value.kind).toBe('reviewers');
  return listedReviewers(opened.value.tables(reviewersLayout(programme)), { registry, nearest });
}

describe('A list of reviewers', () => {
  it('is empty as a template', async () => {
    expect(await read()).toEqual({ reviewers: [], findings: [] });
  });

  it('comes back as it was typed, schools by their codes', async () => {
    const { reviewers, findings } = await read({
      id: 'R01',
      name: '王某',
      body: '某区教研室',
      unit: 'u1',
      school: SCHOOL?.name ?? '',
      formerSchools: [SCHOOL?.id ?? ''],
      interests: [SCHOOL?.name ?? ''],
      interestKind: '亲属任教',
      maxLoad: 3,
    });
    expect(findings).toEqual([]);
    expect(reviewers).toEqual([
      {
        id: 'R01',
        name: '王某',
        body: '某区教研室',
        unit: 'u1',
        school: SCHOOL?.id,
        formerSchools: [SCHOOL?.id],
        subjects: [],
        interests: [{ school: SCHOOL?.id, kind: '亲属任教' }],
        maxLoad: 3,
      },
    ]);
  });

  it('tells a school that nobody knows, because nobody would be kept from it', async () => {
    const { reviewers, findings } = await read({
      id: 'R01',
      body: '某院',
      formerSchools: ['一小', SCHOOL?.name ?? ''],
    });
    expect(findings).toMatchObject([{ code: 'JY6199', found: '一小', where: { sheet: '评审人', cell: 'F5' } }]);
    expect(reviewers[0]?.formerSchools).toEqual(['一小', SCHOOL?.id]);
  });

  it('names the school that a misspelt one most likely means', async () => {
    const name = SCHOOL?.name ?? '';
    const { findings } = await read({ id: 'R01', body: '某院', school: `${name.slice(0, -1)}字` });
    expect(findings).toMatchObject([{ code: 'JY6199', expected: name, where: { cell: 'E5' } }]);
  });

  it('is looked at in the same way when a program wrote it', () => {
    const one = { id: 'R01', body: '某院', subjects: [], formerSchools: [SCHOOL?.name ?? ''] };
    const interests = [{ school: '某某', kind: '亲属任教' }];
    expect(withKnownSchools([{ ...one, school: '某校', interests }], { registry, nearest })).toEqual({
      reviewers: [{ ...one, school: '某校', formerSchools: [SCHOOL?.id], interests }],
      findings: [
        { code: 'JY6199', where: { label: 'R01' }, found: '某校' },
        { code: 'JY6199', where: { label: 'R01' }, found: '某某' },
      ],
    });
  });

  it('needs number and body of everybody', async () => {
    const { findings } = await read({ name: '王某' });
    expect(findings.map(({ code, where }) => [code, where.cell])).toEqual([
      ['JY2101', 'A5'],
      ['JY2101', 'C5'],
    ]);
  });
});
