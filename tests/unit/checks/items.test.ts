import { describe, expect, it } from 'vitest';
import { cleanWorkbook, findingsOf, typed } from '../../support/sample-workbook.js';

const clean = cleanWorkbook();
const dated = (date: string) => findingsOf(typed(clean, { subject: 'R001', metric: 'itemDate' }, date), 'JY3105');

describe('the date of an item', () => {
  it.each(['2025-09-01', '2026-08-31'])('may be the first or last day of the school year: %s', (date) => {
    expect(dated(date)).toEqual([]);
  });

  it.each(['2025-08-31', '2026-09-01'])('may not be the day before or after: %s', (date) => {
    expect(dated(date)).toEqual([
      {
        code: 'JY3105',
        where: { file: 'a.xlsx', sheet: '成果清单', cell: 'E3', label: 'R001 日期' },
        found: date,
        expected: '2025-09-01 – 2026-08-31',
        subject: 'R001',
        params: { from: '2025-09-01', to: '2026-08-31' },
      },
    ]);
  });
});
