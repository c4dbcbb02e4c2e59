import { describe, expect, it } from 'vitest';
import {
  fBelow,
  fQuantile,
  incompleteBeta,
  logGamma,
  NORMAL_975,
  tQuantile,
} from '../../../../src/statistics/agreement/distributions.js';

/** As near as doubles allow after a few hundred operations. */
const expectNear = (found: number, expected: number): void => {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-11 * Math.max(1e-8, Math.abs(expected)));
};

// Values of scipy 1.17.
describe('the logarithm of the gamma function', () => {
  it.each([
    [0.25, 1.2880225246980774],
    [0.5, 0.5723649429247],
    [3.7, 1.428072326665388],
    [100, 359.1342053695754],
    [1000, 5905.220423209181],
  ])('at %d is %d', (x, expected) => {
    expectNear(logGamma(x), expected);
  });

  it('is that of the factorials', () => {
    expect(logGamma(1)).toBeCloseTo(0, 13);
    expectNear(Math.exp(logGamma(6)), 120);
  });
});

describe('the incomplete beta function', () => {
  it.each([
    [0.3, 2, 3, 0.3483],
    [0.9, 0.5, 0.5, 0.7951672353008665],
    [0.01, 10, 2, 1.09e-19],
    [0.5, 200, 200, 0.5],
  ])('at %d for %d and %d is %d', (x, a, b, expected) => {
    expectNear(incompleteBeta(x, a, b), expected);
  });

  it('is 0 and 1 at the ends, and beyond them', () => {
    expect([-1, 0, 1, 2].map((x) => incompleteBeta(x, 2, 3))).toEqual([0, 0, 1, 1]);
  });

  it('is symmetric', () => {
    expectNear(incompleteBeta(0.37, 4.5, 1.5), 1 - incompleteBeta(0.63, 1.5, 4.5));
  });
});

describe('the quantile of the F distribution', () => {
  it.each([
    [0.975, 5, 18, 3.381967805875243],
    [0.975, 18, 5, 6.361883204654352],
    [0.95, 1, 10, 4.964602743730711],
    [0.025, 3, 7, 0.06837889693755993],
    [0.5, 2.5, 9.3, 0.8077413875830144],
    [0.975, 4.79, 5, 7.189695827382833],
    [0.999, 2, 300, 7.069282207634928],
    [0.025, 1, 1, 0.001543712508674131],
  ])('of %d with %d and %d is %d', (share, numerator, denominator, expected) => {
    expectNear(fQuantile(share, numerator, denominator), expected);
  });

  it('has the share below it', () => {
    for (const share of [0.001, 0.05, 0.5, 0.9, 0.999])
      for (const [numerator, denominator] of [
        [1, 1],
        [3, 40],
        [2.5, 700],
      ] as const)
        expect(fBelow(fQuantile(share, numerator, denominator), numerator, denominator)).toBeCloseTo(share, 11);
    expect(fBelow(-1, 2, 3)).toBe(0);
  });
});

describe('the quantile of the t distribution', () => {
  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 4, 2.7764451051977934],
    [0.975, 30, 2.0422724563012378],
    [0.9, 2.5, 1.7302509288071766],
    [0.025, 9, -2.2621571627982053],
    [0.5, 9, 0],
  ])('of %d with %d is %d', (share, freedom, expected) => {
    expectNear(tQuantile(share, freedom), expected);
  });

  it('goes to that of the normal distribution', () => {
    expect(tQuantile(0.975, 1e7)).toBeCloseTo(NORMAL_975, 6);
  });
});
