import { describe, expect, it } from 'vitest';
import { SCHOOL_ID } from '../../support/sample-school.js';
import { cleanWorkbook, findingsOf, inShort, type SampleWorkbook, typed } from '../../support/sample-workbook.js';

const clean = cleanWorkbook();

describe('counts that are hardly plausible', () => {
  const observed = (value: number) =>
    findingsOf(typed(clean, { subject: 'T003', metric: 'lessonsObserved', period: '1' }, value), 'JY3501', 'JY2103');

  it('are above what the metric calls plausible', () => {
    expect(observed(121)).toMatchObject([
      {
        code: 'JY3501',
        subject: 'T003',
        found: '121',
        expected: '≤ 120',
        params: { plausible: 120 },
        where: { cell: 'M5' },
      },
    ]);
    expect(observed(120)).toEqual([]);
  });

  it('are told once: what cannot be is not also implausible', () => {
    expect(observed(401).map(({ code }) => code)).toEqual(['JY2103']);
    expect(observed(400).map(({ code }) => code)).toEqual(['JY3501']);
  });

  it('are left alone where the metric says nothing', () => {
    expect(findingsOf(typed(clean, { subject: 'G01', metric: 'clubs' }, 300))).toEqual([]);
  });
});

describe('people out of post', () => {
  const absent = (count: number): SampleWorkbook =>
    Array.from({ length: count }, (_, place) => `T${String(place + 10).padStart(3, '0')}`).reduce(
      (workbook, subject) => {
        const away = typed(
          typed(workbook, { subject, metric: 'inPost' }, 'neither'),
          { subject, field: 'reason' },
          'study',
        );
        return typed(
          typed(away, { subject, metric: 'publicLessons' }, null),
          { subject, metric: 'lessonsObserved' },
          null,
        );
      },
      clean,
    );

  it('may be 15 % of all', () => {
    expect(findingsOf(absent(3))).toEqual([]);
  });

  it('want an explanation when they are more', () => {
    expect(findingsOf(absent(4))).toEqual([
      {
        code: 'JY3502',
        where: { file: 'a.xlsx', sheet: '教师情况' },
        found: '4/20',
        expected: '≤ 15%',
        subject: SCHOOL_ID,
        params: { absent: 4, total: 20, percent: 15, rows: 'T010、T011、T012、T013' },
      },
    ]);
  });

  it('are counted when they are away for one semester', () => {
    const half = typed(absent(3), { subject: 'T014', metric: 'inPost' }, 'secondSemester');
    expect(findingsOf(half, 'JY3502')).toHaveLength(1);
  });

  it('are not one person of a small school', () => {
    const four = {
      ...clean,
      answers: clean.answers.map((answer) =>
        answer.grain === 'person' && Number(answer.subject.slice(1)) > 4 ? { ...answer, value: null } : answer,
      ),
    };
    expect(findingsOf(typed(four, { subject: 'T003', metric: 'inPost' }, 'neither'), 'JY3502')).toEqual([]);
  });
});

describe('equal counts', () => {
  const equal = (subjects: readonly string[], value: number) =>
    subjects.reduce((workbook, subject) => typed(workbook, { subject, metric: 'lessonsObserved' }, value), clean);
  const GROUP = ['T004', 'T008', 'T012', 'T016', 'T020'];

  it('of everybody in a group want an explanation', () => {
    expect(findingsOf(equal(GROUP, 20))).toEqual([
      {
        code: 'JY3503',
        where: { file: 'a.xlsx', sheet: '教师情况', label: 'G01 听课节数' },
        found: '20',
        subject: 'G01',
        params: { members: 5, value: 20, metric: '听课节数' },
      },
    ]);
  });

  it('are no pattern when one differs, in one semester', () => {
    expect(
      findingsOf(typed(equal(GROUP, 20), { subject: 'T016', metric: 'lessonsObserved', period: '2' }, 21)),
    ).toEqual([]);
  });

  it('are no pattern when they are small', () => {
    expect(findingsOf(equal(GROUP, 9))).toEqual([]);
  });

  it('are told of the larger group only, when a part of it is equal for the same reason', () => {
    const everybody = clean.answers.filter(({ grain }) => grain === 'person').map(({ subject }) => subject);
    expect(inShort(findingsOf(equal([...new Set(everybody)].slice(0, 20), 20), 'JY3503'))).toEqual([
      'JY3503 | G01 | G01 听课节数',
      'JY3503 | G02 | G02 听课节数',
      'JY3503 | G03 | G03 听课节数',
      'JY3503 | G04 | G04 听课节数',
    ]);
  });
});
