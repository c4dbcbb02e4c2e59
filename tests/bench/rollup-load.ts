import { readFile } from 'node:fs/promises';
import { argv } from 'node:process';
import { fileLines } from '../../src/cli/file-lines.js';
import { fromLatin1, lightValue } from '../../src/cli/light-line.js';
import { nodeHasher } from '../../src/cli/node-hasher.js';
import { canonicalJson } from '../../src/documents/canonical.js';
import { parseDocument } from '../../src/documents/parse.js';
import type { Rollup } from '../../src/model/generated/documents.js';
import { rollupBody } from '../../src/statistics/rollup.js';
import type { SummaryCounts } from '../../src/statistics/summary-cells.js';
import { SummaryCounter } from '../../src/statistics/summary-counter.js';
import type { Assessment } from '../../src/workflows/assessment.js';
import { lightCheck } from '../../src/workflows/countable-result.js';
import { type RollupDesk, rollupCounter, rollupDocument, rollupFrame } from '../../src/workflows/rollup.js';
import { addSummaries, type ReceivedSummary } from '../../src/workflows/rollup-summaries.js';
import { cityAssessment, provinceAssessment } from '../support/rollup-city.js';

/** What one run has measured: results counted, schools, the roll-up's digest, milliseconds of processor time, and MiB. */
export interface Measured {
  readonly results: number;
  readonly schools: number;
  readonly digest: string;
  readonly cpuMs: number;
  readonly peakMiB: number;
}

/** Where results come from: a city's, a province's, or the summaries of a city's districts. */
export type Source = 'city' | 'province' | 'summaries';

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
export const queryCity = (assessment: Assessment, counts: SummaryCounts) =>
  rollupBody(rollupFrame(assessment, '2026-05-20'), counts);

/** What a made-up city is rolled up with. */
export const benchDesk = (assessment: Assessment): RollupDesk => ({
  assessment,
  awards: [],
  stamp: {
    issued: '2026-05-20',
    issuer: { id: '320400', name: '某市教科院' },
    producer: { tool: 'bench', version: '1.0.0' },
    lang: 'zh-CN',
  },
  hasher: nodeHasher,
});

/** Reads summaries as the program does: their schema, then whether they hold together. */
async function loadSummaries(paths: readonly string[], desk: RollupDesk): Promise<SummaryCounter> {
  const received: ReceivedSummary[] = [];
  for (const file of paths) {
    const read = await parseDocument('summary', await readFile(file, 'utf8'), file);
    if (read.ok) received.push({ file, summary: read.value });
  }
  const counter = rollupCounter(desk);
  addSummaries(desk, counter, received);
  return counter;
}

async function main(source: Source, size: number, paths: readonly string[]): Promise<Measured> {
  const desk = benchDesk(source === 'province' ? provinceAssessment(size) : cityAssessment(size));
  const counter = source === 'summaries' ? await loadSummaries(paths, desk) : await loadCity(paths, desk.assessment);
  const rollup: Rollup = rollupDocument(desk, counter);
  const digest = nodeHasher.sha256(canonicalJson(rollup));
  const { user, system } = process.cpuUsage();
  const whole = rollup.gradeTotals.filter(({ unit, stage }) => unit === null && stage === null);
  return {
    results: whole.reduce((sum, { n }) => sum + (n ?? 0), 0),
    schools: rollup.coverage.reduce((sum, { assessed }) => sum + assessed, 0),
    digest,
    cpuMs: (user + system) / 1000,
    peakMiB: process.resourceUsage().maxRSS / 1024,
  };
}

const [, program = '', source, size, ...paths] = argv;
if (source !== undefined && program.endsWith('rollup-load.js'))
  process.stdout.write(`${JSON.stringify(await main(source as Source, Number(size), paths))}\n`);
