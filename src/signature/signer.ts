import { type KeyObject, sign } from 'node:crypto';
import { type Certificate, keyMatches, readCertificatesPem } from './certificate.js';
import { readKeyPem } from './key.js';
import { accepted, type Reasoned, refused } from './reason.js';

export type SignatureAlgorithm = 'rsa-sha256' | 'ecdsa-sha256';

/** Who signs, without the means to do so. */
export interface SigningIdentity {
  /** DER certificate of the key. */
  readonly certificate: Uint8Array;
  /** Further DER certificates upwards, the signer's own left out. */
  readonly chain: readonly Uint8Array[];
  readonly algorithm: SignatureAlgorithm;
}

/** Whatever can sign: a key in memory, a token, a seal machine behind a wire. */
export interface Signer extends SigningIdentity {
  /** Hashes the bytes with SHA-256 and signs: PKCS#1 v1.5 for RSA, a DER pair (r, s) for ECDSA. */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

export interface PemSource {
  readonly key: string;
  readonly passphrase?: string;
  /** One certificate, or the signer's followed by its chain. */
  readonly certificates: string;
}

const SMALLEST_MODULUS = 2048;

/** A private key with the certificates that came with it, in any order. */
export interface KeyPair {
  readonly key: KeyObject;
  readonly certificates: readonly Certificate[];
}

/** A key and certificates from PEM texts. Refused when either cannot be read. */
export function keyPairFromPem(source: PemSource): Reasoned<KeyPair> {
  const key = readKeyPem(source.key, source.passphrase);
  if (!key.ok) return key;
  const certificates = readCertificatesPem(source.certificates);
  return certificates.ok ? accepted({ key: key.value, certificates: certificates.value }) : certificates;
}

/** A signer from PEM texts. Refused when either cannot be read, they do not belong together, or the key is too weak. */
export function signerFromPem(source: PemSource): Reasoned<Signer> {
  const pair = keyPairFromPem(source);
  return pair.ok ? signerFromKey(pair.value.key, pair.value.certificates) : pair;
}

/** A signer from a key and certificates in any order: the one that matches the key is its own, the others the chain. */
export function signerFromKey(key: KeyObject, certificates: readonly Certificate[]): Reasoned<Signer> {
  const algorithm = algorithmOf(key);
  if (!algorithm.ok) return algorithm;
  const own = certificates.find((certificate) => keyMatches(certificate, key));
  if (own === undefined) return refused('KEY_DOES_NOT_MATCH');
  const chain = certificates.filter((certificate) => certificate !== own).map((certificate) => certificate.der);
  return accepted({
    certificate: own.der,
    chain,
    algorithm: algorithm.value,
    // On this thread: handing over to another one would cost a good part of what the signature itself takes.
    sign: async (bytes) => sign('sha256', bytes, key),
  });
}

/** Who signs with a key that is kept elsewhere: the first certificate is its own. Refused when no such key can be used. */
export function identityFrom(certificates: readonly Certificate[]): Reasoned<SigningIdentity> {
  const [own, ...chain] = certificates;
  if (own === undefined) return refused('CERTIFICATE_UNREADABLE');
  const algorithm = algorithmOf(own.publicKey);
  if (!algorithm.ok) return algorithm;
  return accepted({ certificate: own.der, chain: chain.map(({ der }) => der), algorithm: algorithm.value });
}

function algorithmOf(key: KeyObject): Reasoned<SignatureAlgorithm> {
  const details = key.asymmetricKeyDetails;
  if (key.asymmetricKeyType === 'rsa') {
    return (details?.modulusLength ?? 0) >= SMALLEST_MODULUS ? accepted('rsa-sha256') : refused('KEY_TOO_WEAK');
  }
  const isP256 = key.asymmetricKeyType === 'ec' && details?.namedCurve === 'prime256v1';
  return isP256 ? accepted('ecdsa-sha256') : refused('ALGORITHM_UNSUPPORTED');
}
