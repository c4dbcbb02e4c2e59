import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeWorkbook } from '../../src/cli/compose.js';
import { checkDocument } from '../../src/documents/parse.js';
import type { Result } from '../../src/model/generated/documents.js';
import type { TypedAnswers } from '../../src/workflows/ports.js';
import { EXAMPLES, jiaoyan, temporaryFolder } from '../support/cli.js';

const DEMO = join(EXAMPLES, 'changzhou-demo');
const home = temporaryFolder('jiaoyan-applicants');
const answered = readdirSync(join(DEMO, 'applicants')).map((name) => name.replace(/\.json$/, ''));
/** The school in whose workbook a slip is planted. */
const SLIPPED = '银杏湾小学';

const run = (...args: readonly string[]) => jiaoyan(args, { cwd: DEMO, env: { SOURCE_DATE_EPOCH: '1782806400' } });
const json = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

beforeAll(async () => {
  const issued = await run('form', 'issue', ...answered, '--form', 'contributor', '--out', home.at('forms'));
  expect([issued.code, issued.stderr]).toEqual([0, '']);
  const workbook = await composeWorkbook();
  mkdirSync(home.at('filled'));
  for (const name of readdirSync(home.at('forms'))) {
    const answers = json<TypedAnswers>(join(DEMO, 'applicants', `${name.slice(0, 10)}.json`));
    const typed = workbook.type(readFileSync(home.at('forms', name)), answers, name);
    if (!typed.ok) throw new TypeError(JSON.stringify(typed.findings));
    writeFileSync(home.at('filled', name), typed.value);
  }
}, 60_000);
afterAll(() => home.remove());

describe('the workbook of those who apply for an award', () => {
  it('is issued for each school under a name that says what it is', () => {
    const names = readdirSync(home.at('forms'));
    expect(names).toHaveLength(answered.length);
    expect(names.every((name) => /^\d{10}-.+-突出贡献者申报\.xlsx$/.test(name))).toBe(true);
  });

  it('is not known by another name, which is told with those that are', async () => {
    const ran = await run('form', 'issue', answered[0] as string, '--form', 'nobody', '--out', home.at('none'));
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('“nobody”');
    expect(ran.stderr).toContain('contributor');
  });

  it('is checked with the same program; only the planted slip is an error', async () => {
    const ran = await run('check', home.at('filled'), '--output', 'json');
    const report = JSON.parse(ran.stdout) as {
      files: readonly { file: string; verdict: string }[];
      findings: readonly { code: string; severity: string; where: { file: string } }[];
    };
    const wrong = report.files.filter(({ verdict }) => verdict === 'invalid').map(({ file }) => file.includes(SLIPPED));
    const errors = report.findings.filter(({ severity }) => severity === 'error');
    expect(wrong).toEqual([true]);
    expect(errors.map(({ code, where }) => [code, where.file.includes(SLIPPED)])).toEqual([['JY6254', true]]);
  });

  it('gives one result a person, also beside the workbook of the same school', async () => {
    const ran = await run('score', home.at('filled'), join(DEMO, 'filled'), '--out', home.at('results'));
    expect(ran.stderr).not.toContain('JY7102');
    const folders = answered.map((id) =>
      readdirSync(home.at('results', id)).filter((name) => /^contributor-T/.test(name)),
    );
    expect(folders.flat()).toHaveLength(18);
    for (const [index, names] of folders.entries()) {
      for (const name of names) {
        const result = json<Result>(home.at('results', answered[index] as string, name));
        expect((await checkDocument('result', result, name)).findings).toEqual([]);
        expect([result.subject.grain, result.derivedFrom.map(({ kind }) => kind)]).toEqual(['person', ['application']]);
      }
    }
  }, 60_000);

  it('is counted in the roll-up, where all titles of the year have candidates', async () => {
    const ran = await run('rollup', home.at('results'), '--out', home.at('rollup.json'));
    expect(ran.code).toBe(0);
    const { targets } = json<{ targets: readonly { award: string; candidates: number | null }[] }>(
      home.at('rollup.json'),
    );
    const candidates = Object.fromEntries(targets.map((target) => [target.award, target.candidates]));
    expect(candidates['contributor']).toBeGreaterThan(0);
    expect(candidates['demonstration-school']).toBeGreaterThan(0);
    expect(candidates['excellent-research-group']).toBeGreaterThan(0);
    // Preparation groups have their turn in the other year.
    expect(candidates['excellent-preparation-group']).toBeNull();
  });

  it('is taken into a workspace, whose audit computes every result again', async () => {
    const workspace = home.at('workspace');
    expect((await run('init', workspace)).code).toBe(0);
    const at = ['--workspace', workspace];
    const received = await run('receive', home.at('filled'), ...at);
    expect(received.stdout).toContain(`接收 ${answered.length} 个`);
    expect((await run('receive', home.at('filled'), ...at)).stdout).toContain(`相同 ${answered.length} 个`);
    const audit = await run('audit', ...at);
    expect([audit.code, audit.stdout.includes('18 份得分复算一致')]).toEqual([0, true]);
  }, 60_000);
});
