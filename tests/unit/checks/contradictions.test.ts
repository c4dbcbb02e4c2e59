import { describe, expect, it } from 'vitest';
import type { Derived } from '../../../src/model/generated/documents.js';
import { bundled, SCHOOL_ID, sampleAssessment, sampleSchool } from '../../support/sample-school.js';
import { cleanWorkbook, findingsOf, typed } from '../../support/sample-workbook.js';

const metrics = bundled<'metrics'>('standards/changzhou-2023/metrics');
const COUNTED = 'researchGroupsSaidHonoured';
const counted: Derived = {
  id: COUNTED,
  zh: '自报为校优秀组的教研组数',
  en: 'research groups that say so',
  kind: 'derived',
  grain: 'school',
  period: 'schoolYear',
  type: 'count',
  over: 'researchGroup',
  where: [{ metric: 'schoolHonoured', op: '=', value: 'yes' }],
  count: 'rows',
};
const extended = {
  ...metrics,
  metrics: [...metrics.metrics.filter(({ id }) => id !== COUNTED), counted],
  constraints: [{ left: COUNTED, op: '<=', right: 'researchGroupsHonoured' } as const],
};
const workbook = cleanWorkbook(
  sampleAssessment(sampleSchool({ teachers: 20, researchGroups: 4, preparationGroups: 6 }), { metrics: extended }),
);

describe('a count that other cells contradict', () => {
  it('is told with the rows that say otherwise, though most rows say nothing', () => {
    expect(findingsOf(typed(workbook, { metric: 'researchGroupsHonoured' }, 0))).toEqual([
      {
        code: 'JY3111',
        where: {
          file: 'a.xlsx',
          sheet: '学校工作',
          cell: 'C62',
          label: '本年度评出的校优秀教研组（个）',
          policy: 'CZ二8',
        },
        found: '0',
        expected: '≥ 1',
        subject: SCHOOL_ID,
        indicator: 'changzhou-2023/school-quality#G2',
        params: { shown: 1, rows: 'G01', counted: '自报为校优秀组的教研组数', right: '本年度评出的校优秀教研组数' },
      },
    ]);
  });

  it('may be larger than what the other cells show', () => {
    expect(findingsOf(typed(workbook, { metric: 'researchGroupsHonoured' }, 5))).toEqual([]);
  });

  it('is not spoken of when it is blank, or when nothing else speaks', () => {
    expect(findingsOf(typed(workbook, { metric: 'researchGroupsHonoured' }, null), 'JY3111')).toEqual([]);
    const silent = typed(
      typed(workbook, { metric: 'researchGroupsHonoured' }, 0),
      { subject: /research-group\/0$/, metric: 'schoolHonoured' },
      null,
    );
    expect(findingsOf(silent, 'JY3111')).toEqual([]);
  });
});
