import { spawnSync } from 'node:child_process';
import type { KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { certificatePem, makeCertificate } from '../../src/signature/certificate.js';
import { keyPem } from '../../src/signature/key.js';
import { signPdf } from '../../src/signature/pdf/sign.js';
import { verdictOf } from '../../src/signature/reason.js';
import { signerFromPem } from '../../src/signature/signer.js';
import type { TrustedKeys } from '../../src/signature/trust.js';
import { verifyPdf } from '../../src/signature/verify-pdf.js';
import { ATTACKS } from '../support/attacks.js';
import { certificatesOf, makeSigners, reservedReport, type Signers, signedBy } from '../support/co-signed.js';
import { MISPLACINGS, signedInTwoFields, signedWithoutField } from '../support/misplaced-signature.js';
import { SIGNING_DATE } from '../support/signed-pdf.js';
import { addValidationData, paintOver } from '../support/tampering.js';
import { granted, makeSigner, NOT_AFTER, NOT_BEFORE } from '../support/test-signers.js';
import { requireTool } from '../support/tools.js';

let signers: Signers;
let reserved: Uint8Array;
let two: Uint8Array;
let three: Uint8Array;

beforeAll(async () => {
  signers = await makeSigners(true);
  reserved = await reservedReport();
  two = await signedBy(reserved, signers, ['school', 'district']);
  three = await signedBy(reserved, signers);
});

function verify(pdf: Uint8Array, keys: Partial<TrustedKeys> = {}) {
  const verified = verifyPdf(pdf, { trusted: certificatesOf(signers), ...keys });
  // One verdict, and nothing that could contradict it.
  expect(verified.verdict).toBe(verdictOf(verified.reasons));
  for (const { verdict, reasons } of verified.signatures) expect(verdict).toBe(verdictOf(reasons));
  expect(verified.signatures.flatMap(({ reasons }) => reasons).every((one) => verified.reasons.includes(one))).toBe(
    true,
  );
  return verified;
}

test('the file that is attacked passes as it is', () => {
  expect(verify(three)).toMatchObject({ verdict: 'passed', reasons: [], changes: [] });
});

describe('every attack fails, and is named', () => {
  test.each(ATTACKS.map((attack) => [attack.title, attack] as const))('%s', (_, { apply, told }) => {
    const attacked = apply(three);
    expect(Buffer.compare(attacked, three)).not.toBe(0);
    const { verdict, reasons, changes } = verify(attacked);
    expect(verdict).toBe('failed');
    expect([...reasons, ...changes]).toContain(told);
  });

  test.each(ATTACKS.map((attack) => [attack.title, attack] as const))(
    'even with validation data behind it: %s',
    (_, { apply }) => {
      let later: Uint8Array;
      try {
        later = addValidationData(apply(three));
      } catch {
        // The attacked file does not open at all, so nobody can add anything.
        return;
      }
      expect(verify(later).verdict).toBe('failed');
    },
  );

  test.each(ATTACKS.filter(({ told }) => told.endsWith('_CHANGED')).map((attack) => [attack.title, attack] as const))(
    'between two honest signatures: %s',
    async (_, { apply }) => {
      const request = { signer: signers.city.signer, field: 'city', name: 'c', reason: 'r', date: SIGNING_DATE };
      const signed = await signPdf(apply(two), request);
      if (signed.ok) expect(verify(signed.value).verdict).toBe('failed');
    },
  );
});

describe('a signature in a field that it was not made for', () => {
  let one: Uint8Array;
  beforeAll(async () => {
    one = await signedBy(reserved, signers, ['school']);
    expect(verify(one).verdict).toBe('passed');
  });

  test.each(MISPLACINGS.map((misplacing) => [misplacing.title, misplacing] as const))('%s', (_, { apply, told }) => {
    const verified = verify(apply(one));
    expect(verified.verdict).toBe('failed');
    expect(verified.reasons).toContain(told);
  });

  test.each(MISPLACINGS.map((misplacing) => [misplacing.title, misplacing] as const))(
    'even where the school may sign in every field: %s',
    (_, { apply }) => {
      const fingerprint = verify(one).signatures[0]?.certificate?.sha256 ?? '';
      const scopes = [{ fingerprint, fields: ['school', 'district', 'city'] }];
      expect(verify(apply(one), { scopes }).verdict).toBe('failed');
    },
  );

  test.each(MISPLACINGS.map((misplacing) => [misplacing.title, misplacing] as const))(
    'and signing over it makes it no better: %s',
    async (_, { apply }) => {
      const field = apply === MISPLACINGS[1]?.apply ? 'district' : 'city';
      const request = { signer: signers.city.signer, field, name: 'c', reason: 'r', date: SIGNING_DATE };
      const signed = await signPdf(apply(one), request);
      if (signed.ok) expect(verify(signed.value).verdict).toBe('failed');
    },
  );

  test('is told where no revision tells of it, for it was prepared before the first signature', async () => {
    const verified = verify(await signedInTwoFields(reserved, signers.school.signer));
    expect(verified.verdict).toBe('failed');
    expect(verified.reasons).toContain('SIGNATURE_MISPLACED');
  });

  test('is told where the field got it in a later revision, and what lies between is not looked at', async () => {
    const verified = verify(await signedWithoutField(reserved, signers.school.signer));
    expect(verified.verdict).toBe('failed');
    expect(verified.reasons).toContain('SIGNATURE_MISPLACED');
  });
});

describe('keys', () => {
  const signed = async (key: KeyObject, certificate: Uint8Array) => {
    const signer = granted(signerFromPem({ key: keyPem(key), certificates: certificatePem(certificate) }));
    const request = { signer, field: 'city', name: '示例市教科院', reason: 'r', date: SIGNING_DATE };
    return granted(await signPdf(two, request));
  };

  test('a certificate that looks like the city’s and is another key’s does not pass', async () => {
    const impostor = await makeSigner('示例市教科院');
    const verified = verify(await signed(impostor.key, impostor.certificate));
    expect([verified.verdict, ...verified.reasons]).toEqual(['indeterminate', 'UNTRUSTED_KEY']);
    const [, , last] = verified.signatures;
    expect(last?.certificate?.subject).toBe(verify(three).signatures[2]?.certificate?.subject);
  });

  test('the city’s certificate over another key’s signature fails', async () => {
    const impostor = await makeSigner('示例市教科院');
    const signer = { ...impostor.signer, certificate: signers.city.certificate };
    const request = { signer, field: 'city', name: 'c', reason: 'r', date: SIGNING_DATE };
    expect(verify(granted(await signPdf(two, request))).reasons).toEqual(['SIGNATURE_INVALID']);
  });

  test('a certificate that had expired fails', async () => {
    const { key } = signers.city;
    const subject = { commonName: '示例市教科院' };
    const notAfter = new Date('2026-03-01T00:00:00Z');
    const expired = await makeCertificate({ key, subject, serial: '01', notBefore: NOT_BEFORE, notAfter });
    const verified = verify(await signed(key, expired), { trusted: [...certificatesOf(signers), expired] });
    expect([verified.verdict, ...verified.reasons]).toEqual(['failed', 'CERTIFICATE_EXPIRED']);
    expect(NOT_AFTER > SIGNING_DATE).toBe(true);
  });

  test.each([
    ['2026-06-30T00:00:00Z', 'failed', 'CERTIFICATE_REVOKED'],
    ['2026-07-01T00:00:00Z', 'indeterminate', 'REVOCATION_DATE_UNPROVEN'],
  ])('a certificate that is revoked from %s: %s', (from, verdict, reason) => {
    const fingerprint = verify(three).signatures[1]?.certificate?.sha256 ?? '';
    const verified = verify(three, { revocations: [{ fingerprint, from: new Date(from) }] });
    expect([verified.verdict, ...verified.reasons]).toEqual([verdict, reason]);
    expect(verified.signatures.map((one) => one.verdict)).toEqual(['passed', verdict, 'passed']);
  });
});

describe.skipIf(!requireTool('pdfsig'))('pdfsig', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attacks-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('goes on calling all three signatures valid where a page was painted over, and we do not', () => {
    const path = join(folder, 'painted.pdf');
    writeFileSync(path, paintOver(three));
    const told = spawnSync('pdfsig', ['-nocert', path], { encoding: 'utf8' }).stdout;
    expect(told.match(/Signature is Valid\./g)).toHaveLength(3);
    expect(verify(paintOver(three))).toMatchObject({ verdict: 'failed', changes: ['PAGE_CHANGED'] });
  });
});
