import type { Result } from '../../model/generated/documents.js';
import { parseRational } from '../../model/rational.js';

/** What two levels said of one subject: base points and grade, each `null` where it is withheld. */
export interface JudgedTwice {
  readonly unit: string;
  readonly lower: { readonly base: number | null; readonly grade: string | null };
  readonly higher: { readonly base: number | null; readonly grade: string | null };
}

/** Subjects that both levels judged, from their results. Numbers are doubles from here on: these are statistics. */
export function judgedTwice(results: readonly Result[], levels: readonly [number, number]): readonly JudgedTwice[] {
  return results.flatMap((result) => {
    const [lower, higher] = levels.map((level) => result.levels?.find((one) => one.level === level));
    if (!lower || !higher) return [];
    const said = ({ base, grade }: typeof lower) => ({ base: base === null ? null : numberOf(base), grade });
    return [{ unit: result.school.unit, lower: said(lower), higher: said(higher) }];
  });
}

/** The double nearest to a fraction or decimal. */
export function numberOf(text: string): number | null {
  const exact = parseRational(text);
  return exact === null ? null : Number(exact.numerator) / Number(exact.denominator);
}
