import { createCipheriv, createPrivateKey, generateKeyPair, type KeyObject, pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { derNull, octetString, oid, sequence, TAG, tagged } from './der.js';
import { OID } from './oid.js';
import { accepted, type Reasoned, refused } from './reason.js';

/** Kinds of self-managed keys that can be made. */
export type KeyKind = 'rsa-2048' | 'rsa-3072' | 'p-256';

const generate = promisify(generateKeyPair);
const derive = promisify(pbkdf2);

/** Makes a new private key from the system's randomness. */
export async function generateKey(kind: KeyKind): Promise<KeyObject> {
  if (kind === 'p-256') return (await generate('ec', { namedCurve: 'P-256' })).privateKey;
  return (await generate('rsa', { modulusLength: kind === 'rsa-2048' ? 2048 : 3072 })).privateKey;
}

/** PKCS#8 PEM text of a private key, not encrypted. */
export const keyPem = (key: KeyObject): string => String(key.export({ type: 'pkcs8', format: 'pem' }));

/** Rounds of PBKDF2 with HMAC-SHA-256; what OWASP has asked for since 2023. node:crypto itself would take 2048. */
const ROUNDS = 600_000;
const SALT_BYTES = 16;
const BLOCK_BYTES = 16;
const KEY_BYTES = 32;

/**
 * PKCS#8 PEM text of a private key under a passphrase: PBES2 with PBKDF2-HMAC-SHA-256 and AES-256-CBC (RFC 8018 §6.2),
 * which OpenSSL and everything built on it opens.
 */
export async function encryptedKeyPem(key: KeyObject, passphrase: string): Promise<string> {
  const [salt, vector] = [randomBytes(SALT_BYTES), randomBytes(BLOCK_BYTES)];
  const cipher = createCipheriv('aes-256-cbc', await derive(passphrase, salt, ROUNDS, KEY_BYTES, 'sha256'), vector);
  const plain = key.export({ type: 'pkcs8', format: 'der' });
  const derivation = sequence(octetString(salt), roundsInteger(), sequence(oid(OID.hmacWithSha256), derNull));
  const scheme = sequence(sequence(oid(OID.pbkdf2), derivation), sequence(oid(OID.aes256Cbc), octetString(vector)));
  const der = sequence(
    sequence(oid(OID.pbes2), scheme),
    octetString(Buffer.concat([cipher.update(plain), cipher.final()])),
  );
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN ENCRYPTED PRIVATE KEY-----', ...lines, '-----END ENCRYPTED PRIVATE KEY-----', ''].join('\n');
}

/** The rounds as an INTEGER of three octets, its first bit clear. */
function roundsInteger(): Uint8Array {
  const octets = Buffer.alloc(3);
  octets.writeUIntBE(ROUNDS, 0, 3);
  return tagged(TAG.integer, octets);
}

/** Whether a PEM key can only be read with its passphrase. */
export const isEncryptedPem = (pem: string): boolean => pem.includes('ENCRYPTED');

/** Reads a PEM private key; an encrypted one needs its passphrase. */
export function readKeyPem(pem: string, passphrase?: string): Reasoned<KeyObject> {
  const encrypted = isEncryptedPem(pem);
  if (encrypted && passphrase === undefined) return refused('PASSPHRASE_WRONG');
  try {
    return accepted(createPrivateKey({ key: pem, format: 'pem', ...(passphrase === undefined ? {} : { passphrase }) }));
  } catch {
    return refused(encrypted ? 'PASSPHRASE_WRONG' : 'KEY_UNREADABLE');
  }
}
