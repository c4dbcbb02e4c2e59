import type { PdfDocument } from './document.js';
import { readObjectAt } from './indirect.js';

/** A stretch of the file, the end not included. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

const COMMENT = 37;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** A comment line between objects, as some programs write; a longer one could hold whole objects. */
const LONGEST_COMMENT = 127;

/**
 * Whether a revision holds bytes that belong to nothing: to no object that its cross-reference names, and not to the
 * cross-reference itself. Readers that rebuild a damaged table find objects there which the table does not have, so
 * behind a signature there may be none. `from` is the length of the file before the revision.
 */
export function hasLeftovers(document: PdfDocument, from: number): boolean {
  let at = from;
  for (const piece of piecesFrom(document, from)) {
    if (!isSpace(document.bytes, at, piece.start)) return true;
    at = Math.max(at, piece.end);
  }
  return !isSpace(document.bytes, at, document.bytes.length);
}

/** Objects and cross-references of the sections that stand behind `from`, in their order. */
function piecesFrom(document: PdfDocument, from: number): Piece[] {
  const pieces: Piece[] = [];
  for (const section of document.sections) {
    if (section.offset < from) continue;
    pieces.push({ start: section.offset, end: section.end ?? endOfObject(document, section.offset) });
    for (const [id, entry] of section.entries) {
      if (entry.kind !== 'at' || entry.offset < from) continue;
      pieces.push({ start: entry.offset, end: endOfObject(document, entry.offset, id) });
    }
  }
  return pieces.sort((a, b) => a.start - b.start);
}

/** The place behind an object; the object's own place where there is none, so that its bytes belong to nothing. */
function endOfObject(document: PdfDocument, offset: number, id?: number): number {
  const lengthOf = ({ id: length }: { readonly id: number }) => {
    const value = document.object(length);
    return typeof value === 'number' ? value : undefined;
  };
  return readObjectAt(document.bytes, offset, lengthOf, id)?.end ?? offset;
}

/** Whether a stretch is empty but for white space and short comments. */
function isSpace(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at];
    if (byte === COMMENT) {
      const close = lineEnd(bytes, at, end);
      if (close === undefined) return false;
      at = close;
    } else if (![0, 9, LINE_FEED, 12, CARRIAGE_RETURN, 32].includes(byte ?? -1)) return false;
  }
  return true;
}

/** Where a comment ends; undefined where it is too long or says `obj`. */
function lineEnd(bytes: Uint8Array, start: number, end: number): number | undefined {
  let at = start;
  while (at < end && bytes[at] !== LINE_FEED && bytes[at] !== CARRIAGE_RETURN) at += 1;
  const text = Buffer.from(bytes.subarray(start, Math.min(at, start + LONGEST_COMMENT))).toString('latin1');
  return at - start > LONGEST_COMMENT || text.includes('obj') ? undefined : at;
}
