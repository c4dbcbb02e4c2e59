import type { PdfDocument } from './document.js';
import { type SignatureField, signatureFields } from './fields.js';
import type { Revision } from './revisions.js';
import { is, type PdfDictionary } from './value.js';

/** Where in the file the contents of a signature stand, which no two signatures share; undefined for none. */
export function contentsStart(value: PdfDictionary | undefined): number | undefined {
  const contents = value?.entries.get('Contents');
  return is(contents, 'string') ? contents.start : undefined;
}

/** Whether another field shows the same signature: it was made for one office and would stand for two. */
export function isShared(field: SignatureField, fields: readonly SignatureField[]): boolean {
  const start = contentsStart(field.value);
  return start !== undefined && fields.some(({ id, value }) => id !== field.id && contentsStart(value) === start);
}

/**
 * Whether the field already held its signature in the state of the file that the signature covers, which ends at `end`: a
 * signature that was made without a field, or for another one, and put here later says nothing of what lies between.
 */
export function isHeldAt(field: SignatureField, end: number, revisions: readonly Revision[]): boolean {
  const state = revisions.find((revision) => end <= revision.end && end >= revision.end - LINE_END);
  return state !== undefined && contentsStart(valueIn(state.document, field.id)) === contentsStart(field.value);
}

/** Longest line end, which a signature may leave out behind a revision. */
const LINE_END = 2;

const valueIn = (document: PdfDocument, id: number): PdfDictionary | undefined =>
  signatureFields(document).find((field) => field.id === id)?.value;
