import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { unsuitablePlace } from '../../../src/store/place.js';

describe('the place of a workspace', () => {
  const base = mkdtempSync(join(tmpdir(), 'jiaoyan-place-'));
  afterAll(() => rmSync(base, { recursive: true, force: true }));
  const folder = (...names: readonly string[]): string => {
    const path = join(base, ...names);
    mkdirSync(path, { recursive: true });
    return path;
  };

  it.each([
    [['OneDrive', '教研'], 'sync'],
    [['OneDrive - 某校', '教研'], 'sync'],
    [['我的坚果云'], 'sync'],
    [['百度网盘同步空间'], 'sync'],
    [['Dropbox', 'a', 'b'], 'sync'],
    [['教研评估'], null],
    [['Sync 评估资料'], null],
  ])('%j gives %j', (names, expected) => {
    expect(unsuitablePlace(folder(...names))).toBe(expected);
  });
});
