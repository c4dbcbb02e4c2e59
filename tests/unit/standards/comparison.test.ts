import { describe, expect, it } from 'vitest';
import { satisfies } from '../../../src/standards/comparison.js';

const LEVELS = ['school', 'city', 'nation'];
const rank = (code: string): number | null => {
  const place = LEVELS.indexOf(code);
  return place < 0 ? null : place;
};

describe('comparisons', () => {
  it.each([
    [3, '=', 3, true],
    [3, '=', '3', true],
    [3, '!=', 4, true],
    ['yes', '=', 'yes', true],
    ['yes', '!=', 'yes', false],
    [3, '>=', 3, true],
    [3, '>', 3, false],
    [3, '<=', 3, true],
    [3, '<', 3, false],
    [2, '<', 3, true],
    [10, '>', 9, true],
    ['b', 'in', ['a', 'b'], true],
    ['c', 'in', ['a', 'b'], false],
    ['a', 'in', 'a', false],
    [1, 'in', ['1'], true],
  ] as const)('%j %s %j is %s', (value, op, target, expected) => {
    expect(satisfies(value, op, target)).toBe(expected);
  });

  it('by size of codes go by their place in a list', () => {
    expect([
      satisfies('city', '>=', 'school', rank),
      satisfies('school', '>=', 'city', rank),
      satisfies('nation', '<=', 'nation', rank),
    ]).toEqual([true, false, true]);
  });

  it('by size of anything else are false, whichever way', () => {
    expect(['>=', '>', '<=', '<'].map((op) => satisfies('city', op, 'school'))).toEqual([false, false, false, false]);
    expect(['>=', '<'].map((op) => satisfies('galaxy', op, 'school', rank))).toEqual([false, false]);
    expect(satisfies('3', '>=', 3)).toBe(false);
  });
});
