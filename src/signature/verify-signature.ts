import { createHash, type KeyObject } from 'node:crypto';
import { type Certificate, isValidAt } from './certificate.js';
import { type CmsSignature, readCms } from './cms-read.js';
import { sameBytes } from './pdf/value.js';
import { distinctReasons, type ReasonCode } from './reason.js';
import { dateReasons, type SigningTime } from './signing-date.js';
import { reliedOn, strengthReasons } from './strength.js';
import { type VerifiedTimestamp, verifyTimestamp } from './timestamp-verify.js';
import { followTrust, readCertificates, revocationReasons, scopeReasons, type TrustList, useReasons } from './trust.js';
import { keyMade } from './verify-key.js';

/** What people want to know about the certificate behind a signature. */
export interface CertificateView {
  readonly subject: string;
  readonly commonName: string;
  readonly issuer: string;
  readonly serial: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly sha256: string;
  /** SHA-256 of the public key, the same in every certificate of one key. */
  readonly keySha256: string;
  /** 自管密钥 when true, else issued by someone. */
  readonly selfSigned: boolean;
}

/** The parts of the verdict on one signature over given content. A part that could not be looked at is false. */
export interface SignatureParts {
  readonly certificate?: CertificateView;
  readonly canonicalDer: boolean;
  readonly digestMatches: boolean;
  readonly signatureMatches: boolean;
  readonly signingCertificateMatches: boolean;
  readonly trusted: boolean;
  readonly validAt: boolean;
  /** The time stamps over the signature, as far as there are any. */
  readonly timestamps: readonly VerifiedTimestamp[];
  readonly reasons: readonly ReasonCode[];
}

export interface TrustSettings {
  readonly trust: TrustList;
  /** When the signer claims to have signed; a trusted time-stamp decides instead. Undefined where nobody knows. */
  readonly instant: Date | undefined;
  /** The present; a date is not held against it where it is left out. */
  readonly now?: Date | undefined;
  /** The field that is signed, where a file has fields. */
  readonly field?: string;
}

const NOTHING = {
  digestMatches: false,
  signatureMatches: false,
  signingCertificateMatches: false,
  trusted: false,
  validAt: false,
  timestamps: [],
} as const;

/** Checks a detached CMS signature over content that comes in pieces. */
export function verifyCms(bytes: Uint8Array, content: readonly Uint8Array[], settings: TrustSettings): SignatureParts {
  const read = readCms(bytes);
  if (!read.ok) return { ...NOTHING, canonicalDer: read.reason !== 'DER_NOT_CANONICAL', reasons: [read.reason] };
  const certificates = readCertificates(read.cms.certificates);
  const signer = certificates.find((one) => isNamed(one, read.cms));
  const isWhole = certificates.length === read.cms.certificates.length;
  if (signer === undefined || !isWhole) return { ...NOTHING, canonicalDer: true, reasons: ['SIGNATURE_UNREADABLE'] };
  return judge(read.cms, signer, certificates, { content, settings });
}

const isNamed = (certificate: Certificate, cms: CmsSignature): boolean =>
  sameBytes(certificate.issuerDer, cms.issuerDer) && sameBytes(certificate.serialDer, cms.serialDer);

function judge(
  cms: CmsSignature,
  signer: Certificate,
  certificates: readonly Certificate[],
  { content, settings }: { readonly content: readonly Uint8Array[]; readonly settings: TrustSettings },
): SignatureParts {
  const { trust } = settings;
  const timestamps = cms.timestamps.map((token) => verifyTimestamp(token, cms.signature, trust));
  const time = signingTime(timestamps, settings.instant);
  const path = followTrust(signer, certificates, { trusted: trust.trusted, instant: time.instant });
  const parts = {
    certificate: certificateView(signer),
    canonicalDer: true,
    digestMatches: sameBytes(digestOf(cms.digest, ...content), cms.messageDigest),
    signatureMatches: signatureMatches(cms, signer.publicKey),
    signingCertificateMatches: signingCertificateMatches(cms, signer),
    trusted: path.trusted,
    validAt: time.instant !== undefined && isValidAt(signer, time.instant),
    timestamps,
  };
  const reasons: ReasonCode[] = [];
  if (!parts.digestMatches) reasons.push('DIGEST_MISMATCH');
  if (!parts.signatureMatches) reasons.push('SIGNATURE_INVALID');
  if (cms.signingCertificate === undefined) reasons.push('SIGNING_CERTIFICATE_MISSING');
  else if (!parts.signingCertificateMatches) reasons.push('SIGNING_CERTIFICATE_MISMATCH');
  if (!path.trusted) reasons.push('UNTRUSTED_KEY');
  if (!path.complete) reasons.push('CHAIN_UNVERIFIED');
  if (time.instant === undefined) reasons.push('SIGNING_DATE_MISSING');
  else if (!parts.validAt) reasons.push('CERTIFICATE_EXPIRED');
  reasons.push(...dateReasons(reliedOn(path.path, trust.trusted), time, settings.now));
  if (settings.field !== undefined) reasons.push(...scopeReasons(path.path, [settings.field], trust));
  reasons.push(...useReasons(path.path), ...strengthReasons(path.path, trust.trusted));
  reasons.push(...revocationReasons(path.path, trust.revocations, time));
  reasons.push(...timestamps.flatMap((timestamp) => timestamp.reasons));
  return { ...parts, reasons: distinctReasons(reasons) };
}

/** The earliest time that a trusted authority proves, else what the signer claims. */
function signingTime(timestamps: readonly VerifiedTimestamp[], claimed: Date | undefined): SigningTime {
  const proven = timestamps.flatMap(({ proven, time }) => (proven && time !== undefined ? [time] : [])).sort();
  return proven[0] === undefined ? { instant: claimed, proven: false } : { instant: new Date(proven[0]), proven: true };
}

function digestOf(kind: string, ...pieces: readonly Uint8Array[]): Uint8Array {
  const hash = createHash(kind);
  for (const piece of pieces) hash.update(piece);
  return hash.digest();
}

function signatureMatches(cms: CmsSignature, key: KeyObject): boolean {
  return cms.keyKind === key.asymmetricKeyType && keyMade(key, cms.digest, cms.attributes, cms.signature);
}

function signingCertificateMatches({ signingCertificate }: CmsSignature, signer: Certificate): boolean {
  if (signingCertificate === undefined) return false;
  return sameBytes(digestOf(signingCertificate.digest, signer.der), signingCertificate.hash);
}

/** The view of a certificate, instants in ISO 8601. */
export const certificateView = (certificate: Certificate): CertificateView => ({
  subject: certificate.subject,
  commonName: certificate.commonName,
  issuer: certificate.issuer,
  serial: certificate.serial,
  notBefore: certificate.notBefore.toISOString(),
  notAfter: certificate.notAfter.toISOString(),
  sha256: certificate.sha256,
  keySha256: createHash('sha256')
    .update(certificate.publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex'),
  selfSigned: certificate.selfSigned,
});
