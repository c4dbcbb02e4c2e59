import { beforeAll, describe, expect, it } from 'vitest';
import { readAnswers } from '../../../../src/workbook/answers/read-answers.js';
import { answerName, answerOf, briefs, codes, filledAnswers } from '../../../support/answers.js';
import { type EditedWorkbook, issuedWorkbook } from '../../../support/edited-workbook.js';
import { schoolPlan } from '../../../support/school-plan.js';

const plan = schoolPlan({ teachers: 3, teacherCount: 4, researchGroups: 2, preparationGroups: 2 });
const TEACHERS = '教师情况';
const GROUPS = '教研组与备课组';
const ACTIVITIES = '活动次数';

let issued: EditedWorkbook;
let book: EditedWorkbook;
beforeAll(async () => {
  issued = await issuedWorkbook(plan);
});

const edited = (): EditedWorkbook => {
  book = issued.copy();
  return book;
};
const read = () => readAnswers(book.raw(), plan, { file: 'school.xlsx' });

describe('an issued form that nobody touched', () => {
  it('gives no findings, the printed values and nothing else', () => {
    edited();
    const answers = read();
    expect(answers.findings).toEqual([]);
    expect(answers.normalisations).toEqual([]);
    expect(filledAnswers(answers)).toEqual({
      'T001 name': '王明',
      'T001 position': 'nonTeachingLeader',
      'T001 inPost': 'wholeYear',
      'T002 name': '李丽',
      'T002 position': 'teachingLeader',
      'T002 researchGroup': 'G02',
      'T002 preparationGroup': 'P02',
      'T002 inPost': 'wholeYear',
      'T002 fiveTier': 'risingStar',
      'T003 name': '张志强',
      'T003 position': 'teachingLeader',
      'T003 researchGroup': 'G01',
      'T003 preparationGroup': 'P01',
      'T003 inPost': 'wholeYear',
      'T003 fiveTier': 'backboneTeacher',
    });
  });

  it('has the known teachers and the groups as rows in use, but no spare number', () => {
    edited();
    expect(read().rows.map(({ id, sheet }) => `${id} ${sheet}`)).toEqual([
      'T001 教师情况',
      'T002 教师情况',
      'T003 教师情况',
      'G01 教研组与备课组',
      'G02 教研组与备课组',
      'P01 教研组与备课组',
      'P02 教研组与备课组',
      'G01 活动次数',
      'G02 活动次数',
      'P01 活动次数',
      'P02 活动次数',
    ]);
  });
});

describe('reading rows by their number', () => {
  it('keeps an answer with its question and its place', () => {
    const cell = edited().type(TEACHERS, 'T002', '听课节数（上学期）', 21);
    expect(answerOf(read(), 'T002 lessonsObserved/1')).toMatchObject({
      subject: 'T002',
      grain: 'person',
      value: 21,
      unreadable: false,
      question: { by: '教师', period: '1', type: { kind: 'count' } },
      place: { sheet: TEACHERS, cell, label: 'T002 听课节数（上学期）' },
    });
  });

  it('asks each grain only for its own columns, of those who fill them in', () => {
    edited();
    const { answers } = read();
    expect(answers.filter(({ subject }) => subject === 'P01').map(answerName)).toEqual([
      'P01 leader',
      'P01 leaderCycleTeaching',
      'P01 assignedAdministrator',
      'P01 planAndCalendar/1',
      'P01 planAndCalendar/2',
      'P01 weeklyMeetings.every/1',
      'P01 weeklyMeetings.except/1',
      'P01 weeklyMeetings.every/2',
      'P01 weeklyMeetings.except/2',
    ]);
    expect(answerOf(read(), 'P01 planAndCalendar/1').question.by).toBe('备课组长');
    expect(answerOf(read(), 'G01 planAndCalendar/1').question.by).toBe('教研组长');
  });

  it('takes a spare number into use when something is typed in its row', () => {
    edited().type(TEACHERS, 'T007', '姓名', '新教师');
    const answers = read();
    expect(answers.findings).toEqual([]);
    expect(filledAnswers(answers)).toMatchObject({ 'T007 name': '新教师', 'T007 inPost': 'wholeYear' });
    expect(answers.rows.map((row) => row.id)).toContain('T007');
  });

  it('takes a spare number into use when only its preset is changed', () => {
    edited().type(TEACHERS, 'T009', '在岗学期', '仅上学期');
    expect(filledAnswers(read())).toMatchObject({ 'T009 inPost': 'firstSemester' });
  });

  it('reads numbers in other spellings', () => {
    const { row, column } = edited().find(TEACHERS, 'T002');
    book.put(TEACHERS, row, column, ' ｔ００２ ');
    book.put(TEACHERS, row, book.find(TEACHERS, '听课节数（下学期）').column, 8);
    expect(answerOf(read(), 'T002 lessonsObserved/2').value).toBe(8);
  });

  it('records what it puts right, once a step, and tells it once a cell', () => {
    const cell = edited().type(TEACHERS, 'T002', '听课节数（上学期）', ' ２１节');
    const answers = read();
    expect(answers.normalisations).toEqual([
      { sheet: TEACHERS, cell, before: ' ２１节', after: '２１节', rule: 'spaces' },
      { sheet: TEACHERS, cell, before: '２１节', after: '21节', rule: 'fullWidth' },
      { sheet: TEACHERS, cell, before: '21节', after: '21', rule: 'unit' },
    ]);
    expect(answers.findings).toEqual([
      {
        code: 'JY2106',
        where: { file: 'school.xlsx', sheet: TEACHERS, cell, label: 'T002 听课节数（上学期）' },
        subject: 'T002',
        found: ' ２１节',
        expected: '21',
        params: { rules: 'spaces,fullWidth,unit' },
      },
    ]);
  });

  it('records a number that is stored as text without bothering anybody', () => {
    edited().type(TEACHERS, 'T002', '听课节数（上学期）', '21');
    const answers = read();
    expect(answers.normalisations).toHaveLength(1);
    expect(answers.findings).toEqual([]);
  });

  it('says what stands in a cell that it cannot read, and what belongs there', () => {
    const cell = edited().type(TEACHERS, 'T002', '教研组', 'g3');
    expect(read().findings).toEqual([
      {
        code: 'JY2104',
        where: { file: 'school.xlsx', sheet: TEACHERS, cell, label: 'T002 教研组' },
        subject: 'T002',
        found: 'g3',
        expected: 'G01 语文教研组、G02 数学教研组',
      },
    ]);
    expect(answerOf(read(), 'T002 researchGroup')).toMatchObject({ value: null, unreadable: true });
  });
});

describe('cells that hold formulas and errors', () => {
  it('takes the last result of a formula, and warns', () => {
    const cell = edited().type(TEACHERS, 'T002', '听课节数（上学期）', { formula: 'SUM(A1:A3)', value: 12 });
    const answers = read();
    expect(answerOf(answers, 'T002 lessonsObserved/1').value).toBe(12);
    expect(answers.findings).toEqual([
      expect.objectContaining({
        code: 'JY2107',
        found: '=SUM(A1:A3)',
        params: { value: '12' },
        where: expect.objectContaining({ cell }),
      }),
    ]);
  });

  it('has no value for a formula that was never computed', () => {
    const cell = edited().type(TEACHERS, 'T002', '听课节数（上学期）', { formula: 'A1+1' });
    const answers = read();
    expect(briefs(answers.findings)).toEqual([`JY2109 ${TEACHERS}!${cell}`]);
    expect(answers.findings[0]?.found).toBe('=A1+1');
    expect(answerOf(answers, 'T002 lessonsObserved/1')).toMatchObject({ value: null, unreadable: true });
  });

  it.each(['#DIV/0!', '#REF!', '#N/A', '#NAME?'])('has no value for %s', (error) => {
    const cell = edited().type(TEACHERS, 'T002', '听课节数（上学期）', { error });
    const answers = read();
    expect(briefs(answers.findings)).toEqual([`JY2108 ${TEACHERS}!${cell}`]);
    expect(answers.findings[0]?.found).toBe(error);
  });

  it('takes a formula in a spare row for something typed', () => {
    edited().type(TEACHERS, 'T008', '姓名', { formula: 'B5', value: '王明' });
    expect(read().rows.map((row) => row.id)).toContain('T008');
  });
});

describe('rows that are gone, doubled or unknown', () => {
  it('tells a known row that was deleted', () => {
    edited().deleteRow(TEACHERS, book.find(TEACHERS, 'T002').row);
    const answers = read();
    expect(answers.findings).toEqual([
      {
        code: 'JY1107',
        where: { file: 'school.xlsx', sheet: TEACHERS, label: 'T002' },
        expected: 'T002',
        subject: 'T002',
      },
    ]);
    expect(answers.answers.some((answer) => answer.subject === 'T002')).toBe(false);
  });

  it('does not miss a spare row', () => {
    edited().deleteRow(TEACHERS, book.find(TEACHERS, 'T010').row);
    expect(read().findings).toEqual([]);
  });

  it('tells a known teacher whose row was emptied, once', () => {
    const { row } = edited().find(TEACHERS, 'T003');
    for (let column = 2; column <= 20; column += 1) book.put(TEACHERS, row, column, null);
    const answers = read();
    expect(answers.findings.map(({ code, params }) => [code, params])).toEqual([['JY1107', { cleared: 1 }]]);
    expect(answers.answers.some((answer) => answer.subject === 'T003')).toBe(false);
  });

  it('tells a known teacher of whose row only the preset is left', () => {
    const { row } = edited().find(TEACHERS, 'T003');
    const preset = book.find(TEACHERS, '在岗学期').column;
    for (let column = 2; column <= 20; column += 1) if (column !== preset) book.put(TEACHERS, row, column, null);
    expect(codes(read().findings)).toEqual(['JY1107']);
  });

  it('does not believe either of two rows with the same number', () => {
    const at = edited().find(TEACHERS, 'T002').row;
    book.copyRow(TEACHERS, at).put(TEACHERS, at + 1, 2, '另一人');
    const answers = read();
    expect(answers.findings).toEqual([
      {
        code: 'JY1108',
        where: { file: 'school.xlsx', sheet: TEACHERS, cell: `A${at + 1}`, label: 'T002' },
        found: 'T002',
        subject: 'T002',
        params: { count: 2, cells: `A${at}、A${at + 1}` },
      },
    ]);
    const own = answers.answers.filter((answer) => answer.subject === 'T002');
    expect(own).toHaveLength(13);
    expect(own.every((answer) => answer.value === null && answer.unreadable)).toBe(true);
  });

  it('believes a doubled row that holds the same in every cell, and tells it', () => {
    const at = edited().find(TEACHERS, 'T002').row;
    book.copyRow(TEACHERS, at);
    const answers = read();
    expect(answers.findings.map(({ code }) => code)).toEqual(['JY1123']);
    expect(answerOf(answers, 'T002 name').value).toBe('李丽');
    expect(answers.rows.filter((row) => row.id === 'T002')).toHaveLength(1);
  });

  it('does not mind a second row that holds nothing but the number', () => {
    const at = edited().find(TEACHERS, 'T012').row;
    book.copyRow(TEACHERS, at).put(TEACHERS, at, 2, '新教师');
    const answers = read();
    expect(answers.findings).toEqual([]);
    expect(answerOf(answers, 'T012 name').value).toBe('新教师');
  });

  it('tells values in rows beyond the last number, and how far the form goes', () => {
    const last = plan.sheets.find((sheet) => sheet.name === TEACHERS);
    const capacity = last?.kind === 'open' ? last.rows.length : 0;
    edited().put(TEACHERS, 60, 1, 'T099');
    const cell = book.put(TEACHERS, 60, 2, '多出的教师');
    expect(read().findings).toEqual([
      {
        code: 'JY1111',
        where: { file: 'school.xlsx', sheet: TEACHERS, cell: 'A60', label: 'T099' },
        found: 'T099',
        params: { capacity, last: `T0${capacity}`, first: cell },
      },
    ]);
  });

  it('tells values in a row without a number', () => {
    edited().put(TEACHERS, 60, 2, '没有编号');
    expect(briefs(read().findings)).toEqual([`JY1111 ${TEACHERS}!A60`]);
  });

  it('does not mind a number beyond the last one as long as its row is empty', () => {
    edited().put(TEACHERS, 60, 1, 'T099');
    expect(read().findings).toEqual([]);
  });
});

describe('what must not be changed', () => {
  it('tells a changed name of a group with both wordings, and reads its answers', () => {
    edited().type(GROUPS, 'G01', '组名', '语文组');
    book.type(GROUPS, 'G01', '校本课程（门）', 2);
    const answers = read();
    expect(answers.findings.map(({ code, found, expected, subject }) => ({ code, found, expected, subject }))).toEqual([
      { code: 'JY1112', found: '语文组', expected: '语文教研组', subject: 'G01' },
    ]);
    expect(answerOf(answers, 'G01 schoolCourses').value).toBe(2);
  });

  it('does not mind other spaces and widths in printed text', () => {
    edited().type(GROUPS, 'G01', '组名', ' 语文教研组　');
    expect(read().findings).toEqual([]);
  });

  it('does not believe rows whose numbers were sorted apart from the rest', () => {
    edited();
    const [first, second] = [book.find(GROUPS, 'G01').row, book.find(GROUPS, 'G02').row];
    book.type(GROUPS, 'G01', '校本课程（门）', 1);
    book.type(GROUPS, 'G02', '校本课程（门）', 2);
    const rest = Array.from({ length: 20 }, (_, index) => index + 2);
    book.reorderRows(GROUPS, [second, first], rest);
    const answers = read();
    expect(codes(answers.findings)).toEqual(['JY1112', 'JY1112', 'JY1112', 'JY1112']);
    expect(answers.findings[0]).toMatchObject({ subject: 'G01', params: { belongsTo: 'G02' } });
    expect(answerOf(answers, 'G01 schoolCourses')).toMatchObject({ value: null, unreadable: true });
    expect(answerOf(answers, 'G02 schoolCourses')).toMatchObject({ value: null, unreadable: true });
  });

  it('does not believe teachers whose names were sorted apart from their numbers', () => {
    edited();
    const [second, third] = [book.find(TEACHERS, 'T002').row, book.find(TEACHERS, 'T003').row];
    const rest = Array.from({ length: 20 }, (_, index) => index + 2);
    book.reorderRows(TEACHERS, [third, second], rest);
    const answers = read();
    expect(answers.findings.map(({ code, subject, found, expected }) => [code, subject, found, expected])).toEqual([
      ['JY1112', 'T002', '张志强', '李丽'],
      ['JY1112', 'T003', '李丽', '张志强'],
    ]);
    expect(answerOf(answers, 'T002 position')).toMatchObject({ value: null, unreadable: true });
  });

  it('takes a new person under an old number as it is', () => {
    edited().type(TEACHERS, 'T002', '姓名', '全新的人');
    expect(read().findings).toEqual([]);
  });

  it('tells a value in a cell that is greyed for this kind of group', () => {
    const cell = edited().type(ACTIVITIES, 'P01', '集体教研次数（9月）', 3);
    expect(read().findings).toEqual([
      {
        code: 'JY1116',
        where: { file: 'school.xlsx', sheet: ACTIVITIES, cell, label: 'P01 集体教研次数（9月）' },
        found: '3',
        subject: 'P01',
      },
    ]);
  });
});
