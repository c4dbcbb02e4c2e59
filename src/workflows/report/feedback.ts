import type {
  Indicator,
  IndicatorResult,
  MemberInputs,
  RatioInputs,
  ThresholdCount,
} from '../../model/generated/documents.js';
import {
  decimal,
  isZero,
  multiply,
  parseRational,
  type Rational,
  rational,
  subtract,
  toDecimal,
} from '../../model/rational.js';
import { memberMisses, NOT_APPLICABLE } from '../../scoring/rules/members.js';
import type { MetricIndex } from '../../standards/metric-index.js';

/** What holds of an indicator: the award of the highest level that judged it, else its own; `null` without a score. */
export function finalAward(result: IndicatorResult): Rational | null {
  const award = result.status === 'not-applicable' ? null : (result.judged?.at(-1)?.awarded ?? result.awarded);
  return award === null ? null : parseRational(award);
}

/** Points an indicator did not earn; `null` where it was not scored. */
export function lostPoints(indicator: Indicator, result: IndicatorResult): Rational | null {
  const awarded = finalAward(result);
  return awarded ? subtract(decimal(indicator.points), awarded) : null;
}

export const wholeAwarded = (indicator: Indicator, result: IndicatorResult): boolean => {
  const lost = lostPoints(indicator, result);
  return lost !== null && isZero(lost);
};

/** Why an indicator did not earn all its points, in one sentence made from its trace. */
export function costSentence(metrics: MetricIndex, indicator: Indicator, result: IndicatorResult): string {
  const { rule } = indicator;
  const { inputs } = result;
  const judged = result.judged?.at(-1);
  if (judged)
    return `评审认定 ${pointsText(judged.awarded)} 分${result.printed === null ? '' : `（按填报数据为 ${result.printed} 分）`}。`;
  if (rule.type === 'threshold-count' && inputs?.type === 'members') return membersSentence(metrics, rule, inputs);
  if (rule.type === 'ratio' && inputs?.type === 'ratio') {
    return rule.score === 'trend' ? trendSentence(inputs) : linearSentence(metrics, rule, inputs);
  }
  if (rule.type === 'checklist' && inputs?.type === 'checklist') {
    const missing = rule.items.filter((item) => inputs.items[item.id] === 'no').map((item) => item.zh);
    return `尚缺：${missing.join('、')}。`;
  }
  if (rule.type === 'graded' && inputs?.type === 'graded') return `自评为 ${inputs.level} 级。`;
  return '';
}

/** Points as they are read: a fraction is rounded. */
const pointsText = (awarded: string): string => (awarded.includes('/') ? toDecimal(decimal(awarded), 2) : awarded);

/** What is counted: teachers, groups, or the subject's own periods. */
function unitOf(rule: ThresholdCount): string {
  if (rule.over === 'person') return '人次';
  return rule.over === undefined ? '次' : '组次';
}

function membersSentence(metrics: MetricIndex, rule: ThresholdCount, inputs: MemberInputs): string {
  const counted = inputs.histogram.reduce(
    (total, { values, members }) => total + members * values.filter((value) => value !== NOT_APPLICABLE).length,
    0,
  );
  const name = metrics.byId.get(rule.metric)?.zh ?? rule.metric;
  if (counted === 0) return `没有可以计算“${name}”的对象。`;
  if (rule.credit !== 'each') return `“${name}”为 ${valuesOf(inputs)}，未达到 ${String(rule.target)}。`;
  return `“${name}”应达标 ${counted} ${unitOf(rule)}，其中 ${memberMisses(rule, inputs)} ${unitOf(rule)}未达标。`;
}

const valuesOf = (inputs: MemberInputs): string =>
  [...new Set(inputs.histogram.flatMap(({ values }) => values))].join('、');

const percent = (num: number, den: number): string =>
  den === 0 ? '0%' : `${toDecimal(multiply(rational(num, den), rational(100)), 2)}%`;

function linearSentence(
  metrics: MetricIndex,
  rule: { readonly num: string; readonly den: string; readonly target: string },
  inputs: RatioInputs,
): string {
  const [num, den] = [rule.num, rule.den].map((id) => metrics.byId.get(id)?.zh ?? id);
  const target = toDecimal(multiply(decimal(rule.target), rational(100)), 0);
  return `${num} ${inputs.num}，${den} ${inputs.den}，占 ${percent(inputs.num, inputs.den)}（满分要求 ${target}%）。`;
}

const trendSentence = ({ num, den, previousNum = 0, previousDen = 0 }: RatioInputs): string =>
  `本学年 ${num}/${den}（${percent(num, den)}），上学年 ${previousNum}/${previousDen}（${percent(previousNum, previousDen)}），没有提高。`;
