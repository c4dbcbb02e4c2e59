import { createPublicKey, X509Certificate } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Certificate,
  certificatePem,
  isValidAt,
  isVerifiedBy,
  keyMatches,
  makeCertificate,
  readCertificate,
  readCertificateName,
  readCertificatesPem,
  sameCertificate,
} from '../../../src/signature/certificate.js';
import { generateKey } from '../../../src/signature/key.js';
import { NOT_AFTER, NOT_BEFORE, present } from '../../support/test-signers.js';

const SUBJECT = { commonName: '示例小学', organization: '示例市教研机构', organizationalUnit: '教务处' };
const REQUEST = { subject: SUBJECT, serial: '5a01', notBefore: NOT_BEFORE, notAfter: NOT_AFTER };

let rsa: Awaited<ReturnType<typeof generateKey>>;
let ec: Awaited<ReturnType<typeof generateKey>>;
let rsaDer: Uint8Array;
let ecDer: Uint8Array;

beforeAll(async () => {
  [rsa, ec] = await Promise.all([generateKey('rsa-2048'), generateKey('p-256')]);
  rsaDer = await makeCertificate({ key: rsa, ...REQUEST });
  ecDer = await makeCertificate({ key: ec, ...REQUEST });
});

const read = (der: Uint8Array): Certificate => present(readCertificate(der));

describe('a certificate that was made', () => {
  test('says what was asked for, in Chinese too', () => {
    const { subject, issuer, commonName, serial, notBefore, notAfter, selfSigned } = read(rsaDer);
    const name = 'CN=示例小学, OU=教务处, O=示例市教研机构';
    expect({ subject, issuer, commonName, serial, notBefore, notAfter, selfSigned }).toEqual({
      subject: name,
      issuer: name,
      commonName: '示例小学',
      serial: '5A01',
      notBefore: NOT_BEFORE,
      notAfter: NOT_AFTER,
      selfSigned: true,
    });
  });

  test('writes its names in UTF-8', () => {
    expect(Buffer.from(rsaDer).includes(Buffer.from('示例小学', 'utf8'))).toBe(true);
  });

  test('is no authority, signs documents, and verifies by its own key', () => {
    const { x509 } = read(ecDer);
    expect(x509.ca).toBe(false);
    expect(x509.verify(createPublicKey(ec as never))).toBe(true);
    // Basic constraints (2.5.29.19) and key usage (2.5.29.15: digital signature and content commitment), both critical.
    expect(Buffer.from(ecDer).includes(Buffer.from('0603551d130101ff', 'hex'))).toBe(true);
    expect(Buffer.from(ecDer).includes(Buffer.from('0603551d0f0101ff0404030206c0', 'hex'))).toBe(true);
  });

  test('is the same bytes for the same request with an RSA key', async () => {
    expect(await makeCertificate({ key: rsa, ...REQUEST })).toEqual(rsaDer);
    expect(await makeCertificate({ key: rsa, ...REQUEST, serial: '5a02' })).not.toEqual(rsaDer);
  });

  test('leaves out what is not named', async () => {
    const der = await makeCertificate({ key: rsa, ...REQUEST, subject: { commonName: 'a' } });
    expect(read(der).subject).toBe('CN=a');
  });

  test('belongs to its key and no other', () => {
    expect(keyMatches(read(rsaDer), rsa)).toBe(true);
    expect(keyMatches(read(rsaDer), ec)).toBe(false);
    expect(isVerifiedBy(new X509Certificate(rsaDer), new X509Certificate(ecDer))).toBe(false);
  });
});

describe('reading', () => {
  test('the fingerprint is what node calls fingerprint256', () => {
    const plain = new X509Certificate(rsaDer).fingerprint256.replaceAll(':', '').toLowerCase();
    expect(read(rsaDer).sha256).toBe(plain);
  });

  test('the name for signatures is issuer and serial as they are encoded', () => {
    const name = present(readCertificateName(rsaDer));
    expect(Buffer.from(name.serialDer).toString('hex')).toBe('02025a01');
    expect(Buffer.from(name.issuerDer).subarray(-12).toString('utf8')).toBe('示例小学');
  });

  test.each([
    ['nothing', () => new Uint8Array()],
    ['text', () => Buffer.from('-----BEGIN')],
    ['a byte too few', () => rsaDer.subarray(0, -1)],
    ['a byte too many', () => Buffer.concat([rsaDer, Uint8Array.of(0)])],
    ['an empty sequence', () => Uint8Array.of(0x30, 0)],
  ])('%s is not a certificate', (_, make) => {
    expect(readCertificate(make())).toBeUndefined();
    expect(readCertificateName(make())).toBeUndefined();
  });

  test('the same certificate is the same bytes', () => {
    expect(sameCertificate(read(rsaDer), read(Uint8Array.from(rsaDer)))).toBe(true);
    expect(sameCertificate(read(rsaDer), read(ecDer))).toBe(false);
  });

  test.each([
    [new Date(NOT_BEFORE.getTime() - 1), false],
    [NOT_BEFORE, true],
    [NOT_AFTER, true],
    [new Date(NOT_AFTER.getTime() + 1), false],
  ])('valid at %s: %s', (instant, expected) => {
    expect(isValidAt(read(rsaDer), instant)).toBe(expected);
  });
});

describe('PEM', () => {
  test('several certificates are read in their order, other text left aside', () => {
    const pem = `subject=a\n${certificatePem(rsaDer)}\r\nsubject=b\n${certificatePem(ecDer)}`;
    const certificates = readCertificatesPem(pem);
    expect(certificates.ok && certificates.value.map(({ der }) => Buffer.from(der).toString('hex'))).toEqual(
      [rsaDer, ecDer].map((der) => Buffer.from(der).toString('hex')),
    );
  });

  test('node writes the same text', () => {
    expect(certificatePem(rsaDer)).toBe(new X509Certificate(rsaDer).toString());
  });

  test.each([
    ['', 'none'],
    ['-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----', 'one that cannot be read'],
  ])('%j is refused: %s', (pem) => {
    expect(readCertificatesPem(pem)).toEqual({ ok: false, reasons: ['CERTIFICATE_UNREADABLE'] });
  });
});
