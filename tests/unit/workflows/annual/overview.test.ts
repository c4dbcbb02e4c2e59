import { describe, expect, it } from 'vitest';
import { overviewOf } from '../../../../src/workflows/annual/overview.js';
import { sampleAnnualReport } from '../../../support/annual-report.js';

const report = sampleAnnualReport(60);

describe('the year in a few sentences', () => {
  it('counts schools, levels, grades and titles', () => {
    expect(overviewOf(report)).toEqual([
      '2025—2026学年应参加校本教研评估的学校 66 所，完成自评 60 所，上报率 90.9%。其中区级复评 18 所。',
      '按示例质量标准，优秀 12 个、良好 12 个、合格 23 个、不合格 8 个、暂不评定 5 个。',
      '至本报告签发之日，在有效期内的称号：示例优秀教研组 120 个（到 2026 年目标 200 个），示例优秀备课组 150 个（到 2026 年目标 400 个），示例突出贡献者 40 个（到 2026 年目标 300 个），示例示范校 0 个（到 2026 年目标 100 个）。',
    ]);
  });

  it('leaves out what there is nothing to say of', () => {
    const { rollup } = report;
    const coverage = rollup.coverage.map((unit) => ({ ...unit, levels: [] }));
    const sentences = overviewOf({ ...report, rollup: { ...rollup, coverage, gradeTotals: [], targets: [] } });
    expect(sentences).toEqual(['2025—2026学年应参加校本教研评估的学校 66 所，完成自评 60 所，上报率 90.9%。']);
  });

  it('does not divide by no school', () => {
    expect(overviewOf({ ...report, rollup: { ...report.rollup, coverage: [] } })[0]).toContain('上报率 —');
  });
});
