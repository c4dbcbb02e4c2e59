import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type CompileOptions, compileReports } from '../../../src/cli/compile-reports.js';
import type { Submission } from '../../../src/model/generated/documents.js';
import { EXAMPLES, ROOT } from '../../support/cli.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';

const CITY = join(EXAMPLES, 'changzhou-demo');
const home = mkdtempSync(join(tmpdir(), 'jiaoyan-compile-'));
const at = (...names: readonly string[]): string => join(home, ...names);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const options = (changes: Partial<CompileOptions> = {}): CompileOptions => ({
  programme: join(CITY, 'programme-2025-2026.json'),
  registry: join(CITY, 'registry-2025-2026.json'),
  issuedOn: '2026-07-10',
  lang: 'zh-CN',
  root: ROOT,
  version: '0.0.0',
  out: at('out'),
  md: false,
  schools: [],
  metric: 'annualReport',
  ...changes,
});

/** The submission of a school whose first group wrote its report. */
const submissionOf = (school: string, report = 'reported'): string => {
  const submission: Submission = {
    ...MINIMAL_DOCUMENTS.submission,
    subject: { id: school, grain: 'school' },
    rows: [{ id: 'G01', grain: 'researchGroup', facts: { annualReport: report } }],
  };
  writeFileSync(at(`${school}.json`), JSON.stringify(submission));
  return at(`${school}.json`);
};

describe('report compile', () => {
  it('writes a PDF for every school, and Markdown where asked for', async () => {
    const files = [submissionOf('2132990001'), submissionOf('2132990018')];
    const paper = await compileReports(files, options({ out: at('paper') }));
    expect([paper.code, paper.text, paper.json]).toEqual([
      0,
      `已汇编 2 所学校的学科发展年度报告，在 ${at('paper')}。`,
      { files: ['2132990001', '2132990018'].map((school) => at('paper', school, 'annual-subject-report.pdf')) },
    ]);
    await compileReports(files, options({ out: at('both'), md: true, schools: ['2132990018'] }));
    expect([readdirSync(at('both')), readdirSync(at('both', '2132990018')).sort()]).toEqual([
      ['2132990018'],
      ['annual-subject-report.md', 'annual-subject-report.pdf'],
    ]);
    expect(readFileSync(at('both', '2132990018', 'annual-subject-report.md'), 'utf8').split('\n')[0]).toBe(
      '# 竹篱溪小学学科发展年度报告汇编（2025—2026学年）',
    );
  }, 30_000);

  it('makes the same bytes again', async () => {
    const file = submissionOf('2132990001');
    const [one, other] = [at('one'), at('other')];
    for (const out of [one, other]) await compileReports([file], options({ out }));
    const pdf = (out: string) => readFileSync(join(out, '2132990001', 'annual-subject-report.pdf'));
    expect(pdf(one).equals(pdf(other))).toBe(true);
  }, 30_000);

  it('says which school has nothing to compile, and goes on with the others', async () => {
    const files = [submissionOf('2132990004', 'none'), submissionOf('2132990001')];
    const ending = await compileReports(files, options({ out: at('some') }));
    expect(ending.told.map((line) => line.slice(0, 6))).toEqual(['JY7150']);
    expect([existsSync(at('some', '2132990004')), existsSync(at('some', '2132990001'))]).toEqual([false, true]);
  }, 30_000);

  it('says that results are not what it compiles', async () => {
    writeFileSync(at('result.json'), JSON.stringify(MINIMAL_DOCUMENTS.result));
    const ending = await compileReports([at('result.json')], options({ out: at('none') }));
    expect([ending.code, ending.told.map((line) => line.slice(0, 6)), existsSync(at('none'))]).toEqual([
      3,
      ['JY4915'],
      false,
    ]);
  });

  it('carries the day of what was handed in, unless one is asked for', async () => {
    const file = submissionOf('2132990001');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"issued":"[^"]*"/, '"issued":"2026-06-18"'));
    const day = async (out: string, issuedOn: string | undefined): Promise<string | undefined> => {
      await compileReports([file], options({ out: at(out), md: true, issuedOn }));
      const text = readFileSync(at(out, '2132990001', 'annual-subject-report.md'), 'utf8');
      return /编制日期：(\S+)/.exec(text)?.[1];
    };
    expect([await day('own', undefined), await day('asked', '2026-07-10')]).toEqual(['2026年6月18日', '2026年7月10日']);
  }, 30_000);

  it('says in English that its papers are in Chinese', async () => {
    const ending = await compileReports([submissionOf('2132990001')], options({ out: at('english'), lang: 'en' }));
    expect(ending.told).toEqual(['Papers are official documents and are printed in Chinese whatever --lang says.']);
  }, 30_000);

  it('says what it cannot read', async () => {
    writeFileSync(at('damaged.json'), '{"kind":');
    const ending = await compileReports([at('damaged.json')], options({ out: at('none') }));
    expect(ending.told).toHaveLength(1);
    expect([ending.json, existsSync(at('none'))]).toEqual([{ files: [] }, false]);
  });
});
