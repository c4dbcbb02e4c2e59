import { beforeAll, describe, expect, it } from 'vitest';
import { readAnswers } from '../../../../src/workbook/answers/read-answers.js';
import { answerName, answerOf, briefs, codes, filledAnswers } from '../../../support/answers.js';
import { type EditedWorkbook, issuedWorkbook } from '../../../support/edited-workbook.js';
import { schoolPlan } from '../../../support/school-plan.js';

const plan = schoolPlan({ teachers: 3, teacherCount: 4, researchGroups: 2, preparationGroups: 2 });
const TEACHERS = '教师情况';
const ACTIVITIES = '活动次数';
const ITEMS = '成果清单';

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

describe('columns that were moved', () => {
  it('finds them by their headers', () => {
    edited().type(TEACHERS, 'T002', '听课节数（上学期）', 21);
    book.type(TEACHERS, 'T002', '听课节数（下学期）', 19);
    const { column } = book.find(TEACHERS, '听课节数（下学期）');
    book.moveColumn(TEACHERS, column, 2).insertColumns(TEACHERS, 1, 2).insertRows(TEACHERS, 1, 3);
    const answers = read();
    expect(answers.findings).toEqual([]);
    expect(filledAnswers(answers)).toMatchObject({
      'T002 lessonsObserved/1': 21,
      'T002 lessonsObserved/2': 19,
      'T002 name': '李丽',
    });
  });

  it('reads headers in other spellings', () => {
    const { row, column } = edited().find(TEACHERS, '听课节数（上学期）');
    book.put(TEACHERS, row, column, '听课节数 (上学期)');
    book.type(TEACHERS, 'T002', '听课节数 (上学期)', 21);
    const answers = read();
    expect(answers.findings).toEqual([]);
    expect(answerOf(answers, 'T002 lessonsObserved/1').value).toBe(21);
  });

  it('tells a column that is missing, once, and has no answers to it', () => {
    edited().deleteColumn(TEACHERS, book.find(TEACHERS, '听课节数（上学期）').column);
    const answers = read();
    expect(answers.findings).toEqual([
      {
        code: 'JY1106',
        where: { file: 'school.xlsx', sheet: TEACHERS, label: '听课节数（上学期）' },
        expected: '听课节数（上学期）',
      },
    ]);
    expect(answers.answers.map(answerName)).not.toContain('T002 lessonsObserved/1');
    expect(answerOf(answers, 'T002 name').value).toBe('李丽');
  });

  it('does not mind a missing column that was only printed', () => {
    edited().deleteColumn(ACTIVITIES, book.find(ACTIVITIES, '组名').column);
    expect(read().findings).toEqual([]);
  });

  it('believes neither of two columns with the same header and different contents', () => {
    edited();
    const { row, column } = book.find(TEACHERS, '听课节数（上学期）');
    book.put(TEACHERS, row, 20, '听课节数（上学期）');
    book.type(TEACHERS, 'T002', '听课节数（上学期）', 21);
    const answers = read();
    expect(column).toBeLessThan(20);
    expect(answers.findings).toMatchObject([{ code: 'JY1106', where: { cell: `T${row}` }, params: { repeated: 2 } }]);
    expect(answers.answers.map(answerName)).not.toContain('T002 lessonsObserved/1');
  });

  it('has no answers at all when the numbers have lost their column', () => {
    edited().deleteColumn(ITEMS, 1);
    book.put(ITEMS, 8, 1, '教学成果');
    const answers = read();
    expect(briefs(answers.findings)).toEqual([`JY1106 ${ITEMS}`]);
    expect(answers.rows.some((row) => row.sheet === ITEMS)).toBe(false);
  });

  it('tells every column when the header row is gone', () => {
    edited().deleteRow(ITEMS, book.find(ITEMS, '类别').row);
    expect(codes(read().findings)).toEqual(['JY1106', 'JY1106', 'JY1106', 'JY1106', 'JY1106', 'JY1106']);
  });
});

describe('cells that were merged', () => {
  it('does not believe one value for several questions', () => {
    edited();
    const { row } = book.find(TEACHERS, 'T002');
    const { column } = book.find(TEACHERS, '听课节数（上学期）');
    book.put(TEACHERS, row, column, 20);
    book.merge(TEACHERS, { top: row, left: column, bottom: row, right: column + 1 });
    const answers = read();
    expect(answers.findings).toMatchObject([{ code: 'JY1115', params: { cells: 2 }, subject: 'T002' }]);
    expect(answerOf(answers, 'T002 lessonsObserved/1')).toMatchObject({ value: null, unreadable: true });
    expect(answerOf(answers, 'T002 lessonsObserved/2')).toMatchObject({ value: null, unreadable: true });
  });

  it('does not believe one value for several rows', () => {
    edited();
    const { row } = book.find(TEACHERS, 'T002');
    const { column } = book.find(TEACHERS, '听课节数（上学期）');
    book.put(TEACHERS, row, column, 20);
    book.merge(TEACHERS, { top: row, left: column, bottom: row + 1, right: column });
    const answers = read();
    expect(codes(answers.findings)).toEqual(['JY1115']);
    expect(answerOf(answers, 'T003 lessonsObserved/1')).toMatchObject({ value: null, unreadable: true });
  });

  it('keeps a value that was merged only with empty space', () => {
    edited();
    const { row } = book.find(TEACHERS, 'T002');
    const { column } = book.find(TEACHERS, '听课节数（下学期）');
    book.put(TEACHERS, row, column, 20);
    book.merge(TEACHERS, { top: row, left: column, bottom: row, right: column + 3 });
    const answers = read();
    expect(answers.findings).toEqual([]);
    expect(answerOf(answers, 'T002 lessonsObserved/2').value).toBe(20);
  });

  it('does not mind merged titles', () => {
    edited().merge(TEACHERS, { top: 1, left: 1, bottom: 1, right: 10 });
    expect(read().findings).toEqual([]);
  });
});
