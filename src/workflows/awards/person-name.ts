import type { Award, Registry, Result } from '../../model/generated/documents.js';
import { findSchool } from '../registry-subject.js';

/**
 * A name as it stands in a published list: `张*明`, `张*`, `欧**明`. The first character stays, and the last one of
 * names with three or more; a single character becomes `*`.
 */
export function redactedName(name: string): string {
  const characters = [...name.trim()];
  const [first] = characters;
  if (first === undefined || characters.length === 1) return '*';
  if (characters.length === 2) return `${first}*`;
  return `${first}${'*'.repeat(characters.length - 2)}${characters.at(-1) ?? ''}`;
}

/**
 * The name of who holds a title, as it may be shown. Titles of earlier years carry full names; numbers and redacted names
 * stay as they are.
 */
export const redactedHolder = ({ grain, id, name }: Award['subject']): string =>
  grain === 'person' && name.length > 0 && !name.includes('*') && !id.endsWith(name) ? redactedName(name) : name;

/** Whom a name is asked of. */
interface Named {
  readonly school: Pick<Result['school'], 'id'>;
  readonly subject: Pick<Result['subject'], 'id' | 'grain' | 'name'>;
}

/** The full name of the subject of a result; persons only have it in the registry. */
export function subjectName(registry: Registry, { school, subject }: Named): string {
  if (subject.grain !== 'person') return subject.name;
  return findSchool(registry, school.id)?.teachers?.find(({ id }) => id === subject.id)?.name ?? subject.name;
}

/** The name that records and published lists carry: of groups and schools in full, of persons redacted. */
export function publishedName(registry: Registry, result: Named): string {
  const name = subjectName(registry, result);
  // A person without a name in the registry is a number already.
  return result.subject.grain === 'person' && name !== result.subject.id ? redactedName(name) : name;
}
