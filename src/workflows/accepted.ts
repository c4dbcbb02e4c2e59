import type { Registry, Result } from '../model/generated/documents.js';
import { presentId } from './registry-subject.js';

/** What last year's accepted results say of this year's trends, by subject (`school`, or `school/group`). */
export type AcceptedValues = ReadonlyMap<string, Readonly<Record<string, number>>>;

/**
 * What last year's accepted results say of this year's trends: numerator and denominator of every ratio, by subject
 * (`school`, or `school/group`) and by the rule's place in its standard. With a registry, a result under a former code
 * counts for the school that had it, unless that has one of its own for the same rule.
 */
export function acceptedValues(results: Iterable<Result>, registry?: Registry): AcceptedValues {
  const present = (id: string): string => (registry ? presentId(registry, id) : id);
  const all = [...results];
  const renamed = all.filter(({ school }) => present(school.id) !== school.id);
  const own = all.filter(({ school }) => present(school.id) === school.id);
  const values = new Map<string, Readonly<Record<string, number>>>();
  for (const result of [...renamed, ...own]) {
    const school = present(result.school.id);
    const isSchool = result.subject.id === result.school.id;
    const subject = isSchool ? school : `${school}/${result.subject.id}`;
    values.set(subject, { ...values.get(subject), ...valuesOf(result) });
  }
  return values;
}

/**
 * `INDICATOR.num` and `INDICATOR.den` of the ratios in a result; of what members counted, `INDICATOR.sum` and of how
 * many cells it is the sum, `INDICATOR.cells`.
 */
function valuesOf(result: Result): Readonly<Record<string, number>> {
  const pairs = result.indicators.flatMap(({ id, inputs }): readonly (readonly [string, number])[] => {
    const name = `${result.standard.id}#${id}`;
    if (inputs?.type === 'ratio') return [[`${name}.num`, inputs.num] as const, [`${name}.den`, inputs.den] as const];
    if (inputs?.type !== 'members') return [];
    const { sum, cells } = countsOf(inputs.histogram);
    return cells === 0 ? [] : [[`${name}.sum`, sum] as const, [`${name}.cells`, cells] as const];
  });
  return Object.fromEntries(pairs);
}

type Histogram = readonly { readonly values: readonly string[]; readonly members: number }[];

/** Counts only: codes and blanks are no numbers. */
function countsOf(histogram: Histogram): { readonly sum: number; readonly cells: number } {
  let [sum, cells] = [0, 0];
  for (const { values, members } of histogram) {
    const counts = values.filter((value) => /^\d+$/.test(value)).map(Number);
    sum += members * counts.reduce((total, count) => total + count, 0);
    cells += members * counts.length;
  }
  return { sum, cells };
}

const groupsBySchool = new WeakMap<AcceptedValues, ReadonlyMap<string, readonly string[]>>();

/** The groups of a school that have an accepted result of last year. */
export function acceptedGroups(accepted: AcceptedValues, school: string): readonly string[] {
  const known = groupsBySchool.get(accepted) ?? groupsOf(accepted);
  groupsBySchool.set(accepted, known);
  return known.get(school) ?? [];
}

function groupsOf(accepted: AcceptedValues): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const subject of accepted.keys()) {
    const [school = '', group] = subject.split('/');
    if (group !== undefined) groups.set(school, [...(groups.get(school) ?? []), group]);
  }
  return groups;
}
