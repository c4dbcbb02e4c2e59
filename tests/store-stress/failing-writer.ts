import { Buffer } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { writeSync } from 'node:fs';
import { noted, storeAt } from '../support/damaged-workspace.js';
import { batchOf } from '../support/workspace.js';

/** Lets no file of this process grow beyond some bytes (RLIMIT_FSIZE); more is a write that fails. */
function limitFiles(bytes: number | 'unlimited'): void {
  const set = spawnSync('prlimit', ['--pid', String(process.pid), `--fsize=${bytes}:`]);
  if (set.status !== 0) throw new TypeError(set.stderr.toString());
}

const BLOCK = 1024;

/**
 * Appends under a limit that is a block higher each time, so that every write of the transaction into the log fails
 * once, until one goes through. After each it says what was answered and how long the ledger is for one who opens the file anew.
 */
async function failEveryWrite(path: string): Promise<void> {
  for (let step = 1; ; step += 1) {
    const store = storeAt(path);
    const size = (await store.tip()).size;
    const original = { sha256: `o${step}`, name: 'x', bytes: new Uint8Array(20_000).fill(step % 251) };
    limitFiles(step * BLOCK);
    const kept = await store.append(
      batchOf({ ...noted(`notice/${step}`, step), original }, noted(`more/${step}`, step)),
    );
    limitFiles('unlimited');
    store.close();
    const again = storeAt(path);
    const [sound, now] = [await again.integrity(), (await again.tip()).size];
    again.close();
    const code = kept.ok ? 'ok' : kept.findings.map((finding) => finding.code).join();
    writeSync(1, Buffer.from(`${JSON.stringify({ step, code, grew: now - size, sound: sound.length === 0 })}\n`));
    if (kept.ok) return;
  }
}

await failEveryWrite(process.argv[2] ?? '');
