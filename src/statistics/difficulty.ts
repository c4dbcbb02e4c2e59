import type { Rollup, Standard } from '../model/generated/documents.js';
import { type Rational, rational, toDecimal } from '../model/rational.js';
import { meanOf } from './histogram.js';
import { percentilesOf } from './percentile.js';
import { grouped, type RollupFrame, unitOrder } from './rollup-frame.js';
import {
  addIndicator,
  type IndicatorCell,
  indicatorCell,
  type SummaryCounts,
  type ValueTables,
} from './summary-cells.js';
import type { Tally } from './tally.js';

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
  { shares, indicators }: SummaryCounts,
  tables: ValueTables,
): Rollup['indicators'] {
  const entries = grouped(indicators, ({ standard, indicator }) => `${standard}\n${indicator}`);
  const units = unitOrder(
    frame,
    indicators.map(({ unit }) => unit),
  );
  const own = tables.shares.placesOf(shares);
  return frame.standards.flatMap((standard) =>
    standard.indicators.flatMap((indicator) => {
      const cells = entries.get(`${standard.id}\n${indicator.id}`);
      return cells ? [indicatorRow({ tables, own, standard, units }, indicator, cells)] : [];
    }),
  );
}

interface RowFrame {
  readonly tables: ValueTables;
  /** Places of the shares in the table. */
  readonly own: Uint32Array;
  readonly standard: Standard;
  readonly units: readonly string[];
}

function indicatorRow(
  frame: RowFrame,
  { id, points, key }: Standard['indicators'][number],
  entries: readonly Entry[],
): Difficulty {
  const { tables, own: listed, units } = frame;
  const cell = mergedCell(tables, listed, id, entries);
  const { shares } = cell;
  const n = shares.size();
  const full = shares.timesOf('1');
  const isGuarded = key && cell.guarded > 0;
  return {
    standard: frame.standard.id,
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
    units: groupsBy(entries, ({ unit }) => unit, units).map(([unit, own]) => ({ unit, ...partOf(frame, id, own) })),
    stages: groupsBy(entries, ({ stage }) => stage).map(([stage, own]) => ({ stage, ...partOf(frame, id, own) })),
  };
}

/** Entries of one indicator as one. */
function mergedCell(tables: ValueTables, own: Uint32Array, id: string, entries: readonly Entry[]): IndicatorCell {
  const cell = indicatorCell(tables, id);
  for (const entry of entries) addIndicator(cell, entry, own);
  return cell;
}

function printedPercentiles(shares: Tally): Difficulty['percentiles'] {
  const [p10 = null, p25 = null, p50 = null, p75 = null, p90 = null] = percentilesOf(shares, [10, 25, 50, 75, 90]).map(
    printedShare,
  );
  return { p10, p25, p50, p75, p90 };
}

type Part = Omit<Difficulty['units'][number], 'unit'>;

/** Entries by unit or stage, in an order that is given or that of the text. */
function groupsBy(
  entries: readonly Entry[],
  key: (entry: Entry) => string,
  order?: readonly string[],
): readonly (readonly [string, readonly Entry[]])[] {
  const groups = grouped(entries, key);
  return (order ?? [...groups.keys()].sort()).flatMap((own) => {
    const group = groups.get(own);
    return group ? [[own, group] as const] : [];
  });
}

function partOf({ tables, own }: RowFrame, id: string, entries: readonly Entry[]): Part {
  const { shares, guarded, failed } = mergedCell(tables, own, id, entries);
  return {
    n: shares.size(),
    mean: printedShare(meanOf(shares)),
    full: shares.timesOf('1'),
    passed: guarded === 0 ? null : guarded - failed,
  };
}
