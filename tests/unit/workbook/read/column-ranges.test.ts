import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnsOf } from '../../../../src/workbook/read/column-ranges.js';

it.each([
  [[], []],
  [[[2, 4]], [2, 3, 4]],
  [
    [
      [5, 6],
      [1, 1],
    ],
    [1, 5, 6],
  ],
  [
    [
      [1, 4],
      [2, 3],
      [4, 5],
    ],
    [1, 2, 3, 4, 5],
  ],
  [[[4, 2]], []],
])('the columns of %j are %j', (ranges, columns) => {
  expect([...columnsOf(ranges.map(([first = 0, last = 0]) => ({ first, last })))]).toEqual(columns);
});

it('are those of each range, in any order and however they overlap', () => {
  const range = fc.record({ first: fc.integer({ min: 1, max: 40 }), last: fc.integer({ min: 1, max: 40 }) });
  fc.assert(
    fc.property(fc.array(range, { maxLength: 12 }), (ranges) => {
      const columns = columnsOf(ranges);
      for (let column = 1; column <= 41; column++) {
        expect(columns.has(column)).toBe(ranges.some(({ first, last }) => first <= column && column <= last));
      }
    }),
  );
});

it('take no longer where very many ranges cover the whole sheet', () => {
  const ranges = Array.from({ length: 16_384 }, () => ({ first: 1, last: 16_384 }));
  const start = performance.now();
  expect(columnsOf(ranges).size).toBe(16_384);
  expect(performance.now() - start).toBeLessThan(1000);
});
