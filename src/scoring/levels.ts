import type { Standard } from '../model/generated/documents.js';
import { absolute, compare, decimal, type Rational, subtract } from '../model/rational.js';
import { concerns, type FactBook, type LevelAwards } from '../standards/facts/fact-book.js';
import type { IndicatorScore } from './indicator.js';
import { type AwardedIndicator, computeTotals, type Effective, type Totals } from './totals.js';

/** Gaps between levels, in base points: above `flag` they are looked at, above `adjudicate` they are adjudicated. */
export interface GapLimits {
  readonly flag: string;
  readonly adjudicate: string;
}

/** A level's cumulative totals, and how far they lie from the next lower level that judged the subject. */
export interface LevelTotals {
  readonly level: number;
  readonly totals: Totals;
  readonly gap: Rational | null;
  readonly flag: boolean;
  readonly adjudicate: boolean;
}

/** What levels above the first awarded a subject, lowest first. */
export const reviewsOf = (book: FactBook, subject: string, standard: string): readonly LevelAwards[] =>
  book.reviews.filter((review) => concerns(review, subject, standard)).sort((a, b) => a.level - b.level);

/** The awards that hold at a level: of each indicator that of the highest level up to it that judged it. */
export function awardsUpTo(
  scores: readonly IndicatorScore[],
  reviews: readonly LevelAwards[],
  level: number,
): readonly AwardedIndicator[] {
  return scores.map((score) => {
    const judged = [...reviews]
      .reverse()
      .find((review) => review.level <= level && score.indicator.id in review.awards);
    const points = judged?.awards[score.indicator.id];
    if (points === undefined || score.status === 'not-applicable')
      return { score, awarded: score.awarded, judged: false };
    // Who agrees leaves everything as it was computed, forgiven misses too.
    const agreed = score.awarded !== null && compare(decimal(points), score.awarded) === 0;
    return { score, awarded: decimal(points), judged: !agreed };
  });
}

/** Totals of self-assessment and of every level that judged, each cumulative. */
export function levelTotals(
  context: { readonly standard: Standard; readonly effective: Effective; readonly gap: GapLimits },
  scores: readonly IndicatorScore[],
  reviews: readonly LevelAwards[],
  extra: Parameters<typeof computeTotals>[3],
): readonly LevelTotals[] {
  const levels = [1, ...new Set(reviews.map((review) => review.level))];
  const totals = levels.map((level) =>
    computeTotals(context.standard, context.effective, awardsUpTo(scores, reviews, level), extra),
  );
  return levels.map((level, index) => {
    const [own, lower] = [totals[index] as Totals, totals[index - 1]];
    const gap = lower?.base && own.base ? absolute(subtract(own.base, lower.base)) : null;
    const over = (limit: string): boolean => gap !== null && compare(gap, decimal(limit)) > 0;
    return { level, totals: own, gap, flag: over(context.gap.flag), adjudicate: over(context.gap.adjudicate) };
  });
}
