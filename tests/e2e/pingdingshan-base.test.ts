import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Form, Metrics, Result, Rollup, Standard } from '../../src/model/generated/documents.js';
import { typeInto } from '../../src/workbook/fill/type-into.js';
import type { TypedAnswers } from '../../src/workflows/ports.js';
import { EXAMPLES, expectCommitted, jiaoyan, type Ran, ROOT, readJson, temporaryFolder } from '../support/cli.js';

const BASES = join(EXAMPLES, 'pingdingshan-base');
const SCHEMAS = join(ROOT, 'schemas', 'standards', 'pingdingshan');
const folder = temporaryFolder('bases');
const inBases = (...args: readonly string[]): Promise<Ran> => jiaoyan(args, { cwd: BASES });

afterAll(() => folder.remove());

describe('another standard goes the same way', () => {
  let issued: Ran;
  let scored: Ran;
  let results: readonly Result[];

  beforeAll(async () => {
    issued = await inBases('form', 'issue', '--out', folder.at('forms'));
    const form = readdirSync(folder.at('forms')).find((name) => name.startsWith('JD02')) as string;
    const answers = readJson<TypedAnswers>(join(BASES, 'answers', 'JD02.json'));
    const typed = typeInto(readFileSync(folder.at('forms', form)), answers, form);
    if (!typed.ok) expect.fail(JSON.stringify(typed.findings));
    mkdirSync(folder.at('filled'));
    writeFileSync(folder.at('filled', 'JD02.xlsx'), typed.value);
    copyFileSync(join(BASES, 'filled', 'JD01.xlsx'), folder.at('filled', 'JD01.xlsx'));
    scored = await inBases('score', folder.at('filled'), '--out', folder.at('results'));
    results = ['JD01', 'JD02'].map((id) => readJson<Result>(folder.at('results', id, 'subject-base.json')));
  });

  it('issues a form to both bases', () => {
    expect([issued.code, issued.stdout, issued.stderr]).toEqual([
      0,
      `已发放 2 个工作簿，在 ${folder.at('forms')}。\n`,
      '',
    ]);
    expect(
      readdirSync(folder.at('forms'))
        .map((name) => name.slice(0, 5))
        .sort(),
    ).toEqual(['JD01-', 'JD02-']);
  });

  it('checks what came back: nothing is wrong', async () => {
    const run = await inBases('check', folder.at('filled'));
    expect([run.code, run.stdout.trimEnd().split('\n').at(-1), run.stderr]).toEqual([
      0,
      '共校验 2 个文件：2 个可以提交。',
      '',
    ]);
  });

  it('scores both and says so', () => {
    expect(scored.code).toBe(0);
    expectCommitted(join(BASES, 'expected', 'scores.txt'), scored.stdout);
    expect(results.map(({ school, subject, status }) => [school.id, subject.grain, status])).toEqual([
      ['JD01', 'base', 'scored'],
      ['JD02', 'base', 'scored'],
    ]);
  });

  it('explains a point with a cell and a clause of that standard', async () => {
    const [indicator] = readJson<Standard>(join(SCHEMAS, 'subject-base.json')).indicators;
    const run = await inBases('score', folder.at('filled', 'JD01.xlsx'), '--trace', indicator?.id as string);
    expect(run.code).toBe(0);
    expectCommitted(join(BASES, 'expected', 'trace.txt'), run.stdout);
    expect(run.stdout).toContain(`条款 ${indicator?.clauses[0]}`);
  });

  it('reports and rolls up', async () => {
    const [reported, rolled] = await Promise.all([
      inBases('report', folder.at('results'), '--out', folder.at('reports')),
      inBases('rollup', folder.at('results'), '--json'),
    ]);
    expect([reported.code, reported.stdout]).toEqual([
      0,
      `已生成 2 份评定报告，在 ${folder.at('reports')}，未签名。\n`,
    ]);
    const pdf = readFileSync(folder.at('reports', 'JD01', 'subject-base.pdf'));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const { coverage, grades } = JSON.parse(rolled.stdout) as Rollup;
    expect(
      coverage.reduce((sum, { assessed, due }) => [(sum[0] as number) + assessed, (sum[1] as number) + due], [0, 0]),
    ).toEqual([2, 2]);
    const given = results.map(({ grade }) => grade as string);
    for (const grade of new Set(given))
      expect(grades.reduce((sum, { counts }) => sum + (counts[grade] ?? 0), 0)).toBe(
        given.filter((one) => one === grade).length,
      );
  });
});

describe('the source of the program', () => {
  const source = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('generated'))
    .map((entry) => ({
      path: join(entry.parentPath, entry.name).slice(ROOT.length),
      text: readFileSync(join(entry.parentPath, entry.name), 'utf8'),
    }));

  const naming = (words: readonly string[]): readonly string[] =>
    source.flatMap(({ path, text }) => words.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`));

  it('was found', () => {
    expect(source.length).toBeGreaterThan(200);
  });

  it('names no city, no policy and no standard', () => {
    const cities = [
      '平顶山',
      'pingdingshan',
      '常州',
      'changzhou',
      '广州',
      'guangzhou',
      '北京',
      'beijing',
      '辽宁',
      'liaoning',
    ];
    expect(naming(cities)).toEqual([]);
  });

  it('names no metric and no indicator of this standard in its code', () => {
    const { metrics } = readJson<Metrics>(join(SCHEMAS, 'metrics.json'));
    const { indicators, sources } = readJson<Standard>(join(SCHEMAS, 'subject-base.json'));
    const { sheets } = readJson<Form>(join(SCHEMAS, 'form.json'));
    expect([metrics.length > 5, indicators.length > 5]).toEqual([true, true]);
    const ids = metrics.map(({ id }) => id).filter((id) => /[a-z][A-Z]/.test(id));
    expect(ids.length).toBeGreaterThan(3);
    const words = [
      ...ids,
      ...metrics.map(({ zh }) => zh),
      ...indicators.map(({ zh }) => zh),
      ...sources.map(({ title }) => title),
    ];
    const common = sheets.map(({ name }) => name);
    expect(naming(words.filter((word) => word.length > 4 && !common.includes(word)))).toEqual([]);
  });
});
