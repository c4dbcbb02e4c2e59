import type { Rollup } from '../model/generated/documents.js';
import { type Rational, toDecimal } from '../model/rational.js';
import { meanOf } from './histogram.js';
import { medianOf } from './percentile.js';
import { byPlaces, grouped, type RollupFrame, stageOrder, unitOrder } from './rollup-frame.js';
import { addGrades, gradeCell, type SummaryCounts, type ValueTables } from './summary-cells.js';

type Entry = SummaryCounts['grades'][number];
type Cell = Rollup['grades'][number];

const POINT_DECIMALS = 2;

/** A mean or percentile of points as it is printed; `null` of nothing. */
export const printedPoints = (value: Rational | null): string | null =>
  value === null ? null : toDecimal(value, POINT_DECIMALS);

/** Grades by standard, unit and stage, in the order of the programme. */
export function gradesOf(frame: RollupFrame, { grades }: SummaryCounts, tables: ValueTables): Rollup['grades'] {
  const order = byPlaces<Entry>(
    [({ standard }) => standard, frame.standards.map(({ id }) => id)],
    [({ unit }) => unit, unitOrder(frame, [])],
    [({ stage }) => stage, frame.stages ?? []],
  );
  return [...grades]
    .sort(order)
    .map((entry) => ({ ...cellOf(frame, tables, [entry]), unit: entry.unit, stage: entry.stage }));
}

/** The same over all stages of a unit, over all units of a stage, and over everything. */
export function gradeTotalsOf(
  frame: RollupFrame,
  { grades }: SummaryCounts,
  tables: ValueTables,
): Rollup['gradeTotals'] {
  const totalCell = (entries: readonly Entry[] | undefined, of: Whereof): Rollup['gradeTotals'] =>
    entries ? [{ ...cellOf(frame, tables, entries), ...of }] : [];
  const units = unitOrder(
    frame,
    grades.map(({ unit }) => unit),
  );
  const standards = grouped(grades, ({ standard }) => standard);
  return frame.standards.flatMap(({ id }) => {
    const own = standards.get(id) ?? [];
    if (own.length === 0) return [];
    const byUnit = grouped(own, ({ unit }) => unit);
    const byStage = grouped(own, ({ stage }) => stage);
    return [
      ...units.flatMap((unit) => totalCell(byUnit.get(unit), { unit, stage: null })),
      ...stageOrder(frame, byStage.keys()).flatMap((stage) => totalCell(byStage.get(stage), { unit: null, stage })),
      ...totalCell(own, { unit: null, stage: null }),
    ];
  });
}

/** A unit and a stage, `null` for all of them. */
type Whereof = Pick<Rollup['gradeTotals'][number], 'unit' | 'stage'>;

/** Entries of one standard as one. */
function cellOf(
  { standards }: RollupFrame,
  tables: ValueTables,
  entries: readonly Entry[],
): Omit<Cell, 'unit' | 'stage'> {
  const [first] = entries as readonly [Entry];
  const cell = gradeCell(tables, first);
  for (const entry of entries) addGrades(cell, entry);
  const known = standards.find(({ id }) => id === first.standard)?.grades ?? [];
  // Every grade of the standard, best first, also those that nobody got.
  const counts = { ...Object.fromEntries(known.map(({ code }) => [code, 0])), ...cell.counts };
  const graded = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return {
    standard: first.standard,
    n: graded + cell.withheld + cell.notApplied,
    counts,
    withheld: cell.withheld,
    notApplied: cell.notApplied,
    mean: printedPoints(meanOf(cell.totals)),
    median: printedPoints(medianOf(cell.totals)),
  };
}
