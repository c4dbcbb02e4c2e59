/** A table as an attacker sees it: published values, `null` where one is not shown, totals after the last place. */
interface Published {
  readonly sizes: readonly number[];
  readonly shown: (place: readonly number[]) => number | null;
}

const indices = (size: number): readonly number[] => Array.from({ length: size }, (_, at) => at);
const places = (sizes: readonly number[]): readonly (readonly number[])[] =>
  sizes.reduce<readonly (readonly number[])[]>(
    (all, size) => all.flatMap((head) => indices(size).map((at) => [...head, at])),
    [[]],
  );

/** A sum of inner cells that has been published. */
interface Equation {
  readonly cells: readonly number[];
  readonly total: number;
}

/**
 * Whether a table of whole numbers, none negative, exists that agrees with everything published and in which a place has
 * a value other than the true one. It knows nothing of how cells were chosen: every published cell and total is an
 * equation, and all of them are solved together, by bounds and trying.
 */
export function canBeOther({ sizes, shown }: Published, target: readonly number[], truth: number): boolean {
  const inner = places(sizes);
  const index = new Map(inner.map((place, at) => [place.join(), at]));
  const cellsOf = (place: readonly number[]): readonly number[] =>
    places(sizes)
      .filter((own) => own.every((at, dimension) => place[dimension] === sizes[dimension] || place[dimension] === at))
      .map((own) => index.get(own.join()) as number);
  const equations: Equation[] = places(sizes.map((size) => size + 1)).flatMap((place) => {
    const total = shown(place);
    return total === null ? [] : [{ cells: cellsOf(place), total }];
  });
  const most = Math.max(1, ...equations.map(({ total }) => total)) + 3;
  const open = inner.map(() => [0, most] as const);
  const aim = cellsOf(target);
  const others = indices(most * 2).filter((value) => value !== truth && Math.abs(value - truth) <= 2);
  return others.some((value) => isSolvable([...equations, { cells: aim, total: value }], open, { steps: 20_000 }));
}

type Bounds = readonly (readonly [low: number, high: number])[];

/** Narrows bounds until nothing changes; `null` where an equation cannot hold. */
function narrowed(equations: readonly Equation[], bounds: Bounds): Bounds | null {
  const now = bounds.map(([low, high]) => [low, high] as [number, number]);
  for (let changed = true; changed; ) {
    changed = false;
    for (const { cells, total } of equations) {
      const lows = cells.reduce((sum, cell) => sum + (now[cell]?.[0] ?? 0), 0);
      const highs = cells.reduce((sum, cell) => sum + (now[cell]?.[1] ?? 0), 0);
      if (lows > total || highs < total) return null;
      for (const cell of cells) {
        const own = now[cell] as [number, number];
        const [low, high] = [Math.max(own[0], total - (highs - own[1])), Math.min(own[1], total - (lows - own[0]))];
        if (low > high) return null;
        if (low === own[0] && high === own[1]) continue;
        now[cell] = [low, high];
        changed = true;
        break;
      }
      if (changed) break;
    }
  }
  return now;
}

function isSolvable(equations: readonly Equation[], bounds: Bounds, budget: { steps: number }): boolean {
  budget.steps -= 1;
  if (budget.steps < 0) return false;
  const now = narrowed(equations, bounds);
  if (!now) return false;
  const open = now.findIndex(([low, high]) => low < high);
  if (open < 0) return true;
  const [low, high] = now[open] as readonly [number, number];
  for (let value = low; value <= high; value += 1) {
    const fixed = now.map((own, at) => (at === open ? ([value, value] as const) : own));
    if (isSolvable(equations, fixed, budget)) return true;
  }
  return false;
}
