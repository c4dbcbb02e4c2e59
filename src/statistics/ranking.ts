import { compare, type Rational } from '../model/rational.js';

/** Somebody who is ranked, by a score and by what is declared to decide among equal scores. */
export interface Scored {
  readonly id: string;
  readonly score: Rational;
  /** In the declared order; everybody of a ranking has as many. The higher comes first. */
  readonly keys?: readonly Rational[];
}

/** A competition rank: equals share one, and as many ranks are left out after them (1, 2, 3, 3, 5). */
export interface Ranked extends Scored {
  readonly rank: number;
}

/**
 * Ranks from the highest score down, equal scores by their keys; who is equal in all of them shares a rank. Equals stand
 * in the order of their ids, which decides nothing.
 */
export function competitionRanks<Entry extends Scored>(entries: readonly Entry[]): readonly (Entry & Ranked)[] {
  const sorted = [...entries].sort((a, b) => compareScored(a, b) || (a.id < b.id ? -1 : 1));
  const ranked: (Entry & Ranked)[] = [];
  for (const [place, entry] of sorted.entries()) {
    const before = ranked[place - 1];
    const rank = before && compareScored(before, entry) === 0 ? before.rank : place + 1;
    ranked.push({ ...entry, rank });
  }
  return ranked;
}

/** Negative when `a` ranks before `b`; 0 for equals, whom no key parts. */
function compareScored(a: Scored, b: Scored): number {
  const byScore = compare(b.score, a.score);
  if (byScore !== 0) return byScore;
  for (const [place, key] of (a.keys ?? []).entries()) {
    const other = b.keys?.[place];
    const byKey = other === undefined ? 0 : compare(other, key);
    if (byKey !== 0) return byKey;
  }
  return 0;
}

/** Who is in, who is out, and who must be decided upon because a tie runs across the cut. */
export interface Cut {
  readonly in: readonly Ranked[];
  /** Equals of whom not all have a place; empty without such a tie. */
  readonly panel: readonly Ranked[];
  /** How many places the panel has to give. */
  readonly open: number;
  readonly out: readonly Ranked[];
}

/** Cuts a ranking after so many places. A tie at the cut goes to the panel, all of it; it is never broken here. */
export function cutAt(ranked: readonly Ranked[], places: number): Cut {
  const [last, next] = [ranked[places - 1], ranked[places]];
  const torn = last && next && last.rank === next.rank ? last.rank : null;
  const within = ranked.slice(0, Math.max(0, places)).filter((entry) => entry.rank !== torn);
  const panel = ranked.filter((entry) => entry.rank === torn);
  const out = ranked.filter((entry) => !within.includes(entry) && !panel.includes(entry));
  return { in: within, panel, open: panel.length === 0 ? 0 : places - within.length, out };
}
