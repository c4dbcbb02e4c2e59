import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/model/finding.js';
import { readAnswers } from '../../../../src/workbook/answers/read-answers.js';
import { type EditedWorkbook, issuedWorkbook, type TestValue } from '../../../support/edited-workbook.js';
import { schoolPlan } from '../../../support/school-plan.js';

const plan = schoolPlan({ teachers: 3, teacherCount: 3, researchGroups: 2, preparationGroups: 2 });
const TEACHERS = '教师情况';
const GROUPS = '教研组与备课组';
const ACTIVITIES = '活动次数';
const WORK = '学校工作';
const ITEMS = '成果清单';
const SELF = '学校自评';

let issued: EditedWorkbook;
beforeAll(async () => {
  issued = await issuedWorkbook(plan);
});

const typing =
  (sheet: string, key: string, header: string, value: TestValue) =>
  (book: EditedWorkbook): void => {
    book.type(sheet, key, header, value);
  };

/** What a user does, and the one code that tells it; `also` are codes that follow by themselves. */
const CASES: readonly (readonly [code: string, what: string, edit: (book: EditedWorkbook) => void])[] = [
  ['JY1102', 'a sheet is deleted', (book) => book.removeSheet(ITEMS)],
  ['JY1103', 'the hidden sheet is lost', (book) => book.removeSheet('_jiaoyan')],
  ['JY1106', 'a column is deleted', (book) => book.deleteColumn(ITEMS, book.find(ITEMS, '级别').column)],
  [
    'JY1106',
    'a header is written over',
    (book) => book.put(ITEMS, book.find(ITEMS, '级别').row, book.find(ITEMS, '级别').column, '等级'),
  ],
  ['JY1107', 'a group is deleted', (book) => book.deleteRow(GROUPS, book.find(GROUPS, 'P02').row)],
  ['JY1107', 'a question is deleted', (book) => book.deleteRow(WORK, book.find(WORK, 'ruleRevisions').row)],
  [
    'JY1108',
    'a number stands there twice and the rows differ',
    (book) => {
      const { row } = book.find(TEACHERS, 'T002');
      book.copyRow(TEACHERS, row).put(TEACHERS, row + 1, 2, '另一人');
      return book;
    },
  ],
  ['JY1123', 'a number stands there twice', (book) => book.copyRow(TEACHERS, book.find(TEACHERS, 'T002').row)],
  ['JY1123', 'a question stands there twice', (book) => book.copyRow(WORK, book.find(WORK, 'ruleRevisions').row)],
  ['JY1109', 'a sheet is renamed', (book) => book.renameSheet(ITEMS, '成果')],
  ['JY1110', 'a sheet is copied', (book) => book.copySheet(ITEMS, '成果清单 (2)')],
  ['JY1111', 'a row is added under the last number', (book) => book.put(ITEMS, 80, 2, '教学成果')],
  ['JY1112', 'the name of a group is changed', typing(GROUPS, 'G01', '组名', '语文组')],
  ['JY1112', 'the school is renamed', typing('学校信息', 'registry.name', '填写', '某校')],
  ['JY1115', 'answers are merged', (book) => book.merge(ACTIVITIES, { top: 5, left: 3, bottom: 6, right: 3 })],
  ['JY1116', 'a greyed cell is filled in', typing(ACTIVITIES, 'P01', '数字化学习教研次数（上学期）', 1)],
  ['JY2102', 'a count has a fraction', typing(TEACHERS, 'T002', '听课节数（上学期）', 20.5)],
  ['JY2102', 'a count is a word', typing(TEACHERS, 'T002', '听课节数（上学期）', '很多')],
  [
    'JY2102',
    'a count became a date',
    typing(TEACHERS, 'T002', '听课节数（上学期）', { date: '2026-03-05', serial: 46086 }),
  ],
  ['JY2103', 'a count is negative', typing(TEACHERS, 'T002', '听课节数（上学期）', -2)],
  ['JY2103', 'a count is too large', typing(TEACHERS, 'T002', '听课节数（上学期）', 100_000)],
  ['JY2104', 'a choice is not in its list', typing(TEACHERS, 'T002', '岗位', '班主任')],
  ['JY2104', 'a group has another number', typing(TEACHERS, 'T002', '教研组', 'G7')],
  ['JY2104', 'a box is ticked with a sign', typing(WORK, 'school-quality.A5.funds', '填写', '√')],
  ['JY2105', 'a date has no year', typing(ITEMS, 'R001', '日期', '3月15日')],
  ['JY2106', 'a count has a unit', typing(TEACHERS, 'T002', '听课节数（上学期）', '20节')],
  ['JY2106', 'a date is written with dots', typing(ITEMS, 'R001', '日期', '2026.10.15')],
  ['JY2107', 'a formula is typed', typing(TEACHERS, 'T002', '听课节数（上学期）', { formula: '10+10', value: 20 })],
  ['JY2108', 'an error is shown', typing(TEACHERS, 'T002', '听课节数（上学期）', { error: '#VALUE!' })],
  ['JY2109', 'a formula was never computed', typing(TEACHERS, 'T002', '听课节数（上学期）', { formula: '10+10' })],
  ['JY2110', 'a word stands for nothing', typing(TEACHERS, 'T002', '听课节数（上学期）', '无')],
  ['JY2110', 'a note only says the same', typing(SELF, 'school-quality.B5', '依据与说明', '同上')],
  ['JY2111', 'a count is a Chinese numeral', typing(TEACHERS, 'T002', '听课节数（上学期）', '二十')],
  ['JY2111', 'a count is a percentage', typing(TEACHERS, 'T002', '听课节数（上学期）', '85%')],
  ['JY2112', 'weeks are written in words', typing(ACTIVITIES, 'P01', '未开展周次（上学期）', '第三周')],
  ['JY2113', 'a note is too long', typing(SELF, 'school-quality.B5', '依据与说明', '长'.repeat(301))],
];

/** Codes that only another file, form or year can have, tested beside the identity; blanks are for the checks to tell. */
const ELSEWHERE = ['JY1101', 'JY1104', 'JY1105', 'JY1113', 'JY1114', 'JY2101'];

describe('every fault has its own code', () => {
  it.each(CASES)('%s when %s, and no other', (code, _what, edit) => {
    const book = issued.copy();
    edit(book);
    const { findings } = readAnswers(book.raw(), plan, { file: 'a.xlsx' });
    expect([...new Set(findings.map((finding) => finding.code))]).toEqual([code]);
  });

  it('is tried at least once', () => {
    const tried = new Set([...CASES.map(([code]) => code), ...ELSEWHERE]);
    const structure = Array.from({ length: 16 }, (_, index) => `JY11${String(index + 1).padStart(2, '0')}`);
    const cells = Array.from({ length: 13 }, (_, index) => `JY21${String(index + 1).padStart(2, '0')}`);
    expect([...structure, ...cells].filter((code) => !tried.has(code))).toEqual([]);
  });
});

describe('every finding', () => {
  const all = (): readonly Finding[] =>
    CASES.flatMap(([, , edit]) => {
      const book = issued.copy();
      edit(book);
      return readAnswers(book.raw(), plan, { file: 'a.xlsx' }).findings;
    });

  it('names the file, and for cells the sheet, the cell and what it is called', () => {
    for (const { code, where } of all()) {
      expect(where.file).toBe('a.xlsx');
      if (code.startsWith('JY2')) expect(Object.keys(where).sort()).toEqual(['cell', 'file', 'label', 'sheet']);
    }
  });

  it('of a cell says what was found, and of a wrong one what belongs there', () => {
    for (const finding of all().filter(({ code }) => code.startsWith('JY2'))) {
      expect([finding.code, finding.found === undefined || finding.found === '']).toEqual([finding.code, false]);
      if (['JY2102', 'JY2103', 'JY2104', 'JY2105', 'JY2111', 'JY2112', 'JY2113'].includes(finding.code))
        expect(finding.expected).toBeTruthy();
    }
  });

  it('comes in the same order every time', () => {
    expect(all()).toEqual(all());
  });

  it('has no undefined members, so that it can be written as it is', () => {
    for (const finding of all()) expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
  });
});

describe('many faults in one file', () => {
  it('are all told in one pass', () => {
    const wanted = ['JY1112', 'JY1116', 'JY2104', 'JY2105', 'JY2111', 'JY2112', 'JY2113'];
    const book = issued.copy();
    for (const code of wanted) CASES.find(([each]) => each === code)?.[2](book);
    const found = new Set(readAnswers(book.raw(), plan).findings.map((finding) => finding.code));
    expect([...found].sort()).toEqual(wanted);
  });
});
