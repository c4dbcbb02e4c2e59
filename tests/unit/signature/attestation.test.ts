import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  type Attestation,
  attest,
  attestAlso,
  preAuthenticationEncoding,
  verifyAttestation,
} from '../../../src/signature/attestation.js';
import { granted, makeSigner, NOT_AFTER, NOT_BEFORE, present, type TestSigner } from '../../support/test-signers.js';

const PAYLOAD = Buffer.from('{"total":"92.5"}');
const TYPE = 'application/vnd.jiaoyan+json';
const AT = new Date('2026-06-30T08:00:00Z');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

let rsa: TestSigner;
let ec: TestSigner;
let attestation: Attestation;

beforeAll(async () => {
  [rsa, ec] = await Promise.all([makeSigner('甲', 'rsa-2048'), makeSigner('乙')]);
  attestation = granted(await attest({ payloadType: TYPE, payload: PAYLOAD, signer: rsa.signer }));
});

const check = (given: Attestation, changes: Partial<Parameters<typeof verifyAttestation>[1]> = {}) => {
  const trusted = [rsa.certificate, ec.certificate];
  const { verdict, reasons } = verifyAttestation(given, {
    payload: PAYLOAD,
    payloadType: TYPE,
    trusted,
    at: AT,
    ...changes,
  });
  return [verdict, ...reasons];
};
const signature = () => present(attestation.signatures[0]);
const altered = (changes: Partial<ReturnType<typeof signature>>): Attestation => ({
  ...attestation,
  signatures: [{ ...signature(), ...changes }],
});

// The example of the DSSE protocol description.
test('the signed bytes hold type and payload with their lengths', () => {
  const encoded = preAuthenticationEncoding('http://example.com/HelloWorld', Buffer.from('hello world'));
  expect(Buffer.from(encoded).toString()).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
});

test('lengths count bytes, not letters', () => {
  const encoded = preAuthenticationEncoding('类', Buffer.from('校本'));
  expect(Buffer.from(encoded).toString()).toBe('DSSEv1 3 类 6 校本');
});

describe('making', () => {
  test('says what was signed by whom', () => {
    expect(attestation).toEqual({
      payloadType: TYPE,
      payload: sha256(PAYLOAD),
      signatures: [
        {
          keyId: sha256(rsa.certificate),
          certificate: Buffer.from(rsa.certificate).toString('base64'),
          signature: expect.stringMatching(/^[\w+/]{342}==$/),
        },
      ],
    });
  });

  test('is the same each time with an RSA key', async () => {
    expect(granted(await attest({ payloadType: TYPE, payload: PAYLOAD, signer: rsa.signer }))).toEqual(attestation);
  });

  test('survives JSON', () => {
    expect(check(JSON.parse(JSON.stringify(attestation)))).toEqual(['passed']);
  });

  test('several sign the same payload', async () => {
    const both = granted(await attestAlso(attestation, PAYLOAD, ec.signer));
    expect(both.signatures.map(({ keyId }) => keyId)).toEqual([rsa, ec].map(({ certificate }) => sha256(certificate)));
    expect(check(both)).toEqual(['passed']);
    expect(check(both, { trusted: [rsa.certificate] })).toEqual(['indeterminate', 'UNTRUSTED_KEY']);
    expect(await attestAlso(attestation, Buffer.from('other'), ec.signer)).toEqual({
      ok: false,
      reasons: ['DIGEST_MISMATCH'],
    });
  });

  test('is refused where the certificate is none', async () => {
    const signer = { ...rsa.signer, certificate: new Uint8Array() };
    const refusal = { ok: false, reasons: ['CERTIFICATE_UNREADABLE'] };
    expect(await attest({ payloadType: TYPE, payload: PAYLOAD, signer })).toEqual(refusal);
    expect(await attestAlso(attestation, PAYLOAD, signer)).toEqual(refusal);
  });
});

describe('verifying', () => {
  test('a sound one passes and names its signer', () => {
    const verified = verifyAttestation(attestation, {
      payload: PAYLOAD,
      payloadType: TYPE,
      trusted: [rsa.certificate],
      at: AT,
    });
    expect(verified.verdict).toBe('passed');
    expect(verified.signatures[0]).toMatchObject({
      signatureMatches: true,
      trusted: true,
      validAt: true,
      certificate: { commonName: '甲' },
    });
  });

  test.each<[string, () => unknown[], unknown[]]>([
    [
      'another payload',
      () => check(attestation, { payload: Buffer.from('x') }),
      ['failed', 'DIGEST_MISMATCH', 'SIGNATURE_INVALID'],
    ],
    [
      'another type',
      () => check({ ...attestation, payloadType: 'text/plain' }),
      ['failed', 'PAYLOAD_TYPE_WRONG', 'SIGNATURE_INVALID'],
    ],
    [
      'another digest',
      () => check({ ...attestation, payload: sha256(Buffer.from('x')) }),
      ['failed', 'DIGEST_MISMATCH'],
    ],
    [
      'another key',
      () =>
        check(altered({ certificate: Buffer.from(ec.certificate).toString('base64'), keyId: sha256(ec.certificate) })),
      ['failed', 'SIGNATURE_INVALID'],
    ],
    ['another key identifier', () => check(altered({ keyId: 'x' })), ['failed', 'SIGNING_CERTIFICATE_MISMATCH']],
    ['no certificate', () => check(altered({ certificate: '' })), ['failed', 'CERTIFICATE_UNREADABLE']],
    ['no signature', () => check({ ...attestation, signatures: [] }), ['failed', 'NO_SIGNATURE']],
    ['a signature that is no base64', () => check(altered({ signature: '!' })), ['failed', 'CERTIFICATE_UNREADABLE']],
    ['nobody trusted', () => check(attestation, { trusted: [] }), ['indeterminate', 'UNTRUSTED_KEY']],
    [
      'too early',
      () => check(attestation, { at: new Date(NOT_BEFORE.getTime() - 1) }),
      ['failed', 'CERTIFICATE_EXPIRED'],
    ],
    [
      'too late',
      () => check(attestation, { at: new Date(NOT_AFTER.getTime() + 1) }),
      ['failed', 'CERTIFICATE_EXPIRED'],
    ],
    [
      'more signatures than are looked at',
      () => check({ ...attestation, signatures: Array.from({ length: 11 }, signature) }),
      ['failed', 'NO_SIGNATURE'],
    ],
  ])('%s', (_, run, expected) => {
    expect(run()).toEqual(expected);
  });
});
