import { describe, expect, it } from 'vitest';
import {
  identityRows,
  listReference,
  rangedLists,
  systemBody,
  systemFrame,
} from '../../../../src/workbook/form/system-sheet.js';
import { schoolPlan } from '../../../support/school-plan.js';

const plan = schoolPlan({ teachers: 2, teacherCount: 2, researchGroups: 2, preparationGroups: 1 });
const { rows, lastRow } = systemBody(plan);
const ownRows = identityRows(plan, lastRow);
const line = (row: number) => ownRows[row - 1]?.cells.map((cell) => cell.value);

describe('the hidden sheet', () => {
  it('cannot be shown by the menu', () => {
    expect(systemFrame({ kind: 'system', name: '_jiaoyan' })).toMatchObject({ state: 'veryHidden', name: '_jiaoyan' });
  });

  it('holds the identity of the workbook', () => {
    expect(line(1)).toEqual(['formatVersion', '1.0']);
    expect(line(2)).toEqual(['form', 'changzhou-2023/form', plan.form.sha256]);
    expect(line(3)).toEqual(['programme', 'changzhou-2023/programme-2026', plan.programme.sha256]);
    expect(line(4)).toEqual(['schoolYear', '2026-2027']);
    expect(line(5)).toEqual(['registry', 'registry/changzhou-2026', 'a'.repeat(64)]);
    expect(line(6)).toEqual(['subject', '3204110001', '常州市示例中学']);
    expect(line(7)).toEqual(['grain', 'school']);
    expect(line(8)).toEqual(['layout', plan.layoutDigest]);
    expect([9, 10, 11].map((row) => line(row)?.[1])).toEqual(plan.standards.map((standard) => standard.id));
    expect([12, 13, 14].map(line)).toEqual([
      ['capacity', '教师情况', '20'],
      ['capacity', '成果清单', '40'],
      ['capacity', '佐证目录', '120'],
    ]);
  });

  it('says of a part which one it is, and with which numbers', () => {
    const rows = { 教师情况: { carried: ['T001', 'T002'], spare: ['T018', 'T019', 'T021'] } };
    const part = { group: 'G01', name: '语文教研组', rows, capacities: { 教师情况: 20 } };
    const lines = identityRows({ ...plan, part }, lastRow).slice(11);
    expect(lines.map((row) => row.cells.map((cell) => cell.value))).toEqual([
      ['part', 'G01', '语文教研组'],
      ['capacity', '教师情况', '20'],
      ['carried', '教师情况', 'T001-T002'],
      ['spare', '教师情况', 'T018-T019,T021'],
    ]);
  });

  it('holds the identity under everything else, so that schools with the same lists share the rest', () => {
    expect(ownRows.map((row) => row.row)).toEqual(ownRows.map((_, index) => lastRow + 2 + index));
    expect(rows.at(-1)?.row).toBe(lastRow);
    expect(rows.flatMap((row) => row.cells).every((cell) => cell.column >= 5)).toBe(true);
  });

  it('holds the lists that are too long or the schools own, one a column', () => {
    const lists = rangedLists(plan.lists);
    expect(lists.map((list) => list.list)).toEqual(
      expect.arrayContaining(['researchGroups', 'preparationGroups', 'teacherNumbers', 'owners', 'indicators']),
    );
    expect(lists.map((list) => list.list)).not.toContain('yesNo');
    expect(lists.map((list) => list.column)).toEqual(lists.map((_, index) => index + 5));
    const groups = lists.find((list) => list.list === 'researchGroups');
    const column = rows.flatMap((row) =>
      row.cells.filter((cell) => cell.column === groups?.column).map((cell) => cell.value),
    );
    expect(column).toEqual(['researchGroups', 'G01 语文教研组', 'G02 数学教研组']);
  });

  it('names a range for each of them, at least one cell long', () => {
    const list = { rangeName: 'jy_list_1', list: 'x', column: 6, entries: ['a', 'b', 'c'] };
    expect(listReference('_jiaoyan', list)).toBe("'_jiaoyan'!$F$2:$F$4");
    expect(listReference('_jiaoyan', { ...list, entries: [] })).toBe("'_jiaoyan'!$F$2:$F$2");
  });

  it('numbers the ranges by the place of the list in the plan, so that formulas of all schools agree', () => {
    const names = Object.keys(plan.lists);
    for (const { list, rangeName } of rangedLists(plan.lists))
      expect(rangeName).toBe(`jy_list_${names.indexOf(list) + 1}`);
  });
});
