import { argv } from 'node:process';
import { fileLines } from '../../src/cli/file-lines.js';
import { fromLatin1, lightValue } from '../../src/cli/light-line.js';
import { nodeHasher } from '../../src/cli/node-hasher.js';
import { rollupBody } from '../../src/statistics/rollup.js';
import type { SummaryCounts } from '../../src/statistics/summary-cells.js';
import { SummaryCounter } from '../../src/statistics/summary-counter.js';
import type { Assessment } from '../../src/workflows/assessment.js';
import { lightCheck } from '../../src/workflows/countable-result.js';
import { rollupFrame } from '../../src/workflows/rollup.js';
import { cityAssessment } from '../support/rollup-city.js';

/** What one run has measured, in milliseconds and MiB. */
export interface Measured {
  readonly results: number;
  readonly loadMs: number;
  readonly queryMs: number;
  readonly cpuMs: number;
  readonly peakMiB: number;
}

/** Counts files of results, line by line. */
export async function loadCity(paths: readonly string[], assessment: Assessment): Promise<SummaryCounter> {
  const counter = new SummaryCounter({ standards: assessment.standards, lastYear: new Map() });
  const check = lightCheck(assessment, nodeHasher, fromLatin1);
  for (const path of paths)
    for await (const { bytes } of fileLines(path)) {
      const { result } = check(bytes && lightValue(bytes));
      if (result) counter.add(result);
    }
  return counter;
}

/** Everything a roll-up says, from counts. */
export const queryCity = (assessment: Assessment, counts: SummaryCounts) => rollupBody(rollupFrame(assessment), counts);

/** `times` is how often the same file is read: a larger place of the same kind. */
async function main(path: string, schools: number, times: number): Promise<Measured> {
  const assessment = cityAssessment(schools);
  const start = performance.now();
  const counter = await loadCity(
    Array.from({ length: times }, () => path),
    assessment,
  );
  const counts = counter.counts();
  const loaded = performance.now();
  const body = queryCity(assessment, counts);
  const end = performance.now();
  const { user, system } = process.cpuUsage();
  const results = body.gradeTotals.filter(({ unit, stage }) => unit === null && stage === null);
  return {
    results: results.reduce((sum, { n }) => sum + n, 0),
    loadMs: loaded - start,
    queryMs: end - loaded,
    cpuMs: (user + system) / 1000,
    peakMiB: process.resourceUsage().maxRSS / 1024,
  };
}

const [, program = '', path, schools, times = '1'] = argv;
if (path !== undefined && program.endsWith('load.mjs'))
  process.stdout.write(`${JSON.stringify(await main(path, Number(schools), Number(times)))}\n`);
