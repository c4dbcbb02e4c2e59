import { createHash } from 'node:crypto';
import { cmsCapacity, signCms, type Timestamping } from '../cms.js';
import { accepted, type Reasoned, refused } from '../reason.js';
import type { Signer, SigningIdentity } from '../signer.js';
import { type Appearance, addAppearance } from './appearance.js';
import { pdfDate } from './date.js';
import { openPdf, type PdfDocument } from './document.js';
import { addField, type FieldRequest, raiseFlags, type SignatureField, signatureFields } from './fields.js';
import { Increment } from './increment.js';
import { array, bytesString, dictionary, is, name, type PdfValue, reference, textString } from './value.js';

/** A file to be signed and what the signature says, whoever holds the key. */
export interface PrepareRequest {
  readonly identity: SigningIdentity;
  /** Name of a reserved field; the first empty one when left out, and a new one where there is none. */
  readonly field?: string;
  /** Where to make the field when none is reserved; invisible on the last page when left out. */
  readonly newField?: Omit<FieldRequest, 'name'>;
  /** Who signs, in words. */
  readonly name: string;
  readonly reason: string;
  readonly location?: string;
  /** When it is signed, as claimed by the signer. */
  readonly date: Date;
  /** 2: certify, and allow later signatures only (DocMDP, ISO 32000-2 §12.8.2.2). */
  readonly certify?: 2;
  readonly appearance?: Appearance;
  /** Bytes to keep free for the signature; from the certificates when left out. */
  readonly capacity?: number;
}

export interface SignRequest extends Omit<PrepareRequest, 'identity'> {
  readonly signer: Signer;
  /** Adds a time stamp to the signature; `capacity` has to leave room for it. */
  readonly timestamp?: Timestamping;
}

/** A whole file but for its signature. */
export interface PreparedPdf {
  readonly bytes: Uint8Array;
  /** The signed ranges: start and length of what stands before and behind the signature. */
  readonly byteRange: readonly [number, number, number, number];
  /** SHA-256 over both ranges. */
  readonly digest: Uint8Array;
}

/** Digits that stand in for each number of the byte range until the file is complete. */
const DIGITS = 10;
const RANGE_GAP = `[0 ${['', '', ''].map(() => '0'.repeat(DIGITS)).join(' ')}]`;

/**
 * Signs a PDF file by one appended revision (PAdES B-B, with a time stamp B-T; ETSI EN 319 142-1). The bytes before it
 * stay as they are; with an RSA key and no time stamp the same input gives the same bytes. Refused with reasons when
 * file, field or signer cannot be used.
 */
export async function signPdf(pdf: Uint8Array, request: SignRequest): Promise<Reasoned<Uint8Array>> {
  const { signer, timestamp, ...rest } = request;
  const prepared = preparePdf(pdf, { ...rest, identity: signer });
  if (!prepared.ok) return prepared;
  const cms = await signCms(prepared.value.digest, signer, timestamp);
  return cms.ok ? insertSignature(prepared.value, cms.value) : cms;
}

/** Makes room for a signature, everything else in place, so that its digest can be signed here or elsewhere. */
export function preparePdf(pdf: Uint8Array, request: PrepareRequest): Reasoned<PreparedPdf> {
  const opened = openPdf(pdf);
  if (!opened.ok) return opened;
  const prepared = prepare(opened.value, request);
  return prepared.ok ? accepted(fillRange(prepared.value, pdf.length)) : prepared;
}

/** Puts a signature (DER, CMS) into the room that was left, and nothing else; the prepared bytes become the file. */
export function insertSignature({ bytes, byteRange }: PreparedPdf, cms: Uint8Array): Reasoned<Uint8Array> {
  const out = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = Buffer.from(cms).toString('hex').toUpperCase();
  if (text.length > byteRange[2] - byteRange[1] - 2) return refused('SIGNATURE_TOO_LARGE');
  out.write(text, byteRange[1] + 1, 'latin1');
  return accepted(out);
}

/** The whole file with room for the signature, everything else in place. */
function prepare(document: PdfDocument, request: PrepareRequest): Reasoned<Uint8Array> {
  const fields = signatureFields(document);
  const signed = fields.filter((field) => field.value !== undefined);
  if (signed.some((field) => forbidsSigning(document, field))) return refused('CHANGES_NOT_PERMITTED');
  if (request.certify !== undefined && signed.length > 0) return refused('CHANGES_NOT_PERMITTED');
  const increment = new Increment(document);
  const field = chooseField(document, increment, fields, request);
  if (!field.ok) return field;
  const signature = increment.add(signatureDictionary(request));
  increment.change(field.value, { V: signature });
  paint(document, increment, { field: field.value, fields, request });
  raiseFlags(document, increment);
  if (request.certify !== undefined) {
    increment.change(document.rootId, { Perms: dictionary({ DocMDP: signature }) });
  }
  return accepted(increment.write());
}

/** Whether a certification forbids any change, further signatures included (DocMDP P=1). */
function forbidsSigning(document: PdfDocument, field: SignatureField): boolean {
  return certification(document, field) === 1;
}

/** What a certifying signature allows: 1 nothing, 2 signing, 3 annotating too; undefined for other signatures. */
export function certification(document: PdfDocument, field: SignatureField): number | undefined {
  for (const item of document.list(field.value?.entries.get('Reference'))) {
    const entries = document.dictionary(item).entries;
    const method = document.resolve(entries.get('TransformMethod'));
    if (!is(method, 'name') || method.name !== 'DocMDP') continue;
    const level = document.resolve(document.dictionary(entries.get('TransformParams')).entries.get('P'));
    return typeof level === 'number' ? level : 2;
  }
  return undefined;
}

function chooseField(
  document: PdfDocument,
  increment: Increment,
  fields: readonly SignatureField[],
  request: PrepareRequest,
): Reasoned<number> {
  const named = fields.find((field) => field.name === request.field);
  const empty = fields.find((field) => field.value === undefined);
  const chosen = request.field === undefined ? empty : named;
  if (chosen?.value !== undefined) return refused('FIELD_SIGNED');
  if (chosen !== undefined) return accepted(chosen.id);
  // A field that is added behind a signature would itself be a change after signing.
  if (fields.some((field) => field.value !== undefined)) return refused('FIELD_MISSING');
  const added = addField(document, increment, { ...request.newField, name: request.field ?? 'Signature1' });
  return added === undefined ? refused('PAGE_MISSING') : accepted(added);
}

function signatureDictionary(request: PrepareRequest): PdfValue {
  const capacity = request.capacity ?? cmsCapacity(request.identity);
  return dictionary({
    Type: name('Sig'),
    Filter: name('Adobe.PPKLite'),
    SubFilter: name('ETSI.CAdES.detached'),
    ByteRange: name(RANGE_MARK),
    Contents: bytesString(new Uint8Array(capacity)),
    M: bytesString(Buffer.from(pdfDate(request.date), 'latin1')),
    Name: textString(request.name),
    Reason: textString(request.reason),
    ...(request.location === undefined ? {} : { Location: textString(request.location) }),
    ...(request.certify === undefined ? {} : { Reference: array([docMdp(request.certify)]) }),
  });
}

/** A name of the width of the byte range; the range itself takes its place once it is known. */
const RANGE_MARK = 'R'.repeat(RANGE_GAP.length - 1);

const docMdp = (level: number): PdfValue =>
  dictionary({
    Type: name('SigRef'),
    TransformMethod: name('DocMDP'),
    TransformParams: dictionary({ Type: name('TransformParams'), P: level, V: name('1.2') }),
  });

function paint(
  document: PdfDocument,
  increment: Increment,
  place: { readonly field: number; readonly fields: readonly SignatureField[]; readonly request: PrepareRequest },
): void {
  const { appearance } = place.request;
  if (appearance === undefined) return;
  const widget = place.fields.find((field) => field.id === place.field)?.widgets[0] ?? place.field;
  const object = increment.object(widget);
  const rect = document.list(is(object, 'dictionary') ? object.entries.get('Rect') : undefined);
  const [left = 0, bottom = 0, right = 0, top = 0] = rect.map((one) => (typeof one === 'number' ? one : 0));
  const painted = addAppearance(increment, appearance, [Math.abs(right - left), Math.abs(top - bottom)]);
  increment.change(widget, { AP: dictionary({ N: reference(painted.id) }) });
}

/** Writes the byte range into its place and hashes what it covers. */
function fillRange(file: Uint8Array, from: number): PreparedPdf {
  const out = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const mark = out.indexOf(`/${RANGE_MARK}`, from, 'latin1');
  const open = out.indexOf('/Contents <', mark, 'latin1') + '/Contents '.length;
  const close = out.indexOf('>', open, 'latin1') + 1;
  const byteRange = [0, open, close, out.length - close] as const;
  out.write(`[${byteRange.join(' ')}]`.padEnd(RANGE_GAP.length), mark, 'latin1');
  return { bytes: out, byteRange, digest: digestOf(out, byteRange) };
}

/** SHA-256 of the two pieces of a file that a byte range names. */
export const digestOf = (file: Uint8Array, [, first, second, rest]: PreparedPdf['byteRange']): Uint8Array =>
  createHash('sha256')
    .update(file.subarray(0, first))
    .update(file.subarray(second, second + rest))
    .digest();
