import { describe, expect, it } from 'vitest';
import type { Bonus } from '../../../../src/model/generated/documents.js';
import { toFraction } from '../../../../src/model/rational.js';
import { bonusPoints, collectBonus } from '../../../../src/scoring/rules/bonus.js';
import { type FactRow, ignoreReadings } from '../../../../src/standards/facts/fact-book.js';
import { item, person, smallBook, when } from '../../../support/small-book.js';

const rule: Bonus = {
  type: 'bonus',
  over: 'item',
  where: [when('kind', '=', 'case')],
  level: 'rank',
  table: { nation: '3', city: '1.5' },
  bestOnlyPer: ['title'],
  cap: '4',
};
const collect = (rows: readonly FactRow[], subject?: FactRow, own: Bonus = rule) => {
  const book = smallBook({ rows });
  return collectBonus(book, subject ?? book.top, own, ignoreReadings);
};
const points = (rows: readonly FactRow[], own: Bonus = rule) => {
  const entries = collect(rows, undefined, own);
  return entries && toFraction(bonusPoints(own, entries));
};

describe('a bonus', () => {
  it('counts each thing once, at its best level', () => {
    const rows = [
      item('R1', { title: 'A', rank: 'city' }),
      item('R2', { title: 'A', rank: 'nation' }),
      item('R3', { title: 'B', rank: 'school' }),
    ];
    expect(collect(rows)).toEqual([
      { ordinal: 1, level: 'nation', counted: true },
      { ordinal: 1, level: 'city', counted: false },
      { ordinal: 2, level: 'school', counted: true },
    ]);
    expect(points(rows)).toBe('3');
  });

  it('takes spellings of one title for the same thing', () => {
    expect(points([item('R1', { title: 'AI 赋能' }), item('R2', { title: 'ａｉ赋能' })])).toBe('3/2');
  });

  it('may tell things apart by owner as well', () => {
    const both = { ...rule, bestOnlyPer: ['owner', 'title'] };
    expect(
      points(
        [person('T1'), person('T2'), item('R1', { title: 'A', owner: 'T1' }), item('R2', { title: 'A', owner: 'T2' })],
        both,
      ),
    ).toBe('3');
  });

  it('is capped', () => {
    expect(points([item('R1', { rank: 'nation' }), item('R2', { rank: 'nation' })])).toBe('4');
  });

  it('leaves out other kinds, other years and other owners', () => {
    const rows = [item('R1', { kind: 'talk' }), item('R2', { date: '2024-01-01' })];
    expect(points(rows)).toBe('0');
    const owner = person('T1');
    expect(collect([owner, item('R3', { owner: 'T2' }), person('T2')], owner)).toEqual([]);
  });

  it('is blank while an item that may count is blank where it matters', () => {
    expect(
      points([{ id: 'R1', grain: 'item', facts: { kind: 'case', title: 'A', date: '2026-01-01', owner: 'S' } }]),
    ).toBeNull();
    expect(
      points([{ id: 'R1', grain: 'item', facts: { title: 'A', rank: 'city', date: '2026-01-01', owner: 'S' } }]),
    ).toBeNull();
    expect(points([{ id: 'R1', grain: 'item', facts: { kind: 'talk' } }])).toBe('0');
  });
});
