import { type webcrypto as Web, webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { describe, expect, test } from 'vitest';
import { type Certificate, readCertificate } from '../../../src/signature/certificate.js';
import { revocationReasons, useReasons } from '../../../src/signature/trust.js';
import { certificateUse } from '../../../src/signature/verify-extensions.js';
import { NOT_AFTER, NOT_BEFORE, present } from '../../support/test-signers.js';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const { KeyUsageFlags } = x509;

async function withExtensions(...extensions: x509.Extension[]): Promise<Certificate> {
  const keys = (await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])) as Web.CryptoKeyPair;
  const made = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: 'CN=a',
    notBefore: NOT_BEFORE,
    notAfter: NOT_AFTER,
    signingAlgorithm: ALGORITHM,
    keys,
    extensions,
  });
  return present(readCertificate(new Uint8Array(made.rawData)));
}

const PLAIN = { understood: true, signs: true, forDocuments: true, signsCertificates: true, stampsTime: false };
const OTHER = { ...PLAIN, forDocuments: false };

describe('what a certificate says of its use', () => {
  test.each<[string, x509.Extension[], object]>([
    ['nothing', [], PLAIN],
    [
      'an authority with a path length',
      [new x509.BasicConstraintsExtension(true, 1, true)],
      { ...PLAIN, pathLength: 1 },
    ],
    [
      'signing documents',
      [new x509.KeyUsagesExtension(KeyUsageFlags.nonRepudiation, true)],
      { ...PLAIN, signsCertificates: false },
    ],
    [
      'encrypting',
      [new x509.KeyUsagesExtension(KeyUsageFlags.keyEncipherment, true)],
      { ...PLAIN, signs: false, signsCertificates: false },
    ],
    ['time-stamping', [new x509.ExtendedKeyUsageExtension([TIME_STAMPING], true)], { ...OTHER, stampsTime: true }],
    ['time-stamping, not critically', [new x509.ExtendedKeyUsageExtension([TIME_STAMPING], false)], OTHER],
    ['web sites', [new x509.ExtendedKeyUsageExtension(['1.3.6.1.5.5.7.3.1'], true)], OTHER],
    ['web sites, not critically', [new x509.ExtendedKeyUsageExtension(['1.3.6.1.5.5.7.3.1'], false)], OTHER],
    ['documents', [new x509.ExtendedKeyUsageExtension(['1.3.6.1.5.5.7.3.36'], true)], PLAIN],
    ['anything', [new x509.ExtendedKeyUsageExtension(['2.5.29.37.0'], true)], PLAIN],
    ['no use at all', [new x509.Extension('2.5.29.37', true, Uint8Array.of(0x30, 0))], OTHER],
    ['a use that is no identifier', [new x509.Extension('2.5.29.37', true, Uint8Array.of(0x30, 2, 5, 0))], OTHER],
    [
      'time-stamping among others',
      [new x509.ExtendedKeyUsageExtension([TIME_STAMPING, '1.3.6.1.5.5.7.3.4'], true)],
      PLAIN,
    ],
    ['something unknown', [new x509.Extension('1.2.3.4', false, Uint8Array.of(5, 0))], PLAIN],
    [
      'something unknown, critically',
      [new x509.Extension('1.2.3.4', true, Uint8Array.of(5, 0))],
      { ...PLAIN, understood: false },
    ],
    [
      'limits on names, critically',
      [new x509.Extension('2.5.29.30', true, Uint8Array.of(0x30, 0))],
      { ...PLAIN, understood: false },
    ],
    [
      'an extension that is no DER',
      [new x509.Extension('1.2.3.4', false, Uint8Array.of(1, 1))],
      { ...PLAIN, understood: false },
    ],
  ])('%s', async (_, extensions, use) => {
    expect(certificateUse(await withExtensions(...extensions))).toEqual(use);
  });

  test('forbids what it does not allow', async () => {
    const unknown = await withExtensions(new x509.Extension('1.2.3.4', true, Uint8Array.of(5, 0)));
    const encrypting = await withExtensions(new x509.KeyUsagesExtension(KeyUsageFlags.keyEncipherment, true));
    expect(useReasons([await withExtensions(), unknown])).toEqual(['CERTIFICATE_EXTENSION_UNKNOWN']);
    expect(useReasons([encrypting])).toEqual(['KEY_USAGE_WRONG']);
    expect(useReasons([await withExtensions(), encrypting])).toEqual([]);
  });
});

describe('a revocation', () => {
  const day = (text: string) => new Date(`${text}T00:00:00Z`);

  test.each<[string, string | undefined, boolean, string[]]>([
    ['before it, proven', '2026-06-30', true, []],
    ['before it, claimed', '2026-06-30', false, ['REVOCATION_DATE_UNPROVEN']],
    ['on its day, proven', '2026-07-01', true, ['CERTIFICATE_REVOKED']],
    ['behind it, claimed', '2026-07-02', false, ['CERTIFICATE_REVOKED']],
    ['nobody knows when', undefined, false, ['CERTIFICATE_REVOKED']],
  ])('and a signature %s', async (_, signed, proven, reasons) => {
    const certificate = await withExtensions();
    const revocations = ['2026-09-01', '2026-07-01'].map((from) => ({
      fingerprint: certificate.sha256,
      from: day(from),
    }));
    const time = { instant: signed === undefined ? undefined : day(signed), proven };
    expect(revocationReasons([certificate], revocations, time)).toEqual(reasons);
    expect(revocationReasons([await withExtensions()], revocations, time)).toEqual([]);
  });
});
