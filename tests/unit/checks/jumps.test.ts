import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../src/checks/registry.js';
import { SCHOOL_ID, sampleAssessment, sampleProgramme, sampleSchool } from '../../support/sample-school.js';
import { cleanWorkbook, contextOf, findingsOf, inShort, typed } from '../../support/sample-workbook.js';

const SIZE = { teachers: 20, researchGroups: 4, preparationGroups: 6 };
const SCHOOL = 'changzhou-2023/school-quality';
const GROUP = 'changzhou-2023/research-group';
const clean = cleanWorkbook();

const accepted = (values: Readonly<Record<string, number>>, subject = SCHOOL_ID) =>
  cleanWorkbook(sampleAssessment(sampleSchool(SIZE), { accepted: new Map([[subject, values]]) }));

describe('the number of teachers', () => {
  const lastYear = (count: number) => findingsOf(typed(clean, { metric: 'teachersLastYear' }, count), 'JY3505');

  // 19 people teach in the sample school.
  it('may change by 30 %', () => {
    expect(lastYear(19)).toEqual([]);
    expect(lastYear(27)).toEqual([]);
    expect(lastYear(15)).toEqual([]);
  });

  it('wants an explanation beyond that, at the cell of last year', () => {
    expect(lastYear(28)).toEqual([
      {
        code: 'JY3505',
        where: {
          file: 'a.xlsx',
          sheet: '学校信息',
          cell: expect.stringMatching(/^C\d+$/) as string,
          label: '上学年任课教师人数',
          policy: 'CZ二4',
        },
        found: '28',
        subject: SCHOOL_ID,
        indicator: `${SCHOOL}#D3`,
        params: { metric: '任课教师人数', now: 19, before: 28 },
      },
    ]);
    expect(lastYear(14)).toHaveLength(1);
  });

  it('is measured by the limits of the programme', () => {
    const programme = sampleProgramme({ ruleset: [{ code: 'JY3505', severity: 'warning', params: { percent: 40 } }] });
    const workbook = cleanWorkbook(sampleAssessment(sampleSchool(SIZE), { programme }));
    const typedIn = (count: number) => findingsOf(typed(workbook, { metric: 'teachersLastYear' }, count), 'JY3505');
    expect(typedIn(28)).toEqual([]);
    expect(typedIn(32)).toHaveLength(1);
  });

  it('of last year comes from the accepted result where there is one', () => {
    expect(findingsOf(accepted({ [`${SCHOOL}#D3.num`]: 5, [`${SCHOOL}#D3.den`]: 40 }))).toEqual([
      {
        code: 'JY3505',
        where: { file: 'a.xlsx', sheet: '教师情况', label: '任课教师人数' },
        found: '19',
        expected: '40',
        subject: SCHOOL_ID,
        params: { metric: '任课教师人数', now: 19, before: 40 },
      },
    ]);
    expect(findingsOf(accepted({ [`${SCHOOL}#D3.num`]: 5, [`${SCHOOL}#D3.den`]: 20 }))).toEqual([]);
  });

  it('is not compared while it is blank', () => {
    expect(findingsOf(typed(clean, { metric: 'teachersLastYear' }, null), 'JY3505')).toEqual([]);
  });
});

describe('the number of groups', () => {
  it('is compared with the accepted result', () => {
    expect(inShort(findingsOf(accepted({ [`${SCHOOL}#A2.num`]: 10, [`${SCHOOL}#A2.den`]: 20 }), 'JY3505'))).toEqual([
      `JY3505 | ${SCHOOL_ID} | 教研组与备课组总数`,
    ]);
    expect(findingsOf(accepted({ [`${SCHOOL}#A2.num`]: 10, [`${SCHOOL}#A2.den`]: 10 }), 'JY3505')).toEqual([]);
  });
});

describe('counts of members', () => {
  // 20 people, 2 semesters, 20 to 26 lessons each: 918 in 40 cells.
  const lessons = (sum: number, cells = 40) =>
    findingsOf(accepted({ [`${SCHOOL}#D5.sum`]: sum, [`${SCHOOL}#D5.cells`]: cells }), 'JY3506');

  it('may grow and shrink', () => {
    expect(lessons(918)).toEqual([]);
    expect(lessons(500)).toEqual([]);
    expect(lessons(1700)).toEqual([]);
  });

  it('want an explanation when they have doubled or halved', () => {
    const [finding, ...more] = lessons(400);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'JY3506',
      where: { sheet: '教师情况', label: '听课节数（平均）' },
      subject: SCHOOL_ID,
      params: { metric: '听课节数（平均）', before: '10' },
    });
    expect(lessons(4000)).toHaveLength(1);
  });

  it('are compared by person, so that more people with as many lessons each are no jump', () => {
    expect(lessons(459, 20)).toEqual([]);
  });

  it('of a nominated group are compared too', () => {
    const grid = { [`${GROUP}#B2.sum`]: 60, [`${GROUP}#B2.cells`]: 10 };
    expect(findingsOf(accepted(grid, `${SCHOOL_ID}/G01`), 'JY3506')).toMatchObject([
      { subject: 'G01', found: '1', expected: '6', where: { sheet: '活动次数' } },
    ]);
    expect(findingsOf(accepted(grid, `${SCHOOL_ID}/G02`), 'JY3506')).toEqual([]);
  });
});

describe('groups of last year', () => {
  const context = contextOf(clean);

  it('that the registry no longer has want an explanation', () => {
    expect(runChecks({ ...context, previousGroups: ['G01', 'G05', 'P09'] })).toEqual([
      {
        code: 'JY3509',
        where: { file: 'a.xlsx', sheet: '教研组与备课组' },
        found: '2',
        subject: SCHOOL_ID,
        params: { count: 2, groups: 'G05、P09' },
      },
    ]);
  });

  it('that are still there need none', () => {
    expect(runChecks({ ...context, previousGroups: ['G01', 'P06'] })).toEqual([]);
    expect(runChecks({ ...context, previousGroups: [] })).toEqual([]);
  });
});
