import type { Rollup } from '../model/generated/documents.js';
import { byPlaces, grouped, type RollupFrame, unitOrder } from './rollup-frame.js';
import type { SummaryCounts } from './summary-cells.js';

type Entry = SummaryCounts['findings'][number];

/** Findings by the number of schools that have them, most first. */
export function findingsOf(frame: RollupFrame, { findings }: SummaryCounts): Rollup['findings'] {
  const order = byPlaces<Entry>([({ unit }) => unit, unitOrder(frame, [])]);
  return [...grouped(findings, ({ code, severity }) => `${code}\n${severity}`).values()]
    .map((entries) => findingRow([...entries].sort(order)))
    .sort((a, b) => (b.schools ?? 0) - (a.schools ?? 0) || (a.code < b.code ? -1 : 1));
}

function findingRow(entries: readonly Entry[]): Rollup['findings'][number] {
  const [{ code, severity }] = entries as readonly [Entry];
  return {
    code,
    severity,
    schools: entries.reduce((sum, { schools }) => sum + schools, 0),
    units: entries.map(({ unit, schools }) => ({ unit, schools })),
  };
}
