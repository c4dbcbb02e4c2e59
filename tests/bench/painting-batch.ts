import { spawnSync } from 'node:child_process';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type FontSet, findFonts, openFonts } from '../../src/report/fonts.js';
import { paintBenchReport } from './painting.js';

/** What a batch of tagged reports costs in a process of its own. */
export interface BatchFigures {
  /** Milliseconds from the start of the process, and from there to the first report. */
  readonly loaded: number;
  readonly first: number;
  readonly perSecond: number;
  readonly cpuPerReport: number;
  /** Resident memory after a tenth of the batch and at its end, in MiB. */
  readonly memory: readonly [number, number];
  /** Of a report of three pages, in KB. */
  readonly size: number;
}

/** A measurement with its bound; `ratio` may not be higher. */
export interface BatchLine {
  readonly name: string;
  readonly ours: number;
  readonly baseline: number;
  readonly ratio: number;
  readonly budget: number;
  readonly unit: string;
}

const SCRIPT = fileURLToPath(import.meta.url);

/** Paints `count` reports in a fresh process; `null` where there are no fonts. */
export function batchFigures(count: number): BatchFigures | null {
  const run = spawnSync(process.execPath, ['--import', 'tsx', SCRIPT, String(count)], { encoding: 'utf8' });
  return run.status === 0 ? (JSON.parse(run.stdout) as BatchFigures) : null;
}

/**
 * Memory of a batch at its end against a tenth of it, and the size of a report against 100 KB; figures without a bound are
 * printed with it. Empty where there are no fonts.
 */
export function benchPaintingBatch(count = 1000): readonly BatchLine[] {
  const figures = batchFigures(count);
  if (!figures) return [];
  const { memory, size, perSecond, cpuPerReport, loaded, first } = figures;
  const [early, late] = memory;
  const line = (name: string, ours: number, baseline: number, unit: string, budget: number): BatchLine => ({
    name,
    ours,
    baseline,
    ratio: ours / baseline,
    unit,
    budget,
  });
  const rate = `${perSecond.toFixed(1)} reports/s, ${cpuPerReport.toFixed(1)} ms CPU, first ${first.toFixed(0)} ms after ${loaded.toFixed(0)} ms of loading`;
  return [
    line(`report pdf, batch of ${count} (${rate}): memory`, late, early, 'MiB', 1.25),
    line('report pdf, three tagged pages with 40 rows: size', size, 100, 'KB', 1),
  ];
}

const mebibytes = (): number => process.memoryUsage.rss() / 2 ** 20;

async function paintBatch(fonts: FontSet, count: number): Promise<BatchFigures> {
  const loaded = performance.now();
  const { pdf } = await paintBenchReport(fonts, true);
  const first = performance.now() - loaded;
  let early = 0;
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  for (let index = 1; index < count; index += 1) {
    await paintBenchReport(fonts, true);
    // Compressors are freed in a turn of the event loop, which a batch that writes files has after every report.
    await setImmediate();
    if (index === Math.floor(count / 10)) early = mebibytes();
  }
  const { user, system } = process.cpuUsage(cpu);
  return {
    loaded,
    first,
    perSecond: ((count - 1) * 1000) / (performance.now() - started),
    cpuPerReport: (user + system) / 1000 / (count - 1),
    memory: [early, mebibytes()],
    size: pdf.length / 1000,
  };
}

if (process.argv[1] === SCRIPT) {
  const fonts = openFonts({}, findFonts());
  if (fonts.ok) process.stdout.write(JSON.stringify(await paintBatch(fonts.value, Number(process.argv[2]))));
  else process.exitCode = 1;
}
