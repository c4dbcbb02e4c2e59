import {
  type BatchCheck,
  type BatchExtract,
  type BatchFinding,
  type CellTexts,
  groupedBy,
  shownFile,
  versionsOf,
} from './extract.js';

/** More places than this are counted, not listed. */
const LISTED = 5;

/**
 * JY1150: several files of one school that say different things; nobody can know which one counts. JY1151: files of one
 * school that say the same; the second one is superfluous. With the cells of both files at hand, the finding says
 * in how many they differ and in which.
 */
export const checkSameSchool: BatchCheck = (extracts, cells) =>
  [...groupedBy(extracts, versionsOf).values()]
    .filter((files) => files.length > 1)
    .flatMap((files) => {
      const versions = [...groupedBy(files, (file) => file.content ?? file.path).values()];
      const copies = versions.flatMap(([first, ...more]) =>
        first ? more.map((copy) => sameContent(copy, first, files)) : [],
      );
      return [...(versions.length > 1 ? differing(versions, cells) : []), ...copies];
    });

/** Files that must be read once more, so that `checkSameSchool` can say where they differ. */
export const repeatedFiles = (extracts: readonly BatchExtract[]): readonly string[] =>
  [...groupedBy(extracts, versionsOf).values()].flatMap((files) => {
    const versions = [...groupedBy(files, (file) => file.content ?? file.path).values()];
    return versions.length > 1 ? versions.flatMap(([first]) => (first ? [first.path] : [])) : [];
  });

function sameContent(copy: BatchExtract, first: BatchExtract, files: readonly BatchExtract[]): BatchFinding {
  const params = { other: shownFile(first, files) };
  return { path: copy.path, finding: { code: 'JY1151', where: { file: copy.file }, ...subjectOf(copy), params } };
}

const subjectOf = ({ subject }: BatchExtract): { readonly subject?: string } =>
  subject === undefined ? {} : { subject };

function differing(
  versions: readonly (readonly BatchExtract[])[],
  cells: ReadonlyMap<string, CellTexts>,
): readonly BatchFinding[] {
  const firsts = versions.flatMap(([first]) => (first ? [first] : []));
  return firsts.map((extract) => {
    const others = firsts.filter((other) => other !== extract);
    const params = {
      count: firsts.length,
      files: firsts.map((file) => shownFile(file, firsts)).join('、'),
      ...(extract.name === undefined ? {} : { name: extract.name }),
      ...comparison(extract, others, { cells, files: firsts }),
    };
    return {
      path: extract.path,
      finding: { code: 'JY1150', where: { file: extract.file }, expected: '1', ...subjectOf(extract), params },
    };
  });
}

interface Known {
  readonly cells: ReadonlyMap<string, CellTexts>;
  readonly files: readonly BatchExtract[];
}

/** In how many cells a file differs from the first of the others, and in which. */
function comparison(
  extract: BatchExtract,
  [other]: readonly BatchExtract[],
  { cells, files }: Known,
): Readonly<Record<string, string | number>> {
  const own = cells.get(extract.path);
  const theirs = other && cells.get(other.path);
  if (!own || !theirs) return {};
  const places = differentPlaces(own, theirs);
  return {
    other: shownFile(other, files),
    differing: places.length,
    cells: places.length > LISTED ? `${places.slice(0, LISTED).join('、')}…` : places.join('、'),
  };
}

/** Places of the first file whose answers differ in the second, and of the second what the first leaves blank. */
export function differentPlaces(first: CellTexts, second: CellTexts): readonly string[] {
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return names.flatMap((name) => {
    const [own, other] = [first[name], second[name]];
    if (own?.text === other?.text) return [];
    return [(own ?? other)?.place ?? name];
  });
}
