import { describe, expect, it } from 'vitest';
import { decimal, toFraction } from '../../../src/model/rational.js';
import {
  isTermOf,
  partedBy,
  type RankingCompare,
  rankingTerm,
  termValue,
} from '../../../src/statistics/ranking-order.js';
import { type Counts, smallResult, smallStandard } from '../../support/ranked-result.js';

const standard = smallStandard();
const FULL: Counts = { A1: [1, 1], A2: [1, 2], B1: [2, 3], B2: [1, 1] };

const worthOf = (
  text: string,
  result = smallResult('1', FULL, { total: '80.00' }),
  comparing: RankingCompare = 'exact',
) => {
  const term = rankingTerm(text);
  const value = term && termValue(term, result, { standard, comparing });
  return value && toFraction(value);
};

describe('a term of the order', () => {
  it.each([
    ['total', { by: 'total' }],
    ['cityScore', { by: 'total' }],
    ['base', { by: 'base' }],
    ['keyPoints', { by: 'keyPoints' }],
    ['dimension C points', { by: 'dimension', id: 'C' }],
    ['dimension C', { by: 'dimension', id: 'C' }],
    ['indicator C1.2 points', { by: 'indicator', id: 'C1.2' }],
    ['name', null],
    ['dimension c points', null],
    ['indicator', null],
  ])('is read as standards write it: %s', (text, expected) => {
    expect(rankingTerm(text)).toEqual(expected);
  });

  it('belongs to a standard that has what it names', () => {
    const has = (text: string): boolean => {
      const term = rankingTerm(text);
      return term !== null && isTermOf(standard, term);
    };
    expect(['total', 'keyPoints', 'dimension B points', 'indicator A2'].map(has)).toEqual([true, true, true, true]);
    expect(['dimension C points', 'indicator A9'].map(has)).toEqual([false, false]);
    expect(isTermOf(smallStandard({ indicators: [] }), { by: 'keyPoints' })).toBe(false);
  });
});

describe('what a result is worth by a term', () => {
  it('is its exact total, or the printed one where that is asked for', () => {
    const third = smallResult('1', FULL, { total: '83.33', exact: '250/3' });
    expect(worthOf('total', third)).toBe('250/3');
    expect(worthOf('total', third, 'printed')).toBe('8333/100');
  });

  it('is the sum of the awards that it names', () => {
    expect(worthOf('keyPoints')).toBe('60');
    expect(worthOf('dimension A points')).toBe('50');
    expect(worthOf('indicator A2 points')).toBe('10');
  });

  it('counts what does not apply at the rate of the base', () => {
    const small = smallResult('1', { ...FULL, A2: null }, { total: '80', exact: '80' });
    expect(worthOf('dimension A points', small)).toBe('56');
  });

  it('takes what the highest level judged', () => {
    const own = smallResult('1', FULL, { total: '80' });
    const indicators = own.indicators.map((entry) =>
      entry.id === 'A1'
        ? {
            ...entry,
            judged: [
              { level: 3, awarded: '30' },
              { level: 2, awarded: '36.5' },
            ],
          }
        : entry,
    );
    expect(worthOf('indicator A1', { ...own, indicators })).toBe('30');
  });

  it('is that of the final totals where levels have judged', () => {
    const own = smallResult('1', FULL, { total: '80' });
    const final = { ...own, totalExact: '70', base: '70', total: '70.00', dimensions: [] };
    expect(worthOf('total', { ...own, final })).toBe('70');
  });

  it('is nothing without a total', () => {
    expect(worthOf('total', smallResult('1', FULL, { total: '80' }, { totalExact: null }))).toBeNull();
  });
});

describe('the first term that parts two', () => {
  it('is told by its place, and is none for equals', () => {
    const values = (...texts: readonly string[]) => texts.map(decimal);
    expect(partedBy(values('1', '2'), values('1', '3'))).toBe(1);
    expect(partedBy(values('1', '2'), values('1', '2'))).toBeNull();
  });
});
