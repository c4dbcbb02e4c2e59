/** What may be shared out by: a unit and its weight, a whole number of at least 0. */
export interface Weighted {
  readonly id: string;
  readonly weight: number;
}

/** A unit's share. `tied` marks units whose equal remainders would have decided the last place. */
export interface Allocated {
  readonly id: string;
  readonly places: number;
  readonly tied: boolean;
}

/**
 * Shares out places by the largest remainder (Hamilton, 最大余额法): each unit gets the whole part of its exact share,
 * the rest goes to the largest remainders. Equal remainders go to the larger weight, then to the smaller id, so that the
 * order of the input never matters. Exact: no division is rounded. Without any weight nobody gets anything.
 */
export function largestRemainder(units: readonly Weighted[], places: number): readonly Allocated[] {
  const total = units.reduce((sum, unit) => sum + BigInt(unit.weight), 0n);
  if (total === 0n) return units.map(({ id }) => ({ id, places: 0, tied: false }));
  const shares = units.map((unit) => {
    const exact = BigInt(unit.weight) * BigInt(places);
    return { ...unit, whole: Number(exact / total), remainder: exact % total };
  });
  const left = places - shares.reduce((sum, share) => sum + share.whole, 0);
  const order = [...shares].sort(
    (a, b) => byDescending(a.remainder, b.remainder) || b.weight - a.weight || (a.id < b.id ? -1 : 1),
  );
  const winners = new Set(order.slice(0, left).map((share) => share.id));
  const [last, next] = [order[left - 1]?.remainder, order[left]?.remainder];
  const isTie = left > 0 && last === next;
  return shares.map(({ id, whole, remainder }) => ({
    id,
    places: whole + (winners.has(id) ? 1 : 0),
    tied: isTie && remainder === last,
  }));
}

const byDescending = (a: bigint, b: bigint): number => (a === b ? 0 : a > b ? -1 : 1);
