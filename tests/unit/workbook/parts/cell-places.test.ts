import { describe, expect, it } from 'vitest';
import { cellAddress } from '../../../../src/model/raw-workbook.js';
import { cellKey, slotName } from '../../../../src/model/typed-cells.js';
import { readAnswers } from '../../../../src/workbook/answers/read-answers.js';
import { cellPlaces } from '../../../../src/workbook/parts/cell-places.js';
import { issuedWorkbook } from '../../../support/edited-workbook.js';
import { schoolPlan } from '../../../support/school-plan.js';

const plan = schoolPlan({ teachers: 3, teacherCount: 4, researchGroups: 2, preparationGroups: 2 });
const metric = (name: string, period?: string) =>
  ({ to: 'metric', metric: name, ...(period === undefined ? {} : { period }) }) as const;

describe('the places of asked cells', () => {
  it('are where the reader of answers finds them in the issued form', async () => {
    const { answers } = readAnswers((await issuedWorkbook(plan)).raw(), plan, { file: 'a.xlsx' });
    const places = cellPlaces(plan);
    const sheets = plan.sheets.flatMap((sheet) =>
      sheet.kind === 'fixed' || sheet.kind === 'open' ? [{ name: sheet.name }] : [],
    );
    const asked = answers.filter(({ place }) => sheets.some(({ name }) => name === place.sheet));
    const differing = asked.flatMap(({ subject, binding, place }) => {
      const at = places.get(cellKey({ sheet: place.sheet, subject, binding }));
      const found = at === undefined ? 'none' : cellAddress(at.row, at.column);
      return found === place.cell ? [] : [`${place.sheet}!${place.cell} ${found}`];
    });
    expect([asked.length > 100, differing]).toEqual([true, []]);
  });

  it('tell rows, periods and nomination columns apart', () => {
    const places = cellPlaces(plan);
    const at = (sheet: string, subject: string, name: string, period?: string) =>
      places.get(cellKey({ sheet, subject, binding: metric(name, period) }));
    const [first, second] = ['1', '2'].map((period) => at('教师情况', 'T001', 'lessonsObserved', period));
    expect(second).toEqual({ row: first?.row, column: (first?.column ?? 0) + 1 });
    expect(at('教师情况', 'T002', 'lessonsObserved', '1')?.row).toBe((first?.row ?? 0) + 1);
    const slots = [0, 1].map((slot) =>
      at('优秀组申报', slotName('changzhou-2023/research-group', slot), 'youngTeachers'),
    );
    expect(slots[1]?.row).toBe(slots[0]?.row);
    expect((slots[1]?.column ?? 0) > (slots[0]?.column ?? 0)).toBe(true);
  });

  it('has none for a cell that is greyed for the grain of its row, and none for what the registry prints', () => {
    const places = [...cellPlaces(plan).keys()].map((key) => key.split('\n'));
    const asked = (subject: string) => places.filter(([, id]) => id === subject).map(([, , binding]) => binding);
    expect(asked('G01')).toContain('leader./');
    expect(asked('P01')).not.toContain('libraryUpdated./');
    expect(asked('G01').filter((binding) => binding?.startsWith(':'))).toEqual([]);
  });
});
