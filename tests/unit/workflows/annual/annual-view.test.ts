import { describe, expect, it } from 'vitest';
import type { AnnualReport } from '../../../../src/model/annual-report.js';
import { annualView } from '../../../../src/workflows/annual/annual-view.js';
import { sampleAnnualReport } from '../../../support/annual-report.js';

type View = Readonly<Record<string, unknown>>;
type Rows = readonly View[];
type Gap = AnnualReport['rollup']['gaps'][number];

const internal = sampleAnnualReport(60);
const view = annualView(internal);
const rows = (of: View, name: string): Rows => of[name] as Rows;
const withRollup = (changes: Partial<AnnualReport['rollup']>): View =>
  annualView({ ...internal, rollup: { ...internal.rollup, ...changes } });

describe('the view of the annual report', () => {
  it('says what it is, of whom and when', () => {
    expect([view['title'], view['office'], view['issued'], view['audience'], view['suppressed']]).toEqual([
      '示例市 2025-2026 学年校本教研年度排名与目标进展报告',
      '示例市教科院',
      '2026年8月20日',
      '内部资料',
      '',
    ]);
  });

  it('lists every target with its pace and where that leads', () => {
    expect(rows(view, 'targets')[0]).toEqual({
      zh: '示例优秀教研组',
      target: 200,
      by: 2026,
      awarded: 120,
      remaining: 80,
      candidates: 12,
      perYear: '60',
      projected: '180',
      share: '60.0%',
    });
    expect(rows(view, 'targets').at(-1)).toMatchObject({
      candidates: '—',
      perYear: '—',
      projected: '—',
      share: '0.0%',
    });
    expect(view['outlook']).toBe(
      '示例优秀教研组到 2026 年达不到目标，示例优秀备课组到 2026 年达不到目标，示例突出贡献者到 2026 年达不到目标',
    );
  });

  it('draws the pace from the totals of every year, on one scale', () => {
    expect(view['pace']).toEqual({
      most: 150,
      names: [{ zh: '示例优秀教研组' }, { zh: '示例优秀备课组' }, { zh: '示例突出贡献者' }, { zh: '示例示范校' }],
      rows: [
        { year: '2023—2024', totals: [60, 90, 20, 0].map((total) => ({ total })) },
        { year: '2024—2025', totals: [120, 150, 40, 0].map((total) => ({ total })) },
      ],
    });
  });

  it('draws no pace from a single year', () => {
    const targets = internal.rollup.targets.map((target) => ({ ...target, years: target.years.slice(0, 1) }));
    expect(withRollup({ targets })['pace']).toBeNull();
  });

  it('shows coverage by district and level', () => {
    expect(view['coverage']).toMatchObject({ levels: [{ zh: '区级复评' }, { zh: '市级抽查' }] });
    expect(rows(view['coverage'] as View, 'rows')[0]).toEqual({
      name: '天宁区',
      due: 11,
      assessed: 10,
      share: '90.9%',
      complete: '9',
      levels: [{ schools: 3 }, { schools: 0 }],
      decided: 2,
    });
    expect(rows(view, 'missing')[0]).toEqual({ unit: '天宁区', schools: '天宁区未报学校' });
  });

  it('shows grades by district with the city last, and by stage', () => {
    const [first] = rows(view, 'grades');
    expect(rows(first as View, 'rows').map(({ name, n, isTotal }) => [name, n, isTotal])).toEqual([
      ['天宁区', 10, false],
      ['钟楼区', 10, false],
      ['新北区', 10, false],
      ['武进区', 10, false],
      ['金坛区', 10, false],
      ['溧阳市', 10, false],
      ['全市', 60, true],
    ]);
    expect(rows(first as View, 'stages').map(({ name, n }) => [name, n])).toEqual([
      ['小学', 20],
      ['初中', 20],
      ['高中', 20],
    ]);
  });

  it('names the three hardest indicators, hardest first', () => {
    const [first] = rows(view, 'indicators');
    const shares = [...internal.rollup.indicators].sort((a, b) => Number(a.mean) - Number(b.mean)).slice(0, 3);
    expect(
      String(first?.['hardest'])
        .split('；')
        .map((part) => part.slice(0, 2)),
    ).toEqual(shares.map(({ indicator }) => indicator));
  });

  it('shows gaps a level and standard, the city last', () => {
    const [first] = rows(view, 'gaps');
    expect([first?.['level'], first?.['standard']]).toEqual(['区级复评', '示例质量标准']);
    expect(rows(first as View, 'rows').at(-1)).toMatchObject({ unit: '全市', n: 4, mean: '4.25' });
  });

  it('leaves out units in which every review agreed, and says how many', () => {
    const bins = (zero: number, other: number) => [
      { from: '-5', to: '0', count: other },
      { from: '0', to: '0', count: zero },
    ];
    const even = { mean: '0.00', median: '0.00', flagged: 0, adjudicate: 0, bins: bins(4, 0) };
    const viewOf = (change: (gap: Gap, index: number) => Gap): View => {
      const gaps = internal.rollup.gaps.map(change);
      return rows(annualView({ ...internal, rollup: { ...internal.rollup, gaps } }), 'gaps')[0] as View;
    };
    const some = viewOf((gap, index) => (index < 2 ? { ...gap, ...even } : gap));
    expect(some['even']).toBe('另有 2 个报送单位的 8 份区级复评与下一级评分完全一致，不列入表中。');
    expect(rows(some, 'rows')).toHaveLength(internal.rollup.gaps.length - 2);
    const all = viewOf((gap) => ({ ...gap, ...even }));
    expect([all['even'], rows(all, 'rows')]).toEqual(['4 份评分与下一级完全一致。', []]);
    // A mean of nothing may hide reviews that went up and down.
    const balanced = viewOf((gap, index) => (index < 2 ? { ...gap, ...even, bins: bins(2, 2) } : gap));
    expect(balanced['even']).toBe('');
  });

  it('ranks those with a total, equals as the ranking has them', () => {
    const [first] = rows(view, 'rankings');
    expect(first).toMatchObject({ title: '示例质量标准：小学', tied: 0 });
    expect(rows(first as View, 'rows')[0]).toEqual({
      rank: 1,
      year: '—',
      number: '—',
      name: '示例第40学校',
      unit: '武进区',
      total: '97.83',
      grade: '优秀',
    });
    expect(rows(first as View, 'rows')).toHaveLength(18);
  });

  it('leaves out a list in which nobody has a total', () => {
    const [ranking] = internal.rankings;
    const lists = (ranking?.lists ?? []).map((list) => ({
      ...list,
      rows: list.rows.map((row) => ({ ...row, rank: null })),
    }));
    const none = annualView({ ...internal, rankings: ranking ? [{ ...ranking, lists }] : [] });
    expect(none['rankings']).toEqual([]);
  });
});

describe('the view of a public report', () => {
  const open = annualView(sampleAnnualReport(60, 'public'));

  it('marks what is too small to be published, and says so', () => {
    expect([open['audience'], open['suppressed']]).toEqual([
      '公开版',
      expect.stringMatching(/^表中“…”表示该数涉及的对象少于 5 个.*不受此限。$/),
    ]);
    const [first] = rows(open, 'grades');
    const counts = rows(rows(first as View, 'rows')[0] as View, 'counts').map(({ count }) => count);
    expect(counts).toContain('…');
    expect(counts.every((count) => count === '…' || count === '0' || Number(count) >= 5)).toBe(true);
  });

  it('names no school that has not reported', () => {
    expect(open['missing']).toEqual([]);
  });
});
