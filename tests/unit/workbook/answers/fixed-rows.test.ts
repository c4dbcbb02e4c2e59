import { beforeAll, describe, expect, it } from 'vitest';
import { cellAddress } from '../../../../src/model/raw-workbook.js';
import { readAnswers } from '../../../../src/workbook/answers/read-answers.js';
import { KEY_HEADER } from '../../../../src/workbook/form/columns.js';
import { answerName, answerOf, briefs, codes } from '../../../support/answers.js';
import { type EditedWorkbook, issuedWorkbook } from '../../../support/edited-workbook.js';
import { schoolPlan } from '../../../support/school-plan.js';

const plan = schoolPlan({ teachers: 1, researchGroups: 1, preparationGroups: 1 });
const SCHOOL = '学校信息';
const WORK = '学校工作';
const SELF = '学校自评';
const ID = plan.subject.id;
const CROSS = 'crossSubjectActivities:1';

let issued: EditedWorkbook;
let book: EditedWorkbook;
beforeAll(async () => {
  issued = await issuedWorkbook(plan);
});

const edited = (): EditedWorkbook => {
  book = issued.copy();
  return book;
};
const read = () => readAnswers(book.raw(), plan);

describe('reading a fixed sheet', () => {
  it('reads rows by their hidden key', () => {
    const cell = edited().type(SCHOOL, 'teachersLastYear', '填写', 118);
    const answers = read();
    expect(answers.findings).toEqual([]);
    expect(answerOf(answers, `${ID} teachersLastYear`)).toMatchObject({
      grain: 'school',
      value: 118,
      place: { sheet: SCHOOL, cell, label: '上学年任课教师人数' },
    });
  });

  it('names an item of an indicator by heading and item', () => {
    edited().type(WORK, 'school-quality.A1.headResponsible', '填写', '是');
    expect(answerOf(read(), `${ID} school-quality.A1.headResponsible`)).toMatchObject({
      value: 'yes',
      place: { label: '第一责任人与实施方案（一校一品）：校长责任写入方案' },
    });
  });

  it('reads the note beside an answer', () => {
    edited().type(SELF, 'school-quality.B5', '填写', 'B');
    book.type(SELF, 'school-quality.B5', '依据与说明', '每月一次案例研讨');
    const answers = read();
    expect(answerOf(answers, `${ID} school-quality.B5`).value).toBe('B');
    expect(answerOf(answers, `${ID} note:school-quality.B5`)).toMatchObject({
      value: '每月一次案例研讨',
      place: { label: '备教学研评一体与循证教研 依据与说明' },
    });
  });

  it('has an answer for every question, blank ones included', () => {
    edited();
    const { answers } = read();
    const own = answers.filter((answer) => answer.place.sheet === WORK);
    const sheet = plan.sheets.find((each) => each.name === WORK);
    expect(own).toHaveLength(sheet?.kind === 'fixed' ? sheet.rows.length : 0);
    expect(own.every((answer) => answer.value === null && !answer.unreadable)).toBe(true);
  });

  it('is not confused by inserted rows and columns and by whole-row sorting', () => {
    edited().type(WORK, CROSS, '填写', 4);
    book.type(WORK, 'crossStageActivities:1', '填写', 5);
    const rows = [book.find(WORK, CROSS).row, book.find(WORK, 'crossStageActivities:1').row, 5, 6, 7];
    book.reorderRows(WORK, rows.reverse()).insertColumns(WORK, 3, 2).insertRows(WORK, 2, 4);
    const answers = read();
    expect(answers.findings).toEqual([]);
    expect(answerOf(answers, `${ID} crossSubjectActivities/1`).value).toBe(4);
    expect(answerOf(answers, `${ID} crossStageActivities/1`).value).toBe(5);
  });

  it('tells a row that is gone', () => {
    edited().deleteRow(WORK, book.find(WORK, CROSS).row);
    const answers = read();
    expect(answers.findings).toEqual([
      {
        code: 'JY1107',
        where: { sheet: WORK, label: '跨学科教研次数（上学期）' },
        expected: '跨学科教研次数（上学期）',
        params: { key: CROSS },
      },
    ]);
    expect(answers.answers.map(answerName)).not.toContain(`${ID} crossSubjectActivities/1`);
  });

  it('believes neither of two rows with the same key and different answers', () => {
    edited().type(WORK, CROSS, '填写', 4);
    const { row } = book.find(WORK, CROSS);
    book.copyRow(WORK, row).put(WORK, row + 1, book.find(WORK, '填写').column, 5);
    const answers = read();
    expect(answers.findings.map(({ code }) => code)).toEqual(['JY1108']);
    expect(answerOf(answers, `${ID} crossSubjectActivities/1`)).toMatchObject({ value: null, unreadable: true });
  });

  it('believes a doubled row with the same answer', () => {
    edited().type(WORK, CROSS, '填写', 4);
    book.copyRow(WORK, book.find(WORK, CROSS).row);
    const answers = read();
    expect(answers.findings.map(({ code }) => code)).toEqual(['JY1123']);
    expect(answerOf(answers, `${ID} crossSubjectActivities/1`).value).toBe(4);
  });

  it('tells an answer in an inserted row that no question stands for', () => {
    const { row } = edited().find(WORK, CROSS);
    book.insertRows(WORK, row);
    const cell = book.put(WORK, row, book.find(WORK, '填写').column, 7);
    expect(briefs(read().findings)).toEqual([`JY1111 ${WORK}!${cell}`]);
  });
});

describe('rows whose keys are lost', () => {
  it('finds them by heading and label when the key column was deleted, with one warning a sheet', () => {
    edited().type(WORK, CROSS, '填写', 4);
    book.deleteColumn(WORK, 1);
    const answers = read();
    expect(answers.findings).toMatchObject([{ code: 'JY1120', where: { sheet: WORK }, params: { count: 62 } }]);
    expect(answerOf(answers, `${ID} crossSubjectActivities/1`).value).toBe(4);
    expect(answers.answers.filter((answer) => answer.place.sheet === WORK)).toHaveLength(62);
  });

  it('finds a single row by its label when its key was overwritten', () => {
    edited().type(WORK, CROSS, '填写', 4);
    const { row, column } = book.find(WORK, CROSS);
    book.put(WORK, row, column, null);
    const answers = read();
    expect(answers.findings).toMatchObject([{ code: 'JY1120', params: { count: 1 } }]);
    expect(answerOf(answers, `${ID} crossSubjectActivities/1`).value).toBe(4);
  });

  it('gives up a row when key and label are lost', () => {
    const { row } = edited().find(WORK, CROSS);
    book.put(WORK, row, 1, null);
    book.type(WORK, '跨学科教研次数（上学期）', '内容', '跨学科');
    const answers = read();
    expect(codes(answers.findings)).toEqual(['JY1107']);
    expect(answers.answers.map(answerName)).not.toContain(`${ID} crossSubjectActivities/1`);
  });

  it('finds keys although the header of their column was changed', () => {
    const { row, column } = edited().find(WORK, KEY_HEADER);
    book.type(WORK, CROSS, '填写', 4);
    book.put(WORK, row, column, 'x');
    const answers = read();
    expect(answers.findings).toMatchObject([
      { code: 'JY1120', where: { sheet: WORK } },
      { code: 'JY1122', where: { sheet: WORK, cell: cellAddress(row, column) }, found: 'x', expected: KEY_HEADER },
    ]);
    expect(answerOf(answers, `${ID} crossSubjectActivities/1`).value).toBe(4);
  });
});

describe('printed text', () => {
  it('tells a changed school name with both wordings', () => {
    const { row } = edited().find(SCHOOL, 'registry.name');
    const cell = book.put(SCHOOL, row, book.find(SCHOOL, '填写').column, '另一所学校');
    expect(read().findings).toEqual([
      {
        code: 'JY1112',
        where: { sheet: SCHOOL, cell, label: '学校名称' },
        found: '另一所学校',
        expected: '常州市示例中学',
      },
    ]);
  });

  it('does not mind a school code that was turned into a number', () => {
    const { row } = edited().find(SCHOOL, 'registry.id');
    book.put(SCHOOL, row, book.find(SCHOOL, '填写').column, 3_204_110_001);
    expect(read().findings).toEqual([]);
  });

  it('tells a changed label and still reads the answer', () => {
    edited().type(WORK, CROSS, '填写', 4);
    book.type(WORK, CROSS, '内容', '跨学科教研次数（全年）');
    const answers = read();
    expect(answers.findings).toMatchObject([
      { code: 'JY1112', found: '跨学科教研次数（全年）', expected: '跨学科教研次数（上学期）' },
    ]);
    expect(answerOf(answers, `${ID} crossSubjectActivities/1`).value).toBe(4);
  });

  it('does not believe answers that were sorted apart from their keys', () => {
    edited().type(WORK, CROSS, '填写', 4);
    book.type(WORK, 'crossStageActivities:1', '填写', 5);
    const [first, second] = [book.find(WORK, CROSS).row, book.find(WORK, 'crossStageActivities:1').row];
    book.reorderRows(WORK, [second, first], [2, 3, 4, 5, 6, 7]);
    const answers = read();
    expect(codes(answers.findings)).toEqual(['JY1112', 'JY1112']);
    expect(answerOf(answers, `${ID} crossSubjectActivities/1`)).toMatchObject({ value: null, unreadable: true });
    expect(answerOf(answers, `${ID} crossStageActivities/1`)).toMatchObject({ value: null, unreadable: true });
  });
});

describe('columns and cells of a fixed sheet', () => {
  it('tells when the column of answers is gone', () => {
    edited().deleteColumn(SCHOOL, book.find(SCHOOL, '填写').column);
    const answers = read();
    expect(answers.findings.map(({ code, expected }) => [code, expected])).toEqual([['JY1106', '填写']]);
    expect(answers.answers.some((answer) => answer.place.sheet === SCHOOL)).toBe(false);
  });

  it('does not believe answers that were merged', () => {
    edited().type(WORK, CROSS, '填写', 4);
    const { row } = book.find(WORK, CROSS);
    const { column } = book.find(WORK, '填写');
    book.merge(WORK, { top: row, left: column, bottom: row + 1, right: column });
    const answers = read();
    expect(answers.findings).toMatchObject([{ code: 'JY1115', params: { cells: 2 } }]);
    expect(answerOf(answers, `${ID} crossSubjectActivities/1`)).toMatchObject({ value: null, unreadable: true });
  });

  it('gives the note of an item to the cell beside it only', () => {
    const { answers } = readAnswers(edited().raw(), plan);
    const notes = answers.filter((answer) => answer.binding.to === 'note').map((answer) => answer.place.sheet);
    expect(new Set(notes)).toEqual(new Set([SELF]));
  });
});
