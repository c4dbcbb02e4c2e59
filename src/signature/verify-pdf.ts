import { derLength } from './der.js';
import { type ChangeKind, changeKinds } from './pdf/change-kinds.js';
import { readPdfDate } from './pdf/date.js';
import { forbiddenChanges } from './pdf/difference.js';
import { openPdf, type PdfDocument } from './pdf/document.js';
import { type SignatureField, signatureFields } from './pdf/fields.js';
import { hasLeftovers } from './pdf/leftovers.js';
import { isHeldAt, isShared } from './pdf/misplaced.js';
import { isRevisionEnd, type Revision, revisionsFrom } from './pdf/revisions.js';
import { certification } from './pdf/sign.js';
import { is, isCount, type PdfString, textOf } from './pdf/value.js';
import { distinctReasons, type ReasonCode, type Verdict, verdictOf } from './reason.js';
import { isScopedTo, readTrustList, type TrustedKeys, type TrustList } from './trust.js';
import { type SignatureParts, type TrustSettings, verifyCms } from './verify-signature.js';

/** What is known about one signature in a file. */
export interface VerifiedSignature extends Omit<SignatureParts, 'reasons'> {
  readonly field: string;
  /** As the signer wrote it; only the certificate proves who it was. */
  readonly signerName?: string;
  readonly statedReason?: string;
  /** When the signer claims to have signed, ISO 8601. */
  readonly statedDate?: string;
  /** What a certification allows behind it (DocMDP): 1 nothing, 2 signing, 3 annotating too. */
  readonly certification?: number;
  /** The signed ranges leave out exactly the value of this signature and end with a revision of the file. */
  readonly byteRangeExact: boolean;
  readonly zeroPadding: boolean;
  readonly coversWholeFile: boolean;
  /** Something beyond later signatures was changed behind it. */
  readonly changedAfter: boolean;
  /** Follows from the reasons. */
  readonly verdict: Verdict;
  readonly reasons: readonly ReasonCode[];
}

export interface VerifiedPdf {
  readonly verdict: Verdict;
  /** All reasons of the file and its signatures; the verdict follows from them alone. */
  readonly reasons: readonly ReasonCode[];
  /** In the order in which they were made. */
  readonly signatures: readonly VerifiedSignature[];
  /** Names of reserved fields that nobody has signed. */
  readonly emptyFields: readonly string[];
  /** Numbers of the objects that were changed behind a signature; 0 is the trailer, or bytes that are no object. */
  readonly changedObjects: readonly number[];
  /** What it is that was changed behind a signature. */
  readonly changes: readonly ChangeKind[];
}

export interface VerifyOptions extends TrustedKeys {
  /** When certificates have to be valid; the claimed date of each signature when left out. */
  readonly at?: Date;
  /** The present: dates that are still to come, or that an expired certificate leaves unproven, are told. */
  readonly now?: Date;
}

const NO_SIGNATURES = { signatures: [], emptyFields: [], changedObjects: [], changes: [] } as const;

/**
 * Verifies every signature of a PDF file, and that nothing but signatures was added behind the first. Never throws: what
 * cannot be read is a reason.
 */
export function verifyPdf(bytes: Uint8Array, options: VerifyOptions): VerifiedPdf {
  const opened = openPdf(bytes);
  if (!opened.ok) return { verdict: verdictOf(opened.reasons), reasons: opened.reasons, ...NO_SIGNATURES };
  const document = opened.value;
  const fields = signatureFields(document);
  const signed = fields.flatMap((field) => locate(document, field)).sort((a, b) => a.end - b.end);
  const revisions = revisionsFrom(document, isSigned);
  const changes = changesBehind(document, revisions);
  const trust = readTrustList(options);
  const verified = signed.map((one) => verifyOne(document, one, { ...options, trust, fields, revisions, changes }));
  const signatures = verified.map((one, place) => withSameSigner(one, verified.slice(0, place), trust));
  const reasons = distinctReasons([
    ...(signed.length === 0 ? (['NO_SIGNATURE'] as const) : []),
    ...signatures.flatMap((signature) => signature.reasons),
    ...(changes.length > 0 && signed.length > 0 ? (['CHANGED_AFTER_SIGNING'] as const) : []),
    ...(document.damaged ? (['DAMAGED'] as const) : []),
  ]);
  return {
    verdict: verdictOf(reasons),
    reasons,
    signatures,
    emptyFields: fields.filter((field) => field.value === undefined).map((field) => field.name),
    changedObjects: [...new Set(changes.flatMap((change) => change.objects))].sort((a, b) => a - b),
    changes: signed.length === 0 ? [] : [...new Set(changes.flatMap((change) => change.kinds))].sort(),
  };
}

/**
 * A signature whose key signed an earlier field as well: each field is for another office, so one key in two of them says
 * nothing of the second, unless the trust list lets this certificate sign there.
 */
function withSameSigner(
  own: VerifiedSignature,
  earlier: readonly VerifiedSignature[],
  trust: TrustList,
): VerifiedSignature {
  const { certificate, field } = own;
  const isAgain = earlier.some((other) => other.certificate?.keySha256 === certificate?.keySha256);
  if (certificate === undefined || !isAgain || isScopedTo(certificate.sha256, field, trust)) return own;
  const reasons = distinctReasons([...own.reasons, 'SAME_SIGNER']);
  return { ...own, reasons, verdict: verdictOf(reasons) };
}

/** A signature with the bytes it speaks of. */
interface Located {
  readonly field: SignatureField;
  readonly contents: PdfString | undefined;
  /** The two signed pieces, cut to the file. */
  readonly content: readonly Uint8Array[];
  /** Length of the file when it was signed, as its byte range says. */
  readonly end: number;
  readonly exact: boolean;
}

function locate(document: PdfDocument, field: SignatureField): Located[] {
  if (field.value === undefined) return [];
  const { entries } = field.value;
  const value = entries.get('Contents');
  const contents = is(value, 'string') ? value : undefined;
  const range = document.list(entries.get('ByteRange'));
  const [start, first, second, rest] = range.every(isCount) ? (range as number[]) : [];
  if (range.length !== 4 || start === undefined || first === undefined || second === undefined || rest === undefined) {
    return [{ field, contents, content: [], end: document.bytes.length, exact: false }];
  }
  const end = second + rest;
  const isGapOwn = start === 0 && contents?.start === first && contents.end === second;
  const exact = isGapOwn && end <= document.bytes.length && isRevisionEnd(document, end);
  const content = [document.bytes.subarray(start, start + first), document.bytes.subarray(second, end)];
  return [{ field, contents, content, end, exact }];
}

/** Forbidden changes between one state of the file and the next; `from` is the length of the earlier one. */
interface Change {
  readonly from: number;
  readonly objects: readonly number[];
  readonly kinds: readonly ChangeKind[];
}

/** Changes from the first state of the file that holds a signature, even one that is no longer there. */
function changesBehind(document: PdfDocument, revisions: readonly Revision[] | undefined): Change[] {
  // The file is not made of whole revisions: something stands behind or between them.
  if (revisions === undefined) return [{ from: document.bytes.length, objects: [0], kinds: ['HIDDEN_CONTENT'] }];
  return revisions.slice(1).flatMap((next, i) => {
    const before = revisions[i] as Revision;
    const objects = forbiddenChanges(before.document, next.document, isLocked(before.document));
    const kinds = objects.length === 0 ? [] : changeKinds(before.document, next.document, objects);
    const isHidden = hasLeftovers(next.document, before.end);
    if (objects.length === 0 && !isHidden) return [];
    return [
      {
        from: before.end,
        objects: isHidden ? [0, ...objects] : objects,
        kinds: isHidden ? (['HIDDEN_CONTENT', ...kinds] as const) : kinds,
      },
    ];
  });
}

const isSigned = (document: PdfDocument): boolean =>
  signatureFields(document).some((field) => field.value !== undefined);

const isLocked = (document: PdfDocument): boolean =>
  signatureFields(document).some((field) => certification(document, field) === 1);

interface Surroundings extends Pick<VerifyOptions, 'at' | 'now'> {
  readonly trust: TrustList;
  readonly fields: readonly SignatureField[];
  /** The states of the file from the first signed one; undefined where it is not made of whole ones. */
  readonly revisions: readonly Revision[] | undefined;
  readonly changes: readonly Change[];
}

function verifyOne(document: PdfDocument, located: Located, around: Surroundings): VerifiedSignature {
  const { entries } = located.field.value ?? { entries: new Map() };
  const signerName = textOf(document.resolve(entries.get('Name')));
  const statedReason = textOf(document.resolve(entries.get('Reason')));
  const stated = readPdfDate(textOf(document.resolve(entries.get('M'))) ?? '');
  const level = certification(document, located.field);
  const contents = readContents(document, located.contents);
  const parts = verifyContents(document, located, contents, {
    trust: around.trust,
    instant: around.at ?? stated,
    now: around.now,
    field: located.field.name,
  });
  const changedAfter = around.changes.some((change) => change.from >= located.end);
  const reasons: ReasonCode[] = [...parts.reasons];
  if (!located.exact) reasons.push('BYTE_RANGE_WRONG');
  if (isMisplaced(located, around)) reasons.push('SIGNATURE_MISPLACED');
  if (!contents.isHex) reasons.push('CONTENTS_NOT_HEX');
  if (!contents.zeroPadding && parts.canonicalDer) reasons.push('CONTENTS_PADDING_NOT_ZERO');
  if (changedAfter) reasons.push('CHANGED_AFTER_SIGNING');
  return {
    ...parts,
    field: located.field.name,
    ...(signerName === undefined ? {} : { signerName }),
    ...(statedReason === undefined ? {} : { statedReason }),
    ...(stated === undefined ? {} : { statedDate: stated.toISOString() }),
    ...(level === undefined ? {} : { certification: level }),
    byteRangeExact: located.exact,
    zeroPadding: contents.zeroPadding,
    coversWholeFile: located.exact && located.end === document.bytes.length,
    changedAfter,
    verdict: verdictOf(reasons),
    reasons: distinctReasons(reasons),
  };
}

/** What a wrong byte range covers, or a file that is not made of whole revisions, is told otherwise. */
function isMisplaced({ field, end, exact }: Located, { fields, revisions }: Surroundings): boolean {
  return isShared(field, fields) || (exact && revisions !== undefined && !isHeldAt(field, end, revisions));
}

interface Contents {
  readonly cms: Uint8Array;
  readonly zeroPadding: boolean;
  readonly isHex: boolean;
}

/**
 * The signature in the gap, its padding cut off. No byte of the gap is signed, so each has to be the only one possible:
 * hexadecimal digits of one case without spaces, and zeros behind the signature.
 */
function readContents(document: PdfDocument, contents: PdfString | undefined): Contents {
  const bytes = contents?.bytes ?? new Uint8Array();
  const length = derLength(bytes) ?? bytes.length;
  const padding = bytes.subarray(length);
  return {
    cms: bytes.subarray(0, length),
    zeroPadding: padding.every((byte) => byte === 0),
    isHex: contents?.start !== undefined && isHexadecimal(document.bytes.subarray(contents.start, contents.end)),
  };
}

/** Whether a string is written as pairs of digits of one case between angle brackets, without anything else. */
function isHexadecimal(text: Uint8Array): boolean {
  const digits = text.subarray(1, -1);
  const isEnclosed = text[0] === 0x3c && text.at(-1) === 0x3e && digits.length % 2 === 0;
  const isOf = (first: number) =>
    digits.every((sign) => (sign >= 48 && sign <= 57) || (sign >= first && sign < first + 6));
  return isEnclosed && (isOf(0x41) || isOf(0x61));
}

function verifyContents(
  document: PdfDocument,
  located: Located,
  contents: Contents,
  trust: TrustSettings,
): SignatureParts {
  const kind = document.resolve(located.field.value?.entries.get('SubFilter'));
  const isKnown = is(kind, 'name') && (kind.name === 'ETSI.CAdES.detached' || kind.name === 'adbe.pkcs7.detached');
  const parts = verifyCms(contents.cms, located.content, trust);
  return isKnown ? parts : { ...parts, reasons: distinctReasons([...parts.reasons, 'ALGORITHM_UNSUPPORTED']) };
}
