import { describe, expect, test } from 'vitest';
import type { TableCell, TableRow } from '../../../src/report/blocks.js';
import { placeCells } from '../../../src/report/table-grid.js';

const cell = (text: string, more: Partial<TableCell> = {}): TableCell => ({ content: [{ text }], ...more });
const row = (...cells: TableCell[]): TableRow => ({ cells });
/** Rows as `text:column+colSpan×rowSpan`. */
const grid = (rows: readonly TableRow[], columns: number): string[][] =>
  placeCells(rows, columns).map((cells) =>
    cells.map((placed) => `${placed.cell.content[0]?.text ?? ''}:${placed.column}+${placed.colSpan}×${placed.rowSpan}`),
  );

describe('the grid of a table', () => {
  test('cells take the columns in order', () => {
    expect(grid([row(cell('a'), cell('b')), row(cell('c'), cell('d'))], 2)).toEqual([
      ['a:0+1×1', 'b:1+1×1'],
      ['c:0+1×1', 'd:1+1×1'],
    ]);
  });

  test('places that a cell from above covers are skipped', () => {
    expect(grid([row(cell('a', { rowSpan: 2 }), cell('b')), row(cell('c'))], 2)).toEqual([
      ['a:0+1×2', 'b:1+1×1'],
      ['c:1+1×1'],
    ]);
  });

  test('a cell over columns and rows covers a block', () => {
    expect(
      grid(
        [row(cell('a', { rowSpan: 2, colSpan: 2 }), cell('b')), row(cell('c')), row(cell('d'), cell('e'), cell('f'))],
        3,
      ),
    ).toEqual([['a:0+2×2', 'b:2+1×1'], ['c:2+1×1'], ['d:0+1×1', 'e:1+1×1', 'f:2+1×1']]);
  });

  test('spans are cut at the edges', () => {
    expect(grid([row(cell('a', { colSpan: 9, rowSpan: 9 }))], 2)).toEqual([['a:0+2×1']]);
  });

  test('a span ends where another cell already lies', () => {
    expect(grid([row(cell('a'), cell('b', { rowSpan: 2 })), row(cell('c', { colSpan: 2 }))], 2)).toEqual([
      ['a:0+1×1', 'b:1+1×2'],
      ['c:0+1×1'],
    ]);
  });

  test('missing cells are empty and superfluous ones are left out', () => {
    expect(grid([row(cell('a')), row(cell('b'), cell('c'), cell('d'))], 2)).toEqual([
      ['a:0+1×1', ':1+1×1'],
      ['b:0+1×1', 'c:1+1×1'],
    ]);
  });

  test('a span of nothing counts as one', () => {
    expect(grid([row(cell('a', { rowSpan: 0, colSpan: 0 }))], 1)).toEqual([['a:0+1×1']]);
  });
});
