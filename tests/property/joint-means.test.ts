import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenJointMeans } from '../../src/statistics/joint-means.js';
import { hiddenMeans } from '../../src/statistics/public-indicators.js';
import { sumsThatFollow } from '../support/mean-attack.js';

const RUNS = process.env['JIAOYAN_DEEP'] ? 3000 : 150;
const count = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) }, fc.integer({ min: 0, max: 30 }));
const minimum = fc.integer({ min: 2, max: 6 });

describe('means that are published', () => {
  it('give away no group of fewer than the minimum, whatever of a split is subtracted', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 8 }), minimum, (sizes, least) => {
        const isHidden = hiddenMeans(sizes, least);
        const n = ([at = 0]: readonly number[]): number => sizes[at] ?? 0;
        expect(sumsThatFollow({ sizes: [sizes.length], n, minimum: least, isHidden })).toEqual([]);
      }),
      { numRuns: RUNS * 4 },
    );
  });

  it('give away none in a table of units and stages with all its totals', () => {
    const table = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(count, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(
      fc.property(table, minimum, (rows, least) => {
        const sizes = [rows.length, rows[0]?.length ?? 0];
        const n = ([row = 0, column = 0]: readonly number[]): number => rows[row]?.[column] ?? 0;
        const isHidden = hiddenJointMeans({ sizes, n, minimum: least });
        expect(sumsThatFollow({ sizes, n, minimum: least, isHidden })).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('are shown where nobody is few', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 6, max: 40 }), { minLength: 1, maxLength: 8 }), (sizes) => {
        const isHidden = hiddenMeans(sizes, 6);
        expect(Array.from({ length: sizes.length + 1 }, (_, at) => isHidden([at])).every((hidden) => !hidden)).toBe(
          true,
        );
      }),
      { numRuns: RUNS },
    );
  });
});
