import type { BonusItem, IndicatorResult, Result, Standard } from '../model/generated/documents.js';
import { decimal, multiply, type Rational, sum, toDecimal, toFraction, ZERO } from '../model/rational.js';
import { satisfies } from '../standards/comparison.js';
import type { LevelAwards } from '../standards/facts/fact-book.js';
import {
  type Difference,
  differ,
  dimensionDifferences,
  levelDifferences,
  listDifferences,
  type Print,
  totalDifferences,
} from './differences.js';
import { exactText, type IndicatorScore, shareOf } from './indicator.js';
import { type LevelTotals, levelTotals } from './levels.js';
import { bonusPoints } from './rules/bonus.js';
import { deductionPoints } from './rules/simple.js';
import { cappedBonus, type Effective, type Totals } from './totals.js';
import { fitRule, mayNotApply, rankedEntries } from './trusted-inputs.js';

/** What a result's own inputs give. */
export interface Rescored {
  readonly indicators: readonly IndicatorScore[];
  readonly bonusTotal: Rational | null;
  readonly deductionTotal: Rational;
  /** Of self-assessment. */
  readonly own: Totals;
  /** Of the highest level that judged. */
  readonly final: Totals;
  readonly base: Rational | null;
  readonly total: Rational | null;
  readonly grade: string | null;
  readonly differences: readonly Difference[];
}

/**
 * Computes every award, total and grade of a result again from the inputs in its own trace, by the standard it names,
 * and lists what differs. Needs no facts, so anybody who holds the result can do it. Recorded events and waivers are taken
 * as the result states them, and so are the values in force: whoever relies on a result compares these with the
 * programme's first (`workflows/values-in-force.ts`).
 */
export function rescore(result: Result, standard: Standard): Rescored {
  const effective: Effective = { ...result.effective, vetoes: [] };
  const indicators = standard.indicators.map((indicator) => rescoreIndicator(indicator, entryOf(result, indicator.id)));
  const bonus = standard.bonus.map((item) => rescoreBonus(item, result));
  const bonusTotal = cappedBonus(
    effective,
    bonus.map(({ points }) => points),
  );
  const deductions = standard.deductions.map((item) => deductionPoints(item.rule, eventsOf(result, item.id)));
  const deductionTotal = sum(deductions);
  const extra = { bonus: bonusTotal, deductions: deductionTotal, gradeCap: capOf(result) };
  const levels = levelTotals({ standard, effective, gap: NO_GAP }, indicators, reviewsIn(result), extra);
  const own = (levels[0] as LevelTotals).totals;
  const final = (levels.at(-1) as LevelTotals).totals;
  const { rounding } = effective;
  const print: Print = (value) => (value === null ? null : toDecimal(value, rounding.decimals, rounding.mode));
  const differences = [
    ...indicatorDifferences(result, standard, indicators, print),
    ...listDifferences('/bonus', result.bonus, standard.bonus),
    ...bonus.flatMap((entry) => entry.differences),
    ...listDifferences('/deductions', result.deductions, standard.deductions),
    ...standard.deductions.flatMap((item, place) => deductionDifference(result, item.id, deductions[place] ?? ZERO)),
    ...vetoDifferences(result, standard),
    ...differ('/bonusTotal', result.bonusTotal, exactText(bonusTotal)),
    ...differ('/deductionTotal', result.deductionTotal, toFraction(deductionTotal)),
    ...differ('/applicablePoints', result.applicablePoints, toDecimal(own.applicablePoints, 2)),
    ...dimensionDifferences('/dimensions', result.dimensions, own, print),
    ...totalDifferences('', result, result.status === 'scored' ? own : null, print),
    ...levelDifferences(result, levels, print),
  ];
  const { base, total, grade } = result.status === 'scored' ? final : NOTHING;
  return { indicators, bonusTotal, deductionTotal, own, final, base, total, grade, differences };
}

/** A subject that was not nominated has no total and no grade. */
const NOTHING = { base: null, total: null, grade: null };

const NO_GAP = { flag: '1000', adjudicate: '1000' };

const entryOf = (result: Result, id: string): IndicatorResult | undefined =>
  result.indicators.find((entry) => entry.id === id);

function rescoreIndicator(
  indicator: Standard['indicators'][number],
  entry: IndicatorResult | undefined,
): IndicatorScore {
  const none = { indicator, share: null, awarded: null, inputs: null, readings: [] };
  if (entry?.status === 'not-applicable') return { ...none, status: 'not-applicable' };
  const inputs =
    entry?.status === 'scored' && entry.inputs && fitRule(indicator.rule, entry.inputs) ? entry.inputs : null;
  const share = inputs && shareOf(indicator.rule, inputs);
  if (!inputs || !share) return { ...none, status: 'blank' };
  return { ...none, status: 'scored', share, awarded: multiply(share, decimal(indicator.points)), inputs };
}

function indicatorDifferences(
  result: Result,
  standard: Standard,
  scores: readonly IndicatorScore[],
  print: Print,
): readonly Difference[] {
  const present = result.indicators.flatMap((entry, place) => {
    const score = scores.find((candidate) => candidate.indicator.id === entry.id);
    return score ? entryDifferences(`/indicators/${place}`, entry, score, print) : [];
  });
  const blank = scores.filter((score) => score.status === 'blank').map((score) => score.indicator.id);
  return [
    ...listDifferences('/indicators', result.indicators, standard.indicators),
    ...present,
    ...differ('/blankIndicators', result.blankIndicators.join(), blank.join()),
  ];
}

function entryDifferences(
  path: string,
  entry: IndicatorResult,
  score: IndicatorScore,
  print: Print,
): readonly Difference[] {
  const { rule, points } = score.indicator;
  const unfounded = entry.status === 'not-applicable' && !entry.waived && !mayNotApply(rule);
  const tooMuch = (entry.judged ?? []).flatMap(({ awarded }, place) => {
    const over =
      decimal(awarded).numerator * decimal(points).denominator >
      decimal(points).numerator * decimal(awarded).denominator;
    return over ? [{ path: `${path}/judged/${place}/awarded`, printed: awarded, computed: points }] : [];
  });
  return [
    ...differ(`${path}/status`, entry.status, unfounded ? 'scored' : score.status),
    ...differ(`${path}/share`, entry.share, exactText(score.share)),
    ...differ(`${path}/awarded`, entry.awarded, exactText(score.awarded)),
    ...differ(`${path}/printed`, entry.printed, print(score.awarded)),
    ...tooMuch,
  ];
}

interface RescoredBonus {
  readonly points: Rational | null;
  readonly differences: readonly Difference[];
}

function rescoreBonus({ id, rule }: BonusItem, result: Result): RescoredBonus {
  const place = result.bonus.findIndex((entry) => entry.id === id);
  const entry = result.bonus[place];
  if (!entry) return { points: null, differences: [] };
  const ranked = entry.inputs && rankedEntries(rule, entry.inputs);
  const points = ranked && bonusPoints(rule, ranked);
  const counted = (entries: typeof ranked): string | null =>
    entries
      ?.map((item) => `${item.ordinal} ${item.level} ${item.counted}`)
      .sort()
      .join() ?? null;
  return {
    points,
    differences: [
      ...differ(`/bonus/${place}/inputs`, counted(entry.inputs), counted(ranked)),
      ...differ(`/bonus/${place}/awarded`, entry.awarded, exactText(points)),
    ],
  };
}

const eventsOf = (result: Result, id: string): number =>
  result.deductions.find((entry) => entry.id === id)?.events ?? 0;

function deductionDifference(result: Result, id: string, points: Rational): readonly Difference[] {
  const place = result.deductions.findIndex((entry) => entry.id === id);
  return place < 0 ? [] : differ(`/deductions/${place}/taken`, result.deductions[place]?.taken, toFraction(points));
}

/** A veto must be one of the standard's, with its effect, and hit. */
function vetoDifferences(result: Result, standard: Standard): readonly Difference[] {
  return result.vetoes.flatMap((entry, place) => {
    const item = standard.vetoes.find((candidate) => candidate.id === entry.id);
    const isHit = item && satisfies(entry.events, item.rule.op, item.rule.value);
    if (!item || !isHit) return [{ path: `/vetoes/${place}`, printed: entry.id, computed: null }];
    return differ(`/vetoes/${place}/effect`, entry.effect, item.effect);
  });
}

const GRADE_CAP = 'grade-cap:';

function capOf(result: Result): string | null {
  const cap = result.vetoes.find(({ effect }) => effect.startsWith(GRADE_CAP));
  return cap ? cap.effect.slice(GRADE_CAP.length) : null;
}

/** What other levels awarded, as the indicators of the result tell it. */
function reviewsIn(result: Result): readonly LevelAwards[] {
  const levels = new Map<number, Record<string, string>>();
  for (const { level } of result.levels ?? []) if (level > 1) levels.set(level, {});
  for (const { id, judged } of result.indicators) {
    for (const { level, awarded } of judged ?? []) levels.set(level, { ...levels.get(level), [id]: awarded });
  }
  return [...levels]
    .sort(([a], [b]) => a - b)
    .map(([level, awards]) => ({ level, subject: result.subject.id, awards }));
}
