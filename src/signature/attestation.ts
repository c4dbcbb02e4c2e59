import { createHash } from 'node:crypto';
import { isValidAt, readCertificate } from './certificate.js';
import {
  accepted,
  distinctReasons,
  type ReasonCode,
  type Reasoned,
  refused,
  type Verdict,
  verdictOf,
} from './reason.js';
import type { Signer } from './signer.js';
import { followTrust, readCertificates } from './trust.js';
import { type CertificateView, certificateView, keyMade } from './verify-signature.js';

/**
 * A detached signature over a document, after DSSE 1.0 (secure-systems-lab/dsse): `sig` signs the type and the bytes of
 * the payload together. The payload itself travels apart; `payloadSha256` finds it again.
 */
export interface Attestation {
  readonly payloadType: string;
  /** SHA-256 of the payload, lower-case hexadecimal. */
  readonly payloadSha256: string;
  readonly signatures: readonly AttestationSignature[];
}

export interface AttestationSignature {
  /** SHA-256 of the certificate, lower-case hexadecimal. */
  readonly keyid: string;
  /** Base64. */
  readonly sig: string;
  /** The signer's DER certificate and its chain upwards, base64. */
  readonly certificates: readonly string[];
}

export interface AttestationRequest {
  /** Media type of the payload, e.g. `application/vnd.jiaoyan+json`. */
  readonly payloadType: string;
  readonly payload: Uint8Array;
  readonly signer: Signer;
}

export interface AttestationCheck {
  readonly payload: Uint8Array;
  /** DER certificates that are trusted. */
  readonly trusted: readonly Uint8Array[];
  /** When certificates have to be valid; an attestation carries no date of its own. */
  readonly at: Date;
}

export interface VerifiedAttestation {
  readonly verdict: Verdict;
  readonly reasons: readonly ReasonCode[];
  readonly signatures: readonly VerifiedAttestationSignature[];
}

export interface VerifiedAttestationSignature {
  readonly keyid: string;
  readonly certificate?: CertificateView;
  readonly signatureMatches: boolean;
  readonly trusted: boolean;
  readonly validAt: boolean;
  readonly reasons: readonly ReasonCode[];
}

const MOST_SIGNATURES = 64;

/** The bytes that are signed: DSSE pre-authentication encoding of type and payload. */
export function preAuthenticationEncoding(payloadType: string, payload: Uint8Array): Uint8Array {
  const type = Buffer.from(payloadType, 'utf8');
  const head = Buffer.from(`DSSEv1 ${type.length} `);
  return Buffer.concat([head, type, Buffer.from(` ${payload.length} `), payload]);
}

/** Signs a payload. The same payload, certificate and RSA key give the same attestation. */
export async function attest(request: AttestationRequest): Promise<Reasoned<Attestation>> {
  const { payloadType, payload, signer } = request;
  if (readCertificate(signer.certificate) === undefined) return refused('CERTIFICATE_UNREADABLE');
  const signature = await signer.sign(preAuthenticationEncoding(payloadType, payload));
  return accepted({
    payloadType,
    payloadSha256: sha256(payload),
    signatures: [
      {
        keyid: sha256(signer.certificate),
        sig: Buffer.from(signature).toString('base64'),
        certificates: [signer.certificate, ...signer.chain].map((der) => Buffer.from(der).toString('base64')),
      },
    ],
  });
}

/** Adds a further signature over the same payload; refused when the payload is another one. */
export async function attestAlso(
  attestation: Attestation,
  payload: Uint8Array,
  signer: Signer,
): Promise<Reasoned<Attestation>> {
  if (attestation.payloadSha256 !== sha256(payload)) return refused('DIGEST_MISMATCH');
  const own = await attest({ payloadType: attestation.payloadType, payload, signer });
  if (!own.ok) return own;
  return accepted({ ...attestation, signatures: [...attestation.signatures, ...own.value.signatures] });
}

/** Verifies every signature of an attestation over the payload; none at all is NO_SIGNATURE. Never throws. */
export function verifyAttestation(attestation: Attestation, check: AttestationCheck): VerifiedAttestation {
  const bytes = preAuthenticationEncoding(attestation.payloadType, check.payload);
  const listed = attestation.signatures.slice(0, MOST_SIGNATURES);
  const signatures = listed.map((signature) => verifyOne(signature, bytes, check));
  const reasons = distinctReasons([
    ...(listed.length === 0 || listed.length < attestation.signatures.length ? (['NO_SIGNATURE'] as const) : []),
    ...(attestation.payloadSha256 === sha256(check.payload) ? [] : (['DIGEST_MISMATCH'] as const)),
    ...signatures.flatMap((signature) => signature.reasons),
  ]);
  return { verdict: verdictOf(reasons), reasons, signatures };
}

function verifyOne(
  signature: AttestationSignature,
  bytes: Uint8Array,
  check: AttestationCheck,
): VerifiedAttestationSignature {
  const [leaf, ...chain] = readCertificates(signature.certificates.map((text) => Buffer.from(text, 'base64')));
  const { keyid } = signature;
  if (leaf === undefined) {
    return { keyid, signatureMatches: false, trusted: false, validAt: false, reasons: ['CERTIFICATE_UNREADABLE'] };
  }
  const trust = { trusted: readCertificates(check.trusted), instant: check.at };
  const { trusted } = followTrust(leaf, chain, trust);
  const signatureMatches = keyMade(leaf.publicKey, 'sha256', bytes, Buffer.from(signature.sig, 'base64'));
  const validAt = isValidAt(leaf, check.at);
  const reasons: ReasonCode[] = [];
  if (!signatureMatches) reasons.push('SIGNATURE_INVALID');
  if (keyid !== leaf.sha256) reasons.push('SIGNING_CERTIFICATE_MISMATCH');
  if (!trusted) reasons.push('UNTRUSTED_KEY');
  if (!validAt) reasons.push('CERTIFICATE_EXPIRED');
  return { keyid, certificate: certificateView(leaf), signatureMatches, trusted, validAt, reasons };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
