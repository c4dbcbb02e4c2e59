import { describe, expect, it } from 'vitest';
import type { Summary } from '../../../src/model/generated/documents.js';
import { lastAwardYear, projectionOf, yearsOf } from '../../../src/statistics/pace.js';

const awardsOf = (years: Readonly<Record<string, number>>): Summary['awards'] =>
  Object.entries(years).flatMap(([year, count]) =>
    Array.from({ length: count }, (_, at) => ({
      id: `${year}-${at}`,
      award: 'group',
      unit: 'u1',
      year,
      status: 'active' as const,
      validFrom: '2020-07-01',
    })),
  );

const projected = (
  years: Readonly<Record<string, number>>,
  count: number,
  by: number,
  { last, held }: { last?: number; held?: number } = {},
) => {
  const awards = awardsOf(years);
  return projectionOf({ count, by }, yearsOf(awards, last ?? lastAwardYear(awards)), held ?? awards.length);
};

describe('awards by year', () => {
  it('name every year from the first to the last, those without any included', () => {
    expect(yearsOf(awardsOf({ '2022-2023': 3, '2024-2025': 2 }), 2026)).toEqual([
      { year: '2022-2023', awarded: 3, total: 3 },
      { year: '2023-2024', awarded: 0, total: 3 },
      { year: '2024-2025', awarded: 2, total: 5 },
      { year: '2025-2026', awarded: 0, total: 5 },
    ]);
  });

  it('of none are none', () => expect([yearsOf([], 2026), lastAwardYear([])]).toEqual([[], 0]));
});

describe('the projection', () => {
  it('goes on with the mean of the years so far', () => {
    // 60 in three years, 20 a year; two years more make 100.
    expect(projected({ '2021-2022': 10, '2022-2023': 20, '2023-2024': 30 }, 100, 2026)).toEqual({
      method: 'mean-of-years',
      from: '2021-2022',
      to: '2023-2024',
      yearsLeft: 2,
      perYear: '20.00',
      projected: '100.00',
      reached: true,
      needed: '20.00',
    });
  });

  it('counts years without any, but none after the last in which anything was given', () => {
    expect(projected({ '2022-2023': 10 }, 200, 2026, { last: 2025 })).toMatchObject({
      perYear: '3.33',
      yearsLeft: 1,
      projected: '13.33',
      reached: false,
      needed: '190.00',
    });
  });

  it('has no years left at the end, and never fewer than none', () => {
    expect(projected({ '2025-2026': 150 }, 200, 2026)).toMatchObject({
      yearsLeft: 0,
      projected: '150.00',
      reached: false,
      needed: null,
    });
    expect(projected({ '2026-2027': 250 }, 200, 2026)).toMatchObject({ yearsLeft: 0, reached: true });
  });

  it('needs nothing more where the target is reached', () => {
    expect(projected({ '2023-2024': 250 }, 200, 2026)).toMatchObject({ needed: '0.00', reached: true });
  });

  it('starts from the titles in force: those that have ended speak for the pace only', () => {
    // 30 in three years, 10 a year; 22 still in force, and two years more make 42.
    expect(projected({ '2021-2022': 10, '2022-2023': 10, '2023-2024': 10 }, 50, 2026, { held: 22 })).toMatchObject({
      perYear: '10.00',
      projected: '42.00',
      reached: false,
      needed: '14.00',
    });
  });

  it('is none without any award', () => expect(projected({}, 200, 2026)).toBeNull());
});
