import type { Ranking } from '../../model/generated/documents.js';

/**
 * What may be published of a ranking: who holds the title, with rank and total. Nothing is said about anybody else, nor
 * what spoke for or against whom; the root still names all results that were ranked.
 */
export function publicVersion(ranking: Ranking): Ranking {
  const lists = ranking.lists.map(({ list, by, rows }) => ({
    list,
    by,
    places: null,
    cut: null,
    rows: rows
      .filter(({ awarded }) => awarded)
      .map(({ rank, school, subject, grade, total, awarded, result }) => ({
        rank,
        school,
        subject,
        grade,
        total,
        awarded,
        result,
      })),
  }));
  return { ...ranking, audience: 'public', lists: lists.filter(({ rows }) => rows.length > 0) };
}
