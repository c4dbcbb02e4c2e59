import type { Grade, Guard, Rounding, Standard } from '../model/generated/documents.js';
import {
  add,
  asPrinted,
  compare,
  decimal,
  divide,
  isZero,
  maximum,
  minimum,
  multiply,
  type Rational,
  rational,
  subtract,
  sum,
  ZERO,
} from '../model/rational.js';
import type { IndicatorScore } from './indicator.js';
import { memberMisses } from './rules/members.js';

/** The values in force: the standard's own, or what the programme puts in their place. */
export interface Effective {
  readonly grades: readonly Grade[];
  readonly guard: Guard | null;
  readonly rounding: Rounding;
  readonly gradeOn: Standard['gradeOn'];
  readonly bonusCap: string;
  /** Ids of the vetoes in force. */
  readonly vetoes: readonly string[];
}

export const effectiveOf = (standard: Standard): Effective => ({
  grades: standard.grades,
  guard: standard.guard,
  rounding: standard.rounding,
  gradeOn: standard.gradeOn,
  bonusCap: standard.bonusCap,
  vetoes: standard.vetoes.filter((veto) => veto.enabled).map((veto) => veto.id),
});

/** An indicator with what it is worth at some level: its own award, or a reviewer's. */
export interface AwardedIndicator {
  readonly score: IndicatorScore;
  readonly awarded: Rational | null;
  /** True when a reviewer's award stands in place of the computed one. */
  readonly judged: boolean;
}

export interface DimensionTotal {
  readonly id: string;
  readonly awarded: Rational | null;
  readonly applicablePoints: Rational;
}

export interface Totals {
  readonly dimensions: readonly DimensionTotal[];
  readonly applicablePoints: Rational;
  readonly base: Rational | null;
  readonly gradeScore: Rational | null;
  readonly total: Rational | null;
  readonly guardFailed: readonly string[] | null;
  readonly grade: string | null;
}

const HUNDRED = rational(100);

export const isApplicable = ({ score }: AwardedIndicator): boolean => score.status !== 'not-applicable';

const pointsOf = ({ score }: AwardedIndicator): Rational => decimal(score.indicator.points);

/** Sum of the awards; `null` as soon as one of them is. */
export function sumOrBlank(values: readonly (Rational | null)[]): Rational | null {
  let total = ZERO;
  for (const value of values) {
    if (value === null) return null;
    total = add(total, value);
  }
  return total;
}

function dimensionTotals(standard: Standard, indicators: readonly AwardedIndicator[]): readonly DimensionTotal[] {
  return standard.dimensions.map(({ id }) => {
    const own = indicators.filter((entry) => entry.score.indicator.dimension === id && isApplicable(entry));
    return { id, awarded: sumOrBlank(own.map((entry) => entry.awarded)), applicablePoints: sum(own.map(pointsOf)) };
  });
}

/** Base, total and grade of one subject at one level. */
export function computeTotals(
  standard: Standard,
  effective: Effective,
  indicators: readonly AwardedIndicator[],
  extra: { readonly bonus: Rational | null; readonly deductions: Rational; readonly gradeCap: string | null },
): Totals {
  const applicable = indicators.filter(isApplicable);
  const applicablePoints = sum(applicable.map(pointsOf));
  const earned = sumOrBlank(applicable.map((entry) => entry.awarded));
  const base = earned === null || isZero(applicablePoints) ? null : divide(multiply(earned, HUNDRED), applicablePoints);
  const afterDeductions = base === null ? null : maximum(ZERO, subtract(base, extra.deductions));
  const total =
    base === null || extra.bonus === null ? null : maximum(ZERO, subtract(add(base, extra.bonus), extra.deductions));
  const gradeScore = effective.gradeOn === 'total' ? total : afterDeductions;
  const guardFailed = base === null ? null : failedKeys(effective, applicable);
  const grade =
    total === null || gradeScore === null || guardFailed === null
      ? null
      : gradeFor(effective, gradeScore, guardFailed, extra.gradeCap);
  return {
    dimensions: dimensionTotals(standard, indicators),
    applicablePoints,
    base,
    gradeScore,
    total,
    guardFailed,
    grade,
  };
}

/** The bonus after the cap of all; `null` when one of its parts is blank. */
export function cappedBonus(effective: Effective, parts: readonly (Rational | null)[]): Rational | null {
  const total = sumOrBlank(parts);
  return total === null ? null : minimum(decimal(effective.bonusCap), total);
}

function failedKeys({ guard, rounding }: Effective, indicators: readonly AwardedIndicator[]): readonly string[] {
  if (!guard) return [];
  const keys = indicators.filter((entry) => entry.score.indicator.key);
  return keys.filter((entry) => !passesGuard(guard, rounding, entry)).map((entry) => entry.score.indicator.id);
}

function passesGuard(guard: Guard, rounding: Rounding, entry: AwardedIndicator): boolean {
  if (entry.awarded === null) return false;
  const awarded =
    guard.compare === 'printed' ? asPrinted(entry.awarded, rounding.decimals, rounding.mode) : entry.awarded;
  if (compare(awarded, multiply(decimal(guard.minShare), pointsOf(entry))) >= 0) return true;
  return !entry.judged && forgivenMisses(guard, entry.score);
}

/** Few people make a share sharp: so many missed member-periods of a per-member indicator may be forgiven. */
function forgivenMisses(guard: Guard, { indicator, inputs }: IndicatorScore): boolean {
  const allowed = guard.missesAllowed ?? 0;
  if (allowed === 0 || indicator.rule.type !== 'threshold-count' || inputs?.type !== 'members') return false;
  return indicator.rule.over !== undefined && memberMisses(indicator.rule, inputs) <= allowed;
}

function gradeFor(
  effective: Effective,
  score: Rational,
  guardFailed: readonly string[],
  cap: string | null,
): string | null {
  const { grades, guard, rounding } = effective;
  const printed = asPrinted(score, rounding.decimals, rounding.mode);
  const reached = grades.find((grade) => compare(printed, decimal(grade.min)) >= 0)?.code ?? null;
  const guarded = guard && reached === guard.grade && guardFailed.length > 0 ? guard.elseGrade : reached;
  return worseOf(grades, guarded, cap);
}

function worseOf(grades: readonly Grade[], grade: string | null, cap: string | null): string | null {
  if (cap === null || grade === null) return grade;
  const place = (code: string): number => grades.findIndex((candidate) => candidate.code === code);
  return place(cap) > place(grade) ? cap : grade;
}
