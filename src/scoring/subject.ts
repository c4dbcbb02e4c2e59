import type { BonusItem, DeductionItem, Standard, VetoItem } from '../model/generated/documents.js';
import { type Rational, sum } from '../model/rational.js';
import { satisfies } from '../standards/comparison.js';
import { type FactBook, type FactRow, ignoreReadings, type Notes, type Reading } from '../standards/facts/fact-book.js';
import { metricValue } from '../standards/facts/metric-value.js';
import type { Truth } from '../standards/facts/truth.js';
import { isEligible } from './eligibility.js';
import { type IndicatorScore, scoreIndicator } from './indicator.js';
import { type GapLimits, type LevelTotals, levelTotals, reviewsOf } from './levels.js';
import { type BonusEntry, bonusPoints, collectBonus } from './rules/bonus.js';
import { deductionPoints } from './rules/simple.js';
import { cappedBonus, type Effective, effectiveOf, type Totals } from './totals.js';

export interface BonusScore {
  readonly item: BonusItem;
  readonly points: Rational | null;
  readonly entries: readonly BonusEntry[] | null;
  readonly readings: readonly Reading[];
}

export interface DeductionScore {
  readonly item: DeductionItem;
  readonly events: number;
  readonly points: Rational;
}

/** Everything that is computed of one subject under one standard. */
export interface SubjectScore {
  readonly standard: Standard;
  readonly effective: Effective;
  readonly subject: FactRow;
  /** `not-applied`: only calculated, because nobody nominated it; it has no total and no grade. */
  readonly status: 'scored' | 'not-applied';
  readonly indicators: readonly IndicatorScore[];
  readonly bonus: readonly BonusScore[];
  readonly bonusTotal: Rational | null;
  readonly deductions: readonly DeductionScore[];
  readonly deductionTotal: Rational;
  readonly vetoes: readonly { readonly item: VetoItem; readonly events: number }[];
  readonly eligibility: readonly { readonly id: string; readonly met: Truth }[];
  /** Self-assessment first, then every level that judged the subject, each cumulative. */
  readonly levels: readonly LevelTotals[];
}

/** How a standard is applied this year. */
export interface Application {
  readonly standard: Standard;
  /** Only nominated subjects get a full result. */
  readonly nominatedOnly: boolean;
  readonly effective?: Effective;
  readonly gap?: GapLimits;
}

const DEFAULT_GAP: GapLimits = { flag: '5', adjudicate: '10' };

/** Scores one subject under one standard. */
export function scoreSubject(book: FactBook, application: Application, subject: FactRow): SubjectScore {
  const { standard, gap = DEFAULT_GAP } = application;
  const effective = application.effective ?? effectiveOf(standard);
  const indicators = standard.indicators.map((indicator) => scoreIndicator({ book, standard, subject }, indicator));
  const bonus = standard.bonus.map((item) => scoreBonus(book, subject, item));
  const bonusTotal = cappedBonus(
    effective,
    bonus.map((entry) => entry.points),
  );
  const deductions = standard.deductions.map((item) => scoreDeduction(book, subject, item));
  const deductionTotal = sum(deductions.map((entry) => entry.points));
  const vetoes = hitVetoes(book, subject, standard, effective);
  const extra = { bonus: bonusTotal, deductions: deductionTotal, gradeCap: capOf(vetoes) };
  const levels = levelTotals({ standard, effective, gap }, indicators, reviewsOf(book, subject.id, standard.id), extra);
  const vetoIds = vetoes.map((veto) => veto.item.id);
  const eligibility = standard.eligibility.map((item) => ({
    id: item.id,
    met: isEligible(item, { book, standard, subject, levels, grades: effective.grades, vetoes: vetoIds }),
  }));
  const status = application.nominatedOnly && !isNominated(book, standard, subject) ? 'not-applied' : 'scored';
  return {
    standard,
    effective,
    subject,
    status,
    indicators,
    bonus,
    bonusTotal,
    deductions,
    deductionTotal,
    vetoes,
    eligibility,
    levels,
  };
}

/** Totals of the highest level that judged. */
export const finalTotals = (score: SubjectScore): Totals => (score.levels.at(-1) as LevelTotals).totals;

/** Totals of self-assessment. */
export const ownTotals = (score: SubjectScore): Totals => (score.levels[0] as LevelTotals).totals;

const isNominated = (book: FactBook, standard: Standard, subject: FactRow): boolean =>
  book.nominated.some((entry) => entry.subject === subject.id && (entry.standard ?? standard.id) === standard.id);

function scoreBonus(book: FactBook, subject: FactRow, item: BonusItem): BonusScore {
  const readings: Reading[] = [];
  const notes: Notes = (reading) => readings.push(reading);
  const entries = collectBonus(book, subject, item.rule, notes);
  return { item, entries, readings, points: entries === null ? null : bonusPoints(item.rule, entries) };
}

function scoreDeduction(book: FactBook, subject: FactRow, item: DeductionItem): DeductionScore {
  const events = eventsOf(book, subject, item.rule.metric);
  return { item, events, points: deductionPoints(item.rule, events) };
}

function eventsOf(book: FactBook, subject: FactRow, metric: string): number {
  const value = metricValue(book, subject, { metric: metric }, ignoreReadings);
  return typeof value === 'number' ? value : 0;
}

function hitVetoes(book: FactBook, subject: FactRow, standard: Standard, effective: Effective): SubjectScore['vetoes'] {
  return standard.vetoes
    .filter((item) => effective.vetoes.includes(item.id))
    .map((item) => ({ item, events: eventsOf(book, subject, item.rule.metric) }))
    .filter(({ item, events }) => satisfies(events, item.rule.op, item.rule.value));
}

const GRADE_CAP = 'grade-cap:';

function capOf(vetoes: SubjectScore['vetoes']): string | null {
  const cap = vetoes.find(({ item }) => item.effect.startsWith(GRADE_CAP));
  return cap ? cap.item.effect.slice(GRADE_CAP.length) : null;
}
