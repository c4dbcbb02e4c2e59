import { Buffer } from 'node:buffer';
import { writeSync } from 'node:fs';
import { nodeHasher } from '../../src/cli/node-hasher.js';
import { drawPlanned } from '../../src/workflows/sample/draw.js';
import { storeAt } from '../support/damaged-workspace.js';

/** Draws the planned sample of level 3 by a seed at a given moment, and prints the seed, or why it was refused. */
async function draw(path: string, seed: string, start: number): Promise<void> {
  const store = storeAt(path);
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, start - Date.now())));
  const by = { actor: `第${seed}人`, at: '2026-06-30T08:00:00Z' };
  const drawn = await drawPlanned({ store, hasher: nodeHasher }, { level: 3, seed, source: '双色球', ...by });
  writeSync(1, Buffer.from(`${drawn.ok ? drawn.value.seed : drawn.findings.map(({ code }) => code).join(' ')}\n`));
  store.close();
}

const [path = '', seed = '', start = '0'] = process.argv.slice(2);
await draw(path, seed, Number(start));
