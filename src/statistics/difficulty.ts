import type { Rollup, Standard } from '../model/generated/documents.js';
import { add, type Rational, rational, toDecimal, ZERO } from '../model/rational.js';
import { meanOf, meanOver, sizeOf, timesOf, totalOf } from './histogram.js';
import { percentilesOf } from './percentile.js';
import { grouped, type RollupFrame, unitOrder } from './rollup-frame.js';
import { addIndicator, indicatorCell, type SummaryCounts, type ValueTables } from './summary-cells.js';
import type { Tally } from './value-table.js';

type Entry = SummaryCounts['indicators'][number];
type Difficulty = Rollup['indicators'][number];

const SHARE_DECIMALS = 4;

const printedShare = (value: Rational | null): string | null =>
  value === null ? null : toDecimal(value, SHARE_DECIMALS);

const shareOf = (part: number, n: number): string | null => printedShare(n === 0 ? null : rational(part, n));

/**
 * How difficult each indicator was: share of subjects with full points, mean share, percentiles, pass rates of key
 * indicators. Subjects are everybody with a value, nominated or not; the value is that of the highest level that judged.
 */
export function difficultyOf(
  frame: RollupFrame,
  { indicators }: SummaryCounts,
  tables: ValueTables,
): Rollup['indicators'] {
  const entries = grouped(indicators, ({ standard, indicator }) => `${standard}\n${indicator}`);
  const units = unitOrder(
    frame,
    indicators.map(({ unit }) => unit),
  );
  return frame.standards.flatMap((standard) =>
    standard.indicators.flatMap((indicator) => {
      const own = entries.get(`${standard.id}\n${indicator.id}`);
      return own ? [indicatorRow({ tables, standard, units }, indicator, own)] : [];
    }),
  );
}

interface RowFrame {
  readonly tables: ValueTables;
  readonly standard: Standard;
  readonly units: readonly string[];
}

function indicatorRow(
  { tables, standard: { id: standard }, units }: RowFrame,
  { id, points, key }: Standard['indicators'][number],
  entries: readonly Entry[],
): Difficulty {
  const cell = indicatorCell(tables, id);
  for (const entry of entries) addIndicator(cell, entry);
  const { shares } = cell;
  const n = shares.size();
  const full = shares.timesOf('1');
  const isGuarded = key && cell.guarded > 0;
  return {
    standard,
    indicator: id,
    key,
    points,
    n,
    blank: cell.blank,
    notApplicable: cell.notApplicable,
    full,
    fullShare: shareOf(full, n),
    mean: printedShare(meanOf(shares)),
    percentiles: printedPercentiles(shares),
    guarded: isGuarded ? cell.guarded : null,
    passed: isGuarded ? cell.guarded - cell.failed : null,
    passShare: isGuarded ? shareOf(cell.guarded - cell.failed, cell.guarded) : null,
    units: partsBy(entries, ({ unit }) => unit, units).map(([unit, part]) => ({ unit, ...part })),
    stages: partsBy(entries, ({ stage }) => stage).map(([stage, part]) => ({ stage, ...part })),
  };
}

function printedPercentiles(shares: Tally): Difficulty['percentiles'] {
  const [p10 = null, p25 = null, p50 = null, p75 = null, p90 = null] = percentilesOf(shares, [10, 25, 50, 75, 90]).map(
    printedShare,
  );
  return { p10, p25, p50, p75, p90 };
}

type Part = Omit<Difficulty['units'][number], 'unit'>;

function partsBy(
  entries: readonly Entry[],
  key: (entry: Entry) => string,
  order?: readonly string[],
): readonly (readonly [string, Part])[] {
  const groups = grouped(entries, key);
  return (order ?? [...groups.keys()].sort()).flatMap((own) => {
    const group = groups.get(own);
    return group ? [[own, partOf(group)] as const] : [];
  });
}

/** A part needs no histogram: numbers and sums add up as they are. */
function partOf(entries: readonly Entry[]): Part {
  let [n, full, guarded, failed, sum] = [0, 0, 0, 0, ZERO];
  for (const entry of entries) {
    n += sizeOf(entry.shares);
    full += timesOf(entry.shares, '1');
    guarded += entry.guarded;
    failed += entry.failed;
    sum = add(sum, totalOf(entry.shares));
  }
  return { n, mean: printedShare(meanOver(sum, n)), full, passed: guarded === 0 ? null : guarded - failed };
}
