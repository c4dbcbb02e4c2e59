import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { failure, type Outcome, success } from '../model/finding.js';
import { type Certificate, readCertificate, readCertificatesPem } from '../signature/certificate.js';
import { assembleCms, attributesToSign, type Timestamping } from '../signature/cms.js';
import { readCms } from '../signature/cms-read.js';
import { derLength } from '../signature/der.js';
import { digestOf, insertSignature, type PreparedPdf } from '../signature/pdf/sign.js';
import { sameBytes } from '../signature/pdf/value.js';
import { accepted, type Reasoned, refused } from '../signature/reason.js';
import { identityFrom, type SignatureAlgorithm, type SigningIdentity } from '../signature/signer.js';
import { stampSignature } from '../signature/timestamp-insert.js';
import { readCertificates } from '../signature/trust.js';
import { keyMade } from '../signature/verify-key.js';
import { type FileSigned, type FileSigning, fileSigner } from './compose-file-signer.js';
import { keyStanding } from './compose-sign-standing.js';
import { openPreparing } from './compose-signing.js';

/** What a device is asked to sign, and what is needed to put its answer in. Bytes are base64. */
export interface DeviceRequest {
  /** The file that waits for the signature, beside this request. */
  readonly file: string;
  readonly byteRange: readonly [number, number, number, number];
  /** SHA-256 over the byte range, for devices that make a whole CMS signature. */
  readonly contentSha256: string;
  /** The signed attributes (DER), for devices that make a bare signature with SHA-256. */
  readonly toSign: string;
  /** SHA-256 of `toSign`, for devices that take a hash. */
  readonly toSignSha256: string;
  readonly algorithm: SignatureAlgorithm;
  /** The signer's certificate and those above it. */
  readonly certificates: readonly string[];
}

/** A file with room for a signature, and the request about it. */
export interface Prepared {
  readonly pdf: Uint8Array;
  readonly request: Omit<DeviceRequest, 'file'>;
}

/**
 * Who signs with a key in a device: its certificates (PEM); JY8108 where they cannot be used, JY7180 where the trust list
 * of the folder revokes one. Warnings about the certificate come along.
 */
export async function readIdentity(path: string): Promise<Outcome<SigningIdentity>> {
  const read = readCertificatesPem(await readFile(path, 'utf8').catch(() => ''));
  const identity = read.ok ? identityFrom(read.value) : read;
  if (identity.ok) {
    const standing = await keyStanding(identity.value);
    return standing.ok ? success(identity.value, standing.findings) : standing;
  }
  return failure({ code: 'JY8108', where: { file: path }, params: { reason: identity.reasons.join(' ') } });
}

/** Makes room for a signature by a device; `null` where its certificate has signed the file for this role already. */
export async function prepareForDevice(
  identity: SigningIdentity,
  settings: FileSigning,
  source: { readonly pdf: Uint8Array; readonly file: string },
): Promise<Outcome<Prepared | null>> {
  const made: PreparedPdf[] = [];
  const opened = await openPreparing(identity, settings, (file) => made.push(file));
  const signer = opened.ok ? fileSigner(opened.value, settings) : opened;
  if (!signer.ok) return signer;
  const signed: Outcome<FileSigned> = await signer.value.sign(source.pdf, source.file);
  const [prepared] = made;
  if (!signed.ok || prepared === undefined) return signed.ok ? success(null) : signed;
  const attributes = attributesToSign(prepared.digest, identity.certificate);
  if (!attributes.ok) return failure(unfit(source.file, attributes.reasons));
  return success({ pdf: prepared.bytes, request: requestOf(identity, prepared, attributes.value) });
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'base64');

const requestOf = (identity: SigningIdentity, { byteRange, digest }: PreparedPdf, attributes: Uint8Array) => ({
  byteRange,
  contentSha256: base64(digest),
  toSign: base64(attributes),
  toSignSha256: base64(sha256(attributes)),
  algorithm: identity.algorithm,
  certificates: [identity.certificate, ...identity.chain].map(base64),
});

/** The answer of a device, a CMS signature or a bare value, and what stamps its time where that is asked for. */
export interface DeviceAnswer {
  readonly bytes: Uint8Array;
  readonly stamp?: Timestamping | undefined;
}

/** Puts an answer into its file; JY8135 where it is not its signature, JY8131 where it cannot be stamped. */
export async function insertAnswer(
  pdf: Uint8Array,
  request: DeviceRequest,
  { bytes, stamp }: DeviceAnswer,
): Promise<Outcome<Uint8Array>> {
  const digest = digestOf(pdf, request.byteRange);
  const isOwn = sameBytes(digest, bytesOf(request.contentSha256));
  const answered = isOwn ? answerAsCms(request, bytes, digest) : refused('DIGEST_MISMATCH');
  const cms = answered.ok && stamp !== undefined ? await stampSignature(answered.value, stamp) : answered;
  if (answered.ok && !cms.ok) return failure({ ...unfit(request.file, cms.reasons), code: 'JY8131' });
  const inserted = cms.ok ? insertSignature({ bytes: pdf, byteRange: request.byteRange, digest }, cms.value) : cms;
  return inserted.ok ? success(inserted.value) : failure(unfit(request.file, inserted.reasons));
}

/** The answer as a CMS signature that was seen to hold. */
function answerAsCms(request: DeviceRequest, answer: Uint8Array, digest: Uint8Array): Reasoned<Uint8Array> {
  const whole = answer.subarray(0, derLength(answer) ?? 0);
  const read = readCms(whole);
  if (read.ok) {
    const { cms } = read;
    const isNamed = (one: Certificate) =>
      sameBytes(one.issuerDer, cms.issuerDer) && sameBytes(one.serialDer, cms.serialDer);
    const signer = readCertificates(cms.certificates).find(isNamed);
    if (!sameBytes(cms.messageDigest, digest)) return refused('DIGEST_MISMATCH');
    if (cms.signingCertificate === undefined) return refused('SIGNING_CERTIFICATE_MISSING');
    const holds = signer !== undefined && keyMade(signer.publicKey, cms.digest, cms.attributes, cms.signature);
    return holds ? accepted(whole) : refused('SIGNATURE_INVALID');
  }
  const [certificate = new Uint8Array(), ...chain] = request.certificates.map(bytesOf);
  const own = readCertificate(certificate);
  const attributes = bytesOf(request.toSign);
  const signature = bareValue(answer);
  if (own === undefined || !keyMade(own.publicKey, 'sha256', attributes, signature))
    return refused('SIGNATURE_INVALID');
  return assembleCms({ certificate, chain, algorithm: request.algorithm }, { attributes, signature });
}

/** A bare value as devices give it: its bytes, or these as base64 or hexadecimal text. */
function bareValue(answer: Uint8Array): Uint8Array {
  const text = Buffer.from(answer).toString('latin1').replace(/\s/g, '');
  if (/^(?:[0-9a-fA-F]{2})+$/.test(text)) return Buffer.from(text, 'hex');
  return /^[A-Za-z0-9+/]+={0,2}$/.test(text) ? Buffer.from(text, 'base64') : answer;
}

const unfit = (file: string, reasons: readonly string[]) => ({
  code: 'JY8135',
  where: { file },
  params: { reason: reasons.join(' ') },
});

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
