import { describe, expect, it } from 'vitest';
import { teachingDays } from '../../../src/checks/calendar.js';
import { runChecks } from '../../../src/checks/registry.js';
import { sampleAssessment, sampleProgramme, sampleSchool } from '../../support/sample-school.js';
import { cleanWorkbook, contextOf, findingsOf, inShort, typed } from '../../support/sample-workbook.js';

const clean = cleanWorkbook();
const SIZE = { teachers: 20, researchGroups: 4, preparationGroups: 6 };

describe('teaching days', () => {
  it.each([
    // Weekdays of teaching weeks by the printed calendar; week 5 of the first semester is a holiday.
    ['9月', 20],
    ['10月', 20],
    ['11月', 20],
    ['12月', 23],
    ['1月', 12],
    ['2月', 10],
    ['6月', 20],
    ['1', 95],
    ['2', 95],
  ])('of %s are %i', (period, days) => {
    expect(teachingDays(sampleProgramme(), period)).toBe(days);
  });

  it('are not known of other periods', () => {
    expect(teachingDays(sampleProgramme(), '7月')).toBeNull();
  });
});

describe('meetings of a group', () => {
  const met = (value: number, period = '2月') =>
    typed(clean, { subject: 'G02', metric: 'monthlyMeetings', period }, value);

  it('are no more than the month has teaching days', () => {
    expect(findingsOf(met(10), 'JY3120')).toEqual([]);
    expect(findingsOf(met(11), 'JY3120', 'JY3501')).toEqual([
      {
        code: 'JY3120',
        where: {
          file: 'a.xlsx',
          sheet: '活动次数',
          cell: 'H4',
          label: 'G02 集体教研次数（2月）',
          policy: 'CZ二3',
        },
        found: '11',
        expected: '≤ 10',
        subject: 'G02',
        indicator: 'changzhou-2023/school-quality#C2',
        params: { days: 10 },
      },
    ]);
  });

  it('beyond what can be at all are told of by the range alone', () => {
    expect(findingsOf(met(32), 'JY3120', 'JY2103', 'JY3501').map(({ code }) => code)).toEqual(['JY2103']);
  });

  it('are compared with the days of the semester where that is asked', () => {
    const digital = (value: number) =>
      findingsOf(typed(clean, { subject: 'G02', metric: 'digitalActivities', period: '1' }, value), 'JY3120');
    expect(digital(95)).toEqual([]);
    expect(digital(96)).toMatchObject([{ subject: 'G02', params: { days: 95 } }]);
  });

  it('may be more a day where the programme says so', () => {
    const programme = sampleProgramme({ ruleset: [{ code: 'JY3120', severity: 'warning', params: { perDay: 2 } }] });
    const workbook = cleanWorkbook(sampleAssessment(sampleSchool(SIZE), { programme }));
    const often = (value: number) =>
      findingsOf(typed(workbook, { subject: 'G02', metric: 'monthlyMeetings', period: '2月' }, value), 'JY3120');
    expect(often(20)).toEqual([]);
    expect(often(21)).toHaveLength(1);
  });

  it('of lessons and of the school are no meetings of a group', () => {
    const lessons = typed(clean, { subject: 'T003', metric: 'lessonsObserved', period: '1' }, 110);
    expect(findingsOf(lessons, 'JY3120')).toEqual([]);
  });
});

describe('evidence of what was not done', () => {
  const dated = (date: string) => {
    const indicator = typed(clean, { subject: 'E001', field: 'indicator' }, 'changzhou-2023/school-quality#C2');
    return typed(indicator, { subject: 'E001', field: 'date' }, date);
  };
  const without = (workbook: typeof clean, month: string) =>
    typed(workbook, { metric: 'monthlyMeetings', period: month }, 0);

  it('contradicts a month of noughts', () => {
    expect(findingsOf(without(dated('2026-05-12'), '5月'), 'JY3121')).toMatchObject([
      {
        code: 'JY3121',
        subject: 'E001',
        found: '2026-05-12',
        where: { sheet: '佐证目录', cell: 'D3', label: 'E001 日期' },
        params: { metric: '教研组集体教研次数（按月）', period: '5月', countSheet: '活动次数', countCell: 'K3' },
      },
    ]);
  });

  it('fits a month in which some group met', () => {
    const some = typed(
      without(dated('2026-05-12'), '5月'),
      { subject: 'G03', metric: 'monthlyMeetings', period: '5月' },
      1,
    );
    expect(findingsOf(some, 'JY3121')).toEqual([]);
    expect(findingsOf(without(dated('2026-05-12'), '4月'), 'JY3121')).toEqual([]);
  });

  it('is not judged in the holidays', () => {
    expect(findingsOf(without(dated('2026-07-12'), '5月'), 'JY3121')).toEqual([]);
  });

  it('contradicts a count by semester only when the whole year is nought: records are written later', () => {
    const indicator = typed(clean, { subject: 'E001', field: 'indicator' }, 'changzhou-2023/school-quality#C5');
    const none = (period?: string) =>
      typed(indicator, { metric: 'crossSubjectActivities', ...(period === undefined ? {} : { period }) }, 0);
    expect(findingsOf(none('1'), 'JY3121')).toEqual([]);
    const [finding] = findingsOf(none(), 'JY3121');
    expect(finding).toMatchObject({ subject: 'E001', params: { metric: '跨学科教研次数', period: '' } });
  });
});

describe('a group that began later', () => {
  const school = sampleSchool(SIZE);
  const groups = school.groups.map((group) => (group.id === 'G01' ? { ...group, activeFrom: '2026-02-16' } : group));
  const later = cleanWorkbook(sampleAssessment({ ...school, groups }));

  it('has no results before', () => {
    const dated = (date: string) => findingsOf(typed(later, { subject: 'R001', metric: 'itemDate' }, date), 'JY3122');
    expect(dated('2026-05-20')).toEqual([]);
    expect(dated('2025-10-20')).toMatchObject([
      { code: 'JY3122', subject: 'R001', found: '2025-10-20', params: { group: 'G01' }, where: { label: 'R001 日期' } },
    ]);
  });

  it('is not asked about in the holidays', () => {
    expect(findingsOf(typed(later, { subject: 'R001', metric: 'itemDate' }, '2026-02-10'), 'JY3122')).toEqual([]);
  });
});

describe('dates in the future', () => {
  const checkedOn = (issuedOn: string | undefined) =>
    runChecks({ ...contextOf(clean), ...(issuedOn === undefined ? {} : { issuedOn }) });

  it('are later than the day of the check', () => {
    expect(inShort(checkedOn('2026-05-19'))).toEqual(['JY3123 | R001 | R001 日期']);
    expect(checkedOn('2026-05-19')).toMatchObject([
      { found: '2026-05-20', expected: '≤ 2026-05-19', params: { today: '2026-05-19' } },
    ]);
    expect(checkedOn('2026-05-20')).toEqual([]);
  });

  it('are not known without a day', () => {
    expect(checkedOn(undefined)).toEqual([]);
  });

  it('after the school year are told of as such', () => {
    const next = typed(clean, { subject: 'R001', metric: 'itemDate' }, '2026-10-01');
    const codes = runChecks({ ...contextOf(next), issuedOn: '2026-06-30' }).map(({ code }) => code);
    expect(codes).toContain('JY3105');
    expect(codes).not.toContain('JY3123');
  });
});
