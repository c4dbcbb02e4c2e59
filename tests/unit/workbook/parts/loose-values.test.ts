import { beforeAll, describe, expect, it } from 'vitest';
import { foldText } from '../../../../src/workbook/answers/cells.js';
import { TakenCells } from '../../../../src/workbook/parts/loose-values.js';
import { readTyped } from '../../../../src/workbook/parts/read-typed.js';
import { type EditedWorkbook, issuedWorkbook } from '../../../support/edited-workbook.js';
import { schoolPlan } from '../../../support/school-plan.js';

const plan = schoolPlan({ teachers: 3, teacherCount: 4, researchGroups: 2, preparationGroups: 2 });
const TEACHERS = '教师情况';

let issued: EditedWorkbook;
beforeAll(async () => {
  issued = await issuedWorkbook(plan);
});

/** `教师情况!Z9 问一下`: what stands where the form asks nothing. */
const loose = (edit: (book: EditedWorkbook) => unknown): readonly string[] => {
  const book = issued.copy();
  edit(book);
  return readTyped(book.raw(), plan, 'a.xlsx').loose.map(({ place, shown }) => `${place.sheet}!${place.cell} ${shown}`);
};

describe('values where the form asks nothing', () => {
  it('are told beside and below the table, and on sheets of their own', () => {
    expect(
      loose((book) => {
        book.put(TEACHERS, 9, 40, '问一下李老师');
        book.put(TEACHERS, 400, 2, '王敏');
        book.copySheet('学校信息', '草稿');
        book.sheet('草稿').cells.clear();
        book.put('草稿', 1, 1, '备忘');
      }),
    ).toEqual(expect.arrayContaining([`${TEACHERS}!AN9 问一下李老师`, `${TEACHERS}!B400 王敏`, '草稿!A1 备忘']));
  });

  it('are told in a row whose number is not of the form', () => {
    const found = loose((book) => {
      book.put(TEACHERS, 60, 1, 'T099');
      book.put(TEACHERS, 60, 2, '何静');
    });
    expect(found).toEqual([`${TEACHERS}!A60 T099`, `${TEACHERS}!B60 何静`]);
  });

  it('are told in a cell that is greyed for this kind of group', () => {
    expect(loose((book) => book.type('教研组与备课组', 'P01', '资源库近12个月有更新', '是'))).toEqual([
      expect.stringMatching(/^教研组与备课组!O\d+ 是$/),
    ]);
  });

  it('are not what was typed where it is asked, nor what the form prints, though rows and columns move', () => {
    expect(
      loose((book) => {
        book.type(TEACHERS, 'T002', '听课节数（上学期）', 20);
        book.type('教研组与备课组', 'G01', '组长编号', 'T001');
        book.insertRows(TEACHERS, 2, 2);
      }),
    ).toEqual([]);
  });
});

describe('cells that were read', () => {
  it('are known by sheet and address, rows by their number in any spelling', () => {
    const taken = new TakenCells([{ subject: 'T００1', place: { sheet: TEACHERS, cell: 'M5', label: '' } }]);
    expect([taken.has(TEACHERS, 'M5'), taken.has(TEACHERS, 'M6'), taken.has('学校信息', 'M5')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([taken.rowOf(TEACHERS, foldText('T001')), taken.rowOf(TEACHERS, foldText('T002'))]).toEqual([5, undefined]);
    taken.add('情况说明', 'D5');
    expect(taken.has('情况说明', 'D5')).toBe(true);
  });
});
