import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/documents/hasher.js';
import { checkDocument } from '../../../src/documents/parse.js';
import type { Application, Result } from '../../../src/model/generated/documents.js';
import { rescore } from '../../../src/scoring/rescore.js';
import { applicationsIn, scoreApplication } from '../../../src/workflows/application.js';
import { scoreWorkbook } from '../../../src/workflows/score-workbook.js';
import {
  applicantDesk,
  applicantRow,
  applicantWorkbook,
  applicationOf,
  CONTRIBUTOR,
  deskWithApplications,
  itemRow,
  TWO_APPLICANTS,
} from '../../support/applicants.js';
import { bundled, hasher, SCHOOL_ID, STAMP } from '../../support/sample-school.js';

const desk = await deskWithApplications();
const scored = async (answers = TWO_APPLICANTS) =>
  scoreWorkbook(desk, 'a.xlsx', await applicantWorkbook(desk, answers));
const both = await scored();
const [first, second] = both.applications as readonly [Application, Application];

const awardsOf = (result: Result | undefined): Readonly<Record<string, string | null>> =>
  Object.fromEntries((result?.indicators ?? []).map(({ id, printed }) => [id, printed]));

describe('the applications of a workbook', () => {
  it('are one for each row, by the number of the person', () => {
    expect(both.applications?.map(({ person, school, award }) => [person, school, award])).toEqual([
      ['T012', SCHOOL_ID, 'contributor'],
      ['T005', SCHOOL_ID, 'contributor'],
    ]);
  });

  it('follow their schema', async () => {
    for (const application of both.applications ?? []) {
      expect((await checkDocument('application', application, 'a')).findings).toEqual([]);
    }
  });

  it('hold the facts, judgements and results of their person and of nobody else', () => {
    expect(first.facts).toEqual({
      applicantRole: 'researchLeader',
      yearsInResearch: 8,
      schoolRecommended: 'yes',
      publicLessons: { '1': 2, '2': 1 },
      lessonsObserved: { '1': 24, '2': 21 },
    });
    expect(first.judgements).toEqual({
      A3: 'A',
      A4: 'B',
      A5: 'A',
      B1: 'A',
      B2: 'B',
      B3: { ruleRevision: 'yes', annualReport: 'yes', teachingReview: 'no' },
      C1: 'B',
      C2: { schoolCourse: 'yes', club: 'no', library: 'yes' },
      C3: 'A',
      D2: 'A',
    });
    expect(first.items.map(({ id }) => id)).toEqual(['R001', 'R002']);
    expect(second.items.map(({ id, facts }) => [id, facts['itemLevel']])).toEqual([['R003', 'school']]);
    expect([first.evidence, second.evidence]).toEqual([
      [{ id: 'E001', indicator: `${CONTRIBUTOR}#A3`, title: '主讲记录', location: '教科室' }],
      [],
    ]);
  });

  it('hold no name, though one is typed in the workbook', () => {
    expect(JSON.stringify(both.applications)).not.toContain('周岚');
  });

  it('know the cells of their own row only', () => {
    const cells = Object.values(first.source?.cells ?? {}).flatMap((own) => Object.entries(own));
    expect(cells.every(([key]) => /^(T012|R001|R002|E001)\//.test(key))).toBe(true);
    expect(first.source?.cells['申报人']?.['T012/publicLessons/1']).toBe('G5');
  });

  it('keep their ids from one reading to the next, whatever else stands in the file', async () => {
    const alone = await scored({ ...TWO_APPLICANTS, 申报人: { C07: TWO_APPLICANTS['申报人']?.['C01'] ?? {} } });
    expect(alone.applications?.map(({ id, person }) => [id, person])).toEqual([[first.id, 'T012']]);
  });

  it('are none for a row whose number is missing', async () => {
    const { 教师编号: _, ...nameless } = applicantRow({ teacher: '', lessons: [1, 1], observed: [20, 20] });
    expect((await scored({ 申报人: { C01: nameless } })).applications).toEqual([]);
  });

  it('are one where a person stands twice', async () => {
    const row = applicantRow({ teacher: 'T003', lessons: [1, 1], observed: [20, 20] });
    const twice = await scored({ 申报人: { C01: row, C02: row } });
    expect(twice.applications?.map(({ person }) => person)).toEqual(['T003']);
  });
});

describe('the score of an application', () => {
  it('is that of the worked example of a good applicant', () => {
    const [result] = both.results;
    // 8+8+10+6.4+6, then 10+9.6+16/3, then 6.4+4+6, then 6+4: 89.7333…
    expect(awardsOf(result)).toEqual({
      A1: '8.00',
      A2: '8.00',
      A3: '10.00',
      A4: '6.40',
      A5: '6.00',
      B1: '10.00',
      B2: '9.60',
      B3: '5.33',
      C1: '6.40',
      C2: '4.00',
      C3: '6.00',
      D1: '6.00',
      D2: '4.00',
    });
    expect(result).toMatchObject({ base: '1346/15', total: '89.73', grade: 'good', guardFailed: [], status: 'scored' });
    expect(result?.eligibility).toEqual([
      { id: 'Q1', met: true },
      { id: 'Q2', met: true },
      { id: 'Q3', met: null },
      { id: 'Q4', met: true },
    ]);
  });

  it('is that of the worked example of a weak applicant', () => {
    const [, result] = both.results;
    // 4+4+8+4.8+4.8, then 0+9.6+16/3, then 4.8+4+3.6, then 0+3.2: 56.1333…
    expect(awardsOf(result)).toEqual({
      A1: '4.00',
      A2: '4.00',
      A3: '8.00',
      A4: '4.80',
      A5: '4.80',
      B1: '0.00',
      B2: '9.60',
      B3: '5.33',
      C1: '4.80',
      C2: '4.00',
      C3: '3.60',
      D1: '0.00',
      D2: '3.20',
    });
    expect(result).toMatchObject({ total: '56.13', grade: 'unqualified', guardFailed: ['A1', 'A2'] });
    expect(result?.eligibility.find(({ id }) => id === 'Q1')).toEqual({ id: 'Q1', met: false });
  });

  it('is full for whoever does everything', async () => {
    const row = applicantRow({ teacher: 'T001', lessons: [1, 1], observed: [20, 20] });
    const { results } = await scored({ 申报人: { C01: row }, 成果清单: { R001: itemRow('T001') } });
    expect(results.map(({ total, grade }) => [total, grade])).toEqual([['100.00', 'excellent']]);
  });

  it('is not excellent where a key indicator is missed, however many points there are', async () => {
    const row = applicantRow({ teacher: 'T001', lessons: [1, 0], observed: [20, 20] });
    const { results } = await scored({ 申报人: { C01: row }, 成果清单: { R001: itemRow('T001') } });
    expect(results[0]).toMatchObject({ total: '96.00', grade: 'good', guardFailed: ['A1'] });
  });

  it('leaves results of another year aside', async () => {
    const row = applicantRow({ teacher: 'T001', lessons: [1, 1], observed: [20, 20] });
    const old = itemRow('T001', '市级', '展示、讲座或研讨', '2024-03-12');
    const { results } = await scored({ 申报人: { C01: row }, 成果清单: { R001: old } });
    expect(results[0]).toMatchObject({ total: '94.00' });
  });

  it('is withheld where something is blank', async () => {
    const { 优秀案例: _, ...row } = applicantRow({ teacher: 'T001', lessons: [1, 1], observed: [20, 20] });
    const { results } = await scored({ 申报人: { C01: row } });
    expect(results[0]).toMatchObject({ total: null, grade: null, blankIndicators: ['C3'] });
  });

  it('stands on the application, is a person’s and is read from the cells of the row', () => {
    const [result] = both.results;
    expect(result?.derivedFrom).toEqual([{ id: first.id, kind: 'application', sha256: digestOf(hasher, first) }]);
    expect(result?.subject).toEqual({ id: 'T012', grain: 'person', name: 'T012' });
    expect(result?.indicators.find(({ id }) => id === 'A2')?.cells).toEqual(['申报人!I5:J5']);
  });

  it('comes out the same from the document alone', () => {
    const assessment = applicationOf(desk.assessment);
    const again = [first, second].flatMap((one) => scoreApplication({ assessment, hasher, stamp: STAMP }, one));
    expect(again).toEqual(both.results);
  });

  it('is the same when it is computed again from its own trace', () => {
    const standard = bundled<'standard'>(`standards/${CONTRIBUTOR}`);
    expect(both.results.flatMap((result) => rescore(result, standard).differences)).toEqual([]);
  });

  it('takes what a level above has awarded', () => {
    const assessment = applicationOf(desk.assessment);
    const reviews = [{ level: 2, subject: 'T012', standard: CONTRIBUTOR, awards: { A3: '5' } }];
    const [result] = scoreApplication({ assessment, hasher, stamp: STAMP }, first, { counts: {}, reviews });
    expect(result?.final).toMatchObject({ total: '84.73', grade: 'good' });
  });

  it('knows a confirmed breach of ethics where that veto is in force', async () => {
    const [entry] = desk.assessment.programme.entries.filter(({ standard }) => standard === CONTRIBUTOR);
    const others = desk.assessment.programme.entries.filter((one) => one !== entry);
    const strict = await deskWithApplications({
      ...desk.assessment.programme,
      entries: [...others, { standard: CONTRIBUTOR, purpose: 'award', nominated: true, overrides: { vetoes: ['V2'] } }],
    });
    const assessment = applicationOf(strict.assessment);
    const counts = { T012: { confirmedMisconduct: 1 } };
    const [result] = scoreApplication({ assessment, hasher, stamp: STAMP }, first, { counts, reviews: [] });
    expect(result?.vetoes).toEqual([{ id: 'V2', effect: 'disqualify-award', events: 1 }]);
    expect(result?.eligibility.find(({ id }) => id === 'Q4')).toEqual({ id: 'Q4', met: false });
  });
});

describe('applicationsIn', () => {
  it('gives what explains a row to the person of that row', () => {
    const submission = both.reading?.submission;
    if (!submission) throw new TypeError('not read');
    const explanations = [
      { code: 'JY3501', subject: 'T012', text: '该教师是名师工作室领衔人。' },
      { code: 'JY3504', subject: 'R003', text: '两次讲座内容不同。' },
      { code: 'JY3501', subject: SCHOOL_ID, text: '全校情况。' },
    ];
    const own = { ...applicantDesk(desk), assessment: applicationOf(desk.assessment) };
    const made = applicationsIn(own, { ...submission, explanations });
    expect(made.map((one) => one.explanations)).toEqual([[explanations[0]], [explanations[1]]]);
  });
});
