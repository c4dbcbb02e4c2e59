import { describe, expect, it } from 'vitest';
import { SCHOOL_ID, SEMESTERS, sampleAssessment, sampleProgramme, sampleSchool } from '../../support/sample-school.js';
import { cleanWorkbook, findingsOf, typed } from '../../support/sample-workbook.js';

const clean = cleanWorkbook();
const MONTHS = SEMESTERS.flatMap(({ months }) => months.map(({ id }) => id));

const grid = (workbook: typeof clean, subject: string, counts: readonly number[]) =>
  MONTHS.reduce(
    (book, period, place) => typed(book, { subject, metric: 'monthlyMeetings', period }, counts[place] ?? null),
    workbook,
  );

describe('grids of groups', () => {
  const VARIED = [4, 2, 2, 4, 1, 1, 2, 3, 0, 2];

  it('that agree in every month want an explanation, once for all that agree', () => {
    const copied = ['G01', 'G02', 'G04'].reduce((book, group) => grid(book, group, VARIED), clean);
    expect(findingsOf(copied, 'JY3507')).toMatchObject([
      {
        subject: 'G02',
        found: '4 2 2 4 1 1 2 3 0 2',
        where: { sheet: '活动次数', cell: 'C4', label: 'G02 集体教研次数（9月）' },
        params: {
          metric: '教研组集体教研次数（按月）',
          groups: 'G01、G02、G04',
          count: 3,
          first: 'G01',
          firstCell: 'C3',
        },
      },
    ]);
  });

  it('are fine when one month differs', () => {
    const near = grid(grid(clean, 'G01', VARIED), 'G02', [...VARIED.slice(0, 9), 3]);
    expect(findingsOf(near, 'JY3507')).toEqual([]);
  });

  it('of one or two numbers agree by themselves', () => {
    const even = [2, 2, 2, 2, 1, 1, 2, 2, 2, 2];
    expect(findingsOf(grid(grid(clean, 'G01', even), 'G02', even), 'JY3507')).toEqual([]);
  });

  it('with blanks are not compared', () => {
    const blank = VARIED.slice(0, 9);
    expect(findingsOf(grid(grid(clean, 'G01', blank), 'G02', blank), 'JY3507')).toEqual([]);
  });
});

describe('counts of people', () => {
  const SIZE = { teachers: 40, researchGroups: 4, preparationGroups: 6 };
  const school = sampleSchool(SIZE);
  const counted = (values: readonly number[], workbook = cleanWorkbook(sampleAssessment(school))) =>
    Array.from({ length: 40 }, (_, place) => `T${String(place + 1).padStart(3, '0')}`).reduce(
      (book, subject, place) =>
        typed(book, { subject, metric: 'lessonsObserved' }, values[place % values.length] as number),
      workbook,
    );

  it('that are mostly round look like estimates', () => {
    expect(findingsOf(counted([20, 25, 30, 35, 40, 45, 22]), 'JY3508')).toEqual([
      {
        code: 'JY3508',
        where: { file: 'a.xlsx', sheet: '教师情况', label: '听课节数' },
        found: '58/68',
        expected: '< 75%',
        subject: SCHOOL_ID,
        params: { metric: '听课节数', round: 58, total: 68 },
      },
    ]);
  });

  it('that are mostly the target are none', () => {
    expect(findingsOf(counted([20, 20, 20, 20, 22, 23, 26]), 'JY3508')).toEqual([]);
  });

  it('as they come are none', () => {
    expect(findingsOf(counted([21, 24, 20, 27, 23, 25, 30]), 'JY3508')).toEqual([]);
  });

  it('that are small are none', () => {
    expect(findingsOf(counted([5, 5, 5, 4]), 'JY3508')).toEqual([]);
  });

  it('may be rounder where the programme says so', () => {
    const programme = sampleProgramme({ ruleset: [{ code: 'JY3508', severity: 'warning', params: { percent: 90 } }] });
    const workbook = cleanWorkbook(sampleAssessment(school, { programme }));
    expect(findingsOf(counted([20, 25, 30, 35, 40, 45, 22], workbook), 'JY3508')).toEqual([]);
  });
});
