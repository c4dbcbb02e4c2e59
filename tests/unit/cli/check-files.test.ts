import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CheckOptions, checkFiles, loadingEntries } from '../../../src/cli/check-files.js';
import { EXAMPLES, ROOT, temporaryFolder } from '../../support/cli.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';

const CITY = join(EXAMPLES, 'changzhou-demo');
const FILLED = join(CITY, 'filled');
const folder = temporaryFolder('check-files');
const OPTIONS: CheckOptions = {
  programme: join(CITY, 'programme-2025-2026.json'),
  registry: join(CITY, 'registry-2025-2026.json'),
  lang: 'zh-CN',
  root: ROOT,
  version: '0.0.0',
  colour: false,
};
let form = '';

beforeAll(() => {
  form = readdirSync(FILLED).filter((name) => name.endsWith('.xlsx'))[0] ?? '';
});
afterAll(() => folder.remove());

/** A folder with one filled form and something that is none. */
function received(name: string): string {
  mkdirSync(folder.at(name));
  copyFileSync(join(FILLED, form), folder.at(name, '1.xlsx'));
  writeFileSync(folder.at(name, '2.xlsx'), 'no workbook');
  return folder.at(name);
}

describe('a check of files', () => {
  it('reports on every file, on the terminal and into files, and is not interrupted', async () => {
    const outputs = [{ format: 'ndjson' }, { format: 'json', path: folder.at('报告.json') }] as const;
    const outcome = await checkFiles([received('a'), folder.at('没有.xlsx')], outputs, OPTIONS);
    expect(outcome.report.files.map(({ file, verdict }) => [file, verdict === 'unreadable'])).toEqual([
      ['1.xlsx', false],
      ['2.xlsx', true],
      [folder.at('没有.xlsx'), true],
    ]);
    expect([outcome.printed.length, outcome.told, outcome.interrupted]).toEqual([1, [], false]);
    expect(readdirSync(folder.path)).toContain('报告.json');
  });

  it('makes copies of what can be opened and counts them', async () => {
    const { told, report } = await checkFiles([received('b')], [], { ...OPTIONS, annotate: folder.at('批注') });
    expect(told).toEqual([`批注副本 1 个，在 ${folder.at('批注')}。`]);
    expect([readdirSync(folder.at('批注')), report.summary.byCode['JY0121']]).toEqual([['1.xlsx'], undefined]);
  });

  it('keeps its report where a copy cannot be written', async () => {
    const annotate = folder.at('批注-d');
    mkdirSync(join(annotate, '1.xlsx.part'), { recursive: true });
    const { report, told } = await checkFiles([received('d')], [], { ...OPTIONS, annotate });
    const unwritten = report.findings.filter(({ code }) => code === 'JY0122');
    expect(unwritten.map(({ where, found, message }) => [where.file, found, message])).toEqual([
      [
        '1.xlsx',
        join(annotate, '1.xlsx'),
        `这个文件已经校验，但副本“${join(annotate, '1.xlsx')}”没有存成：那里有一个同名的文件夹。`,
      ],
    ]);
    expect([report.files.length, told]).toEqual([2, [`批注副本 0 个，在 ${annotate}。`]]);
  });

  it('puts what it finds while loading under the file that each is about', async () => {
    const [waiver] = MINIMAL_DOCUMENTS.waivers.waivers;
    const waivers = folder.at('放行单.json');
    writeFileSync(waivers, JSON.stringify({ ...MINIMAL_DOCUMENTS.waivers, waivers: [{ ...waiver, reason: '可' }] }));
    const { report } = await checkFiles([received('e')], [], { ...OPTIONS, waivers });
    const context = report.files.filter((file) => file.context);
    expect(context.map(({ file, verdict }) => [file, verdict])).toEqual([[waivers, 'unreadable']]);
    expect(report.summary.files).toBe(0);
    expect(report.findings.filter(({ code }) => code === 'JY8001').map(({ where }) => where.file)).toEqual([waivers]);
  });
});

describe('what is found while loading', () => {
  it('has an entry for every file that it is about', () => {
    const [a, b, c, d] = [
      { code: 'JY8003', where: { file: '方案.json' } },
      { code: 'JY8107', where: {} },
      { code: 'JY8001', where: { file: '名册.json', pointer: '/schools/0' } },
      { code: 'JY8103', where: { file: '方案.json' } },
    ];
    if (!a || !b || !c || !d) return;
    expect(loadingEntries([a, b, c, d])).toEqual([
      { file: '方案.json', findings: [a, d], unreadable: false, context: true },
      { file: 'jiaoyan.json', findings: [b], unreadable: false, context: true },
      { file: '名册.json', findings: [c], unreadable: false, context: true },
    ]);
    expect(loadingEntries([])).toEqual([]);
  });
});
