import { expect, test } from 'vitest';
import { generateKey, type KeyKind, keyPem, readKeyPem } from '../../../src/signature/key.js';
import { granted } from '../../support/test-signers.js';

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
  const sealed = keyPem(key, '口令 42');
  expect(keyPem(key)).toMatch(/^-----BEGIN PRIVATE KEY-----/);
  expect(sealed).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----/);
  expect(keyPem(granted(readKeyPem(keyPem(key))))).toBe(keyPem(key));
  expect(keyPem(granted(readKeyPem(sealed, '口令 42')))).toBe(keyPem(key));
});

test('a wrong or missing passphrase is told as such', async () => {
  const sealed = keyPem(await generateKey('p-256'), 'right');
  expect(readKeyPem(sealed, 'wrong')).toEqual({ ok: false, reasons: ['PASSPHRASE_WRONG'] });
  expect(readKeyPem(sealed)).toEqual({ ok: false, reasons: ['PASSPHRASE_WRONG'] });
});

test.each(['', 'no key', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'])('%j is no key', (pem) => {
  expect(readKeyPem(pem)).toEqual({ ok: false, reasons: ['KEY_UNREADABLE'] });
});
