import { describe, expect, it } from 'vitest';
import { cleanWorkbook, findingsOf, inShort, typed } from '../../support/sample-workbook.js';

const clean = cleanWorkbook();
const observed = { subject: 'T003', metric: 'lessonsObserved', period: '1' } as const;

describe('numbers that cannot be', () => {
  it('are above the most that a metric can be', () => {
    expect(findingsOf(typed(clean, observed, 401), 'JY2103')).toEqual([
      {
        code: 'JY2103',
        where: { file: 'a.xlsx', sheet: '教师情况', cell: 'M5', label: 'T003 听课节数（上学期）', policy: 'CZ二4' },
        found: '401',
        expected: '0–400',
        params: { least: 0, most: 400 },
        subject: 'T003',
        indicator: 'changzhou-2023/school-quality#D5',
      },
    ]);
  });

  it('begin just above it', () => {
    expect(findingsOf(typed(clean, observed, 400), 'JY2103')).toEqual([]);
  });

  it('are below 0, for every count', () => {
    const [finding] = findingsOf(typed(clean, { metric: 'ruleRevisions' }, -1), 'JY2103');
    expect([finding?.found, finding?.expected, finding?.params]).toEqual(['-1', '≥ 0', { least: 0 }]);
  });

  it('have no upper end where the metric states none', () => {
    expect(findingsOf(typed(clean, { metric: 'ruleRevisions' }, 9_999), 'JY2103')).toEqual([]);
  });

  it('are counted cell by cell', () => {
    const meetings = typed(clean, { subject: 'G02', metric: 'monthlyMeetings' }, 32);
    expect(inShort(findingsOf(meetings, 'JY2103'))).toHaveLength(10);
  });
});
