import { describe, expect, it } from 'vitest';
import type { Ranking } from '../../../../src/model/generated/documents.js';
import { rankingBook, sheetName } from '../../../../src/workflows/rank/tables.js';
import { MINIMAL_DOCUMENTS } from '../../../support/minimal-documents.js';

const names = { name: '优秀组', unit: () => '甲区', grade: () => '优秀' };
const ranking: Ranking = {
  ...MINIMAL_DOCUMENTS.ranking,
  issued: '2026-07-10',
  issuer: { id: '320400', name: '某市教科院' },
  order: [{ term: 'total', zh: '总分', en: 'total' }],
  compare: 'exact',
  basis: { results: 2, notApplied: 1, root: 'a'.repeat(64) },
  lists: [],
};

describe('the name of a sheet', () => {
  it('has none of the reserved marks', () => {
    expect(sheetName('甲/乙[丙]:丁?*', new Set())).toBe('甲 乙 丙  丁');
  });

  it('has 31 characters at most, and stands once', () => {
    const taken = new Set<string>();
    const long = '很'.repeat(40);
    const made = [1, 2, 3].map(() => sheetName(long, taken));
    expect(made).toEqual(['很'.repeat(31), `${'很'.repeat(29)} 2`, `${'很'.repeat(29)} 3`]);
    expect([...taken]).toEqual(made);
  });
});

describe('rankings as a workbook', () => {
  const book = rankingBook(
    [
      { ranking: { ...ranking, atCutoff: '全部提交评议' }, names },
      { ranking, names },
    ],
    { title: '某市2025-2026', date: '2026-07-10', language: 'zh-CN' },
  );

  it('has a sheet for each, and one that says how they were made', () => {
    expect([book.title, book.date, book.sheets.map(({ name }) => name)]).toEqual([
      '某市2025-2026',
      '2026-07-10',
      ['优秀组', '优秀组 2', '说明'],
    ]);
  });

  it('says above each table what decides', () => {
    expect(book.sheets[0]?.note).toBe('次序：总分；按未舍入的得分比较。同分同名次，其后空出相应名次。');
  });

  it('says of each how it was made, with digest and root', () => {
    const own = (tail: readonly (readonly string[])[]) => [
      ['优秀组', '评估标准', `${ranking.standard.id} ${ranking.standard.sha256}`],
      ['优秀组', '次序', '次序：总分；按未舍入的得分比较。同分同名次，其后空出相应名次。'],
      ...tail,
      ['优秀组', '依据', `依据 2 份评定结果，根摘要 ${'a'.repeat(64)}；另有 1 个未申报，不排名。`],
      ['优秀组', '发布单位', '某市教科院 2026-07-10'],
    ];
    expect(book.sheets[2]?.rows).toEqual([...own([['优秀组', '末位同分', '全部提交评议']]), ...own([])]);
    expect(book.sheets[2]?.columns.map(({ header }) => header)).toEqual(['排名', '项目', '内容']);
  });

  it('has totals as numbers and ids as text; what has no total stays blank', () => {
    const row: Ranking['lists'][number]['rows'][number] = {
      rank: 1,
      school: { id: '0132000001', name: '某小学', unit: '320402' },
      subject: { id: '0132000001', grain: 'school', name: '某小学' },
      grade: 'excellent',
      total: '95.50',
      awarded: false,
      result: { id: ranking.id, sha256: 'b'.repeat(64) },
    };
    const rows = [row, { ...row, rank: null, total: null, grade: null }];
    const lists = [{ list: '小学', by: 'category' as const, places: null, cut: null, rows }];
    const [sheet] = rankingBook([{ ranking: { ...ranking, lists }, names }], {
      title: '排名',
      date: '2026-07-10',
      language: 'en',
    }).sheets;
    const column = (header: string): number => sheet?.columns.findIndex((one) => one.header === header) ?? -1;
    const cells = (header: string) => sheet?.rows.map((one) => one[column(header)]);
    expect([cells('Rank'), cells('Total'), cells('School id')]).toEqual([
      [1, null],
      [95.5, null],
      ['0132000001', '0132000001'],
    ]);
  });
});
