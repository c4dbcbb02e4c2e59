/** What a subject was graded in a school year; `null` when it was not assessed or got no grade. */
export interface YearGrade {
  /** `2024-2025`. */
  readonly schoolYear: string;
  readonly grade: string | null;
}

/** A grade that must not be repeated. */
export interface StreakRule {
  readonly grade: string;
  /** How many such years in a row. */
  readonly length: number;
  /** Years without a grade between them: they end the streak (`breaks`), or are passed over (`bridges`). */
  readonly gap: 'breaks' | 'bridges';
}

/** The years of the latest streak, oldest first, and whether it is long enough. */
export interface Streak {
  readonly years: readonly string[];
  readonly hit: boolean;
}

const firstYear = (schoolYear: string): number => Number(schoolYear.slice(0, 4));

/** The streak that ends with the latest year. A year that is missing from the history counts as one without a grade. */
export function latestStreak(history: readonly YearGrade[], rule: StreakRule): Streak {
  const latestFirst = [...history].sort((a, b) => firstYear(b.schoolYear) - firstYear(a.schoolYear));
  const years: string[] = [];
  let before: number | null = null;
  for (const { schoolYear, grade } of latestFirst) {
    const year = firstYear(schoolYear);
    const isGap = grade === null || (before !== null && before - year > 1);
    if (isGap && rule.gap === 'breaks') break;
    if (grade === null) continue;
    if (grade !== rule.grade) break;
    years.unshift(schoolYear);
    before = year;
  }
  return { years, hit: years.length >= rule.length };
}
