import { describe, expect, it } from 'vitest';
import { bundled, SCHOOL_ID, sampleAssessment, sampleSchool } from '../../support/sample-school.js';
import { cleanWorkbook, findingsOf, inShort, typed, unreadable } from '../../support/sample-workbook.js';

const clean = cleanWorkbook();
const CODE = 'JY3101';
const research = (metric: string) => ({ subject: /research-group\/0$/, metric }) as const;
const preparation = (metric: string) => ({ subject: /preparation-group\/0$/, metric }) as const;

describe('a part and its whole', () => {
  it('are named with both values, at the cell of the part', () => {
    expect(findingsOf(typed(clean, { metric: 'fiveTierTeachersLastYear' }, 21), CODE)).toEqual([
      {
        code: CODE,
        where: { file: 'a.xlsx', sheet: '学校信息', cell: 'C9', label: '上学年五级梯队教师人数', policy: 'CZ二4' },
        found: '21',
        expected: '≤ 20',
        subject: SCHOOL_ID,
        indicator: 'changzhou-2023/school-quality#D3',
        params: { left: '上学年五级梯队教师人数', right: '上学年任课教师人数', op: '<=', rightValue: 20 },
      },
    ]);
  });

  it('may be equal', () => {
    expect(findingsOf(typed(clean, { metric: 'fiveTierTeachersLastYear' }, 20), 'JY3101')).toEqual([]);
  });

  it('may be typed of a nominated group, which the finding then names', () => {
    expect(inShort(findingsOf(typed(clean, research('youngTeachersWithPlan'), 2), CODE))).toEqual([
      'JY3101 | G01 | 其中有生涯发展规划的人数',
    ]);
  });

  it('may be compared with what is counted from other sheets', () => {
    const tooMany = typed(clean, preparation('membersInProject'), 4);
    const [finding] = findingsOf(tooMany, CODE);
    expect([finding?.subject, finding?.expected, finding?.params?.['right']]).toEqual(['P01', '≤ 3', '任课教师人数']);
    expect(findingsOf(typed(clean, preparation('membersInProject'), 3))).toEqual([]);
  });

  it('may be compared with a sum over months or weeks', () => {
    expect(findingsOf(typed(clean, { subject: 'G02', metric: 'fiveFixedActivities' }, 11), CODE)).toMatchObject([
      { subject: 'G02', found: '11', expected: '≤ 10', where: { cell: 'O4' } },
    ]);
    expect(findingsOf(typed(clean, { subject: 'G02', metric: 'fiveFixedActivities' }, 10))).toEqual([]);
    // 19 teaching weeks in each semester.
    expect(findingsOf(typed(clean, preparation('weeklyFiveFixed'), 39), CODE)).toMatchObject([
      { subject: 'P01', expected: '≤ 38' },
    ]);
    expect(findingsOf(typed(clean, preparation('weeklyFiveFixed'), 38))).toEqual([]);
  });
});

describe('nothing is said of a part', () => {
  it('while the whole is blank or could not be read', () => {
    const part = typed(clean, { metric: 'fiveTierTeachersLastYear' }, 99);
    expect(findingsOf(typed(part, { metric: 'teachersLastYear' }, null), CODE)).toEqual([]);
    expect(findingsOf(unreadable(part, { metric: 'teachersLastYear' }), CODE)).toEqual([]);
  });

  it('while any cell is blank that the whole is counted from', () => {
    const tooMany = typed(clean, { subject: 'G02', metric: 'fiveFixedActivities' }, 99);
    expect(
      findingsOf(typed(tooMany, { subject: 'G02', metric: 'monthlyMeetings', period: '3月' }, null), CODE),
    ).toEqual([]);
    const members = typed(clean, preparation('membersInProject'), 99);
    expect(findingsOf(typed(members, { subject: 'T009', metric: 'preparationGroup' }, null), CODE)).toEqual([]);
  });

  it('in a nomination column without a group', () => {
    const loose = typed(clean, { subject: /research-group\/1$/, metric: 'youngTeachers' }, 99);
    expect(findingsOf(loose, CODE)).toEqual([]);
  });
});

describe('the data say what is compared', () => {
  const metrics = bundled<'metrics'>('standards/changzhou-2023/metrics');
  const withConstraint = (constraint: NonNullable<typeof metrics.constraints>[number]) =>
    cleanWorkbook(
      sampleAssessment(sampleSchool({ teachers: 20, researchGroups: 4, preparationGroups: 6 }), {
        metrics: { ...metrics, constraints: [constraint] },
      }),
    );

  it.each([
    ['<=', 1, []],
    ['<', 1, ['< 1']],
    ['=', 1, []],
    ['>=', 0, ['≥ 1']],
    ['>', 1, ['> 1']],
  ] as const)('with the operator %s', (op, value, expected) => {
    const workbook = typed(
      withConstraint({ left: 'schoolCourses', op, right: 'clubs' }),
      { subject: 'G02', metric: 'schoolCourses' },
      value,
    );
    expect(
      findingsOf(workbook, CODE)
        .filter(({ subject }) => subject === 'G02')
        .map((finding) => finding.expected),
    ).toEqual(expected);
  });

  it('period by period where both are asked by period', () => {
    const workbook = withConstraint({ left: 'publicLessons', op: '<=', right: 'lessonsObserved' });
    const lessons = typed(workbook, { subject: 'T003', metric: 'publicLessons', period: '2' }, 24);
    expect(findingsOf(lessons, CODE)).toMatchObject([
      { subject: 'T003', found: '24', expected: '≤ 23', where: { label: 'T003 公开课节数（下学期）' } },
    ]);
  });
});
