import { describe, expect, it } from 'vitest';
import type { PlacedValue } from '../../../../src/model/typed-cells.js';
import type { SheetBody } from '../../../../src/workbook/form/layout.js';
import { cellPlaces } from '../../../../src/workbook/parts/cell-places.js';
import { valuesBySheet, withoutResults, withValues } from '../../../../src/workbook/parts/typed-rows.js';
import { schoolPlan } from '../../../support/school-plan.js';

const plan = schoolPlan({ teachers: 3, teacherCount: 4, researchGroups: 2, preparationGroups: 2 });
const OBSERVED = { to: 'metric', metric: 'lessonsObserved', period: '1' } as const;
const value = (subject: string, typed: string | number): PlacedValue =>
  ({ sheet: '教师情况', subject, grain: 'person', binding: OBSERVED, value: typed }) as PlacedValue;

const body = (): SheetBody =>
  ({
    rows: [
      { row: 1, height: 20, cells: [{ column: 1, value: '甲' }, { column: 2 }] },
      { row: 2, height: 20, cells: [{ column: 1, value: { formula: 'A1', result: 3 } }] },
    ],
  }) as unknown as SheetBody;
const columns = [{ width: 10 }, { width: 10 }] as unknown as Parameters<typeof withValues>[2];

describe('Values by sheet and place', () => {
  it('stand where the form has the cell, by row and column', () => {
    const sheets = valuesBySheet(plan, [value('T002', 20), value('T003', 18)]);
    const rows = sheets.get('教师情况');
    const places = [...cellPlaces(plan).values()];
    expect([...sheets.keys()]).toEqual(['教师情况']);
    expect([...(rows ?? [])].map(([, cells]) => [...cells.values()])).toEqual([[20], [18]]);
    for (const [row, cells] of rows ?? [])
      for (const column of cells.keys()) expect(places).toContainEqual(expect.objectContaining({ row, column }));
  });

  it('leave out what the form has no cell for, and nothing gives nothing', () => {
    expect([...valuesBySheet(plan, [value('T999', 20)])]).toEqual([]);
    expect([...valuesBySheet(plan, [])]).toEqual([]);
  });
});

describe('The rows of a sheet', () => {
  it('take values into their cells and grow with long texts; other rows stay as they are', () => {
    const before = body();
    const typed = withValues(before, new Map([[1, new Map([[2, '很长的说明'.repeat(20)]])]]), columns);
    expect(typed.rows[0]?.cells).toEqual([
      { column: 1, value: '甲' },
      { column: 2, value: '很长的说明'.repeat(20) },
    ]);
    expect(typed.rows[0]?.height).toBeGreaterThan(20);
    expect(typed.rows[1]).toBe(before.rows[1]);
    expect(before.rows[0]?.cells[1]).toEqual({ column: 2 });
  });

  it('lose the results of formulas, not the formulas', () => {
    expect(withoutResults(body()).rows.map(({ cells }) => cells.map((cell) => cell.value))).toEqual([
      ['甲', undefined],
      [{ formula: 'A1' }],
    ]);
  });
});
