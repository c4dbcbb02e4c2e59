import { describe, expect, it } from 'vitest';
import { type SuppressionTable, suppressCells } from '../../../src/statistics/suppression.js';
import { canBeOther } from '../../support/cell-attack.js';

const MINIMUM = 5;
const isSmall = (value: number): boolean => value > 0 && value < MINIMUM;

/** A table of two dimensions from its rows. */
const tableOf = (rows: readonly (readonly number[])[], more: Partial<SuppressionTable> = {}): SuppressionTable => ({
  sizes: [rows.length, rows[0]?.length ?? 0],
  value: ([row = 0, column = 0]) => rows[row]?.[column] ?? 0,
  isPrimary: isSmall,
  ...more,
});

/** The table with its totals as it is published; a dot is a cell that is not shown. */
function published(table: SuppressionTable): string {
  const isHidden = suppressCells(table);
  const [rows = 0, columns = 0] = table.sizes;
  const sum = (row: number, column: number): number => {
    const own = (at: number, size: number) => (at === size ? Array.from({ length: size }, (_, place) => place) : [at]);
    return own(row, rows)
      .flatMap((r) => own(column, columns).map((c) => table.value([r, c])))
      .reduce((total, value) => total + value, 0);
  };
  return Array.from({ length: rows + 1 }, (_, row) =>
    Array.from({ length: columns + 1 }, (_unused, column) => (isHidden([row, column]) ? '.' : sum(row, column))).join(
      ' ',
    ),
  ).join('\n');
}

describe('suppression of small cells', () => {
  it('leaves a table without small cells as it is', () => {
    expect(
      published(
        tableOf([
          [5, 6],
          [0, 9],
        ]),
      ),
    ).toBe('5 6 11\n0 9 9\n5 15 20');
  });

  it('gives a single small cell the cheapest company: a rectangle of four', () => {
    expect(
      published(
        tableOf([
          [3, 20, 30],
          [10, 7, 40],
          [50, 60, 70],
        ]),
      ),
    ).toBe('. . 30 53\n. . 40 57\n50 60 70 180\n63 87 140 290');
  });

  it('needs no more where small cells stand in a rectangle already', () => {
    expect(
      published(
        tableOf([
          [3, 2, 30],
          [1, 4, 40],
          [9, 9, 9],
        ]),
      ),
    ).toBe('. . 30 35\n. . 40 45\n9 9 9 27\n13 15 79 107');
  });

  it('hides a small total as well, and what it could be added up from', () => {
    expect(
      published(
        tableOf([
          [1, 2],
          [10, 20],
          [30, 40],
        ]),
      ),
    ).toBe('. . .\n. . .\n30 40 70\n41 62 103');
  });

  it('never hides totals that are known from elsewhere', () => {
    expect(published(tableOf([[3, 20, 0]], { knownTotals: [false, true] }))).toBe('. 20 . 23\n. 20 . 23');
  });

  it('takes no empty cell as company where it is known to be empty', () => {
    const row = [
      [3, 0, 8],
      [9, 9, 9],
    ];
    expect(published(tableOf(row))).toBe('. . 8 11\n. . 9 27\n12 9 17 38');
    expect(published(tableOf(row, { areZerosKnown: true }))).toBe('. 0 . 11\n. 9 . 27\n12 9 17 38');
  });

  it('hides a lone cell with a known total, though nothing can hide it well', () => {
    expect(published({ ...tableOf([[3]]), knownTotals: [false, true] })).toBe('. 3\n. 3');
  });

  it('is the same every time', () => {
    const rows = [
      [1, 7, 2, 9],
      [8, 3, 8, 0],
      [6, 6, 1, 5],
    ];
    expect(published(tableOf(rows))).toBe(published(tableOf(rows)));
  });
});

describe('the attack', () => {
  const attacked = (rows: readonly (readonly number[])[], hidden: readonly string[], target: readonly number[]) => {
    const [height, width] = [rows.length, rows[0]?.length ?? 0];
    const value = (row: number, column: number): number => {
      const own = (at: number, size: number) =>
        at === size ? Array.from({ length: size }, (_, place) => place) : [at];
      return own(row, height)
        .flatMap((r) => own(column, width).map((c) => rows[r]?.[c] ?? 0))
        .reduce((total, cell) => total + cell, 0);
    };
    const shown = ([row = 0, column = 0]: readonly number[]) =>
      hidden.includes(`${row},${column}`) ? null : value(row, column);
    return canBeOther({ sizes: [height, width], shown }, target, value(target[0] ?? 0, target[1] ?? 0));
  };
  const rows = [
    [3, 20],
    [10, 7],
  ];

  it('finds a cell that was hidden alone: its row gives it away', () => {
    expect(attacked(rows, ['0,0'], [0, 0])).toBe(false);
  });

  it('finds one that has company in its row only: its column gives it away', () => {
    expect(attacked(rows, ['0,0', '0,1'], [0, 0])).toBe(false);
  });

  it('does not find one in a rectangle', () => {
    expect(attacked(rows, ['0,0', '0,1', '1,0', '1,1'], [0, 0])).toBe(true);
  });

  it('finds one in a rectangle whose other corners can give nothing away', () => {
    // 0 and 0 stand against it: 3 could only grow, and the others cannot shrink.
    expect(
      attacked(
        [
          [3, 0],
          [0, 7],
        ],
        ['0,0', '0,1', '1,0', '1,1'],
        [0, 0],
      ),
    ).toBe(true);
    expect(
      attacked(
        [
          [0, 5],
          [5, 0],
        ],
        ['0,0', '0,1', '1,0', '1,1'],
        [0, 0],
      ),
    ).toBe(true);
    expect(
      attacked(
        [
          [0, 0],
          [0, 5],
        ],
        ['0,0', '0,1', '1,0', '1,1'],
        [0, 0],
      ),
    ).toBe(false);
  });
});
