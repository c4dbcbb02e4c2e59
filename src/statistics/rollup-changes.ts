import type { Rollup } from '../model/generated/documents.js';
import type { Rational } from '../model/rational.js';
import { meanOf, meanOver } from './histogram.js';
import { medianOf } from './percentile.js';
import { byPlaces, grouped, type RollupFrame, stageOrder, unitOrder } from './rollup-frame.js';
import { printedPoints } from './rollup-grades.js';
import { addChange, changeCell, type SummaryCounts, type ValueTables } from './summary-cells.js';

type Entry = SummaryCounts['changes'][number];
type Change = Rollup['changes'][number];

/**
 * Change against last year's accepted results, of subjects with a total in both years only: by unit and category or stage,
 * then over all stages of a unit, over all units of a stage, and over everything.
 */
export function changesOf(frame: RollupFrame, { changes }: SummaryCounts, tables: ValueTables): Rollup['changes'] {
  const order = byPlaces<Entry>(
    [({ standard }) => standard, frame.standards.map(({ id }) => id)],
    [({ unit }) => unit, unitOrder(frame, [])],
    [({ stage }) => stage, frame.stages ?? []],
  );
  return [...grouped([...changes].sort(order), ({ standard }) => standard).values()].flatMap((entries) =>
    rowsOf(frame, entries, tables),
  );
}

/** All rows of one standard. */
function rowsOf(frame: RollupFrame, entries: readonly Entry[], tables: ValueTables): readonly Change[] {
  const row = (own: readonly Entry[], of: Pick<Change, 'unit' | 'stage'>): Change => changeRow(tables, own, of);
  const byUnit = grouped(entries, ({ unit }) => unit);
  const byStage = grouped(entries, ({ stage }) => stage);
  return [
    ...entries.map((entry) => row([entry], { unit: entry.unit, stage: entry.stage })),
    ...[...byUnit].map(([unit, own]) => row(own, { unit, stage: null })),
    ...stageOrder(frame, byStage.keys()).map((stage) => row(byStage.get(stage) ?? [], { unit: null, stage })),
    row(entries, { unit: null, stage: null }),
  ];
}

function changeRow(tables: ValueTables, entries: readonly Entry[], of: Pick<Change, 'unit' | 'stage'>): Change {
  const [first] = entries as readonly [Entry];
  const cell = changeCell(tables, first);
  for (const entry of entries) addChange(cell, entry);
  const { differences } = cell;
  const n = differences.size();
  const mean = (sum: Rational): string | null => printedPoints(meanOver(sum, n));
  return {
    standard: first.standard,
    ...of,
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
