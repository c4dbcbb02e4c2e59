import { type PdfDocument, openPdf } from './document.js';

/** A state of the file that once was the whole file. */
export interface Revision {
  /** Its length in bytes. */
  readonly end: number;
  readonly document: PdfDocument;
}

/**
 * The states of a file from `from` bytes on: that one, one for each revision appended behind it, the whole file last.
 * Undefined where the file does not consist of whole revisions that build on each other: bytes left over between or
 * behind them, or a cross-reference that leaves out the state at `from`.
 */
export function revisionsFrom(document: PdfDocument, from: number): Revision[] | undefined {
  const { bytes } = document;
  const marks = document.sections.flatMap((section) => (section.end === undefined ? [] : [section.end]));
  const ends = [...new Set(marks)].sort((a, b) => a - b).map((end) => pastLineEnd(bytes, end));
  const later = ends.filter((end) => end > from);
  const base = ends.find((end) => isEnd(bytes, from, end));
  if (base === undefined || (ends.at(-1) ?? 0) !== bytes.length) return undefined;
  const revisions: Revision[] = [];
  for (const end of [from, ...later.filter((end) => end !== base)]) {
    const opened = end === bytes.length ? document : open(bytes.subarray(0, end));
    if (opened === undefined) return undefined;
    revisions.push({ end, document: opened });
  }
  return isUnbroken(revisions) ? revisions : undefined;
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
  return document.sections.some(
    ({ end }) => end !== undefined && isEnd(document.bytes, place, pastLineEnd(document.bytes, end)),
  );
}

const isEnd = (bytes: Uint8Array, place: number, end: number): boolean =>
  place === end || (place < end && place >= end - 2 && bytes.subarray(place, end).every((byte) => byte === 10 || byte === 13));

/** Each state must name the newest section of the one before it among its own, directly behind the new ones. */
function isUnbroken(revisions: readonly Revision[]): boolean {
  return revisions.every(({ document }, i) => {
    const before = revisions[i - 1]?.document.sections;
    if (before === undefined) return true;
    const tail = document.sections.slice(-before.length);
    return tail.length === before.length && tail.every((section, k) => section.offset === before[k]?.offset);
  });
}
