import { beforeAll, describe, expect, it } from 'vitest';
import { readAnswers } from '../../../../src/workbook/answers/read-answers.js';
import { answerName, answerOf, briefs, codes, filledAnswers } from '../../../support/answers.js';
import { type EditedWorkbook, issuedWorkbook } from '../../../support/edited-workbook.js';
import { schoolPlan } from '../../../support/school-plan.js';

const plan = schoolPlan({ teachers: 0, researchGroups: 3, preparationGroups: 3 });
const SHEET = '优秀组申报';
const RESEARCH = 'changzhou-2023/research-group';
const PREPARATION = 'changzhou-2023/preparation-group';
const key = (standard: string, row: string): string => `${standard}|${row}`;
const CHOSEN = key(RESEARCH, `nominated:${RESEARCH}`);
const CHOSEN_PREPARATION = key(PREPARATION, `nominated:${PREPARATION}`);

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
const nominationAnswers = () => read().answers.filter((answer) => answer.place.sheet === SHEET);

describe('reading a nomination sheet', () => {
  it('has no answers when nobody is nominated', () => {
    edited();
    expect(nominationAnswers()).toEqual([]);
    expect(read().findings).toEqual([]);
  });

  it('gives the answers of a column to the group that its first row names', () => {
    edited().type(SHEET, CHOSEN, '申报组一', 'G02 数学教研组');
    book.type(SHEET, key(RESEARCH, 'youngTeachers'), '申报组一', 4);
    book.type(SHEET, key(RESEARCH, 'research-group.A2.merit'), '申报组一', '是');
    book.type(SHEET, key(RESEARCH, 'research-group.A1'), '申报组一', 'A');
    book.type(SHEET, key(RESEARCH, 'research-group.A1'), '依据与说明（申报组一）', '口碑良好');
    const answers = read();
    expect(answers.findings).toEqual([]);
    expect(filledAnswers({ ...answers, answers: nominationAnswers() })).toEqual({
      'G02 nominated': 'G02',
      'G02 youngTeachers': 4,
      'G02 research-group.A2.merit': 'yes',
      'G02 research-group.A1': 'A',
      'G02 note:research-group.A1': '口碑良好',
    });
  });

  it('asks a used column for everything, the other columns for nothing', () => {
    edited().type(SHEET, CHOSEN, '申报组二', 'G01');
    const own = nominationAnswers();
    expect(new Set(own.map((answer) => answer.subject))).toEqual(new Set(['G01']));
    expect(new Set(own.map((answer) => answer.grain))).toEqual(new Set(['researchGroup']));
    expect(answerOf(read(), 'G01 youngTeachers').place.label).toBe('申报组二 组内青年教师人数');
  });

  it('keeps two groups and the two kinds of groups apart', () => {
    edited().type(SHEET, CHOSEN, '申报组一', 'G01');
    book.type(SHEET, CHOSEN, '申报组二', 'G03');
    book.type(SHEET, CHOSEN_PREPARATION, '申报组一', 'P02');
    book.type(SHEET, key(RESEARCH, 'schoolHonoured'), '申报组一', '是');
    book.type(SHEET, key(RESEARCH, 'schoolHonoured'), '申报组二', '否');
    book.type(SHEET, key(PREPARATION, 'schoolHonoured'), '申报组一', '是');
    const filled = filledAnswers({ ...read(), answers: nominationAnswers() });
    expect(filled).toEqual({
      'G01 nominated': 'G01',
      'G03 nominated': 'G03',
      'P02 nominated': 'P02',
      'G01 schoolHonoured': 'yes',
      'G03 schoolHonoured': 'no',
      'P02 schoolHonoured': 'yes',
    });
  });

  it('keeps answers without a group for no group, and leaves it to the checks to tell', () => {
    edited().type(SHEET, key(RESEARCH, 'youngTeachers'), '申报组一', 4);
    const answers = read();
    expect(briefs(answers.findings)).toEqual([]);
    expect(answerOf(answers, `slot:${RESEARCH}#1 youngTeachers`).value).toBe(4);
  });

  it('tells a group that is no group of this kind', () => {
    edited().type(SHEET, CHOSEN, '申报组一', 'P01');
    const answers = read();
    expect(codes(answers.findings)).toEqual(['JY2104']);
    expect(answers.answers.map((answer) => answer.subject)).toContain(`slot:${RESEARCH}#1`);
  });

  it('believes neither column when both name the same group', () => {
    edited().type(SHEET, CHOSEN, '申报组一', 'G01');
    book.type(SHEET, CHOSEN, '申报组二', 'G01');
    const answers = read();
    expect(codes(answers.findings)).toEqual(['JY3106', 'JY3106']);
    expect(answers.answers.filter((answer) => answer.subject === 'G01' && answer.place.sheet === SHEET)).toEqual([]);
  });

  it('tells a value in a cell that is greyed', () => {
    edited().type(SHEET, CHOSEN, '申报组一', 'G01');
    const cell = book.type(SHEET, key(RESEARCH, 'youngTeachers'), '依据与说明（申报组一）', '说明');
    expect(briefs(read().findings)).toEqual([`JY1116 ${SHEET}!${cell}`]);
  });

  it('tells a value in a column that a kind of group does not have', () => {
    edited();
    const blocks = plan.sheets.flatMap((sheet) => (sheet.kind === 'nomination' ? sheet.blocks : []));
    const few = blocks.find((block) => block.slots < Math.max(...blocks.map((each) => each.slots)));
    expect(few).toBeDefined();
    const cell = book.type(SHEET, key(few?.standard ?? '', 'schoolHonoured'), '申报组四', '是');
    expect(briefs(read().findings)).toEqual([`JY1116 ${SHEET}!${cell}`]);
  });

  it('finds columns and rows again after inserting, moving and sorting', () => {
    edited().type(SHEET, CHOSEN, '申报组一', 'G02');
    book.type(SHEET, key(RESEARCH, 'youngTeachers'), '申报组一', 4);
    book.type(SHEET, key(RESEARCH, 'youngTeachersWithPlan'), '申报组一', 3);
    const rows = [key(RESEARCH, 'youngTeachersWithPlan'), key(RESEARCH, 'youngTeachers'), CHOSEN].map(
      (name) => book.find(SHEET, name).row,
    );
    book.reorderRows(SHEET, rows).insertColumns(SHEET, 2).moveColumn(SHEET, 7, 3).insertRows(SHEET, 1, 2);
    const answers = read();
    expect(answers.findings).toEqual([]);
    expect(filledAnswers({ ...answers, answers: nominationAnswers() })).toEqual({
      'G02 nominated': 'G02',
      'G02 youngTeachers': 4,
      'G02 youngTeachersWithPlan': 3,
    });
  });

  it('does not mix up the two blocks when their keys are lost: nothing but the words tells them apart', () => {
    edited().type(SHEET, CHOSEN, '申报组一', 'G02');
    book.type(SHEET, key(RESEARCH, 'schoolHonoured'), '申报组一', '是');
    book.deleteColumn(SHEET, 1);
    const names = read().answers.map(answerName);
    expect(names.filter((name) => name.endsWith('schoolHonoured'))).toEqual([]);
    expect(codes(read().findings)).toContain('JY1107');
  });

  it('does not believe merged answers', () => {
    edited().type(SHEET, CHOSEN, '申报组一', 'G02');
    const { row } = book.find(SHEET, key(RESEARCH, 'youngTeachers'));
    const { column } = book.find(SHEET, '申报组一');
    book.put(SHEET, row, column, 4);
    book.merge(SHEET, { top: row, left: column, bottom: row + 1, right: column });
    const answers = read();
    expect(codes(answers.findings)).toEqual(['JY1115']);
    expect(answerOf(answers, 'G02 youngTeachers')).toMatchObject({ value: null, unreadable: true });
  });

  it('does not believe a group number that was merged with what stands under it', () => {
    edited().type(SHEET, CHOSEN, '申报组一', 'G02');
    const { row, column } = book.find(SHEET, 'G02');
    book.put(SHEET, row + 3, column, 4);
    book.merge(SHEET, { top: row, left: column, bottom: row + 1, right: column });
    const answers = read();
    expect(codes(answers.findings)).toEqual(['JY1115']);
    expect(answers.answers.some((answer) => answer.subject === 'G02' && answer.place.sheet === SHEET)).toBe(false);
  });

  it('tells each column of answers whose header is gone', () => {
    edited();
    const { row, column } = book.find(SHEET, '申报组一');
    book.put(SHEET, row, column, '第一组');
    expect(read().findings.map(({ code, expected }) => [code, expected])).toEqual([['JY1106', '申报组一']]);
  });
});
