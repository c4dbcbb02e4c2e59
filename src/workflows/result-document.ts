import { derivation, envelope, reference, type Stamp } from '../documents/envelope.js';
import { type Hasher, nameBasedId } from '../documents/hasher.js';
import type { IndicatorResult, Result, Submission } from '../model/generated/documents.js';
import { type Rational, toDecimal, toFraction } from '../model/rational.js';
import { standingJudgement } from '../model/standing-award.js';
import { exactText, type IndicatorScore } from '../scoring/indicator.js';
import { reviewsOf } from '../scoring/levels.js';
import { finalTotals, ownTotals, type SubjectScore } from '../scoring/subject.js';
import type { Totals } from '../scoring/totals.js';
import type { FactBook, LevelAwards, Reading } from '../standards/facts/fact-book.js';
import type { Assessment } from './assessment.js';
import { categoryOf, findSchool } from './registry-subject.js';
import { type CellFinder, cellFinder, tracedCells } from './trace-cells.js';

/** What a result document is made from besides the score. */
export interface ResultSource {
  readonly assessment: Assessment;
  readonly submission: Submission;
  /** The document that the facts stand in, where that is not the submission itself. */
  readonly document?: { readonly id: string; readonly kind: string };
  readonly book: FactBook;
  readonly stamp: Stamp;
  readonly hasher: Hasher;
}

/** The result documents of one school: one per standard and subject. */
export function resultsOf(source: ResultSource, scores: readonly SubjectScore[]): readonly Result[] {
  const finder = cellFinder(source.assessment.metrics, source.submission);
  const shared = {
    submission: derivation(source.hasher, source.document ?? source.submission),
    programme: reference(source.hasher, source.assessment.programme),
  };
  return scores.map((score) => resultOf(source, { finder, ...shared }, score));
}

interface Shared {
  readonly finder: CellFinder;
  readonly submission: Result['derivedFrom'][number];
  readonly programme: Result['programme'];
}

function resultOf(source: ResultSource, shared: Shared, score: SubjectScore): Result {
  const { assessment, submission, stamp, hasher, book } = source;
  const { standard, subject, effective } = score;
  const reviews = reviewsOf(book, subject.id, standard.id);
  const workbook = submission.source
    ? { source: { file: submission.source.file, sha256: submission.source.sha256 } }
    : {};
  return {
    kind: 'result',
    ...envelope(stamp, [shared.submission]),
    id: nameBasedId(hasher, 'result', assessment.programme.id, standard.id, submission.subject.id, subject.id),
    programme: shared.programme,
    standard: reference(hasher, standard),
    schoolYear: assessment.programme.schoolYear,
    school: schoolOf(source),
    subject: subjectOf(source, score),
    level: 1,
    status: score.status,
    effective: {
      grades: effective.grades,
      guard: effective.guard,
      rounding: effective.rounding,
      gradeOn: effective.gradeOn,
      bonusCap: effective.bonusCap,
    },
    indicators: score.indicators.map((entry) =>
      indicatorResult(source, { finder: shared.finder, score, reviews }, entry),
    ),
    ...scoredParts(score, reviews),
    ...workbook,
  };
}

function schoolOf({ assessment, submission }: ResultSource): Result['school'] {
  const { registry, schoolTypes } = assessment;
  const school = findSchool(registry, submission.subject.id);
  const other = registry.others.find((candidate) => candidate.id === submission.subject.id);
  return {
    id: submission.subject.id,
    name: school?.name ?? other?.name ?? submission.subject.id,
    unit: school?.unit ?? other?.unit ?? '',
    category: school ? categoryOf(schoolTypes, school.schoolType) : '',
    stages: school?.stages ?? [],
  };
}

function subjectOf(source: ResultSource, { subject }: SubjectScore): Result['subject'] {
  const { id, name } = schoolOf(source);
  if (subject.id === id) return { id, grain: subject.grain, name };
  const group = findSchool(source.assessment.registry, id)?.groups.find((candidate) => candidate.id === subject.id);
  return {
    id: subject.id,
    grain: subject.grain,
    name: group?.name ?? subject.id,
    ...(group?.stage === undefined ? {} : { stage: group.stage }),
    ...(group?.subjects === undefined ? {} : { subjects: group.subjects }),
  };
}

interface ScoreContext {
  readonly finder: CellFinder;
  readonly score: SubjectScore;
  readonly reviews: readonly LevelAwards[];
}

function indicatorResult(
  source: ResultSource,
  { finder, score, reviews }: ScoreContext,
  entry: IndicatorScore,
): IndicatorResult {
  const { id } = entry.indicator;
  const blanks = entry.status === 'blank' ? blankNames(source, entry.readings) : [];
  const judged = reviews.flatMap((review) => {
    const awarded = review.awards[id];
    return awarded === undefined ? [] : [{ level: review.level, awarded }];
  });
  const level = standingJudgement(judged)?.level;
  return {
    id,
    status: entry.status,
    share: exactText(entry.share),
    awarded: exactText(entry.awarded),
    printed: printer(score)(entry.awarded),
    inputs: entry.inputs,
    cells: tracedCells(finder, score.standard.id, entry.readings),
    ...(blanks.length === 0 ? {} : { blanks }),
    ...(entry.waiver ? { waived: { by: entry.waiver.by, reason: entry.waiver.reason } } : {}),
    ...(level === undefined ? {} : { level, judged }),
  };
}

/** Enough to find what is missing; the findings of the check name every cell. */
const MOST_BLANKS = 20;

function blankNames({ assessment }: ResultSource, readings: readonly Reading[]): readonly string[] {
  const names = readings
    .filter((reading) => reading.blank)
    .map(({ subject, name, period }) => {
      const metric = assessment.metrics.byId.get(name);
      const semester = assessment.programme.calendar.semesters.find((candidate) => candidate.id === period);
      const when = period === undefined ? '' : `（${semester?.zh ?? period}）`;
      return `${subject} ${metric?.zh ?? name}${when}`;
    });
  return [...new Set(names)].slice(0, MOST_BLANKS);
}

const printer =
  ({ effective: { rounding } }: SubjectScore) =>
  (value: Rational | null): string | null =>
    value === null ? null : toDecimal(value, rounding.decimals, rounding.mode);

type Parts = Omit<
  Result,
  Exclude<
    keyof Result,
    | 'dimensions'
    | 'applicablePoints'
    | 'bonus'
    | 'bonusTotal'
    | 'deductions'
    | 'deductionTotal'
    | 'base'
    | 'basePrinted'
    | 'gradeScore'
    | 'total'
    | 'totalExact'
    | 'guardFailed'
    | 'grade'
    | 'vetoes'
    | 'blankIndicators'
    | 'eligibility'
    | 'levels'
    | 'final'
  >
>;

function scoredParts(score: SubjectScore, reviews: readonly LevelAwards[]): Parts {
  const own = ownTotals(score);
  const applied = score.status === 'scored';
  return {
    dimensions: dimensionsOf(score, own),
    applicablePoints: toDecimal(own.applicablePoints, 2),
    bonus: score.bonus.map(({ item, points, entries }) => ({
      id: item.id,
      awarded: exactText(points),
      inputs: entries,
    })),
    bonusTotal: exactText(score.bonusTotal),
    deductions: score.deductions.map(({ item, events, points }) => ({
      id: item.id,
      events,
      taken: toFraction(points),
    })),
    deductionTotal: toFraction(score.deductionTotal),
    ...(applied ? totalsOf(score, own) : NO_TOTALS),
    vetoes: score.vetoes.map(({ item, events }) => ({ id: item.id, effect: item.effect, events })),
    blankIndicators: score.indicators.filter((entry) => entry.status === 'blank').map((entry) => entry.indicator.id),
    eligibility: score.eligibility,
    ...(reviews.length === 0 ? {} : reviewedParts(score)),
  };
}

/** A group that nobody nominated has calculated indicators, but no total and no grade. */
const NO_TOTALS = {
  base: null,
  basePrinted: null,
  gradeScore: null,
  total: null,
  totalExact: null,
  guardFailed: null,
  grade: null,
};

function totalsOf(score: SubjectScore, totals: Totals): typeof NO_TOTALS | Pick<Result, keyof typeof NO_TOTALS> {
  const printed = printer(score);
  return {
    base: exactText(totals.base),
    basePrinted: printed(totals.base),
    gradeScore: printed(totals.gradeScore),
    total: printed(totals.total),
    totalExact: exactText(totals.total),
    guardFailed: totals.guardFailed,
    grade: totals.grade,
  };
}

const dimensionsOf = (score: SubjectScore, totals: Totals): Result['dimensions'] =>
  totals.dimensions.map(({ id, awarded, applicablePoints }) => ({
    id,
    awarded: exactText(awarded),
    printed: printer(score)(awarded),
    applicablePoints: toDecimal(applicablePoints, 2),
  }));

function reviewedParts(score: SubjectScore): Pick<Result, 'levels' | 'final'> {
  const final = finalTotals(score);
  const printed = printer(score);
  const levels = score.levels.map(({ level, totals, gap, flag, adjudicate }) => ({
    level,
    base: exactText(totals.base),
    total: printed(totals.total),
    gradeScore: printed(totals.gradeScore),
    grade: totals.grade,
    ...(level === 1 ? {} : { gap: exactText(gap), flag, adjudicate }),
  }));
  return { levels, final: { ...totalsOf(score, final), dimensions: dimensionsOf(score, final) } };
}
