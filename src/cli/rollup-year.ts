import type { Stamp } from '../documents/envelope.js';
import type { Finding } from '../model/finding.js';
import type { SummaryCounter } from '../statistics/summary-counter.js';
import type { KeptResult } from '../workflows/decide/known.js';
import { lastYearOf, type RollupDesk, rollupCounter } from '../workflows/rollup.js';
import type { YearSource } from './export-source.js';
import { countReports, readReports } from './rollup-files.js';

/** What a year gave when it was counted. */
export interface CountedYear {
  readonly desk: RollupDesk;
  readonly counter: SummaryCounter;
  /** What was found on the way, beside the findings of the year itself. */
  readonly findings: readonly Finding[];
}

/** How a year is counted. */
export interface CountingWishes {
  /** Who issues what is made of the counts, and when. */
  readonly stamp: Stamp;
  /** Files with reports of findings, to be counted by schools. */
  readonly reports?: readonly string[] | undefined;
  /** Is shown every result that was judged, as it goes by. */
  readonly take?: (kept: KeptResult) => void;
}

/** Counts a year: its results, the groups that nobody nominated, awards, decisions and findings, one at a time. */
export async function countYear(year: YearSource, { stamp, reports = [], take }: CountingWishes): Promise<CountedYear> {
  const { assessment, desk: own } = year;
  const lastYear = lastYearOf(await year.accepted(), assessment);
  const desk: RollupDesk = { assessment, awards: await year.awards(), lastYear, stamp, hasher: own.hasher };
  const counter = rollupCounter(desk);
  for await (const kept of year.results()) {
    counter.add(kept.result);
    take?.(kept);
  }
  for await (const result of year.notNominated()) counter.add(result);
  for await (const decision of year.decisions()) counter.addDecision(decision);
  const findings: Finding[] = [];
  countReports(desk, counter, await readReports(reports, findings));
  return { desk, counter, findings };
}
