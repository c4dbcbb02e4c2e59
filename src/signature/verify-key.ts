import { type KeyObject, verify } from 'node:crypto';

/** Whether a key made a signature over bytes; a signature that is not even well-formed gives false. */
export function keyMade(key: KeyObject, digest: string, bytes: Uint8Array, signature: Uint8Array): boolean {
  try {
    return verify(digest, bytes, key, signature);
  } catch {
    return false;
  }
}
