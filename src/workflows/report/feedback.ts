import { word } from '../../messages/ui/words.js';
import type {
  Checklist,
  ChecklistInputs,
  Indicator,
  IndicatorResult,
  RatioInputs,
  RatioLinear,
} from '../../model/generated/documents.js';
import {
  decimal,
  divide,
  isZero,
  multiply,
  parseRational,
  type Rational,
  rational,
  subtract,
  toDecimal,
} from '../../model/rational.js';
import { standingAward, standingJudgement } from '../../model/standing-award.js';
import type { MetricIndex } from '../../standards/metric-index.js';
import { membersCost, membersNext } from './member-feedback.js';
import { counted, innerName } from './metric-words.js';

/** Language of papers: they are official Chinese documents. */
export const PAPER_LANGUAGE = 'zh-CN';

/** What holds of an indicator: the award of the highest level that judged it, else its own; `null` without a score. */
export function finalAward(result: IndicatorResult): Rational | null {
  const award = result.status === 'not-applicable' ? null : standingAward(result);
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

/** The judgement that holds, where it is another than the data give; reviewers who agreed leave the trace as the reason. */
export function differingJudgement({ judged, awarded }: IndicatorResult): { level: number; awarded: string } | null {
  const last = standingJudgement(judged);
  const own = awarded === null ? null : parseRational(awarded);
  return last && !(own && isZero(subtract(decimal(last.awarded), own))) ? last : null;
}

/** What feedback is made with: metrics by id, and what the levels are called. */
export interface FeedbackSetting {
  readonly metrics: MetricIndex;
  readonly levelName: (level: number) => string;
}

/** Why an indicator did not earn all its points, in sentences made from its trace; every number stands in it. */
export function costSentence(setting: FeedbackSetting, indicator: Indicator, result: IndicatorResult): string {
  const judged = differingJudgement(result);
  if (!judged) return ownCost(setting, indicator, result);
  const values = {
    level: setting.levelName(judged.level),
    awarded: pointsText(judged.awarded),
    own: result.printed ?? undefined,
  };
  return word('papers.feedback.judged', PAPER_LANGUAGE, values);
}

function ownCost({ metrics }: FeedbackSetting, indicator: Indicator, result: IndicatorResult): string {
  const { rule } = indicator;
  const { inputs } = result;
  if (rule.type === 'threshold-count' && inputs?.type === 'members') return membersCost(metrics, rule, inputs);
  if (rule.type === 'ratio' && inputs?.type === 'ratio')
    return rule.score === 'trend' ? trendSentence(inputs) : linearSentence(metrics, rule, inputs);
  if (rule.type === 'checklist' && inputs?.type === 'checklist') return checklistSentence(rule, inputs);
  if (rule.type === 'graded' && inputs?.type === 'graded') {
    const share = rule.levels.find(({ code }) => code === inputs.level)?.share;
    return word('papers.feedback.graded', PAPER_LANGUAGE, {
      level: inputs.level,
      share: share === undefined ? undefined : wholePercent(share),
    });
  }
  const values = { awarded: pointsText(result.printed ?? '0'), points: indicator.points };
  return word('papers.feedback.points', PAPER_LANGUAGE, values);
}

/** What to do next, without a full stop; empty where the rule has no step that follows from the trace. */
export function nextStep(setting: FeedbackSetting, indicator: Indicator, result: IndicatorResult): string {
  const judged = differingJudgement(result);
  const step = judged
    ? word('papers.next.judged', PAPER_LANGUAGE, { level: setting.levelName(judged.level) })
    : ownStep(setting, indicator, result.inputs);
  if (step === '' || indicator.evidence.length === 0) return step;
  return word('papers.next.evidence', PAPER_LANGUAGE, { step, evidence: indicator.evidence.join('、') });
}

function ownStep({ metrics }: FeedbackSetting, { rule }: Indicator, inputs: IndicatorResult['inputs']): string {
  if (rule.type === 'threshold-count' && inputs?.type === 'members') return membersNext(metrics, rule, inputs);
  if (rule.type === 'ratio' && inputs?.type === 'ratio') {
    if (rule.score === 'trend') return word('papers.next.trend', PAPER_LANGUAGE, { before: previousShare(inputs) });
    const needed = neededOf(rule, inputs);
    return inputs.den === 0
      ? ''
      : word('papers.next.ratio', PAPER_LANGUAGE, {
          num: nameOf(metrics, rule.num),
          needed: counted(nameOf(metrics, rule.num), needed),
        });
  }
  if (rule.type === 'checklist' && inputs?.type === 'checklist')
    return word('papers.next.checklist', PAPER_LANGUAGE, { names: missingItems(rule, inputs).join('、') });
  const [best] = rule.type === 'graded' ? rule.levels : [];
  if (!best || inputs?.type !== 'graded') return '';
  return word('papers.next.graded', PAPER_LANGUAGE, { level: inputs.level, best: best.code });
}

/** Points as they are read: a fraction is rounded. */
const pointsText = (awarded: string): string => (/\/|\.\d{3}/.test(awarded) ? toDecimal(decimal(awarded), 2) : awarded);

const nameOf = (metrics: MetricIndex, id: string): string => innerName(metrics.byId.get(id)?.zh ?? id);

const wholePercent = (share: string): string => `${toDecimal(multiply(decimal(share), rational(100)), 0)}%`;

const percent = (num: number, den: number): string =>
  den === 0 ? '0%' : `${toDecimal(multiply(rational(num, den), rational(100)), 2)}%`;

/** The least whole number that earns all points. */
function neededOf(rule: RatioLinear, { den }: RatioInputs): bigint {
  const exact = multiply(decimal(rule.target), rational(den));
  return (exact.numerator + exact.denominator - 1n) / exact.denominator;
}

function linearSentence(metrics: MetricIndex, rule: RatioLinear, inputs: RatioInputs): string {
  const lack = neededOf(rule, inputs) - BigInt(inputs.num);
  return word('papers.feedback.ratio', PAPER_LANGUAGE, {
    den: nameOf(metrics, rule.den),
    whole: counted(nameOf(metrics, rule.den), inputs.den),
    num: nameOf(metrics, rule.num),
    part: counted(nameOf(metrics, rule.num), inputs.num),
    share: percent(inputs.num, inputs.den),
    target: wholePercent(rule.target),
    lack: lack > 0n && inputs.den > 0 ? counted(nameOf(metrics, rule.num), lack) : undefined,
  });
}

const previousShare = ({ previousNum = 0, previousDen = 0 }: RatioInputs): string => percent(previousNum, previousDen);

const trendSentence = (inputs: RatioInputs): string =>
  word('papers.feedback.trend', PAPER_LANGUAGE, {
    now: `${inputs.num}/${inputs.den}（${percent(inputs.num, inputs.den)}）`,
    before: `${inputs.previousNum ?? 0}/${inputs.previousDen ?? 0}（${previousShare(inputs)}）`,
  });

const missingItems = (rule: Checklist, inputs: ChecklistInputs): readonly string[] =>
  rule.items.filter((item) => inputs.items[item.id] === 'no').map((item) => innerName(item.zh));

function checklistSentence(rule: Checklist, inputs: ChecklistInputs): string {
  const all = rule.items.filter((item) => inputs.items[item.id] !== 'not-applicable');
  const missing = missingItems(rule, inputs);
  const values = { all: all.length, missed: missing.length, names: missing.join('、') };
  return word('papers.feedback.checklist', PAPER_LANGUAGE, values);
}

/** A share of points in percent, with one decimal: `81.5%`; `—` where there are none. */
export function sharePrinted(awarded: Rational | null, points: string | undefined): string {
  const full = points === undefined ? null : parseRational(points);
  if (!awarded || !full || isZero(full)) return '—';
  return `${toDecimal(multiply(divide(awarded, full), rational(100)), 1)}%`;
}
