import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, jiaoyan, type Ran, ROOT, readJson, temporaryFolder } from '../support/cli.js';

const CITY = join(EXAMPLES, 'changzhou-demo');
const STANDARD = join(ROOT, 'schemas', 'standards', 'changzhou-2023', 'school-quality.json');
const folder = temporaryFolder('publish');
const inCity = (...args: readonly string[]): Promise<Ran> => jiaoyan(args, { cwd: CITY });
const SCHOOL = join('filled', '2132990018.xlsx');

let [rank, csv, appraisal, diff, compile] = [] as unknown as [Ran, Ran, Ran, Ran, Ran];

beforeAll(async () => {
  const results = folder.at('results');
  const files = ['2132990001', '2132990018'].map((school) => join('filled', `${school}.xlsx`));
  await inCity('score', ...files, '--out', results, '--issued-on', '2026-07-01');
  const on = ['--on', '2026-07-01'];
  rank = await inCity('rank', results, ...on, '--csv', folder.at('ranking.csv'), '--xlsx', folder.at('ranking.xlsx'));
  [csv, appraisal] = await Promise.all([
    inCity('export', 'csv', results, '--tables', 'schools,results', '--out', folder.at('csv')),
    inCity('export', 'appraisal', results, ...on, '--out', folder.at('appraisal')),
  ]);
  [diff, compile] = await Promise.all([
    inCity('diff', STANDARD, STANDARD, '--results', results),
    inCity('report', 'compile', SCHOOL, '--results', results, '--md', '--out', folder.at('compiled')),
  ]);
}, 120_000);
afterAll(() => folder.remove());

describe('rank', () => {
  it('writes tables to stdout, and to stderr what was written', () => {
    // Nobody of these two schools applied as a contributor.
    expect([rank.code, rank.stderr.split('\n').map((line) => line.slice(0, 4))]).toEqual([
      3,
      ['JY71', '有的条件', '已写出：', ''],
    ]);
    expect(rank.stdout.split('\n').slice(0, 2)).toEqual([
      '校本教研质量等级评估（学校）排名（2025-2026学年）',
      '次序：总分；按未舍入的得分比较。同分同名次，其后空出相应名次。',
    ]);
    const ranks = readFileSync(folder.at('ranking.csv'), 'utf8').split('\r\n').slice(1, 3);
    expect(ranks.map((line) => line.split(',').slice(1, 6).join(' '))).toEqual([
      '小学 1 天宁区 2132990001 青果路实验小学',
      '小学 2 溧阳市 2132990018 竹篱溪小学',
    ]);
  });

  it('writes a workbook that another program reads', () => {
    const book = XLSX.read(readFileSync(folder.at('ranking.xlsx')));
    const rows = XLSX.utils.sheet_to_json<Record<string, unknown>>(
      book.Sheets['校本教研质量等级评估（学校）'] as XLSX.WorkSheet,
      { range: 2 },
    );
    expect(rows.map((row) => [row['名次'], row['学校标识码'], row['总分']])).toEqual([
      [1, '2132990001', 107.51],
      [2, '2132990018', 105.68],
    ]);
  });
});

describe('export', () => {
  it('has every result once, whose school stands in the table of schools', () => {
    const rows = (name: string) =>
      readFileSync(folder.at('csv', `${name}.csv`), 'utf8')
        .trimEnd()
        .split('\r\n')
        .slice(1);
    const schools = new Set(rows('schools').map((line) => line.split(',')[0]));
    const results = rows('results').map((line) => line.split(','));
    const files = readdirSync(folder.at('results'), { recursive: true }).filter((name) =>
      String(name).endsWith('.json'),
    );
    expect([csv.code, results.length]).toEqual([0, files.length]);
    expect(results.filter((cells) => !schools.has(cells[4]))).toEqual([]);
    expect(new Set(results.map(([id]) => id)).size).toBe(results.length);
  });

  it('has a row for every school that reports, those that did not among them', () => {
    const lines = readFileSync(folder.at('appraisal', 'appraisal.csv'), 'utf8').trimEnd().split('\r\n');
    expect([appraisal.code, lines.length]).toEqual([0, 27]);
    const { resources } = readJson<{ resources: { path: string }[] }>(folder.at('appraisal', 'datapackage.json'));
    expect(resources.map(({ path }) => path)).toEqual(['appraisal.csv']);
  });
});

describe('diff', () => {
  it('finds that a standard changes nothing for the results that it scored', () => {
    expect(diff.code).toBe(0);
    const lines = diff.stdout.trimEnd().split('\n');
    expect(lines[1]).toBe('两边内容相同。');
    expect(lines[3]).toBe('对结果的影响（2 份，按新标准重新计分）');
    const moved = lines.slice(6).map((line) => line.trim().split(/\s+/));
    expect(moved.map(([, up, down, , unsure]) => [up, down, unsure])).toEqual(moved.map(() => ['0', '0', '0']));
  });
});

describe('report compile', () => {
  it('writes paper and text for the school that is named', () => {
    expect([compile.code, compile.stdout]).toEqual([
      0,
      `已汇编 1 所学校的学科发展年度报告，在 ${folder.at('compiled')}。\n`,
    ]);
    expect(readdirSync(folder.at('compiled', '2132990018')).sort()).toEqual([
      'annual-subject-report.md',
      'annual-subject-report.pdf',
    ]);
  });
});
