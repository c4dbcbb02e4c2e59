import { describe, expect, it } from 'vitest';
import { paperDate, paperTime } from '../../../../src/workflows/report/paper-date.js';

describe('a date on paper', () => {
  it('has no leading zeros', () => {
    expect([paperDate('2026-07-01'), paperDate('2025-12-31')]).toEqual(['2026年7月1日', '2025年12月31日']);
  });

  it('of an instant is that of Chinese clocks, across midnight and the year', () => {
    expect(paperTime('2026-07-06T01:00:00Z')).toBe('2026年7月6日 09:00');
    expect(paperTime('2025-12-31T16:05:59Z')).toBe('2026年1月1日 00:05');
  });
});
