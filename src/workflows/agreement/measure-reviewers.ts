import type { Review } from '../../model/generated/documents.js';
import { decimal, sum, toFraction } from '../../model/rational.js';
import type { Rating } from '../../statistics/agreement/islands.js';
import { krippendorffAlpha } from '../../statistics/agreement/krippendorff.js';
import { reviewerSeverity } from '../../statistics/agreement/severity.js';
import { numberOf } from './level-pairs.js';
import { type Measure, type MeasureDesk, measure, printed, resampling } from './measure-levels.js';

/**
 * What each reviewer gave a subject: the points of those indicators that all its reviewers judged, so that nobody looks
 * severe for having judged less.
 */
export function ratingsOf(reviews: readonly Review[]): readonly Rating[] {
  const subjects = new Map<string, Review[]>();
  for (const review of reviews) {
    const name = `${review.school} ${review.subject}`;
    subjects.set(name, [...(subjects.get(name) ?? []), review]);
  }
  return [...subjects].flatMap(([subject, own]) => {
    const common = commonIndicators(own);
    if (common.size === 0) return [];
    return own.map((review) => ({ reviewer: review.reviewer.id, subject, score: scoreOf(review, common) }));
  });
}

function commonIndicators([first, ...others]: readonly Review[]): ReadonlySet<string> {
  const judged = (review: Review | undefined): readonly string[] =>
    (review?.scores ?? []).map(({ indicator }) => indicator);
  return new Set(judged(first).filter((indicator) => others.every((other) => judged(other).includes(indicator))));
}

function scoreOf({ scores }: Review, common: ReadonlySet<string>): number {
  const points = scores.filter(({ indicator }) => common.has(indicator)).map(({ awarded }) => decimal(awarded));
  return numberOf(toFraction(sum(points))) ?? 0;
}

/** How far the reviewers of a level agree: Krippendorff's alpha of their points, and the severity of each of them. */
export function measureReviewers(ratings: readonly Rating[], desk: MeasureDesk): Measure[] {
  const reviewers = [...new Set(ratings.map(({ reviewer }) => reviewer))].sort();
  const subjects = [...new Set(ratings.map(({ subject }) => subject))].sort();
  const rows = subjects.map((subject) =>
    reviewers.map(
      (reviewer) => ratings.find((one) => one.subject === subject && one.reviewer === reviewer)?.score ?? null,
    ),
  );
  return [
    measure('alpha-interval', krippendorffAlpha(rows, 'interval', resampling(desk)), subjects.length),
    ...severities(ratings),
  ];
}

function severities(ratings: readonly Rating[]): readonly Measure[] {
  const severity = reviewerSeverity(ratings);
  if (severity.status === 'undefined') return [{ name: 'severity', n: 0, undefinedBecause: severity.reason }];
  return severity.reviewers.map(({ reviewer, effect, low, high, ratings: n }) => ({
    name: 'severity',
    reviewer,
    n,
    value: printed(effect),
    ...(low === null || high === null ? {} : { low: printed(low), high: printed(high) }),
  }));
}
