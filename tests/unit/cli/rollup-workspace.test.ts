import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rollUp } from '../../../src/cli/rollup-run.js';
import { scoreFiles } from '../../../src/cli/score-files.js';
import { UsageError } from '../../../src/cli/usage-error.js';
import type { Result, Rollup, Summary } from '../../../src/model/generated/documents.js';
import { EXAMPLES, ROOT } from '../../support/cli.js';
import { type CityWorkspace, cityWorkspace } from '../../support/deciding.js';

const CITY = join(EXAMPLES, 'changzhou-demo');
const SCHOOLS = ['2132990018', '2132990001'];
const home = mkdtempSync(join(tmpdir(), 'jiaoyan-rollup-'));
const at = (...names: readonly string[]): string => join(home, ...names);
const flags = { public: false, unchecked: false };
let city: CityWorkspace;
let session: Parameters<typeof rollUp>[2];

beforeAll(async () => {
  city = await cityWorkspace(SCHOOLS);
  session = {
    programme: join(city.folder, '..', 'programme.json'),
    registry: join(CITY, 'registry-2025-2026.json'),
    accepted: join(CITY, 'results-2024-2025'),
    issuedOn: '2026-11-16',
    lang: 'zh-CN',
    root: ROOT,
    version: '0.0.0',
  };
  // One at a time, in this process: workers have a limit of time, which a busy machine may pass.
  for (const school of SCHOOLS)
    await scoreFiles([join(CITY, 'filled', `${school}.xlsx`)], { ...session, out: at('results'), trace: [] });
}, 120_000);

afterAll(() => {
  city.remove();
  rmSync(home, { recursive: true, force: true });
});

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

describe('rollup of a workspace', () => {
  it('counts what a folder of the same results counts, to the last number', async () => {
    const own = { ...flags, accepted: session.accepted };
    await rollUp([at('results')], { ...own, summary: at('folder.json'), out: at('folder-rollup.json') }, session);
    const workspace = { ...flags, workspace: city.folder };
    await rollUp([], { ...workspace, summary: at('workspace.json'), out: at('workspace-rollup.json') }, session);
    const [folder, kept] = [read<Summary>(at('folder.json')), read<Summary>(at('workspace.json'))];
    expect(kept).toEqual(folder);
    expect(read<Rollup>(at('workspace-rollup.json'))).toEqual(read<Rollup>(at('folder-rollup.json')));
    // The comparison says something: groups there are that nobody nominated, with indicators and last year's totals.
    expect(folder.grades.reduce((sum, { notApplied }) => sum + notApplied, 0)).toBeGreaterThan(5);
    expect(folder.changes.length).toBeGreaterThan(0);
  });

  it('tells in text and workbook how many groups nobody nominated', async () => {
    const files = readdirSync(at('results'), { recursive: true }).map(String);
    const results = files.filter((name) => name.endsWith('.json')).map((name) => read<Result>(at('results', name)));
    const count = results.filter(({ status }) => status === 'not-applied').length;
    const ending = await rollUp([], { ...flags, workspace: city.folder, xlsx: at('rollup.xlsx') }, session);
    const totals = (ending.json as Rollup).gradeTotals.filter(({ unit, stage }) => unit === null && stage === null);
    expect(totals.reduce((sum, { notApplied }) => sum + (notApplied ?? 0), 0)).toBe(count);
    const book = XLSX.read(readFileSync(at('rollup.xlsx')));
    const rows = XLSX.utils.sheet_to_json<Record<string, unknown>>(book.Sheets['等级合计与总分'] as XLSX.WorkSheet, {
      range: 2,
    });
    const printed = rows.filter((row) => row['报送单位'] === '合计' && row['类别或学段'] === '合计');
    expect(printed.reduce((sum, row) => sum + Number(row['未申报']), 0)).toBe(count);
    for (const { notApplied } of totals.filter((total) => (total.notApplied ?? 0) > 0))
      expect(ending.text).toMatch(new RegExp(`合计 +([0-9]+ +)+${notApplied} +[0-9.—]+`));
  });

  it('takes paths or a workspace, not both, and no flags that only paths have', async () => {
    await expect(rollUp(['x'], { ...flags, workspace: city.folder }, session)).rejects.toThrow(UsageError);
    await expect(rollUp([], { ...flags, workspace: city.folder, unchecked: true }, session)).rejects.toThrow(
      '--awards、--accepted、--unchecked 只用于结果文件；工作区里的称号和上学年结果自动计入。',
    );
    await expect(
      rollUp([], { ...flags, workspace: city.folder, findings: [at('none.json')] }, session),
    ).rejects.toThrow(`找不到校验报告 ${at('none.json')}。`);
  });
});
