import type { Programme, Rollup } from '../model/generated/documents.js';
import { compare, decimal, isZero, negate, type Rational, ZERO } from '../model/rational.js';
import { exactDecimal, meanOf } from './histogram.js';
import { medianOf } from './percentile.js';
import { byPlaces, grouped, type RollupFrame, unitOrder } from './rollup-frame.js';
import { printedPoints } from './rollup-grades.js';
import { addGaps, gapCell, type SummaryCounts, type ValueTables } from './summary-cells.js';
import type { Tally } from './tally.js';

type Entry = SummaryCounts['gaps'][number];
type Gap = Rollup['gaps'][number];

/** Gaps of each level against the one before, by unit and over all units. */
export function gapsOf(frame: RollupFrame, { gaps }: SummaryCounts, tables: ValueTables): Rollup['gaps'] {
  const gapRow = gapRowBy(frame.programme, tables);
  const order = byPlaces<Entry>(
    [({ standard }) => standard, frame.standards.map(({ id }) => id)],
    [({ level }) => String(level), []],
    [({ unit }) => unit, unitOrder(frame, [])],
  );
  const groups = grouped([...gaps].sort(order), ({ standard, level }) => `${standard}\n${level}`);
  return [...groups.values()].flatMap((entries) => [
    ...entries.map((entry) => gapRow([entry], entry.unit)),
    gapRow(entries, null),
  ]);
}

const gapRowBy =
  ({ gap }: Programme, tables: ValueTables) =>
  (entries: readonly Entry[], unit: string | null): Gap => {
    const [{ standard, level }] = entries as readonly [Entry];
    const cell = gapCell(tables, { standard, unit: '', level });
    for (const entry of entries) addGaps(cell, entry);
    return {
      standard,
      unit,
      level,
      n: cell.gaps.size(),
      mean: printedPoints(meanOf(cell.gaps)),
      median: printedPoints(medianOf(cell.gaps)),
      flagged: cell.flagged,
      adjudicate: cell.adjudicate,
      bins: binsOf(cell.gaps, [decimal(gap.flag), decimal(gap.adjudicate)]),
    };
  };

/** Classes on both sides of 0 by the limits of the programme; a limit belongs to the class that is nearer to 0. */
function binsOf(gaps: Tally, limits: readonly Rational[]): Gap['bins'] {
  const values = gaps.entries();
  const above = classesOf(limits).map(([from, to]) => ({ from, to }));
  const count = (holds: (value: Rational) => boolean): number =>
    values.reduce((sum, { value, times }) => (holds(value) ? sum + times : sum), 0);
  const isIn = (value: Rational, from: Rational, to: Rational | null): boolean =>
    compare(value, from) > 0 && (to === null || compare(value, to) <= 0);
  const text = (value: Rational | null): string | null => (value === null ? null : exactDecimal(value));
  const mirrored = (value: Rational | null): Rational | null => (value === null ? null : negate(value));
  return [
    ...[...above].reverse().map(({ from, to }) => ({
      from: text(mirrored(to)),
      to: text(mirrored(from)),
      count: count((value) => isIn(negate(value), from, to)),
    })),
    { from: '0', to: '0', count: count(isZero) },
    ...above.map(({ from, to }) => ({
      from: text(from),
      to: text(to),
      count: count((value) => isIn(value, from, to)),
    })),
  ];
}

/** From 0 to the first limit, on to the next, and beyond the last. */
const classesOf = (limits: readonly Rational[]): readonly (readonly [Rational, Rational | null])[] =>
  [ZERO, ...limits].map((from, place) => [from, limits[place] ?? null] as const);
