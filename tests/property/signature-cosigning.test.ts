import { webcrypto } from 'node:crypto';
import { CryptoKeySigner, PDF } from '@libpdf/core';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { signPdf } from '../../src/signature/pdf/sign.js';
import { verifyPdf } from '../../src/signature/verify-pdf.js';
import { makeSigners, reservedReport, SEALS, type Seal, type Signers, signedBy } from '../support/co-signed.js';
import { SIGNING_DATE } from '../support/signed-pdf.js';
import { addValidationData } from '../support/tampering.js';
import { granted, makeSigner, type TestSigner } from '../support/test-signers.js';

const IS_DEEP = process.env['JIAOYAN_DEEP'] === '1';

let keys: readonly TestSigner[];
let tagged: Uint8Array;
let plain: Uint8Array;

beforeAll(async () => {
  keys = await Promise.all([
    makeSigner('甲', 'rsa-2048'),
    makeSigner('乙'),
    makeSigner('丙'),
    makeSigner('丁', 'rsa-2048'),
  ]);
  [tagged, plain] = await Promise.all([reservedReport(true), reservedReport(false)]);
});

const trusted = () => keys.map(({ certificate }) => certificate);
const verdictOfFile = (pdf: Uint8Array) => {
  const { verdict, reasons, changes } = verifyPdf(pdf, { trusted: trusted() });
  return [verdict, ...reasons, ...changes];
};

/** Another program signs a reserved field, by its own incremental update. */
async function byLibpdf(pdf: Uint8Array, own: TestSigner, fieldName: Seal): Promise<Uint8Array> {
  const isRsa = own.key.asymmetricKeyType === 'rsa';
  const algorithm = isRsa ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } : { name: 'ECDSA', namedCurve: 'P-256' };
  const pkcs8 = own.key.export({ type: 'pkcs8', format: 'der' });
  const key = await webcrypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
  const scheme = isRsa ? 'RSASSA-PKCS1-v1_5' : 'ECDSA';
  const signer = new CryptoKeySigner(key as never, own.certificate, isRsa ? 'RSA' : 'EC', scheme);
  return (await (await PDF.load(pdf)).sign({ signer, fieldName, signingTime: SIGNING_DATE })).bytes;
}

/** Who signs in which order, with which key and program, and where validation data is added. */
interface Plan {
  readonly order: readonly Seal[];
  readonly count: number;
  readonly kinds: readonly number[];
  readonly libpdf: readonly boolean[];
  readonly dss: readonly boolean[];
  readonly isTagged: boolean;
}

const orders: readonly (readonly Seal[])[] = [
  SEALS,
  ['school', 'city', 'district'],
  ['district', 'school', 'city'],
  ['district', 'city', 'school'],
  ['city', 'school', 'district'],
  ['city', 'district', 'school'],
];

describe('honest co-signing is never refused', () => {
  test('in any order, with any keys, however many sign, validation data anywhere', async () => {
    const plans = fc.record({
      order: fc.constantFrom(...orders),
      count: fc.integer({ min: 1, max: 3 }),
      // Three signers have three keys: one key in two fields is a finding of its own.
      kinds: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 3, maxLength: 3 }),
      libpdf: fc.tuple(fc.constant(false), fc.boolean(), fc.boolean()),
      dss: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
      isTagged: fc.boolean(),
    });
    const run = async ({ order, count, kinds, libpdf, dss, isTagged }: Plan) => {
      let pdf = isTagged ? tagged : plain;
      for (const [i, seal] of order.slice(0, count).entries()) {
        const own = keys[kinds[i] ?? 0] as TestSigner;
        const request = { signer: own.signer, field: seal, name: seal, reason: 'r', date: SIGNING_DATE };
        const certify = i === 0 ? ({ certify: 2 } as const) : {};
        pdf = libpdf[i] ? await byLibpdf(pdf, own, seal) : granted(await signPdf(pdf, { ...request, ...certify }));
        if (dss[i]) pdf = addValidationData(pdf);
      }
      expect(verdictOfFile(pdf)).toEqual(['passed']);
    };
    await fc.assert(fc.asyncProperty(plans, run), { numRuns: IS_DEEP ? 500 : 40 });
  });

  test.each(orders)('%s, %s and %s', async (...order) => {
    const [a, b, c] = keys as unknown as [TestSigner, TestSigner, TestSigner];
    const signers: Signers = { school: a, district: b, city: c };
    expect(verdictOfFile(await signedBy(tagged, signers, order))).toEqual(['passed']);
  });

  test('also where the others sign by another program', async () => {
    const signers: Signers = await makeSigners(true);
    const first = await signedBy(tagged, signers, ['school']);
    const all = await byLibpdf(await byLibpdf(first, signers.district, 'district'), signers.city, 'city');
    const verified = verifyPdf(all, { trusted: Object.values(signers).map(({ certificate }) => certificate) });
    expect([verified.verdict, verified.signatures.length]).toEqual(['passed', 3]);
  });

  test('and what three have signed is refused once one byte between them is another', async () => {
    const signed = await signedBy(tagged, await makeSigners());
    const changed = Uint8Array.from(signed);
    changed[tagged.length + 40] = (changed[tagged.length + 40] ?? 0) ^ 1;
    expect(verdictOfFile(changed)[0]).toBe('failed');
  });
});
