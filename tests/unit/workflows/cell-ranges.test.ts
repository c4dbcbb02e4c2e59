import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAddress } from '../../../src/model/raw-workbook.js';
import { cellRanges } from '../../../src/workflows/cell-ranges.js';

describe('cells as ranges', () => {
  it.each([
    [[], []],
    [['E4'], ['表!E4']],
    [['E4', 'E4'], ['表!E4']],
    [['E5', 'E4', 'E6'], ['表!E4:E6']],
    [
      ['E4', 'E6'],
      ['表!E4', '表!E6'],
    ],
    [['M6', 'N6', 'M7', 'N7'], ['表!M6:N7']],
    [
      ['M6', 'M7', 'N7'],
      ['表!M6:M7', '表!N7'],
    ],
    [
      ['B1', 'A1', 'D1'],
      ['表!A1:B1', '表!D1'],
    ],
    [['Z3', 'AA3', 'AB3'], ['表!Z3:AB3']],
    [['A9', 'A10', 'A11'], ['表!A9:A11']],
  ])('%j are %j', (cells, ranges) => {
    expect(cellRanges('表', cells)).toEqual(ranges);
  });

  it('are only what is an address', () => {
    expect(cellRanges('表', ['', 'A0', 'a1', '1A', 'A1:B2', 'AAAA1', 'C3'])).toEqual(['表!C3']);
  });

  it('keep the name of the sheet as it is', () => {
    expect(cellRanges('教研组与备课组', ['C3'])).toEqual(['教研组与备课组!C3']);
  });

  it('cover each cell exactly once, whatever cells there are', () => {
    const cell = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(
        fc.uniqueArray(cell, { selector: ([row, column]) => cellAddress(row, column), maxLength: 40 }),
        (cells) => {
          const addresses = cells.map(([row, column]) => cellAddress(row, column));
          expect(cellRanges('S', addresses).flatMap(unfolded).sort()).toEqual([...addresses].sort());
        },
      ),
    );
  });
});

/** `S!A1:B2` → all four cells. */
function unfolded(range: string): readonly string[] {
  const [first, last] = range
    .replace('S!', '')
    .split(':')
    .map((address) => /^([A-Z]+)(\d+)$/.exec(address) as RegExpExecArray)
    .map(([, letters, row]) => ({
      column: [...(letters as string)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
      row: Number(row),
    }));
  const to = last ?? first;
  const cells: string[] = [];
  for (let row = first?.row ?? 1; row <= (to?.row ?? 0); row += 1)
    for (let column = first?.column ?? 1; column <= (to?.column ?? 0); column += 1)
      cells.push(cellAddress(row, column));
  return cells;
}
