/** What two raters or levels said of one subject; `null` where one said nothing. */
export interface GradePair {
  readonly first: string | null;
  readonly second: string | null;
}

/** How often each grade of the first met each of the second. */
export interface ConfusionTable {
  /** The grades in their order. */
  readonly grades: readonly string[];
  /** Rows are the grades of the first, columns those of the second. */
  readonly counts: readonly (readonly number[])[];
  /** Pairs with both grades known. */
  readonly total: number;
  /** Pairs left out: one is missing, or is none of the grades. */
  readonly leftOut: number;
}

/** Counts pairs of ordered grades. */
export function confusionTable(pairs: readonly GradePair[], grades: readonly string[]): ConfusionTable {
  const counts = grades.map(() => grades.map(() => 0));
  let total = 0;
  for (const { first, second } of pairs) {
    const row = counts[first === null ? -1 : grades.indexOf(first)];
    const column = second === null ? -1 : grades.indexOf(second);
    if (!row || column < 0) continue;
    row[column] = (row[column] ?? 0) + 1;
    total += 1;
  }
  return { grades, counts, total, leftOut: pairs.length - total };
}
