import { reference } from '../../documents/envelope.js';
import type { Hasher } from '../../documents/hasher.js';
import type { AnnualMethod, AnnualSample, InBoth } from '../../model/annual-report.js';
import type { Rollup, Sample, Standard } from '../../model/generated/documents.js';
import { type Assessment, scoredStandards } from '../assessment.js';

/** What the method page says besides the roll-up. */
export interface MethodSources {
  readonly assessment: Assessment;
  readonly rollup: Rollup;
  readonly samples: readonly Sample[];
  /** Entries and Merkle root of the ledger; `null` without a workspace. */
  readonly ledger: AnnualMethod['ledger'];
  readonly hasher: Hasher;
}

/** How the numbers of an annual report were reached. */
export const annualMethod = ({ assessment, rollup, samples, ledger, hasher }: MethodSources): AnnualMethod => ({
  programme: reference(hasher, assessment.programme),
  samples: samples.flatMap(sampleOf),
  rules: rulesOf(assessment, rollup),
  ledger,
  producer: `${rollup.producer.tool} ${rollup.producer.version}`,
});

/** Of a sample that was drawn; a plan alone says nothing yet. */
function sampleOf({ level, frame, seed, seedSource, drawn }: Sample): readonly AnnualSample[] {
  if (seed === undefined || !drawn) return [];
  return [
    {
      level,
      frame: frame.members.length,
      drawn: drawn.length,
      seed,
      seedSource: seedSource ?? '',
      frameDigest: frame.sha256,
    },
  ];
}

function rulesOf(assessment: Assessment, rollup: Rollup): readonly InBoth[] {
  const { gap } = assessment.programme;
  return [
    SCORES,
    ...[...new Set(scoredStandards(assessment).map(roundingOf))].map((rounding) => ROUNDINGS[rounding]),
    FINAL,
    PERCENTILES,
    {
      zh: `级差是一级评分减去下一级评分，绝对值超过 ${gap.flag} 分的提请核对，超过 ${gap.adjudicate} 分的裁定。`,
      en: `A gap is the points of a level less those of the level below; above ${gap.flag} points it is looked at, above ${gap.adjudicate} adjudicated.`,
    },
    PROJECTION,
    ...(rollup.minimumCell === null ? [] : [suppression(rollup.minimumCell)]),
  ];
}

type RoundingMode = Standard['rounding']['mode'];

const roundingOf = ({ rounding }: Standard): RoundingMode => rounding.mode;

const ROUNDINGS: Readonly<Record<RoundingMode, InBoth>> = {
  'half-up': {
    zh: '打印的分数只在最后舍入一次，四舍五入。',
    en: 'Printed points are rounded once, at the end, half up.',
  },
  'half-even': {
    zh: '打印的分数只在最后舍入一次，四舍六入五成双。',
    en: 'Printed points are rounded once, at the end, half to even.',
  },
};

const SCORES: InBoth = {
  zh: '得分按精确分数计算；漏填不按 0 分计，该项暂不评定；不适用的指标不进入分母。',
  en: 'Scores are exact fractions; a blank is not a zero, what it concerns is withheld; what does not apply leaves the denominator.',
};
const FINAL: InBoth = {
  zh: '每个指标以评过它的最高一级的评分为准，各级之间不加权。',
  en: 'For each indicator the highest level that judged it counts; levels are not mixed by weights.',
};
const PERCENTILES: InBoth = {
  zh: '百分位数按 Hyndman 与 Fan（1996）第 7 种定义，由精确值计算。',
  en: 'Percentiles follow definition 7 of Hyndman and Fan (1996), on exact values.',
};
const PROJECTION: InBoth = {
  zh: '目标进展只计签发之日在有效期内的称号；推算假定它们继续有效、以后每年认定的数量等于已有各年的平均数，不是预测。各年认定数包括以后到期、撤销的。',
  en: 'Targets count the titles in force on the day of issue; the projection assumes that they stay so and that every year to come brings the mean of the years so far; it is not a forecast. What each year conferred is counted whatever became of it since.',
};

const suppression = (minimum: number): InBoth => ({
  zh: `少于 ${minimum} 的数和不足 ${minimum} 个对象的平均分不公布；由其他数相减能推出的，也不公布。参加评估的数量（应报、已自评、复评、抽查、参评数）和有效称号数是公开的，不受此限。`,
  en: `Numbers below ${minimum} and means of fewer subjects are not published, nor those from which they would follow by subtraction. How many took part (due, assessed, reviewed, sampled, counted) and how many titles are held is public anyway and stays.`,
});
