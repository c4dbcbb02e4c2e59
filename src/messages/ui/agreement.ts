import type { WordTable } from './word-table.js';

/** Words of agreement between levels and reviewers. */
export const AGREEMENT_WORDS = {
  'agreement.heading.levels': {
    zh: '{standard}：第{lower}级与第{higher}级，{subjects} 个对象',
    en: '{standard}: levels {lower} and {higher}, {subjects} subjects',
  },
  'agreement.heading.reviewers': {
    zh: '{standard}：第{lower}级各评审人，{subjects} 个对象',
    en: '{standard}: reviewers of level {lower}, {subjects} subjects',
  },
  'agreement.column.measure': { zh: '指标', en: 'Measure' },
  'agreement.column.n': { zh: '对象数', en: 'n' },
  'agreement.column.value': { zh: '值', en: 'Value' },
  'agreement.column.interval': { zh: '95% 区间', en: '95 % interval' },
  'agreement.measure.bias': { zh: '偏差（上一级减下一级）', en: 'Bias (higher less lower)' },
  'agreement.measure.limits-of-agreement': { zh: '差值范围（95% 的差值在其中）', en: 'Limits of agreement' },
  'agreement.measure.kappa': { zh: '等级一致 κ', en: 'Kappa of grades' },
  'agreement.measure.kappa-linear': { zh: '等级一致 κ（线性加权）', en: 'Kappa, linear weights' },
  'agreement.measure.kappa-quadratic': { zh: '等级一致 κ（平方加权）', en: 'Kappa, quadratic weights' },
  'agreement.measure.icc-2-1': { zh: '组内相关 ICC(2,1)', en: 'ICC(2,1)' },
  'agreement.measure.alpha-ordinal': { zh: 'Krippendorff α（等级）', en: 'Krippendorff’s alpha of grades' },
  'agreement.measure.alpha-interval': { zh: 'Krippendorff α（得分）', en: 'Krippendorff’s alpha of points' },
  'agreement.measure.severity': { zh: '宽严（正为宽）', en: 'Severity (positive is generous)' },
  'agreement.undefined.no-pairs': { zh: '没有可比的对象', en: 'nothing to compare' },
  'agreement.undefined.too-few-subjects': { zh: '对象太少', en: 'too few subjects' },
  'agreement.undefined.one-rater': { zh: '只有一位评审人', en: 'one reviewer only' },
  'agreement.undefined.no-variation': { zh: '得分或等级全都相同，算不出', en: 'all values are alike' },
  'agreement.undefined.negative-values': { zh: '有负数，算不出', en: 'negative values' },
  'agreement.undefined.disconnected': { zh: '评审人之间没有共同的对象，不能比较', en: 'reviewers share no subject' },
  'agreement.undefined.out-of-range': { zh: '数值超出范围', en: 'out of range' },
} as const satisfies WordTable;
