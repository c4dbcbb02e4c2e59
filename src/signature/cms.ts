import { createHash } from 'node:crypto';
import { type CertificateName, readCertificateName } from './certificate.js';
import { derNull, octetString, oid, sequence, setOf, smallInteger, tagged } from './der.js';
import { OID } from './oid.js';
import { accepted, type Reasoned, refused } from './reason.js';
import type { SignatureAlgorithm, Signer } from './signer.js';

// Sources: RFC 5652 (CMS), RFC 5035 (signing-certificate-v2), ETSI EN 319 142-1 §6.3 (PAdES B-B: no signing-time).

const SHA256 = sequence(oid(OID.sha256));
const CONTENT_TYPE = sequence(oid(OID.contentType), setOf(oid(OID.data)));
const MESSAGE_DIGEST = oid(OID.messageDigest);
const SIGNING_CERTIFICATE = oid(OID.signingCertificateV2);
const DATA = oid(OID.data);
const SIGNED_DATA = oid(OID.signedData);
const SIGNATURE_ALGORITHM: Readonly<Record<SignatureAlgorithm, Uint8Array>> = {
  'rsa-sha256': sequence(oid(OID.rsaEncryption), derNull),
  'ecdsa-sha256': sequence(oid(OID.ecdsaWithSha256)),
};

/** Tags of implicitly tagged members of SignedData and SignerInfo (RFC 5652 §5). */
const CONTEXT_0 = 0xa0;
/** GeneralName directoryName (RFC 5280 §4.2.1.6). */
const DIRECTORY_NAME = 0xa4;
const SET_TAG = 0x31;

/**
 * Signs a SHA-256 digest of detached content: a ContentInfo with SignedData for PAdES B-B. The same digest, certificate
 * and RSA key give the same bytes.
 */
export async function signCms(digest: Uint8Array, signer: Signer): Promise<Reasoned<Uint8Array>> {
  const name = readCertificateName(signer.certificate);
  if (name === undefined) return refused('CERTIFICATE_UNREADABLE');
  const attributes = signedAttributes(digest, signer.certificate, name);
  return accepted(signedData(signer, name, attributes, await signer.sign(attributes)));
}

/** Bytes that a CMS signature of this signer takes at most. */
export function cmsCapacity(signer: Signer): number {
  const certificates = [signer.certificate, ...signer.chain].reduce((sum, der) => sum + der.length, 0);
  // The issuer's name stands twice more; a certificate holds a key and a signature besides its names.
  return certificates + signer.certificate.length + 1280;
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

function signedData(signer: Signer, name: CertificateName, attributes: Uint8Array, signature: Uint8Array): Uint8Array {
  const signerInfo = sequence(
    smallInteger(1),
    sequence(name.issuerDer, name.serialDer),
    SHA256,
    retagged(attributes, CONTEXT_0),
    SIGNATURE_ALGORITHM[signer.algorithm],
    octetString(signature),
  );
  const certificates = retagged(setOf(signer.certificate, ...signer.chain), CONTEXT_0);
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
