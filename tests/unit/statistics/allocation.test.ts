import { describe, expect, it } from 'vitest';
import { largestRemainder } from '../../../src/statistics/allocation.js';

const units = (...weights: readonly number[]) => weights.map((weight, place) => ({ id: `U${place + 1}`, weight }));
const places = (weights: readonly number[], count: number) =>
  largestRemainder(units(...weights), count).map((unit) => unit.places);

describe('sharing places out by the largest remainder', () => {
  it('gives whole parts first, then the largest remainders', () => {
    // Exact shares of 10 places: 4.7, 1.6, 1.58, 1.2, 0.61, 0.31.
    expect(places([47_000, 16_000, 15_800, 12_000, 6_100, 3_100], 10)).toEqual([5, 2, 1, 1, 1, 0]);
  });

  it('gives exactly what is there when it divides', () => {
    expect(places([1, 2, 3], 12)).toEqual([2, 4, 6]);
  });

  it('gives nothing to nobody, and nothing of nothing', () => {
    expect(places([0, 0], 5)).toEqual([0, 0]);
    expect(places([3, 1], 0)).toEqual([0, 0]);
    expect(places([], 5)).toEqual([]);
    expect(places([0, 1], 5)).toEqual([0, 5]);
  });

  it('marks who was equal at the last place, and prefers the larger weight, then the smaller id', () => {
    expect(largestRemainder(units(1, 1, 1), 1)).toEqual([
      { id: 'U1', places: 1, tied: true },
      { id: 'U2', places: 0, tied: true },
      { id: 'U3', places: 0, tied: true },
    ]);
    // Remainders are 3/4 and 1/4 of a place, and 1/4 again: no tie for the only place left.
    expect(largestRemainder(units(3, 1), 1)).toEqual([
      { id: 'U1', places: 1, tied: false },
      { id: 'U2', places: 0, tied: false },
    ]);
    expect(
      largestRemainder(
        [
          { id: 'a', weight: 1 },
          { id: 'b', weight: 3 },
        ],
        2,
      ),
    ).toEqual([
      { id: 'a', places: 0, tied: true },
      { id: 'b', places: 2, tied: true },
    ]);
  });

  it('does not lose count of numbers beyond what a double holds', () => {
    const large = Number.MAX_SAFE_INTEGER;
    expect(places([large, large, large], 3)).toEqual([1, 1, 1]);
  });
});
