import type { Finding } from '../../model/finding.js';
import type { Registry, Review, Standard } from '../../model/generated/documents.js';
import { findSchool } from '../registry-subject.js';

/** What comments are looked through. */
export interface CommentSource {
  readonly registry: Registry;
  readonly school: { readonly id: string; readonly name: string };
  readonly standard: Pick<Standard, 'indicators'>;
  readonly reviews: readonly Review[];
}

/** A single character is no name. */
const LEAST_CHARACTERS = 2;

/** Comments that name a teacher of the school (JY4121): they are printed word for word. */
export function commentNames({ registry, school, standard, reviews }: CommentSource): readonly Finding[] {
  const names = (findSchool(registry, school.id)?.teachers ?? [])
    .map(({ name }) => name ?? '')
    .filter((name) => [...name].length >= LEAST_CHARACTERS);
  if (names.length === 0) return [];
  const naming = reviews.flatMap(({ scores }) =>
    scores.filter(({ reason = '' }) => names.some((name) => reason.includes(name))).map(({ indicator }) => indicator),
  );
  return [...new Set(naming)].map((indicator) => {
    const zh = standard.indicators.find(({ id }) => id === indicator)?.zh ?? '';
    return {
      code: 'JY4121',
      where: { label: `${school.name} ${indicator} ${zh}`.trim() },
      subject: school.id,
      indicator,
    };
  });
}
