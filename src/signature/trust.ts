import { type Certificate, isValidAt, isVerifiedBy, readCertificate, sameCertificate } from './certificate.js';

/** How far a certificate leads. */
export interface TrustPath {
  /** The certificate itself or an authority above it is on the trust list. */
  readonly trusted: boolean;
  /** Every certificate that came along is a link whose signature was checked. */
  readonly complete: boolean;
  /** From the signer upwards. */
  readonly path: readonly Certificate[];
}

const LONGEST = 8;

/** The readable ones among DER certificates. */
export const readCertificates = (ders: readonly Uint8Array[]): Certificate[] =>
  ders.map(readCertificate).filter((certificate) => certificate !== undefined);

/**
 * Follows a certificate upwards through those that came along and the trust list (RFC 5280 §6, names, signatures, CA
 * marks and validity at `instant`; no policies, no revocation). A trusted certificate that is no authority vouches
 * only for itself.
 */
export function followTrust(
  leaf: Certificate,
  along: readonly Certificate[],
  trust: { readonly trusted: readonly Certificate[]; readonly instant: Date | undefined },
): TrustPath {
  const isTrusted = (one: Certificate) => trust.trusted.some((other) => sameCertificate(one, other));
  const path = [leaf];
  let trusted = isTrusted(leaf);
  for (let top = leaf; !top.selfSigned && path.length < LONGEST; ) {
    const issuer = [...along, ...trust.trusted].find((one) => issued(one, top, trust.instant));
    if (issuer === undefined) break;
    path.push(issuer);
    trusted ||= isTrusted(issuer);
    top = issuer;
  }
  return { trusted, complete: isComplete(path, along, trust.trusted), path };
}

function issued(issuer: Certificate, subject: Certificate, instant: Date | undefined): boolean {
  if (sameCertificate(issuer, subject) || !issuer.x509.ca) return false;
  if (instant !== undefined && !isValidAt(issuer, instant)) return false;
  return subject.x509.checkIssued(issuer.x509) && isVerifiedBy(subject.x509, issuer.x509);
}

/** The last link has to be checked as well: by itself, or because it is on the list. */
function isComplete(
  path: readonly Certificate[],
  along: readonly Certificate[],
  trusted: readonly Certificate[],
): boolean {
  const top = path.at(-1);
  const isAnchored = top !== undefined && (top.selfSigned || trusted.some((one) => sameCertificate(one, top)));
  return isAnchored && along.every((one) => path.some((link) => sameCertificate(link, one)));
}
