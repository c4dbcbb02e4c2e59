/** Columns from `first` to `last`, both included. */
export interface ColumnRange {
  readonly first: number;
  readonly last: number;
}

/** The columns in any of the ranges. Each is added once, so that overlapping ranges cost no more than a sheet is wide. */
export function columnsOf(ranges: readonly ColumnRange[]): Set<number> {
  const columns = new Set<number>();
  let covered = 0;
  for (const { first, last } of [...ranges].sort((a, b) => a.first - b.first)) {
    for (let column = Math.max(first, covered + 1); column <= last; column++) columns.add(column);
    covered = Math.max(covered, last);
  }
  return columns;
}
