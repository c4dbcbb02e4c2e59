import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, jiaoyan } from '../support/cli.js';

const DEMO = join(EXAMPLES, 'changzhou-demo');
const SCHOOL = '2132990001';
let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'jiaoyan-parts-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Name → digest of all files of a folder. */
const digests = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, sha256(join(folder, name))]),
  );

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => jiaoyan(args, { cwd: DEMO, env });

describe('a form in parts', () => {
  it('is the same bytes in any time zone and language: issued, split, merged, enlarged', async () => {
    const places = [
      { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
      { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' },
      { TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    ];
    const made = await Promise.all(
      places.map(async (env, index) => {
        const folder = mkdtempSync(join(home, `place-${index}-`));
        const main = join(DEMO, 'filled', `${SCHOOL}.xlsx`);
        const at = (name: string): string => join(folder, name);
        const ran = [
          await run(['form', 'issue', SCHOOL, '--out', at('issued'), '--last-year', 'filled'], env),
          await run(['form', 'split', main, '--out', at('parts')], env),
          await run(['form', 'merge', main, at('parts'), '--out', at('merged.xlsx')], env),
          await run(['form', 'enlarge', main, '--rows', '教师情况=200', '--out', at('large.xlsx')], env),
        ];
        expect(ran.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
        return [digests(at('issued')), digests(at('parts')), sha256(at('merged.xlsx')), sha256(at('large.xlsx'))];
      }),
    );
    expect(made[1]).toEqual(made[0]);
    expect(made[2]).toEqual(made[0]);
    expect(Object.keys(made[0]?.[1] ?? {})).toHaveLength(10);
  }, 180_000);

  it('leaves the given files as they are, and overwrites nothing', async () => {
    const main = join(home, 'main.xlsx');
    cpSync(join(DEMO, 'filled', `${SCHOOL}.xlsx`), main);
    const before = sha256(main);
    const parts = join(home, 'parts');
    expect((await run(['form', 'split', main, '--out', parts])).code).toBe(0);
    const made = digests(parts);
    expect((await run(['form', 'split', main, '--out', parts])).code).toBe(0);
    expect(digests(parts)).toEqual(made);
    for (const name of readdirSync(parts)) writeFileSync(join(parts, name), `filled in: ${name}`);
    const filled = digests(parts);
    const again = await run(['form', 'split', main, '--out', parts]);
    expect([again.code, again.stderr.match(/JY1319/g)?.length]).toEqual([3, 10]);
    expect(digests(parts)).toEqual(filled);
    const same = await run(['form', 'merge', main, parts, '--out', main]);
    expect(same.code).toBe(2);
    expect([sha256(main), digests(parts)]).toEqual([before, filled]);
  }, 120_000);

  it('issues over nothing that somebody may have filled in, unless it is told to', async () => {
    const forms = join(home, 'reissued');
    const issue = ['form', 'issue', SCHOOL, '--out', forms];
    expect((await run(issue)).code).toBe(0);
    const issued = digests(forms);
    const [name = ''] = Object.keys(issued);
    writeFileSync(join(forms, name), 'filled in');
    const again = await run(issue);
    expect([again.code, again.stderr.match(/JY1319/g)?.length]).toEqual([3, 1]);
    expect(readFileSync(join(forms, name), 'utf8')).toBe('filled in');
    expect((await run([...issue, '--force', '--lang', 'en'])).stdout).toBe(`Workbooks issued: 1, in ${forms}.\n`);
    expect(digests(forms)).toEqual(issued);
  }, 120_000);

  it('checks a part by itself, and does not score it', async () => {
    const parts = join(home, 'checked');
    await run(['form', 'split', join('filled', `${SCHOOL}.xlsx`), '--out', parts]);
    const checked = await run(['check', parts, '--json']);
    expect(checked.code).toBe(0);
    const report = JSON.parse(checked.stdout) as { findings: { code: string; severity: string }[] };
    expect(new Set(report.findings.map(({ code }) => code))).toEqual(new Set(['JY1301', 'JY2106']));
    const scored = await run(['score', parts]);
    expect(scored.code).toBe(3);
    expect(scored.stderr).toContain('JY1302');
  }, 120_000);

  it('refuses what is no part of the school, and says which code an unreadable file gets', async () => {
    const parts = join(home, 'strange');
    await run(['form', 'split', join('filled', '2132990006.xlsx'), '--out', parts]);
    const main = join('filled', `${SCHOOL}.xlsx`);
    const out = join(home, 'strange.xlsx');
    const other = await run(['form', 'merge', main, parts, join('filled', '2132990013.xlsx'), '--out', out]);
    expect(other.code).toBe(3);
    expect([other.stderr.match(/JY1303/g)?.length, other.stderr.match(/JY1306/g)?.length]).toEqual([
      readdirSync(parts).length,
      1,
    ]);
    writeFileSync(join(home, 'broken.xlsx'), 'no workbook');
    expect((await run(['form', 'merge', main, join(home, 'broken.xlsx'), '--out', join(home, 'b.xlsx')])).code).toBe(4);
  }, 120_000);

  it('prints more rows on request and reads them without further flags', async () => {
    const forms = join(home, 'large');
    const issued = await run([
      'form',
      'issue',
      SCHOOL,
      '--rows',
      '教师情况=200',
      '--rows',
      '佐证目录=300',
      '--out',
      forms,
    ]);
    expect(issued.code).toBe(0);
    const checked = await run(['check', forms, '--json']);
    const codes = (JSON.parse(checked.stdout) as { findings: { code: string }[] }).findings.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('JY11'))).toEqual([]);
    const wrong = await run(['form', 'issue', SCHOOL, '--rows', '学校信息=9', '--out', forms]);
    expect([wrong.code, wrong.stderr.includes('教师情况')]).toEqual([2, true]);
  }, 120_000);
});
