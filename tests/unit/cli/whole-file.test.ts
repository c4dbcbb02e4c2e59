import { mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOutput, writeWhole } from '../../../src/cli/whole-file.js';
import { temporaryFolder } from '../../support/cli.js';
import { type KilledWriter, killedWriter } from '../../support/killed-write.js';

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

describe('a writer that is killed', () => {
  let writer: KilledWriter;
  beforeAll(async () => {
    writer = await killedWriter();
  });
  afterAll(() => writer.remove());

  it.each(['writeFile', 'sync', 'link'] as const)('at its %s leaves no file, and the next run writes it', (killAt) => {
    mkdirSync(folder.at(killAt));
    const path = folder.at(killAt, 'a.txt');
    expect(writer.write(path, 'whole', { killAt })).toBe('SIGKILL');
    expect(readdirSync(folder.at(killAt)).includes('a.txt')).toBe(false);
    expect([writer.write(path, 'whole'), text(path)]).toEqual(['true', 'whole']);
  });

  it('where there are no links leaves at most an empty name, which the next run takes over', () => {
    const path = folder.at('no-links.txt');
    const trouble = { noLinks: true } as const;
    expect([writer.write(path, 'whole', { ...trouble, killAt: 'rename' }), text(path)]).toEqual(['SIGKILL', '']);
    expect([writer.write(path, 'whole', trouble), text(path)]).toEqual(['true', 'whole']);
    expect([writer.write(path, 'other', trouble), text(path)]).toEqual(['false', 'whole']);
  });
});

describe('two that write one file at once', () => {
  it('have one winner, and the other one is told', async () => {
    const path = folder.at('race.txt');
    const wins = await Promise.all(['1', '2', '3', '4'].map((mine) => writeWhole(path, mine, { force: false })));
    expect(wins.filter((won) => won)).toHaveLength(1);
    expect(text(path)).toBe(String(wins.indexOf(true) + 1));
  });
});

describe('an output that can be made again', () => {
  it('takes the place of what stood there; a link stays a link', async () => {
    mkdirSync(folder.at('outputs'));
    const [path, linked] = [folder.at('outputs', 'a.csv'), folder.at('outputs', 'linked.csv')];
    writeFileSync(path, '学校,得分\na longer text from before');
    symlinkSync('a.csv', linked);
    await writeOutput(linked, '学校,得分\nnew');
    expect([text(path), readlinkSync(linked), readdirSync(folder.at('outputs'))]).toEqual([
      '学校,得分\nnew',
      'a.csv',
      ['a.csv', 'linked.csv'],
    ]);
  });

  it('never takes the place of what somebody else wrote, nor a name that promises something else', async () => {
    const path = folder.at('outputs', 'registry.json');
    writeFileSync(path, '{"kind":"registry"}');
    await expect(writeOutput(path, '学校,得分\n')).rejects.toThrow('扩展名和要写的内容不符');
    await expect(writeOutput(path, '{"kind":"rollup"}')).rejects.toThrow('不是本命令上次写出的文件');
    expect(text(path)).toBe('{"kind":"registry"}');
  });

  it('goes to a device without taking its place', async () => {
    await writeOutput('/dev/null', 'nothing');
    expect(text('/dev/null')).toBe('');
  });

  it('tells of the file, not of its draft, where the folder is not there', async () => {
    const path = folder.at('none', 'a.csv');
    await expect(writeOutput(path, 'x')).rejects.toMatchObject({ code: 'ENOENT', path });
  });
});
