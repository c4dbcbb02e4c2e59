import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CITY = join(ROOT, 'examples', 'changzhou-demo');

/** Peak memory of checking many files against that of checking a few, in MiB. */
export interface MemoryMeasurement {
  readonly name: string;
  readonly ours: number;
  readonly baseline: number;
  readonly ratio: number;
  readonly budget: number;
}

/** Tells the greatest resident size of the whole process, worker and all, when it ends. */
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; import { isMainThread } from 'node:worker_threads';" +
    "if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));",
)}`;

/** Checks copies of one filled form in one run; the peak in MiB. */
export function peakOfChecking(count: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'jiaoyan-memory-'));
  try {
    const received = join(folder, 'received');
    mkdirSync(received);
    const filled = join(CITY, 'filled');
    const [form = ''] = readdirSync(filled).filter((name) => name.endsWith('.xlsx'));
    for (let index = 0; index < count; index += 1)
      copyFileSync(join(filled, form), join(received, `${String(index).padStart(5, '0')}.xlsx`));
    const args = ['--import', TELL_PEAK, join(ROOT, 'bin', 'run.js'), 'check', received];
    const run = spawnSync(process.execPath, [...args, '--output', `json=${join(folder, 'report.json')}`], {
      cwd: CITY,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      maxBuffer: 2 ** 20,
    });
    const peak = Number(run.output[3]?.toString());
    if (!(peak > 0)) throw new TypeError(`the check of ${count} files told no peak (exit code ${run.status})`);
    return peak / 1024;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ten times as many files may take hardly more memory: what is kept of each is its findings and a few digests. */
export function benchMemory(few = 100, many = 1000): MemoryMeasurement {
  const [baseline, ours] = [peakOfChecking(few), peakOfChecking(many)];
  return { name: `checking ${many} files against ${few}`, ours, baseline, ratio: ours / baseline, budget: 1.35 };
}
