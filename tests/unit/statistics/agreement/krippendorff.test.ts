import { describe, expect, it } from 'vitest';
import { nodeHasher as hasher } from '../../../../src/cli/node-hasher.js';
import {
  type AlphaMetric,
  krippendorffAlpha,
  type UnitValues,
} from '../../../../src/statistics/agreement/krippendorff.js';

/** Krippendorff's published data: four coders, twelve units, some values missing. */
const CODERS = [
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
].map((line) => line.split(' ').map((value) => (value === '.' ? null : Number(value))));
const UNITS: readonly UnitValues[] = Array.from({ length: 12 }, (_, unit) =>
  CODERS.map((coder) => coder[unit] ?? null),
);
const METRICS: readonly AlphaMetric[] = ['nominal', 'ordinal', 'interval', 'ratio'];
const resampling = { hasher, seed: '314159', resamples: 200 };

describe("Krippendorff's alpha", () => {
  it.each([
    ['nominal', 0.743421],
    ['ordinal', 0.815388],
    ['interval', 0.849107],
    ['ratio', 0.797403],
  ] as const)('of the published data, %s, is %d', (metric, value) => {
    const answer = krippendorffAlpha(UNITS, metric);
    if (answer.status === 'undefined') return expect.unreachable();
    expect(answer.value).toBeCloseTo(value, 6);
    expect(answer).toMatchObject({ n: 11, low: null, high: null });
  });

  it.each(METRICS)('(%s) is 1 where all agree', (metric) => {
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [2, 2, null],
          [5, 5, 5],
        ],
        metric,
      ),
    ).toMatchObject({ value: 1, n: 3 });
  });

  it('takes ranks, not distances, when it is ordinal', () => {
    const stretched = UNITS.map((unit) => unit.map((value) => (value === null ? null : value ** 3)));
    expect(krippendorffAlpha(stretched, 'ordinal')).toEqual(krippendorffAlpha(UNITS, 'ordinal'));
    expect(krippendorffAlpha(stretched, 'interval')).not.toEqual(krippendorffAlpha(UNITS, 'interval'));
  });

  it.each(METRICS)('(%s) is not defined without pairs, raters or variation', (metric) => {
    const reason = (units: readonly UnitValues[]) => krippendorffAlpha(units, metric);
    expect(reason([])).toEqual({ status: 'undefined', reason: 'no-pairs' });
    expect(
      reason([
        [1, null],
        [null, 2],
      ]),
    ).toEqual({ status: 'undefined', reason: 'no-pairs' });
    expect(reason([[null, null]])).toEqual({ status: 'undefined', reason: 'no-pairs' });
    expect(reason([[1], [2]])).toEqual({ status: 'undefined', reason: 'one-rater' });
    expect(
      reason([
        [3, 3],
        [3, 3],
      ]),
    ).toEqual({ status: 'undefined', reason: 'no-variation' });
  });

  it('of proportions is not defined for negative values, and is for nought', () => {
    expect(
      krippendorffAlpha(
        [
          [-1, 2],
          [3, 3],
        ],
        'ratio',
      ),
    ).toEqual({ status: 'undefined', reason: 'negative-values' });
    expect(
      krippendorffAlpha(
        [
          [0, 0],
          [0, 3],
          [3, 3],
        ],
        'ratio',
      ),
    ).toMatchObject({ status: 'estimated' });
  });
});

describe('its interval', () => {
  it('is the same whenever it is made from the same seed, and another from another', () => {
    const answer = krippendorffAlpha(UNITS, 'interval', resampling);
    expect(krippendorffAlpha(UNITS, 'interval', resampling)).toEqual(answer);
    expect(krippendorffAlpha(UNITS, 'interval', { ...resampling, seed: '271828' })).not.toEqual(answer);
  });

  it('holds the value and narrows with more units', () => {
    const many = Array.from({ length: 20 }, () => UNITS).flat();
    const [few, more] = [
      krippendorffAlpha(UNITS, 'ordinal', resampling),
      krippendorffAlpha(many, 'ordinal', resampling),
    ];
    if (few.status === 'undefined' || more.status === 'undefined') return expect.unreachable();
    for (const { low, high, value } of [few, more]) {
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThan(value);
    }
    expect((more.high ?? 0) - (more.low ?? 0)).toBeLessThan(((few.high ?? 0) - (few.low ?? 0)) / 2);
  });

  it('is missing where most resamples have no variation', () => {
    const rare: readonly UnitValues[] = [[1, 2], ...Array.from({ length: 3 }, () => [1, 1])];
    const answer = krippendorffAlpha(rare, 'nominal', resampling);
    expect(answer).toMatchObject({ status: 'estimated', n: 4 });
    const alone = krippendorffAlpha([[1, 2]], 'nominal', resampling);
    expect(alone).toMatchObject({ status: 'estimated', value: 0, low: 0, high: 0 });
    const none = krippendorffAlpha(
      [
        [1, 1],
        [2, 2],
      ],
      'nominal',
      { ...resampling, resamples: 1, seed: 'one-sided' },
    );
    expect(none).toMatchObject({ status: 'estimated', value: 1 });
  });
});
