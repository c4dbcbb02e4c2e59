import type { KeyObject } from 'node:crypto';
import type { Certificate } from './certificate.js';
import { sameCertificate } from './certificate.js';
import { type DerNode, oidOf, readDer } from './der.js';
import type { ReasonCode } from './reason.js';

// Sources: NIST SP 800-131A rev. 2 (RSA below 2048 bits, curves below 224 bits and SHA-1 are no longer allowed for
// signatures), ETSI TS 119 312; the program itself signs with no curve below P-256, so none below 256 bits counts.

const SMALLEST_MODULUS = 2048;
const SMALLEST_CURVE = 256;
/** With an exponent of 1 anybody can write a signature. */
const SMALLEST_EXPONENT = 3n;
const EDWARDS: ReadonlySet<string> = new Set(['ed25519', 'ed448']);

/** Whether a signature of a public key cannot be forged by who has a few computers and time; other kinds of keys are weak. */
export function isStrongKey(key: KeyObject): boolean {
  const { asymmetricKeyType: kind = '', asymmetricKeyDetails: details = {} } = key;
  if (EDWARDS.has(kind)) return true;
  if (kind === 'ec') return curveBits(details.namedCurve) >= SMALLEST_CURVE;
  const isRsa = kind === 'rsa' || kind === 'rsa-pss';
  const { modulusLength = 0, publicExponent = 0n } = details;
  return isRsa && modulusLength >= SMALLEST_MODULUS && publicExponent >= SMALLEST_EXPONENT;
}

/** Size of a curve by its name, e.g. `secp384r1`, or of the one of GB/T 32918; 0 for one that is written out in the key or has no size in its name. */
const curveBits = (name = ''): number => (name === 'SM2' ? SMALLEST_CURVE : Number(/\d{3}/.exec(name)?.[0] ?? 0));

/** Algorithms of certificate signatures over SHA-2, SHA-3 and SM3, and those with a digest of their own. */
const STRONG: ReadonlySet<string> = new Set([
  ...['11', '12', '13', '14'].map((last) => `1.2.840.113549.1.1.${last}`),
  ...['1', '2', '3', '4'].map((last) => `1.2.840.10045.4.3.${last}`),
  ...['10', '11', '12', '14', '15', '16'].map((last) => `2.16.840.1.101.3.4.3.${last}`),
  '1.3.101.112',
  '1.3.101.113',
  '1.2.156.10197.1.501',
]);
const PSS = '1.2.840.113549.1.1.10';
const CONTEXT_0 = 0xa0;
/** Digests that PSS may name; without a name it is SHA-1 (RFC 4055 §3.1). */
const STRONG_DIGEST = /^2\.16\.840\.1\.101\.3\.4\.2\.(1|2|3|4|8|9|10)$/;

/** Whether the signature on a certificate is over a digest for which nobody can make a second certificate. */
export function hasStrongDigest({ der }: Certificate): boolean {
  const [type, parameters] = readDer(der)?.children[1]?.children ?? [];
  const algorithm = oidOf(type) ?? '';
  return algorithm === PSS ? STRONG_DIGEST.test(digestOfPss(parameters)) : STRONG.has(algorithm);
}

const digestOfPss = (parameters: DerNode | undefined): string =>
  oidOf(parameters?.children.find(({ tag }) => tag === CONTEXT_0)?.children[0]?.children[0]) ?? '';

/** The part of a chain that a verdict relies on: up to the nearest certificate of the list; all of it where none is. */
export function reliedOn(path: readonly Certificate[], trusted: readonly Certificate[]): readonly Certificate[] {
  const anchor = path.findIndex((one) => trusted.some((other) => sameCertificate(one, other)));
  return anchor < 0 ? path : path.slice(0, anchor + 1);
}

/**
 * What is too weak in a chain: a key, or the digest under which one certificate vouches for the next. The signature on the
 * last one is not asked, for it is believed because it stands on the list, or not at all.
 */
export function strengthReasons(path: readonly Certificate[], trusted: readonly Certificate[]): ReasonCode[] {
  const relied = reliedOn(path, trusted);
  return [
    ...(relied.every(({ publicKey }) => isStrongKey(publicKey)) ? [] : (['KEY_TOO_WEAK'] as const)),
    ...(relied.slice(0, -1).every(hasStrongDigest) ? [] : (['DIGEST_TOO_WEAK'] as const)),
  ];
}
