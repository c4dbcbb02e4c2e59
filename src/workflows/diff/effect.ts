import { canonicalJson } from '../../documents/canonical.js';
import type { Indicator, IndicatorResult, Result, Standard } from '../../model/generated/documents.js';
import {
  decimal,
  divide,
  multiply,
  ONE,
  parseRational,
  type Rational,
  sum,
  toDecimal,
  ZERO,
} from '../../model/rational.js';
import { standingJudgement } from '../../model/standing-award.js';
import { type IndicatorScore, shareOf } from '../../scoring/indicator.js';
import { bonusPoints } from '../../scoring/rules/bonus.js';
import { deductionPoints } from '../../scoring/rules/simple.js';
import {
  type AwardedIndicator,
  cappedBonus,
  computeTotals,
  type Effective,
  effectiveOf,
} from '../../scoring/totals.js';
import { fitRule, rankedEntries } from '../../scoring/trusted-inputs.js';
import type { Counted } from './counted.js';
import { formerNumbers } from './renumbered.js';
import { bonusCountsTheSame, countsTheSame, deductionCountsTheSame } from './same-basis.js';

/** What a result would be under another standard. */
export interface Effect {
  readonly result: Result;
  readonly before: Outcome;
  /** The worst that it could be; the same as the best where everything can be told. */
  readonly least: Outcome;
  readonly most: Outcome;
  /** Ids whose points the old result cannot tell, because the new standard counts something else. */
  readonly untold: readonly string[];
  /** Ids whose points come from the school's own submission, because the old result cannot tell them. */
  readonly counted: readonly string[];
}

export interface Outcome {
  readonly grade: string | null;
  /** As printed. */
  readonly total: string | null;
}

/** The old and the new standard. */
export interface Standards {
  readonly before: Standard;
  readonly after: Standard;
}

/**
 * Scores what an old result has counted by the new standard. What a reviewer judged keeps its share of the points. What
 * the old result cannot tell is taken from the submission where that is at hand, else once as nothing and once as
 * everything: the truth lies between.
 */
export function effectOn(result: Result, standards: Standards, counted?: Counted): Effect {
  const held = result.final ?? result;
  const least = scored(result, standards, { side: 'least', counted });
  const most = scored(result, standards, { side: 'most', counted });
  return {
    result,
    before: { grade: held.grade, total: held.total },
    least: least.outcome,
    most: most.outcome,
    untold: [...new Set([...least.untold, ...most.untold])],
    counted: least.counted,
  };
}

interface Telling {
  readonly side: 'least' | 'most';
  readonly counted: Counted | undefined;
}

/** Where a value comes from that the old result cannot tell. */
class Estimate {
  readonly untold: string[] = [];
  readonly counted: string[] = [];
  readonly #side: Telling['side'];

  constructor(side: Telling['side']) {
    this.#side = side;
  }

  value<Value>(
    id: string,
    told: Value | 'untold',
    { counted, least, most }: { readonly counted: Value | undefined; readonly least: Value; readonly most: Value },
  ): Value {
    if (told !== 'untold') return told;
    if (counted !== undefined) {
      this.counted.push(id);
      return counted;
    }
    this.untold.push(id);
    return this.#side === 'least' ? least : most;
  }
}

interface Rescored extends Pick<Effect, 'untold' | 'counted'> {
  readonly outcome: Outcome;
}

function scored(result: Result, { before, after }: Standards, { side, counted }: Telling): Rescored {
  const estimate = new Estimate(side);
  const effective = effectiveUnder(result, { before, after });
  const former = formerNumbers(before.indicators, after.indicators);
  const indicators = after.indicators.map((indicator): AwardedIndicator => {
    const told = awardOf(result, before, { indicator, former: former.get(indicator.id) ?? indicator.id });
    const own = countedAward(indicator, counted);
    return estimate.value(indicator.id, told, {
      counted: own,
      least: given(indicator, ZERO),
      most: given(indicator, ONE),
    });
  });
  const bonus = bonusUnder(result, { before, after }).map(({ id, told, cap }) =>
    estimate.value<Rational | null>(id, told, { counted: counted?.bonus.get(id), least: ZERO, most: cap }),
  );
  const deductions = deductionsUnder(result, { before, after }).map(({ id, told, cap }) =>
    estimate.value<Rational>(id, told, { counted: counted?.deductions.get(id), least: cap, most: ZERO }),
  );
  const totals = computeTotals(after, effective, indicators, {
    bonus: cappedBonus(effective, bonus),
    deductions: sum(deductions),
    gradeCap: gradeCapOf(result),
  });
  const { decimals, mode } = effective.rounding;
  const total = totals.total && toDecimal(totals.total, decimals, mode);
  return { outcome: { grade: totals.grade, total }, untold: estimate.untold, counted: estimate.counted };
}

/** Bonus or deduction under the new standard, and the most that it can be. */
interface Told<Value> {
  readonly id: string;
  readonly told: Value | 'untold';
  readonly cap: Rational;
}

function bonusUnder(result: Result, { before, after }: Standards): readonly Told<Rational | null>[] {
  const former = formerNumbers(before.bonus, after.bonus);
  return after.bonus.map(({ id, rule }) => {
    const number = former.get(id) ?? id;
    const old = before.bonus.find((item) => item.id === number);
    const inputs = result.bonus.find((entry) => entry.id === number)?.inputs;
    const isTold = old !== undefined && inputs !== undefined && bonusCountsTheSame(old.rule, rule);
    const told = isTold ? inputs && bonusPoints(rule, rankedEntries(rule, inputs)) : 'untold';
    return { id, told, cap: decimal(rule.cap) };
  });
}

function deductionsUnder(result: Result, { before, after }: Standards): readonly Told<Rational>[] {
  const former = formerNumbers(before.deductions, after.deductions);
  return after.deductions.map(({ id, rule }) => {
    const number = former.get(id) ?? id;
    const old = before.deductions.find((item) => item.id === number);
    const events = result.deductions.find((entry) => entry.id === number)?.events;
    const isTold = old !== undefined && events !== undefined && deductionCountsTheSame(old.rule, rule);
    return { id, told: isTold ? deductionPoints(rule, events) : 'untold', cap: decimal(rule.cap) };
  });
}

/** What the submission gives for an indicator; `undefined` where it cannot tell. */
function countedAward(indicator: Indicator, counted: Counted | undefined): AwardedIndicator | undefined {
  const share = counted?.indicators.get(indicator.id);
  if (share === undefined) return undefined;
  return share === null ? unjudged(scoreOf(indicator, 'not-applicable', null)) : given(indicator, share);
}

/** The values in force: what last year's programme had put in place of its standard's stays in place. */
function effectiveUnder(result: Result, { before, after }: Standards): Effective {
  const [old, present] = [effectiveOf(before), effectiveOf(after)];
  const { grades, guard, rounding, gradeOn, bonusCap } = result.effective;
  const kept = Object.entries({ grades, guard, rounding, gradeOn, bonusCap }).filter(
    ([name, value]) => canonicalJson(value) !== canonicalJson(old[name as keyof Effective]),
  );
  return { ...present, ...Object.fromEntries(kept) };
}

const GRADE_CAP = 'grade-cap:';

const gradeCapOf = ({ vetoes }: Result): string | null =>
  vetoes.find(({ effect }) => effect.startsWith(GRADE_CAP))?.effect.slice(GRADE_CAP.length) ?? null;

const scoreOf = (
  indicator: Indicator,
  status: IndicatorScore['status'],
  share: Rational | null,
  inputs: IndicatorResult['inputs'] = null,
): IndicatorScore => ({
  indicator,
  status,
  share,
  awarded: share && multiply(share, decimal(indicator.points)),
  inputs,
  readings: [],
});

const unjudged = (score: IndicatorScore): AwardedIndicator => ({ score, awarded: score.awarded, judged: false });

const given = (indicator: Indicator, share: Rational): AwardedIndicator =>
  unjudged(scoreOf(indicator, 'scored', share));

function awardOf(
  result: Result,
  before: Standard,
  { indicator, former }: { readonly indicator: Indicator; readonly former: string },
): AwardedIndicator | 'untold' {
  const old = before.indicators.find(({ id }) => id === former);
  const entry = result.indicators.find(({ id }) => id === former);
  if (!old || !entry || !countsTheSame(old.rule, indicator.rule)) return 'untold';
  if (entry.status === 'not-applicable') return unjudged(scoreOf(indicator, 'not-applicable', null));
  const judged = standingJudgement(entry.judged);
  const points = parseRational(judged?.awarded ?? '');
  if (points) {
    const share = divide(points, decimal(old.points));
    return { ...given(indicator, share), judged: true };
  }
  if (entry.status === 'blank') return unjudged(scoreOf(indicator, 'blank', null));
  const inputs = entry.inputs && withoutDropped(entry.inputs, indicator.rule);
  const share = inputs && fitRule(indicator.rule, inputs) ? shareOf(indicator.rule, inputs) : null;
  return share ? unjudged(scoreOf(indicator, 'scored', share, inputs)) : 'untold';
}

type Inputs = NonNullable<IndicatorResult['inputs']>;

/** Items that the new checklist no longer asks leave the count. */
function withoutDropped(inputs: Inputs, rule: Indicator['rule']): Inputs {
  if (inputs.type !== 'checklist' || rule.type !== 'checklist') return inputs;
  const kept = Object.entries(inputs.items).filter(([id]) => rule.items.some((item) => item.id === id));
  return { ...inputs, items: Object.fromEntries(kept) };
}
