import type { Summary } from '../model/generated/documents.js';
import { add, decimal, type Rational, toFraction, ZERO } from '../model/rational.js';
import { exactDecimal } from './histogram.js';
import type { Tally } from './tally.js';
import { ValueTable } from './value-table.js';

/** The part of a summary that adds up. */
export type SummaryCounts = Pick<
  Summary,
  'schools' | 'grades' | 'shares' | 'indicators' | 'gaps' | 'findings' | 'awards' | 'changes'
>;

type GradeEntry = SummaryCounts['grades'][number];
type IndicatorEntry = SummaryCounts['indicators'][number];
type GapEntry = SummaryCounts['gaps'][number];
type ChangeEntry = SummaryCounts['changes'][number];

/** What a cell of grades is about. */
export interface Place {
  readonly standard: string;
  readonly unit: string;
  readonly stage: string;
}

/** Grades of a standard in a unit and stage, while they are counted. */
export interface GradeCell extends Place {
  readonly counts: Record<string, number>;
  best: number;
  withheld: number;
  notApplied: number;
  readonly totals: Tally;
}

/** An indicator in a unit and stage. */
export interface IndicatorCell {
  readonly indicator: string;
  blank: number;
  notApplicable: number;
  guarded: number;
  failed: number;
  readonly shares: Tally;
}

export interface GapCell {
  readonly standard: string;
  readonly unit: string;
  readonly level: number;
  flagged: number;
  adjudicate: number;
  readonly gaps: Tally;
}

export interface ChangeCell {
  readonly standard: string;
  readonly unit: string;
  readonly stage: string;
  before: Rational;
  now: Rational;
  raised: number;
  kept: number;
  lowered: number;
  readonly differences: Tally;
}

/** The tables of values that the cells of one count share. */
export interface ValueTables {
  readonly decimals: ValueTable;
  readonly shares: ValueTable;
}

export const valueTables = (): ValueTables => ({ decimals: new ValueTable(exactDecimal), shares: new ValueTable() });

/** Tables that know the values of counts already, so that they are put in order once. */
export function tablesOf({ shares, grades, gaps, changes }: SummaryCounts): ValueTables {
  const tables = valueTables();
  tables.shares.placesOf(shares);
  for (const { totals } of grades) tables.decimals.placesOf(totals.values);
  for (const entry of gaps) tables.decimals.placesOf(entry.gaps.values);
  for (const { differences } of changes) tables.decimals.placesOf(differences.values);
  return tables;
}

export const gradeCell = ({ decimals }: ValueTables, { standard, unit, stage }: Place): GradeCell => ({
  standard,
  unit,
  stage,
  counts: {},
  best: 0,
  withheld: 0,
  notApplied: 0,
  totals: decimals.tally(),
});

export const indicatorCell = ({ shares }: ValueTables, indicator: string): IndicatorCell => ({
  indicator,
  blank: 0,
  notApplicable: 0,
  guarded: 0,
  failed: 0,
  shares: shares.tally(),
});

export const gapCell = (
  { decimals }: ValueTables,
  { standard, unit, level }: Pick<GapCell, 'standard' | 'unit' | 'level'>,
): GapCell => ({
  standard,
  unit,
  level,
  flagged: 0,
  adjudicate: 0,
  gaps: decimals.tally(),
});

export const changeCell = (
  { decimals }: ValueTables,
  { standard, unit, stage }: Pick<ChangeCell, 'standard' | 'unit' | 'stage'>,
): ChangeCell => ({
  standard,
  unit,
  stage,
  before: ZERO,
  now: ZERO,
  raised: 0,
  kept: 0,
  lowered: 0,
  differences: decimals.tally(),
});

export function addGrades(cell: GradeCell, entry: GradeEntry): void {
  for (const [grade, count] of Object.entries(entry.counts)) cell.counts[grade] = (cell.counts[grade] ?? 0) + count;
  cell.best += entry.best;
  cell.withheld += entry.withheld;
  cell.notApplied += entry.notApplied;
  cell.totals.addHistogram(entry.totals);
}

/** `own` are the places of the shares that the entry names, in the table of the cell. */
export function addIndicator(cell: IndicatorCell, entry: IndicatorEntry, own: Uint32Array): void {
  cell.blank += entry.blank;
  cell.notApplicable += entry.notApplicable;
  cell.guarded += entry.guarded;
  cell.failed += entry.failed;
  cell.shares.addPlaced(entry.shares, own);
}

export function addGaps(cell: GapCell, entry: GapEntry): void {
  cell.flagged += entry.flagged;
  cell.adjudicate += entry.adjudicate;
  cell.gaps.addHistogram(entry.gaps);
}

export function addChange(cell: ChangeCell, entry: ChangeEntry): void {
  cell.before = add(cell.before, decimal(entry.before));
  cell.now = add(cell.now, decimal(entry.now));
  cell.raised += entry.raised;
  cell.kept += entry.kept;
  cell.lowered += entry.lowered;
  cell.differences.addHistogram(entry.differences);
}

export const gradeEntry = ({ totals, counts, ...cell }: GradeCell): GradeEntry => ({
  ...cell,
  counts: Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1))),
  totals: totals.histogram(),
});

/** An indicator of a place. */
export interface PlacedIndicator {
  readonly place: Place;
  readonly cell: IndicatorCell;
}

/** Indicators as a summary holds them: the different shares once, and a histogram over them for each. */
export function indicatorEntries(
  { shares: table }: ValueTables,
  indicators: readonly PlacedIndicator[],
): Pick<SummaryCounts, 'shares' | 'indicators'> {
  const { values, histograms } = table.listed(indicators.map(({ cell }) => cell.shares));
  const entries = indicators.map(({ place: { standard, unit, stage }, cell }, at) => {
    const { indicator, blank, notApplicable, guarded, failed } = cell;
    const shares = histograms[at] as (typeof histograms)[number];
    return { standard, unit, stage, indicator, blank, notApplicable, guarded, failed, shares } satisfies IndicatorEntry;
  });
  return { shares: values, indicators: entries };
}

export const gapEntry = ({ gaps, ...cell }: GapCell): GapEntry => ({ ...cell, gaps: gaps.histogram() });

export const changeEntry = ({ differences, before, now, ...cell }: ChangeCell): ChangeEntry => ({
  ...cell,
  before: exactDecimal(before),
  now: exactDecimal(now),
  differences: differences.histogram(),
});

/** What a sum of differences must be; whoever reads a summary compares it. */
export const changeSum = ({ before, now }: ChangeEntry): string =>
  toFraction(add(decimal(now), { numerator: -decimal(before).numerator, denominator: decimal(before).denominator }));
