import { writeFileSync } from 'node:fs';
import { PassThrough, Writable } from 'node:stream';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { askPassphrase, findPassphrase, newPassphrase, PASSPHRASE_VARIABLE } from '../../../src/cli/passphrase.js';
import { UsageError } from '../../../src/cli/usage-error.js';
import { temporaryFolder } from '../../support/cli.js';

const folder = temporaryFolder('passphrase');
afterAll(() => folder.remove());
afterEach(() => vi.unstubAllEnvs());

describe('the passphrase', () => {
  it.each([
    ['secret\n', 'secret'],
    ['secret\r\n', 'secret'],
    [' 口 令 ', ' 口 令 '],
    ['one\n\n', 'one\n'],
  ])('is the text of the file %j without its last line end', async (text, expected) => {
    writeFileSync(folder.at('file'), text);
    expect(await findPassphrase(folder.at('file'))).toBe(expected);
  });

  it('is taken from the file before the environment', async () => {
    vi.stubEnv(PASSPHRASE_VARIABLE, 'other');
    writeFileSync(folder.at('file'), 'mine');
    expect([await findPassphrase(folder.at('file')), await findPassphrase(undefined)]).toEqual(['mine', 'other']);
  });

  it('is none where nothing is given, and an empty variable is nothing', async () => {
    vi.stubEnv(PASSPHRASE_VARIABLE, '');
    expect(await findPassphrase(undefined)).toBeUndefined();
  });

  it('that cannot be read is a usage error, never an unlocked key', async () => {
    await expect(findPassphrase(folder.at('nothing'))).rejects.toThrow(UsageError);
  });
});

describe('a passphrase that is asked for', () => {
  /** A terminal on which somebody types these lines. */
  function typing(...lines: readonly string[]) {
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
    const shown: string[] = [];
    const left = [...lines];
    const output = new Writable({
      write(chunk, _encoding, done) {
        shown.push(String(chunk));
        if (String(chunk) !== '\n') setImmediate(() => input.write(`${left.shift() ?? ''}\r`));
        done();
      },
    });
    return { terminal: { input, output }, shown: () => shown.join('') };
  }

  it('is read without being shown', async () => {
    const { terminal, shown } = typing('秘密-1234');
    expect(await askPassphrase('口令：', terminal)).toBe('秘密-1234');
    expect(shown()).toBe('口令：\n');
  });

  it('is not asked for where nobody sits at a terminal', async () => {
    const input = new PassThrough();
    expect(await askPassphrase('口令：', { input, output: new PassThrough() })).toBeUndefined();
  });

  it('is typed twice for a new key, the same each time', async () => {
    vi.stubEnv(PASSPHRASE_VARIABLE, '');
    expect(await newPassphrase(undefined, typing('long-enough', 'long-enough').terminal)).toBe('long-enough');
    await expect(newPassphrase(undefined, typing('long-enough', 'other').terminal)).rejects.toThrow('两次输入');
    await expect(newPassphrase(undefined, typing('short', 'short').terminal)).rejects.toThrow('口令太短');
  });
});
