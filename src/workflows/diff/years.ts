import type { Indicator, Registry, Result, Standard } from '../../model/generated/documents.js';
import {
  compare,
  decimal,
  divide,
  multiply,
  parseRational,
  type Rational,
  subtract,
  toDecimal,
  ZERO,
} from '../../model/rational.js';
import { standingJudgement } from '../../model/standing-award.js';
import { presentId } from '../registry-subject.js';

/** The same subject under the same standard in two years. */
export interface YearPair {
  readonly standard: string;
  readonly before: Result;
  readonly after: Result;
  /** Printed totals after less before; `null` where one year has none. */
  readonly change: string | null;
  /** What the indicators gave and took, the largest first. */
  readonly causes: readonly Cause[];
}

/** How many points an indicator has won or lost, as printed. */
export interface Cause {
  readonly indicator: string;
  readonly zh: string;
  readonly change: string;
}

export interface YearComparison {
  readonly pairs: readonly YearPair[];
  /** Only in the first year, only in the second. */
  readonly gone: readonly Result[];
  readonly fresh: readonly Result[];
}

/** What matching two years needs: former codes of schools, and names of indicators. */
export interface YearContext {
  readonly registry?: Registry;
  readonly standards: readonly Standard[];
}

/** Matches the results of two years by standard and subject, a school under a former code by its present one. */
export function compareYears(
  before: readonly Result[],
  after: readonly Result[],
  context: YearContext,
): YearComparison {
  const keyOf = ({ school, subject, standard }: Result): string => {
    const id = context.registry ? presentId(context.registry, school.id) : school.id;
    return `${standard.id} ${id} ${subject.id === school.id ? '' : subject.id}`;
  };
  const scored = (results: readonly Result[]) =>
    new Map(results.filter(({ status }) => status === 'scored').map((result) => [keyOf(result), result]));
  const [old, present] = [scored(before), scored(after)];
  const pairs = [...present].flatMap(([key, result]) => {
    const former = old.get(key);
    return former ? [pairOf(former, result, context)] : [];
  });
  const only = (own: typeof old, other: typeof old) =>
    [...own].filter(([key]) => !other.has(key)).map(([, one]) => one);
  return { pairs: pairs.sort(byChange), gone: only(old, present), fresh: only(present, old) };
}

const numberOf = ({ change }: YearPair): Rational => parseRational(change ?? '') ?? ZERO;

/** Who fell most first; equals by school and subject. */
const byChange = (a: YearPair, b: YearPair): number =>
  compare(numberOf(a), numberOf(b)) ||
  (`${a.after.school.id}/${a.after.subject.id}` < `${b.after.school.id}/${b.after.subject.id}` ? -1 : 1);

function pairOf(before: Result, after: Result, { standards }: YearContext): YearPair {
  const totals = [before, after].map((result) => parseRational((result.final ?? result).total ?? ''));
  const [from, to] = totals;
  const { decimals } = after.effective.rounding;
  const standard = standards.find(({ id }) => id === after.standard.id);
  return {
    standard: after.standard.id,
    before,
    after,
    change: from && to ? toDecimal(subtract(to, from), decimals) : null,
    causes: causesOf(before, after, standard),
  };
}

/** Shares are compared at the points of the later year, so that changed points alone are no cause. */
function causesOf(before: Result, after: Result, standard: Standard | undefined): readonly Cause[] {
  const old = new Map(before.indicators.map((entry) => [entry.id, entry]));
  const byId = new Map((standard?.indicators ?? []).map((indicator) => [indicator.id, indicator]));
  const changes = after.indicators.flatMap((entry) => {
    const indicator = byId.get(entry.id);
    if (!indicator) return [];
    const [from, to] = [shareIn(old.get(entry.id), indicator), shareIn(entry, indicator)];
    if (from === null || to === null) return [];
    return [{ indicator, value: multiply(subtract(to, from), decimal(indicator.points)) }];
  });
  return changes
    .filter(({ value }) => value.numerator !== 0n)
    .sort((a, b) => compare(size(b.value), size(a.value)) || (a.indicator.id < b.indicator.id ? -1 : 1))
    .map(({ indicator, value }) => causeOf(indicator, value));
}

const size = (value: Rational): Rational => (value.numerator < 0n ? subtract(ZERO, value) : value);

const causeOf = ({ id, zh }: Indicator, value: Rational): Cause => ({ indicator: id, zh, change: toDecimal(value, 2) });

/** The share after all levels: of what was judged, the highest level's award in the points of the indicator. */
function shareIn(entry: Result['indicators'][number] | undefined, { points }: Indicator): Rational | null {
  if (!entry || entry.status === 'not-applicable') return null;
  const judged = standingJudgement(entry.judged);
  const awarded = parseRational(judged?.awarded ?? '');
  return awarded ? divide(awarded, decimal(points)) : parseRational(entry.share ?? '');
}
