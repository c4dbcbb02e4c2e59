import type { Result, Standard } from '../../src/model/generated/documents.js';
import { MINIMAL_DOCUMENTS } from './minimal-documents.js';

const GRADES: Standard['grades'] = [
  { code: 'excellent', zh: '优秀', en: 'excellent', min: '90' },
  { code: 'good', zh: '良好', en: 'good', min: '60' },
  { code: 'poor', zh: '不合格', en: 'poor', min: '0' },
];

/** A standard of two dimensions with four indicators that a test can score by hand. */
export const smallStandard = (changes: Partial<Standard> = {}): Standard => {
  const indicator = (id: string, points: string, key: boolean): Standard['indicators'][number] => ({
    id,
    dimension: id.charAt(0),
    aspect: '方面',
    zh: `指标${id}`,
    en: `indicator ${id}`,
    points,
    key,
    clauses: [],
    basis: 'proposal',
    evidence: [],
    rule: { type: 'ratio', score: 'linear', num: 'done', den: 'due', target: '1', whenEmpty: 'none' },
  });
  return {
    ...MINIMAL_DOCUMENTS.standard,
    id: 'city-2026/standard',
    title: { zh: '小标准', en: 'small standard' },
    dimensions: [
      { id: 'A', zh: '甲', en: 'first', points: '60' },
      { id: 'B', zh: '乙', en: 'second', points: '40' },
    ],
    indicators: [
      indicator('A1', '40', true),
      indicator('A2', '20', false),
      indicator('B1', '30', true),
      indicator('B2', '10', false),
    ],
    bonus: [],
    bonusCap: '10',
    deductions: [],
    vetoes: [],
    eligibility: [],
    grades: GRADES,
    guard: null,
    gradeOn: 'total',
    rounding: { decimals: 2, mode: 'half-up' },
    ...changes,
  };
};

/** Numerator and denominator of each indicator of the small standard; `null` where it does not apply. */
export type Counts = Readonly<Record<'A1' | 'A2' | 'B1' | 'B2', readonly [number, number] | null>>;

/** A school's result with the inputs of every indicator; what it is worth in all is the test's to say. */
export const smallResult = (
  id: string,
  counts: Counts,
  totals: { readonly total: string; readonly exact?: string; readonly grade?: string | null },
  changes: Partial<Result> = {},
): Result => ({
  ...MINIMAL_DOCUMENTS.result,
  id: `00000000-0000-5000-8000-${id.padStart(12, '0')}`,
  standard: { id: 'city-2026/standard', sha256: '0'.repeat(64) },
  school: { id, name: `${id}学校`, unit: 'u1', category: '小学', stages: ['primary'] },
  subject: { id, grain: 'school', name: `${id}学校` },
  effective: { ...MINIMAL_DOCUMENTS.result.effective, grades: GRADES },
  indicators: Object.entries(counts).map(([indicator, pair]) => ({
    id: indicator,
    status: pair ? 'scored' : 'not-applicable',
    share: pair && `${pair[0]}/${pair[1]}`,
    awarded: pair && worth(indicator, pair),
    printed: null,
    inputs: pair && { type: 'ratio', num: pair[0], den: pair[1] },
    cells: [],
  })),
  base: totals.exact ?? totals.total,
  basePrinted: totals.total,
  total: totals.total,
  totalExact: totals.exact ?? totals.total,
  gradeScore: totals.total,
  guardFailed: [],
  grade: totals.grade === undefined ? 'good' : totals.grade,
  blankIndicators: [],
  bonusTotal: '0',
  ...changes,
});

const POINTS: Readonly<Record<string, number>> = { A1: 40, A2: 20, B1: 30, B2: 10 };

const worth = (indicator: string, [num, den]: readonly [number, number]): string =>
  `${(POINTS[indicator] ?? 0) * num}/${den}`;
