import type { Rollup } from '../model/generated/documents.js';
import type { ShownGrades } from './public-grades.js';
import { type HiddenParts, hiddenParts } from './public-table.js';
import { grouped } from './rollup-frame.js';

type Change = Rollup['changes'][number];

const MOVES = ['raised', 'kept', 'lowered'] as const;
const UNGRADED = 'ungraded';

const movesOf = (row: Change): readonly number[] => MOVES.map((move) => row[move] ?? 0);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Changes against last year as they may be published. The two years' means are those of the grades where everybody is
 * compared who was graded, and are shown where those are. Where somebody is new, the mean of the grades less the one of
 * those compared would tell the total of those who are new: then only the change is shown.
 */
export function publicChanges(
  { changes, gradeTotals }: Pick<Rollup, 'changes' | 'gradeTotals'>,
  isShown: ShownGrades,
  minimum: number,
): Rollup['changes'] {
  return [...grouped(changes, ({ standard }) => standard)].flatMap(([standard, rows]) => {
    const all = gradeTotals.find((row) => row.standard === standard && row.unit === null && row.stage === null);
    const graded = all ? sum(Object.values(all.counts).map((count) => count ?? 0)) : 0;
    const isEverybody = rows.some(({ unit, stage, n }) => unit === null && stage === null && n === graded);
    const table = tableOf(rows, minimum);
    return rows.map((row) =>
      shownRow(row, table, { minimum, areYearsShown: isEverybody && isShown.mean(standard, row.unit, row.stage) }),
    );
  });
}

interface ChangeTable extends HiddenParts {
  readonly units: readonly string[];
  readonly stages: readonly string[];
}

function tableOf(rows: readonly Change[], minimum: number): ChangeTable {
  const inner = new Map(
    rows.flatMap((row) =>
      row.unit === null || row.stage === null ? [] : [[`${row.unit}\n${row.stage}`, row] as const],
    ),
  );
  const units = [...new Set([...inner.values()].map(({ unit }) => unit ?? ''))];
  const stages = [...new Set([...inner.values()].map(({ stage }) => stage ?? ''))];
  // Where everybody has a grade in both years, which is the usual, nobody believes in one who has not.
  const isGraded = [...inner.values()].every((row) => row.n === sum(movesOf(row)));
  const at = (unit: number, stage: number): Change | undefined => inner.get(`${units[unit]}\n${stages[stage]}`);
  const outcomes = (unit: number, stage: number): readonly number[] => {
    const row = at(unit, stage);
    if (!row) return [];
    return isGraded ? movesOf(row) : [...movesOf(row), row.n - sum(movesOf(row))];
  };
  const columns = isGraded ? MOVES : [...MOVES, UNGRADED];
  const averaged = (unit: number, stage: number): number => at(unit, stage)?.n ?? 0;
  return { units, stages, ...hiddenParts({ units, stages, columns, outcomes, averaged }, minimum) };
}

function shownRow(
  row: Change,
  { units, stages, isHidden, isMeanHidden }: ChangeTable,
  { minimum, areYearsShown }: { readonly minimum: number; readonly areYearsShown: boolean },
): Change {
  const place = [
    row.unit === null ? units.length : units.indexOf(row.unit),
    row.stage === null ? stages.length : stages.indexOf(row.stage),
  ];
  const noMean = isMeanHidden(place);
  const year = (mean: string | null): string | null => (noMean || !areYearsShown ? null : mean);
  const move = (name: (typeof MOVES)[number]): number | null => (isHidden(place, name) ? null : row[name]);
  return {
    ...row,
    before: year(row.before),
    now: year(row.now),
    difference: noMean ? null : row.difference,
    median: noMean || row.n < 2 * minimum ? null : row.median,
    raised: move('raised'),
    kept: move('kept'),
    lowered: move('lowered'),
  };
}
