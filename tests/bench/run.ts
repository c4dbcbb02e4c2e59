import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { benchIssuing } from './issuing.js';
import { benchMemory } from './memory.js';
import { benchPaintingBatch } from './painting-batch.js';
import { benchReading } from './reading.js';
import { benchReceiving } from './receiving.js';
import { benchRollup, isKept, lineOf as rollupLine } from './rollup.js';
import { type Bench, compareSideBySide, type NotMeasured, type Outcome } from './side-by-side.js';
import { benchSigning } from './signing.js';

/**
 * Runs every `*.bench.ts` beside this file (or those whose title contains `--only`) and prints one line each.
 * Ends with code 1 when a budget is missed.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { only: { type: 'string', default: '' }, rounds: { type: 'string', default: '15' } },
  });
  const outcomes: Outcome[] = [];
  const { benches, notMeasured } = await loadBenches();
  for (const { title, reason } of notMeasured.filter((one) => one.title.includes(values.only)))
    process.stdout.write(`not measured: ${title}: ${reason}\n`);
  for (const bench of benches.filter(({ title }) => title.includes(values.only))) {
    const outcome = await compareSideBySide(bench, Number(values.rounds));
    process.stdout.write(`${lineOf(outcome)}\n`);
    outcomes.push(outcome);
  }
  const measured = await ownMeasurements(values.only);
  const missed = [...outcomes, ...measured].filter((outcome) => !outcome.kept).length;
  process.stdout.write(`bench: ${outcomes.length + measured.length} measured, ${missed} over budget\n`);
  return missed > 0 ? 1 : 0;
}

/** Comparisons that measure themselves: several readers in turn, signatures by their rate. */
async function ownMeasurements(only: string): Promise<readonly { readonly kept: boolean }[]> {
  const reading = (await benchReading()).map((entry) => ({
    ...entry,
    unit: 'ms CPU',
    kept: entry.ratio <= entry.budget,
    bound: 'at most',
  }));
  const signing = (await benchSigning()).map((entry) => ({
    ...entry,
    unit: 'per second',
    kept: entry.ratio >= entry.budget,
    bound: 'at least',
  }));
  // The baseline of a budget in milliseconds is one millisecond.
  const issuing = (await benchIssuing()).map((entry) => ({
    ...entry,
    baseline: 1,
    ratio: entry.ours,
    unit: 'ms CPU a school',
    kept: entry.ours <= entry.budget,
    bound: 'at most',
  }));
  // It paints a thousand reports in a process of its own.
  const isBatchAsked = only === '' || 'report pdf, batch'.includes(only);
  const painted = isBatchAsked ? benchPaintingBatch() : [];
  if (isBatchAsked && painted.length === 0)
    process.stdout.write('not measured: report pdf, batch: Noto Serif SC not installed\n');
  const batch = painted.map((entry) => ({
    ...entry,
    kept: entry.ratio <= entry.budget,
    bound: 'at most',
  }));
  // It checks a thousand files and takes minutes.
  const isMemoryAsked = 'checking 1000 files against 100'.includes(only);
  const memory = (isMemoryAsked ? [benchMemory()] : []).map((entry) => ({
    ...entry,
    unit: 'MiB at most',
    kept: entry.ratio <= entry.budget,
    bound: 'at most',
  }));
  // It fills workspaces with hundreds of schools and takes minutes.
  const isReceivingAsked = ['receiving', 'status', 'audit', ''].includes(only);
  const receiving = (isReceivingAsked ? await benchReceiving() : []).map((entry) => ({
    ...entry,
    kept: entry.ratio <= entry.budget,
    bound: 'at most',
  }));
  // A city is written, read by two programs and rolled up several times: minutes as well.
  const isRollupAsked = 'rolling up a city'.includes(only);
  const rollups = (isRollupAsked ? await benchRollup() : []).map((entry) => ({ entry, kept: isKept(entry) }));
  for (const { entry } of rollups) process.stdout.write(`${rollupLine(entry)}\n`);
  const chosen = [...reading, ...signing, ...issuing, ...batch, ...memory, ...receiving].filter(({ name }) =>
    name.includes(only),
  );
  for (const { name, ours, baseline, ratio, budget, unit, kept, bound } of chosen) {
    const figures = `${ours.toFixed(2)} against ${baseline.toFixed(2)} ${unit}`;
    process.stdout.write(`${kept ? 'ok  ' : 'OVER'} ${name}: ${ratio.toFixed(2)} (${bound} ${budget}), ${figures}\n`);
  }
  return [...chosen, ...rollups];
}

/** What a bench file says: its comparisons, and those that this machine has no program for. */
interface BenchFile {
  readonly benches: readonly Bench[];
  readonly notMeasured?: readonly NotMeasured[];
}

async function loadBenches(): Promise<Required<BenchFile>> {
  const folder = dirname(fileURLToPath(import.meta.url));
  const names = readdirSync(folder).filter((name) => name.endsWith('.bench.ts'));
  const files: BenchFile[] = [];
  for (const name of names.sort()) files.push((await import(pathToFileURL(join(folder, name)).href)) as BenchFile);
  return {
    benches: files.flatMap(({ benches }) => benches),
    notMeasured: files.flatMap(({ notMeasured = [] }) => notMeasured),
  };
}

function lineOf({ bench, subjectMs, baselineMs, ratio, kept }: Outcome): string {
  const times = `${subjectMs.toFixed(2)} ms against ${baselineMs.toFixed(2)} ms`;
  return `${kept ? 'ok  ' : 'OVER'} ${bench.title}: ${ratio.toFixed(2)} (at most ${bench.timeAtMost}), ${times}`;
}

process.exitCode = await main();
