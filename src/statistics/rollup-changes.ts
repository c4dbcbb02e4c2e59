import type { Rollup } from '../model/generated/documents.js';
import type { Rational } from '../model/rational.js';
import { meanOf, meanOver } from './histogram.js';
import { medianOf } from './percentile.js';
import { byPlaces, grouped, type RollupFrame, unitOrder } from './rollup-frame.js';
import { printedPoints } from './rollup-grades.js';
import { addChange, changeCell, type SummaryCounts, type ValueTables } from './summary-cells.js';

type Entry = SummaryCounts['changes'][number];

/** Change against last year's accepted results by unit and over all: subjects with a total in both years only. */
export function changesOf(frame: RollupFrame, { changes }: SummaryCounts, tables: ValueTables): Rollup['changes'] {
  const order = byPlaces<Entry>(
    [({ standard }) => standard, frame.standards.map(({ id }) => id)],
    [({ unit }) => unit, unitOrder(frame, [])],
  );
  return [...grouped([...changes].sort(order), ({ standard }) => standard).values()].flatMap((entries) => [
    ...entries.map((entry) => changeRow(tables, [entry], entry.unit)),
    changeRow(tables, entries, null),
  ]);
}

function changeRow(tables: ValueTables, entries: readonly Entry[], unit: string | null): Rollup['changes'][number] {
  const [{ standard }] = entries as readonly [Entry];
  const cell = changeCell(tables, { standard, unit: '' });
  for (const entry of entries) addChange(cell, entry);
  const { differences } = cell;
  const n = differences.size();
  const mean = (sum: Rational): string | null => printedPoints(meanOver(sum, n));
  return {
    standard,
    unit,
    n,
    before: mean(cell.before),
    now: mean(cell.now),
    difference: printedPoints(meanOf(differences)),
    median: printedPoints(medianOf(differences)),
    raised: cell.raised,
    kept: cell.kept,
    lowered: cell.lowered,
  };
}
