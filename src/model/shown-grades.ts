/** Joins the codes of grades that are published as one number. */
const TOGETHER = '+';

/** The code under which several grades, best first, are counted as one. */
export const joinedGrades = (codes: readonly string[]): string => codes.join(TOGETHER);

/** The codes of grades that a code stands for. */
export const gradesIn = (code: string): readonly string[] => code.split(TOGETHER);

interface NamedGrade {
  readonly code: string;
  readonly zh: string;
  readonly en?: string;
}

/**
 * The grades of a standard as a roll-up counts them: one by one, or in a public one the lowest of them together, as
 * “合格及以下”, where single numbers would have been too small to be shown.
 */
export function shownGrades(
  grades: readonly NamedGrade[],
  rows: readonly { readonly counts: Readonly<Record<string, number | null>> }[],
): readonly (NamedGrade & { readonly en: string })[] {
  const joined = rows.flatMap(({ counts }) => Object.keys(counts)).find((code) => code.includes(TOGETHER));
  const low = new Set(joined?.split(TOGETHER));
  const single = grades.filter(({ code }) => !low.has(code)).map((grade) => ({ ...grade, en: grade.en ?? grade.zh }));
  const [highest] = grades.filter(({ code }) => low.has(code));
  if (joined === undefined || !highest) return single;
  return [...single, { code: joined, zh: `${highest.zh}及以下`, en: `${highest.en ?? highest.zh} or below` }];
}
