import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileLines } from '../../../src/cli/file-lines.js';

const folder = mkdtempSync(join(tmpdir(), 'jiaoyan-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function lines(content: string | Uint8Array): Promise<readonly (readonly [number, string | null])[]> {
  const path = join(folder, 'lines.ndjson');
  writeFileSync(path, content);
  const found: (readonly [number, string | null])[] = [];
  for await (const { number, bytes } of fileLines(path)) found.push([number, bytes && new TextDecoder().decode(bytes)]);
  return found;
}

describe('the lines of a file', () => {
  it('are numbered from 1, the empty ones passed over', async () => {
    expect(await lines('a\n\n  \nb\n')).toEqual([
      [1, 'a'],
      [4, 'b'],
    ]);
  });

  it('need no line end after the last', async () => {
    expect(await lines('甲\n乙')).toEqual([
      [1, '甲'],
      [2, '乙'],
    ]);
  });

  it('of an empty file are none', async () => {
    expect(await lines('')).toEqual([]);
  });

  it('are whole where they are longer than what is read at a time', async () => {
    const long = '小'.repeat(900_000);
    expect(await lines(`a\n${long}\nb`)).toEqual([
      [1, 'a'],
      [2, long],
      [3, 'b'],
    ]);
  });

  it('are given up where they are longer than any document, the next one is there again', async () => {
    const endless = new Uint8Array(33 * 2 ** 20).fill(0x61);
    const file = new Uint8Array(endless.length + 4);
    file.set([0x78, 0x0a]);
    file.set(endless, 2);
    file.set([0x0a, 0x79], endless.length + 2);
    expect(await lines(file)).toEqual([
      [1, 'x'],
      [2, null],
      [3, 'y'],
    ]);
  });

  it('of a file that is not there are refused by the file system', async () => {
    await expect(fileLines(join(folder, 'none')).next()).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
