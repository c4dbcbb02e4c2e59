import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { writeWhole } from '../../../src/cli/whole-file.js';
import { temporaryFolder } from '../../support/cli.js';

const folder = temporaryFolder('whole-file');
afterAll(() => folder.remove());
const text = (path: string): string => readFileSync(path, 'utf8');

describe('writing a file whole', () => {
  it('gives a new file its content and leaves no draft', async () => {
    mkdirSync(folder.at('new'));
    expect(await writeWhole(folder.at('new', 'a.txt'), 'first', { force: false })).toBe(true);
    expect([readdirSync(folder.at('new')), text(folder.at('new', 'a.txt'))]).toEqual([['a.txt'], 'first']);
  });

  it('leaves what stands there, unless it is told to', async () => {
    const path = folder.at('b.txt');
    writeFileSync(path, 'typed by somebody');
    expect(await writeWhole(path, 'first', { force: false })).toBe(false);
    expect(text(path)).toBe('typed by somebody');
    expect(await writeWhole(path, 'first', { force: true })).toBe(true);
    expect(text(path)).toBe('first');
  });

  it('is content with a file that holds the same already', async () => {
    const path = folder.at('c.txt');
    expect(await writeWhole(path, new TextEncoder().encode('same'), { force: false })).toBe(true);
    expect(await writeWhole(path, 'same', { force: false })).toBe(true);
  });

  it('leaves neither draft nor empty file where it fails', async () => {
    mkdirSync(folder.at('d', 'taken'), { recursive: true });
    await expect(writeWhole(folder.at('d', 'taken'), 'x', { force: true })).rejects.toThrow(/EISDIR|EPERM|ENOTEMPTY/);
    await expect(writeWhole(folder.at('d', 'none', 'x'), 'x', { force: false })).rejects.toThrow('ENOENT');
    expect(readdirSync(folder.at('d'))).toEqual(['taken']);
  });
});
