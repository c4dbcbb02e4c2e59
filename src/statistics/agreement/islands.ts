/** That a reviewer gave a subject a score. */
export interface Rating {
  readonly reviewer: string;
  readonly subject: string;
  readonly score: number;
}

/** Reviewers and subjects that hang together by ratings. */
export interface Island {
  readonly reviewers: readonly string[];
  readonly subjects: readonly string[];
}

/**
 * The islands of a set of ratings: a reviewer and a subject are on one island when a rating joins them. Only on one
 * island can reviewers be compared. In the order of their first reviewers.
 */
export function islandsOf(ratings: readonly Rating[]): readonly Island[] {
  const beside = neighbours(ratings);
  const seen = new Set<string>();
  const islands: Island[] = [];
  for (const reviewer of [...new Set(ratings.map((rating) => rating.reviewer))].sort()) {
    const start = reviewerNode(reviewer);
    if (seen.has(start)) continue;
    const nodes = reach(start, beside, seen);
    const named = (prefix: string): readonly string[] =>
      nodes
        .filter((node) => node.startsWith(prefix))
        .map((node) => node.slice(prefix.length))
        .sort();
    islands.push({ reviewers: named(REVIEWER), subjects: named(SUBJECT) });
  }
  return islands;
}

const REVIEWER = 'r:';
const SUBJECT = 's:';
const reviewerNode = (id: string): string => REVIEWER + id;
const subjectNode = (id: string): string => SUBJECT + id;

function neighbours(ratings: readonly Rating[]): ReadonlyMap<string, readonly string[]> {
  const beside = new Map<string, string[]>();
  const join = (from: string, to: string): void => {
    const known = beside.get(from);
    if (known) known.push(to);
    else beside.set(from, [to]);
  };
  for (const { reviewer, subject } of ratings) {
    join(reviewerNode(reviewer), subjectNode(subject));
    join(subjectNode(subject), reviewerNode(reviewer));
  }
  return beside;
}

function reach(start: string, beside: ReadonlyMap<string, readonly string[]>, seen: Set<string>): readonly string[] {
  const nodes = [start];
  seen.add(start);
  for (let place = 0; place < nodes.length; place += 1)
    for (const next of beside.get(nodes[place] ?? '') ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      nodes.push(next);
    }
  return nodes;
}
