/** Who may review what, by place in the two lists, and how much each takes. */
export interface Candidacy {
  /** For each reviewed subject the reviewers that may review it, in the order in which they are preferred. */
  readonly allowed: readonly (readonly number[])[];
  /** For each reviewer how many it takes at most. */
  readonly capacity: readonly number[];
  /** How many reviewers each subject needs. */
  readonly needed: number;
}

/** Subjects that together need more reviews than those who may review them can give (Hall's condition fails). */
export interface Shortage {
  readonly subjects: readonly number[];
  /** Those who take no more; whoever else may review the subjects does so already. */
  readonly reviewers: readonly number[];
  readonly needed: number;
  readonly available: number;
}

/** A subject's reviewers, by place. */
export type Matching = readonly ReadonlySet<number>[];

/**
 * Gives each subject its reviewers, as evenly as can be: the sum of the squared loads is the least possible, so that no
 * other assignment has a smaller largest load or, where the rules leave that free, loads that differ by less. Each
 * review is added along the alternating path that ends at the least loaded reviewer within reach; such paths are
 * shortest ones for a convex cost, and the result stays optimal after each (Harvey, Ladner, Lovász and Tamir 2006).
 * What cannot be served at all is told as shortages.
 */
export function match(candidacy: Candidacy): { matching: Matching; shortages: readonly Shortage[] } {
  const state = new MatchState(candidacy);
  const unserved: number[] = [];
  // In rounds, so that the first subjects of the list do not take all that everybody could share.
  for (let round = 0; round < candidacy.needed; round += 1)
    for (const subject of candidacy.allowed.keys()) if (!state.serve(subject)) unserved.push(subject);
  return { matching: state.matching, shortages: shortagesOf(state, [...new Set(unserved)], candidacy) };
}

class MatchState {
  readonly matching: readonly Set<number>[];
  readonly load: number[];
  readonly #candidacy: Candidacy;
  /** Subjects by reviewer: the way back along a path. */
  readonly #reviewedBy: readonly Set<number>[];
  /** Subjects from which no reviewer with room is within reach; that never changes again. */
  readonly #exhausted = new Set<number>();
  readonly #fieldOf: readonly number[];

  constructor(candidacy: Candidacy) {
    this.#candidacy = candidacy;
    this.matching = candidacy.allowed.map(() => new Set());
    this.#reviewedBy = candidacy.capacity.map(() => new Set());
    this.load = candidacy.capacity.map(() => 0);
    this.#fieldOf = fieldsOf(candidacy);
  }

  /** Adds one reviewer to a subject; false when none can be had, also by moving others. */
  serve(subject: number): boolean {
    if (this.#exhausted.has(subject)) return false;
    const { from, visited, best } = this.#search([subject]);
    if (best === null) {
      for (const place of visited) this.#exhausted.add(place);
      return false;
    }
    let reviewer = best;
    for (;;) {
      const to = from.get(reviewer);
      if (to === undefined) return false;
      this.matching[to.subject]?.add(reviewer);
      this.#reviewedBy[reviewer]?.add(to.subject);
      if (to.reviewer === null) break;
      this.matching[to.subject]?.delete(to.reviewer);
      this.#reviewedBy[to.reviewer]?.delete(to.subject);
      reviewer = to.reviewer;
    }
    this.load[best] = (this.load[best] ?? 0) + 1;
    return true;
  }

  /** All that alternating paths reach from these subjects. */
  reach(subjects: readonly number[]): { readonly subjects: readonly number[]; readonly reviewers: readonly number[] } {
    const { from, visited } = this.#search(subjects);
    return { subjects: visited, reviewers: [...from.keys()] };
  }

  #search(roots: readonly number[]): Search {
    const search: Search = { from: new Map(), visited: [...roots], best: null };
    const seen = new Set(roots);
    const least = this.#leastLoad(roots);
    for (let place = 0; place < search.visited.length; place += 1) {
      const subject = search.visited[place] ?? 0;
      for (const reviewer of this.#candidacy.allowed[subject] ?? []) {
        if (search.from.has(reviewer) || this.matching[subject]?.has(reviewer)) continue;
        search.from.set(reviewer, { subject, reviewer: search.via?.get(subject) ?? null });
        this.#consider(search, reviewer);
        if (search.best !== null && this.load[search.best] === least) return search;
      }
      this.#goOn(search, subject, seen);
    }
    return search;
  }

  #consider(search: Search, reviewer: number): void {
    const own = this.load[reviewer] ?? 0;
    if (own >= (this.#candidacy.capacity[reviewer] ?? 0)) return;
    if (search.best === null || own < (this.load[search.best] ?? 0)) search.best = reviewer;
  }

  /** From the reviewers just reached to the subjects that could give them up. */
  #goOn(search: Search, subject: number, seen: Set<number>): void {
    search.via ??= new Map();
    for (const reviewer of this.#candidacy.allowed[subject] ?? []) {
      if (search.from.get(reviewer)?.subject !== subject) continue;
      for (const next of this.#reviewedBy[reviewer] ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        search.via.set(next, reviewer);
        search.visited.push(next);
      }
    }
  }

  /** The least load in the fields of these subjects: nothing better can be found, so the search may end there. */
  #leastLoad(roots: readonly number[]): number {
    const { allowed, capacity } = this.#candidacy;
    const fields = new Set(roots.map((subject) => this.#fieldOf[allowed[subject]?.[0] ?? -1]));
    let least = Number.POSITIVE_INFINITY;
    for (const [reviewer, load] of this.load.entries())
      if (load < least && load < (capacity[reviewer] ?? 0) && fields.has(this.#fieldOf[reviewer])) least = load;
    return least;
  }
}

/** For each reviewer the number of its field: reviewers who can stand in for each other, directly or through others. */
function fieldsOf({ allowed, capacity }: Candidacy): readonly number[] {
  const parent = capacity.map((_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[place] = root;
    return root;
  };
  for (const reviewers of allowed)
    for (const reviewer of reviewers) parent[rootOf(reviewer)] = rootOf(reviewers[0] ?? reviewer);
  return parent.map((_, place) => rootOf(place));
}

interface Search {
  /** Reviewer → the subject it would be added to, and the reviewer that this subject would give up for it. */
  readonly from: Map<number, { readonly subject: number; readonly reviewer: number | null }>;
  readonly visited: number[];
  /** Subject → the reviewer through whom it was reached. */
  via?: Map<number, number>;
  best: number | null;
}

/** The shortages of subjects that were not served; those that share subjects or reviewers are one. */
function shortagesOf(state: MatchState, unserved: readonly number[], candidacy: Candidacy): readonly Shortage[] {
  const shortages: { roots: number[]; subjects: Set<number>; reviewers: Set<number> }[] = [];
  for (const root of unserved) {
    // What is within reach of a root reaches nothing further.
    if (shortages.some(({ subjects }) => subjects.has(root))) continue;
    const reach = state.reach([root]);
    const joined = { roots: [root], subjects: new Set(reach.subjects), reviewers: new Set(reach.reviewers) };
    for (const [place, other] of [...shortages.entries()].reverse()) {
      if (!overlap(other.subjects, joined.subjects) && !overlap(other.reviewers, joined.reviewers)) continue;
      shortages.splice(place, 1);
      joined.roots.push(...other.roots);
      for (const subject of other.subjects) joined.subjects.add(subject);
      for (const reviewer of other.reviewers) joined.reviewers.add(reviewer);
    }
    shortages.push(joined);
  }
  return shortages.map(({ roots }) => shortageAt(state, roots, candidacy));
}

const overlap = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => {
  for (const place of a) if (b.has(place)) return true;
  return false;
};

function shortageAt(state: MatchState, roots: readonly number[], { allowed, capacity, needed }: Candidacy): Shortage {
  const { subjects, reviewers } = state.reach(roots);
  const full = new Set(reviewers);
  const fromFull = reviewers.reduce((sum, reviewer) => sum + (capacity[reviewer] ?? 0), 0);
  const fromOthers = subjects.reduce(
    (sum, subject) => sum + (allowed[subject] ?? []).filter((reviewer) => !full.has(reviewer)).length,
    0,
  );
  return {
    subjects: [...subjects].sort((a, b) => a - b),
    reviewers: [...reviewers].sort((a, b) => a - b),
    needed: subjects.length * needed,
    available: fromFull + fromOthers,
  };
}
