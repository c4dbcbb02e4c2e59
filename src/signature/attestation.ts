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
import { strengthReasons } from './strength.js';
import {
  followTrust,
  readCertificates,
  readTrustList,
  revocationReasons,
  scopeReasons,
  type TrustedKeys,
  useReasons,
} from './trust.js';
import { keyMade } from './verify-key.js';
import { type CertificateView, certificateView } from './verify-signature.js';

/**
 * Detached signatures over a document, after DSSE 1.0 (secure-systems-lab/dsse): each signs the type and the bytes of
 * the payload together. The payload itself travels apart; its digest finds it again. These are the members of an
 * `attestation` document that signatures speak of; its envelope is a label and proves nothing.
 */
export interface Attestation {
  readonly payloadType: string;
  /** SHA-256 of the payload, lower-case hexadecimal. */
  readonly payload: string;
  readonly signatures: readonly AttestationSignature[];
}

export interface AttestationSignature {
  /** SHA-256 of the certificate, lower-case hexadecimal. */
  readonly keyId: string;
  /** The signer's DER certificate, base64. */
  readonly certificate: string;
  /** Its chain upwards, base64; left out where there is none. */
  readonly chain?: readonly string[];
  /** Base64. */
  readonly signature: string;
}

export interface AttestationRequest {
  /** Media type of the payload, e.g. `application/vnd.jiaoyan+json`. */
  readonly payloadType: string;
  readonly payload: Uint8Array;
  readonly signer: Signer;
}

export interface AttestationCheck extends TrustedKeys {
  readonly payload: Uint8Array;
  /** The media type that has to be signed along; bytes of another type may mean something else. */
  readonly payloadType: string;
  /** Fields of which a signer has to be allowed one, e.g. `district` and `city`; any where it is left out. */
  readonly roles?: readonly string[] | undefined;
  /** When certificates have to be valid; an attestation carries no date of its own. */
  readonly at: Date;
}

export interface VerifiedAttestation {
  readonly verdict: Verdict;
  readonly reasons: readonly ReasonCode[];
  readonly signatures: readonly VerifiedAttestationSignature[];
}

export interface VerifiedAttestationSignature {
  readonly keyId: string;
  readonly certificate?: CertificateView;
  readonly signatureMatches: boolean;
  readonly trusted: boolean;
  readonly validAt: boolean;
  readonly reasons: readonly ReasonCode[];
}

const MOST_SIGNATURES = 10;

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
  const chain = signer.chain.map(base64);
  return accepted({
    payloadType,
    payload: sha256(payload),
    signatures: [
      {
        keyId: sha256(signer.certificate),
        certificate: base64(signer.certificate),
        ...(chain.length === 0 ? {} : { chain }),
        signature: base64(signature),
      },
    ],
  });
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Adds a further signature over the same payload; refused when the payload is another one. */
export async function attestAlso(
  attestation: Attestation,
  payload: Uint8Array,
  signer: Signer,
): Promise<Reasoned<Attestation>> {
  if (attestation.payload !== sha256(payload)) return refused('DIGEST_MISMATCH');
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
    ...(attestation.payloadType === check.payloadType ? [] : (['PAYLOAD_TYPE_WRONG'] as const)),
    ...(attestation.payload === sha256(check.payload) ? [] : (['DIGEST_MISMATCH'] as const)),
    ...signatures.flatMap((signature) => signature.reasons),
  ]);
  return { verdict: verdictOf(reasons), reasons, signatures };
}

function verifyOne(
  signature: AttestationSignature,
  bytes: Uint8Array,
  check: AttestationCheck,
): VerifiedAttestationSignature {
  const { keyId } = signature;
  const ders = [signature.certificate, ...(signature.chain ?? [])].map(strictBase64);
  const sig = strictBase64(signature.signature);
  const [leaf, ...chain] = readCertificates(ders.filter((der) => der !== undefined));
  if (leaf === undefined || sig === undefined || chain.length + 1 < ders.length) {
    return { keyId, signatureMatches: false, trusted: false, validAt: false, reasons: ['CERTIFICATE_UNREADABLE'] };
  }
  const trust = readTrustList(check);
  const { trusted, complete, path } = followTrust(leaf, chain, { trusted: trust.trusted, instant: check.at });
  const signatureMatches = keyMade(leaf.publicKey, 'sha256', bytes, sig);
  const validAt = isValidAt(leaf, check.at);
  const reasons: ReasonCode[] = [];
  if (!signatureMatches) reasons.push('SIGNATURE_INVALID');
  if (keyId !== leaf.sha256) reasons.push('SIGNING_CERTIFICATE_MISMATCH');
  if (!trusted) reasons.push('UNTRUSTED_KEY');
  if (!complete) reasons.push('CHAIN_UNVERIFIED');
  if (!validAt) reasons.push('CERTIFICATE_EXPIRED');
  if (check.roles !== undefined) reasons.push(...scopeReasons(path, check.roles, trust));
  // Nothing proves when it was made, so a revoked key counts no longer.
  reasons.push(
    ...useReasons(path),
    ...strengthReasons(path, trust.trusted),
    ...revocationReasons(path, trust.revocations, { instant: undefined, proven: false }),
  );
  return { keyId, certificate: certificateView(leaf), signatureMatches, trusted, validAt, reasons };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The bytes of base64 in its one spelling; undefined for any other, which a flipped character could hide in. */
function strictBase64(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}
