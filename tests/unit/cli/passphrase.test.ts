import { writeFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { findPassphrase, PASSPHRASE_VARIABLE } from '../../../src/cli/passphrase.js';
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
