import type { BatchCheck } from './extract.js';

/** JY1152: the name of the file names another school than the one inside. Nothing is read by the name; it misleads people. */
export const checkFileNames: BatchCheck = (extracts) =>
  extracts.flatMap(({ path, file, subject, name, named }) =>
    named === undefined || subject === undefined || named === subject
      ? []
      : [
          {
            path,
            finding: {
              code: 'JY1152',
              where: { file },
              found: named,
              expected: subject,
              subject,
              params: name === undefined ? {} : { name },
            },
          },
        ],
  );

/** What tells a subject in a file name: its codes, old ones included, and its name. */
export interface NamedSubject {
  readonly id: string;
  readonly codes: readonly string[];
  readonly name: string;
}

/** How many digits at the start two codes share when they are codes of the same place. */
const PLACE_DIGITS = 4;
/** A shorter name may be a common word. */
const SHORTEST_NAME = 4;

/**
 * The subject that a file name names, if it is not the given one: a code of the registry, a number that looks like the
 * code of a neighbour, else the longest name of the registry. A name that also names the given subject is fine.
 */
export function otherSubjectIn(file: string, subject: string, known: readonly NamedSubject[]): string | undefined {
  const plain = file.normalize('NFKC').replaceAll(/\s+/gu, '');
  const own = known.find(({ id }) => id === subject);
  const numbers: readonly string[] = plain.match(/\d+/gu) ?? [];
  const ownCodes = [subject, ...(own?.codes ?? [])];
  if (numbers.some((number) => ownCodes.includes(number))) return undefined;
  const coded = known.find(({ id, codes }) => [id, ...codes].some((code) => numbers.includes(code)));
  if (coded) return coded.id;
  const alike = numbers.find(
    (number) => number.length === subject.length && number.slice(0, PLACE_DIGITS) === subject.slice(0, PLACE_DIGITS),
  );
  return alike ?? namedOther(plain, subject, known);
}

function namedOther(plain: string, subject: string, known: readonly NamedSubject[]): string | undefined {
  const [longest] = known
    .filter(({ name }) => name.length >= SHORTEST_NAME && plain.includes(name.normalize('NFKC')))
    .sort((a, b) => b.name.length - a.name.length);
  if (!longest || known.some(({ id, name }) => id === subject && name === longest.name)) return undefined;
  return longest.id;
}
