import { describe, expect, it } from 'vitest';
import type { Ranking } from '../../../src/model/generated/documents.js';
import { type RankingDetail, rankingTable } from '../../../src/output/ranking-table.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';

type Row = Ranking['lists'][number]['rows'][number];

const names = {
  name: '优秀组',
  unit: (id: string) => `${id}区`,
  grade: (code: string) => (code === 'excellent' ? '优秀' : '良好'),
};
const row = (changes: Partial<Row> = {}): Row => ({
  rank: 1,
  school: { id: '2132000001', name: '某小学', unit: '320402' },
  subject: { id: '2132000001', grain: 'school', name: '某小学' },
  grade: 'excellent',
  total: '95.00',
  eligibility: 'eligible',
  eligibleRank: 1,
  because: [],
  conditions: [],
  awarded: false,
  result: { id: 'x', sha256: 'f'.repeat(64) },
  ...changes,
});
const ranking = (rows: readonly Row[], changes: Partial<Ranking> = {}): Ranking => ({
  ...MINIMAL_DOCUMENTS.ranking,
  award: 'excellent-group',
  audience: 'internal',
  order: [
    { term: 'total', zh: '总分', en: 'total' },
    { term: 'keyPoints', zh: '关键指标得分', en: 'points of key indicators' },
  ],
  lists: [{ list: '小学', by: 'category', places: null, cut: null, rows: [...rows] }],
  ...changes,
});
const of = (own: Ranking, detail: RankingDetail = 'whole', language: 'zh-CN' | 'en' = 'zh-CN') => {
  const { columns, rows } = rankingTable(own, names, { language, detail });
  return { headers: columns.map(({ header }) => header), rows };
};
const cells = (own: Row, header: string, changes: Partial<Ranking> = {}) => {
  const { headers, rows } = of(ranking([own], changes));
  return rows[0]?.[headers.indexOf(header)];
};

describe('a ranking as a table', () => {
  it('has everything there is where the whole is asked for', () => {
    expect(of(ranking([row({ awarded: true })]))).toEqual({
      headers: [
        '类别或学段',
        '名次',
        '报送单位',
        '学校标识码',
        '学校',
        '总分',
        '等级',
        '资格',
        '原因',
        '具备资格者名次',
        '名额',
        '已认定',
        '同分时由何定先后',
        '结果摘要',
      ],
      rows: [
        ['小学', 1, '320402区', '2132000001', '某小学', '95.00', '优秀', '具备', '', 1, '', '是', '', 'f'.repeat(64)],
      ],
    });
  });

  it('has what people look for where it is to be short', () => {
    expect(of(ranking([row()]), 'short').headers).toEqual(['名次', '报送单位', '学校', '总分', '等级', '资格', '原因']);
  });

  it('tells places and what parted equals in a short table only where there is something to tell', () => {
    const withPlaces = ranking([row({ place: 'panel', decidedBy: 'keyPoints' })]);
    const lists = withPlaces.lists.map((list) => ({ ...list, places: 3 }));
    const { headers, rows } = of({ ...withPlaces, lists }, 'short');
    expect(headers.slice(-2)).toEqual(['名额', '同分时由何定先后']);
    expect(rows[0]?.slice(-2)).toEqual(['同分，交评议', '关键指标得分']);
  });

  it('names groups and persons where there are any', () => {
    const group = row({ subject: { id: 'G01', grain: 'researchGroup', name: '语文教研组' } });
    const { headers, rows } = of(ranking([row(), group]));
    expect(headers.slice(4, 7)).toEqual(['学校', '编号', '对象']);
    expect(rows[1]?.slice(4, 7)).toEqual(['某小学', 'G01', '语文教研组']);
  });

  it('has no column about titles where none is conferred', () => {
    const { award: _award, ...plain } = ranking([row()]);
    const { headers } = of(plain);
    for (const header of ['资格', '具备资格者名次', '已认定']) expect(headers).not.toContain(header);
  });

  it('has in public nothing but who holds the title, since when and by which certificate', () => {
    expect(of(ranking([row()], { audience: 'public' })).headers).toEqual([
      '类别或学段',
      '序号',
      '报送单位',
      '学校标识码',
      '学校',
      '认定学年',
      '证书编号',
    ]);
  });

  it('is of one list where that is asked for', () => {
    const own = ranking([row()]);
    const lists = [...own.lists, { ...own.lists[0], list: '初中' } as Ranking['lists'][number]];
    const { rows } = rankingTable({ ...own, lists }, names, { language: 'zh-CN', detail: 'whole', list: '初中' });
    expect(rows.map(([list]) => list)).toEqual(['初中']);
  });

  it('has codes for programs in columns of their own kind', () => {
    const { columns } = rankingTable(ranking([row()]), names, { language: 'zh-CN', detail: 'whole' });
    expect(columns.filter(({ kind }) => kind === 'code').map(({ header }) => header)).toEqual(['结果摘要']);
    expect(columns.filter(({ kind }) => kind === 'points').map(({ header }) => header)).toEqual(['总分']);
  });

  it('leaves blank what is not known', () => {
    const { headers, rows } = of(
      ranking([{ ...row({ rank: null, grade: null, total: null }), eligibility: 'open', eligibleRank: null }]),
    );
    expect(headers.slice(5, 8).map((_, at) => rows[0]?.[at + 5])).toEqual([null, '', '待定']);
    expect(rows[0]?.[1]).toBeNull();
  });
});

describe('the reasons', () => {
  const condition = { id: 'Q1', zh: '关键指标全部达标', en: 'all key indicators met', met: 'no' } as const;

  it('are the reasons and the conditions by name', () => {
    const told = row({ because: ['grade'], conditions: [condition, { ...condition, id: 'Q2', met: 'unknown' }] });
    expect(cells(told, '原因')).toBe('等级未达到；未满足：关键指标全部达标；尚缺：关键指标全部达标');
    expect(of(ranking([told]), 'whole', 'en').rows[0]).toContain(
      'grade too low; not met: all key indicators met; still missing: all key indicators met',
    );
  });

  it('do not say twice that a condition stands against it', () => {
    expect(cells(row({ because: ['condition', 'unknown'], conditions: [condition] }), '原因')).toBe(
      '未满足：关键指标全部达标',
    );
    expect(cells(row({ because: ['condition'], conditions: [] }), '原因')).not.toBe('');
  });

  it.each([
    ['in', '在名额内'],
    ['panel', '同分，交评议'],
    ['out', '名额外'],
  ] as const)('about the place %s are in words', (place, text) => {
    expect(cells(row({ place }), '名额')).toBe(text);
  });

  it('about a term that the order does not have are blank', () => {
    expect(cells(row({ decidedBy: 'nothing' }), '同分时由何定先后')).toBe('');
  });
});
