const firstYear = (schoolYear: string): number => Number(schoolYear.slice(0, 4));

/**
 * Whether who won in a school year may apply in another one. With `everyYears` 2, who won last year may not apply this
 * year (隔年) and may the year after. Without a rule, or without an award before, everybody may.
 */
export const mayApplyAgain = (lastWon: string | undefined, schoolYear: string, everyYears = 1): boolean =>
  lastWon === undefined || firstYear(schoolYear) - firstYear(lastWon) >= everyYears;

/**
 * Which of the standards that take turns is assessed in a school year: the first in the year it begins with, then each
 * in its turn, so that two alternate. Years before count backwards.
 */
export function standardInTurn(standards: readonly string[], beginsIn: string, schoolYear: string): string | null {
  if (standards.length === 0) return null;
  const years = firstYear(schoolYear) - firstYear(beginsIn);
  const place = ((years % standards.length) + standards.length) % standards.length;
  return standards[place] ?? null;
}
