import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyFiles } from '../../../src/cli/verify-files.js';
import { verifiableBytes, verifiableInputs } from '../../../src/cli/verify-inputs.js';
import { success } from '../../../src/model/finding.js';
import { makePdf } from '../../support/signed-pdf.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'verify-inputs-'));
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  for (const name of ['empty', 'books', 'papers', 'papers/deep']) mkdirSync(at(name));
  writeFileSync(at('books/a.xlsx'), 'PK');
  writeFileSync(at('papers/a.pdf'), await makePdf());
  writeFileSync(at('papers/deep/b.PDF'), await makePdf({ text: 'b' }));
  writeFileSync(at('papers/note.txt'), 'x');
  writeFileSync(at('zero.pdf'), '');
  writeFileSync(at('letter.docx'), 'PK and more');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('paths to verify', () => {
  it('are files by any name, and the papers in folders however deep', async () => {
    const { files, findings } = await verifiableInputs([at('papers'), at('letter.docx')]);
    expect(files.map(({ path }) => path)).toEqual([at('papers/a.pdf'), at('papers/deep/b.PDF'), at('letter.docx')]);
    expect(findings).toEqual([]);
  });

  it('that are not there or hold nothing are told by themselves, and do not stop the others', async () => {
    const paths = [at('none.pdf'), at('empty'), at('books'), at('papers'), at('letter.docx/x.pdf')];
    const { files, findings } = await verifiableInputs(paths);
    expect(files).toHaveLength(2);
    expect(findings).toEqual([
      { code: 'JY7160', where: {}, found: at('none.pdf') },
      { code: 'JY7162', where: {}, found: at('empty') },
      { code: 'JY7162', where: {}, found: at('books') },
      { code: 'JY7160', where: {}, found: at('letter.docx/x.pdf') },
    ]);
  });
});

describe('a file to verify', () => {
  const bytesOf = async (path: string, text: string) => {
    const read = () => Promise.resolve(success(Buffer.from(text)));
    const outcome = await verifiableBytes({ name: path, path, read });
    return outcome.ok ? 'taken' : outcome.findings.map(({ code, where }) => `${code} ${where.file}`).join();
  };

  it.each([
    ['a.pdf', '', 'JY7161 a.pdf'],
    ['a.jyz', '', 'JY7161 a.jyz'],
    ['a.docx', 'PK', 'JY7163 a.docx'],
    ['a', 'hello', 'JY7163 a'],
    ['a.pdf', 'hello', 'taken'],
    ['a.PDF', 'hello', 'taken'],
    ['a.json', '{}', 'taken'],
    ['report', '%PDF-1.7', 'taken'],
    ['report.bin', `${' '.repeat(900)}%PDF-1.7`, 'taken'],
    ['report.bin', `${' '.repeat(1100)}%PDF-1.7`, 'JY7163 report.bin'],
  ])('%s holding %j is %s', async (path, text, expected) => {
    expect(await bytesOf(path, text)).toBe(expected);
  });
});

describe('the end of a run', () => {
  const verify = (...paths: readonly string[]) => verifyFiles(paths, { trust: [], lang: 'zh-CN', root: ROOT });
  const told = async (...paths: readonly string[]) => {
    const { code, text = '', json } = await verify(...paths);
    const files = (
      json as readonly { file: string; verdict: string; parts: readonly { reasons: readonly string[] }[] }[]
    ).map(({ file, verdict, parts }) => [file.slice(folder.length + 1), verdict, parts[0]?.reasons[0]]);
    return { code, lines: text.split('\n'), files };
  };

  it('names a path that is not there, and what to do', async () => {
    const { code, lines, files } = await told(at('none.pdf'));
    expect([code, files]).toEqual([4, [['none.pdf', 'failed', 'JY7160']]]);
    expect(lines).toEqual([
      `JY7160 “${at('none.pdf')}”文件或文件夹不存在，没有核对。请检查名字和所在文件夹有没有写错；路径里有空格的，前后加引号。`,
    ]);
  });

  it.each([
    ['zero.pdf', 'JY7161', /zero\.pdf：.*是空的.*重新下载/],
    ['letter.docx', 'JY7163', /letter\.docx：.*不是能核对的文件.*PDF 原件/],
    ['books', 'JY7162', /里没有能核对的文件.*写错了文件夹/],
  ])('says of %s that nothing could be verified', async (name, reason, line) => {
    const { code, lines, files } = await told(at(name));
    expect([code, files, lines.length]).toEqual([4, [[name, 'failed', reason]], 1]);
    expect(lines[0]).toMatch(line);
  });

  it('sums up a folder, with what could not be opened', async () => {
    const { code, lines, files } = await told(at('papers'), at('zero.pdf'), at('none.pdf'));
    expect(code).toBe(5);
    expect(files.map(([, , reason]) => reason)).toEqual(['NO_SIGNATURE', 'NO_SIGNATURE', 'JY7160', 'JY7161']);
    expect(lines.at(-1)).toBe('共核对 2 个文件：通过 0，无法确定 0，不通过 2。另有 2 个打不开或不能核对。');
  });
});
