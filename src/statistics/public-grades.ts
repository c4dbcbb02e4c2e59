import type { Rollup } from '../model/generated/documents.js';
import { grouped, type RollupFrame } from './rollup-frame.js';
import { scoringStandard, standardOf } from './rollup-targets.js';
import { type IsSuppressed, suppressCells } from './suppression.js';

type Cell = Rollup['grades'][number];
type TotalCell = Rollup['gradeTotals'][number];

/** Grades of one standard as a table: units × stages × outcomes, with every total. */
interface GradeTable {
  readonly units: readonly string[];
  readonly stages: readonly string[];
  readonly codes: readonly string[];
  /** Whether an outcome (a grade, `withheld`, `notApplied`) of a unit and stage is not shown. */
  readonly isHidden: (place: readonly number[], outcome: string) => boolean;
  readonly isMeanHidden: IsSuppressed;
}

/** Whether every overall number of a standard is shown: its grades, 暂不评定 and 未申报. */
export type ShownOverall = (standard: string) => boolean;

/** Grades, their totals and the candidates that are the best of them, without small cells. */
export function publicGrades(
  { grades, gradeTotals, targets }: Pick<Rollup, 'grades' | 'gradeTotals' | 'targets'>,
  frame: Pick<RollupFrame, 'programme' | 'standards'>,
  minimum: number,
): Pick<Rollup, 'grades' | 'gradeTotals' | 'targets'> & { readonly isShownOverall: ShownOverall } {
  const tables = new Map(
    [...grouped(grades, ({ standard }) => standard)].map(([id, cells]) => [id, tableOf(cells, minimum)]),
  );
  const shown = <T extends TotalCell>(cell: T): T => {
    const table = tables.get(cell.standard);
    return table ? shownCell(table, cell, minimum) : cell;
  };
  /** Whether a number over everything is kept back: any of them, or the one of the best grade. */
  const keepsBack = (standard: string, which: 'any' | 'best'): boolean => {
    const table = tables.get(standard);
    if (!table) return false;
    const { units, stages, codes, isHidden } = table;
    const outcomes = which === 'best' ? codes.slice(0, 1) : [...codes, ...UNGRADED];
    return outcomes.some((outcome) => isHidden([units.length, stages.length], outcome));
  };
  const isBestHidden = (target: RollupFrame['programme']['targets'][number] | undefined): boolean =>
    target !== undefined &&
    keepsBack(scoringStandard(frame, target.standard ?? standardOf(frame, target.award)), 'best');
  return {
    grades: grades.map(shown),
    gradeTotals: gradeTotals.map(shown),
    // Candidates are best grades over everything: they show where these do.
    targets: targets.map((target, place) => ({
      ...target,
      candidates: isBestHidden(frame.programme.targets[place]) ? null : target.candidates,
    })),
    isShownOverall: (standard) => !keepsBack(standard, 'any'),
  };
}

/** What else than a grade a subject may have; a column that is empty throughout is no company: nobody believes in it. */
const UNGRADED = ['withheld', 'notApplied'] as const;

function tableOf(cells: readonly Cell[], minimum: number): GradeTable {
  const units = [...new Set(cells.map(({ unit }) => unit))];
  const stages = [...new Set(cells.map(({ stage }) => stage))];
  const codes = [...new Set(cells.flatMap(({ counts }) => Object.keys(counts)))];
  const ungraded = UNGRADED.filter((name) => cells.some((cell) => (cell[name] ?? 0) > 0));
  const at = new Map(cells.map((cell) => [`${units.indexOf(cell.unit)} ${stages.indexOf(cell.stage)}`, cell]));
  const outcomes = (unit = 0, stage = 0): readonly number[] => {
    const cell = at.get(`${unit} ${stage}`);
    return cell ? [...codes.map((code) => cell.counts[code] ?? 0), ...ungraded.map((name) => cell[name] ?? 0)] : [];
  };
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const rowSum = sums(units.length, stages.length, (unit, stage) => sum(outcomes(unit, stage)));
  const isSmall = (count: number): boolean => count > 0 && count < minimum;
  const columns = [...codes, ...ungraded];
  const isHidden = suppressCells({
    sizes: [units.length, stages.length, columns.length],
    value: ([unit, stage, outcome = 0]) => outcomes(unit, stage)[outcome] ?? 0,
    knownTotals: [false, false, true],
    isPrimary: (count, [unit = 0, stage = 0]) => isSmall(count) || isSmall(rowSum(unit, stage)),
  });
  return {
    units,
    stages,
    codes,
    isHidden: (place, outcome) => columns.includes(outcome) && isHidden([...place, columns.indexOf(outcome)]),
    isMeanHidden: suppressCells({
      sizes: [units.length, stages.length],
      value: ([unit, stage]) => sum(outcomes(unit, stage).slice(0, codes.length)),
      isPrimary: isSmall,
      areZerosKnown: true,
    }),
  };
}

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

function shownCell<T extends TotalCell>(table: GradeTable, cell: T, minimum: number): T {
  const { units, stages, codes, isHidden, isMeanHidden } = table;
  const place = [placeOf(units, cell.unit), placeOf(stages, cell.stage)];
  const shown = (count: number | null, outcome: string): number | null => (isHidden(place, outcome) ? null : count);
  const graded = Object.values(cell.counts).reduce((total: number, count) => total + (count ?? 0), 0);
  const noMean = isMeanHidden(place);
  return {
    ...cell,
    counts: Object.fromEntries(codes.map((code) => [code, shown(cell.counts[code] ?? 0, code)])),
    withheld: shown(cell.withheld, 'withheld'),
    notApplied: shown(cell.notApplied, 'notApplied'),
    mean: noMean ? null : cell.mean,
    median: noMean || graded < 2 * minimum ? null : cell.median,
  };
}

/** A unit or stage of a cell; `null`, all of them, stands after the last. */
const placeOf = (list: readonly string[], of: string | null): number => (of === null ? list.length : list.indexOf(of));
