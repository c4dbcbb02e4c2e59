import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { nodeHasher } from '../../src/cli/node-hasher.js';
import { canonicalJson } from '../../src/documents/canonical.js';
import type { Summary } from '../../src/model/generated/documents.js';
import type { SummaryCounts } from '../../src/statistics/summary-cells.js';
import { rollupCounter, rollupOf, summaryDocument } from '../../src/workflows/rollup.js';
import { addSummaries } from '../../src/workflows/rollup-summaries.js';
import { cityAssessment, schoolResults, writeCity } from '../support/rollup-city.js';
import { STAMP } from '../support/sample-school.js';
import { askDuckdb, openDuckdb, writeParquet } from './rollup-duckdb.js';
import { loadCity, type Measured, queryCity } from './rollup-load.js';

/** A budget as a ratio; `null` where there is nothing to compare with, and the figure stands for itself. */
interface RollupMeasurement {
  readonly name: string;
  readonly ours: number;
  readonly baseline: number | null;
  readonly budget: number | null;
  readonly unit: string;
}

const SCHOOLS = 1000;
const DISTRICTS = 8;
const HERE = fileURLToPath(new URL('.', import.meta.url));

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const WORK = mkdtempSync(join(tmpdir(), 'jiaoyan-rollup-'));

/** Processor time of a child process in milliseconds, its start included, and what it printed: the load of the machine weighs less on that. */
function childCpu(command: string, args: readonly string[]): { readonly cpuMs: number; readonly text: string } {
  const { NODE_EXTRA_CA_CERTS: _dropped, ...env } = process.env;
  const script = '"$@" && times >&2';
  const run = spawnSync('bash', ['-c', script, 'bash', command, ...args], {
    env,
    maxBuffer: 2 ** 26,
    encoding: 'utf8',
  });
  // The second line of `times` is of the children: user and system time.
  const [user = 0, system = 0] = [...(run.stderr.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  );
  return { cpuMs: 1000 * (user + system), text: run.stdout };
}

/** Python with pandas; `null` where there is none. */
function pandas(): string | null {
  return (
    ['/usr/bin/python3', 'python3'].find((python) => spawnSync(python, ['-c', 'import pandas']).status === 0) ?? null
  );
}

/** Reads a city and rolls it up, once in a process of its own, against pandas on the same file; both with their start. */
function againstPandas(city: string, program: string, rounds: number): readonly RollupMeasurement[] {
  const python = pandas();
  const ours: number[] = [];
  const theirs: number[] = [];
  let last: Measured | null = null;
  for (let round = 0; round < rounds; round += 1) {
    const own = childCpu('node', [program, city, String(SCHOOLS)]);
    last = JSON.parse(own.text) as Measured;
    ours.push(own.cpuMs);
    if (python !== null) theirs.push(childCpu(python, [join(HERE, 'rollup_pandas.py'), city]).cpuMs);
  }
  const baseline = python === null ? null : median(theirs);
  return [
    {
      name: 'a city from one NDJSON, read and rolled up, against pandas',
      ours: median(ours),
      baseline,
      budget: 0.6,
      unit: 'ms CPU',
    },
    { name: 'memory of that', ours: last?.peakMiB ?? 0, baseline: null, budget: null, unit: 'MiB' },
  ];
}

/** The same file several times over: what grows with the number of results. */
function growth(city: string, program: string, times: number): readonly RollupMeasurement[] {
  const one = JSON.parse(childCpu('node', [program, city, String(SCHOOLS)]).text) as Measured;
  const many = JSON.parse(childCpu('node', [program, city, String(SCHOOLS), String(times)]).text) as Measured;
  return [
    {
      name: `processor time of ${times} cities against ${times} times one`,
      ours: many.cpuMs,
      baseline: times * one.cpuMs,
      budget: 1.1,
      unit: 'ms CPU',
    },
    {
      name: `memory of ${times} cities against one`,
      ours: many.peakMiB,
      baseline: one.peakMiB,
      budget: 1.5,
      unit: 'MiB',
    },
  ];
}

/** Milliseconds of a piece of work: of the clock, or of the processor where both sides run in this process alone. */
async function timed(rounds: number, work: () => unknown, now = () => performance.now()): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const start = now();
    await work();
    if (round > 0) times.push(now() - start);
  }
  return median(times);
}

const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function againstDuckdb(city: string, counts: SummaryCounts, rounds: number): Promise<RollupMeasurement> {
  const assessment = cityAssessment(SCHOOLS);
  const duckdb = await openDuckdb();
  if (duckdb) await writeParquet(duckdb, city, WORK);
  const [ours, theirs]: [number[], number[]] = [[], []];
  // In turn, so that a machine that gets busy slows both.
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await timed(1, () => queryCity(assessment, counts)));
    if (duckdb) theirs.push(await timed(1, () => askDuckdb(duckdb, WORK)));
  }
  return {
    name: 'the questions of a roll-up after loading, against DuckDB on Parquet',
    ours: median(ours),
    baseline: duckdb ? median(theirs) : null,
    budget: 1,
    unit: 'ms',
  };
}

/** Eight districts' summaries, from their texts to the roll-up of the city, against the results themselves. */
async function fromSummaries(city: string, rounds: number): Promise<readonly RollupMeasurement[]> {
  const desk = { assessment: cityAssessment(SCHOOLS), awards: [], stamp: STAMP, hasher: nodeHasher };
  const texts = Array.from({ length: DISTRICTS }, (_, district) => {
    const counter = rollupCounter(desk);
    for (let place = district; place < SCHOOLS; place += DISTRICTS)
      for (const result of schoolResults(place)) counter.add(result);
    return JSON.stringify(summaryDocument(desk, counter.counts()));
  });
  let merged = '';
  const ours = await timed(
    rounds,
    () => {
      const counter = rollupCounter(desk);
      const received = texts.map((text, at) => ({ file: String(at), summary: JSON.parse(text) as Summary }));
      addSummaries(desk, counter, received);
      merged = canonicalJson(rollupOf(desk, counter.counts()));
    },
    processor,
  );
  let whole = '';
  const baseline = await timed(
    1,
    async () => {
      whole = canonicalJson(rollupOf(desk, (await loadCity([city], desk.assessment)).counts()));
    },
    processor,
  );
  return [
    {
      name: `${DISTRICTS} summaries (${(texts.join('').length / 2 ** 20).toFixed(1)} MiB) against the results`,
      ours,
      baseline,
      budget: 0.1,
      unit: 'ms CPU',
    },
    {
      name: 'equal to the roll-up of the results, byte for byte (1: yes)',
      ours: merged === whole ? 1 : 0,
      baseline: null,
      budget: null,
      unit: '',
    },
  ];
}

/** Measures everything; `rounds` of each, `times` cities at once. */
export async function benchRollup(rounds = 5, times = 5): Promise<readonly RollupMeasurement[]> {
  const city = join(WORK, 'city.ndjson');
  const program = join(WORK, 'load.mjs');
  try {
    const indicators = writeCity(city, SCHOOLS);
    buildSync({
      entryPoints: [join(HERE, 'rollup-load.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: program,
      external: ['ajv*'],
      logLevel: 'error',
    });
    const counts = (await loadCity([city], cityAssessment(SCHOOLS))).counts();
    return [
      { name: 'indicators of the city', ours: indicators, baseline: null, budget: null, unit: '' },
      await againstDuckdb(city, counts, 3 * rounds),
      ...againstPandas(city, program, rounds),
      ...(await fromSummaries(city, rounds)),
      ...growth(city, program, times),
    ];
  } finally {
    rmSync(WORK, { recursive: true, force: true });
  }
}

/** Whether a budget is kept; it is where there is nothing to compare with. */
export const isKept = ({ ours, baseline, budget }: RollupMeasurement): boolean =>
  baseline === null || budget === null || ours / baseline <= budget;

/** A measurement as a line. */
export function lineOf(measurement: RollupMeasurement): string {
  const { name, ours, baseline, budget, unit } = measurement;
  if (baseline === null)
    return `     ${name}: ${ours.toFixed(2)} ${unit}${budget === null ? '' : ' (nothing to compare with)'}`;
  const figures = `${ours.toFixed(1)} against ${baseline.toFixed(1)} ${unit}`;
  return `${isKept(measurement) ? 'ok  ' : 'OVER'} ${name}: ${(ours / baseline).toFixed(3)} (at most ${budget}), ${figures}`;
}

if ((argv[1] ?? '').endsWith('rollup.ts'))
  for (const measurement of await benchRollup(Number(argv[2] ?? 5), Number(argv[3] ?? 5)))
    process.stdout.write(`${lineOf(measurement)}\n`);
