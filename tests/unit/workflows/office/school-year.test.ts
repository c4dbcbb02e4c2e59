import { describe, expect, it } from 'vitest';
import {
  idOfYear,
  lastOfMonth,
  laterSchoolYear,
  plusDays,
  plusYears,
  renamedYear,
  weeksInYears,
  yearsBetween,
} from '../../../../src/workflows/office/school-year.js';

describe('school years', () => {
  it('follow each other', () => {
    expect([laterSchoolYear('2025-2026'), laterSchoolYear('2025-2026', 2)]).toEqual(['2026-2027', '2027-2028']);
    expect(yearsBetween('2025-2026', '2028-2029')).toBe(3);
  });

  it.each([
    ['某市2025—2026学年方案', '某市2026—2027学年方案'],
    ['programme 2025-2026', 'programme 2026-2027'],
    ['2025至2026学年', '2026至2027学年'],
    ['2025 年的通知', '2025 年的通知'],
  ])('are renamed in %s', (before, after) => {
    expect(renamedYear(before, '2025-2026', '2026-2027')).toBe(after);
  });

  it('stand in ids, or are added to them', () => {
    expect(idOfYear('a/registry-2025-2026', '2025-2026', '2026-2027')).toBe('a/registry-2026-2027');
    expect(idOfYear('a/registry', '2025-2026', '2026-2027')).toBe('a/registry-2026-2027');
    expect(idOfYear('a/registry-2026-2027', '2025-2026', '2026-2027')).toBe('a/registry-2026-2027');
  });
});

describe('days', () => {
  it('go on over months and years', () => {
    expect([plusDays('2026-12-31', 1), plusDays('2026-03-01', -1), plusDays('2028-02-28', 1)]).toEqual([
      '2027-01-01',
      '2026-02-28',
      '2028-02-29',
    ]);
  });

  it('a year later are the same of the calendar, the last of a month the last', () => {
    expect([plusYears('2025-09-08', 1), plusYears('2027-02-28', 1), plusYears('2028-02-29', 1)]).toEqual([
      '2026-09-08',
      '2028-02-29',
      '2029-02-28',
    ]);
    expect(lastOfMonth('2028-02-10')).toBe('2028-02-29');
  });

  it('in whole weeks come within half a week of the same day', () => {
    for (let year = 2020; year < 2040; year += 1) {
      const days = weeksInYears(`${year}-09-01`, 1);
      const off = (Date.parse(plusDays(`${year}-09-01`, days)) - Date.parse(`${year + 1}-09-01`)) / 86_400_000;
      expect([days % 7, Math.abs(off) <= 3]).toEqual([0, true]);
    }
  });
});
