import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../src/model/generated/documents.js';
import { indicatorRows, resultRow } from '../../../../src/workflows/export/result-rows.js';
import { EXPORT_TABLES } from '../../../../src/workflows/export/tables.js';
import { type Counts, smallResult, smallStandard } from '../../../support/ranked-result.js';
import { SCHOOL_ID, sampleAssessment, sampleSchool } from '../../../support/sample-school.js';

const assessment = sampleAssessment(
  sampleSchool({ teachers: 1, researchGroups: 1, preparationGroups: 0 }, { codeHistory: ['OLD'] }),
  { standards: [smallStandard()] },
);
const COUNTS: Counts = { A1: [2, 3], A2: [1, 1], B1: [1, 1], B2: null };
const result = smallResult('OLD', COUNTS, { total: '85.19', exact: '2300/27' });
const named = (table: 'results' | 'indicators', row: readonly unknown[]) =>
  Object.fromEntries(EXPORT_TABLES[table].columns.map(({ name }, place) => [name, row[place]]));
const told = (own: Result) => named('results', resultRow(assessment, { result: own, sha256: 'digest' }));
const indicatorsOf = (own: Result) => indicatorRows(assessment, { result: own }).map((row) => named('indicators', row));

describe('the row of a result', () => {
  it('has every value, its exact total, and the school under its present code', () => {
    expect(told(result)).toEqual({
      result_id: result.id,
      school_year: '2025-2026',
      standard: 'city-2026/standard',
      standard_title: '小标准',
      school_id: SCHOOL_ID,
      subject_id: 'OLD',
      grain: 'school',
      subject_name: 'OLD学校',
      status: 'scored',
      level: 1,
      grade: 'good',
      base: '85.19',
      bonus: '0',
      deductions: '0',
      grade_score: '85.19',
      total: '85.19',
      total_exact: '2300/27',
      guard_failed: '',
      blank_indicators: '',
      vetoes: '',
      sha256: 'digest',
    });
  });

  it('has the totals after all levels, and the highest that judged', () => {
    const final = { ...result, total: '70.00', totalExact: '70', grade: 'poor', guardFailed: ['A1', 'B1'] };
    const levels = [{ level: 1 }, { level: 2 }] as unknown as NonNullable<Result['levels']>;
    const own = { ...result, levels, final: final as unknown as NonNullable<Result['final']> };
    expect(told(own)).toMatchObject({
      total: '70.00',
      total_exact: '70',
      grade: 'poor',
      guard_failed: 'A1;B1',
      level: 2,
    });
  });

  it('leaves blank what is withheld', () => {
    const own = {
      ...result,
      total: null,
      totalExact: null,
      grade: null,
      bonusTotal: null,
      blankIndicators: ['A1', 'A2'],
    };
    expect(told(own)).toMatchObject({
      total: null,
      total_exact: null,
      grade: null,
      bonus: null,
      blank_indicators: 'A1;A2',
    });
  });

  it('has no title for a standard that is not of this year', () => {
    const own = { ...result, standard: { id: 'city-2020/old', sha256: '0'.repeat(64) } };
    expect(told(own)).toMatchObject({ standard: 'city-2020/old', standard_title: null });
    expect(indicatorsOf(own)[0]).toMatchObject({
      indicator: 'A1',
      dimension: null,
      title: null,
      key: null,
      points: null,
    });
  });
});

describe('the rows of indicators', () => {
  it('have share and award as decimals, the share exactly as well', () => {
    expect(indicatorsOf(result)[0]).toEqual({
      result_id: result.id,
      indicator: 'A1',
      dimension: 'A',
      title: '指标A1',
      key: true,
      points: '40',
      status: 'scored',
      share: '0.666667',
      share_exact: '2/3',
      awarded: '26.666667',
      level: 1,
    });
  });

  it('leave blank what does not apply', () => {
    expect(indicatorsOf(result).at(-1)).toMatchObject({
      indicator: 'B2',
      status: 'not-applicable',
      share: null,
      share_exact: null,
      awarded: null,
    });
  });

  it('have the award of the highest level that judged, and the share as computed', () => {
    const judged = [
      { level: 3, awarded: '12.5' },
      { level: 2, awarded: '20' },
    ];
    const indicators = result.indicators.map((entry) => (entry.id === 'A1' ? { ...entry, judged } : entry));
    expect(indicatorsOf({ ...result, indicators })[0]).toMatchObject({ share: '0.666667', awarded: '12.5', level: 3 });
  });
});
