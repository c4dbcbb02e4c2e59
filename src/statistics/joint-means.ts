import { type IsSuppressed, type SuppressionTable, suppressCells } from './suppression.js';

/** How many subjects stand behind the means of a table: of every inner cell, by the ways it is added up. */
export interface MeanTable {
  readonly sizes: readonly number[];
  readonly n: (place: readonly number[]) => number;
  /** Smallest number of subjects that a shown mean may stand for, alone or taken together with others. */
  readonly minimum: number;
}

/**
 * Which means of a table, those of its totals included, are not shown.
 *
 * A mean is a sum whose number of subjects is known: from the sums that are shown follow others by subtraction, also the
 * joint sum of several hidden cells. Two hidden units of 1 and 2 subjects stand for 3 together. So after single cells are
 * hidden, every group of hidden cells with fewer than `minimum` subjects is tried: where its sum follows from what is
 * shown, one more cell is hidden, the smallest that shares a line with it, until nothing follows any more.
 */
export function hiddenJointMeans(table: MeanTable): IsSuppressed {
  const extra = new Set<string>();
  for (;;) {
    const isHidden = suppressCells(suppressionOf(table, extra));
    const leak = smallSumThatFollows(table, isHidden);
    const next = leak === null ? null : companyFor(table, isHidden, leak);
    if (next === null) return isHidden;
    extra.add(next.join(' '));
  }
}

const suppressionOf = ({ sizes, n, minimum }: MeanTable, extra: ReadonlySet<string>): SuppressionTable => ({
  sizes,
  value: n,
  isPrimary: (count, place) => (count > 0 && count < minimum) || extra.has(place.join(' ')),
  areZerosKnown: true,
});

const indices = (size: number): readonly number[] => Array.from({ length: size }, (_, at) => at);

const placesOf = (sizes: readonly number[]): readonly (readonly number[])[] =>
  sizes.reduce<readonly (readonly number[])[]>(
    (all, size) => all.flatMap((head) => indices(size).map((at) => [...head, at])),
    [[]],
  );

/** Whether an inner cell is part of what stands at a place; a place after the last of a dimension takes all of it. */
const isWithin = (cell: readonly number[], place: readonly number[], sizes: readonly number[]): boolean =>
  cell.every((at, dimension) => place[dimension] === sizes[dimension] || place[dimension] === at);

/** A group of hidden cells with few subjects whose joint sum follows from what is shown; `null` where there is none. */
function smallSumThatFollows(
  { sizes, n, minimum }: MeanTable,
  isHidden: IsSuppressed,
): readonly (readonly number[])[] | null {
  const hidden = placesOf(sizes).filter((place) => n(place) > 0 && isHidden(place));
  const shown = placesOf(sizes.map((size) => size + 1)).filter((place) => !isHidden(place));
  const known = reducedRows(shown.map((place) => hidden.map((cell) => Number(isWithin(cell, place, sizes)))));
  const few = indices(hidden.length).filter((at) => n(hidden[at] ?? []) < minimum);
  const group = followingGroup(known, few, (at) => n(hidden[at] ?? []), minimum);
  return group === null ? null : group.map((at) => hidden[at] ?? []);
}

/** The first group of cells, of fewer than `minimum` subjects in all, that is a combination of known sums. */
function followingGroup(
  known: readonly (readonly number[])[],
  few: readonly number[],
  size: (at: number) => number,
  minimum: number,
): readonly number[] | null {
  const search = (from: number, group: readonly number[], count: number): readonly number[] | null => {
    if (group.length > 0 && follows(known, group)) return group;
    for (let next = from; next < few.length; next += 1) {
      const at = few[next] ?? 0;
      const found = count + size(at) < minimum ? search(next + 1, [...group, at], count + size(at)) : null;
      if (found) return found;
    }
    return null;
  };
  return search(0, [], 0);
}

const NOTHING = 1e-9;

/** Rows of sums in echelon form, each with a 1 where no other row has anything (Gauss and Jordan). */
function reducedRows(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const work = rows.map((row) => [...row]);
  const width = work[0]?.length ?? 0;
  let rank = 0;
  for (let column = 0; column < width && rank < work.length; column += 1) {
    const pivot = work.findIndex((row, at) => at >= rank && Math.abs(row[column] ?? 0) > NOTHING);
    if (pivot < 0) continue;
    const [taken] = work.splice(pivot, 1);
    const scale = taken?.[column] ?? 1;
    const row = (taken ?? []).map((value) => value / scale);
    for (const [at, other] of work.entries()) work[at] = less(other, row, other[column] ?? 0);
    work.splice(rank, 0, row);
    rank += 1;
  }
  return work.slice(0, rank);
}

const less = (row: readonly number[], other: readonly number[], times: number): number[] =>
  times === 0 ? [...row] : row.map((value, at) => value - times * (other[at] ?? 0));

/** Whether the sum of a group of cells is a combination of known sums: nothing is left of it when these are taken off. */
function follows(known: readonly (readonly number[])[], group: readonly number[]): boolean {
  const width = known[0]?.length ?? 0;
  let rest: readonly number[] = indices(width).map((at) => Number(group.includes(at)));
  for (const row of known) {
    const lead = row.findIndex((value) => Math.abs(value) > NOTHING);
    rest = less(rest, row, rest[lead] ?? 0);
  }
  return width > 0 && rest.every((value) => Math.abs(value) < NOTHING);
}

/** The cell to hide next: of those shown the smallest in a line with the group; without one the smallest total of it. */
function companyFor(
  { sizes, n }: MeanTable,
  isHidden: IsSuppressed,
  group: readonly (readonly number[])[],
): readonly number[] | null {
  const isShown = (place: readonly number[]): boolean => !isHidden(place) && count(place) > 0;
  const count = (place: readonly number[]): number =>
    placesOf(sizes)
      .filter((cell) => isWithin(cell, place, sizes))
      .reduce((sum, cell) => sum + n(cell), 0);
  const smallest = (places: readonly (readonly number[])[]): readonly number[] | null =>
    places.filter(isShown).sort((a, b) => count(a) - count(b))[0] ?? null;
  const isNear = (place: readonly number[]): boolean =>
    group.some((cell) => cell.filter((at, dimension) => at !== place[dimension]).length === 1);
  const totals = placesOf(sizes.map((size) => size + 1)).filter((place) =>
    group.some((cell) => isWithin(cell, place, sizes)),
  );
  return smallest(placesOf(sizes).filter(isNear)) ?? smallest(placesOf(sizes)) ?? smallest(totals);
}
