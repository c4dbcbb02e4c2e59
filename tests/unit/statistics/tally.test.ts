import { describe, expect, it } from 'vitest';
import { rational } from '../../../src/model/rational.js';
import type { Tally } from '../../../src/statistics/tally.js';
import { ValueTable } from '../../../src/statistics/value-table.js';

const LIST = ['0', '1/2', '1'];
const HISTOGRAM = { places: [0, 2], counts: [2, 3], sum: '3' };

/** A tally that holds one histogram and nothing else, in a table that learnt other values first. */
function only(): Tally {
  const table = new ValueTable();
  table.placeOf('7/9');
  const tally = table.tally();
  tally.addPlaced(HISTOGRAM, table.placesOf(LIST));
  return tally;
}

describe('a tally of one histogram', () => {
  it.each<readonly [string, (tally: Tally) => unknown, unknown]>([
    ['its size', (tally) => tally.size(), 5],
    ['its sum', (tally) => tally.sum(), rational(3)],
    ['the times of a value', (tally) => tally.timesOf('1'), 3],
    ['the times of a value that it has not', (tally) => tally.timesOf('1/2'), 0],
    [
      'its entries',
      (tally) => tally.entries(),
      [
        { value: rational(0), times: 2 },
        { value: rational(1), times: 3 },
      ],
    ],
    ['its histogram', (tally) => tally.histogram(), { values: ['0', '1'], counts: [2, 3], sum: '3' }],
  ])('says %s as if it had been counted', (_what, ask, expected) => {
    expect(ask(only())).toEqual(expected);
  });

  it('counts on from there, by values and by further histograms', () => {
    const table = new ValueTable();
    const [tally, own] = [table.tally(), table.placesOf(LIST)];
    tally.addPlaced(HISTOGRAM, own);
    tally.up('1/2');
    tally.addPlaced(HISTOGRAM, own);
    expect(tally.histogram()).toEqual({ values: ['0', '1/2', '1'], counts: [4, 1, 6], sum: '13/2' });
  });

  it('keeps what was counted before it', () => {
    const table = new ValueTable();
    const tally = table.tally();
    tally.up('1', 4);
    tally.addPlaced(HISTOGRAM, table.placesOf(LIST));
    expect(tally.histogram()).toEqual({ values: ['0', '1'], counts: [2, 7], sum: '7' });
  });

  it('does not change the histogram that it was given', () => {
    const tally = only();
    tally.up('1');
    expect(HISTOGRAM).toEqual({ places: [0, 2], counts: [2, 3], sum: '3' });
  });
});
