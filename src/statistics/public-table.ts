import { hiddenJointMeans } from './joint-means.js';
import { type IsSuppressed, suppressCells } from './suppression.js';

/** Subjects of one standard by unit, category or stage, and what became of them. */
export interface OutcomeTable {
  readonly units: readonly string[];
  readonly stages: readonly string[];
  /** Outcomes, each subject having exactly one. */
  readonly columns: readonly string[];
  /** How many subjects of a unit and stage had each outcome, in the order of the columns; nothing where there are none. */
  readonly outcomes: (unit: number, stage: number) => readonly number[];
  /** How many subjects of a unit and stage the mean is of. */
  readonly averaged: (unit: number, stage: number) => number;
}

/** What of such a table is not shown; a place after the last unit or stage stands for all of them. */
export interface HiddenParts {
  readonly isHidden: (place: readonly number[], column: string) => boolean;
  readonly isMeanHidden: IsSuppressed;
}

/** Which numbers and means of a table are not shown, its totals included; how many subjects a row has is known. */
export function hiddenParts(table: OutcomeTable, minimum: number): HiddenParts {
  const { units, stages, columns, averaged } = table;
  const isHidden = hiddenNumbers(table, minimum);
  return {
    isHidden: (place, column) => columns.includes(column) && isHidden([...place, columns.indexOf(column)]),
    isMeanHidden: hiddenJointMeans({
      sizes: [units.length, stages.length],
      n: ([unit = 0, stage = 0]) => averaged(unit, stage),
      minimum,
    }),
  };
}

/**
 * How many a row has is known, so what it hides is known taken together. Where that is small, the row is hidden whole, and
 * gets company like every other number, until there is no such row left.
 */
function hiddenNumbers({ units, stages, columns, outcomes }: OutcomeTable, minimum: number): IsSuppressed {
  const size = columns.length;
  const rowSum = sums(units.length, stages.length, (unit, stage) => total(outcomes(unit, stage)));
  const columnSums = columns.map((_, column) =>
    sums(units.length, stages.length, (unit, stage) => outcomes(unit, stage)[column] ?? 0),
  );
  const isSmall = (count: number): boolean => count > 0 && count < minimum;
  const rows = placesOf(units.length + 1).flatMap((unit) => placesOf(stages.length + 1).map((stage) => [unit, stage]));
  const whole = new Set<string>();
  for (;;) {
    const isHidden = suppressCells({
      sizes: [units.length, stages.length, size],
      value: ([unit = 0, stage = 0, outcome = 0]) => outcomes(unit, stage)[outcome] ?? 0,
      knownTotals: [false, false, true],
      isPrimary: (count, [unit = 0, stage = 0]) =>
        isSmall(count) || isSmall(rowSum(unit, stage)) || whole.has(`${unit} ${stage}`),
    });
    const isThin = ([unit = 0, stage = 0]: readonly number[]): boolean =>
      isSmall(total(columnSums.map((of, column) => (isHidden([unit, stage, column]) ? of(unit, stage) : 0))));
    const thin = rows.filter((row) => isThin(row) && !whole.has(row.join(' ')));
    if (thin.length === 0) return isHidden;
    for (const row of thin) whole.add(row.join(' '));
  }
}

const placesOf = (size: number): readonly number[] => Array.from({ length: size }, (_, place) => place);

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Sums of a table by unit and stage; a place after the last stands for all. */
function sums(
  units: number,
  stages: number,
  value: (unit: number, stage: number) => number,
): (unit: number, stage: number) => number {
  const places = (at: number, size: number): readonly number[] =>
    at < size ? [at] : Array.from({ length: size }, (_, place) => place);
  return (unit, stage) =>
    places(unit, units)
      .flatMap((own) => places(stage, stages).map((of) => value(own, of)))
      .reduce((total, count) => total + count, 0);
}
