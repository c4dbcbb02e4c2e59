import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { certificatePem, makeCertificate, readCertificate } from '../../../src/signature/certificate.js';
import { encryptedKeyPem, keyPem } from '../../../src/signature/key.js';
import { signerFromKey, signerFromPem } from '../../../src/signature/signer.js';
import { granted, makeSigner, NOT_AFTER, NOT_BEFORE, present, type TestSigner } from '../../support/test-signers.js';

const MESSAGE = Buffer.from('校本教研');
const VALIDITY = { subject: { commonName: 'a' }, serial: '01', notBefore: NOT_BEFORE, notAfter: NOT_AFTER };

let rsa: TestSigner;
let ec: TestSigner;

beforeAll(async () => {
  [rsa, ec] = await Promise.all([makeSigner('甲', 'rsa-2048'), makeSigner('乙', 'p-256')]);
});

test('an RSA signer signs so that the public key agrees, the same bytes each time', async () => {
  const signature = await rsa.signer.sign(MESSAGE);
  expect(rsa.signer.algorithm).toBe('rsa-sha256');
  expect(verify('sha256', MESSAGE, createPublicKey(rsa.key as never), signature)).toBe(true);
  expect(await rsa.signer.sign(MESSAGE)).toEqual(signature);
});

test('a P-256 signer signs with a DER pair', async () => {
  const signature = await ec.signer.sign(MESSAGE);
  expect(ec.signer.algorithm).toBe('ecdsa-sha256');
  expect(signature[0]).toBe(0x30);
  expect(verify('sha256', MESSAGE, createPublicKey(ec.key as never), signature)).toBe(true);
});

test('of several certificates the one of the key is its own and the others are the chain', () => {
  const pems = certificatePem(rsa.certificate) + certificatePem(ec.certificate);
  const signer = granted(signerFromPem({ key: keyPem(ec.key), certificates: pems }));
  expect(Buffer.compare(signer.certificate, ec.certificate)).toBe(0);
  expect(signer.chain.map((der) => Buffer.compare(der, rsa.certificate))).toEqual([0]);
});

test('an encrypted key opens with its passphrase', async () => {
  const source = { key: await encryptedKeyPem(ec.key, '口令'), certificates: certificatePem(ec.certificate) };
  expect(granted(signerFromPem({ ...source, passphrase: '口令' })).algorithm).toBe('ecdsa-sha256');
  expect(signerFromPem({ ...source, passphrase: '错' })).toEqual({ ok: false, reasons: ['PASSPHRASE_WRONG'] });
});

test('what does not fit is refused', () => {
  const key = keyPem(rsa.key);
  expect(signerFromPem({ key, certificates: certificatePem(ec.certificate) })).toEqual({
    ok: false,
    reasons: ['KEY_DOES_NOT_MATCH'],
  });
  expect(signerFromPem({ key, certificates: '' })).toEqual({ ok: false, reasons: ['CERTIFICATE_UNREADABLE'] });
  expect(signerFromPem({ key: '', certificates: '' })).toEqual({ ok: false, reasons: ['KEY_UNREADABLE'] });
});

test.each([
  ['RSA of 1024 bits', () => generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey, 'KEY_TOO_WEAK'],
  ['P-384', () => generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey, 'ALGORITHM_UNSUPPORTED'],
  ['Ed25519', () => generateKeyPairSync('ed25519').privateKey, 'ALGORITHM_UNSUPPORTED'],
])('a key of %s is refused', (_, make, reason) => {
  const own = present(readCertificate(rsa.certificate));
  expect(signerFromKey(make(), [own])).toEqual({ ok: false, reasons: [reason] });
});

test('a certificate made for one key does not serve another of the same kind', async () => {
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const certificate = present(readCertificate(await makeCertificate({ key: other, ...VALIDITY })));
  expect(signerFromKey(rsa.key, [certificate])).toEqual({ ok: false, reasons: ['KEY_DOES_NOT_MATCH'] });
  expect(signerFromKey(other, [certificate]).ok).toBe(true);
});
