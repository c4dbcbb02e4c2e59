import { word } from '../../messages/ui/words.js';
import type { RatioInputs, RatioLinear, RatioTrend } from '../../model/generated/documents.js';
import { compare, decimal, isZero, type Rational, rational, ZERO } from '../../model/rational.js';
import { fractionText, joined, metricName, percent, type TraceSetting } from './names.js';

/** How the share of a ratio came about, without the share itself. */
export const ratioText = (rule: RatioLinear | RatioTrend, inputs: RatioInputs, setting: TraceSetting): string =>
  rule.score === 'linear' ? linearText(rule, inputs, setting) : trendText(rule, inputs, setting);

function linearText(rule: RatioLinear, { num, den }: RatioInputs, setting: TraceSetting): string {
  const { language } = setting;
  const names = { num: metricName(rule.num, setting), den: metricName(rule.den, setting) };
  if (den === 0) {
    return word(rule.whenEmpty === 'full' ? 'trace.ratio.emptyFull' : 'trace.ratio.emptyNone', language, names);
  }
  const share = fractionText(rational(num, den), language);
  return joined(
    [
      word('trace.ratio.parts', language, { ...names, a: num, b: den, share }),
      word('trace.ratio.target', language, { target: limitText(decimal(rule.target)) }),
    ],
    language,
  );
}

/** A limit up to 1 is a percentage, a larger one a number for each. */
const limitText = (limit: Rational): string =>
  compare(limit, rational(1)) <= 0 ? percent(limit) : String(Number(limit.numerator) / Number(limit.denominator));

function trendText(rule: RatioTrend, inputs: RatioInputs, setting: TraceSetting): string {
  const { language } = setting;
  const { num, den, previousNum = 0, previousDen = 0 } = inputs;
  const value = (a: number, b: number): string =>
    word('trace.trend.value', language, { num: a, den: b, percent: b === 0 ? undefined : percent(rational(a, b)) });
  const parts = word('trace.trend.parts', language, { now: value(num, den), before: value(previousNum, previousDen) });
  return joined([parts, trendOutcome(rule, inputs, setting)], language);
}

const ratioOf = (num: number, den: number): Rational => (den === 0 ? ZERO : rational(num, den));

function trendOutcome(rule: RatioTrend, inputs: RatioInputs, { language }: TraceSetting): string {
  const now = ratioOf(inputs.num, inputs.den);
  const change = compare(now, ratioOf(inputs.previousNum ?? 0, inputs.previousDen ?? 0));
  if (change > 0) return word('trace.trend.higher', language);
  if (rule.op === '>=' && change === 0) return word('trace.trend.equal', language);
  if (compare(now, decimal(rule.ceiling)) >= 0) {
    return word('trace.trend.ceiling', language, { ceiling: percent(decimal(rule.ceiling)) });
  }
  const isFew = change === 0 && !isZero(now) && inputs.den < rule.equalCountsBelow;
  if (isFew) return word('trace.trend.few', language, { limit: rule.equalCountsBelow });
  return word('trace.trend.notHigher', language);
}
