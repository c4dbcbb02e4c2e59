import type { Hasher } from '../../documents/hasher.js';
import type { Finding } from '../../model/finding.js';
import { drawOrder } from '../../statistics/sampling/tickets.js';
import { match, type Shortage } from './matching.js';
import { avoidReciprocity, type Exchange, type Reciprocity, reciprocitiesOf } from './reciprocity.js';
import { type Bar, barOf, type RecusalPolicy, type Reviewed, type Reviewer } from './recusal.js';

/** Who is to review what. */
export interface AssignmentRequest {
  readonly reviewers: readonly Reviewer[];
  readonly subjects: readonly Reviewed[];
  /** How many reviewers each subject gets. */
  readonly perSubject: number;
  readonly policy: RecusalPolicy;
  readonly seed: string;
}

/** Reviewers of a subject, in the order of their ids. */
export interface Assigned {
  readonly subject: string;
  readonly reviewers: readonly string[];
}

/** A reviewer who may not review a subject, and why. */
export interface Barred {
  readonly subject: string;
  readonly reviewer: string;
  readonly because: Bar;
}

/** Subjects that compete for too few reviewers, with who is kept from them. */
export interface NamedShortage {
  readonly subjects: readonly string[];
  readonly reviewers: readonly string[];
  readonly needed: number;
  readonly available: number;
  readonly barred: readonly Barred[];
}

export type Assignment =
  | {
      readonly status: 'assigned';
      /** In the order of the subjects' ids. */
      readonly assigned: readonly Assigned[];
      readonly loads: readonly { readonly reviewer: string; readonly load: number }[];
      /** Reviewers of each other's schools who could not be parted. */
      readonly reciprocal: readonly Reciprocity[];
      readonly findings: readonly Finding[];
    }
  /** Nothing is assigned: a rule is never set aside to make it possible. */
  | {
      readonly status: 'infeasible';
      readonly shortages: readonly NamedShortage[];
      readonly findings: readonly Finding[];
    };

/**
 * Assigns reviewers to subjects. Recusals are hard; loads differ as little as the rules allow; reviewers of each
 * other's schools are parted where two can change places, and told where not (JY6122). Where it cannot be done, the
 * subjects that compete for too few reviewers are named (JY6121). The order is by tickets of the seed, so the same
 * lists in any order and the same seed give the same assignment.
 */
export function assignReviewers(hasher: Hasher, request: AssignmentRequest): Assignment {
  const doubled = doubledIds(request);
  if (doubled.length > 0) return { status: 'infeasible', shortages: [], findings: doubled };
  const reviewers = inTicketOrder(hasher, `${request.seed}:reviewers`, request.reviewers);
  const subjects = inTicketOrder(hasher, `${request.seed}:subjects`, request.subjects);
  const may = subjects.map((subject) => reviewers.map((one) => barOf(one, subject, request.policy) === null));
  const { matching, shortages } = match({
    allowed: may.map((row, place) => turned(row, place)),
    capacity: reviewers.map(({ maxLoad }) => maxLoad ?? subjects.length),
    needed: request.perSubject,
  });
  if (shortages.length > 0) return infeasible(shortages, reviewers, subjects, request.policy);
  const exchange: Exchange = {
    reviewers,
    subjects,
    reviewersOf: matching.map((own) => new Set(own)),
    mayReview: (reviewer, subject) => may[subject]?.[reviewer] ?? false,
  };
  avoidReciprocity(exchange);
  return assigned(exchange);
}

function doubledIds({ reviewers, subjects }: AssignmentRequest): readonly Finding[] {
  return [reviewers, subjects].flatMap((list) => {
    const ids = list.map(({ id }) => id);
    const doubled = new Set(ids.filter((id, place) => ids.indexOf(id) !== place));
    return [...doubled].sort().map((id): Finding => ({ code: 'JY6123', where: {}, subject: id }));
  });
}

function inTicketOrder<T extends { readonly id: string }>(
  hasher: Hasher,
  seed: string,
  list: readonly T[],
): readonly T[] {
  const byId = new Map(list.map((entry) => [entry.id, entry]));
  return drawOrder(hasher, seed, byId.keys()).flatMap(({ id }) => byId.get(id) ?? []);
}

/** The places that are allowed, begun at another one for each subject, so that not the same few always meet. */
function turned(row: readonly boolean[], start: number): readonly number[] {
  const places = row.map((_, index) => (index + start) % row.length);
  return places.filter((place) => row[place]);
}

function infeasible(
  shortages: readonly Shortage[],
  reviewers: readonly Reviewer[],
  subjects: readonly Reviewed[],
  policy: RecusalPolicy,
): Assignment {
  const named = shortages.map((shortage): NamedShortage => {
    const concerned = shortage.subjects.flatMap((place) => subjects[place] ?? []);
    return {
      subjects: concerned.map(({ id }) => id).sort(),
      reviewers: shortage.reviewers.map((place) => reviewers[place]?.id ?? '').sort(),
      needed: shortage.needed,
      available: shortage.available,
      barred: barredFrom(concerned, reviewers, policy),
    };
  });
  return { status: 'infeasible', shortages: named, findings: named.map(shortageFinding) };
}

/** Who may not review these subjects, in the order of subject and reviewer. */
export function barredFrom(
  subjects: readonly Reviewed[],
  reviewers: readonly Reviewer[],
  policy: RecusalPolicy,
): readonly Barred[] {
  const barred = subjects.flatMap((subject) =>
    reviewers.flatMap((reviewer): readonly Barred[] => {
      const because = barOf(reviewer, subject, policy);
      return because === null ? [] : [{ subject: subject.id, reviewer: reviewer.id, because }];
    }),
  );
  return barred.sort((a, b) => byText(a.subject, b.subject) || byText(a.reviewer, b.reviewer));
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const shortageFinding = ({ subjects, reviewers, needed, available, barred }: NamedShortage): Finding => ({
  code: 'JY6121',
  where: {},
  found: String(available),
  expected: String(needed),
  params: {
    subjects: subjects.join('、'),
    ...(reviewers.length > 0 ? { reviewers: reviewers.join('、') } : {}),
    barred: new Set(barred.filter(({ because }) => because !== 'other-subject').map(({ reviewer }) => reviewer)).size,
  },
});

function assigned(exchange: Exchange): Assignment {
  const { reviewers, subjects, reviewersOf } = exchange;
  const reciprocal = reciprocitiesOf(exchange);
  const load = (place: number): number => reviewersOf.filter((own) => own.has(place)).length;
  return {
    status: 'assigned',
    assigned: subjects
      .map(({ id }, place) => ({
        subject: id,
        reviewers: [...(reviewersOf[place] ?? [])].map((one) => reviewers[one]?.id ?? '').sort(),
      }))
      .sort((a, b) => byText(a.subject, b.subject)),
    loads: reviewers
      .map(({ id }, place) => ({ reviewer: id, load: load(place) }))
      .sort((a, b) => byText(a.reviewer, b.reviewer)),
    reciprocal,
    findings: reciprocal.map(reciprocityFinding),
  };
}

const reciprocityFinding = ({ first, second }: Reciprocity): Finding => ({
  code: 'JY6122',
  where: {},
  params: {
    first: first.reviewer,
    firstSubject: first.subject,
    second: second.reviewer,
    secondSubject: second.subject,
  },
});
