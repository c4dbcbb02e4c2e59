import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditFolder } from '../../src/cli/audit-workspace.js';
import { openDatabase } from '../../src/store/database.js';
import { storeFault } from '../../src/store/store-fault.js';
import { ROOT, temporaryFolder } from '../support/cli.js';
import { noted, storeAt, storeMadeAt } from '../support/damaged-workspace.js';
import { ReviewWorkspace } from '../support/review-workspace.js';
import { batchOf } from '../support/workspace.js';

const FLIPS = process.env['JIAOYAN_DEEP'] === '1' ? 2000 : 150;
const folder = temporaryFolder('jiaoyan-flips');
const sound = folder.at('sound.sqlite');
const options = { lang: 'zh-CN', root: ROOT, version: '0.0.0', rebuild: false } as const;

beforeAll(async () => {
  const workspace = await ReviewWorkspace.of('01-small-primary');
  await workspace.store.backup(sound);
  workspace.remove();
});
afterAll(() => {
  if (mounted) spawnSync('umount', ['-l', small]);
  folder.remove();
});

/** Everything that the workspace gives back. */
async function contentOf(path: string): Promise<unknown> {
  const store = storeAt(path);
  const records = await Promise.all((await store.recordDigests()).map((sha256) => store.record(sha256)));
  const originals = await Promise.all((await store.originalDigests()).map((sha256) => store.original(sha256)));
  const lines: unknown[] = [];
  for await (const line of store.lines()) lines.push(line);
  const content = JSON.stringify([records, originals, lines, await store.heads('')]);
  store.close();
  return content;
}

describe('A database file with one bit changed', () => {
  it(`is refused, reported, or gives back everything as it was (${FLIPS} places)`, async () => {
    const bytes = readFileSync(sound);
    const whole = await contentOf(sound);
    let state = 20_261_122;
    const next = (below: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    let found = 0;
    for (let flip = 0; flip < FLIPS; flip += 1) {
      // Every fourth in the first pages, where headers and the description of the tables lie.
      const place = next(flip % 4 === 0 ? 8192 : bytes.length);
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ (1 << next(8));
      const at = folder.at(`flipped-${flip}`);
      mkdirSync(at);
      const path = `${at}/workspace.sqlite`;
      writeFileSync(path, changed);
      const ending = await auditFolder({ ...options, workspace: at });
      if (ending.code === 0) expect(await contentOf(path), `byte ${place}`).toBe(whole);
      else {
        found += 1;
        expect(ending.told.join('\n'), `byte ${place}`).toMatch(/JY\d{4}/);
      }
      rmSync(at, { recursive: true });
    }
    expect(found).toBeGreaterThan(FLIPS / 4);
  }, 1_200_000);
});

describe('A file that cannot be opened', () => {
  it.each([
    ['SQLITE_FULL', 'JY8210'],
    ['SQLITE_READONLY_DIRECTORY', 'JY8211'],
    ['SQLITE_CANTOPEN', 'JY8211'],
    ['SQLITE_CORRUPT_INDEX', 'JY8212'],
    ['SQLITE_NOTADB', 'JY8212'],
    ['SQLITE_CONSTRAINT_UNIQUE', 'JY8212'],
    ['SQLITE_BUSY', 'JY8213'],
    ['SQLITE_IOERR_WRITE', 'JY8214'],
  ])('because of %s is told as %s', (code, expected) => {
    const error = Object.assign(new TypeError('x'), { code });
    expect(storeFault(error, 'w')).toEqual({ code: expected, where: { file: 'w' }, found: 'x' });
  });

  it('for a fault of the program is no finding', () => {
    expect(storeFault(new TypeError('x is not a function'), 'w')).toBeNull();
    expect(storeFault('text', 'w')).toBeNull();
  });

  it('because it is a folder, no database or cut off is told', async () => {
    mkdirSync(folder.at('folder.sqlite'));
    writeFileSync(folder.at('text.sqlite'), 'no database '.repeat(100));
    expect(openDatabase(folder.at('folder.sqlite')).findings.map(({ code }) => code)).toEqual(['JY8211']);
    expect(openDatabase(folder.at('text.sqlite')).findings.map(({ code }) => code)).toEqual(['JY8212']);
    mkdirSync(folder.at('cut'));
    writeFileSync(folder.at('cut', 'workspace.sqlite'), readFileSync(sound).subarray(0, 20_000));
    const ending = await auditFolder({ ...options, workspace: folder.at('cut') });
    expect(ending.code).not.toBe(0);
    expect(ending.told.join()).toContain('JY8212');
  });
});

const small = folder.at('small');
const mounted = ((): boolean => {
  mkdirSync(small);
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', small]).status === 0;
})();

describe.skipIf(!mounted)('A full disk (a small file system in memory, which only some may mount)', () => {
  it('keeps the old state, says so, and goes on when there is room again', async () => {
    const path = `${small}/workspace.sqlite`;
    const store = storeMadeAt(path);
    let count = 0;
    let refused: readonly string[] = [];
    while (refused.length === 0 && count < 200) {
      const original = { sha256: `o${count}`, name: 'x', bytes: new Uint8Array(30_000).fill(count % 251) };
      const kept = await store.append(batchOf({ ...noted(`notice/${count}`, count), original }));
      if (kept.ok) count += 1;
      else refused = kept.findings.map(({ code }) => code);
    }
    expect(refused).toEqual(['JY8210']);
    expect((await store.tip()).size).toBe(count);
    store.close();
    const copy = folder.at('room.sqlite');
    // What could not be written into the file any more stands in its log, which belongs to it.
    for (const ending of ['', '-wal'])
      if (existsSync(`${path}${ending}`)) copyFileSync(`${path}${ending}`, `${copy}${ending}`);
    const again = storeAt(copy);
    expect(await again.integrity()).toEqual([]);
    expect((await again.tip()).size).toBe(count);
    expect((await again.append(batchOf(noted('notice/x', 1)))).ok).toBe(true);
    again.close();
  });
});
