import type { RawSheet } from '../../model/raw-workbook.js';

/** A number that the form printed and the file no longer has; `at` is the row where it stood, 0 where that is gone too. */
export interface LostNumber {
  readonly id: string;
  readonly at: number;
}

/** Numbers of a sheet in their order, and the rows in which they were found. */
export interface FoundNumbers {
  readonly ids: readonly string[];
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Last row above the first number. */
  readonly above: number;
}

/**
 * Numbers that are missing, each with the row after the one before it, if no other number stands there. A row that was
 * deleted leaves no such row behind.
 */
export function lostNumbers(sheet: RawSheet, { ids, places, above }: FoundNumbers): readonly LostNumber[] {
  const taken = new Set([...places.values()].flat());
  const last = Math.max(0, ...sheet.rows.keys());
  const lost: LostNumber[] = [];
  let before = above;
  for (const id of ids) {
    const found = places.get(id)?.[0];
    if (found !== undefined) {
      before = found;
      continue;
    }
    const at = before + 1;
    const isFree = before > 0 && !taken.has(at) && at <= last + 1;
    lost.push({ id, at: isFree ? at : 0 });
    if (isFree) before = at;
  }
  return lost;
}
