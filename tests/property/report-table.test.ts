import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { TableBlock, TableRow } from '../../src/report/blocks.js';
import { columnWidths } from '../../src/report/column-widths.js';
import type { FontSet } from '../../src/report/fonts.js';
import { compact } from '../../src/report/presets.js';
import { placeCells } from '../../src/report/table-grid.js';
import { cellHeight, layOutTable } from '../../src/report/table-layout.js';
import { demonstrationFonts } from '../unit/report/demonstration.js';

const COLUMNS = 4;
const span = fc.integer({ min: 1, max: 3 });
const text = fc.constantFrom('', '校本教研', '集体备课“四定”（定时间、定地点）', '100.00', 'https://example.cn/a');
const cell = fc.record({ content: text.map((own) => [{ text: own }]), colSpan: span, rowSpan: span });
const rows: fc.Arbitrary<TableRow[]> = fc.array(
  fc.array(cell, { minLength: 1, maxLength: COLUMNS + 1 }).map((cells) => ({ cells })),
  { minLength: 1, maxLength: 8 },
);
const columns = fc
  .array(fc.integer({ min: 1, max: 9 }), { minLength: COLUMNS, maxLength: COLUMNS })
  .map((widths) => widths.map((width) => ({ width, align: 'left' as const })));

let fonts: FontSet;
beforeAll(() => {
  fonts = demonstrationFonts();
});

describe('any table', () => {
  test('each place of the grid belongs to exactly one cell', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const covered = new Map<string, number>();
        for (const { row, column, rowSpan, colSpan } of placeCells(all, COLUMNS).flat()) {
          for (let r = row; r < row + rowSpan; r += 1) {
            for (let c = column; c < column + colSpan; c += 1)
              covered.set(`${r},${c}`, (covered.get(`${r},${c}`) ?? 0) + 1);
          }
        }
        expect(covered.size).toBe(all.length * COLUMNS);
        expect([...covered.values()].every((count) => count === 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('the columns together are as wide as the table, and none vanishes', () => {
    fc.assert(
      fc.property(rows, columns, fc.integer({ min: 150, max: 500 }), (all, own, width) => {
        const widths = columnWidths(own, placeCells(all, COLUMNS).flat(), width, { style: compact.table, fonts });
        expect(widths.reduce((sum, part) => sum + part, 0)).toBeCloseTo(width, 6);
        expect(widths.every((part) => part > 0)).toBe(true);
      }),
    );
  });

  test('every cell has room for its text', () => {
    fc.assert(
      fc.property(rows, columns, (all, own) => {
        const block: TableBlock = { kind: 'table', columns: own, head: [], rows: all, zebra: false };
        const layout = layOutTable(block, compact.table, 400, fonts);
        for (const laid of layout.rows.flatMap((row) => row.cells)) {
          const { row, rowSpan } = laid.grid;
          const height = layout.rows.slice(row, row + rowSpan).reduce((sum, part) => sum + part.height, 0);
          expect(height).toBeGreaterThanOrEqual(cellHeight(laid, compact.table) - 1e-6);
        }
      }),
      { numRuns: 60 },
    );
  });
});
