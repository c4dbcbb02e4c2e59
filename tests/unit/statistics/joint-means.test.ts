import { describe, expect, it } from 'vitest';
import { hiddenJointMeans } from '../../../src/statistics/joint-means.js';
import { sumsThatFollow } from '../../support/mean-attack.js';

const line = (sizes: readonly number[], minimum = 5): string => {
  const isHidden = hiddenJointMeans({ sizes: [sizes.length], n: ([at = 0]) => sizes[at] ?? 0, minimum });
  return [...sizes, null].map((_, at) => (isHidden([at]) ? '…' : 'x')).join('');
};

const table = (rows: readonly (readonly number[])[], minimum = 5) => {
  const sizes = [rows.length, rows[0]?.length ?? 0];
  const n = ([row = 0, column = 0]: readonly number[]): number => rows[row]?.[column] ?? 0;
  return { sizes, n, minimum, isHidden: hiddenJointMeans({ sizes, n, minimum }) };
};

describe('means that are not shown', () => {
  it.each([
    ['one small unit takes the next along', [3, 20, 30], '……xx'],
    ['two small units that are few together take a third along', [1, 2, 20], '………x'],
    ['two small units that are enough together stand for themselves', [3, 4, 20], '……xx'],
    ['four units of one, and the smallest of the others', [1, 1, 1, 1, 9, 30], '……………xx'],
    ['units with nobody are no company', [0, 2, 0, 20], 'x…x…x'],
    ['nothing where nobody is few', [5, 6, 7], 'xxxx'],
    ['everything where all are few together', [1, 2], '………'],
  ])('%s', (_, sizes, shown) => {
    expect(line(sizes)).toBe(shown);
  });

  it('leave no small group in a table of two dimensions, not even across its lines', () => {
    const cases = [
      [
        [1, 1, 18],
        [2, 20, 20],
        [30, 1, 9],
      ],
      [
        [1, 0, 0],
        [0, 6, 7],
        [0, 8, 9],
      ],
      [
        [20, 2],
        [1, 2],
        [9, 9],
      ],
    ];
    expect(cases.map((rows) => sumsThatFollow(table(rows)))).toEqual([[], [], []]);
  });

  it('are found by the attack where only single cells are hidden', () => {
    const sizes = [1, 2, 20];
    const isHidden = ([at = 0]: readonly number[]): boolean => at < 2;
    expect(sumsThatFollow({ sizes: [3], n: ([at = 0]) => sizes[at] ?? 0, minimum: 5, isHidden })).toEqual(['0 1']);
  });
});
