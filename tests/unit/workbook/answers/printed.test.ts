import { beforeAll, describe, expect, it } from 'vitest';
import { cellAddress } from '../../../../src/model/raw-workbook.js';
import { printedLayout } from '../../../../src/workbook/answers/printed-layout.js';
import { readAnswers } from '../../../../src/workbook/answers/read-answers.js';
import { briefs } from '../../../support/answers.js';
import { type EditedWorkbook, issuedWorkbook } from '../../../support/edited-workbook.js';
import { basePlan, schoolPlan } from '../../../support/school-plan.js';

const plan = schoolPlan({ teachers: 2, teacherCount: 2, researchGroups: 2, preparationGroups: 1 });
const GUIDE = '填写说明';
const PROGRESS = '填报进度';
const WORK = '学校工作';
const TEACHERS = '教师情况';
const SYSTEM = '_jiaoyan';

let issued: EditedWorkbook;
let book: EditedWorkbook;
beforeAll(async () => {
  issued = await issuedWorkbook(plan);
});

const edited = (): EditedWorkbook => {
  book = issued.copy();
  return book;
};
const read = () => readAnswers(book.raw(), plan).findings;

describe('printed wording', () => {
  it('is what the form prints, for every form', async () => {
    edited();
    expect(read()).toEqual([]);
    const base = basePlan();
    expect(readAnswers((await issuedWorkbook(base)).raw(), base).findings).toEqual([]);
  });

  it('covers every sheet', () => {
    const layout = printedLayout(plan);
    expect([...layout.keys()]).toEqual(plan.sheets);
    for (const rows of layout.values()) expect(rows.some(({ cells }) => cells.length > 0)).toBe(true);
  });

  it('is told with what stands there and what stood there', () => {
    edited().put(GUIDE, 1, 1, '自己的标题');
    expect(read()).toEqual([
      { code: 'JY1122', where: { sheet: GUIDE, cell: 'A1' }, found: '自己的标题', expected: plan.title },
    ]);
  });

  it('may have other spaces and widths, as other programs save them', () => {
    edited().put(GUIDE, 1, 1, ` ${plan.title}\u3000`);
    expect(read()).toEqual([]);
  });

  it('is told where a locked blank cell was filled', () => {
    const { row } = edited().find(PROGRESS, '合计');
    book.put(PROGRESS, row, 2, '都填完了');
    expect(briefs(read())).toEqual([`JY1122 ${PROGRESS}!${cellAddress(row, 2)}`]);
  });

  it('is told where a formula gave way to a number', () => {
    const { row } = edited().find(PROGRESS, '合计');
    book.put(PROGRESS, row, 3, 0);
    expect(briefs(read())).toEqual([`JY1122 ${PROGRESS}!${cellAddress(row, 3)}`]);
  });

  it('is told of the hidden sheet, its lists too', () => {
    const { row, column } = edited().find(SYSTEM, 'teacherNumbers');
    book.put(SYSTEM, row, column, '改过的列表');
    expect(briefs(read())).toEqual([`JY1122 ${SYSTEM}!${cellAddress(row, column)}`]);
  });

  it('goes with its row when rows and columns are inserted', () => {
    const row = edited().find(WORK, '内容').row;
    book.insertRows(GUIDE, 4).insertRows(GUIDE, 2, 2).insertRows(PROGRESS, 5);
    book
      .insertRows(WORK, row + 5, 2)
      .insertRows(WORK, 1)
      .insertColumns(WORK, 3)
      .insertColumns(TEACHERS, 2);
    expect(read()).toEqual([]);
  });

  it('is told at its new place when rows were inserted and a hint was changed', () => {
    edited().insertRows(WORK, 1, 3);
    const { row } = book.find(WORK, 'ruleRevisions');
    const { column } = book.find(WORK, '提示');
    book.put(WORK, row, column, '随便填');
    expect(briefs(read())).toEqual([`JY1122 ${WORK}!${cellAddress(row, column)}`]);
  });

  it('is not told a second time of a row that lost its words', () => {
    const { row } = edited().find(WORK, 'ruleRevisions');
    for (const header of ['内容', '提示', '序号']) book.put(WORK, row, book.find(WORK, header).column, '别的');
    expect(briefs(read())).toEqual([`JY1112 ${WORK}!${cellAddress(row, book.find(WORK, '内容').column)}`]);
  });

  it('is not compared with a form of another version of the hidden sheet', () => {
    const { row, column } = edited().find(SYSTEM, 'formatVersion');
    book.put(SYSTEM, row, column + 1, '0.9').toString();
    book.put(GUIDE, 1, 1, '早先的标题');
    expect(read()).toEqual([]);
  });

  it('is compared where the version was made unreadable, which is told as well', () => {
    const { row, column } = edited().find(SYSTEM, 'formatVersion');
    book.put(SYSTEM, row, column + 1, '未知');
    expect(briefs(read())).toEqual([`JY1122 ${SYSTEM}!${cellAddress(row, column + 1)}`]);
  });

  it('of unused numbers is told, and of their deleted rows not', () => {
    const { row } = edited().find(TEACHERS, 'T009');
    book.put(TEACHERS, row, 1, '九号');
    expect(briefs(read())).toEqual([`JY1122 ${TEACHERS}!A${row}`]);
    edited().deleteRow(TEACHERS, row);
    expect(read()).toEqual([]);
  });
});
