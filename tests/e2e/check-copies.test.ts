import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Findings } from '../../src/model/generated/documents.js';
import { EXAMPLES, jiaoyan, ROOT, temporaryFolder } from '../support/cli.js';
import { MINIMAL_DOCUMENTS } from '../support/minimal-documents.js';

const CITY = join(EXAMPLES, 'changzhou-demo');
const FORM = join(CITY, 'filled', readdirSync(join(CITY, 'filled')).filter((name) => name.endsWith('.xlsx'))[0] ?? '');
const folder = temporaryFolder('check-copies');
afterAll(() => folder.remove());

describe('waivers', () => {
  const DAY = { before: '1780185600', last: '1785456000', after: '1785542400' } as const;

  /** What is said of a waiver from 1 June to 31 July 2026 on a day. */
  async function told(epoch: string, ...more: readonly string[]) {
    const [waiver] = MINIMAL_DOCUMENTS.waivers.waivers;
    const own = { ...waiver, code: 'JY2101', subject: '9999999999', on: '2026-06-01', expires: '2026-07-31' };
    const file = folder.at('放行单.json');
    writeFileSync(file, JSON.stringify({ ...MINIMAL_DOCUMENTS.waivers, waivers: [own] }));
    const run = await jiaoyan(['check', FORM, '--waivers', file, '--json', ...more], {
      cwd: CITY,
      env: { SOURCE_DATE_EPOCH: epoch },
    });
    const { findings } = JSON.parse(run.stdout) as Findings;
    return findings.filter(({ code }) => /^JY812/.test(code)).map(({ code, message }) => [code, message.slice(-24)]);
  }

  it('end by the day of the run, and do not begin before they were given', async () => {
    expect((await told(DAY.last)).map(([code]) => code)).toEqual(['JY8122']);
    expect(await told(DAY.after)).toEqual([['JY8121', expect.stringContaining('本次按 2026-08-01 计算')]]);
    expect(await told(DAY.before)).toEqual([['JY8124', expect.stringContaining('本次按 2026-05-31 计算')]]);
  });

  it('are judged by the day that the user gives, where there is one', async () => {
    expect((await told(DAY.after, '--issued-on', '2026-07-15')).map(([code]) => code)).toEqual(['JY8122']);
  });
});

describe('a copy that cannot be written', () => {
  it.each(['one file', 'a batch'])('of %s is told with its path and the reason; the report is whole', async (kind) => {
    const given = folder.at(kind);
    mkdirSync(given);
    copyFileSync(FORM, join(given, '1.xlsx'));
    if (kind === 'a batch') copyFileSync(FORM, join(given, '2.xlsx'));
    const out = folder.at(`${kind}-批注`);
    mkdirSync(join(out, '1.xlsx.part'), { recursive: true });
    const run = await jiaoyan(['check', given, '--annotate', out, '--json'], { cwd: CITY });
    const { findings, files } = JSON.parse(run.stdout) as Findings;
    expect(files.length).toBe(readdirSync(given).length);
    expect(
      findings.filter(({ code }) => /^JY012/.test(code)).map(({ code, where, found }) => [code, where.file, found]),
    ).toEqual([['JY0122', '1.xlsx', join(out, '1.xlsx')]]);
    expect(run.stderr).toBe(`批注副本 ${files.length - 1} 个，在 ${out}。\n`);
    expect(existsSync(join(out, '2.xlsx'))).toBe(kind === 'a batch');
  });
});

describe('Ctrl-C while copies are made', () => {
  it('ends with 130, a whole report, no false findings, and says how many are left', { timeout: 120_000 }, async () => {
    const given = folder.at('many');
    const out = folder.at('many-批注');
    mkdirSync(given);
    for (let index = 100; index < 140; index += 1) copyFileSync(FORM, join(given, `${index}.xlsx`));
    const child = spawn(process.execPath, [join(ROOT, 'bin', 'run.js'), 'check', given, '--annotate', out, '--json'], {
      cwd: CITY,
    });
    const chunks: Record<'stdout' | 'stderr', string[]> = { stdout: [], stderr: [] };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].on('data', (chunk: Buffer) => chunks[name].push(chunk.toString()));
    const watch = setInterval(() => {
      if (!existsSync(join(out, '101.xlsx'))) return;
      // A second one would end the program at once.
      clearInterval(watch);
      child.kill('SIGINT');
    }, 20);
    const [code] = (await once(child, 'close')) as [number];
    const { files, findings } = JSON.parse(chunks.stdout.join('')) as Findings;
    const made = readdirSync(out).length;
    expect([code, files.length, findings.filter(({ code: own }) => /^JY01/.test(own))]).toEqual([130, 40, []]);
    expect(made).toBeLessThan(40);
    expect(chunks.stderr.join('')).toMatch(
      new RegExp(
        `批注副本 ${made} 个，在 .*\\n已按要求停下：还有 ${40 - made} 个文件没有做副本；校验结果是全的，如上。\\n$`,
      ),
    );
  });
});
