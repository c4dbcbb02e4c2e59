import { beforeAll, describe, expect, it } from 'vitest';
import type { Explanation } from '../../../../src/model/form-answers.js';
import { readAnswers } from '../../../../src/workbook/answers/read-answers.js';
import { type EditedWorkbook, issuedWorkbook } from '../../../support/edited-workbook.js';
import { basePlan, schoolPlan } from '../../../support/school-plan.js';

const plan = schoolPlan({ teachers: 3, teacherCount: 4, researchGroups: 2, preparationGroups: 2 });
const SHEET = '情况说明';
const REASON = '该教师是名师工作室领衔人，每周固定听课。';

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
const explanations = (): readonly Explanation[] => read().explanations ?? [];
const said = (): readonly (readonly string[])[] =>
  explanations().map(({ label, code, subject, text }) => [label, code, subject, text]);

/** Types a row; the header of the text is also the name of the sheet, so its column is found by its neighbour. */
function explain(number: string, code: string | null, subject: string | null, text: string | null): void {
  const { row } = book.find(SHEET, number);
  const { column } = book.find(SHEET, '问题代码');
  for (const [offset, value] of [code, subject, text].entries()) {
    if (value !== null) book.put(SHEET, row, column + offset, value);
  }
}

describe('reading 情况说明', () => {
  it('finds nothing on a sheet that nobody touched', () => {
    edited();
    expect(explanations()).toEqual([]);
  });

  it('gives code, number, text and the three cells', () => {
    edited();
    explain('X01', 'JY3501 数值偏大', 'T012', REASON);
    const { row } = book.find(SHEET, 'X01');
    expect(explanations()).toEqual([
      {
        code: 'JY3501',
        subject: 'T012',
        text: REASON,
        sheet: SHEET,
        cells: { code: `B${row}`, subject: `C${row}`, text: `D${row}` },
        label: 'X01',
      },
    ]);
    expect(read().findings).toEqual([]);
    expect(read().answers.some((answer) => answer.place.sheet === SHEET)).toBe(false);
  });

  it.each([
    ['jy3501', 'JY3501'],
    ['3501', 'JY3501'],
    ['ＪＹ３５０１', 'JY3501'],
    [' JY-3501 ', 'JY3501'],
    ['JY3501 数值偏大', 'JY3501'],
    ['数值偏大', '数值偏大'],
    ['JY35011', 'JY35011'],
  ])('reads the code %s as %s', (typed, code) => {
    edited();
    explain('X01', typed, null, REASON);
    expect(said()).toEqual([['X01', code, '', REASON]]);
  });

  it.each([
    ['t012', 'T012'],
    ['Ｔ０１２', 'T012'],
    ['T012 周明', 'T012'],
    ['学校', ''],
    [' 全 校 ', ''],
    ['3204110001', '3204110001'],
    ['周明', '周明'],
  ])('reads the number %s as %s', (typed, subject) => {
    edited();
    explain('X01', 'JY3501', typed, REASON);
    expect(said()).toEqual([['X01', 'JY3501', subject, REASON]]);
  });

  it('keeps rows in which only a part was typed, for the findings to tell', () => {
    edited();
    explain('X01', 'JY3501', null, null);
    explain('X02', null, 'T003', null);
    explain('X04', null, null, REASON);
    expect(said()).toEqual([
      ['X01', 'JY3501', '', ''],
      ['X02', '', 'T003', ''],
      ['X04', '', '', REASON],
    ]);
  });

  it('takes a text over several lines as one line', () => {
    edited();
    explain('X01', 'JY3501', 'T003', '第一句。 \r\n  第二句。');
    expect(said()[0]?.[3]).toBe('第一句。 第二句。');
  });

  it('reads rows wherever they have been sorted to, and rows without a number', () => {
    edited();
    explain('X01', 'JY3501', 'T003', REASON);
    explain('X02', 'JY3502', null, REASON);
    const [first, second] = [book.find(SHEET, 'X01').row, book.find(SHEET, 'X02').row];
    const { cells } = book.sheet(SHEET);
    const [one, two] = [cells.get(first), cells.get(second)];
    if (one) cells.set(second, one);
    if (two) cells.set(first, two);
    book.put(SHEET, 60, 2, 'JY3504');
    book.put(SHEET, 60, 4, '两项成果，名称相近。');
    expect(said()).toEqual([
      ['X02', 'JY3502', '', REASON],
      ['X01', 'JY3501', 'T003', REASON],
      ['', 'JY3504', '', '两项成果，名称相近。'],
    ]);
  });

  it('finds the sheet under another name, and minds neither its copy nor its loss', () => {
    edited();
    explain('X01', 'JY3501', 'T003', REASON);
    book.renameSheet(SHEET, '说明');
    expect(said()).toEqual([['X01', 'JY3501', 'T003', REASON]]);
    expect(read().findings.map(({ code, expected }) => [code, expected])).toEqual([['JY1109', SHEET]]);
    edited().removeSheet(SHEET);
    expect(read().findings).toEqual([]);
    expect(explanations()).toEqual([]);
  });

  it('tells a text that is too long and keeps its beginning', () => {
    edited();
    explain('X01', 'JY3501', 'T003', '长'.repeat(501));
    const { row } = book.find(SHEET, 'X01');
    expect(read().findings).toEqual([
      {
        code: 'JY2113',
        where: { file: 'school.xlsx', sheet: SHEET, cell: `D${row}`, label: 'X01 情况说明' },
        found: '长'.repeat(501),
        expected: '不超过 500 字',
        params: { length: 501, most: 500 },
      },
    ]);
    expect(said()[0]?.[3]).toBe('长'.repeat(500));
  });

  it('tells a column that is gone', () => {
    edited();
    explain('X01', 'JY3501', 'T003', REASON);
    const { row, column } = book.find(SHEET, '对象编号');
    book.put(SHEET, row, column, '别的');
    expect(read().findings.map(({ code, expected }) => [code, expected])).toEqual([['JY1106', '对象编号']]);
    expect(said()).toEqual([['X01', 'JY3501', '', REASON]]);
  });

  it('is there in the form of a subject base too', async () => {
    book = await issuedWorkbook(basePlan());
    explain('X30', 'JY3501', null, '本年度承办省级活动。');
    expect(readAnswers(book.raw(), basePlan()).explanations?.map(({ label, code }) => [label, code])).toEqual([
      ['X30', 'JY3501'],
    ]);
  });
});
