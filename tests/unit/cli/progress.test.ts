import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progressBar } from '../../../src/cli/progress.js';

/** A stream that keeps what is written to it. */
function stream(isTTY: boolean): { readonly stream: NodeJS.WriteStream; written(): string } {
  const passing = Object.assign(new PassThrough(), { isTTY }) as unknown as NodeJS.WriteStream & PassThrough;
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
});
