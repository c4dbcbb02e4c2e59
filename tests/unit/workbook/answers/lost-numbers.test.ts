import { describe, expect, it } from 'vitest';
import type { RawCell, RawSheet } from '../../../../src/model/raw-workbook.js';
import { lostNumbers } from '../../../../src/workbook/answers/lost-numbers.js';

/** A sheet with something in each of its first rows. */
const sheetOf = (lastRow: number): RawSheet => ({
  name: '表',
  state: 'visible',
  rows: new Map(
    Array.from({ length: lastRow }, (_, index) => [
      index + 1,
      new Map([[1, { row: index + 1, column: 1, value: null } as RawCell]]),
    ]),
  ),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});

const lost = (places: Readonly<Record<string, number>>, lastRow = 9) =>
  lostNumbers(sheetOf(lastRow), {
    ids: ['T1', 'T2', 'T3', 'T4'],
    places: new Map(Object.entries(places).map(([id, row]) => [id, [row]])),
    above: 4,
  });

describe('numbers that are lost', () => {
  it('are none where all are there', () => {
    expect(lost({ T1: 5, T2: 6, T3: 7, T4: 8 })).toEqual([]);
  });

  it('stood under the number before them', () => {
    expect(lost({ T1: 5, T3: 7, T4: 8 })).toEqual([{ id: 'T2', at: 6 }]);
  });

  it('stood under the headers where the first is lost', () => {
    expect(lost({ T2: 6, T3: 7, T4: 8 })).toEqual([{ id: 'T1', at: 5 }]);
  });

  it('stood one under the other where several are lost', () => {
    expect(lost({ T1: 5, T4: 8 })).toEqual([
      { id: 'T2', at: 6 },
      { id: 'T3', at: 7 },
    ]);
  });

  it('have no place where their row was deleted', () => {
    expect(lost({ T1: 5, T3: 6, T4: 7 })).toEqual([{ id: 'T2', at: 0 }]);
  });

  it('are looked for after the one before, wherever rows were sorted to', () => {
    expect(lost({ T1: 7, T3: 5, T4: 6 })).toEqual([{ id: 'T2', at: 8 }]);
  });

  it('have no place beyond the sheet', () => {
    expect(lost({ T1: 5 }, 5)).toEqual([
      { id: 'T2', at: 6 },
      { id: 'T3', at: 0 },
      { id: 'T4', at: 0 },
    ]);
  });
});
