import { describe, expect, it } from 'vitest';
import type { ReadRow } from '../../../../src/model/office.js';
import { placedFaults } from '../../../../src/workflows/office/placed-faults.js';

const row = (number: number, places: ReadRow['places']): ReadRow => ({
  sheet: '学校',
  row: number,
  values: {},
  places,
  unreadable: [],
});
const school = row(5, { id: { cell: 'A5', label: '学校代码' }, name: { cell: 'B5', label: '学校名称' } });
const group = row(9, { id: { cell: 'A9', label: '组号' } });
const rows = [
  { pointer: '/schools/0', row: school },
  { pointer: '/schools/0/groups/1', row: group },
];
const placed = (pointer: string | undefined, found?: string) =>
  placedFaults(
    '名册.xlsx',
    [
      {
        code: 'JY8001',
        where: pointer === undefined ? {} : { pointer },
        ...(found === undefined ? {} : { found }),
        params: { keyword: 'pattern' },
      },
    ],
    rows,
  );

describe('faults of a document that was read from a workbook', () => {
  it('stand at the cell of the member that is wrong, as it was typed', () => {
    expect(placed('/schools/0/name', '"甲"')).toEqual([
      {
        code: 'JY1237',
        where: { file: '名册.xlsx', sheet: '学校', cell: 'B5', label: '学校名称' },
        found: '甲',
        params: { keyword: 'pattern' },
      },
    ]);
  });

  it('stand in the row of the innermost part', () => {
    expect(placed('/schools/0/groups/1/id').map(({ where }) => where.cell)).toEqual(['A9']);
    expect(placed('/schools/0/groups/7/id').map(({ where }) => where.cell)).toEqual(['A5']);
  });

  it('stand in the first column where the member has none', () => {
    expect(placed('/schools/0/stages/2').map(({ where, found }) => [where.cell, found])).toEqual([['A5', '']]);
  });

  it('stay what they are where no row has to do with them', () => {
    expect([...placed('/area'), ...placed(undefined)]).toEqual([
      { code: 'JY8001', where: { file: '名册.xlsx', pointer: '/area' }, params: { keyword: 'pattern' } },
      { code: 'JY8001', where: { file: '名册.xlsx' }, params: { keyword: 'pattern' } },
    ]);
  });
});
