import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { composeReport } from '../../../src/cli/compose-report.js';
import type { ReportRequest } from '../../../src/workflows/ports.js';
import { probe } from '../report/pdf-probe.js';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
let root: string;
let own: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'compose-report-'));
  mkdirSync(join(root, 'templates', 'reports', 'partials'), { recursive: true });
  cpSync(join(PROJECT, 'package.json'), join(root, 'package.json'));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const builtIn = (name: string, text: string) =>
  writeFileSync(join(root, 'templates', 'reports', `${name}.md.hbs`), text);
const ownFile = (name: string, text: string) => writeFileSync(join(own, `${name}.md.hbs`), text);

beforeEach(() => {
  own = mkdtempSync(join(root, 'own-'));
  mkdirSync(join(own, 'partials'));
  builtIn('notice', '# {{title}}\n\n{{> closing}}\n');
  builtIn('partials/closing', '自带的落款\n');
});

const request = (more: Partial<ReportRequest> = {}): ReportRequest => ({
  template: 'notice',
  data: { title: '通知' },
  title: '通知',
  author: '教研室',
  date: '2026-06-30',
  footer: '',
  attachments: [],
  ...more,
});

const paint = async (templates?: string, more: Partial<ReportRequest> = {}) =>
  composeReport({ root, templates }).paint(request(more));

async function textOf(painted: Awaited<ReturnType<typeof paint>>): Promise<string> {
  if (!painted.ok) return JSON.stringify(painted.findings);
  const pieces = probe(painted.value.pdf).pages.flatMap((page) => page.pieces);
  return pieces
    .filter(({ artifact }) => !artifact)
    .map(({ text }) => text)
    .join('');
}

describe('templates of an office', () => {
  test('without a folder the templates of the program are used', async () => {
    expect(await textOf(await paint())).toBe('通知自带的落款');
  });

  test('a whole template stands in for the one of its name', async () => {
    ownFile('notice', '# 本市{{title}}\n\n{{> closing}}\n');
    expect(await textOf(await paint(own))).toBe('本市通知自带的落款');
  });

  test('a single partial stands in, and the template around it stays', async () => {
    ownFile('partials/closing', '本市的落款\n');
    expect(await textOf(await paint(own))).toBe('通知本市的落款');
  });

  test('an office may have partials of its own for its templates', async () => {
    ownFile('notice', '# {{title}}\n\n{{> motto}}\n');
    ownFile('partials/motto', '求真\n');
    expect(await textOf(await paint(own))).toBe('通知求真');
  });

  test('a broken one is told with its path and line, and no report is made', async () => {
    ownFile('partials/closing', '落款\n\n{{office}}\n');
    const painted = await paint(own);
    const file = join(own, 'partials', 'closing.md.hbs');
    expect(painted).toEqual({
      ok: false,
      findings: [
        {
          code: 'JY4901',
          where: { file, label: '第 3 行' },
          found: 'office',
          expected: '数据中有的名称',
          params: { line: 3 },
        },
      ],
    });
  });

  test('a broken partial of the program is told by its place in the program', async () => {
    builtIn('partials/closing', '{{office}}\n');
    const painted = await paint(own);
    expect(painted.findings.map(({ where }) => where.file)).toEqual(['partials/closing.md.hbs']);
  });

  test('a file that stands in for nothing is told once, with the name that was perhaps meant', async () => {
    ownFile('notise', '# 写错了\n');
    const report = composeReport({ root, templates: own });
    const stray = { code: 'JY4103', where: { file: join(own, 'notise.md.hbs') }, found: 'notise', expected: 'notice' };
    expect((await report.paint(request())).findings).toEqual([stray]);
    expect((await report.paint(request())).findings).toEqual([]);
  });

  test('a folder that is not there, or is a file, is a mistake of whoever named it', async () => {
    await expect(paint(join(root, 'nowhere'))).rejects.toThrow(/模板文件夹 .*nowhere 不存在或打不开/);
    await expect(paint(join(root, 'package.json'))).rejects.toThrow(/模板文件夹 .*package\.json 不存在或打不开/);
  });

  test('a file that cannot be read is told, and the one of the program is not used in its place', async () => {
    mkdirSync(join(own, 'notice.md.hbs'));
    mkdirSync(join(own, 'partials', 'closing.md.hbs'));
    const unreadable = (name: string) => ({
      code: 'JY4910',
      where: { file: join(own, `${name}.md.hbs`) },
      params: { reason: 'EISDIR' },
    });
    expect((await paint(own)).findings).toEqual([unreadable('notice'), unreadable('partials/closing')]);
  });

  test('a template in GBK is told once, as what it is', async () => {
    // 报告, as an editor of old saves it.
    writeFileSync(join(own, 'notice.md.hbs'), Buffer.from([0x23, 0x20, 0xb1, 0xa8, 0xb8, 0xe6]));
    expect((await paint(own)).findings).toEqual([{ code: 'JY4912', where: { file: join(own, 'notice.md.hbs') } }]);
  });

  test('a template with the mark of UTF-8 before it is read without it', async () => {
    ownFile('notice', '\uFEFF# 本市{{title}}\n');
    expect(await textOf(await paint(own))).toBe('本市通知');
  });

  test('an empty template is no paper; an empty partial leaves its part out', async () => {
    ownFile('partials/closing', '');
    expect(await textOf(await paint(own))).toBe('通知');
    ownFile('notice', '');
    expect((await paint(own)).findings).toEqual([{ code: 'JY4911', where: { file: join(own, 'notice.md.hbs') } }]);
  });

  test('no template reaches another file, nor the prototype of the data', async () => {
    for (const text of ['{{> ../../package}}', '{{constructor}}', '{{title.constructor.name}}', '{{__proto__}}']) {
      ownFile('notice', text);
      expect((await paint(own)).ok).toBe(false);
    }
  });
});

describe('painting', () => {
  test('a name without a glyph is told with its cell and person, and nothing is painted', async () => {
    const where = { file: '表.xlsx', sheet: '教师情况', cell: 'B7', label: 'T003 姓名' };
    const painted = await paint(undefined, {
      data: { title: '张𰻝老师' },
      places: [{ text: '张𰻝', where, subject: 'T003' }],
    });
    expect(painted).toEqual({
      ok: false,
      findings: [
        { code: 'JY4902', where, found: '张𰻝', params: { character: '𰻝', codePoint: 'U+30EDD' }, subject: 'T003' },
      ],
    });
  });

  test('a font that cannot be opened is told before anything is painted', async () => {
    const painted = await composeReport({ root, fonts: { fang: '/no/such.ttf' } }).paint(request());
    expect(painted.findings.map(({ code, where }) => [code, where.file])).toEqual([['JY4903', '/no/such.ttf']]);
  });

  test('properties go into the metadata, seals are told with pages from 0', async () => {
    builtIn('sealed', '甲\n\n:::pagebreak\n\n乙\n\n:::closing\nissuer | 教研室 | 2026年\n:::\n');
    const painted = await paint(undefined, { template: 'sealed', properties: { number: '7号', resultDigest: 'ab' } });
    expect(painted.ok && painted.value.seals.map(({ name, page }) => [name, page])).toEqual([['issuer', 1]]);
    const text = painted.ok ? Buffer.from(painted.value.pdf).toString('utf8') : '';
    expect(text).toContain('<jiaoyan:number>7号</jiaoyan:number>');
    expect(text).toContain('<jiaoyan:resultDigest>ab</jiaoyan:resultDigest>');
  });

  test('the HTML page is made from the same template and needs no font', async () => {
    const page = await composeReport({ root, fonts: { fang: '/no/such.ttf' } }).page(request());
    expect(page.ok && page.value).toContain('<h1>通知</h1>\n<p>自带的落款</p>');
  });

  test('equal requests of two adapters give equal bytes', async () => {
    const [first, second] = [await paint(), await paint()];
    expect(first.ok && second.ok && Buffer.from(first.value.pdf).equals(Buffer.from(second.value.pdf))).toBe(true);
  });
});
