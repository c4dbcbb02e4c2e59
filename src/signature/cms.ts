import { createHash } from 'node:crypto';
import { type CertificateName, readCertificateName } from './certificate.js';
import { derNull, octetString, oid, sequence, setOf, smallInteger, tagged } from './der.js';
import { OID } from './oid.js';
import { accepted, type Reasoned, refused } from './reason.js';
import type { SignatureAlgorithm, Signer, SigningIdentity } from './signer.js';

// Sources: RFC 5652 (CMS), RFC 5035 (signing-certificate-v2), ETSI EN 319 142-1 §6.3 (PAdES B-B: no signing-time),
// RFC 3161 appendix A (the time stamp as an unsigned attribute).

const SHA256 = sequence(oid(OID.sha256));
const CONTENT_TYPE = sequence(oid(OID.contentType), setOf(oid(OID.data)));
const MESSAGE_DIGEST = oid(OID.messageDigest);
const SIGNING_CERTIFICATE = oid(OID.signingCertificateV2);
const SIGNATURE_TIME_STAMP = oid(OID.signatureTimeStamp);
const DATA = oid(OID.data);
const SIGNED_DATA = oid(OID.signedData);
const SIGNATURE_ALGORITHM: Readonly<Record<SignatureAlgorithm, Uint8Array>> = {
  'rsa-sha256': sequence(oid(OID.rsaEncryption), derNull),
  'ecdsa-sha256': sequence(oid(OID.ecdsaWithSha256)),
};

/** Tags of implicitly tagged members of SignedData and SignerInfo (RFC 5652 §5). */
const CONTEXT_0 = 0xa0;
const CONTEXT_1 = 0xa1;
/** GeneralName directoryName (RFC 5280 §4.2.1.6). */
const DIRECTORY_NAME = 0xa4;
const SET_TAG = 0x31;

/** Asks for a time stamp over the bytes of a signature value; gives a DER token (RFC 3161). */
export type Timestamping = (signature: Uint8Array) => Promise<Reasoned<Uint8Array>>;

/**
 * Signs a SHA-256 digest of detached content: a ContentInfo with SignedData for PAdES B-B, with a time stamp for B-T. The
 * same digest, certificate and RSA key give the same bytes up to the time stamp.
 */
export async function signCms(
  digest: Uint8Array,
  signer: Signer,
  timestamp?: Timestamping,
): Promise<Reasoned<Uint8Array>> {
  const attributes = attributesToSign(digest, signer.certificate);
  if (!attributes.ok) return attributes;
  const signature = await signer.sign(attributes.value);
  const token = await timestamp?.(signature);
  if (token?.ok === false) return token;
  return assembleCms(signer, { attributes: attributes.value, signature, ...(token ? { token: token.value } : {}) });
}

/** The bytes that the key of a certificate signs for a digest: the attributes as a SET OF (RFC 5652 §5.4). */
export function attributesToSign(digest: Uint8Array, certificate: Uint8Array): Reasoned<Uint8Array> {
  const name = readCertificateName(certificate);
  return name === undefined ? refused('CERTIFICATE_UNREADABLE') : accepted(signedAttributes(digest, certificate, name));
}

/** What a signature is put together from. */
export interface SignedParts {
  /** As `attributesToSign` gave them. */
  readonly attributes: Uint8Array;
  /** The signature value over them. */
  readonly signature: Uint8Array;
  /** DER time-stamp token over the signature value. */
  readonly token?: Uint8Array;
}

/** A ContentInfo from parts that were signed here or elsewhere. */
export function assembleCms(identity: SigningIdentity, parts: SignedParts): Reasoned<Uint8Array> {
  const name = readCertificateName(identity.certificate);
  return name === undefined ? refused('CERTIFICATE_UNREADABLE') : accepted(signedData(identity, name, parts));
}

/** Bytes that a CMS signature of this signer takes at most, without a time stamp. */
export function cmsCapacity(identity: SigningIdentity): number {
  const certificates = [identity.certificate, ...identity.chain].reduce((sum, der) => sum + der.length, 0);
  // The issuer's name stands twice more; a certificate holds a key and a signature besides its names.
  return certificates + identity.certificate.length + 1280;
}

/** The attributes that are signed, as the SET OF whose encoding is hashed (RFC 5652 §5.4). */
function signedAttributes(digest: Uint8Array, certificate: Uint8Array, name: CertificateName): Uint8Array {
  return setOf(
    CONTENT_TYPE,
    sequence(MESSAGE_DIGEST, setOf(octetString(digest))),
    sequence(SIGNING_CERTIFICATE, setOf(signingCertificate(certificate, name))),
  );
}

/** SigningCertificateV2 with one ESSCertIDv2; its SHA-256 is the default and so left out (RFC 5035 §4). */
function signingCertificate(certificate: Uint8Array, name: CertificateName): Uint8Array {
  const hash = createHash('sha256').update(certificate).digest();
  const issuer = sequence(tagged(DIRECTORY_NAME, name.issuerDer));
  return sequence(sequence(sequence(octetString(hash), sequence(issuer, name.serialDer))));
}

function signedData(
  identity: SigningIdentity,
  name: CertificateName,
  { attributes, signature, token }: SignedParts,
): Uint8Array {
  const unsigned =
    token === undefined ? [] : [retagged(setOf(sequence(SIGNATURE_TIME_STAMP, setOf(token))), CONTEXT_1)];
  const signerInfo = sequence(
    smallInteger(1),
    sequence(name.issuerDer, name.serialDer),
    SHA256,
    retagged(attributes, CONTEXT_0),
    SIGNATURE_ALGORITHM[identity.algorithm],
    octetString(signature),
    ...unsigned,
  );
  const certificates = retagged(setOf(identity.certificate, ...identity.chain), CONTEXT_0);
  const data = sequence(smallInteger(1), setOf(SHA256), sequence(DATA), certificates, setOf(signerInfo));
  return sequence(SIGNED_DATA, tagged(CONTEXT_0, data));
}

/** The same encoding under another tag; an implicit tag replaces that of the set. */
export function retagged(encoded: Uint8Array, tag: number): Uint8Array {
  const copy = Uint8Array.from(encoded);
  copy[0] = tag;
  return copy;
}

/** The SET OF behind implicitly tagged attributes, ready to be hashed or read. */
export const asSet = (encoded: Uint8Array): Uint8Array => retagged(encoded, SET_TAG);
