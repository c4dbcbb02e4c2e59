/** Means as an attacker sees them: how many subjects each cell has is known, some sums are shown. */
interface ShownMeans {
  readonly sizes: readonly number[];
  readonly n: (place: readonly number[]) => number;
  readonly minimum: number;
  /** Places after the last stand for totals. */
  readonly isHidden: (place: readonly number[]) => boolean;
}

const indices = (size: number): readonly number[] => Array.from({ length: size }, (_, at) => at);
const places = (sizes: readonly number[]): readonly (readonly number[])[] =>
  sizes.reduce<readonly (readonly number[])[]>(
    (all, size) => all.flatMap((head) => indices(size).map((at) => [...head, at])),
    [[]],
  );

/** The rank of a matrix of whole numbers, by exact elimination without fractions. */
function rankOf(matrix: readonly (readonly bigint[])[]): number {
  const rows = matrix.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = rows.findIndex((row, at) => at >= rank && row[column] !== 0n);
    if (pivot < 0) continue;
    const [own] = rows.splice(pivot, 1) as [bigint[]];
    rows.splice(rank, 0, own);
    for (let at = rank + 1; at < rows.length; at += 1) {
      const [mine, other] = [own[column] as bigint, rows[at]?.[column] as bigint];
      rows[at] = (rows[at] as bigint[]).map((value, place) => value * mine - (own[place] as bigint) * other);
    }
    rank += 1;
  }
  return rank;
}

/**
 * All groups of cells with fewer than `minimum` subjects whose joint sum is a linear combination of shown sums: adding
 * it to them leaves their rank as it is. It tries every group, and knows nothing of how cells were chosen.
 */
export function sumsThatFollow({ sizes, n, minimum, isHidden }: ShownMeans): readonly string[] {
  const cells = places(sizes).filter((place) => n(place) > 0);
  const within = (cell: readonly number[], place: readonly number[]): boolean =>
    cell.every((at, dimension) => place[dimension] === sizes[dimension] || place[dimension] === at);
  const shown = places(sizes.map((size) => size + 1))
    .filter((place) => !isHidden(place))
    .map((place) => cells.map((cell) => BigInt(within(cell, place))));
  const rank = rankOf(shown);
  const found: string[] = [];
  const search = (from: number, group: readonly number[], count: number): void => {
    const row = cells.map((_, at) => BigInt(group.includes(at)));
    if (group.length > 0 && rankOf([...shown, row]) === rank)
      found.push(group.map((at) => cells[at]?.join('/')).join(' '));
    for (let at = from; at < cells.length; at += 1) {
      const size = n(cells[at] ?? []);
      if (count + size < minimum) search(at + 1, [...group, at], count + size);
    }
  };
  search(0, [], 0);
  return found;
}
