import { describe, expect, it } from 'vitest';
import { rational } from '../../../../src/model/rational.js';
import type { Places } from '../../../../src/statistics/ranking-places.js';
import type { RankingOrder } from '../../../../src/workflows/rank/order.js';
import { rankedLists } from '../../../../src/workflows/rank/ranked-lists.js';
import type { UnrankedRow } from '../../../../src/workflows/rank/ranked-row.js';

const order: RankingOrder = {
  comparing: 'exact',
  terms: [
    { text: 'total', term: { by: 'total' }, zh: '总分', en: 'total' },
    { text: 'keyPoints', term: { by: 'keyPoints' }, zh: '关键指标得分', en: 'key' },
  ],
};
const OPEN: Places = { together: null, lists: new Map() };
const NAMES = ['小学', '初中', '高中'];

/** A row of a list with its values; without values it has no total. */
const row = (
  id: string,
  values: readonly number[] | null,
  {
    list = '小学',
    eligibility = 'eligible',
  }: { readonly list?: string; readonly eligibility?: UnrankedRow['row']['eligibility'] } = {},
): UnrankedRow => ({
  id,
  list,
  by: 'category',
  values: values === null ? null : values.map((value) => rational(value)),
  row: {
    school: { id, name: `${id}校`, unit: 'u1' },
    subject: { id, grain: 'school', name: `${id}校` },
    grade: 'good',
    total: values ? `${values[0]}.00` : null,
    eligibility,
    because: [],
    conditions: [],
    awarded: false,
    result: { id, sha256: 'f'.repeat(64) },
  },
});

const listed = (rows: readonly UnrankedRow[], places: Places = OPEN) =>
  rankedLists(rows, { places, order, names: NAMES }).map(({ list, places: given, cut, rows: own }) => ({
    list,
    places: given,
    cut,
    rows: own.map((one) =>
      [one.rank ?? '-', one.school.id, one.eligibleRank ?? '-', one.place ?? '', one.decidedBy ?? ''].join(' ').trim(),
    ),
  }));

describe('lists of a ranking', () => {
  it('have competition ranks, and what has no total last', () => {
    expect(
      listed([row('d', null), row('b', [90, 1]), row('c', [90, 1]), row('a', [95, 1]), row('e', [80, 1])]),
    ).toEqual([
      {
        list: '小学',
        places: null,
        cut: null,
        rows: ['1 a 1', '2 b 2', '2 c 2', '4 e 4', '- d -'],
      },
    ]);
  });

  it('say by what equal totals were parted, and nothing where they stay equal', () => {
    expect(listed([row('a', [90, 1]), row('b', [90, 5]), row('c', [90, 1])])[0]?.rows).toEqual([
      '1 b 1',
      '2 a 2  keyPoints',
      '2 c 2',
    ]);
  });

  it('rank those who may be awarded among themselves as well', () => {
    const no = { eligibility: 'not-eligible' } as const;
    expect(
      listed([row('a', [95, 0], no), row('b', [90, 0]), row('c', [85, 0], { eligibility: 'open' }), row('d', [80, 0])]),
    ).toMatchObject([{ rows: ['1 a -', '2 b 1', '3 c -', '4 d 2'] }]);
  });

  it('cut among those who may be awarded only; others have no place', () => {
    const rows = [
      row('a', [95, 0], { eligibility: 'not-eligible' }),
      row('b', [90, 0]),
      row('c', [85, 0]),
      row('d', [80, 0]),
    ];
    expect(listed(rows, { together: 2, lists: new Map() })).toEqual([
      {
        list: '小学',
        places: 2,
        cut: { in: 2, panel: [], open: 0 },
        rows: ['1 a -', '2 b 1 in', '3 c 2 in', '4 d 3 out'],
      },
    ]);
  });

  it('give a tie at the cut to the panel, all of it', () => {
    const rows = [row('a', [95, 0]), row('b', [90, 0]), row('c', [90, 0]), row('d', [90, 0]), row('e', [80, 0])];
    expect(listed(rows, { together: 3, lists: new Map() })).toMatchObject([
      {
        cut: { in: 1, panel: ['b', 'c', 'd'], open: 2 },
        rows: ['1 a 1 in', '2 b 2 panel', '2 c 2 panel', '2 d 2 panel', '5 e 5 out'],
      },
    ]);
  });

  it('stand in the order of the code lists, unknown ones last by name', () => {
    const rows = ['乙类', '高中', '甲类', '小学', '初中'].map((list) => row(list, [90, 0], { list }));
    expect(listed(rows).map(({ list }) => list)).toEqual(['小学', '初中', '高中', '乙类', '甲类']);
  });

  it('share out the places given for all, and have those that are named for them', () => {
    const rows = [
      ...['a', 'b', 'c', 'd'].map((id, at) => row(id, [90 - at, 0])),
      ...['e', 'f'].map((id, at) => row(id, [90 - at, 0], { list: '初中' })),
      row('g', [90, 0], { list: '高中' }),
    ];
    const places = { together: 3, lists: new Map([['高中', 1]]) };
    expect(listed(rows, places).map(({ list, places: given }) => [list, given])).toEqual([
      ['小学', 2],
      ['初中', 1],
      ['高中', 1],
    ]);
  });

  it('are none without rows', () => {
    expect(listed([])).toEqual([]);
  });
});
