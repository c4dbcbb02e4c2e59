import { type BatchCheck, type BatchExtract, type BatchFinding, shownFile } from './extract.js';

const LISTED = 5;

interface Piece {
  readonly extract: BatchExtract;
  readonly cell: string;
}

/**
 * JY5104: evidence with the same title, date and file name at two schools. Every file has one finding, which names
 * its cells and the first other file; joint events of two schools are possible, so it is only asked about.
 */
export const checkSharedEvidence: BatchCheck = (extracts) => {
  const first = firstPieces(extracts);
  return extracts.flatMap((extract) => sharedBy(extract, first, extracts));
};

/** The pieces of evidence that stand in more than one subject, by digest, with one piece a subject. */
function firstPieces(extracts: readonly BatchExtract[]): ReadonlyMap<string, readonly Piece[]> {
  const pieces = new Map<string, Piece[]>();
  for (const extract of extracts) {
    if (extract.subject === undefined) continue;
    for (const [digest, cell] of piecesOf(extract)) {
      const known = pieces.get(digest) ?? [];
      // Two subjects are enough: whoever comes third is told of the first.
      if (known.length < 2 && !known.some((piece) => piece.extract.subject === extract.subject))
        pieces.set(digest, [...known, { extract, cell }]);
    }
  }
  return pieces;
}

const piecesOf = (extract: BatchExtract): readonly (readonly [string, string])[] =>
  extract.evidence.map((piece) => {
    const [digest = '', cell = ''] = piece.split(' ');
    return [digest, cell] as const;
  });

function sharedBy(
  extract: BatchExtract,
  first: ReadonlyMap<string, readonly Piece[]>,
  extracts: readonly BatchExtract[],
): readonly BatchFinding[] {
  const shared = piecesOf(extract).flatMap(([digest, cell]) => {
    const other = first.get(digest)?.find((piece) => piece.extract.subject !== extract.subject);
    return other && extract.subject !== undefined ? [{ cell, other }] : [];
  });
  const [one] = shared;
  if (!one) return [];
  const { extract: theirs } = one.other;
  const same = shared.filter(({ other }) => other.extract === theirs);
  const params = {
    count: shared.length,
    cells: listed(shared.map(({ cell }) => cell)),
    other: shownFile(theirs, extracts),
    otherName: theirs.name ?? theirs.subject ?? '',
    otherCells: listed(same.map(({ other }) => other.cell)),
  };
  const { file, evidenceSheet: sheet, subject = '' } = extract;
  const where = { file, ...(sheet === undefined ? {} : { sheet }), cell: one.cell };
  return [{ path: extract.path, finding: { code: 'JY5104', where, subject, params } }];
}

const listed = (cells: readonly string[]): string =>
  cells.length > LISTED ? `${cells.slice(0, LISTED).join('、')}…` : cells.join('、');
