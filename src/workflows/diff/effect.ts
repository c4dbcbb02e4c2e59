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
 * the old result cannot tell is taken once as nothing and once as everything: the truth lies between.
 */
export function effectOn(result: Result, standards: Standards): Effect {
  const held = result.final ?? result;
  const least = scored(result, standards, 'least');
  const most = scored(result, standards, 'most');
  return {
    result,
    before: { grade: held.grade, total: held.total },
    least: least.outcome,
    most: most.outcome,
    untold: [...new Set([...least.untold, ...most.untold])],
  };
}

type Side = 'least' | 'most';

function scored(
  result: Result,
  { before, after }: Standards,
  side: Side,
): { readonly outcome: Outcome; readonly untold: readonly string[] } {
  const untold: string[] = [];
  const told = <Value>(id: string, value: Value | 'untold', least: Value, most: Value): Value => {
    if (value !== 'untold') return value;
    untold.push(id);
    return side === 'least' ? least : most;
  };
  const effective = effectiveUnder(result, { before, after });
  const indicators = after.indicators.map((indicator): AwardedIndicator => {
    const value = awardOf(result, before, indicator);
    return told(indicator.id, value, given(indicator, ZERO), given(indicator, ONE));
  });
  const bonus = after.bonus.map(({ id, rule }) => {
    const old = before.bonus.find((item) => item.id === id);
    const inputs = result.bonus.find((entry) => entry.id === id)?.inputs;
    const isTold = old !== undefined && inputs !== undefined && bonusCountsTheSame(old.rule, rule);
    const value = isTold ? inputs && bonusPoints(rule, rankedEntries(rule, inputs)) : 'untold';
    return told<Rational | null>(id, value, ZERO, decimal(rule.cap));
  });
  const deductions = after.deductions.map(({ id, rule }) => {
    const old = before.deductions.find((item) => item.id === id);
    const events = result.deductions.find((entry) => entry.id === id)?.events;
    const isTold = old !== undefined && events !== undefined && deductionCountsTheSame(old.rule, rule);
    return told<Rational>(id, isTold ? deductionPoints(rule, events) : 'untold', decimal(rule.cap), ZERO);
  });
  const totals = computeTotals(after, effective, indicators, {
    bonus: cappedBonus(effective, bonus),
    deductions: sum(deductions),
    gradeCap: gradeCapOf(result),
  });
  const { decimals, mode } = effective.rounding;
  const total = totals.total && toDecimal(totals.total, decimals, mode);
  return { outcome: { grade: totals.grade, total }, untold };
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

function awardOf(result: Result, before: Standard, indicator: Indicator): AwardedIndicator | 'untold' {
  const old = before.indicators.find(({ id }) => id === indicator.id);
  const entry = result.indicators.find(({ id }) => id === indicator.id);
  if (!old || !entry || !countsTheSame(old.rule, indicator.rule)) return 'untold';
  if (entry.status === 'not-applicable') return unjudged(scoreOf(indicator, 'not-applicable', null));
  const judged = [...(entry.judged ?? [])].sort((a, b) => b.level - a.level)[0];
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
