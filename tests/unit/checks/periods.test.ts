import { describe, expect, it } from 'vitest';
import { sampleAssessment, sampleSchool } from '../../support/sample-school.js';
import { cleanWorkbook, findingsOf, inShort, typed } from '../../support/sample-workbook.js';

const clean = cleanWorkbook();
const CODE = 'JY3104';
const SIZE = { teachers: 20, researchGroups: 4, preparationGroups: 6 };

const onLeave = (code: string) =>
  typed(typed(clean, { subject: 'T003', metric: 'inPost' }, code), { subject: 'T003', field: 'reason' }, 'leave');
const foundedLate = (id: string) => {
  const school = sampleSchool(SIZE);
  const groups = school.groups.map((group) => (group.id === id ? { ...group, activeFrom: '2026-02-20' } : group));
  return cleanWorkbook(sampleAssessment({ ...school, groups }));
};

describe('values in a period that does not count', () => {
  it('are told for each cell of a semester out of post', () => {
    expect(findingsOf(onLeave('firstSemester'), CODE)).toEqual([
      {
        code: CODE,
        where: { file: 'a.xlsx', sheet: '教师情况', cell: 'L5', label: 'T003 公开课节数（下学期）', policy: 'CZ二4' },
        found: '1',
        expected: '',
        subject: 'T003',
        indicator: 'changzhou-2023/school-quality#D4',
        params: { period: '下学期', post: '在岗学期', said: '仅上学期', postCell: 'H5' },
      },
      {
        code: CODE,
        where: { file: 'a.xlsx', sheet: '教师情况', cell: 'N5', label: 'T003 听课节数（下学期）', policy: 'CZ二4' },
        found: '23',
        expected: '',
        subject: 'T003',
        indicator: 'changzhou-2023/school-quality#D5',
        params: { period: '下学期', post: '在岗学期', said: '仅上学期', postCell: 'H5' },
      },
    ]);
  });

  it.each([
    ['secondSemester', 2],
    ['neither', 4],
    ['wholeYear', 0],
  ])('follow the semesters in post: %s', (code, count) => {
    expect(findingsOf(onLeave(code), CODE)).toHaveLength(count);
  });

  it('are harmless when they are 0', () => {
    const zero = ['publicLessons', 'lessonsObserved'].reduce(
      (workbook, metric) => typed(workbook, { subject: 'T003', metric, period: '2' }, 0),
      onLeave('firstSemester'),
    );
    expect(findingsOf(zero)).toEqual([]);
  });

  it('are not told while the semesters in post are not known', () => {
    expect(findingsOf(typed(clean, { subject: 'T003', metric: 'inPost' }, null), CODE)).toEqual([]);
  });

  it('are told of a group before it was founded, by month and by semester', () => {
    expect(inShort(findingsOf(foundedLate('G03'), CODE))).toEqual([
      'JY3104 | G03 | G03 计划与行事历（上学期）',
      ...['9月', '10月', '11月', '12月', '1月'].map((month) => `JY3104 | G03 | G03 集体教研次数（${month}）`),
      'JY3104 | G03 | G03 数字化学习教研次数（上学期）',
    ]);
  });

  it('are a yes to weekly meetings, but no “no” and no “neither”', () => {
    const founded = foundedLate('P03');
    expect(inShort(findingsOf(founded, CODE))).toEqual([
      'JY3104 | P03 | P03 计划与行事历（上学期）',
      'JY3104 | P03 | P03 每周均开展（上学期）',
    ]);
    const careful = typed(
      typed(founded, { subject: 'P03', metric: 'planAndCalendar', period: '1' }, 'neither'),
      { subject: 'P03', metric: 'weeklyMeetings', period: '1', part: 'every' },
      'no',
    );
    expect(findingsOf(careful, CODE)).toEqual([]);
    expect(
      findingsOf(typed(careful, { subject: 'P03', metric: 'planAndCalendar', period: '1' }, 'planOnly'), CODE),
    ).toHaveLength(1);
  });
});
