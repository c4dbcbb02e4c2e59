import { describe, expect, it } from 'vitest';
import {
  ICC_FORMS,
  type IccForm,
  intraclassCorrelation,
  type RatingRow,
} from '../../../../src/statistics/agreement/icc.js';

/** Table 2 of Shrout and Fleiss (1979): six subjects, four judges. */
const TABLE: readonly RatingRow[] = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

const all = (rows: readonly RatingRow[]): Readonly<Record<IccForm, unknown>> =>
  Object.fromEntries(ICC_FORMS.map((form) => [form, intraclassCorrelation(rows, form)])) as Record<IccForm, unknown>;
const allUndefined = (reason: string) =>
  Object.fromEntries(ICC_FORMS.map((form) => [form, { status: 'undefined', reason }]));

describe('the intraclass correlation', () => {
  // Values of the paper; intervals as R's psych prints them and as computed apart from the mean squares with scipy.
  it.each([
    ['1,1', 0.165742, -0.13293232, 0.72256006],
    ['2,1', 0.289764, 0.01878651, 0.76108437],
    ['3,1', 0.714841, 0.34246477, 0.94585826],
    ['1,k', 0.442797, -0.88444215, 0.91241542],
    ['2,k', 0.620051, 0.07113682, 0.92723203],
    ['3,k', 0.909316, 0.67567471, 0.98589168],
  ] as const)('(%s) of the published table is %d', (form, value, low, high) => {
    const answer = intraclassCorrelation(TABLE, form);
    if (answer.status === 'undefined') return expect.unreachable();
    expect(answer.n).toBe(6);
    expect(answer.value).toBeCloseTo(value, 6);
    expect(answer.low).toBeCloseTo(low, 7);
    expect(answer.high).toBeCloseTo(high, 7);
  });

  it('leaves out subjects with a missing value', () => {
    const ragged = [[5, null, 1, 2], ...TABLE, [7, 8], []];
    expect(all(ragged)).toEqual(all(TABLE));
  });

  it('does not change when all values move together', () => {
    const moved = TABLE.map((row) => row.map((value) => (value ?? 0) + 1e6));
    for (const form of ICC_FORMS) {
      const [here, there] = [intraclassCorrelation(TABLE, form), intraclassCorrelation(moved, form)];
      if (here.status === 'undefined' || there.status === 'undefined') return expect.unreachable();
      expect(there.value).toBeCloseTo(here.value, 7);
    }
  });

  it('is 1 without an interval where all raters say the same', () => {
    const answer = { status: 'estimated', value: 1, low: null, high: null, n: 3 };
    expect(
      all([
        [1, 1],
        [2, 2],
        [4, 4],
      ]),
    ).toEqual(Object.fromEntries(ICC_FORMS.map((form) => [form, answer])));
  });

  it('tells a constant shift from disagreement only in the third form', () => {
    const shifted = [
      [0.1, 0.3],
      [0.4, 0.6],
      [0.8, 1.0],
    ];
    expect(intraclassCorrelation(shifted, '3,1')).toMatchObject({ status: 'estimated', low: null, high: null });
    const [third, first] = [intraclassCorrelation(shifted, '3,1'), intraclassCorrelation(shifted, '1,1')];
    if (third.status === 'undefined' || first.status === 'undefined') return expect.unreachable();
    expect(third.value).toBeCloseTo(1, 12);
    expect(first.value).toBeLessThan(0.9);
  });

  it('is not defined where nothing varies', () => {
    expect(
      all([
        [0.1, 0.1, 0.1],
        [0.1, 0.1, 0.1],
      ]),
    ).toEqual(allUndefined('no-variation'));
  });

  it('of a mean is not defined where the subjects do not vary', () => {
    const same = [
      [1, 3],
      [3, 1],
    ];
    expect(intraclassCorrelation(same, '1,k')).toEqual({ status: 'undefined', reason: 'no-variation' });
    expect(intraclassCorrelation(same, '3,k')).toEqual({ status: 'undefined', reason: 'no-variation' });
    expect(intraclassCorrelation(same, '1,1')).toMatchObject({ status: 'estimated', value: -1 });
  });

  it('is not defined with one rater, one subject or none', () => {
    expect(all([])).toEqual(allUndefined('no-pairs'));
    expect(all([[1], [2], [3]])).toEqual(allUndefined('one-rater'));
    expect(all([[1, 2]])).toEqual(allUndefined('too-few-subjects'));
    expect(
      all([
        [1, null],
        [null, 2],
      ]),
    ).toEqual(allUndefined('no-pairs'));
  });

  it('of numbers too large to square is not given', () => {
    expect(
      intraclassCorrelation(
        [
          [1e200, -1e200],
          [2e200, 1e200],
        ],
        '1,1',
      ).status,
    ).toBe('undefined');
  });
});
