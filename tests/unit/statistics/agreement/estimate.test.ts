import { describe, expect, it } from 'vitest';
import { estimate, undefinedBecause } from '../../../../src/statistics/agreement/estimate.js';

describe('a stated answer', () => {
  it('is the measure with its interval', () => {
    expect(estimate(6, 0.7, 0.3, 0.9)).toEqual({ status: 'estimated', value: 0.7, low: 0.3, high: 0.9, n: 6 });
  });

  it.each([
    [null, 0.9],
    [0.3, null],
    [Number.NaN, 0.9],
    [0.3, Number.POSITIVE_INFINITY],
  ])('has no half of an interval: %d to %d', (low, high) => {
    expect(estimate(6, 0.7, low, high)).toEqual({ status: 'estimated', value: 0.7, low: null, high: null, n: 6 });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('says so instead of %d', (value) => {
    expect(estimate(6, value, 0, 1)).toEqual(undefinedBecause('out-of-range'));
  });
});
