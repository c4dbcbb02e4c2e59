import { describe, expect, it } from 'vitest';
import { type ConfusionTable, confusionTable } from '../../../../src/statistics/agreement/confusion.js';
import { kappa } from '../../../../src/statistics/agreement/kappa.js';

const GRADES = ['excellent', 'good', 'qualified', 'unqualified'];

const tableOf = (counts: readonly (readonly number[])[]): ConfusionTable => ({
  grades: GRADES.slice(0, counts.length),
  counts,
  total: counts.flat().reduce((sum, count) => sum + count, 0),
  leftOut: 0,
});

describe('a confusion table', () => {
  it('counts pairs in the order of the grades and leaves out what is missing or unknown', () => {
    const pair = (first: string | null, second: string | null) => ({ first, second });
    const pairs = [
      pair('excellent', 'excellent'),
      pair('excellent', 'good'),
      pair('excellent', 'good'),
      pair('unqualified', 'qualified'),
      pair(null, 'good'),
      pair('good', null),
      pair('good', 'superb'),
    ];
    expect(confusionTable(pairs, GRADES)).toEqual({
      grades: GRADES,
      counts: [
        [1, 2, 0, 0],
        [0, 0, 0, 0],
        [0, 0, 0, 0],
        [0, 0, 1, 0],
      ],
      total: 4,
      leftOut: 3,
    });
  });

  it('of nothing is empty', () => {
    expect(confusionTable([], ['a'])).toEqual({ grades: ['a'], counts: [[0]], total: 0, leftOut: 0 });
  });
});

// Cohen's table; the others with standard errors by numerical differentiation of kappa over the cell shares (numpy).
describe('kappa', () => {
  const two = [
    [20, 5],
    [10, 15],
  ];
  const four = [
    [11, 3, 1, 0],
    [4, 20, 5, 1],
    [0, 6, 18, 2],
    [0, 1, 2, 6],
  ];

  it.each([
    [two, 'none', 0.4, 0.12699606294],
    [two, 'linear', 0.4, 0.12699606294],
    [two, 'quadratic', 0.4, 0.12699606294],
    [four, 'none', 0.5573262505533422, 0.07462081132575926],
    [four, 'linear', 0.6487927249921603, 0.06522763411792735],
    [four, 'quadratic', 0.7443128407595409, 0.060792097247620164],
  ] as const)('of %j with weights %s is %d with standard error %d', (counts, weights, value, standardError) => {
    const answer = kappa(tableOf(counts), weights);
    if (answer.status === 'undefined') return expect.unreachable();
    expect(answer.n).toBe(counts.flat().reduce((sum: number, count) => sum + count, 0));
    expect(answer.value).toBeCloseTo(value, 10);
    expect(answer.standardError).toBeCloseTo(standardError, 8);
    expect(answer.low).toBeCloseTo(value - 1.959963984540054 * standardError, 7);
    expect(answer.high).toBeCloseTo(value + 1.959963984540054 * standardError, 7);
  });

  it('is 1 without a width where all agree on several grades', () => {
    const answer = kappa(
      tableOf([
        [5, 0],
        [0, 7],
      ]),
      'quadratic',
    );
    expect(answer).toMatchObject({ status: 'estimated', value: 1, n: 12 });
    if (answer.status === 'estimated') expect(answer.high).toBeCloseTo(answer.low ?? Number.NaN, 10);
  });

  it('is negative where all disagree', () => {
    expect(
      kappa(
        tableOf([
          [0, 6],
          [6, 0],
        ]),
        'none',
      ),
    ).toMatchObject({ status: 'estimated', value: -1 });
  });

  it('is 0 where both are constant and differ', () => {
    expect(
      kappa(
        tableOf([
          [0, 9],
          [0, 0],
        ]),
        'linear',
      ),
    ).toMatchObject({ status: 'estimated', value: 0 });
  });

  it('is not defined without pairs, or where both always give the same grade', () => {
    expect(
      kappa(
        tableOf([
          [0, 0],
          [0, 0],
        ]),
        'none',
      ),
    ).toEqual({ status: 'undefined', reason: 'no-pairs' });
    expect(
      kappa(
        tableOf([
          [0, 0],
          [0, 8],
        ]),
        'linear',
      ),
    ).toEqual({ status: 'undefined', reason: 'no-variation' });
    expect(kappa(tableOf([[3]]), 'quadratic')).toEqual({ status: 'undefined', reason: 'no-variation' });
  });
});
