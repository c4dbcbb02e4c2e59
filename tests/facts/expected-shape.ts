import { type Rational, toDecimal, toFraction } from '../../src/model/rational.js';
import type { IndicatorScore } from '../../src/scoring/indicator.js';
import { reviewsOf } from '../../src/scoring/levels.js';
import { finalTotals, ownTotals, type SubjectScore } from '../../src/scoring/subject.js';
import type { Totals } from '../../src/scoring/totals.js';
import type { FactBook } from '../../src/standards/facts/fact-book.js';

const exact = (value: Rational | null): string | null => (value === null ? null : toFraction(value));

/** One result as the cases expect it: exact fractions beside printed values. */
export function expectedShape(book: FactBook, score: SubjectScore): Record<string, unknown> {
  const head = { standard: score.standard.id, subject: score.subject.id, status: score.status };
  const { decimals, mode } = score.effective.rounding;
  const printed = (value: Rational | null): string | null => (value === null ? null : toDecimal(value, decimals, mode));
  if (score.status === 'not-applied') {
    const calculated = score.indicators.filter((entry) => entry.status === 'scored');
    return {
      ...head,
      calculated: Object.fromEntries(calculated.map((entry) => [entry.indicator.id, indicatorShape(entry, printed)])),
    };
  }
  const reviews = reviewsOf(book, score.subject.id, score.standard.id);
  const levelOf = (id: string) => reviews.filter((review) => id in review.awards).at(-1)?.level;
  const own = ownTotals(score);
  return {
    ...head,
    indicators: Object.fromEntries(
      score.indicators.map((entry) => {
        const level = levelOf(entry.indicator.id);
        return [entry.indicator.id, { ...indicatorShape(entry, printed), ...(level === undefined ? {} : { level }) }];
      }),
    ),
    dimensions: dimensionShape(own, printed),
    applicablePoints: toFraction(own.applicablePoints),
    bonus: Object.fromEntries(score.bonus.map(({ item, points }) => [item.id, exact(points)])),
    bonusTotal: exact(score.bonusTotal),
    deductions: Object.fromEntries(score.deductions.map(({ item, points }) => [item.id, toFraction(points)])),
    deductionTotal: toFraction(score.deductionTotal),
    blankIndicators: score.indicators.filter((entry) => entry.status === 'blank').map((entry) => entry.indicator.id),
    base: exact(own.base),
    basePrinted: printed(own.base),
    ...(own.gradeScore === null ? {} : { gradeScoreExact: toFraction(own.gradeScore) }),
    gradeScore: printed(own.gradeScore),
    guardFailed: own.guardFailed,
    grade: own.grade,
    total: printed(own.total),
    totalExact: exact(own.total),
    ...(reviews.length === 0 ? {} : levelShapes(score, printed)),
    eligibility: Object.fromEntries(score.eligibility.map(({ id, met }) => [id, met])),
  };
}

type Print = (value: Rational | null) => string | null;

const indicatorShape = ({ status, share, awarded }: IndicatorScore, printed: Print) => ({
  status,
  share: exact(share),
  awarded: exact(awarded),
  printed: printed(awarded),
});

const dimensionShape = (totals: Totals, printed: Print) =>
  Object.fromEntries(
    totals.dimensions.map(({ id, awarded, applicablePoints }) => [
      id,
      { awarded: exact(awarded), printed: printed(awarded), applicablePoints: toFraction(applicablePoints) },
    ]),
  );

function levelShapes(score: SubjectScore, printed: Print) {
  const final = finalTotals(score);
  return {
    final: {
      base: exact(final.base),
      basePrinted: printed(final.base),
      gradeScore: printed(final.gradeScore),
      total: printed(final.total),
      totalExact: exact(final.total),
      guardFailed: final.guardFailed,
      grade: final.grade,
      dimensions: dimensionShape(final, printed),
    },
    levels: score.levels.map(({ level, totals, gap, flag, adjudicate }) => ({
      level,
      ...(level === 1 ? {} : { base: exact(totals.base) }),
      total: printed(totals.total),
      gradeScore: printed(totals.gradeScore),
      grade: totals.grade,
      ...(level === 1 ? {} : { gap: exact(gap), flag, adjudicate }),
    })),
  };
}
