import { describe, expect, it } from 'vitest';
import { bundled, STANDARDS, sampleAssessment, sampleSchool } from '../../support/sample-school.js';
import {
  cleanWorkbook,
  findingsOf,
  isChosen,
  type SampleWorkbook,
  typed,
  unreadable,
} from '../../support/sample-workbook.js';

const clean = cleanWorkbook();
const CODES = ['JY3106', 'JY3107', 'JY3108', 'JY3109'];
const SIZE = { teachers: 20, researchGroups: 4, preparationGroups: 6 };

/** The answers of the first column, copied into another one for another group. */
function nominated(workbook: SampleWorkbook, standard: string, slot: number, group: string): SampleWorkbook {
  const source = new RegExp(`${standard}/0$`);
  const subject = new RegExp(`${standard}/${slot}$`);
  const values = new Map(
    workbook.answers
      .filter((answer) => source.test(answer.subject))
      .map((answer) => [JSON.stringify(answer.binding), answer.value]),
  );
  const answers = workbook.answers.map((answer) =>
    subject.test(answer.subject) ? { ...answer, value: values.get(JSON.stringify(answer.binding)) ?? null } : answer,
  );
  return typed({ ...workbook, answers }, { subject, to: 'nominated' }, group);
}

const found = (workbook: SampleWorkbook) => findingsOf(workbook, ...CODES);

describe('nominated groups', () => {
  it('may be as many as the standard allows', () => {
    expect(findingsOf(nominated(clean, 'research-group', 1, 'G02'))).toEqual([]);
    expect(
      findingsOf(
        [1, 2, 3].reduce((workbook, slot) => nominated(workbook, 'preparation-group', slot, `P0${slot + 1}`), clean),
      ),
    ).toEqual([]);
  });

  it('are each nominated once', () => {
    expect(found(nominated(clean, 'preparation-group', 2, 'P01'))).toEqual([
      {
        code: 'JY3106',
        where: { file: 'a.xlsx', sheet: '优秀组申报', cell: 'G53', label: '申报组编号' },
        found: 'P01 语文备课组0',
        expected: '',
        subject: 'P01',
        params: { group: 'P01 语文备课组0', firstCell: 'C53' },
      },
    ]);
  });

  it('are no more than the standard allows; a repeated one is not counted twice', () => {
    const standards = STANDARDS.map((id) => bundled<'standard'>(`standards/${id}`)).map((standard) => ({
      ...standard,
      eligibility: standard.eligibility.map((item) =>
        item.rule.test === 'nomination-quota' ? { ...item, rule: { ...item.rule, value: 1 } } : item,
      ),
    }));
    const workbook = cleanWorkbook(sampleAssessment(sampleSchool(SIZE), { standards }));
    expect(found(nominated(workbook, 'research-group', 1, 'G02'))).toMatchObject([
      {
        code: 'JY3107',
        subject: 'G02',
        found: 'G02 数学教研组',
        expected: '≤ 1',
        params: { allowed: 1, nominated: 2 },
        where: { cell: 'E3' },
      },
    ]);
    expect(found(nominated(workbook, 'research-group', 1, 'G01')).map(({ code }) => code)).toEqual(['JY3106']);
  });

  it('have their number above their answers', () => {
    const nameless = typed(clean, { subject: /research-group\/0$/, to: 'nominated' }, null);
    const answered =
      clean.answers.filter((answer) => isChosen(answer, { subject: /research-group\/0$/ }) && answer.value !== null)
        .length - 1;
    expect(found(nameless)).toMatchObject([
      {
        code: 'JY3108',
        where: { cell: 'C3', label: '申报组编号' },
        found: '',
        expected: 'G01 语文教研组 / G02 数学教研组 / G03 英语教研组 / G04 物理教研组',
        params: { answers: answered },
      },
    ]);
    expect(findingsOf(nameless, 'JY2101')).toEqual([]);
  });

  it('are not called nameless when the number could not be read, or nothing is typed below', () => {
    expect(found(unreadable(clean, { subject: /research-group\/0$/, to: 'nominated' }))).toEqual([]);
    expect(found(clean)).toEqual([]);
  });

  it('are nameless too when an answer below could not be read', () => {
    expect(found(unreadable(clean, { subject: /research-group\/1$/, metric: 'youngTeachers' }))).toMatchObject([
      { code: 'JY3108', params: { answers: 1 } },
    ]);
  });
});

describe('facts that an award asks for', () => {
  it('are told where they are not met', () => {
    expect(found(typed(clean, { subject: /research-group\/0$/, metric: 'schoolHonoured' }, 'no'))).toEqual([
      {
        code: 'JY3109',
        where: { file: 'a.xlsx', sheet: '优秀组申报', cell: 'C4', label: '本年度被评为校优秀组' },
        found: '否',
        subject: 'G01',
        indicator: 'changzhou-2023/research-group#Q1',
        params: {
          group: 'G01 语文教研组',
          condition: bundled<'standard'>('standards/changzhou-2023/research-group').eligibility[0]?.zh,
        },
      },
    ]);
  });

  it('are not told of a blank cell, nor of a column without a group', () => {
    expect(found(typed(clean, { subject: /research-group\/0$/, metric: 'schoolHonoured' }, null))).toEqual([]);
    const nameless = typed(
      typed(clean, { subject: /research-group\/0$/, to: 'nominated' }, null),
      { subject: /research-group\/0$/, metric: 'schoolHonoured' },
      'no',
    );
    expect(found(nameless).map(({ code }) => code)).toEqual(['JY3108']);
  });

  it('may stand on another sheet', () => {
    const standards = STANDARDS.map((id) => bundled<'standard'>(`standards/${id}`)).map((standard) => ({
      ...standard,
      eligibility: standard.id.endsWith('research-group')
        ? [
            {
              id: 'Q9',
              zh: '校本课程',
              en: 'courses',
              soft: true,
              rule: { type: 'eligibility', test: 'fact-threshold', metric: 'schoolCourses', op: '>=', value: 2 },
            } as const,
          ]
        : standard.eligibility,
    }));
    const workbook = cleanWorkbook(sampleAssessment(sampleSchool(SIZE), { standards }));
    expect(found(workbook)).toMatchObject([
      { code: 'JY3109', where: { cell: 'L3', label: 'G01 校本课程（门）' }, params: { condition: '校本课程' } },
    ]);
    expect(found(typed(workbook, { subject: 'G01', metric: 'schoolCourses' }, 2))).toEqual([]);
  });
});
