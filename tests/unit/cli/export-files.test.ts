import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CountedFile } from '../../../src/cli/export-files.js';
import { UsageError } from '../../../src/cli/usage-error.js';

const home = mkdtempSync(join(tmpdir(), 'jiaoyan-counted-'));
const at = (name: string): string => join(home, name);
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What the disk has of a file, as `end` should tell it. */
const onDisk = (name: string) => {
  const bytes = readFileSync(at(name));
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
};

describe('a file that is counted while it is written', () => {
  it('tells its lines, its bytes and its digest', async () => {
    const file = new CountedFile(at('small.csv'));
    file.start('\uFEFF名称\r\n');
    await file.line('甲\r\n');
    await file.line('乙\r\n');
    expect(await file.end()).toEqual(onDisk('small.csv'));
    expect(file.lines).toBe(2);
    expect(readFileSync(at('small.csv'), 'utf8')).toBe('\uFEFF名称\r\n甲\r\n乙\r\n');
  });

  it('is right however much is written', async () => {
    const file = new CountedFile(at('large.csv'));
    const line = `${'评'.repeat(999)}\n`;
    for (let count = 0; count < 400; count += 1) await file.line(line);
    const told = await file.end();
    expect(told).toEqual(onDisk('large.csv'));
    expect([told.bytes, file.lines]).toEqual([400 * (999 * 3 + 1), 400]);
  });

  it('is there and empty where nothing was written', async () => {
    const file = new CountedFile(at('empty.csv'));
    expect(await file.end()).toEqual({ bytes: 0, sha256: createHash('sha256').update('').digest('hex') });
    expect(readFileSync(at('empty.csv'), 'utf8')).toBe('');
  });

  it('takes the place of what has the same columns, and of nothing else', async () => {
    const write = async (name: string, lines: readonly string[]) => {
      const file = new CountedFile(at(name));
      for (const line of lines) await file.line(line);
      return file.end();
    };
    await write('again.csv', ['学校,得分\r\n', '甲,1\r\n']);
    await write('again.csv', ['学校,得分\r\n', '乙,2\r\n']);
    expect(readFileSync(at('again.csv'), 'utf8')).toBe('学校,得分\r\n乙,2\r\n');
    await expect(write('again.csv', ['学校,等级\r\n'])).rejects.toThrow(UsageError);
    await expect(write('again.xlsx', ['学校,等级\r\n'])).rejects.toThrow('扩展名');
    expect([readFileSync(at('again.csv'), 'utf8'), readdirSync(home).filter((name) => name.endsWith('.part'))]).toEqual(
      ['学校,得分\r\n乙,2\r\n', []],
    );
  });

  it('names the file that was asked for where its folder is not there, and ends no process', async () => {
    const file = new CountedFile(at('none/a.csv'));
    await file.line('甲\r\n');
    await expect(file.end()).rejects.toMatchObject({ code: 'ENOENT', path: at('none/a.csv') });
  });
});
