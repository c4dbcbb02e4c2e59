import type { Programme, Registry, Standard } from '../model/generated/documents.js';

/** Which schools there are, in which units, by which standards: what a roll-up is laid out by. */
export interface RollupFrame {
  readonly programme: Programme;
  readonly registry: Registry;
  readonly standards: readonly Standard[];
  /** Category (小学, 九年一贯 …) of a type of school. */
  readonly category: (schoolType: string) => string;
  /** Categories and stages in the order of their code lists; others come after them. */
  readonly stages?: readonly string[];
  /** Day of the roll-up: titles count that are in force on it. */
  readonly on: string;
}

/** Units in the order of the programme, those it does not know after them; `extra` are units that were met. */
export function unitOrder({ programme }: Pick<RollupFrame, 'programme'>, extra: Iterable<string>): readonly string[] {
  const known = programme.reportingUnits.map(({ id }) => id);
  return [...known, ...[...new Set(extra)].filter((unit) => !known.includes(unit)).sort()];
}

/** Stages in the order of their code lists, each once. */
export const stageOrder = ({ stages = [] }: Pick<RollupFrame, 'stages'>, met: Iterable<string>): readonly string[] =>
  [...new Set(met)].sort(byPlaces([(stage: string) => stage, stages]));

/** Sorts by the places of several keys in their lists, then by text where a list does not have them. */
export function byPlaces<T>(...keys: readonly (readonly [key: (item: T) => string, order: readonly string[]])[]) {
  const places = keys.map(([key, order]) => [key, new Map(order.map((id, place) => [id, place]))] as const);
  return (a: T, b: T): number => {
    for (const [key, order] of places) {
      const [left, right] = [key(a), key(b)];
      if (left === right) continue;
      const [first, second] = [order.get(left) ?? order.size, order.get(right) ?? order.size];
      return first === second ? (left < right ? -1 : 1) : first - second;
    }
    return 0;
  };
}

/** Puts items that belong together into lists, in the order they come. */
export function grouped<T>(items: Iterable<T>, key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const own = key(item);
    const group = groups.get(own);
    if (group) group.push(item);
    else groups.set(own, [item]);
  }
  return groups;
}
