import { createHash, type KeyObject, verify } from 'node:crypto';
import { type Certificate, isValidAt } from './certificate.js';
import { type CmsSignature, readCms } from './cms-read.js';
import { sameBytes } from './pdf/value.js';
import type { ReasonCode } from './reason.js';
import { followTrust, readCertificates } from './trust.js';

/** What people want to know about the certificate behind a signature. */
export interface CertificateView {
  readonly subject: string;
  readonly commonName: string;
  readonly issuer: string;
  readonly serial: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly sha256: string;
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
  readonly reasons: readonly ReasonCode[];
}

export interface TrustSettings {
  readonly trusted: readonly Certificate[];
  /** When the certificate has to be valid; undefined where nobody knows. */
  readonly instant: Date | undefined;
}

const NOTHING = {
  digestMatches: false,
  signatureMatches: false,
  signingCertificateMatches: false,
  trusted: false,
  validAt: false,
} as const;

/** Checks a detached CMS signature over content that comes in pieces. */
export function verifyCms(bytes: Uint8Array, content: readonly Uint8Array[], trust: TrustSettings): SignatureParts {
  const read = readCms(bytes);
  if (!read.ok) return { ...NOTHING, canonicalDer: read.reason !== 'DER_NOT_CANONICAL', reasons: [read.reason] };
  const certificates = readCertificates(read.cms.certificates);
  const signer = certificates.find((one) => isNamed(one, read.cms));
  const isWhole = certificates.length === read.cms.certificates.length;
  if (signer === undefined || !isWhole) return { ...NOTHING, canonicalDer: true, reasons: ['SIGNATURE_UNREADABLE'] };
  return judge(read.cms, signer, certificates, { content, trust });
}

const isNamed = (certificate: Certificate, cms: CmsSignature): boolean =>
  sameBytes(certificate.issuerDer, cms.issuerDer) && sameBytes(certificate.serialDer, cms.serialDer);

function judge(
  cms: CmsSignature,
  signer: Certificate,
  certificates: readonly Certificate[],
  { content, trust }: { readonly content: readonly Uint8Array[]; readonly trust: TrustSettings },
): SignatureParts {
  const path = followTrust(signer, certificates, trust);
  const parts = {
    certificate: certificateView(signer),
    canonicalDer: true,
    digestMatches: sameBytes(digestOf(cms.digest, ...content), cms.messageDigest),
    signatureMatches: signatureMatches(cms, signer.publicKey),
    signingCertificateMatches: signingCertificateMatches(cms, signer),
    trusted: path.trusted,
    validAt: trust.instant !== undefined && isValidAt(signer, trust.instant),
  };
  const reasons: ReasonCode[] = [];
  if (!parts.digestMatches) reasons.push('DIGEST_MISMATCH');
  if (!parts.signatureMatches) reasons.push('SIGNATURE_INVALID');
  if (cms.signingCertificate === undefined) reasons.push('SIGNING_CERTIFICATE_MISSING');
  else if (!parts.signingCertificateMatches) reasons.push('SIGNING_CERTIFICATE_MISMATCH');
  if (!path.trusted) reasons.push('UNTRUSTED_KEY');
  if (!path.complete) reasons.push('CHAIN_UNVERIFIED');
  if (trust.instant === undefined) reasons.push('SIGNING_DATE_MISSING');
  else if (!parts.validAt) reasons.push('CERTIFICATE_EXPIRED');
  if (cms.timestamped) reasons.push('TIMESTAMP_NOT_CHECKED');
  return { ...parts, reasons };
}

function digestOf(kind: string, ...pieces: readonly Uint8Array[]): Uint8Array {
  const hash = createHash(kind);
  for (const piece of pieces) hash.update(piece);
  return hash.digest();
}

function signatureMatches(cms: CmsSignature, key: KeyObject): boolean {
  return cms.keyKind === key.asymmetricKeyType && keyMade(key, cms.digest, cms.attributes, cms.signature);
}

/** Whether a key made a signature over bytes; a signature that is not even well-formed gives false. */
export function keyMade(key: KeyObject, digest: string, bytes: Uint8Array, signature: Uint8Array): boolean {
  try {
    return verify(digest, bytes, key, signature);
  } catch {
    return false;
  }
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
  selfSigned: certificate.selfSigned,
});
