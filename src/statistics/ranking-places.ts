import { boundedShares } from './bounded-allocation.js';

/** A list that places are shared out to: its name, and how many of it could have one. */
export interface PlacedList {
  readonly list: string;
  readonly eligible: number;
}

/** How many places there are: in all, and for some lists by name. */
export interface Places {
  readonly together: number | null;
  readonly lists: ReadonlyMap<string, number>;
}

/**
 * The places of each list: as named for it; the others share what is given for all by the largest remainder of how many
 * of each are eligible, none more than it can fill. `null` where nothing is said about a list.
 */
export function placesOfLists(lists: readonly PlacedList[], places: Places): ReadonlyMap<string, number | null> {
  const open = lists.filter(({ list }) => !places.lists.has(list));
  const shares =
    places.together === null
      ? []
      : boundedShares(
          open.map(({ list, eligible }) => ({ id: list, weight: eligible, least: 0, most: eligible })),
          places.together,
        );
  const shared = new Map(shares.map(({ id, places: given }) => [id, given]));
  return new Map(lists.map(({ list }) => [list, places.lists.get(list) ?? shared.get(list) ?? null]));
}
