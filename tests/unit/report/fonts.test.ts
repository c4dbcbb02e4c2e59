import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FontFiles, findFonts, openFonts } from '../../../src/report/fonts.js';
import { FontsMissingError } from './demonstration.js';

let files: FontFiles;
let folder: string;

beforeAll(() => {
  const found = findFonts();
  if (!found) throw new FontsMissingError();
  files = found;
  folder = mkdtempSync(join(tmpdir(), 'fonts-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('opening fonts', () => {
  test('Noto Serif SC is found where it is installed', () => {
    expect(files.regular).toMatch(/NotoSerifSC_400Regular\.ttf$/);
    expect(files.bold).toMatch(/NotoSerifSC_700Bold\.ttf$/);
  });

  test('the roles without a font of their own have their substitutes', () => {
    const fonts = openFonts(files);
    const first = fonts.ok
      ? Object.fromEntries(Object.entries(fonts.value).map(([role, { chain }]) => [role, chain[0]?.name]))
      : {};
    expect(first).toEqual({
      regular: files.regular,
      bold: files.bold,
      title: files.bold,
      hei: files.bold,
      kai: files.regular,
      fang: files.regular,
    });
  });

  test('every chain ends in all faces, so that a character is printed whatever its role', () => {
    const fonts = openFonts(files);
    const names = fonts.ok ? Object.values(fonts.value).map(({ chain }) => chain.map(({ name }) => name).sort()) : [];
    expect(names).toEqual(Array.from({ length: 6 }, () => [files.regular, files.bold].sort()));
  });

  test('only 楷体 without a font is spaced', () => {
    const plain = openFonts(files);
    const own = openFonts({ ...files, kai: files.bold });
    expect(plain.ok && plain.value.kai.tracking).toBe(0.08);
    expect(plain.ok && plain.value.fang.tracking).toBe(0);
    expect(own.ok && own.value.kai.tracking).toBe(0);
    expect(own.ok && own.value.kai.chain[0]?.name).toBe(files.bold);
  });

  test('a file is opened once per process', () => {
    const [first, second] = [openFonts(files), openFonts({ ...files })];
    expect(first.ok && second.ok && first.value.regular.chain[0] === second.value.regular.chain[0]).toBe(true);
  });

  test('a second opening takes no noticeable time', () => {
    openFonts(files);
    const begun = performance.now();
    for (let round = 0; round < 100; round += 1) openFonts(files);
    expect((performance.now() - begun) / 100).toBeLessThan(2);
  });

  test('a file that is not there is a finding that names role and path', () => {
    const path = join(folder, 'simfang.ttf');
    expect(openFonts({ ...files, fang: path })).toEqual({
      ok: false,
      findings: [{ code: 'JY4903', where: { file: path }, found: 'fang', expected: 'TrueType / OpenType' }],
    });
  });

  test('without any regular font there is a finding and no empty chain', () => {
    const outcome = openFonts({ bold: files.bold } as FontFiles);
    expect(outcome.ok).toBe(false);
    expect(outcome.findings.map(({ code, found }) => [code, found])).toEqual([['JY4903', 'regular']]);
  });

  test('files that are no fonts are findings, all of them', () => {
    const [text, cut] = [join(folder, 'text.ttf'), join(folder, 'cut.ttf')];
    writeFileSync(text, '这不是字体');
    writeFileSync(cut, Buffer.from([0, 1, 0, 0, 0, 200]));
    const outcome = openFonts({ ...files, hei: text, fallback: [cut] });
    expect(outcome.ok).toBe(false);
    expect(outcome.findings.map(({ where, found }) => [where.file, found])).toEqual([
      [text, 'hei'],
      [cut, 'fallback'],
    ]);
  });

  test('a fall-back font comes last', () => {
    const outcome = openFonts({ regular: files.regular, bold: files.regular, fallback: [files.bold] });
    expect(outcome.ok && outcome.value.title.chain.map(({ name }) => name)).toEqual([files.regular, files.bold]);
  });
});
