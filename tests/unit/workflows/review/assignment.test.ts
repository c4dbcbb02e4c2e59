import { afterEach, describe, expect, it } from 'vitest';
import { parseDocument } from '../../../../src/documents/parse.js';
import type { Registry } from '../../../../src/model/generated/documents.js';
import {
  type AssignmentOrder,
  keepAssignment,
  type ListedReviewer,
  makeAssignment,
  storedAssignment,
} from '../../../../src/workflows/review/assignment.js';
import type { ScoringDesk } from '../../../../src/workflows/score-workbook.js';
import { BY } from '../../../support/review-workspace.js';
import { hasher, STAMP, sampleAssessment, sampleSchool } from '../../../support/sample-school.js';
import { testStore } from '../../../support/workspace.js';

const school = (id: string): Registry['schools'][number] =>
  sampleSchool({ teachers: 2, researchGroups: 1, preparationGroups: 0 }, { id, name: `学校${id}` });
const SCHOOLS = ['S1', 'S2', 'S3', 'S4'];
const assessment = sampleAssessment(school('S1'));
const desk: ScoringDesk = {
  assessment: { ...assessment, registry: { ...assessment.registry, schools: SCHOOLS.map(school) } },
  hasher,
  stamp: STAMP,
};
const reviewer = (id: string, changes: Partial<ListedReviewer> = {}): ListedReviewer => ({
  id,
  body: '某院',
  name: `姓名${id}`,
  formerSchools: [],
  subjects: [],
  interests: [],
  ...changes,
});
const REVIEWERS = [
  reviewer('R1', { school: 'S1' }),
  reviewer('R2', { formerSchools: ['S2'] }),
  reviewer('R3', { interests: [{ school: 'S3', kind: '亲属任教' }] }),
  reviewer('R4'),
];
const ORDER: AssignmentOrder = {
  level: 2,
  reviewers: REVIEWERS,
  schools: SCHOOLS,
  perSchool: 2,
  seed: '314159',
  avoidOwnUnit: false,
};
const documentOf = (order: AssignmentOrder) => {
  const made = makeAssignment(desk, order);
  if (!made.ok) throw new TypeError(JSON.stringify(made.findings));
  return made.value.document;
};

describe('An assignment', () => {
  it('keeps everybody from own, former and declared schools, and says so', () => {
    const { assigned, recusals } = documentOf(ORDER);
    const of = Object.fromEntries(assigned.map((entry) => [entry.school, entry.reviewers]));
    expect([of['S1']?.includes('R1'), of['S2']?.includes('R2'), of['S3']?.includes('R3')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(recusals).toEqual([
      { school: 'S1', reviewer: 'R1', because: 'own-school' },
      { school: 'S2', reviewer: 'R2', because: 'former-post' },
      { school: 'S3', reviewer: 'R3', because: 'declared-interest' },
    ]);
  });

  it('gives every school as many as asked for, and everybody as much as the others', () => {
    const made = makeAssignment(desk, ORDER);
    expect(made.ok && made.value.document.assigned.map(({ reviewers }) => reviewers.length)).toEqual([2, 2, 2, 2]);
    expect(made.ok && [...made.value.loads.values()]).toEqual([2, 2, 2, 2]);
  });

  it('is the same for the same seed, whatever the order of the lists, and another for another seed', () => {
    const turned = { ...ORDER, reviewers: [...REVIEWERS].reverse(), schools: [...SCHOOLS].reverse() };
    expect(documentOf(turned)).toEqual(documentOf(ORDER));
    const seeds = ['1', '2', '3', '4', '5'].map((seed) => JSON.stringify(documentOf({ ...ORDER, seed }).assigned));
    expect(new Set(seeds).size).toBeGreaterThan(1);
  });

  it('is a document of the format, without a name in it', async () => {
    const text = JSON.stringify(documentOf(ORDER));
    expect((await parseDocument('assignment', text, 'assignment')).ok).toBe(true);
    expect(text).not.toContain('姓名R');
  });

  it('is not made where the rules leave too few: the schools are named', () => {
    const made = makeAssignment(desk, { ...ORDER, perSchool: 4 });
    expect(made.ok).toBe(false);
    const named = made.findings.map(({ code, params }) => [code, params?.['subjects']]).sort();
    expect(named).toEqual([
      ['JY6121', '学校S1'],
      ['JY6121', '学校S2'],
      ['JY6121', '学校S3'],
    ]);
  });

  it('keeps reviewers out of their own unit where that is asked for', () => {
    const reviewers = [...REVIEWERS, reviewer('R5', { unit: 'u1' })];
    const { recusals } = documentOf({ ...ORDER, reviewers, avoidOwnUnit: true });
    expect(recusals.filter(({ because }) => because === 'own-unit').map(({ reviewer: id }) => id)).toEqual(
      SCHOOLS.map(() => 'R5'),
    );
  });
});

describe('The assignment in force', () => {
  const files = testStore();
  const context = { desk, store: files.store };
  afterEach(() => files.remove());

  it('is kept once, and replaced only with a reason', async () => {
    const document = documentOf(ORDER);
    expect(await storedAssignment(files.store, 2)).toBeNull();
    expect(await keepAssignment(context, document, BY)).toMatchObject({ ok: true, value: 'taken' });
    expect(await keepAssignment(context, document, BY)).toMatchObject({ ok: true, value: 'unchanged' });
    const other = documentOf({ ...ORDER, seed: '2', perSchool: 1 });
    expect((await keepAssignment(context, other, BY)).findings.map(({ code }) => code)).toEqual(['JY6185']);
    expect(await storedAssignment(files.store, 2)).toEqual(document);
    expect(await keepAssignment(context, other, { ...BY, replace: '换人' })).toMatchObject({
      ok: true,
      value: 'replaced',
    });
    expect(await storedAssignment(files.store, 2)).toEqual(other);
    files.store.close();
  });
});
