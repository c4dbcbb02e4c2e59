import { describe, expect, it } from 'vitest';
import type { Ranking } from '../../../src/model/generated/documents.js';
import { basisLine, orderLine, rankingCsv, rankingText, rankingTitle } from '../../../src/output/ranking-text.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';

type Row = Ranking['lists'][number]['rows'][number];

const names = { name: '优秀组', unit: () => '甲区', grade: () => '优秀' };
const row = (changes: Partial<Row> = {}): Row => ({
  rank: 1,
  school: { id: '0132000001', name: '某小学', unit: '320402' },
  subject: { id: '0132000001', grain: 'school', name: '某小学' },
  grade: 'excellent',
  total: '95.00',
  awarded: false,
  result: { id: 'x', sha256: 'f'.repeat(64) },
  ...changes,
});
const ranking = (changes: Partial<Ranking> = {}): Ranking => {
  const { award: _award, ...plain } = MINIMAL_DOCUMENTS.ranking;
  return {
    ...plain,
    schoolYear: '2025-2026',
    audience: 'internal',
    compare: 'exact',
    order: [
      { term: 'total', zh: '总分', en: 'total' },
      { term: 'keyPoints', zh: '关键指标得分', en: 'points of key indicators' },
    ],
    basis: { results: 2, notApplied: 1, root: null },
    lists: [{ list: '小学', by: 'category', places: null, cut: null, rows: [row()] }],
    ...changes,
  };
};

describe('the sentences of a ranking', () => {
  it('say what it is called, for the office and for the public', () => {
    expect(rankingTitle(ranking(), names, 'zh-CN')).toBe('优秀组排名（2025-2026学年）');
    expect(rankingTitle(ranking({ audience: 'public' }), names, 'zh-CN')).toBe('优秀组认定名单（2025-2026学年）');
  });

  it('say what decides, first to last, and how it is compared', () => {
    expect(orderLine(ranking(), 'zh-CN')).toBe(
      '次序：总分，再看关键指标得分；按未舍入的得分比较。同分同名次，其后空出相应名次。',
    );
    expect(orderLine(ranking({ compare: 'printed' }), 'en')).toBe(
      'Order: total, then points of key indicators; compared as printed. Equals share a rank, as many are left out after them.',
    );
  });

  it('say what it stands on, the root only where there is one', () => {
    expect(basisLine(ranking(), 'zh-CN')).toBe('依据 2 份评定结果；另有 1 个未申报，不排名。');
    const root = 'a'.repeat(64);
    expect(basisLine(ranking({ basis: { results: 2, notApplied: 0, root } }), 'en')).toBe(
      `Stands on 2 results, root ${root}; 0 without application are not ranked.`,
    );
  });
});

describe('a ranking as text', () => {
  it('has a table for each list, and the cut where there are places', () => {
    const own = ranking();
    const cut = { in: 1, panel: ['a', 'b'], open: 1 };
    const text = rankingText(
      { ...own, lists: own.lists.map((list) => ({ ...list, places: 2, cut })) },
      names,
      'zh-CN',
    ).split('\n');
    expect(text.slice(3)).toEqual([
      '',
      '小学（1 个）',
      '名次  报送单位  学校     总分  等级  原因  名额',
      '----  --------  ------  -----  ----  ----  ----',
      '   1  甲区      某小学  95.00  优秀',
      '名额 2 个：在内 1 个，同分交评议 2 个（定 1 个）。',
    ]);
  });

  it('says so where there is nothing to rank', () => {
    expect(
      rankingText(ranking({ lists: [] }), names, 'zh-CN')
        .split('\n')
        .at(-1),
    ).toBe('没有可排名的对象。');
  });
});

describe('rankings as CSV', () => {
  it('have one header for all, in the order of the widest, blank where a ranking has no such column', () => {
    const group = row({ subject: { id: 'G01', grain: 'researchGroup', name: '语文组' } });
    const own = ranking();
    const groups = { ...own, lists: own.lists.map((list) => ({ ...list, rows: [group] })) };
    const lines = rankingCsv(
      [
        { ranking: own, names },
        { ranking: groups, names: { ...names, name: '组' } },
      ],
      'zh-CN',
    ).split('\r\n');
    expect(lines).toEqual([
      '\uFEFF排名,类别或学段,名次,报送单位,学校标识码,学校,编号,对象,总分,等级,原因,名额,同分时由何定先后,结果摘要',
      `优秀组,小学,1,甲区,0132000001,某小学,,,95.00,优秀,,,,${'f'.repeat(64)}`,
      `组,小学,1,甲区,0132000001,某小学,G01,语文组,95.00,优秀,,,,${'f'.repeat(64)}`,
      '',
    ]);
  });

  it('keep a name that a spreadsheet would run as text', () => {
    const own = ranking();
    const school = { id: '0132000001', name: '=SUM(A1)', unit: 'u' };
    const lists = own.lists.map((list) => ({ ...list, rows: [row({ school })] }));
    expect(rankingCsv([{ ranking: { ...own, lists }, names }], 'zh-CN')).toContain(",'=SUM(A1),");
  });
});
