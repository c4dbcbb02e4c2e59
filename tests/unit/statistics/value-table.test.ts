import { describe, expect, it } from 'vitest';
import { parseRational, type Rational, rational, toDecimal } from '../../../src/model/rational.js';
import { exactDecimal, meanOf, meanOver, sizeOf } from '../../../src/statistics/histogram.js';
import type { Histogram } from '../../../src/statistics/histogram-shape.js';
import { ascends, isPlacedSound, isSound, ValueTable } from '../../../src/statistics/value-table.js';

const tallyOf = (texts: readonly string[], table = new ValueTable()) => {
  const tally = table.tally();
  for (const text of texts) tally.up(text);
  return tally;
};

describe('a tally', () => {
  it('puts values in their order, whatever order they came in, and adds them exactly', () => {
    expect(tallyOf(['1', '1/2', '1/3', '1/2', '-2', '0']).histogram()).toEqual({
      values: ['-2', '0', '1/3', '1/2', '1'],
      counts: [1, 1, 1, 2, 1],
      sum: '1/3',
    });
  });

  it('knows a value by all its spellings', () => {
    const tally = tallyOf(['0.5', '1/2', '2/4', '0.50']);
    expect([tally.histogram(), tally.timesOf('3/6'), tally.size()]).toEqual([
      { values: ['1/2'], counts: [4], sum: '2' },
      4,
      4,
    ]);
  });

  it('prints values as its table does', () => {
    expect(tallyOf(['82.50', '100.00', '-0.00', '82.5'], new ValueTable(exactDecimal)).histogram()).toEqual({
      values: ['0', '82.5', '100'],
      counts: [1, 2, 1],
      sum: '265',
    });
  });

  it('of nothing is empty, its sum 0 and its mean none', () => {
    const empty = tallyOf([]);
    expect([empty.histogram(), meanOf(empty), empty.size()]).toEqual([{ values: [], counts: [], sum: '0' }, null, 0]);
  });

  it('takes histograms in, of however many parts', () => {
    const values = ['1/3', '1/7', '1/3', '5', '2/9'];
    const whole = tallyOf(values).histogram();
    const table = new ValueTable();
    const merged = table.tally();
    for (const part of [values.slice(0, 2), values.slice(2)]) merged.addHistogram(tallyOf(part).histogram());
    expect(merged.histogram()).toEqual(whole);
  });

  it('is exact where doubles are not: large numerators, and denominators that share nothing', () => {
    const large = ['123456789012345678901/3', '1/3', '100000001/100000007', '100000002/100000008'];
    const tally = tallyOf(large);
    const exact = large.map((text) => parseRational(text) as Rational);
    expect(tally.histogram().values).toEqual(['1/3', '100000001/100000007', '16666667/16666668', large[0]]);
    const sum = exact.reduce((total, value) =>
      rational(
        total.numerator * value.denominator + value.numerator * total.denominator,
        total.denominator * value.denominator,
      ),
    );
    expect(tally.sum()).toEqual(sum);
  });

  it('has the mean that the values have', () => {
    expect(toDecimal(meanOf(tallyOf(['1/2', '1/3', '1'])) as Rational, 4)).toBe('0.6111');
  });

  it('orders what is learnt after it has been sorted once', () => {
    const table = new ValueTable();
    const tally = tallyOf(['3', '1'], table);
    tally.histogram();
    tally.up('2');
    expect(tally.histogram().values).toEqual(['1', '2', '3']);
  });
});

describe('a histogram', () => {
  const histogram: Histogram = { values: ['0', '1/2', '1'], counts: [1, 2, 3], sum: '4' };

  it('says how many values it holds', () => {
    expect(sizeOf(histogram)).toBe(6);
    expect([meanOver(rational(4), 6), meanOver(rational(4), 0)]).toEqual([rational(2, 3), null]);
  });

  it('is sound as it is written', () => {
    expect(isSound(new ValueTable(), histogram)).toBe(true);
  });

  it.each([
    ['a count is missing', { counts: [1, 2] }],
    ['a value stands twice', { values: ['0', '1/2', '2/4'], sum: '5/2' }],
    ['values do not ascend', { values: ['1', '1/2', '0'], counts: [3, 2, 1] }],
    ['the sum is not theirs', { sum: '4.0' }],
    ['a count was changed', { counts: [1, 2, 4] }],
  ])('is not sound where %s', (_what, change) => {
    expect(isSound(new ValueTable(), { ...histogram, ...change })).toBe(false);
  });

  it('prints decimals without needless zeros', () => {
    expect(['100', '82.5', '0', '-0.25', '7'].map((text) => exactDecimal(parseRational(text) as Rational))).toEqual([
      '100',
      '82.5',
      '0',
      '-0.25',
      '7',
    ]);
  });
});

describe('histograms over one list of values', () => {
  const table = new ValueTable();
  const tallies = [tallyOf(['1', '1/2', '1/2'], table), tallyOf(['3/4', '1/2'], table), tallyOf([], table)];
  tallyOf(['9'], table);
  const listed = table.listed(tallies);

  it('name the values that any of them has, and no others, by ascending places', () => {
    expect(listed).toEqual({
      values: ['1/2', '3/4', '1'],
      histograms: [
        { places: [0, 2], counts: [2, 1], sum: '2' },
        { places: [0, 1], counts: [1, 1], sum: '5/4' },
        { places: [], counts: [], sum: '0' },
      ],
    });
  });

  it('are added to tallies of another table, whose places are others', () => {
    const other = new ValueTable();
    const merged = tallyOf(['1', '1/3'], other);
    for (const histogram of listed.histograms) merged.addPlaced(histogram, other.placesOf(listed.values));
    expect(merged.histogram()).toEqual({
      values: ['1/3', '1/2', '3/4', '1'],
      counts: [1, 3, 1, 2],
      sum: '55/12',
    });
  });

  it('are the same list whatever order the values were learnt in', () => {
    const turned = new ValueTable();
    const again = [tallyOf(['1/2', '1', '1/2'], turned), tallyOf(['1/2', '3/4'], turned), tallyOf([], turned)];
    expect(turned.listed(again)).toEqual(listed);
  });

  it('hold where values are counted that are not among the first thousands', () => {
    const wide = new ValueTable();
    const all = Array.from({ length: 5000 }, (_, at) => String(5000 - at));
    const { values, histograms } = wide.listed([tallyOf(all, wide), tallyOf(['7', '7'], wide)]);
    expect([values.length, values[6], histograms[1], histograms[0]?.sum]).toEqual([
      5000,
      '7',
      { places: [6], counts: [2], sum: '14' },
      '12502500',
    ]);
    expect(isPlacedSound(wide, wide.placesOf(values), histograms[0] as (typeof histograms)[number])).toBe(true);
  });

  it('are sound as they are written, and their list ascends', () => {
    const read = new ValueTable();
    const own = read.placesOf(listed.values);
    expect([ascends(read, own), ...listed.histograms.map((one) => isPlacedSound(read, own, one))]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(
      [
        ['1', '1/2'],
        ['1/2', '2/4'],
        ['1/2', '1/2'],
      ].map((texts) => ascends(read, read.placesOf(texts))),
    ).toEqual([false, false, false]);
  });

  it.each([
    ['a count is missing', { counts: [2] }],
    ['a place stands twice', { places: [0, 0], sum: '3/2' }],
    ['places do not ascend', { places: [2, 0], counts: [1, 2] }],
    ['a place is beyond the list', { places: [0, 3] }],
    ['the sum is not theirs', { sum: '2.0' }],
    ['a count was changed', { counts: [2, 2] }],
  ])('are not sound where %s', (_what, change) => {
    const read = new ValueTable();
    const [first] = listed.histograms as [(typeof listed.histograms)[number]];
    expect(isPlacedSound(read, read.placesOf(listed.values), { ...first, ...change })).toBe(false);
  });
});
