import { beforeAll, describe, expect, test } from 'vitest';
import { attest, verifyAttestation } from '../../src/signature/attestation.js';
import { signPdf } from '../../src/signature/pdf/sign.js';
import { verdictOf } from '../../src/signature/reason.js';
import type { Signer } from '../../src/signature/signer.js';
import type { TrustedKeys } from '../../src/signature/trust.js';
import { type VerifyOptions, verifyPdf } from '../../src/signature/verify-pdf.js';
import { reservedReport } from '../support/co-signed.js';
import { type IssuedKey, type IssuedSigner, issueSigner } from '../support/issued-signer.js';
import { SIGNING_DATE } from '../support/signed-pdf.js';
import { granted } from '../support/test-signers.js';

/** Extended key usages by what they are for. */
const USAGE = {
  documentSigning: '1.3.6.1.5.5.7.3.36',
  emailProtection: '1.3.6.1.5.5.7.3.4',
  clientAuth: '1.3.6.1.5.5.7.3.2',
  serverAuth: '1.3.6.1.5.5.7.3.1',
  codeSigning: '1.3.6.1.5.5.7.3.3',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  microsoftDocuments: '1.3.6.1.4.1.311.10.3.12',
  adobe: '1.2.840.113583.1.1.5',
  any: '2.5.29.37.0',
} as const;
type Usage = keyof typeof USAGE;

const PAYLOAD = Buffer.from('{"kind":"sample"}');
const PAYLOAD_TYPE = 'application/vnd.jiaoyan+json';
const NOW = new Date('2026-11-22T08:00:00Z');

let reserved: Uint8Array;
let authority: IssuedSigner;

beforeAll(async () => {
  reserved = await reservedReport();
  authority = await issueSigner('发证机构', { ca: true });
});

const signed = async (signer: Signer, date = SIGNING_DATE) =>
  granted(await signPdf(reserved, { signer, field: 'school', name: 'x', reason: 'y', date, certify: 2 }));

/** The verdict on a report that this signer certified, with all reasons. */
async function report(signer: Signer, keys: VerifyOptions, date?: Date): Promise<string[]> {
  const { verdict, reasons, signatures } = verifyPdf(await signed(signer, date), keys);
  expect(verdict).toBe(verdictOf(reasons));
  expect(signatures.map((one) => one.verdict)).toEqual([verdict]);
  return [verdict, ...reasons];
}

/** The verdict on an attestation of this signer. */
async function attested(signer: Signer, keys: TrustedKeys, more: { readonly roles?: readonly string[] } = {}) {
  const attestation = granted(await attest({ payloadType: PAYLOAD_TYPE, payload: PAYLOAD, signer }));
  const { verdict, reasons } = verifyAttestation(attestation, {
    payload: PAYLOAD,
    payloadType: PAYLOAD_TYPE,
    at: NOW,
    ...keys,
    ...more,
  });
  expect(verdict).toBe(verdictOf(reasons));
  return [verdict, ...reasons];
}

describe('a certificate for something else than documents signs none', () => {
  test.each<[Usage[], boolean]>([
    [['timeStamping'], true],
    [['serverAuth'], true],
    [['serverAuth'], false],
    [['clientAuth'], true],
    [['codeSigning', 'clientAuth'], false],
    [[], true],
  ])('%j, critically %s', async (usages, critical) => {
    const extendedUsage = usages.map((usage) => USAGE[usage]);
    const keys = { trusted: [authority.certificate.der] };
    const leaf = await issueSigner('某校', { by: authority, extendedUsage, critical });
    expect(await report(leaf.signer, keys)).toEqual(['failed', 'KEY_USAGE_WRONG']);
    expect(await attested(leaf.signer, keys)).toEqual(['failed', 'KEY_USAGE_WRONG']);
    expect(await report(leaf.signer, { trusted: [leaf.certificate.der, authority.certificate.der] })).toEqual([
      'failed',
      'KEY_USAGE_WRONG',
    ]);
  });

  test('nor does one below an authority for something else', async () => {
    const web = await issueSigner('网站证书', { by: authority, ca: true, extendedUsage: [USAGE.serverAuth] });
    const leaf = await issueSigner('某校', { by: web });
    const keys = { trusted: [authority.certificate.der] };
    expect(await report(leaf.signer, keys)).toEqual(['failed', 'KEY_USAGE_WRONG']);
    expect(await attested(leaf.signer, keys)).toEqual(['failed', 'KEY_USAGE_WRONG']);
  });

  test.each<[Usage[], boolean]>([
    [['documentSigning'], true],
    [['emailProtection', 'clientAuth'], false],
    [['emailProtection', 'clientAuth'], true],
    [['clientAuth', 'emailProtection', 'serverAuth'], true],
    [['microsoftDocuments'], false],
    [['adobe'], true],
    [['any'], true],
  ])('but %j, critically %s, does', async (usages, critical) => {
    const extendedUsage = usages.map((usage) => USAGE[usage]);
    const leaf = await issueSigner('某校', { by: authority, extendedUsage, critical });
    const keys = { trusted: [authority.certificate.der] };
    expect(await report(leaf.signer, keys)).toEqual(['passed']);
    expect(await attested(leaf.signer, keys)).toEqual(['passed']);
  });
});

describe('a key or digest that can be forged proves nothing', () => {
  test.each<[IssuedKey, string[]]>([
    ['rsa-512', ['failed', 'KEY_TOO_WEAK']],
    ['rsa-1024', ['failed', 'KEY_TOO_WEAK']],
    ['rsa-1024-sha1', ['failed', 'KEY_TOO_WEAK']],
    // Nobody relies on the signature by which a key vouches for itself.
    ['rsa-2048-sha1', ['passed']],
    ['rsa-2048', ['passed']],
    ['p-384', ['passed']],
  ])('%s, trusted itself', async (kind, expected) => {
    const own = await issueSigner('某校', { kind });
    const keys = { trusted: [own.certificate.der] };
    expect(await report(own.signer, keys)).toEqual(expected);
    expect(await attested(own.signer, keys)).toEqual(expected);
  });

  test.each<[IssuedKey, string[]]>([
    ['rsa-1024', ['failed', 'KEY_TOO_WEAK']],
    ['rsa-1024-sha1', ['failed', 'KEY_TOO_WEAK', 'DIGEST_TOO_WEAK']],
    ['rsa-2048-sha1', ['failed', 'DIGEST_TOO_WEAK']],
    ['rsa-2048', ['passed']],
  ])('a good key that an authority with %s vouches for', async (kind, expected) => {
    const weak = await issueSigner('发证机构', { kind, ca: true });
    const leaf = await issueSigner('某校', { by: weak });
    const keys = { trusted: [weak.certificate.der] };
    expect(await report(leaf.signer, keys)).toEqual(expected);
    expect(await attested(leaf.signer, keys)).toEqual(expected);
    // Whoever trusts the certificate itself does not rely on what stands above it.
    expect(await report(leaf.signer, { trusted: [leaf.certificate.der] })).toEqual(['passed']);
  });

  test('also in the middle of a chain', async () => {
    const weak = await issueSigner('中间机构', { kind: 'rsa-1024', by: authority, ca: true });
    const leaf = await issueSigner('某校', { by: weak });
    expect(await report(leaf.signer, { trusted: [authority.certificate.der] })).toEqual(['failed', 'KEY_TOO_WEAK']);
    expect(await report(leaf.signer, { trusted: [] })).toEqual(['failed', 'UNTRUSTED_KEY', 'KEY_TOO_WEAK']);
  });
});

describe('a date that nobody proves', () => {
  const day = (text: string) => new Date(`${text}T08:00:00Z`);
  const years = (from: string, until: string) => ({ notBefore: day(from), notAfter: day(until) });

  test('in the validity of a certificate that has expired since leaves it open', async () => {
    const old = await issueSigner('某校', years('2001-01-01', '2002-01-01'));
    const keys = { trusted: [old.certificate.der] };
    const stated = day('2001-06-01');
    expect(await report(old.signer, { ...keys, now: NOW }, stated)).toEqual(['indeterminate', 'EXPIRED_DATE_UNPROVEN']);
    expect(await report(old.signer, { ...keys, now: day('2001-07-01') }, stated)).toEqual(['passed']);
    // Who knows no present cannot tell.
    expect(await report(old.signer, keys, stated)).toEqual(['passed']);
  });

  test('does so too where it is the authority that has expired', async () => {
    const old = await issueSigner('发证机构', { ca: true, ...years('2001-01-01', '2002-01-01') });
    const leaf = await issueSigner('某校', { by: old, ...years('2001-01-01', '2030-01-01') });
    const keys = { trusted: [old.certificate.der], now: NOW };
    expect(await report(leaf.signer, keys, day('2001-06-01'))).toEqual(['indeterminate', 'EXPIRED_DATE_UNPROVEN']);
  });

  test.each([
    ['2026-11-22', []],
    ['2026-11-23', []],
    ['2026-11-24', ['SIGNING_DATE_AHEAD']],
    ['2029-06-01', ['SIGNING_DATE_AHEAD']],
  ])('of %s, told on 2026-11-22', async (stated, reasons) => {
    const own = await issueSigner('某校', {});
    const expected = [reasons.length === 0 ? 'passed' : 'indeterminate', ...reasons];
    expect(await report(own.signer, { trusted: [own.certificate.der], now: NOW }, day(stated))).toEqual(expected);
  });

  test('on the last day of a certificate counts for a day longer, for clocks differ', async () => {
    const own = await issueSigner('某校', years('2026-01-01', '2026-11-22'));
    const at = (now: string) =>
      report(own.signer, { trusted: [own.certificate.der], now: day(now) }, day('2026-11-21'));
    expect(await at('2026-11-23')).toEqual(['passed']);
    expect(await at('2026-11-24')).toEqual(['indeterminate', 'EXPIRED_DATE_UNPROVEN']);
  });
});

describe('a key that may sign in some fields only', () => {
  const scoped = (one: IssuedSigner, fields: readonly string[]) => ({
    trusted: [one.certificate.der],
    scopes: [{ fingerprint: one.certificate.sha256, fields }],
  });

  test.each<[string[], string[] | undefined, string[]]>([
    [['school'], ['district', 'city'], ['failed', 'SIGNER_ROLE_WRONG']],
    [['school'], ['school'], ['passed']],
    [['district', 'city'], ['city'], ['passed']],
    [['school'], undefined, ['passed']],
    [[], ['school'], ['failed', 'SIGNER_ROLE_WRONG']],
  ])('%j attests a document of %j', async (fields, roles, expected) => {
    const own = await issueSigner('某单位', {});
    const more = roles === undefined ? {} : { roles };
    expect(await attested(own.signer, scoped(own, fields), more)).toEqual(expected);
    expect(await attested(own.signer, { trusted: [own.certificate.der] }, more)).toEqual(['passed']);
  });

  test('is bound by what stands on the list of its authority', async () => {
    const leaf = await issueSigner('某校', { by: authority });
    const keys = scoped(authority, ['school']);
    expect(await attested(leaf.signer, keys, { roles: ['city'] })).toEqual(['failed', 'SIGNER_ROLE_WRONG']);
    expect(await attested(leaf.signer, keys, { roles: ['school'] })).toEqual(['passed']);
  });

  test('by several scopes has to be allowed the same role by each', async () => {
    const own = await issueSigner('某单位', {});
    const fingerprint = own.certificate.sha256;
    const both = (first: string[], second: string[]) =>
      attested(
        own.signer,
        {
          trusted: [own.certificate.der],
          scopes: [first, second].map((fields) => ({ fingerprint, fields })),
        },
        { roles: ['district', 'city'] },
      );
    expect(await both(['district', 'school'], ['district'])).toEqual(['passed']);
    expect(await both(['district'], ['city'])).toEqual(['failed', 'SIGNER_ROLE_WRONG']);
  });
});

test('an attestation of another type of payload is refused, however good its signature', async () => {
  const own = await issueSigner('某单位', {});
  const attestation = granted(await attest({ payloadType: 'application/x', payload: PAYLOAD, signer: own.signer }));
  const check = { payload: PAYLOAD, payloadType: PAYLOAD_TYPE, at: NOW, trusted: [own.certificate.der] };
  const { verdict, reasons } = verifyAttestation(attestation, check);
  expect([verdict, ...reasons]).toEqual(['failed', 'PAYLOAD_TYPE_WRONG']);
});
