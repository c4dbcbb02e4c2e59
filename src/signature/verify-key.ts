import { type KeyObject, verify } from 'node:crypto';

/** Kinds of keys that sign; RSA with PKCS#1 v1.5 alone (a key that is for PSS is another kind), ECDSA as a DER pair. */
const KINDS: ReadonlySet<string | undefined> = new Set(['rsa', 'ec']);

/** Whether a key made a signature over bytes; a signature that is not even well-formed gives false. */
export function keyMade(key: KeyObject, digest: string, bytes: Uint8Array, signature: Uint8Array): boolean {
  try {
    return KINDS.has(key.asymmetricKeyType) && verify(digest, bytes, key, signature);
  } catch {
    return false;
  }
}
