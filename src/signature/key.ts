import { createPrivateKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { accepted, type Reasoned, refused } from './reason.js';

/** Kinds of self-managed keys that can be made. */
export type KeyKind = 'rsa-2048' | 'rsa-3072' | 'p-256';

const generate = promisify(generateKeyPair);

/** Makes a new private key from the system's randomness. */
export async function generateKey(kind: KeyKind): Promise<KeyObject> {
  if (kind === 'p-256') return (await generate('ec', { namedCurve: 'P-256' })).privateKey;
  return (await generate('rsa', { modulusLength: kind === 'rsa-2048' ? 2048 : 3072 })).privateKey;
}

/** PKCS#8 PEM text of a private key; with a passphrase encrypted by AES-256-CBC (PBES2). */
export function keyPem(key: KeyObject, passphrase?: string): string {
  const cipher = passphrase === undefined ? {} : { cipher: 'aes-256-cbc', passphrase };
  return String(key.export({ type: 'pkcs8', format: 'pem', ...cipher }));
}

/** Reads a PEM private key; an encrypted one needs its passphrase. */
export function readKeyPem(pem: string, passphrase?: string): Reasoned<KeyObject> {
  const encrypted = pem.includes('ENCRYPTED');
  if (encrypted && passphrase === undefined) return refused('PASSPHRASE_WRONG');
  try {
    return accepted(createPrivateKey({ key: pem, format: 'pem', ...(passphrase === undefined ? {} : { passphrase }) }));
  } catch {
    return refused(encrypted ? 'PASSPHRASE_WRONG' : 'KEY_UNREADABLE');
  }
}
