import { describe, expect, it } from 'vitest';
import type { RatioLinear, RatioTrend } from '../../../../src/model/generated/documents.js';
import { toFraction } from '../../../../src/model/rational.js';
import { collectRatio, ratioShare } from '../../../../src/scoring/rules/ratio.js';
import { type FactBook, type FactRow, ignoreReadings } from '../../../../src/standards/facts/fact-book.js';
import { school, smallBook } from '../../../support/small-book.js';

const linear = (change: Partial<RatioLinear> = {}): RatioLinear => ({
  type: 'ratio',
  score: 'linear',
  num: 'count',
  den: 'whole',
  target: '1',
  whenEmpty: 'none',
  ...change,
});
const trend = (change: Partial<RatioTrend> = {}): RatioTrend => ({
  type: 'ratio',
  score: 'trend',
  num: 'count',
  den: 'whole',
  op: '>',
  previous: { result: 'accepted', num: 'countBefore', den: 'wholeBefore' },
  ceiling: '1',
  equalCountsBelow: 10,
  ...change,
});

const collect = (
  rule: RatioLinear | RatioTrend,
  facts: FactRow['facts'],
  previous: NonNullable<FactBook['previous']> = {},
) =>
  collectRatio(
    { book: smallBook({ previous }), subject: school(facts), notes: ignoreReadings, place: 'small/standard#I' },
    rule,
  );

describe('a linear ratio', () => {
  it.each([
    [0, 5, '1', '0'],
    [2, 5, '1', '2/5'],
    [4, 5, '0.8', '1'],
    [5, 5, '0.8', '1'],
    [1, 3, '0.9', '10/27'],
    [7, 5, '1', '1'],
  ])('%i of %i against %s earns %s', (num, den, target, expected) => {
    expect(toFraction(ratioShare(linear({ target }), { type: 'ratio', num, den }))).toBe(expected);
  });

  it('of nothing earns nothing, or everything where nothing is missing', () => {
    const empty = { type: 'ratio', num: 0, den: 0 } as const;
    expect([ratioShare(linear(), empty), ratioShare(linear({ whenEmpty: 'full' }), empty)].map(toFraction)).toEqual([
      '0',
      '1',
    ]);
  });

  it('is not known while a side is blank', () => {
    const read = (facts: FactRow['facts']) => collect(linear(), facts);
    expect([
      read({ count: 1, whole: 2 }),
      read({ count: 1 }),
      read({ whole: 2 }),
      read({ count: 'x', whole: 2 }),
    ]).toEqual([{ type: 'ratio', num: 1, den: 2 }, null, null, null]);
  });
});

describe('a trend', () => {
  const met = (now: readonly [number, number], before: readonly [number, number], change: Partial<RatioTrend> = {}) =>
    toFraction(
      ratioShare(trend(change), {
        type: 'ratio',
        num: now[0],
        den: now[1],
        previousNum: before[0],
        previousDen: before[1],
      }),
    );

  it.each([
    ['a higher share', [31, 120], [30, 120], '1'],
    ['a higher share of fewer people', [30, 100], [31, 120], '1'],
    ['a lower share of more people', [32, 130], [30, 120], '0'],
    ['an equal share of many', [30, 120], [15, 60], '0'],
    ['an equal share of few', [3, 9], [1, 3], '1'],
    ['an equal share of ten', [5, 10], [5, 10], '0'],
    ['an equal share of none', [0, 5], [0, 5], '0'],
    ['the ceiling kept', [12, 12], [12, 12], '1'],
    ['the first of all', [1, 20], [0, 0], '1'],
    ['nobody left', [0, 0], [1, 10], '0'],
  ] as const)('with %s is decided', (_, now, before, expected) => {
    expect(met(now, before)).toBe(expected);
  });

  it('may count an equal share, or a lower ceiling', () => {
    expect(met([30, 120], [30, 120], { op: '>=' })).toBe('1');
    expect(met([96, 120], [100, 120], { ceiling: '0.8' })).toBe('1');
    expect(met([95, 120], [100, 120], { ceiling: '0.8' })).toBe('0');
  });

  it('takes last year from an accepted result before it takes it from cells', () => {
    const facts = { count: 3, whole: 20, countBefore: 9, wholeBefore: 9 };
    expect(collect(trend(), facts)).toMatchObject({ previousNum: 9, previousDen: 9 });
    const accepted = { S: { 'small/standard#I.num': 2, 'small/standard#I.den': 30 } };
    expect(collect(trend(), facts, accepted)).toEqual({
      type: 'ratio',
      num: 3,
      den: 20,
      previousNum: 2,
      previousDen: 30,
    });
    expect(collect(trend(), { count: 3, whole: 20 }, accepted)).toMatchObject({ previousNum: 2 });
    expect(collect(trend(), facts, { T: accepted.S })).toMatchObject({ previousNum: 9 });
    expect(collect(trend(), { count: 3, whole: 20, countBefore: 9 })).toBeNull();
  });
});
