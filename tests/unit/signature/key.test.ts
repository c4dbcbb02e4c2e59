import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import {
  encryptedKeyPem,
  generateKey,
  isEncryptedPem,
  type KeyKind,
  keyPem,
  readKeyPem,
} from '../../../src/signature/key.js';
import { granted } from '../../support/test-signers.js';
import { requireTool } from '../../support/tools.js';

test.each<[KeyKind, object]>([
  ['rsa-2048', { modulusLength: 2048, publicExponent: 65537n }],
  ['rsa-3072', { modulusLength: 3072, publicExponent: 65537n }],
  ['p-256', { namedCurve: 'prime256v1' }],
])('a key of kind %s is what it says', async (kind, details) => {
  const key = await generateKey(kind);
  expect(key.type).toBe('private');
  expect(key.asymmetricKeyDetails).toMatchObject(details);
});

test('a key survives PEM, plain and encrypted', async () => {
  const key = await generateKey('p-256');
  const sealed = await encryptedKeyPem(key, '口令 42');
  expect([isEncryptedPem(sealed), isEncryptedPem(keyPem(key))]).toEqual([true, false]);
  expect(keyPem(key)).toMatch(/^-----BEGIN PRIVATE KEY-----/);
  expect(sealed).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----/);
  expect(keyPem(granted(readKeyPem(keyPem(key))))).toBe(keyPem(key));
  expect(keyPem(granted(readKeyPem(sealed, '口令 42')))).toBe(keyPem(key));
});

test('a wrong or missing passphrase is told as such', async () => {
  const sealed = await encryptedKeyPem(await generateKey('p-256'), 'right');
  expect(readKeyPem(sealed, 'wrong')).toEqual({ ok: false, reasons: ['PASSPHRASE_WRONG'] });
  expect(readKeyPem(sealed)).toEqual({ ok: false, reasons: ['PASSPHRASE_WRONG'] });
});

test.each(['', 'no key', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'])('%j is no key', (pem) => {
  expect(readKeyPem(pem)).toEqual({ ok: false, reasons: ['KEY_UNREADABLE'] });
});

describe.skipIf(!requireTool('openssl'))('openssl', () => {
  const openssl = (input: string, ...options: string[]) => spawnSync('openssl', options, { input, encoding: 'utf8' });

  test.each<KeyKind>(['rsa-2048', 'p-256'])('opens an encrypted key of kind %s', async (kind) => {
    const key = await generateKey(kind);
    const sealed = await encryptedKeyPem(key, 'pass-1234');
    expect(openssl(sealed, 'pkcs8', '-passin', 'pass:pass-1234').stdout).toBe(keyPem(key));
    expect(openssl(sealed, 'pkcs8', '-passin', 'pass:pass-1235').status).not.toBe(0);
  });

  test('sees how it is encrypted: 600,000 rounds with SHA-256, AES-256', async () => {
    const sealed = await encryptedKeyPem(await generateKey('p-256'), 'pass-1234');
    const { stdout } = openssl(sealed, 'asn1parse');
    for (const word of ['PBES2', 'PBKDF2', 'hmacWithSHA256', 'aes-256-cbc', ':0927C0']) expect(stdout).toContain(word);
  });
});

test('the same key under the same passphrase never looks the same', async () => {
  const key = await generateKey('p-256');
  expect(await encryptedKeyPem(key, 'pass-1234')).not.toBe(await encryptedKeyPem(key, 'pass-1234'));
});
