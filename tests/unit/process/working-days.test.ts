import { describe, expect, it } from 'vitest';
import {
  addDays,
  calendarFindings,
  isDate,
  isWithin,
  isWorkingDay,
  noticePeriod,
  type WorkingCalendar,
} from '../../../src/process/working-days.js';

/** National Day and Mid-Autumn 2025, with the Sunday and the Saturday that were worked for them. */
const AUTUMN: WorkingCalendar = {
  years: [2025],
  holidays: ['01', '02', '03', '04', '05', '06', '07', '08'].map((day) => `2025-10-${day}`),
  workdays: ['2025-09-28', '2025-10-11'],
};

const periodOf = (from: string, workingDays: number): string => {
  const period = noticePeriod(from, workingDays, AUTUMN);
  return period.ok ? `${period.value.from} ${period.value.to}` : (period.findings[0]?.code ?? '');
};

describe('a working day', () => {
  it.each([
    ['2025-09-26', true, 'Friday'],
    ['2025-09-27', false, 'Saturday'],
    ['2025-09-28', true, 'Sunday worked for the holiday'],
    ['2025-10-01', false, 'Wednesday, National Day'],
    ['2025-10-04', false, 'Saturday within the holiday'],
    ['2025-10-09', true, 'Thursday after it'],
    ['2025-10-11', true, 'Saturday worked for the holiday'],
    ['2025-10-12', false, 'Sunday'],
  ])('%s: %s, %s', (date, expected) => {
    expect(isWorkingDay(date, AUTUMN)).toBe(expected);
  });
});

describe('a public notice', () => {
  it('of five working days within a week ends on its Friday', () => {
    expect(noticePeriod('2025-11-17', 5, AUTUMN)).toEqual({
      ok: true,
      value: {
        from: '2025-11-17',
        to: '2025-11-21',
        days: ['2025-11-17', '2025-11-18', '2025-11-19', '2025-11-20', '2025-11-21'],
      },
      findings: [],
    });
  });

  it.each([
    ['2025-11-20', 5, '2025-11-20 2025-11-26', 'over a weekend'],
    ['2025-11-22', 1, '2025-11-24 2025-11-24', 'from a Saturday on: begins on Monday'],
    ['2025-09-26', 5, '2025-09-26 2025-10-09', 'over the holiday, the worked Sunday counts'],
    ['2025-10-09', 3, '2025-10-09 2025-10-11', 'the worked Saturday is the third day'],
    ['2025-10-01', 2, '2025-10-09 2025-10-10', 'from within the holiday'],
  ])('from %s of %i is %s, %s', (from, workingDays, expected) => {
    expect(periodOf(from, workingDays)).toBe(expected);
  });

  it('is not told for a year whose holidays are unknown', () => {
    expect(noticePeriod('2025-12-30', 5, AUTUMN)).toEqual({
      ok: false,
      findings: [{ code: 'JY6142', where: {}, found: '2026' }],
    });
    expect(periodOf('2025-12-30', 2)).toBe('2025-12-30 2025-12-31');
  });

  it('needs a day that exists and a whole number of days', () => {
    expect(noticePeriod('2025-02-30', 5, AUTUMN)).toEqual({
      ok: false,
      findings: [{ code: 'JY6141', where: {}, found: '2025-02-30' }],
    });
    for (const length of [0, -1, 2.5])
      expect(noticePeriod('2025-11-17', length, AUTUMN)).toEqual({
        ok: false,
        findings: [{ code: 'JY6143', where: {}, found: String(length) }],
      });
  });

  it('takes an objection on its first and last day, and none after', () => {
    const period = { from: '2025-11-17', to: '2025-11-21' };
    expect(['2025-11-16', '2025-11-17', '2025-11-21', '2025-11-22'].map((date) => isWithin(date, period))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('a day', () => {
  it('is one of the calendar', () => {
    expect(['2024-02-29', '2025-12-31'].map(isDate)).toEqual([true, true]);
    expect(['2025-02-29', '2025-13-01', '2025-1-1', '20250101', '', '2025-06-31'].map(isDate)).toEqual(
      Array.from({ length: 6 }, () => false),
    );
  });

  it('is counted on over months and leap years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-02-28', 1)).toBe('2025-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  });
});

describe('a holiday list', () => {
  it('is in order when its days exist and are not in both lists', () => {
    expect(calendarFindings(AUTUMN)).toEqual([]);
  });

  it('tells days that do not exist, days in both lists, and weekdays said to be extra', () => {
    const list = {
      years: [2025],
      holidays: ['2025-10-32', '2025-10-11'],
      workdays: ['2025-10-11', '2025-10-13'],
    };
    expect(calendarFindings(list)).toEqual([
      { code: 'JY6141', where: {}, found: '2025-10-32' },
      { code: 'JY6144', where: {}, found: '2025-10-11' },
      { code: 'JY6145', where: {}, found: '2025-10-13' },
    ]);
  });
});
