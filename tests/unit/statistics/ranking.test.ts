import { describe, expect, it } from 'vitest';
import { decimal, rational } from '../../../src/model/rational.js';
import { competitionRanks, cutAt } from '../../../src/statistics/ranking.js';

const scored = (scores: Readonly<Record<string, string>>) =>
  Object.entries(scores).map(([id, score]) => ({ id, score: decimal(score) }));
const ranks = (scores: Readonly<Record<string, string>>) =>
  competitionRanks(scored(scores)).map(({ id, rank }) => `${rank} ${id}`);
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).join('');

describe('ranks', () => {
  it('leave out as many numbers as there are equals', () => {
    expect(ranks({ a: '90', b: '95.1', c: '90', d: '90', e: '80' })).toEqual(['1 b', '2 a', '2 c', '2 d', '5 e']);
  });

  it('compare exact values, not printed ones', () => {
    const thirds = competitionRanks([
      { id: 'a', score: rational(1, 3) },
      { id: 'b', score: decimal('0.33') },
      { id: 'c', score: rational(2, 6) },
    ]);
    expect(thirds.map(({ id, rank }) => `${rank} ${id}`)).toEqual(['1 a', '1 c', '3 b']);
  });

  it('go by the keys among equal scores, in the declared order, and share a rank where all are equal', () => {
    const [one, two] = [decimal('1'), decimal('2')];
    const entries = [
      { id: 'a', score: one, keys: [one, two] },
      { id: 'b', score: one, keys: [two, one] },
      { id: 'c', score: one, keys: [one, two] },
      { id: 'd', score: two, keys: [one, one] },
    ];
    expect(competitionRanks(entries).map(({ id, rank }) => `${rank} ${id}`)).toEqual(['1 d', '2 b', '3 a', '3 c']);
  });

  it('of nobody are none', () => {
    expect(ranks({})).toEqual([]);
  });
});

describe('the cut', () => {
  const ranked = competitionRanks(scored({ a: '95', b: '94', c: '93', d: '93', e: '93', f: '90' }));
  const cut = (places: number) => {
    const { in: within, panel, open, out } = cutAt(ranked, places);
    return { in: ids(within), panel: ids(panel), open, out: ids(out) };
  };

  it.each([
    [0, { in: '', panel: '', open: 0, out: 'abcdef' }],
    [1, { in: 'a', panel: '', open: 0, out: 'bcdef' }],
    [2, { in: 'ab', panel: '', open: 0, out: 'cdef' }],
    [3, { in: 'ab', panel: 'cde', open: 1, out: 'f' }],
    [4, { in: 'ab', panel: 'cde', open: 2, out: 'f' }],
    [5, { in: 'abcde', panel: '', open: 0, out: 'f' }],
    [6, { in: 'abcdef', panel: '', open: 0, out: '' }],
    [9, { in: 'abcdef', panel: '', open: 0, out: '' }],
  ])('after %i places leaves a tie to the panel', (places, expected) => {
    expect(cut(places)).toEqual(expected);
  });

  it('within equals only is the panel’s alone', () => {
    expect(cutAt(competitionRanks(scored({ a: '1', b: '1' })), 1)).toMatchObject({ in: [], open: 1, out: [] });
  });
});
