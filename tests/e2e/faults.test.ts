import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Findings } from '../../src/model/generated/documents.js';
import { EXAMPLES, jiaoyan, type Ran, ROOT, readJson, runProgram, temporaryFolder } from '../support/cli.js';

const CITY = join(EXAMPLES, 'changzhou-demo');
const GOOD = join(CITY, 'filled', '2132990018.xlsx');
const ALSO_GOOD = join(CITY, 'filled', '2132990006.xlsx');
const folder = temporaryFolder('faults');

afterAll(() => folder.remove());

const { version } = readJson<{ version: string }>(join(ROOT, 'package.json'));

describe('the command line', () => {
  it('tells its version', async () => {
    expect(await jiaoyan(['--version'])).toEqual({ code: 0, stdout: `jiaoyan ${version}\n`, stderr: '' });
  });

  it.each([
    { args: ['jiaocha'], says: '没有这个命令：jiaocha' },
    { args: ['check', GOOD, '--colour'], says: '没有这个选项：--colour' },
    { args: ['check'], says: '缺少参数：路径' },
    {
      args: ['check', GOOD, '--fail-on', 'never'],
      says: '--fail-on=never 不是允许的值，可用：error, warning, notice, none',
    },
    { args: ['check', GOOD, '--lang', 'fr'], says: '--lang=fr 不是允许的值，可用：zh-CN, en' },
    { args: ['key', 'new', '--out', 'a', '--cert', 'b'], says: '缺少选项：--name' },
  ])('refuses $args with exit code 2 and a Chinese sentence on stderr alone', async ({ args, says }) => {
    expect(await jiaoyan(args, { cwd: CITY })).toEqual({
      code: 2,
      stdout: '',
      stderr: `${says}\n用 --help 查看用法。\n`,
    });
  });

  it('refuses an output format that it does not know', async () => {
    const run = await jiaoyan(['check', GOOD, '--output', 'yaml'], { cwd: CITY });
    expect([run.code, run.stdout, run.stderr]).toEqual([
      2,
      '',
      expect.stringMatching(/^--output 不认识“yaml”，可用：text、json/),
    ]);
  });

  it.each([
    [['check', GOOD, '--issued-on', '2026-02-30'], '--issued-on 应写成 2026-07-01 这样的日期，现为 2026-02-30。'],
    [['score', GOOD, '--trace', 'Z9'], '本年的评估标准里没有指标 Z9。'],
    [['check', GOOD, '--output', 'json=/nowhere/a.json'], '不能读写 /nowhere/a.json：'],
  ])('refuses %j: nothing is the program’s fault', async (args, says) => {
    const run = await jiaoyan(args, { cwd: CITY });
    expect([run.code, run.stdout, run.stderr.startsWith(says)]).toEqual([2, '', true]);
  });

  it('refuses to work on a folder without workbooks, and to clear a folder of somebody’s own files', async () => {
    mkdirSync(folder.at('mine', 'keys'), { recursive: true });
    writeFileSync(folder.at('mine', 'keys', 'key.pem'), 'mine');
    const [checked, shown] = await Promise.all([
      jiaoyan(['check', folder.at('mine')], { cwd: CITY }),
      jiaoyan(['demo', '--out', folder.at('mine')]),
    ]);
    expect([checked.code, shown.code]).toEqual([2, 2]);
    expect(readFileSync(folder.at('mine', 'keys', 'key.pem'), 'utf8')).toBe('mine');
  });

  it('refuses in English when asked to speak English', async () => {
    const run = await jiaoyan(['check', GOOD, '--colour', '--lang', 'en'], { cwd: CITY });
    expect([run.code, run.stderr]).toEqual([2, 'Nonexistent flag: --colour\nSee --help for the usage.\n']);
  });
});

describe('without a programme', () => {
  it('check says in Chinese what is missing, with exit code 3', async () => {
    const run = await jiaoyan(['check', GOOD], { cwd: folder.path });
    expect([run.code, run.stderr]).toEqual([3, '']);
    expect(run.stdout).toContain('JY8107');
    expect(run.stdout).toContain('没有指明这次用哪个评估方案或名册（缺 --programme）。');
  });

  it.each([
    ['form', 'issue'],
    ['score', GOOD],
    ['report', GOOD],
    ['rollup', GOOD],
  ])('%s %s says so too, on stderr', async (...args) => {
    const run = await jiaoyan(args, { cwd: folder.path });
    expect([run.code, run.stdout]).toEqual([3, '']);
    expect(run.stderr).toMatch(/^JY8107 没有指明这次用哪个评估方案或名册（缺 --programme）。请/);
  });

  it('a registry that is missing is named as well', async () => {
    mkdirSync(folder.at('alone'));
    copyFileSync(join(CITY, 'programme-2025-2026.json'), folder.at('alone', 'programme.json'));
    const run = await jiaoyan(['form', 'issue', '--programme', folder.at('alone', 'programme.json')], {
      cwd: folder.path,
    });
    expect([run.code, run.stderr]).toEqual([3, expect.stringContaining('（缺 --registry）')]);
  });

  it('a context file that is no JSON is a usage error that names it', async () => {
    mkdirSync(folder.at('broken'));
    writeFileSync(folder.at('broken', 'jiaoyan.json'), '{ "programme": ');
    const run = await jiaoyan(['check', GOOD], { cwd: folder.at('broken') });
    expect([run.code, run.stdout, run.stderr.split('\n')[0]]).toEqual([
      2,
      '',
      `${folder.at('broken', 'jiaoyan.json')} 不是有效的 JSON，请检查括号、引号和逗号。`,
    ]);
  });

  it('flags stand in for the context file', async () => {
    const flags = ['programme', 'registry'].flatMap((name) => [`--${name}`, join(CITY, `${name}-2025-2026.json`)]);
    const run = await jiaoyan(['check', GOOD, ...flags], { cwd: folder.path });
    expect([run.code, run.stdout.trimEnd()]).toEqual([0, expect.stringContaining('共校验 1 个文件：1 个可以提交。')]);
  });
});

/** A compound file with one directory entry: what an encrypted workbook looks like from outside ([MS-CFB], [MS-OFFCRYPTO]). */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [place, character] of [...stream].entries()) bytes[1024 + 2 * place] = character.charCodeAt(0);
  bytes[1024 + 64] = 2 * stream.length + 2;
  return bytes;
}

const oldWorkbook = (): Uint8Array => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['教师情况']]), '教师情况');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
};

describe('bad files among good ones', () => {
  const files: Readonly<Record<string, readonly [code: string, bytes: () => Uint8Array]>> = {
    '01-旧格式.xls': ['JY0103', oldWorkbook],
    '02-旧格式改名.xlsx': ['JY0103', oldWorkbook],
    '03-文字改名.xlsx': ['JY0101', () => Buffer.from('这是一段文字')],
    '04-逗号表改名.xlsx': ['JY0104', () => Buffer.from('编号,姓名\nT001,王老师\n')],
    '05-空.xlsx': ['JY0105', () => new Uint8Array()],
    '06-没有传完.xlsx': ['JY0106', () => readFileSync(GOOD).subarray(0, 20_000)],
    '07-加密.xlsx': ['JY0102', () => compoundFile('EncryptedPackage')],
  };
  let run: Ran;
  let report: Findings;

  beforeAll(async () => {
    mkdirSync(folder.at('batch', '子文件夹'), { recursive: true });
    for (const [name, [, bytes]] of Object.entries(files)) writeFileSync(folder.at('batch', name), bytes());
    copyFileSync(GOOD, folder.at('batch', '08-好的.xlsx'));
    copyFileSync(ALSO_GOOD, folder.at('batch', '子文件夹', '09-也好.xlsx'));
    writeFileSync(folder.at('batch', '~$08-好的.xlsx'), 'lock');
    writeFileSync(folder.at('batch', '.DS_Store'), 'Bud1');
    const outputs = ['text', `json=${folder.at('batch.json')}`].flatMap((output) => ['--output', output]);
    run = await jiaoyan(['check', folder.at('batch'), folder.at('没有这个文件.xlsx'), ...outputs], { cwd: CITY });
    report = readJson<Findings>(folder.at('batch.json'));
  });

  it('do not stop the batch: exit code 4, and every file has its verdict', () => {
    expect([run.code, run.stderr]).toEqual([4, '']);
    expect(report.files.map(({ file, verdict }) => [file, verdict])).toEqual([
      ...Object.keys(files).map((name) => [name, 'unreadable']),
      ['08-好的.xlsx', 'valid'],
      ['09-也好.xlsx', 'valid'],
      [folder.at('没有这个文件.xlsx'), 'unreadable'],
    ]);
    expect(run.stdout.trimEnd().split('\n').at(-1)).toBe('共校验 10 个文件：2 个可以提交，8 个打不开。');
  });

  it('are each told by what they are', () => {
    const unreadable = report.findings.filter(({ severity }) => severity === 'error');
    const told = Object.fromEntries(unreadable.map(({ code, where }) => [where.file, code]));
    const codes = Object.fromEntries(Object.entries(files).map(([name, [code]]) => [name, code]));
    expect(told).toEqual({ ...codes, [folder.at('没有这个文件.xlsx')]: 'JY0112' });
    expect(unreadable.every(({ fix }) => fix !== '')).toBe(true);
  });

  it('leave the good ones to be scored, and score says of each of the others why it has no result', async () => {
    const scored = await jiaoyan(['score', folder.at('batch'), '--json'], { cwd: CITY });
    const results = JSON.parse(scored.stdout) as readonly { source: { file: string } }[];
    expect([scored.code, [...new Set(results.map(({ source }) => source.file))]]).toEqual([
      4,
      ['08-好的.xlsx', '09-也好.xlsx'],
    ]);
    const reasons = scored.stderr.split('\n').map((line) => /^(JY\d{4}) (\S+\.xlsx?)：/.exec(line));
    expect(reasons.flatMap((match) => (match ? [[match[2], match[1]]] : []))).toEqual(
      Object.entries(files).map(([name, [code]]) => [name, code]),
    );
  });

  it('are no hindrance to a second workbook of one school: neither is taken silently', async () => {
    mkdirSync(folder.at('twice'));
    for (const name of ['a.xlsx', 'b.xlsx']) copyFileSync(GOOD, folder.at('twice', name));
    const scored = await jiaoyan(['score', folder.at('twice'), '--json'], { cwd: CITY });
    expect(JSON.parse(scored.stdout)).toEqual([]);
    expect(scored.code).toBe(3);
    expect(scored.stderr.match(/^JY7102 [ab]\.xlsx：/gm)).toEqual(['JY7102 a.xlsx：', 'JY7102 b.xlsx：']);
  });
});

describe('a workbook that is not a form of this programme', () => {
  it('is told so, and is no unreadable file', async () => {
    const run = await jiaoyan(['check', GOOD, '--json'], { cwd: join(EXAMPLES, 'pingdingshan-base') });
    const { files, findings } = JSON.parse(run.stdout) as Findings;
    expect([run.code, files.map(({ verdict }) => verdict), findings.map(({ code }) => code)]).toEqual([
      3,
      ['invalid'],
      ['JY1101'],
    ]);
  });
});

describe('verify', () => {
  it('does not pass what is no report', async () => {
    const run = await jiaoyan(['verify', GOOD, '--json']);
    const [verified] = JSON.parse(run.stdout) as readonly {
      verdict: string;
      parts: readonly { reasons: readonly string[] }[];
    }[];
    expect([run.code, verified?.verdict, verified?.parts.flatMap(({ reasons }) => reasons)]).toEqual([
      4,
      'failed',
      ['JY7163'],
    ]);
  });

  it('tells a file that is not there', async () => {
    const run = await jiaoyan(['verify', folder.at('nothing.pdf')]);
    expect([run.code, run.stdout]).toEqual([4, expect.stringMatching(/^JY7160 “.*nothing\.pdf”/)]);
  });

  it('refuses a certificate that is none', async () => {
    const run = await jiaoyan(['verify', GOOD, '--trust', GOOD]);
    expect([run.code, run.stdout]).toEqual([2, expect.stringMatching(/^JY8109 /)]);
  });
});

describe('standards', () => {
  it('are listed, shown and free of faults', async () => {
    const list = await jiaoyan(['standard', 'list', '--json'], { cwd: folder.path });
    const ids = (JSON.parse(list.stdout) as readonly { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['changzhou-2023/school-quality', 'pingdingshan/subject-base']));
    const [linted, shown] = await Promise.all([
      jiaoyan(['standard', 'lint', ...ids], { cwd: folder.path }),
      jiaoyan(['standard', 'show', 'pingdingshan/subject-base'], { cwd: folder.path }),
    ]);
    expect([linted.code, shown.code, shown.stdout.includes('学校学科基地领导小组')]).toEqual([0, 0, true]);
  });

  it('that are unknown are told', async () => {
    const run = await jiaoyan(['standard', 'show', 'nowhere/nothing'], { cwd: folder.path });
    expect([run.code, run.stdout]).toEqual([2, expect.stringMatching(/^JY8106 .*nowhere\/nothing/)]);
  });
});

describe('score:facts', () => {
  const cases = join(ROOT, 'tests', 'fixtures', 'cases');
  const score = (...files: readonly string[]): Promise<Ran> =>
    runProgram('npm', ['run', '--silent', 'score:facts', '--', ...files]);

  it('prints the results of all files as one array, in their order', async () => {
    const names = ['07-subject-base', '00-perfect'];
    const run = await score(...names.map((name) => join(cases, `${name}.json`)));
    const expected = names.flatMap((name) => readJson<readonly object[]>(join(cases, `${name}.expected.json`)));
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toEqual(expected);
  });

  it('ends with exit code 4 for a file that cannot be read, and still scores the others', async () => {
    writeFileSync(folder.at('bad.json'), '{');
    const run = await score(folder.at('bad.json'), join(cases, '07-subject-base.json'));
    expect([run.code, run.stderr]).toEqual([4, expect.stringContaining(folder.at('bad.json'))]);
    expect(JSON.parse(run.stdout)).toEqual(readJson(join(cases, '07-subject-base.expected.json')));
  });
});

describe('a batch', () => {
  it('tells files of the same name apart by their folders', async () => {
    for (const [district, from] of [
      ['甲区', GOOD],
      ['乙区', ALSO_GOOD],
    ] as const) {
      mkdirSync(folder.at('same', district), { recursive: true });
      copyFileSync(from, folder.at('same', district, '自评.xlsx'));
    }
    writeFileSync(folder.at('same', '甲区', '坏.xlsx'), 'x');
    const run = await jiaoyan(['check', folder.at('same'), '--json'], { cwd: CITY });
    const { files } = JSON.parse(run.stdout) as Findings;
    expect(files.map(({ file, verdict }) => [file, verdict])).toEqual([
      ['乙区/自评.xlsx', 'valid'],
      ['坏.xlsx', 'unreadable'],
      ['甲区/自评.xlsx', 'valid'],
    ]);
  });

  it('names what it passed over only when asked', async () => {
    mkdirSync(folder.at('litter'));
    copyFileSync(GOOD, folder.at('litter', '自评.xlsx'));
    for (const name of ['~$自评.xlsx', 'Thumbs.db', '说明.txt']) writeFileSync(folder.at('litter', name), '');
    const [silent, verbose] = [
      await jiaoyan(['check', folder.at('litter')], { cwd: CITY }),
      await jiaoyan(['check', folder.at('litter'), '--verbose'], { cwd: CITY }),
    ];
    expect([silent.stderr, verbose.stderr.trimEnd().split('\n')]).toEqual([
      '',
      ['Thumbs.db', '~$自评.xlsx', '说明.txt'].map((name) => `略过：${folder.at('litter', name)}`),
    ]);
    expect(verbose.stdout).toBe(silent.stdout);
  });

  it('gives up a file that takes too much memory and goes on with the next', async () => {
    mkdirSync(folder.at('greedy'));
    writeFileSync(folder.at('greedy', '1-很大.xlsx'), await hugeWorkbook());
    copyFileSync(GOOD, folder.at('greedy', '2-好的.xlsx'));
    const flags = ['--memory-per-file', '48', '--seconds-per-file', '60', '--json'];
    const run = await jiaoyan(['check', folder.at('greedy'), ...flags], { cwd: CITY });
    const { files, findings } = JSON.parse(run.stdout) as Findings;
    expect([run.code, files.map(({ verdict }) => verdict)]).toEqual([4, ['unreadable', 'valid']]);
    expect(
      findings.filter(({ severity }) => severity === 'error').map(({ code, where }) => [code, where.file]),
    ).toEqual([['JY0115', '1-很大.xlsx']]);
  });

  it('is stopped by Ctrl-C: what is done is reported, the rest is counted, exit code 130', async () => {
    mkdirSync(folder.at('many'));
    for (let index = 100; index < 300; index += 1) copyFileSync(GOOD, folder.at('many', `${index}.xlsx`));
    const child = spawn(process.execPath, [join(ROOT, 'bin', 'run.js'), 'check', folder.at('many'), '--json'], {
      cwd: CITY,
    });
    const chunks: Buffer[] = [];
    const said: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    setTimeout(() => child.kill('SIGINT'), 2500);
    const [code] = (await once(child, 'close')) as [number];
    const { files } = JSON.parse(Buffer.concat(chunks).toString()) as Findings;
    expect([code, files.length > 0 && files.length < 200]).toEqual([130, true]);
    expect(Buffer.concat(said).toString()).toContain(
      `前 ${files.length} 个文件已处理，结果如上；还有 ${200 - files.length} 个文件没有处理。`,
    );
  });
});

describe('score', () => {
  it('refuses a subject that nobody is, and names the nearest', async () => {
    const run = await jiaoyan(['score', GOOD, '--subject', 'G1'], { cwd: CITY });
    expect([run.code, run.stdout, run.stderr.split('\n')[0]]).toEqual([
      2,
      '',
      '没有编号为 G1 的对象；最接近的是 G01。',
    ]);
  });

  it('passes over documents of other kinds in a folder, and says so only when asked', async () => {
    mkdirSync(folder.at('mixed'));
    copyFileSync(GOOD, folder.at('mixed', '自评.xlsx'));
    copyFileSync(join(CITY, 'programme-2025-2026.json'), folder.at('mixed', '方案.json'));
    writeFileSync(folder.at('mixed', '清单.json'), '[]');
    const run = await jiaoyan(['score', folder.at('mixed'), '--verbose'], { cwd: CITY });
    expect([run.code, run.stderr.split('\n').filter((line) => line.startsWith('略过'))]).toEqual([
      0,
      ['方案.json', '清单.json'].map((name) => `略过：${folder.at('mixed', name)}`),
    ]);
    const named = await jiaoyan(['score', folder.at('mixed', '方案.json')], { cwd: CITY });
    expect([named.code, named.stderr]).toEqual([4, expect.stringMatching(/^JY8110 方案\.json：这里要用的是/)]);
  });
});

/** A sound workbook with as many cells as are allowed, far more than any form has. */
async function hugeWorkbook(): Promise<Uint8Array> {
  const rows = Array.from({ length: 9900 }, (_, row) =>
    Array.from({ length: 20 }, (__, column) => `第${row}行第${column}列的内容`),
  );
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), '教师情况');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}
