import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileReports } from '../../../src/cli/compile-reports.js';
import { diffDocuments } from '../../../src/cli/diff-documents.js';
import { exportAppraisal } from '../../../src/cli/export-appraisal.js';
import { exportCsv, exportNdjson } from '../../../src/cli/export-tables.js';
import { placesAsked, rankYear } from '../../../src/cli/rank-year.js';
import { scoreFiles } from '../../../src/cli/score-files.js';
import type { Ranking } from '../../../src/model/generated/documents.js';
import { EXAMPLES, ROOT } from '../../support/cli.js';
import { type CityWorkspace, cityWorkspace } from '../../support/deciding.js';

const CITY = join(EXAMPLES, 'changzhou-demo');
const SCHOOLS = ['2132990018', '2132990001'];
const home = mkdtempSync(join(tmpdir(), 'jiaoyan-publish-'));
const at = (...names: readonly string[]): string => join(home, ...names);
const session = {
  programme: join(CITY, 'programme-2025-2026.json'),
  registry: join(CITY, 'registry-2025-2026.json'),
  awards: join(CITY, 'awards-2024-2025'),
  issuedOn: '2026-07-10',
  lang: 'zh-CN' as const,
  root: ROOT,
  version: '0.0.0',
};
const ranking = { public: false, names: false, places: [] };
const tables = { tables: [], names: false, bom: false, licence: 'CC0-1.0' };
let city: CityWorkspace;

beforeAll(async () => {
  const files = SCHOOLS.map((school) => join(CITY, 'filled', `${school}.xlsx`));
  // One at a time, in this process: workers have a limit of time, which a busy machine may pass.
  for (const file of files) await scoreFiles([file], { ...session, out: at('results'), trace: [] });
  city = await cityWorkspace(SCHOOLS.slice(0, 1));
}, 120_000);

afterAll(() => {
  city.remove();
  rmSync(home, { recursive: true, force: true });
});

describe('rank', () => {
  it('ranks results of files, and writes CSV and a workbook', async () => {
    const standard = 'changzhou-2023/school-quality';
    const ending = await rankYear([at('results')], {
      ...session,
      ...ranking,
      standard,
      csv: at('r.csv'),
      xlsx: at('r.xlsx'),
    });
    const rows = (ending.json as Ranking).lists.flatMap((list) =>
      list.rows.map((row) => [list.list, row.rank, row.school.name, row.total]),
    );
    expect(rows).toEqual([
      ['小学', 1, '青果路实验小学', '107.51'],
      ['小学', 2, '竹篱溪小学', '105.68'],
    ]);
    expect(readFileSync(at('r.csv'), 'utf8').split('\r\n')[1]).toMatch(
      /^校本教研质量等级评估（学校）,小学,1,天宁区,2132990001,青果路实验小学,107\.51,优秀/,
    );
    expect(readFileSync(at('r.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('leaves out of an award by conditions alone whoever cannot get it: the points have a ranking of their own', async () => {
    // The day of the last entry: a ranking of a workspace is of no day before what it stands on.
    const options = { ...session, ...city.options, ...ranking, issuedOn: '2026-11-16' };
    const ending = await rankYear([], { ...options, award: '校本教研示范校' });
    expect((ending.json as Ranking).lists).toEqual([]);
    const other = await rankYear([], options);
    const [row] = (other.json as Ranking[])[0]?.lists[0]?.rows ?? [];
    expect([row?.rank, row?.total]).toEqual([1, '105.68']);
  });

  it('talks of standards where one is not known', async () => {
    await expect(rankYear([at('results')], { ...session, ...ranking, standard: '不存在' })).rejects.toThrow(
      '本年评估方案里没有标准“不存在”。--standard 可写：校本教研质量等级评估（学校）',
    );
  });

  it('lists in public whoever holds the title, rated this year or not', async () => {
    const ending = await rankYear([at('results')], { ...session, ...ranking, public: true, award: '校本教研示范校' });
    const names = (ending.json as Ranking).lists.flatMap(({ rows }) => rows.map(({ school }) => school.name));
    expect(names).toEqual(['青果路实验小学', '竹篱溪小学', '砚池高级中学']);
    expect(ending.text).not.toContain('资格');
  });

  it('reads places, and refuses what is none', () => {
    expect(placesAsked(['12', '小学=3'])).toEqual({ together: 12, lists: new Map([['小学', 3]]) });
    expect(() => placesAsked(['小学=很多'])).toThrow('--places 应写成 12 或 小学=3，现为“小学=很多”。');
  });
});

describe('export', () => {
  it('writes CSV whose descriptor tells its bytes, and names what is missing', async () => {
    const ending = await exportCsv([at('results')], { ...session, ...tables, out: at('csv') });
    const descriptor = JSON.parse(readFileSync(at('csv', 'datapackage.json'), 'utf8')) as {
      resources: { name: string; path: string; bytes: number; hash: string }[];
    };
    expect(descriptor.resources.map(({ name }) => name)).toEqual([
      'schools',
      'groups',
      'results',
      'indicators',
      'awards',
    ]);
    for (const { path, bytes, hash } of descriptor.resources) {
      const file = readFileSync(at('csv', path));
      expect([file.length, `sha256:${createHash('sha256').update(file).digest('hex')}`]).toEqual([bytes, hash]);
    }
    expect(ending.told.map((line) => line.slice(0, 6))).toEqual(['JY7140', 'JY7140']);
    expect(ending.code).toBe(0);
  });

  it('has the facts of a workspace, without a teacher’s name', async () => {
    const path = at('facts.ndjson');
    await exportNdjson([], { ...session, ...city.options, ...tables, tables: ['facts'], out: path });
    const lines = readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.length).toBeGreaterThan(500);
    expect(lines.every(({ table, school_id: id }) => table === 'facts' && id === SCHOOLS[0])).toBe(true);
    expect(lines.filter(({ metric, value }) => metric === 'itemTitle' && value !== null)).toEqual([]);
  });

  it('refuses a table that there is not', () => {
    expect(() => exportCsv([at('results')], { ...session, ...tables, tables: ['people'] })).toThrow(
      '--tables 不认识“people”',
    );
  });

  it('writes one row a school for appraisal', async () => {
    const ending = await exportAppraisal([at('results')], { ...session, out: at('appraisal'), licence: 'CC0-1.0' });
    const rows = ending.json as Record<string, unknown>[];
    expect(rows).toHaveLength(26);
    expect(rows.find(({ school_id: id }) => id === '2132990001')).toMatchObject({
      grade: '优秀',
      key_indicators: 15,
      key_met: 15,
      titles: '校本教研示范校',
    });
    expect(
      readFileSync(at('appraisal', 'appraisal.csv'), 'utf8').startsWith('\uFEFF学年,学校标识码,学校名称,报送单位'),
    ).toBe(true);
  });
});

describe('diff', () => {
  const standard = join(ROOT, 'schemas', 'standards', 'changzhou-2023', 'school-quality.json');

  it('tells what changed in a standard, and what that does to results', async () => {
    const changed = readFileSync(standard, 'utf8').replace('"min": "90"', '"min": "98"');
    writeFileSync(at('new.json'), changed);
    const ending = await diffDocuments(standard, at('new.json'), {
      ...session,
      results: at('results'),
      xlsx: at('d.xlsx'),
    });
    const { changes, counts } = ending.json as {
      changes: { pointer: string; before: string; after: string }[];
      counts: unknown;
    };
    expect(changes.map(({ pointer, before, after }) => [pointer, before, after])).toEqual([
      ['/grades/excellent/min', '90', '98'],
    ]);
    expect(counts).toEqual([{ list: '小学', up: 0, down: 1, same: 1, unsure: 0 }]);
  });

  it('finds nothing changed under the standard that scored them', async () => {
    const ending = await diffDocuments(standard, standard, { ...session, results: at('results') });
    expect((ending.json as { counts: unknown }).counts).toEqual([{ list: '小学', up: 0, down: 0, same: 2, unsure: 0 }]);
  });

  it('compares two years, two registries and two programmes', async () => {
    const years = await diffDocuments(join(CITY, 'results-2024-2025'), at('results'), session);
    expect((years.json as { pairs: { school: string }[] }).pairs.map(({ school }) => school)).toContain('2132990001');
    const registries = await diffDocuments(join(CITY, 'registry-2024-2025.json'), session.registry, session);
    expect(registries.text).toContain('名册比较');
    const programmes = await diffDocuments(join(CITY, 'programme-2024-2025.json'), session.programme, {
      ...session,
      lang: 'en',
    });
    expect(programmes.text).toContain('Comparison of two programmes');
    const lines = programmes.text?.split('\n').filter((line) => line.startsWith('~ calendar')) ?? [];
    expect(lines).toEqual(['~ calendar: 2024-09 … 2025-06 → 2025-09 … 2026-07 (102 dates changed)']);
    const { changes } = programmes.json as { changes: { pointer: string; parts?: unknown[] }[] };
    expect(changes.find(({ pointer }) => pointer === '/calendar')?.parts).toHaveLength(102);
  });

  it('refuses to compare different things', async () => {
    const ending = await diffDocuments(standard, session.registry, session);
    expect(ending.told.map((line) => line.slice(0, 6))).toEqual(['JY7145']);
    expect(ending.code).toBe(3);
  });
});

describe('report compile', () => {
  const compile = { md: true, schools: [], metric: 'annualReport' };

  it('puts the annual reports of a school’s groups into one document', async () => {
    const file = join(CITY, 'filled', '2132990018.xlsx');
    const ending = await compileReports([file], {
      ...session,
      ...compile,
      results: at('results'),
      out: at('compiled'),
    });
    expect(ending.text).toBe(`已汇编 1 所学校的学科发展年度报告，在 ${at('compiled')}。`);
    const md = readFileSync(at('compiled', '2132990018', 'annual-subject-report.md'), 'utf8');
    expect(md.split('\n').slice(0, 12)).toEqual([
      '# 竹篱溪小学学科发展年度报告汇编（2025—2026学年）',
      '',
      '报送单位：溧阳市　编制日期：2026年7月10日',
      '',
      '## 一、概况',
      '',
      '| 序号 | 教研组 | 学科 | 教师 | 年度报告 | 佐证 |',
      '| --- | --- | --- | --- | --- | --- |',
      '| 1 | 语文教研组 | 语文 | 20 | 已撰写并向全校汇报 | 0 |',
      '| 2 | 数学教研组 | 数学 | 15 | 已撰写并向全校汇报 | 0 |',
      '| 3 | 英语教研组 | 英语 | 11 | 已撰写未汇报 | 0 |',
      '| 4 | 道德与法治教研组 | 道德与法治 | 3 | 已撰写并向全校汇报 | 0 |',
    ]);
    expect(md).toContain('- 评定结果：优秀（总分 101.20 分）');
    expect(
      readFileSync(at('compiled', '2132990018', 'annual-subject-report.pdf'))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('does the same from a workspace, for the schools that are named', async () => {
    const wishes = { ...session, ...city.options, ...compile, issuedOn: undefined, out: at('w') };
    await expect(compileReports([], { ...wishes, schools: ['none'] })).rejects.toThrow('名册里没有：none');
    const all = await compileReports([], {
      ...session,
      ...city.options,
      ...compile,
      issuedOn: undefined,
      md: false,
      out: at('w'),
    });
    expect(all.json).toEqual({ files: [at('w', '2132990018', 'annual-subject-report.pdf')] });
  });

  it('says which metric there is not', async () => {
    const file = join(CITY, 'filled', '2132990018.xlsx');
    const ending = await compileReports([file], { ...session, ...compile, metric: 'yearbook', out: at('x') });
    expect(ending.told.map((line) => line.slice(0, 6))).toEqual(['JY7151']);
  });
});
