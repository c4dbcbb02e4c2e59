/**
 * Suppression of small cells in a table with totals, safe against subtraction.
 *
 * The table has one dimension for each way it is added up; in every dimension the totals are one more place after the
 * last. Cells that must not be shown (primary) get company (complementary) by the hypercube method (Repsilber 1994; as in
 * Giessing and Repsilber 2002, GHMITER): with a cell, one other place in every dimension is chosen, and all corners of the box that these
 * places span are suppressed. Adding 1 to every other corner and taking 1 from the rest leaves every total as it is; where
 * no corner becomes negative by that, nobody can tell the table from the true one. So every primary cell keeps at least
 * two values that agree with all that is shown, whatever sums of cells are subtracted from each other.
 *
 * Of all such boxes the one is taken that newly suppresses the least (the sum of its values, and 1 for each cell), of
 * equal ones the first. Cells are gone through in order, so equal tables are suppressed equally.
 */
export interface SuppressionTable {
  /** Number of places in each dimension, its total not counted. */
  readonly sizes: readonly number[];
  /** Value of an inner cell. */
  readonly value: (place: readonly number[]) => number;
  /** Dimensions whose totals are known from elsewhere: these are never suppressed. */
  readonly knownTotals?: readonly boolean[];
  /** Whether a cell must not be shown; places may stand for totals (equal to the size of the dimension). */
  readonly isPrimary: (value: number, place: readonly number[]) => boolean;
  /** Whether it is known where there is nothing at all: empty cells then are no company. */
  readonly areZerosKnown?: boolean;
}

/** Whether a cell is shown; places may stand for totals. */
export type IsSuppressed = (place: readonly number[]) => boolean;

/** Which cells of a table, totals included, are not shown. */
export function suppressCells(table: SuppressionTable): IsSuppressed {
  const grid = gridOf(table);
  const primary = grid.places.filter((place) => isPrimaryCell(table, grid, place));
  for (const place of primary) grid.suppressed.add(grid.key(place));
  for (const place of primary) {
    for (const corner of bestBox(table, grid, place) ?? []) grid.suppressed.add(grid.key(corner.place));
  }
  return (place) => grid.suppressed.has(grid.key(place));
}

/** The table with its totals. */
interface Grid {
  readonly places: readonly (readonly number[])[];
  readonly values: ReadonlyMap<number, number>;
  readonly suppressed: Set<number>;
  key(place: readonly number[]): number;
}

function gridOf({ sizes, value }: SuppressionTable): Grid {
  const key = (place: readonly number[]): number =>
    place.reduce((sum, at, dimension) => sum * ((sizes[dimension] ?? 0) + 1) + at, 0);
  const values = new Map<number, number>();
  for (const place of product(sizes.map(indices))) {
    const own = value(place);
    const held = product(place.map((at, dimension) => [at, sizes[dimension] ?? 0]));
    for (const sum of held) values.set(key(sum), (values.get(key(sum)) ?? 0) + own);
  }
  return { places: product(sizes.map((size) => indices(size + 1))), values, suppressed: new Set(), key };
}

const indices = (size: number): readonly number[] => Array.from({ length: size }, (_, at) => at);

/** All ways to take one of each list, the last list the quickest. */
const product = (lists: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  lists.reduce<readonly (readonly number[])[]>(
    (all, list) => all.flatMap((head) => list.map((at) => [...head, at])),
    [[]],
  );

const isKnownTotal = ({ sizes, knownTotals = [] }: SuppressionTable, place: readonly number[]): boolean =>
  place.some((at, dimension) => at === sizes[dimension] && knownTotals[dimension] === true);

const isPrimaryCell = (table: SuppressionTable, grid: Grid, place: readonly number[]): boolean =>
  !isKnownTotal(table, place) && table.isPrimary(grid.values.get(grid.key(place)) ?? 0, place);

/** A corner of a box, and whether it grows (1) or shrinks (-1) together with the cell it is to hide. */
interface Corner {
  readonly place: readonly number[];
  readonly sign: number;
}

/** The cheapest box that hides a cell; `null` where there is none, as in a table of one cell with a known total. */
function bestBox(table: SuppressionTable, grid: Grid, place: readonly number[]): readonly Corner[] | null {
  let best: { readonly corners: readonly Corner[]; readonly cost: number } | null = null;
  for (const partner of product(place.map((at, dimension) => partnersOf(table, dimension, at)))) {
    const corners = cornersOf(table, place, partner);
    const cost = costOf(grid, corners);
    if (best !== null && cost >= best.cost) continue;
    if (isFeasible(table, grid, corners)) best = { corners, cost };
    if (best?.cost === 0) break;
  }
  return best?.corners ?? null;
}

/** Other places of a dimension; a total stands against any inner place. */
function partnersOf({ sizes, knownTotals = [] }: SuppressionTable, dimension: number, at: number): readonly number[] {
  const size = sizes[dimension] ?? 0;
  const inner = indices(size).filter((other) => other !== at);
  return at === size || knownTotals[dimension] === true ? inner : [...inner, size];
}

function cornersOf(
  { sizes }: SuppressionTable,
  place: readonly number[],
  partner: readonly number[],
): readonly Corner[] {
  let corners: readonly Corner[] = [{ place: [], sign: 1 }];
  for (const [dimension, own] of place.entries()) {
    const other = partner[dimension] ?? own;
    // Two inner places move against each other; an inner place takes its total along.
    const turn = own === sizes[dimension] || other === sizes[dimension] ? 1 : -1;
    corners = corners.flatMap(({ place: head, sign }) => [
      { place: [...head, own], sign },
      { place: [...head, other], sign: sign * turn },
    ]);
  }
  return corners;
}

const costOf = (grid: Grid, corners: readonly Corner[]): number =>
  corners.reduce((cost, { place }) => {
    const key = grid.key(place);
    return grid.suppressed.has(key) ? cost : cost + 1 + (grid.values.get(key) ?? 0);
  }, 0);

/** Whether the corners of one sign can all give 1 away. */
function isFeasible({ areZerosKnown = false }: SuppressionTable, grid: Grid, corners: readonly Corner[]): boolean {
  const isEmpty = ({ place }: Corner): boolean => (grid.values.get(grid.key(place)) ?? 0) < 1;
  if (areZerosKnown) return !corners.some(isEmpty);
  return [1, -1].some((sign) => corners.every((corner) => corner.sign !== sign || !isEmpty(corner)));
}
