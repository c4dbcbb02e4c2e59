import { describe, expect, it } from 'vitest';
import { rational, toFraction } from '../../../src/model/rational.js';
import { medianOf, percentilesOf } from '../../../src/statistics/percentile.js';
import { ValueTable } from '../../../src/statistics/value-table.js';

const tallyOf = (...texts: readonly string[]) => {
  const tally = new ValueTable().tally();
  for (const text of texts) tally.up(text);
  return tally;
};

const percentiles = (texts: readonly string[], ...percents: readonly number[]) =>
  percentilesOf(tallyOf(...texts), percents).map((value) => value && toFraction(value));

describe('percentiles are those of Hyndman and Fan, type 7', () => {
  it('as R’s quantile(1:10) and numpy.percentile give them', () => {
    const ten = Array.from({ length: 10 }, (_, at) => String(at + 1));
    expect(percentiles(ten, 0, 10, 25, 50, 75, 90, 100)).toEqual(['1', '19/10', '13/4', '11/2', '31/4', '91/10', '10']);
  });

  it('as numpy.percentile([15, 20, 35, 40, 50], 40) gives it: 29', () => {
    expect(percentiles(['50', '15', '40', '20', '35'], 40)).toEqual(['29']);
  });

  it('as numpy.percentile([1, 2, 3, 4], [10, 25, 50, 75, 90]): 1.3, 1.75, 2.5, 3.25, 3.7', () => {
    expect(percentiles(['4', '3', '2', '1'], 10, 25, 50, 75, 90)).toEqual(['13/10', '7/4', '5/2', '13/4', '37/10']);
  });

  it('of one value is the value, of none is none', () => {
    expect([percentiles(['2/3'], 10, 90), percentiles([], 50)]).toEqual([['2/3', '2/3'], [null]]);
  });

  it('counts a value as often as it stands', () => {
    const tally = new ValueTable().tally();
    tally.up('0', 9);
    tally.up('1', 1);
    expect(percentilesOf(tally, [90, 95, 100])).toEqual([rational(1, 10), rational(11, 20), rational(1)]);
  });

  it('has the mean of the two middle values as the median of an even number', () => {
    expect([medianOf(tallyOf('1/3', '1/2', '0', '1')), medianOf(tallyOf('1', '0', '1/2'))]).toEqual([
      rational(5, 12),
      rational(1, 2),
    ]);
  });
});
