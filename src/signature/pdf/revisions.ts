import { openPdf, type PdfDocument } from './document.js';

/** A state of the file that once was the whole file. */
export interface Revision {
  /** Its length in bytes. */
  readonly end: number;
  readonly document: PdfDocument;
}

const MOST_REVISIONS = 200;

/** Places at which a revision of the file ends, ascending, the line end behind `%%EOF` included. */
function revisionEnds({ bytes, sections }: PdfDocument): number[] {
  const marks = sections.flatMap((section) => (section.end === undefined ? [] : [section.end]));
  return [...new Set(marks)].sort((a, b) => a - b).map((end) => pastLineEnd(bytes, end));
}

/**
 * The states of a file from the first one that `isFirst` holds for, the whole file last. Undefined where the file from
 * there on is not made of whole revisions: bytes are left over behind them, or one cannot be opened. A revision that the
 * chain of cross-references leaves out is no state, for no reader sees it.
 */
export function revisionsFrom(
  document: PdfDocument,
  isFirst: (document: PdfDocument) => boolean,
): Revision[] | undefined {
  const ends = revisionEnds(document);
  if (ends.at(-1) !== document.bytes.length || ends.length > MOST_REVISIONS) return undefined;
  const revisions: Revision[] = [];
  for (const end of ends) {
    const state = end === document.bytes.length ? document : open(document.bytes.subarray(0, end));
    const isWanted = revisions.length > 0 || (state !== undefined && isFirst(state));
    if (isWanted && state === undefined) return undefined;
    if (isWanted && state !== undefined) revisions.push({ end, document: state });
  }
  return revisions;
}

function open(bytes: Uint8Array): PdfDocument | undefined {
  const opened = openPdf(bytes);
  return opened.ok ? opened.value : undefined;
}

/** The place behind the line end that may follow `%%EOF`. */
function pastLineEnd(bytes: Uint8Array, end: number): number {
  const carriage = bytes[end] === 13 ? end + 1 : end;
  return bytes[carriage] === 10 ? carriage + 1 : carriage;
}

/** Whether `place` lies at the end of a revision, its line end included or not. */
export function isRevisionEnd(document: PdfDocument, place: number): boolean {
  const isLineEnd = (byte: number) => byte === 10 || byte === 13;
  return revisionEnds(document).some(
    (end) => place <= end && place >= end - 2 && document.bytes.subarray(place, end).every(isLineEnd),
  );
}
