import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../src/model/generated/documents.js';
import { rational } from '../../../../src/model/rational.js';
import { countingColumns, countingSheet } from '../../../../src/workflows/review/counting.js';
import { factsText } from '../../../../src/workflows/review/facts-text.js';
import { nameOfLevel, reviewPlan } from '../../../../src/workflows/review/plan.js';
import {
  printedPoints,
  type SchoolStand,
  shownStanding,
  standingBelow,
} from '../../../../src/workflows/review/school-stand.js';
import { scoreSubmission } from '../../../../src/workflows/score-workbook.js';
import { CASE_SCHOOL } from '../../../support/case-assessment.js';
import { caseFile, deskOf } from '../../../support/case-desk.js';
import { submissionOfCase } from '../../../support/case-submission.js';

const QUALITY = 'changzhou-2023/school-quality';
const desks = new Map<string, Awaited<ReturnType<typeof standOf>>>();
async function standOf(name: string) {
  const file = caseFile(name);
  const desk = await deskOf(file);
  const submission = submissionOfCase(file, desk.assessment);
  const stand = (reviews: Parameters<typeof scoreSubmission>[2] = { counts: {}, reviews: [] }): SchoolStand => ({
    school: CASE_SCHOOL,
    submission,
    sha256: 'a'.repeat(64),
    results: scoreSubmission(desk, submission, reviews),
    applications: [],
  });
  return { desk, stand, submission };
}
async function open(name: string) {
  const known = desks.get(name) ?? (await standOf(name));
  desks.set(name, known);
  return known;
}
const REQUEST = { level: 2, reviewer: null, draw: { seed: '1', persons: 4 } } as const;
const LEVEL_2 = { counts: {}, reviews: [{ level: 2, subject: CASE_SCHOOL, standard: QUALITY, awards: { A1: '1' } }] };

describe('The plan of a review workbook', () => {
  it('has a sheet for the school and one for each nominated group, and none for others', async () => {
    const { desk, stand } = await open('00-perfect');
    const { sheets, school, levelName, lowerName, selfName, title } = reviewPlan(desk, stand(), REQUEST);
    expect(sheets.map(({ name, subject }) => [name, subject])).toEqual([
      ['学校评审', CASE_SCHOOL],
      [sheets[1]?.name, 'G01'],
      [sheets[2]?.name, 'P01'],
    ]);
    expect(sheets[1]?.name).toMatch(/^G01 /);
    expect([levelName, lowerName, selfName, title]).toEqual(['复评', '自评', '自评', '某市校本教研复评评审表']);
    expect(school).toBe(stand().results[0]?.school.name);
  });

  it('has a row for every indicator of the standard, in its order, with what stands', async () => {
    const { desk, stand } = await open('01-small-primary');
    const [sheet] = reviewPlan(desk, stand(), REQUEST).sheets;
    const standard = desk.assessment.standards.find(({ id }) => id === QUALITY);
    expect(sheet?.rows.map(({ indicator }) => indicator)).toEqual(standard?.indicators.map(({ id }) => id));
    const [own] = stand().results;
    for (const row of sheet?.rows ?? []) {
      const result = own?.indicators.find(({ id }) => id === row.indicator);
      expect(row.notApplicable).toBe(result?.status === 'not-applicable');
      if (!row.notApplicable) expect(Number(row.self)).toBe(Number(result?.printed));
    }
  });

  it('says who waived what does not apply, and asks no judgement of it', async () => {
    const { desk, stand } = await open('01-small-primary');
    const row = reviewPlan(desk, stand(), REQUEST).sheets[0]?.rows.find(({ indicator }) => indicator === 'C6');
    expect(row).toMatchObject({ notApplicable: true, self: null, standing: null });
    expect(row?.facts).toMatch(/^经.+批准不适用：/);
  });

  it('agrees to the lower level where that has judged, and keeps the school’s own score beside it', async () => {
    const { desk, stand } = await open('01-small-primary');
    const plan = reviewPlan(desk, stand(LEVEL_2), { ...REQUEST, level: 3 });
    const row = plan.sheets[0]?.rows.find(({ indicator }) => indicator === 'A1');
    expect([plan.lowerName, row?.self, row?.standing]).toEqual(['复评', '3', { exact: '1', printed: '1' }]);
  });

  it('does not change its basis when its own level is judged, but when the level below is', async () => {
    const { desk, stand } = await open('01-small-primary');
    const basis = (judged: SchoolStand, level: number): string =>
      reviewPlan(desk, judged, { ...REQUEST, level }).identity.basis;
    expect(basis(stand(LEVEL_2), 2)).toBe(basis(stand(), 2));
    expect(basis(stand(LEVEL_2), 3)).not.toBe(basis(stand(), 3));
    expect(basis({ ...stand(), sha256: 'b'.repeat(64) }, 2)).not.toBe(basis(stand(), 2));
  });

  it('names levels as the programme does', async () => {
    const { desk } = await open('01-small-primary');
    expect([1, 2, 3, 7].map((level) => nameOfLevel(desk.assessment.programme, level))).toEqual([
      '自评',
      '复评',
      '抽查',
      '第 7 级评审',
    ]);
  });
});

describe('What stands of an indicator', () => {
  const result = {
    indicators: [
      {
        id: 'A1',
        status: 'scored',
        awarded: '8/3',
        judged: [
          { level: 2, awarded: '2' },
          { level: 3, awarded: '5/2' },
        ],
      },
      { id: 'A2', status: 'blank', awarded: null },
      { id: 'A3', status: 'not-applicable', awarded: null, judged: [{ level: 2, awarded: '1' }] },
    ],
    effective: { rounding: { decimals: 2, mode: 'half-up' } },
  } as unknown as Result;

  it('is the award of the highest level below, else the own one', () => {
    expect([2, 3, 4].map((level) => shownStanding(result, 'A1', level))).toEqual([
      { exact: '8/3', printed: '2.67' },
      { exact: '2', printed: '2' },
      { exact: '2.5', printed: '2.5' },
    ]);
  });

  it('is nothing where the school left a blank, where it does not apply, or where it is unknown', () => {
    expect(['A2', 'A3', 'Z9'].map((id) => standingBelow(result, id, 3))).toEqual([null, null, null]);
  });

  it('is printed without needless zeros', () => {
    expect(
      [rational(3), rational(5, 2), rational(0), rational(10), rational(1, 3)].map((one) => printedPoints(one, result)),
    ).toEqual(['3', '2.5', '0', '10', '0.33']);
  });
});

describe('The persons whose lessons are counted', () => {
  it('are drawn by tickets: a larger draw keeps the smaller one, another seed draws others', async () => {
    const { desk, submission } = await open('04-blanks');
    const drawn = (seed: string, persons: number): readonly string[] =>
      countingSheet(desk.hasher, desk.assessment, submission, { seed, persons })?.persons.map(({ id }) => id) ?? [];
    expect(drawn('1', 8)).toEqual(expect.arrayContaining([...drawn('1', 4)]));
    expect([drawn('1', 4).length, drawn('1', 400).length]).toEqual([4, 24]);
    expect(new Set(['1', '2', '3'].map((seed) => drawn(seed, 4).join())).size).toBeGreaterThan(1);
  });

  it('are not drawn where nobody is asked for', async () => {
    const { desk, submission } = await open('04-blanks');
    expect(countingSheet(desk.hasher, desk.assessment, submission, { seed: '1', persons: 0 })).toBeNull();
  });

  it('are counted for what the standards test of single persons, each period apart', async () => {
    const { desk } = await open('04-blanks');
    expect(countingColumns(desk.assessment).map(({ header }) => header)).toEqual([
      '听课节数（上学期）',
      '听课节数（下学期）',
      '公开课节数（上学期）',
      '公开课节数（下学期）',
    ]);
  });

  it('stand with what the school wrote of them', async () => {
    const { desk, submission } = await open('00-perfect');
    const sheet = countingSheet(desk.hasher, desk.assessment, submission, { seed: '1', persons: 400 });
    const [first] = submission.rows.filter(({ grain }) => grain === 'person');
    const observed = first?.facts['lessonsObserved'] as Readonly<Record<string, number>>;
    expect(sheet?.persons[0]?.reported.slice(0, 2)).toEqual([String(observed['1']), String(observed['2'])]);
    expect(sheet?.persons[0]?.about).not.toBe('');
  });
});

describe('The facts of an indicator in words', () => {
  it('say what was counted, what the school wrote and which papers it names', async () => {
    const { desk, stand, submission } = await open('00-perfect');
    const standard = desk.assessment.standards.find(({ id }) => id === QUALITY);
    const [result] = stand().results;
    const indicator = standard?.indicators.find(({ id }) => id === 'B5');
    const own = result?.indicators.find(({ id }) => id === 'B5');
    if (!standard || !indicator || !own) throw new TypeError('B5');
    const judgements = submission.judgements.map((set) => ({ ...set, notes: { B5: '有主题、有记录' } }));
    const evidence = ['E001', 'E002', 'E003', 'E004', 'E005', 'E006', 'E007'].map((id) => ({
      id,
      indicator: `${QUALITY}#B5`,
      title: '记录',
      location: '柜',
    }));
    const source = {
      assessment: desk.assessment,
      submission: { ...submission, judgements, evidence },
      standard,
      subject: CASE_SCHOOL,
    };
    expect(factsText(source, indicator, own)).toBe(
      '自评为 A 级。\n学校说明：有主题、有记录\n佐证：E001、E002、E003、E004、E005、E006 等 7 份',
    );
    expect(factsText({ ...source, subject: 'G01' }, indicator, own)).toBe('自评为 A 级。');
  });

  it('name what is missing', async () => {
    const { desk, stand } = await open('04-blanks');
    const rows = reviewPlan(desk, stand(), REQUEST).sheets[0]?.rows.filter(({ standing }) => standing === null) ?? [];
    expect(rows.length).toBeGreaterThan(0);
    for (const { facts, self } of rows) expect([facts.startsWith('学校没有填全：'), self]).toEqual([true, null]);
  });
});
