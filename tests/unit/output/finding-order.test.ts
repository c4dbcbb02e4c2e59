import { describe, expect, it } from 'vitest';
import { byCell, cornerOf } from '../../../src/output/finding-order.js';

describe('cornerOf', () => {
  it('reads addresses, also absolute ones', () => {
    expect(cornerOf('M6')).toEqual({ row: 6, column: 13 });
    expect(cornerOf('$AA$10')).toEqual({ row: 10, column: 27 });
    expect(cornerOf('XFD1048576')).toEqual({ row: 1_048_576, column: 16_384 });
  });

  it('takes the first corner of a range', () => {
    expect(cornerOf('B3:D9')).toEqual({ row: 3, column: 2 });
  });

  it('gives nothing for what is no address', () => {
    for (const text of [undefined, '', '6M', 'M', 'M6、M7', 'm6', 'ABCD1']) expect(cornerOf(text)).toBeNull();
  });
});

describe('byCell', () => {
  it('sorts row by row, and what has no cell first', () => {
    const cells = ['B10', 'C2', undefined, 'B2', 'AA1', 'A2'];
    expect(
      cells
        .map((cell) => ({ cell }))
        .sort((a, b) => byCell(a.cell, b.cell))
        .map(({ cell }) => cell),
    ).toEqual([undefined, 'AA1', 'A2', 'B2', 'C2', 'B10']);
    expect(byCell(undefined, 'x')).toBe(0);
  });
});
