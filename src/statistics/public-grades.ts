import type { Rollup } from '../model/generated/documents.js';
import { gradesIn, joinedGrades } from '../model/shown-grades.js';
import { hiddenJointMeans } from './joint-means.js';
import { hiddenParts } from './public-table.js';
import { grouped, type RollupFrame } from './rollup-frame.js';
import { scoringStandard, standardOf } from './rollup-targets.js';
import type { IsSuppressed } from './suppression.js';

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

/** What of the grades of a standard is shown; `null` stands for all units, or all stages. */
export interface ShownGrades {
  /** Whether every number of a unit, over all stages, is shown: its grades, 暂不评定 and 未申报. */
  readonly everyNumber: (standard: string, unit: string | null) => boolean;
  readonly mean: (standard: string, unit: string | null, stage: string | null) => boolean;
}

/** Grades, their totals and the candidates that are the best of them, without small cells. */
export function publicGrades(
  { grades, gradeTotals, targets }: Pick<Rollup, 'grades' | 'gradeTotals' | 'targets'>,
  frame: Pick<RollupFrame, 'programme' | 'standards'>,
  minimum: number,
): Pick<Rollup, 'grades' | 'gradeTotals' | 'targets'> & { readonly isShown: ShownGrades } {
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
  /** Whether a number of a unit is kept back: any of them, or the one of the best grade. */
  const keepsBack = (standard: string, unit: string | null, which: 'any' | 'best'): boolean => {
    const table = tables.get(standard);
    if (!table) return false;
    const { units, stages, codes, isHidden } = table;
    const outcomes = which === 'best' ? codes.slice(0, 1) : [...codes, ...UNGRADED];
    return outcomes.some((outcome) => isHidden([placeOf(units, unit), stages.length], outcome));
  };
  const isMeanShown: ShownGrades['mean'] = (standard, unit, stage) => {
    const table = tables.get(standard);
    return table !== undefined && !table.isMeanHidden([placeOf(table.units, unit), placeOf(table.stages, stage)]);
  };
  const isBestHidden = (target: RollupFrame['programme']['targets'][number] | undefined): boolean =>
    target !== undefined &&
    keepsBack(scoringStandard(frame, target.standard ?? standardOf(frame, target.award)), null, 'best');
  return {
    grades: grades.map(shown),
    gradeTotals: gradeTotals.map(shown),
    // Candidates are best grades over everything: they show where these do.
    targets: targets.map((target, place) => ({
      ...target,
      candidates: isBestHidden(frame.programme.targets[place]) ? null : target.candidates,
    })),
    isShown: { everyNumber: (standard, unit) => !keepsBack(standard, unit, 'any'), mean: isMeanShown },
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
  const counts = (cell: Cell | undefined): readonly number[] =>
    cell ? codes.map((code) => cell.counts[code] ?? 0) : [];
  const outcomes = (unit: number, stage: number): readonly number[] => {
    const cell = at.get(`${unit} ${stage}`);
    return cell ? [...counts(cell), ...ungraded.map((name) => cell[name] ?? 0)] : [];
  };
  const averaged = (unit: number, stage: number): number =>
    counts(at.get(`${unit} ${stage}`)).reduce((sum, count) => sum + count, 0);
  return {
    units,
    stages,
    codes,
    ...hiddenParts({ units, stages, columns: [...codes, ...ungraded], outcomes, averaged }, minimum),
  };
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
