import { compare, mean, type Rational } from '../model/rational.js';

/** How the scores of several reviewers become one. */
export type Combination = 'single' | 'mean' | 'trimmed-mean';

/** One reviewer's score. */
export interface ReviewerScore {
  readonly reviewer: string;
  readonly score: Rational;
}

/** The combined score, exact, and whose scores were left out as the highest and the lowest. */
export interface CombinedScore {
  readonly score: Rational;
  readonly method: Combination;
  readonly leftOut: readonly string[];
}

/** From so many scores up the highest and the lowest are left out (去掉一个最高分和一个最低分). */
export const TRIM_FROM = 5;

/**
 * The mean of the reviewers' scores; from `trimFrom` up without one highest and one lowest. Among equal extremes the
 * one of the smallest reviewer id is left out, which changes no value. Exact. Without scores: `null`.
 */
export function combineScores(scores: readonly ReviewerScore[], trimFrom = TRIM_FROM): CombinedScore | null {
  const sorted = [...scores].sort((a, b) => compare(a.score, b.score) || (a.reviewer < b.reviewer ? -1 : 1));
  const [lowest] = sorted;
  const highest = sorted.find(({ score }) => compare(score, (sorted.at(-1) ?? { score }).score) === 0);
  if (!lowest || !highest) return null;
  if (sorted.length === 1) return { score: lowest.score, method: 'single', leftOut: [] };
  if (sorted.length < Math.max(3, trimFrom))
    return { score: mean(sorted.map(({ score }) => score)), method: 'mean', leftOut: [] };
  const kept = sorted.slice(1, -1).map(({ score }) => score);
  // With all scores equal, lowest and highest are found to be the same person: the second one goes instead.
  const upper = highest === lowest ? (sorted[1] ?? highest) : highest;
  return { score: mean(kept), method: 'trimmed-mean', leftOut: [lowest.reviewer, upper.reviewer] };
}

/** What one reviewer awarded, by indicator. */
export interface ReviewerAwards {
  readonly reviewer: string;
  readonly awards: Readonly<Record<string, Rational>>;
}

/** Combines what several reviewers awarded, indicator by indicator; each over those who judged it. */
export function combineAwards(
  reviews: readonly ReviewerAwards[],
  trimFrom = TRIM_FROM,
): Readonly<Record<string, CombinedScore>> {
  const indicators = [...new Set(reviews.flatMap(({ awards }) => Object.keys(awards)))].sort();
  const combined: Record<string, CombinedScore> = {};
  for (const indicator of indicators) {
    const scores = reviews.flatMap(({ reviewer, awards }) => {
      const score = awards[indicator];
      return score === undefined ? [] : [{ reviewer, score }];
    });
    const one = combineScores(scores, trimFrom);
    if (one) combined[indicator] = one;
  }
  return combined;
}
