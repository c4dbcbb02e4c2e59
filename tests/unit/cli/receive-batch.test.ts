import { describe, expect, it } from 'vitest';
import { exitOf, type Received, RunLines, receiveEach } from '../../../src/cli/receive-batch.js';
import type { Finding } from '../../../src/model/finding.js';
import type { InputFile } from '../../../src/workflows/ports.js';

const file = (name: string): InputFile => ({ name, path: name, read: () => Promise.reject(new TypeError(name)) });
const files = ['1', '2', '3', '4'].map(file);
const found = (code: string): Finding => ({ code, where: {} });
const taken: Received = { outcome: 'taken', findings: [], unreadable: false };
const refused = (...codes: readonly string[]): Received => ({
  outcome: 'refused',
  findings: codes.map(found),
  unreadable: false,
});

/** A run in which each file comes to what `receptions` says. */
async function runOf(receptions: Readonly<Record<string, Received>>, stopAfter?: string) {
  const controller = new AbortController();
  const done: string[] = [];
  const end = await receiveEach<Received & { readonly name: string }>(files, {
    receive: async ({ name }) => {
      if (name === stopAfter) controller.abort();
      return { ...(receptions[name] ?? taken), name };
    },
    done: ({ name }) => done.push(name),
    stop: controller.signal,
    lang: 'zh-CN',
  });
  return { ...end, done };
}

describe('A batch of received files', () => {
  it('tells of each file as soon as it is done, and ends with the worst of their codes', async () => {
    expect(await runOf({})).toEqual({ code: 0, told: [], done: ['1', '2', '3', '4'] });
    expect(await runOf({ 2: refused('JY1101') })).toEqual({ code: 3, told: [], done: ['1', '2', '3', '4'] });
    expect(await runOf({ 2: refused('JY1101'), 3: { ...refused('JY0101'), unreadable: true } })).toMatchObject({
      code: 4,
    });
  });

  it.each(['JY8210', 'JY8211', 'JY8212', 'JY8214'])(
    'stops where the workspace cannot be written (%s)',
    async (code) => {
      expect(await runOf({ 2: refused(code) })).toEqual({
        code: 3,
        told: [
          '工作区不能写入，已停下：前 1 个文件已处理，连同这一个还有 3 个没有接收。排除故障后重新运行，会接着做。',
        ],
        done: ['1', '2'],
      });
    },
  );

  it('goes on where only somebody else was quicker', async () => {
    expect(await runOf({ 2: refused('JY8205') })).toMatchObject({ code: 3, told: [], done: ['1', '2', '3', '4'] });
  });

  it('that is stopped does not count a file that was broken off', async () => {
    expect(await runOf({ 2: refused() }, '2')).toEqual({
      code: 130,
      told: ['已按要求停下：前 1 个文件已处理，结果如上；还有 3 个文件没有处理。'],
      done: ['1'],
    });
  });

  it('that is stopped while a file was being kept tells of that file', async () => {
    expect(await runOf({}, '2')).toMatchObject({ code: 130, done: ['1', '2'] });
    expect(await runOf({}, '4')).toEqual({ code: 0, told: [], done: ['1', '2', '3', '4'] });
  });
});

describe('The exit code that a file asks for', () => {
  it('is that of what happened to it', () => {
    expect(exitOf(taken)).toBe(0);
    expect(exitOf({ ...taken, findings: [found('JY2101')] })).toBe(0);
    expect(exitOf(refused('JY8220'))).toBe(3);
    expect(exitOf({ ...refused('JY0114'), unreadable: true })).toBe(4);
    expect(exitOf({ ...refused('JY0116'), unreadable: true })).toBe(1);
  });
});

describe('The lines of a run', () => {
  it('come at once where somebody wants them, else with the last one', () => {
    const written: string[] = [];
    const told = new RunLines({ write: (line) => written.push(line) });
    const kept = new RunLines({});
    for (const lines of [told, kept]) for (const line of ['a', 'b']) lines.add(line);
    expect([written, told.endingWith('c'), kept.endingWith('c')]).toEqual([['a', 'b'], 'c', 'a\nb\nc']);
  });
});
