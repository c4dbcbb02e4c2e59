import type { Rollup } from '../model/generated/documents.js';
import { gradesIn, joinedGrades } from '../model/shown-grades.js';
import { hiddenJointMeans } from './joint-means.js';
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
    [...grouped(grades, ({ standard }) => standard)].map(([id, cells]) => [
      id,
      publicTable(cells, frame.standards.find((one) => one.id === id)?.grades ?? [], minimum),
    ]),
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

/**
 * The table of a standard. Where no grade can be shown anywhere, the units and stages are given up for the row of all:
 * its grades alone, and where that is not enough the lowest of them together. Nothing but that row is shown then, so it
 * is safe by itself.
 */
function publicTable(
  cells: readonly Cell[],
  grades: readonly { readonly code: string }[],
  minimum: number,
): GradeTable {
  const table = tableOf(cells, minimum);
  if (cells.every(({ counts }) => Object.keys(counts).length === 0) || showsAny(table, cells)) return table;
  const inOrder = grades.map(({ code }) => code).filter((code) => table.codes.includes(code));
  const codes = inOrder.length === table.codes.length ? inOrder : table.codes;
  const merged = codes.map((_, together) => cityRow(table, cells, { codes, together, minimum }));
  // The best grade always stands for itself: there are candidates by it.
  return merged.slice(0, Math.max(1, codes.length - 1)).find((one) => showsAny(one, cells)) ?? table;
}

/** Whether a grade that somebody has is shown, for any unit or stage or over all. */
function showsAny({ units, stages, codes, isHidden }: GradeTable, cells: readonly Cell[]): boolean {
  const has = (at: { readonly unit?: string; readonly stage?: string }, code: string): boolean =>
    cells.some(
      (cell) =>
        (at.unit === undefined || cell.unit === at.unit) &&
        (at.stage === undefined || cell.stage === at.stage) &&
        countOf(cell, code) > 0,
    );
  return [...units, undefined].some((unit, row) =>
    [...stages, undefined].some((stage, column) =>
      codes.some(
        (code) =>
          !isHidden([row, column], code) &&
          has({ ...(unit === undefined ? {} : { unit }), ...(stage === undefined ? {} : { stage }) }, code),
      ),
    ),
  );
}

/** How many subjects of a cell have a grade, or one of several that are counted together. */
const countOf = ({ counts }: Pick<Cell, 'counts'>, code: string): number =>
  gradesIn(code).reduce((sum, one) => sum + (counts[one] ?? 0), 0);

/** Only the row over everything, the lowest grades together: the last `together` of them with the one before. */
function cityRow(
  table: GradeTable,
  cells: readonly Cell[],
  {
    codes,
    together,
    minimum,
  }: { readonly codes: readonly string[]; readonly together: number; readonly minimum: number },
): GradeTable {
  const from = codes.length - 1 - together;
  const own = together === 0 ? codes : [...codes.slice(0, from), joinedGrades(codes.slice(from))];
  const ungraded = UNGRADED.filter((name) => cells.some((cell) => (cell[name] ?? 0) > 0));
  const values = [
    ...own.map((code) => cells.reduce((sum, cell) => sum + countOf(cell, code), 0)),
    ...ungraded.map((name) => cells.reduce((sum, cell) => sum + (cell[name] ?? 0), 0)),
  ];
  const columns = [...own, ...ungraded];
  // What is hidden must be enough also taken together: it follows from the number of all.
  const isHidden = hiddenJointMeans({ sizes: [columns.length], n: ([at = 0]) => values[at] ?? 0, minimum });
  const isAll = ([unit, stage]: readonly number[]): boolean =>
    unit === table.units.length && stage === table.stages.length;
  return {
    ...table,
    codes: own,
    isHidden: (place, outcome) =>
      columns.includes(outcome) ? !isAll(place) || isHidden([columns.indexOf(outcome)]) : !isUngraded(outcome),
  };
}

const isUngraded = (outcome: string): boolean => (UNGRADED as readonly string[]).includes(outcome);

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
  const total = columns.map((_, column) =>
    sums(units.length, stages.length, (unit, stage) => outcomes(unit, stage)[column] ?? 0),
  );
  // How many a row has is known, so what it hides is known taken together: where that is small the row is hidden whole.
  const isThin = ([unit = 0, stage = 0]: readonly number[]): boolean =>
    isSmall(
      sum(columns.map((_, column) => (isHidden([unit, stage, column]) ? (total[column]?.(unit, stage) ?? 0) : 0))),
    );
  return {
    units,
    stages,
    codes,
    isHidden: (place, outcome) =>
      columns.includes(outcome) && (isHidden([...place, columns.indexOf(outcome)]) || isThin(place)),
    isMeanHidden: hiddenJointMeans({
      sizes: [units.length, stages.length],
      n: ([unit, stage]) => sum(outcomes(unit, stage).slice(0, codes.length)),
      minimum,
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
    counts: Object.fromEntries(codes.map((code) => [code, shown(countOf(cell, code), code)])),
    withheld: shown(cell.withheld, 'withheld'),
    notApplied: shown(cell.notApplied, 'notApplied'),
    mean: noMean ? null : cell.mean,
    median: noMean || graded < 2 * minimum ? null : cell.median,
  };
}

/** A unit or stage of a cell; `null`, all of them, stands after the last. */
const placeOf = (list: readonly string[], of: string | null): number => (of === null ? list.length : list.indexOf(of));
