import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Findings, Result, Rollup } from '../../src/model/generated/documents.js';
import { EXAMPLES, expectCommitted, jiaoyan, type Ran, readJson, runProgram, temporaryFolder } from '../support/cli.js';
import { foundCells } from '../support/found-cells.js';
import { requireTool } from '../support/tools.js';

const CITY = join(EXAMPLES, 'changzhou-demo');
const folder = temporaryFolder('city');
const inCity = (...args: readonly string[]): Promise<Ran> => jiaoyan(args, { cwd: CITY });
const workbook = (id: string): string => join('filled', `${id}.xlsx`);

/** File name → SHA-256 of every file in a folder. */
const digests = (path: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(path)
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(path, name)))
          .digest('hex'),
      ]),
  );

afterAll(() => folder.remove());

describe('form issue', () => {
  const [here, elsewhere] = [folder.at('forms'), folder.at('forms-elsewhere')];
  let first: Ran;
  let second: Ran;

  beforeAll(async () => {
    const abroad = { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' };
    [first, second] = await Promise.all([
      inCity('form', 'issue', '--out', here),
      jiaoyan(['form', 'issue', '--out', elsewhere], { cwd: CITY, env: abroad }),
    ]);
  });

  it('makes 26 workbooks and says so', () => {
    expect(first).toEqual({ code: 0, stdout: `已发放 26 个工作簿，在 ${here}。\n`, stderr: '' });
    expect(readdirSync(here)).toHaveLength(26);
  });

  it('makes the same bytes again, also in another time zone and another language of the system', () => {
    expect(second.code).toBe(0);
    expect(digests(elsewhere)).toEqual(digests(here));
  });

  it('issues only to the schools that are named, and names those the registry does not know', async () => {
    const some = folder.at('forms-some');
    const run = await inCity('form', 'issue', '2132990018', '9999999999', '--out', some, '--json');
    expect([run.code, JSON.parse(run.stdout)]).toEqual([
      3,
      { files: [join(some, '2132990018-竹篱溪小学.xlsx')], unknown: ['9999999999'], kept: [] },
    ]);
    expect(run.stderr).toMatch(/^JY1117 .*9999999999/);
    expect(digests(some)).toEqual({ '2132990018-竹篱溪小学.xlsx': digests(here)['2132990018-竹篱溪小学.xlsx'] });
  });
});

interface Mistake {
  readonly what: string;
  readonly sheet: string;
  readonly row: string;
  readonly header?: string;
  readonly to?: string;
}

/** What each kind of slip must be told as; `null` where it is put right without a word. */
const CODE_OF: Readonly<Record<string, string | null>> = {
  全角数字: 'JY2106',
  数字按文本填写: null,
  前后有空格: 'JY2106',
  数字带单位: 'JY2106',
  必填格空着: 'JY2101',
  '整行复制，编号重复': 'JY1123',
  '日期写成 2026.3.15': 'JY2106',
  日期写成中文: 'JY2106',
  工作表改名: 'JY1109',
  '数字格填“无”': 'JY2110',
  超过上限: 'JY2103',
  组长编号不存在: 'JY2104',
  '周次不存在、放假周不算': 'JY2114',
};

describe('check', () => {
  let run: Ran;
  let report: Findings;

  beforeAll(async () => {
    const paths = ['json', 'csv'].map((format) => `--output=${format}=${folder.at(`findings.${format}`)}`);
    run = await inCity('check', 'filled', '--output', 'text', ...paths);
    report = readJson<Findings>(folder.at('findings.json'));
  });

  it('ends with exit code 3, the report on stdout and nothing on stderr', () => {
    expect([run.code, run.stderr]).toEqual([3, '']);
    expect(run.stdout.trimEnd().split('\n').at(-1)).toMatch(
      /^共校验 10 个文件：\d 个可以提交，\d 个须修改（共 \d+ 处错误）/,
    );
  });

  it('finds what the city expects, in these cells', () => {
    expectCommitted(join(CITY, 'expected', 'findings.json'), foundCells(report));
  });

  it('finds every planted slip in its place, with the code of its kind', () => {
    const planted = readJson<readonly { file: string; mistakes: readonly Mistake[] }[]>(
      join(CITY, 'filled/mistakes.json'),
    );
    const told = planted.flatMap(({ file, mistakes }) =>
      mistakes
        .filter(({ what }) => CODE_OF[what] !== undefined && CODE_OF[what] !== null)
        .map((mistake) => ({ file, code: CODE_OF[mistake.what] as string, ...mistake })),
    );
    expect(told.length).toBeGreaterThan(15);
    const missed = told.filter(({ file, code, sheet, row, header, to }) => {
      const label = header === undefined ? row : `${row} ${header}`;
      return !report.findings.some(
        (finding) =>
          finding.where.file === file &&
          finding.code === code &&
          finding.where.sheet === (code === 'JY1109' ? to : sheet) &&
          (code === 'JY1109' || finding.where.label === label || header === '填写'),
      );
    });
    expect(missed).toEqual([]);
  });

  it('lets the careful school pass without a word', () => {
    expect(report.files.find(({ file }) => file === '2132990018.xlsx')).toEqual({
      file: '2132990018.xlsx',
      verdict: 'valid',
      school: '2132990018',
      errors: 0,
      warnings: 0,
      notices: 0,
      explained: 0,
      waived: 0,
    });
  });

  it('counts the same in every format', () => {
    const rows = readFileSync(folder.at('findings.csv'), 'utf8').trimEnd().split(/\r?\n/);
    expect(rows).toHaveLength(1 + report.findings.length);
    expect(report.summary).toMatchObject({
      files: 10,
      errors: report.findings.filter(({ severity }) => severity === 'error').length,
    });
    for (const { file, errors } of report.files) expect(run.stdout.includes(`${file}  有错误`)).toBe(errors > 0);
  });

  it('fails on notices only when asked to', async () => {
    const codes = ['error', 'notice'].map(async (level) => {
      const { code } = await inCity('check', workbook('2132990006'), '--fail-on', level);
      return code;
    });
    expect(await Promise.all(codes)).toEqual([0, 3]);
  });

  it('gives the findings document with --json, and nothing but it', async () => {
    const { code, stdout, stderr } = await inCity('check', workbook('5132990025'), '--json');
    const { kind, findings } = JSON.parse(stdout) as Findings;
    expect([code, kind, findings.map(({ where }) => where.cell).sort(), stderr]).toEqual([
      3,
      'findings',
      ['K14', 'M14', 'Q13'],
      '',
    ]);
  });
});

describe('score', () => {
  it('prints a table on stdout and how the check went on stderr', async () => {
    const run = await inCity('score', workbook('2132990018'));
    expect([run.code, run.stderr]).toEqual([0, '共校验 1 个文件：1 个可以提交。\n']);
    expectCommitted(join(CITY, 'expected', 'scores-2132990018.txt'), run.stdout);
  });

  it('explains points in sentences with cells and clauses', async () => {
    const asked = ['A1', 'C1', 'C3', 'D1', 'D3', 'D5', 'G1'].flatMap((indicator) => ['--trace', indicator]);
    const run = await inCity('score', workbook('2132990018'), ...asked);
    expect(run.code).toBe(0);
    expect(run.stdout.trimEnd().split('\n')).toHaveLength(7);
    expectCommitted(join(CITY, 'expected', 'traces-2132990018.txt'), run.stdout);
  });

  it('explains the points of a group', async () => {
    const run = await inCity('score', workbook('2132990018'), '--trace', 'C1', '--subject', 'G01');
    expect(run.stdout).toMatch(/^竹篱溪小学 语文教研组 C1 .*依据 教师情况!.*条款 CZ二4/);
  });

  it('speaks English when asked', async () => {
    const run = await inCity('score', workbook('2132990018'), '--lang', 'en');
    expect(run.stderr).toBe('1 file checked: 1 can be handed in.\n');
    expect(run.stdout.split('\n')[0]).toMatch(/^School +Subject +Standard +Base +Total +Grade/);
  });

  it('scores a bad workbook as far as it can be read, without a grade', async () => {
    const run = await inCity('score', workbook('3132990002'), '--json');
    const [school] = JSON.parse(run.stdout) as readonly Result[];
    expect([run.code, school?.grade, school?.total, school?.blankIndicators]).toEqual([3, null, null, ['D5']]);
  });
});

describe('the report of a school', () => {
  const id = '2132990018';
  const [key, certificate] = [folder.at('key.pem'), folder.at('cert.pem')];
  const results = folder.at('results');
  const pdf = folder.at('reports', id, 'school-quality.pdf');
  let made: Ran;

  beforeAll(async () => {
    const keyMade = await jiaoyan([
      'key',
      'new',
      '--out',
      key,
      '--cert',
      certificate,
      '--name',
      '示例教科院',
      '--kind',
      'rsa-2048',
      '--valid-from',
      '2026-01-01',
    ]);
    expect(keyMade.code).toBe(0);
    await inCity('score', workbook(id), '--out', results, '--issued-on', '2026-07-10');
    made = await inCity(
      'report',
      join(results, id, 'school-quality.json'),
      '--out',
      folder.at('reports'),
      '--key',
      key,
      '--cert',
      certificate,
    );
  });

  it('is made and signed', () => {
    expect(made).toEqual({
      code: 0,
      stdout: `已生成 1 份评定报告，在 ${folder.at('reports')}，已用自管密钥签名（签在市级单位签章处）。\n`,
      stderr: '',
    });
  });

  it('never overwrites a key', async () => {
    const before = readFileSync(key);
    const again = await jiaoyan([
      'key',
      'new',
      '--out',
      key,
      '--cert',
      certificate,
      '--name',
      '另一单位',
      '--kind',
      'p-256',
    ]);
    expect([again.code, again.stdout, again.stderr.split('\n')[0]]).toEqual([
      2,
      '',
      `没有写入：${key} 已经存在。请换一个文件名。`,
    ]);
    expect(readFileSync(key).equals(before)).toBe(true);
  });

  it('is passed by verify with the certificate, undecided without', async () => {
    const [trusted, unknown] = await Promise.all([
      jiaoyan(['verify', pdf, '--trust', certificate]),
      jiaoyan(['verify', pdf]),
    ]);
    expect([trusted.code, unknown.code]).toEqual([0, 5]);
    expect(trusted.stdout).toContain(`✓ ${pdf} 通过\n    报告内容：竹篱溪小学，2025-2026学年，等级 优秀，总分`);
    expect(trusted.stdout).toContain('签名单位：示例教科院（自管密钥）');
    expect(unknown.stdout).toMatch(/^\? .*无法确定/);
    expect(unknown.stdout).toContain('UNTRUSTED_KEY');
  });

  it('is signed for other programs too', async ({ skip }) => {
    if (!requireTool('pdfsig')) skip('pdfsig is not installed');
    const { stdout } = await runProgram('pdfsig', [pdf]);
    expect(stdout).toContain('Signature is Valid');
    expect(stdout).toContain('Total document signed');
    expect(stdout).toContain('Signer Certificate Common Name: 示例教科院');
  });

  it('is sound for qpdf', async ({ skip }) => {
    if (!requireTool('qpdf')) skip('qpdf is not installed');
    const { code, stdout } = await runProgram('qpdf', ['--check', pdf]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('No syntax or stream encoding errors found')]);
  });

  it('holds the words of the school, readable for other programs', async ({ skip }) => {
    if (!requireTool('pdftotext')) skip('pdftotext is not installed');
    const { stdout } = await runProgram('pdftotext', [pdf, '-']);
    const { total, basePrinted } = readJson<Result>(join(results, id, 'school-quality.json'));
    for (const words of [
      '竹篱溪小学',
      id,
      '评定等级：优秀',
      `总分 ${total} 分`,
      `基础分 ${basePrinted} 分`,
      '自管密钥',
    ])
      expect(stdout).toContain(words);
  });

  it.each([
    ['in the middle', (size: number) => Math.floor(size / 2)],
    ['near the beginning', () => 900],
    ['at the end', (size: number) => size - 3],
  ])('is not passed when one byte %s is changed', async (where, place) => {
    const bytes = readFileSync(pdf);
    const at = place(bytes.length);
    bytes[at] = (bytes[at] as number) ^ 0x01;
    const changed = folder.at(`changed ${where}.pdf`);
    writeFileSync(changed, bytes);
    const run = await jiaoyan(['verify', changed, '--trust', certificate, '--json']);
    const [verified] = JSON.parse(run.stdout) as readonly {
      file: string;
      verdict: string;
      parts: readonly { part: string; verdict: string }[];
    }[];
    expect([run.code, basename(verified?.file ?? ''), verified?.verdict]).toEqual([5, basename(changed), 'failed']);
    // A file that does not open any more has no signature to speak of.
    const first = verified?.parts.find(({ part }) => part === 'signature' || part === 'file');
    expect(first?.verdict).toBe('failed');
  });

  it('has the same bytes when it is made again', async () => {
    const again = folder.at('reports-again');
    const env = { TZ: 'America/New_York', LANG: 'C' };
    const args = [
      'report',
      join(results, id, 'school-quality.json'),
      '--out',
      again,
      '--key',
      key,
      '--cert',
      certificate,
    ];
    await jiaoyan(args, { cwd: CITY, env });
    expect(digests(join(again, id))).toEqual(digests(join(folder.at('reports'), id)));
  });
});

describe('rollup', () => {
  it('reports who is missing when only one school has results', async () => {
    const run = await inCity('rollup', folder.at('results'), '--json');
    const { coverage, targets } = JSON.parse(run.stdout) as Rollup;
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(coverage.map(({ name, due, assessed, missing }) => [name, due, assessed, missing.length])).toEqual([
      ['天宁区', 3, 0, 3],
      ['钟楼区', 3, 0, 3],
      ['新北区', 4, 0, 4],
      ['武进区', 4, 0, 4],
      ['金坛区', 3, 0, 3],
      ['溧阳市', 3, 1, 2],
      ['常州经开区', 2, 0, 2],
      ['局属学校', 4, 0, 4],
    ]);
    expect(targets.map(({ awarded }) => awarded)).toEqual([9, 7, 5, 3]);
  });

  it('counts a result once that is given twice, and says so', async () => {
    cpSync(folder.at('results'), folder.at('copy-of-results'), { recursive: true });
    const twice = await inCity('rollup', folder.at('results'), folder.at('copy-of-results'), '--json');
    const { grades } = JSON.parse(twice.stdout) as Rollup;
    const school = grades.filter(({ standard }) => standard === 'changzhou-2023/school-quality');
    expect([twice.code, school.map(({ counts }) => counts)]).toEqual([
      3,
      [{ excellent: 1, good: 0, qualified: 0, unqualified: 0 }],
    ]);
    expect(twice.stderr).toContain('JY7102');
  });
});
