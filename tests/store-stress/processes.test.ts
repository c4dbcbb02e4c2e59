import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeHasher } from '../../src/cli/node-hasher.js';
import { auditChain } from '../../src/workflows/workspace/audit-chain.js';
import { ROOT, temporaryFolder } from '../support/cli.js';
import { storeAt, storeMadeAt } from '../support/damaged-workspace.js';

const KILLS = process.env['JIAOYAN_DEEP'] === '1' ? 200 : 12;
const SEED = 20_261_122;
const folder = temporaryFolder('jiaoyan-processes');
// Beside the dependencies, so that the native module of the database is found.
const bundleFolder = `${ROOT}node_modules/.cache/jiaoyan-stress-${process.pid}`;
const program = `${bundleFolder}/appender.mjs`;

beforeAll(async () => {
  mkdirSync(bundleFolder, { recursive: true });
  const entryPoints = [`${ROOT}tests/store-stress/appender.ts`];
  await build({ entryPoints, outfile: program, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
});
afterAll(() => {
  folder.remove();
  rmSync(bundleFolder, { recursive: true, force: true });
});

interface Appended {
  readonly acknowledged: readonly string[];
  readonly code: number | null;
  readonly stderr: string;
}

/** Runs an appender to its end, or kills it some milliseconds after it is ready. */
function appending(path: string, name: string, count: number, killAfter?: number): Promise<Appended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, path, name, String(count)]);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      if (stdout === '' && killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
      stdout += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.on('close', (code) => {
      // The last line may be cut off: what follows the last line end was not acknowledged.
      const acknowledged = stdout
        .split('\n')
        .slice(0, -1)
        .filter((line) => line.startsWith('notice/'));
      resolve({ acknowledged, code, stderr });
    });
  });
}

/** Numbers below one, the same in every run. */
function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** What stands in a workspace, whatever the order of the entries; the file and the chain are checked on the way. */
async function contentOf(path: string): Promise<readonly string[]> {
  const store = storeAt(path);
  expect(await store.integrity()).toEqual([]);
  const { findings, entries } = await auditChain(store, nodeHasher);
  expect(findings).toEqual([]);
  const keys = entries.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  const heads = await store.heads('');
  expect(heads.map(({ key }) => key)).toEqual([...keys].sort());
  for (const { original } of entries)
    if (original !== undefined) expect((await store.original(original))?.bytes).not.toBeNull();
  store.close();
  return heads.map(({ key, sha256 }) => `${key} ${sha256}`);
}

describe('A workspace whose writer is killed', () => {
  it(`at ${KILLS} moments has all that was acknowledged, nothing torn, and ends as if nobody had been killed`, async () => {
    const path = folder.at('killed.sqlite');
    storeMadeAt(path).close();
    const random = seeded(SEED);
    const acknowledged = new Set<string>();
    const count = KILLS * 60;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const run = await appending(path, 'a', count, random.next().value * 60);
      for (const key of run.acknowledged) acknowledged.add(key);
      const kept = (await contentOf(path)).map((line) => line.split(' ')[0] ?? '');
      const present = new Set(kept);
      expect([...acknowledged].filter((key) => !present.has(key))).toEqual([]);
      // Both entries of a batch, or none of them.
      expect(kept.filter((key) => key.endsWith('/b')).length * 2).toBe(kept.length);
    }
    expect(acknowledged.size).toBeGreaterThan(0);
    const total = Math.min(count, acknowledged.size + 50);
    await appending(path, 'a', total);
    const whole = folder.at('whole.sqlite');
    storeMadeAt(whole).close();
    const size = (await contentOf(path)).length / 2;
    expect((await appending(whole, 'a', size)).code).toBe(0);
    expect(await contentOf(path)).toEqual(await contentOf(whole));
  }, 1_200_000);
});

describe('Eight writers at once', () => {
  it('lose nothing and leave one chain', async () => {
    const path = folder.at('eight.sqlite');
    storeMadeAt(path).close();
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const runs = await Promise.all(names.map((name) => appending(path, name, 20)));
    expect(runs.map(({ code, stderr }) => [code, stderr])).toEqual(names.map(() => [0, '']));
    const keys = (await contentOf(path)).map((line) => line.split(' ')[0]);
    const due = runs.flatMap(({ acknowledged }) => acknowledged.flatMap((key) => [key, `${key}/b`])).sort();
    expect(keys).toEqual(due);
    expect(due).toHaveLength(320);
  });
});
