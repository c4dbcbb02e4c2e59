import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { SummaryCounts } from '../../src/statistics/summary-cells.js';
import { rollupCounter, summaryDocument } from '../../src/workflows/rollup.js';
import { cityAssessment, schoolResults, writeCity } from '../support/rollup-city.js';
import { type Answers, answersOf, requireEqual } from './rollup-answers.js';
import { benchChecked } from './rollup-checked.js';
import { askDuckdb, duckdbAnswers, openDuckdb, writeParquet } from './rollup-duckdb.js';
import { benchDesk, loadCity, type Measured, queryCity, type Source } from './rollup-load.js';
import {
  againstRounds,
  type Cost,
  childCost,
  figure,
  figureAgainst,
  isKept,
  lineOf,
  median,
  ownCost,
  type RollupMeasurement,
} from './rollup-measure.js';
import { askPandas, pandas } from './rollup-pandas.js';
import { progress } from './rollup-progress.js';
import { benchWorkspace } from './rollup-workspace.js';

export { isKept, lineOf } from './rollup-measure.js';

/** A city has at most a thousand, as its codes have room for. */
const SCHOOLS = Math.min(1000, Number(process.env['JIAOYAN_BENCH_SCHOOLS'] ?? 1000));
/** Computing results again takes the longest by far, so fewer schools have them. */
const CHECKED_SCHOOLS = Math.min(500, SCHOOLS);
/** Schools of a city of the province. */
const PROVINCE_SCHOOLS = Math.min(500, SCHOOLS);
const DISTRICTS = 8;
const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Where everything of one run lies. */
interface Place {
  readonly work: string;
  readonly city: string;
  readonly program: string;
  readonly feed: string;
}

/** What a process of its own costs and says. */
function measured({ program }: Place, source: Source, size: number, paths: readonly string[]): Cost & Measured {
  const { cpu, wall, text } = childCost('node', [program, source, String(size), ...paths]);
  return { ...(JSON.parse(text) as Measured), cpu, wall };
}

/** Eight districts' summaries as files. */
function writeSummaries(work: string): readonly string[] {
  const desk = benchDesk(cityAssessment(SCHOOLS));
  return Array.from({ length: DISTRICTS }, (_, district) => {
    const counter = rollupCounter(desk);
    for (let place = district; place < SCHOOLS; place += DISTRICTS)
      for (const result of schoolResults(place)) counter.add(result);
    const path = join(work, `summary-${district}.json`);
    writeFileSync(path, JSON.stringify(summaryDocument(desk, counter.counts())));
    return path;
  });
}

/**
 * One city three ways, in turn and each in a process of its own with its start: from its results by us and by pandas,
 * and from its districts' summaries. All from files to the last figure.
 */
function fromFiles(place: Place, answers: Answers, rounds: number): readonly RollupMeasurement[] {
  const python = pandas();
  progress(`the summaries of ${DISTRICTS} districts`);
  const summaries = writeSummaries(place.work);
  const [whole, parts, theirs]: [(Cost & Measured)[], (Cost & Measured)[], Cost[]] = [[], [], []];
  for (let round = 1; round <= rounds; round += 1) {
    progress(`a city from its results, from summaries, and by pandas: round ${round} of ${rounds}`);
    whole.push(measured(place, 'city', SCHOOLS, [place.city]));
    parts.push(measured(place, 'summaries', SCHOOLS, summaries));
    if (python === null) continue;
    const asked = askPandas(python, place.city);
    requireEqual('pandas', answers, asked.answers);
    theirs.push(asked);
  }
  const isEqual = parts.every(({ digest }) => digest === whole[0]?.digest);
  return [
    againstRounds(
      `a city of ${SCHOOLS} schools from one NDJSON, read and rolled up, against pandas`,
      { ours: whole, theirs },
      { budget: 0.6, by: 'cpu' },
    ),
    figure('memory of that', median(whole.map(({ peakMiB }) => peakMiB)), 'MiB'),
    againstRounds(
      `the same from ${DISTRICTS} districts' summaries, against its results without computing them again`,
      { ours: parts, theirs: whole },
      { budget: 0.1, by: 'cpu' },
    ),
    figureAgainst('roll-ups from summaries that differ from that of the results', [isEqual ? 0 : 1, 1], 0, ''),
  ];
}

/** The questions alone, in this process, in turn with DuckDB. */
async function againstDuckdb({ city, work }: Place, counts: SummaryCounts, rounds: number): Promise<RollupMeasurement> {
  const assessment = cityAssessment(SCHOOLS);
  const duckdb = await openDuckdb();
  progress(duckdb ? 'the questions of a roll-up, in turn with DuckDB' : 'the questions of a roll-up (no DuckDB here)');
  if (duckdb) {
    await writeParquet(duckdb, city, work);
    requireEqual('DuckDB', answersOf(queryCity(assessment, counts)), duckdbAnswers(await askDuckdb(duckdb, work)));
  }
  const [ours, theirs]: [Cost[], Cost[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    const own = await ownCost(() => queryCity(assessment, counts));
    const other = duckdb ? await ownCost(() => askDuckdb(duckdb, work)) : null;
    // The first round warms both up.
    if (round === 0) continue;
    ours.push(own);
    if (other) theirs.push(other);
  }
  return againstRounds(
    'the questions of a roll-up after loading, against DuckDB on Parquet',
    { ours, theirs },
    { budget: 1, by: 'wall' },
  );
}

/** A process that writes a province's results into a pipe; what it costs is no part of any figure. */
function feeding({ feed, city }: Place, pipe: string, cities: number): ChildProcess {
  return spawn('node', [feed, city, pipe, String(cities)], { stdio: 'inherit' });
}

/** A province of as many cities with schools of their own, through a pipe, against one such city through the same. */
function growth({ work, ...programs }: Place, cities: number): readonly RollupMeasurement[] {
  const place: Place = { ...programs, work, city: join(work, 'small-city.ndjson') };
  writeCity(place.city, PROVINCE_SCHOOLS);
  const pipe = join(place.work, 'province');
  spawnSync('mkfifo', [pipe]);
  const read = (count: number): Cost & Measured => {
    const feeder = feeding(place, pipe, count);
    const cost = measured(place, 'province', count, [pipe]);
    feeder.kill();
    return cost;
  };
  progress('a province of one city, through a pipe');
  const one = read(1);
  progress(`a province of ${cities} cities, through a pipe`);
  const many = read(cities);
  return [
    figure(`schools of a province of ${cities} cities of ${PROVINCE_SCHOOLS}`, many.schools, ''),
    figure('results of that province', many.results, ''),
    figureAgainst(
      `processor time of a province of ${cities} cities against ${cities} times one city`,
      [many.cpu, cities * one.cpu],
      1.1,
      'ms CPU',
    ),
    figureAgainst('memory of that province against one city', [many.peakMiB, one.peakMiB], 1.5, 'MiB'),
  ];
}

/** Builds the programs that run in processes of their own, in parts as the program itself is. */
function buildPrograms(work: string): Pick<Place, 'program' | 'feed'> {
  const outdir = join(work, 'programs');
  buildSync({
    entryPoints: ['rollup-load.ts', 'rollup-feed.ts'].map((name) => join(HERE, name)),
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    outdir,
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    logLevel: 'error',
  });
  writeFileSync(join(outdir, 'package.json'), '{"type":"module"}');
  return { program: join(outdir, 'rollup-load.js'), feed: join(outdir, 'rollup-feed.js') };
}

/** Measures one thing after another; `rounds` of each, `cities` in a province. A row comes as soon as it is known. */
async function* measurements(rounds: number, cities: number): AsyncGenerator<RollupMeasurement> {
  const work = mkdtempSync(join(tmpdir(), 'jiaoyan-rollup-'));
  const city = join(work, 'city.ndjson');
  try {
    progress(`a city of ${SCHOOLS} schools is written and counted`);
    yield figure('indicators of the city', writeCity(city, SCHOOLS), '');
    const place: Place = { work, city, ...buildPrograms(work) };
    const assessment = cityAssessment(SCHOOLS);
    const counts = (await loadCity([city], assessment)).counts();
    const answers = answersOf(queryCity(assessment, counts));
    yield figure('answers that are compared with the other programs', answers.size, '');
    yield await againstDuckdb(place, counts, 3 * rounds);
    yield* fromFiles(place, answers, rounds);
    yield* benchChecked(work, CHECKED_SCHOOLS, rounds);
    yield* growth(place, cities);
    yield* benchWorkspace(work, rounds);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Everything measured; `tell` is told of each row as it comes. */
export async function benchRollup(
  rounds = 3,
  cities = 20,
  tell: (measurement: RollupMeasurement) => void = () => {},
): Promise<readonly RollupMeasurement[]> {
  const all: RollupMeasurement[] = [];
  for await (const measurement of measurements(rounds, cities)) {
    tell(measurement);
    all.push(measurement);
  }
  return all;
}

if ((argv[1] ?? '').endsWith('rollup.ts')) {
  const tell = (measurement: RollupMeasurement): boolean => process.stdout.write(`${lineOf(measurement)}\n`);
  const all = await benchRollup(Number(argv[2] ?? 3), Number(argv[3] ?? 20), tell);
  process.exitCode = all.every(isKept) ? 0 : 1;
}
