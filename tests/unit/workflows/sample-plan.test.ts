import { describe, expect, it } from 'vitest';
import { indexMetrics } from '../../../src/standards/metric-index.js';
import { SAMPLE_SIZE, samplePlan } from '../../../src/workflows/sample-plan.js';
import { bundled, STANDARDS } from '../../support/sample-school.js';

describe('the plan of the sample school', () => {
  const index = indexMetrics(bundled<'metrics'>('standards/changzhou-2023/metrics'));
  const plan = samplePlan(
    bundled<'form'>('standards/changzhou-2023/form'),
    index,
    STANDARDS.map((id) => bundled<'standard'>(`standards/${id}`)),
  );

  it('has rows for so many teachers and groups as it says', () => {
    const open = plan.sheets.flatMap((sheet) => (sheet.kind === 'open' ? [sheet] : []));
    expect(open.find(({ row }) => row === 'person')?.expectedRows).toBe(SAMPLE_SIZE.teachers);
    const groups = open.find(({ rows }) => rows.some(({ grain }) => grain === 'researchGroup'))?.rows ?? [];
    const count = (grain: string): number => groups.filter((row) => row.grain === grain && !row.spare).length;
    expect([count('researchGroup'), count('preparationGroup')]).toEqual([
      SAMPLE_SIZE.researchGroups,
      SAMPLE_SIZE.preparationGroups,
    ]);
  });

  it('asks for ten months and forty weeks', () => {
    const headers = plan.sheets.flatMap((sheet) =>
      sheet.kind === 'open' ? sheet.columns.map(({ header }) => header) : [],
    );
    expect(headers.filter((header) => /（\d+月）/.test(header)).length).toBeGreaterThanOrEqual(10);
  });

  it('of bases has no groups and no teachers', () => {
    const base = samplePlan(
      bundled<'form'>('standards/pingdingshan/form'),
      indexMetrics(bundled<'metrics'>('standards/pingdingshan/metrics')),
      [bundled<'standard'>('standards/pingdingshan/subject-base')],
    );
    const grains = base.sheets.flatMap((sheet) => (sheet.kind === 'open' ? [sheet.row] : []));
    expect([base.subject.grain, grains]).toEqual(['base', ['evidence']]);
  });
});
