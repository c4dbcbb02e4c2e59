import { describe, expect, it } from 'vitest';
import { latestStreak, type StreakRule } from '../../../src/process/streak.js';

const RULE: StreakRule = { grade: 'unqualified', length: 2, gap: 'breaks' };

/** Grades of years that begin with 2022-2023; `u` unqualified, `g` good, `-` not assessed, ` ` no entry at all. */
const history = (grades: string) =>
  [...grades].flatMap((letter, place) => {
    if (letter === ' ') return [];
    const grade = letter === 'u' ? 'unqualified' : letter === 'g' ? 'good' : null;
    return [{ schoolYear: `${2022 + place}-${2023 + place}`, grade }];
  });

const years = (grades: string, rule = RULE) =>
  latestStreak(history(grades), rule)
    .years.map((year) => year.slice(0, 4))
    .join();

describe('a streak', () => {
  it.each([
    ['uu', '2022,2023', true],
    ['guu', '2023,2024', true],
    ['uuu', '2022,2023,2024', true],
    ['ugu', '2024', false],
    ['uug', '', false],
    ['u', '2022', false],
    ['', '', false],
    ['u-u', '2024', false],
    ['u u', '2024', false],
    ['uu-', '', false],
  ])('of %s ends with the latest year', (grades, expected, hit) => {
    expect([years(grades), latestStreak(history(grades), RULE).hit]).toEqual([expected, hit]);
  });

  it.each([
    ['u-u', '2022,2024', true],
    ['u u', '2022,2024', true],
    ['u-g-u', '2026', false],
    ['uu-', '2022,2023', true],
  ])('of %s passes over years without a grade where the policy says so', (grades, expected, hit) => {
    const bridging = { ...RULE, gap: 'bridges' } as const;
    expect([years(grades, bridging), latestStreak(history(grades), bridging).hit]).toEqual([expected, hit]);
  });

  it('does not depend on the order of the history', () => {
    expect(latestStreak([...history('guu')].reverse(), RULE)).toEqual(latestStreak(history('guu'), RULE));
  });

  it('may have to be longer', () => {
    expect(latestStreak(history('uu'), { ...RULE, length: 3 }).hit).toBe(false);
    expect(latestStreak(history('u'), { ...RULE, length: 1 }).hit).toBe(true);
  });
});
