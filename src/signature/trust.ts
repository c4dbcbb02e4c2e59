import { type Certificate, isValidAt, isVerifiedBy, readCertificate, sameCertificate } from './certificate.js';
import type { ReasonCode } from './reason.js';
import type { SigningTime } from './signing-date.js';
import { certificateUse } from './verify-extensions.js';

/** A certificate that is no longer to be believed, as the trust list says. */
export interface Revocation {
  /** SHA-256 of the certificate, lower-case hexadecimal. */
  readonly fingerprint: string;
  /** What was signed at this instant or later does not count. */
  readonly from: Date;
}

/** In which fields of a file a trusted certificate, or whoever it vouches for, may sign. */
export interface SigningScope {
  /** SHA-256 of the certificate, lower-case hexadecimal. */
  readonly fingerprint: string;
  /** Names of fields, e.g. `school`. */
  readonly fields: readonly string[];
}

/** Whom to believe, DER certificates: signers themselves or authorities, time-stamping authorities, and what is revoked. */
export interface TrustedKeys {
  readonly trusted: readonly Uint8Array[];
  readonly timestampAuthorities?: readonly Uint8Array[];
  readonly revocations?: readonly Revocation[];
  /** A certificate without a scope may sign in any field; every scope of a certificate has to allow a field. */
  readonly scopes?: readonly SigningScope[];
}

/** The same, read once for any number of signatures. */
export interface TrustList {
  readonly trusted: readonly Certificate[];
  readonly timestampAuthorities: readonly Certificate[];
  readonly revocations: readonly Revocation[];
  readonly scopes?: readonly SigningScope[];
}

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

/** Reads the certificates of a trust list; what cannot be read is left aside, so it vouches for nobody. */
export const readTrustList = (keys: TrustedKeys): TrustList => ({
  trusted: readCertificates(keys.trusted),
  timestampAuthorities: readCertificates(keys.timestampAuthorities ?? []),
  revocations: keys.revocations ?? [],
  scopes: keys.scopes ?? [],
});

/**
 * Follows a certificate upwards through those that came along and the trust list (RFC 5280 §6: names, signatures, CA
 * marks, path lengths and validity at `instant`; no policies). A trusted certificate that is no authority vouches only
 * for itself.
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
    const below = path.length - 1;
    const issuer = [...along, ...trust.trusted].find((one) => issued(one, top, { instant: trust.instant, below }));
    if (issuer === undefined) break;
    path.push(issuer);
    trusted ||= isTrusted(issuer);
    top = issuer;
  }
  return { trusted, complete: isComplete(path, along, trust.trusted), path };
}

/** `below`: how many authorities stand between the issuer and the signer. */
function issued(
  issuer: Certificate,
  subject: Certificate,
  { instant, below }: { readonly instant: Date | undefined; readonly below: number },
): boolean {
  if (sameCertificate(issuer, subject) || !issuer.x509.ca) return false;
  const { signsCertificates, pathLength = Number.POSITIVE_INFINITY } = certificateUse(issuer);
  if (!signsCertificates || below > pathLength) return false;
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

/**
 * What the revocations of a trust list say of a chain. Signed before the revocation, proven by a trusted time-stamp: it
 * counts. Without such a proof a date before it is only claimed, so nothing is decided; a date behind it, or none, fails.
 */
export function revocationReasons(
  path: readonly Certificate[],
  revocations: readonly Revocation[],
  { instant, proven }: SigningTime,
): ReasonCode[] {
  const days = revocations
    .filter(({ fingerprint }) => path.some(({ sha256 }) => sha256 === fingerprint))
    .map(({ from }) => from.getTime());
  if (days.length === 0) return [];
  if (instant === undefined || instant.getTime() >= Math.min(...days)) return ['CERTIFICATE_REVOKED'];
  return proven ? [] : ['REVOCATION_DATE_UNPROVEN'];
}

/** The scopes of a certificate. */
const scopesOf = ({ sha256 }: Certificate, { scopes = [] }: TrustList): readonly SigningScope[] =>
  scopes.filter(({ fingerprint }) => fingerprint === sha256);

/**
 * Whether a signer may sign in one of several fields, or for one of several offices. The nearest trusted certificate of
 * the chain decides: a signer that is listed itself may do what its own entry says, whoever issued its certificate.
 */
export function scopeReasons(path: readonly Certificate[], fields: readonly string[], trust: TrustList): ReasonCode[] {
  const nearest = path.find((one) => trust.trusted.some((other) => sameCertificate(one, other)));
  const scopes = nearest === undefined ? [] : scopesOf(nearest, trust);
  const isAllowed = (field: string) => scopes.every((scope) => scope.fields.includes(field));
  return scopes.length === 0 || fields.some(isAllowed) ? [] : ['SIGNER_ROLE_WRONG'];
}

/** Whether the list says of a certificate itself that it may sign in a field. */
export const isScopedTo = (fingerprint: string, field: string, { scopes = [] }: TrustList): boolean =>
  scopes.some((scope) => scope.fingerprint === fingerprint && scope.fields.includes(field));

/** What the certificates of a chain say of their own use that forbids signing documents. */
export function useReasons(path: readonly Certificate[]): ReasonCode[] {
  const uses = path.map(certificateUse);
  const isForDocuments = uses[0]?.signs !== false && uses.every(({ forDocuments }) => forDocuments);
  return [
    ...(uses.every(({ understood }) => understood) ? [] : (['CERTIFICATE_EXTENSION_UNKNOWN'] as const)),
    ...(isForDocuments ? [] : (['KEY_USAGE_WRONG'] as const)),
  ];
}
