import type { Reviewed, Reviewer } from './recusal.js';

/** Two reviewers who review each other's schools. */
export interface Reciprocity {
  readonly first: { readonly reviewer: string; readonly subject: string };
  readonly second: { readonly reviewer: string; readonly subject: string };
}

/** Who reviews what, by place in the lists, and who may. */
export interface Exchange {
  readonly reviewers: readonly Reviewer[];
  readonly subjects: readonly Reviewed[];
  readonly reviewersOf: readonly Set<number>[];
  readonly mayReview: (reviewer: number, subject: number) => boolean;
}

/** How often a school's reviewers judge another school: the direction that a second one may answer. */
class Directions {
  readonly #counts = new Map<string, number>();

  change(exchange: Exchange, reviewer: number, subject: number, by: 1 | -1): void {
    const key = keyOf(exchange, reviewer, subject);
    if (key !== null) this.#counts.set(key, (this.#counts.get(key) ?? 0) + by);
  }

  /** How many reviews answer the one of this reviewer and subject. */
  answers(exchange: Exchange, reviewer: number, subject: number): number {
    const key = keyOf(exchange, reviewer, subject);
    if (key === null) return 0;
    const [from, to] = key.split('\n');
    return this.#counts.get(`${to}\n${from}`) ?? 0;
  }
}

function keyOf({ reviewers, subjects }: Exchange, reviewer: number, subject: number): string | null {
  const from = reviewers[reviewer]?.school;
  return from === undefined ? null : `${from}\n${subjects[subject]?.school}`;
}

/**
 * Takes reciprocal reviews apart where two reviewers can change places without breaking a rule and without making
 * new ones; loads stay as they are. Each exchange leaves fewer, so it comes to an end.
 */
export function avoidReciprocity(exchange: Exchange): void {
  const directions = new Directions();
  for (const [subject, reviewers] of exchange.reviewersOf.entries())
    for (const reviewer of reviewers) directions.change(exchange, reviewer, subject, 1);
  let isBetter = true;
  while (isBetter) {
    isBetter = false;
    for (const [subject, reviewers] of exchange.reviewersOf.entries())
      for (const reviewer of [...reviewers])
        if (directions.answers(exchange, reviewer, subject) > 0 && exchangeOne(exchange, directions, reviewer, subject))
          isBetter = true;
  }
}

function exchangeOne(exchange: Exchange, directions: Directions, reviewer: number, subject: number): boolean {
  for (const [other, reviewers] of exchange.reviewersOf.entries()) {
    if (other === subject || reviewers.has(reviewer) || !exchange.mayReview(reviewer, other)) continue;
    for (const partner of reviewers) {
      if (exchange.reviewersOf[subject]?.has(partner) || !exchange.mayReview(partner, subject)) continue;
      if (isLess(exchange, directions, { reviewer, subject, partner, other })) return true;
    }
  }
  return false;
}

interface Swap {
  readonly reviewer: number;
  readonly subject: number;
  readonly partner: number;
  readonly other: number;
}

/** Makes the exchange and keeps it when it leaves fewer reciprocal reviews. */
function isLess(exchange: Exchange, directions: Directions, swap: Swap): boolean {
  const { reviewer, subject, partner, other } = swap;
  const before = removed(exchange, directions, [
    [reviewer, subject],
    [partner, other],
  ]);
  const after = added(exchange, directions, [
    [reviewer, other],
    [partner, subject],
  ]);
  if (after < before) {
    exchange.reviewersOf[subject]?.delete(reviewer);
    exchange.reviewersOf[other]?.delete(partner);
    exchange.reviewersOf[subject]?.add(partner);
    exchange.reviewersOf[other]?.add(reviewer);
    return true;
  }
  removed(exchange, directions, [
    [reviewer, other],
    [partner, subject],
  ]);
  added(exchange, directions, [
    [reviewer, subject],
    [partner, other],
  ]);
  return false;
}

type Pair = readonly [reviewer: number, subject: number];

/** Takes reviews out, one after the other; how many reciprocal pairs went with them. */
function removed(exchange: Exchange, directions: Directions, pairs: readonly Pair[]): number {
  let count = 0;
  for (const [reviewer, subject] of pairs) {
    directions.change(exchange, reviewer, subject, -1);
    count += directions.answers(exchange, reviewer, subject);
  }
  return count;
}

/** Puts reviews in, one after the other; how many reciprocal pairs came with them. */
function added(exchange: Exchange, directions: Directions, pairs: readonly Pair[]): number {
  let count = 0;
  for (const [reviewer, subject] of pairs) {
    count += directions.answers(exchange, reviewer, subject);
    directions.change(exchange, reviewer, subject, 1);
  }
  return count;
}

/** The reciprocal reviews of an assignment, each once. */
export function reciprocitiesOf({ reviewers, subjects, reviewersOf }: Exchange): readonly Reciprocity[] {
  const reviews = reviewersOf.flatMap((own, subject) => [...own].map((reviewer) => ({ reviewer, subject })));
  const byDirection = new Map<string, { reviewer: number; subject: number }[]>();
  for (const review of reviews) {
    const from = reviewers[review.reviewer]?.school;
    if (from === undefined) continue;
    const key = `${from}\n${subjects[review.subject]?.school}`;
    byDirection.set(key, [...(byDirection.get(key) ?? []), review]);
  }
  const named = ({ reviewer, subject }: { reviewer: number; subject: number }) => ({
    reviewer: reviewers[reviewer]?.id ?? '',
    subject: subjects[subject]?.id ?? '',
  });
  return [...byDirection]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, own]) => {
      const [from = '', to = ''] = key.split('\n');
      if (from >= to) return [];
      const answers = byDirection.get(`${to}\n${from}`) ?? [];
      return own.flatMap((review) => answers.map((answer) => ({ first: named(review), second: named(answer) })));
    });
}
