import { Buffer } from 'node:buffer';
import { writeSync } from 'node:fs';
import { noted, storeAt } from '../support/damaged-workspace.js';
import { batchOf } from '../support/workspace.js';

/**
 * Appends to a workspace until it is done or killed, and prints every key once it is acknowledged. A key that is there
 * already is passed over, so that a run can be resumed.
 */
async function appendAll(path: string, name: string, count: number): Promise<void> {
  const store = storeAt(path);
  writeSync(1, Buffer.from('ready\n'));
  for (let number = 1; number <= count; number += 1) {
    const key = `notice/${name}-${String(number).padStart(5, '0')}`;
    if (await store.head(key)) continue;
    const bytes = new TextEncoder().encode(`${key} `.repeat(400));
    const original = { sha256: `${name}-${number}`, name: key, bytes };
    const kept = await store.append(batchOf({ ...noted(key, number), original }, noted(`${key}/b`, number + 100_000)));
    if (!kept.ok) throw new TypeError(JSON.stringify(kept.findings));
    writeSync(1, Buffer.from(`${key}\n`));
  }
  store.close();
}

const [path = '', name = '', count = '0'] = process.argv.slice(2);
await appendAll(path, name, Number(count));
