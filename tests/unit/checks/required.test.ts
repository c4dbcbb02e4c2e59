import { describe, expect, it } from 'vitest';
import { SCHOOL_ID, sampleAssessment, sampleSchool } from '../../support/sample-school.js';
import {
  type CellChoice,
  cleanWorkbook,
  findingsOf,
  inShort,
  isChosen,
  type SampleWorkbook,
  typed,
  unreadable,
} from '../../support/sample-workbook.js';

const clean = cleanWorkbook();
const SIZE = { teachers: 20, researchGroups: 4, preparationGroups: 6 };

const blanks = (workbook: SampleWorkbook) => inShort(findingsOf(workbook, 'JY2101'));
const erased = (...choices: readonly CellChoice[]) =>
  choices.reduce((workbook, choice) => typed(workbook, choice, null), clean);

const withGroup = (id: string, changes: Readonly<Record<string, string>>) => {
  const school = sampleSchool(SIZE);
  const groups = school.groups.map((group) => (group.id === id ? { ...group, ...changes } : group));
  return cleanWorkbook(sampleAssessment({ ...school, groups }));
};

describe('cells that must be filled in', () => {
  it('tells a blank count by its cell, role, example, indicator and clause', () => {
    expect(findingsOf(erased({ subject: 'T003', metric: 'lessonsObserved', period: '2' }))).toEqual([
      {
        code: 'JY2101',
        where: { file: 'a.xlsx', sheet: '教师情况', cell: 'N5', label: 'T003 听课节数（下学期）', policy: 'CZ二4' },
        found: '',
        expected: '0, 1, 2 …',
        params: { by: '教师' },
        subject: 'T003',
        indicator: 'changzhou-2023/school-quality#D5',
        key: 'JY2101@教师情况!N5',
      },
    ]);
  });

  it.each([
    ['a level', { subject: SCHOOL_ID, indicator: 'B5', to: 'judgement' }, ['A / B / C / D', 'CZ一2、CZ二3']],
    ['a box', { item: 'funds' }, ['是 / 否', 'CZ三2']],
    ['a needed note', { subject: SCHOOL_ID, indicator: 'B5', to: 'note' }, [undefined, 'CZ一2、CZ二3']],
    ['a choice', { subject: 'G01', metric: 'annualReport' }, ['已撰写并向全校汇报 / 已撰写未汇报 / 未撰写', 'CZ二8']],
    ['a date', { subject: 'R001', metric: 'itemDate' }, ['YYYY-MM-DD', undefined]],
    ['a long list', { subject: 'G01', metric: 'leader' }, ['T001 / T002 / T003 / T004 / T005 / T006 …', 'CZ二4']],
  ] as const)('says what belongs in %s and where the policy asks for it', (_, choice, [expected, policy]) => {
    const [finding, ...more] = findingsOf(erased(choice));
    expect([finding?.code, finding?.expected, finding?.where.policy, more]).toEqual(['JY2101', expected, policy, []]);
  });

  it('has one finding per cell, in all sheets', () => {
    const workbook = erased(
      { metric: 'publicLessons' },
      { metric: 'crossStageActivities' },
      { subject: 'P02', metric: 'planAndCalendar' },
    );
    expect(blanks(workbook)).toHaveLength(19 * 2 + 2 + 2);
  });

  it('is every asked cell of a blank form, apart from spare numbers, second groups and what depends on them', () => {
    const blank = { ...clean, answers: clean.answers.map((answer) => ({ ...answer, value: null })) };
    const counts = new Map<string, number>();
    for (const { where } of findingsOf(blank, 'JY2101'))
      counts.set(where.sheet ?? '', (counts.get(where.sheet ?? '') ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      学校信息: 2,
      教研组与备课组: 4 * 11 + 6 * 5,
      活动次数: 4 * 13 + 6 * 2,
      学校工作: 62,
      学校自评: 6,
    });
  });

  it('does not call a cell blank that could not be read', () => {
    expect(blanks(unreadable(clean, { subject: 'T003', metric: 'publicLessons', period: '1' }))).toEqual([]);
  });
});

describe('the indicator that asks for a cell', () => {
  it('is the one that counts the person', () => {
    const [leader] = findingsOf(erased({ subject: 'T002', metric: 'lessonsObserved', period: '1' }));
    expect([leader?.indicator, leader?.where.policy]).toEqual(['changzhou-2023/school-quality#A6', 'CZ三2']);
  });
});

describe('cells that may stay blank', () => {
  it.each([
    ['a second group', { subject: 'T003', metric: 'secondResearchGroup' }],
    ['an optional date', { subject: 'E001', field: 'date' }],
    ['an optional note', { subject: /^slot:.*research-group\/0$/, indicator: 'A1', to: 'note' }],
  ] as const)('are no finding: %s', (_, choice) => {
    expect(findingsOf(erased(choice))).toEqual([]);
  });

  it('are those of a leader who does not teach', () => {
    expect(
      clean.answers
        .filter((answer) => isChosen(answer, { subject: 'T002', metric: 'researchGroup' }))
        .map(({ value }) => value),
    ).toEqual([null]);
    expect(blanks(clean)).toEqual([]);
  });

  it('are those of a semester out of post, and of both', () => {
    const first = typed(
      typed(clean, { subject: 'T003', metric: 'inPost' }, 'firstSemester'),
      { subject: 'T003', field: 'reason' },
      'leave',
    );
    const away = typed(
      typed(first, { subject: 'T003', metric: 'publicLessons', period: '2' }, null),
      { subject: 'T003', metric: 'lessonsObserved', period: '2' },
      null,
    );
    expect(findingsOf(away)).toEqual([]);
    const neither = typed(away, { subject: 'T003', metric: 'inPost' }, 'neither');
    expect(
      blanks(
        typed(
          typed(neither, { subject: 'T003', metric: 'publicLessons' }, null),
          { subject: 'T003', metric: 'lessonsObserved' },
          null,
        ),
      ),
    ).toEqual([]);
  });

  it('are the months, weeks and plans before a group was founded', () => {
    const founded = withGroup('G03', { activeFrom: '2026-02-20', existedLastYear: 'no' });
    const workbook = ['9月', '10月', '11月', '12月', '1月'].reduce(
      (left, period) => typed(left, { subject: 'G03', metric: 'monthlyMeetings', period }, null),
      typed(
        typed(founded, { subject: 'G03', metric: 'planAndCalendar', period: '1' }, null),
        { subject: 'G03', metric: 'digitalActivities', period: '1' },
        null,
      ),
    );
    expect(blanks(workbook)).toEqual([]);
    expect(blanks(typed(workbook, { subject: 'G03', metric: 'monthlyMeetings', period: '2月' }, null))).toEqual([
      'JY2101 | G03 | G03 集体教研次数（2月）',
    ]);
  });

  it('are the weeks without a meeting where every week had one', () => {
    const every = { subject: 'P01', metric: 'weeklyMeetings', period: '1', part: 'every' } as const;
    expect(blanks(typed(clean, every, 'yes'))).toEqual([]);
    expect(blanks(typed(clean, every, 'no'))).toEqual(['JY2101 | P01 | P01 未开展周次（上学期）']);
    expect(blanks(typed(typed(clean, every, 'no'), { ...every, part: 'except' }, [3]))).toEqual([]);
  });

  it('are nominations without a group, and last year’s numbers of a group that is new or has a result', () => {
    const lastYear = { subject: /research-group\/0$/, metric: 'membersLastYear' } as const;
    expect(blanks(erased(lastYear))).toEqual([`JY2101 | G01 | 上学年组内任课教师人数`]);
    expect(blanks(typed(withGroup('G01', { existedLastYear: 'no' }), lastYear, null))).toEqual([]);
    const accepted = new Map([[`${SCHOOL_ID}/G01`, { 'x.num': 1 }]]);
    expect(blanks(typed(cleanWorkbook(sampleAssessment(sampleSchool(SIZE), { accepted })), lastYear, null))).toEqual(
      [],
    );
  });
});

describe('rows in use', () => {
  it('need all their cells once one of them is filled in', () => {
    expect(blanks(typed(clean, { subject: 'R003', metric: 'itemTitle' }, '阅读案例'))).toEqual([
      'JY2101 | R003 | R003 类别',
      'JY2101 | R003 | R003 级别',
      'JY2101 | R003 | R003 日期',
      'JY2101 | R003 | R003 归属（学校、组编号或教师编号）',
    ]);
  });

  it('need nothing while only a preset stands in them', () => {
    expect(clean.answers.filter((answer) => answer.subject === 'T022').every((answer) => answer.value === null)).toBe(
      true,
    );
    expect(blanks(typed(clean, { subject: 'T022', metric: 'inPost' }, 'wholeYear'))).toEqual([]);
  });

  it('are the carried teachers even before anything is typed', () => {
    const teachers = [{ id: 'T001', name: '张三' }];
    const school = sampleSchool({ ...SIZE, teachers: 1 }, { teachers });
    const workbook = cleanWorkbook(sampleAssessment(school));
    const blank = {
      ...workbook,
      answers: workbook.answers.map((answer) => (answer.subject === 'T001' ? { ...answer, value: null } : answer)),
    };
    expect(blanks(blank)).toContain('JY2101 | T001 | T001 岗位');
  });
});

describe('blanks that follow from another cell', () => {
  const leaderless = { subject: 'T003', metric: 'position' } as const;

  it('name the blank cell that would tell', () => {
    const workbook = erased(leaderless, { subject: 'T003', metric: 'fiveTier' });
    expect(findingsOf(workbook, 'JY2101').map(({ key, causedBy }) => ({ key, causedBy }))).toEqual([
      { key: 'JY2101@教师情况!C5', causedBy: undefined },
      { key: 'JY2101@教师情况!J5', causedBy: ['JY2101@教师情况!C5'] },
    ]);
  });

  it('name the finding of a cell that could not be read', () => {
    const unread = unreadable(erased({ subject: 'T003', metric: 'fiveTier' }), leaderless);
    const reading = { code: 'JY2104', key: 'reader', where: { sheet: '教师情况', cell: 'C5' } };
    expect(findingsOf({ ...unread, findings: [reading] }, 'JY2101').map(({ causedBy }) => causedBy)).toEqual([
      ['reader'],
    ]);
    expect(findingsOf(unread, 'JY2101').map(({ causedBy }) => causedBy)).toEqual([undefined]);
  });

  it('take a cleared preset as it was printed, so that nothing more is asked', () => {
    expect(blanks(erased({ subject: 'T003', metric: 'inPost' }))).toEqual(['JY2101 | T003 | T003 在岗学期']);
  });

  it('are not guessed where only one value would ask for them', () => {
    expect(blanks(erased({ subject: 'P01', metric: 'weeklyMeetings', period: '1', part: 'every' }))).toEqual([
      'JY2101 | P01 | P01 每周均开展（上学期）',
    ]);
  });

  it('name the group number that could not be read', () => {
    const slot = /research-group\/0$/;
    const workbook = unreadable(erased({ subject: slot, metric: 'youngTeachers' }), { subject: slot, to: 'nominated' });
    const reading = { code: 'JY2104', key: 'number', where: { sheet: '优秀组申报', cell: 'C3' } };
    expect(
      findingsOf({ ...workbook, findings: [reading] }, 'JY2101').map(({ where, causedBy }) => [where.label, causedBy]),
    ).toEqual([['组内青年教师人数', ['number']]]);
  });
});
