import type { Result } from '../model/generated/documents.js';
import { type Rational, toDecimal } from '../model/rational.js';
import { exactText } from './indicator.js';
import type { LevelTotals } from './levels.js';
import type { Totals } from './totals.js';

/** A value of a result document that its own inputs do not give. */
export interface Difference {
  /** JSON pointer into the result. */
  readonly path: string;
  /** What stands there; `null` for blank or missing. */
  readonly printed: string | null;
  readonly computed: string | null;
}

/** The printed decimal of a value, as the result rounds. */
export type Print = (value: Rational | null) => string | null;

/** One difference, or none. */
export const differ = (
  path: string,
  printed: string | null | undefined,
  computed: string | null,
): readonly Difference[] => ((printed ?? null) === computed ? [] : [{ path, printed: printed ?? null, computed }]);

/** Entries of a list against those that the standard has: missing, unknown and repeated ones. */
export function listDifferences(
  path: string,
  stated: readonly { readonly id: string }[],
  known: readonly { readonly id: string }[],
): readonly Difference[] {
  const ids = known.map(({ id }) => id);
  const missing = ids.filter((id) => !stated.some((entry) => entry.id === id));
  const strange = stated.flatMap(({ id }, place) =>
    ids.includes(id) && stated.findIndex((entry) => entry.id === id) === place ? [] : [{ id, place }],
  );
  return [
    ...missing.map((id) => ({ path, printed: null, computed: id })),
    ...strange.map(({ id, place }) => ({ path: `${path}/${place}/id`, printed: id, computed: null })),
  ];
}

type DimensionResults = Result['dimensions'];

/** The dimensions of a result against those computed. */
export function dimensionDifferences(
  path: string,
  stated: DimensionResults,
  { dimensions }: Totals,
  print: Print,
): readonly Difference[] {
  const present = stated.flatMap((entry, place) => {
    const own = dimensions.find((candidate) => candidate.id === entry.id);
    if (!own) return [];
    return [
      ...differ(`${path}/${place}/awarded`, entry.awarded, exactText(own.awarded)),
      ...differ(`${path}/${place}/printed`, entry.printed, print(own.awarded)),
      ...differ(`${path}/${place}/applicablePoints`, entry.applicablePoints, toDecimal(own.applicablePoints, 2)),
    ];
  });
  return [...listDifferences(path, stated, dimensions), ...present];
}

type StatedTotals = Pick<
  Result,
  'base' | 'basePrinted' | 'gradeScore' | 'total' | 'totalExact' | 'guardFailed' | 'grade'
>;

/** The totals of a result against those computed; a subject that was not nominated has none (`null`). */
export function totalDifferences(
  path: string,
  stated: StatedTotals,
  totals: Totals | null,
  print: Print,
): readonly Difference[] {
  const { base, gradeScore, total, guardFailed, grade } = totals ?? {
    base: null,
    gradeScore: null,
    total: null,
    guardFailed: null,
    grade: null,
  };
  return [
    ...differ(`${path}/base`, stated.base, exactText(base)),
    ...differ(`${path}/basePrinted`, stated.basePrinted, print(base)),
    ...differ(`${path}/gradeScore`, stated.gradeScore, print(gradeScore)),
    ...differ(`${path}/total`, stated.total, print(total)),
    ...differ(`${path}/totalExact`, stated.totalExact, exactText(total)),
    ...differ(`${path}/guardFailed`, stated.guardFailed?.join() ?? null, guardFailed?.join() ?? null),
    ...differ(`${path}/grade`, stated.grade, grade),
  ];
}

/** Every level that judged, and the final totals, against those computed. */
export function levelDifferences(result: Result, levels: readonly LevelTotals[], print: Print): readonly Difference[] {
  const { levels: stated = [], final } = result;
  if (levels.length === 1 && stated.length === 0 && !final) return [];
  const missing = levels.filter(({ level }) => !stated.some((entry) => entry.level === level));
  const highest = (levels.at(-1) as LevelTotals).totals;
  return [
    ...missing.map(({ level }) => ({ path: '/levels', printed: null, computed: String(level) })),
    ...stated.flatMap((entry, place) => oneLevelDifferences(`/levels/${place}`, entry, levels, print)),
    ...(final
      ? [
          ...totalDifferences('/final', final, highest, print),
          ...dimensionDifferences('/final/dimensions', final.dimensions, highest, print),
        ]
      : [{ path: '/final', printed: null, computed: print(highest.total) }]),
  ];
}

function oneLevelDifferences(
  path: string,
  stated: NonNullable<Result['levels']>[number],
  levels: readonly LevelTotals[],
  print: Print,
): readonly Difference[] {
  const own = levels.find((candidate) => candidate.level === stated.level);
  if (!own) return [{ path: `${path}/level`, printed: String(stated.level), computed: null }];
  return [
    ...differ(`${path}/base`, stated.base, exactText(own.totals.base)),
    ...differ(`${path}/total`, stated.total, print(own.totals.total)),
    ...differ(`${path}/gradeScore`, stated.gradeScore, print(own.totals.gradeScore)),
    ...differ(`${path}/grade`, stated.grade, own.totals.grade),
    ...(stated.level === 1 ? [] : differ(`${path}/gap`, stated.gap, exactText(own.gap))),
  ];
}
