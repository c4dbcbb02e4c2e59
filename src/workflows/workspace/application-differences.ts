import type { Finding } from '../../model/finding.js';
import type { Application, FactValue, Submission } from '../../model/generated/documents.js';
import type { Store } from '../ports.js';
import { keys } from './keys.js';
import { documentAt } from './stored-document.js';

/**
 * What applicants say of themselves beside what the school's own workbook says of them: JY6256 another count under the
 * same name, JY6257 a number that nobody has there. Nothing while the workspace does not hold the school's workbook.
 */
export async function differences(
  store: Store,
  school: string,
  applications: readonly Application[],
): Promise<readonly Finding[]> {
  const submission = await documentAt<Submission>(store, keys.submission(school));
  if (!submission) return [];
  const { rows } = submission;
  const persons = new Map(rows.filter(({ grain }) => grain === 'person').map(({ id, facts }) => [id, facts]));
  return applications.flatMap((application) => {
    const known = persons.get(application.person);
    return known ? otherCounts(application, known) : [stranger(application)];
  });
}

const stranger = ({ person, source }: Application): Finding => ({
  code: 'JY6257',
  where: source ? { file: source.file } : {},
  subject: person,
  found: person,
});

function otherCounts({ person, facts, source }: Application, known: Submission['facts']): readonly Finding[] {
  return Object.entries(facts).flatMap(([metric, own]) =>
    countsOf(own).flatMap(([period, found]) => {
      const expected = countsOf(known[metric]).find(([other]) => other === period)?.[1];
      if (expected === undefined || expected === found) return [];
      const place = source && placeOf(source.cells, `${person}/${metric}/${period}`);
      return [
        {
          code: 'JY6256',
          where: { ...(source ? { file: source.file } : {}), ...place },
          subject: person,
          found: String(found),
          expected: String(expected),
        },
      ];
    }),
  );
}

/** Counts by period; one of the whole year has none. */
function countsOf(value: FactValue | undefined): readonly (readonly [period: string, count: number])[] {
  if (typeof value === 'number') return [['', value]];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([period, count]) =>
    typeof count === 'number' ? [[period, count] as const] : [],
  );
}

function placeOf(
  cells: NonNullable<Application['source']>['cells'],
  key: string,
): { readonly sheet?: string; readonly cell?: string } {
  const found = Object.entries(cells).find(([, own]) => own[key] !== undefined);
  return found ? { sheet: found[0], cell: found[1][key] as string } : {};
}
