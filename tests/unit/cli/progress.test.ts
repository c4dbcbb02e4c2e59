import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progressBar } from '../../../src/cli/progress.js';

/** A stream that keeps what is written to it. */
function stream(isTTY: boolean, columns?: number): { readonly stream: NodeJS.WriteStream; written(): string } {
  const passing = Object.assign(new PassThrough(), { isTTY, columns }) as unknown as NodeJS.WriteStream & PassThrough;
  return { stream: passing, written: () => String(passing.read() ?? '') };
}

describe('the progress bar', () => {
  it('writes nothing at all where nobody is watching', () => {
    const piped = stream(false);
    const bar = progressBar(piped.stream);
    bar.step(1, 2, '青果路实验小学');
    bar.end();
    expect(piped.written()).toBe('');
  });

  it('shows on a terminal how far it is, on one line', () => {
    const terminal = stream(true);
    const bar = progressBar(terminal.stream);
    bar.step(1, 4, '甲.xlsx');
    expect(terminal.written()).toBe(`\r\u001B[2K${'█'.repeat(6)}${'░'.repeat(18)} 1/4 甲.xlsx`);
    bar.step(4, 4, '丁.xlsx');
    expect(terminal.written()).toBe(`\r\u001B[2K${'█'.repeat(24)} 4/4 丁.xlsx`);
    bar.end();
    expect(terminal.written()).toBe('\r\u001B[2K');
  });

  it('is full when there is nothing to do', () => {
    const terminal = stream(true);
    progressBar(terminal.stream).step(0, 0, '');
    expect(terminal.written()).toContain('█'.repeat(24));
  });

  it('says after a while how long the rest will take', () => {
    const terminal = stream(true);
    let now = 0;
    const bar = progressBar(terminal.stream, () => now);
    const shown = (done: number, seconds: number): string => {
      now = seconds * 1000;
      bar.step(done, 100, '甲.xlsx');
      return terminal.written().replace(/^.*[█░]/s, '');
    };
    expect(shown(0, 10)).toBe(' 0/100 甲.xlsx');
    expect(shown(50, 1)).toBe(' 50/100 甲.xlsx');
    expect(shown(25, 10)).toBe(' 25/100 约剩 30 秒 甲.xlsx');
    expect(shown(10, 60)).toBe(' 10/100 约剩 9 分钟 甲.xlsx');
  });

  it('never takes more than one line: of a long name the end is shown', () => {
    const terminal = stream(true, 40);
    const bar = progressBar(terminal.stream);
    bar.step(1, 2, '常州市收到的表/青果路实验小学.xlsx');
    expect(terminal.written().replace(/^.*[█░]/s, '')).toBe(' 1/2 …小学.xlsx');
    bar.end();
  });
});
