import { constants, createHash, generateKeyPairSync, sign, X509Certificate } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCertificate } from '../../../src/signature/certificate.js';
import { signCms } from '../../../src/signature/cms.js';
import { octetString, oid, sequence, setOf, smallInteger, tagged } from '../../../src/signature/der.js';
import { OID } from '../../../src/signature/oid.js';
import type { Signer } from '../../../src/signature/signer.js';
import { readTrustList } from '../../../src/signature/trust.js';
import { keyMade } from '../../../src/signature/verify-key.js';
import { type TrustSettings, verifyCms } from '../../../src/signature/verify-signature.js';
import { issueSigner } from '../../support/issued-signer.js';
import { granted, makeSigner, NOT_AFTER, NOT_BEFORE, present, type TestSigner } from '../../support/test-signers.js';

const CONTENT = Buffer.from('some content');
const PIECES = [CONTENT.subarray(0, 4), CONTENT.subarray(4)];
const INSTANT = new Date('2026-06-30T08:00:00Z');
const DIGEST = createHash('sha256').update(CONTENT).digest();

let rsa: TestSigner;
let ec: TestSigner;
let trust: TrustSettings;

beforeAll(async () => {
  [rsa, ec] = await Promise.all([makeSigner('甲', 'rsa-2048'), makeSigner('乙')]);
  trust = { trust: readTrustList({ trusted: [rsa.certificate, ec.certificate] }), instant: INSTANT };
});

const signed = async (signer: Signer) => granted(await signCms(DIGEST, signer));
const GOOD = {
  canonicalDer: true,
  digestMatches: true,
  signatureMatches: true,
  signingCertificateMatches: true,
  trusted: true,
  validAt: true,
  timestamps: [],
  reasons: [],
};

describe('a sound signature', () => {
  test.each(['rsa', 'ec'])('of %s has every part right', async (kind) => {
    const own = kind === 'rsa' ? rsa : ec;
    expect(verifyCms(await signed(own.signer), PIECES, trust)).toEqual({
      ...GOOD,
      certificate: {
        subject: `CN=${kind === 'rsa' ? '甲' : '乙'}, O=示例市教研机构`,
        commonName: kind === 'rsa' ? '甲' : '乙',
        issuer: `CN=${kind === 'rsa' ? '甲' : '乙'}, O=示例市教研机构`,
        serial: '5A01',
        notBefore: NOT_BEFORE.toISOString(),
        notAfter: NOT_AFTER.toISOString(),
        sha256: createHash('sha256').update(own.certificate).digest('hex'),
        keySha256: createHash('sha256')
          .update(new X509Certificate(own.certificate).publicKey.export({ type: 'spki', format: 'der' }))
          .digest('hex'),
        selfSigned: true,
      },
    });
  });
});

describe('one part wrong', () => {
  test('other content', async () => {
    const parts = verifyCms(await signed(rsa.signer), [Buffer.from('other')], trust);
    expect(parts).toMatchObject({ ...GOOD, digestMatches: false, reasons: ['DIGEST_MISMATCH'] });
  });

  test('a signature by another key', async () => {
    const parts = verifyCms(
      await signed({ ...ec.signer, sign: () => Promise.resolve(Uint8Array.of(0x30, 0)) }),
      PIECES,
      trust,
    );
    expect(parts).toMatchObject({ ...GOOD, signatureMatches: false, reasons: ['SIGNATURE_INVALID'] });
  });

  test('an algorithm that does not go with the key', async () => {
    const parts = verifyCms(await signed({ ...rsa.signer, algorithm: 'ecdsa-sha256' }), PIECES, trust);
    expect(parts).toMatchObject({ ...GOOD, signatureMatches: false, reasons: ['SIGNATURE_INVALID'] });
  });

  test('a key that nobody trusts', async () => {
    const parts = verifyCms(await signed(rsa.signer), PIECES, {
      trust: readTrustList({ trusted: [] }),
      instant: INSTANT,
    });
    expect(parts).toMatchObject({ ...GOOD, trusted: false, reasons: ['UNTRUSTED_KEY'] });
  });

  test.each([
    [new Date(NOT_BEFORE.getTime() - 1000), 'CERTIFICATE_EXPIRED'],
    [new Date(NOT_AFTER.getTime() + 1000), 'CERTIFICATE_EXPIRED'],
    [undefined, 'SIGNING_DATE_MISSING'],
  ])('at %s: %s', async (instant, reason) => {
    const parts = verifyCms(await signed(rsa.signer), PIECES, { ...trust, instant });
    expect(parts).toMatchObject({ ...GOOD, validAt: false, reasons: [reason] });
  });

  test('a certificate that came along and belongs to nothing', async () => {
    const parts = verifyCms(await signed({ ...rsa.signer, chain: [ec.certificate] }), PIECES, trust);
    expect(parts).toMatchObject({ ...GOOD, reasons: ['CHAIN_UNVERIFIED'] });
  });

  test('a signer whose certificate did not come along, or one that cannot be read', async () => {
    const bytes = await signed(rsa.signer);
    const text = Buffer.from(bytes).toString('latin1');
    const renumbered = Buffer.from(text.replace(/\x02\x02\x5a\x01(?=0\x0b\x06\t`)/, '\x02\x02\x5a\x02'), 'latin1');
    expect(Buffer.compare(renumbered, bytes)).not.toBe(0);
    expect(verifyCms(renumbered, PIECES, trust)).toMatchObject({
      canonicalDer: true,
      reasons: ['SIGNATURE_UNREADABLE'],
    });
    const junk = await signed({ ...rsa.signer, chain: [sequence()] });
    expect(verifyCms(junk, PIECES, trust)).toMatchObject({ canonicalDer: true, reasons: ['SIGNATURE_UNREADABLE'] });
  });

  test('bytes that are not canonical are not looked into', async () => {
    const bytes = Buffer.concat([await signed(rsa.signer), Uint8Array.of(0)]);
    expect(verifyCms(bytes, PIECES, trust)).toEqual({
      canonicalDer: false,
      digestMatches: false,
      signatureMatches: false,
      signingCertificateMatches: false,
      trusted: false,
      validAt: false,
      timestamps: [],
      reasons: ['DER_NOT_CANONICAL'],
    });
  });
});

const baseAttributes = () => [
  sequence(oid(OID.contentType), setOf(oid(OID.data))),
  sequence(oid(OID.messageDigest), setOf(octetString(DIGEST))),
];
const namedCertificate = (bytes: Uint8Array) =>
  sequence(
    oid(OID.signingCertificateV2),
    setOf(sequence(sequence(sequence(octetString(createHash('sha256').update(bytes).digest()))))),
  );

interface Declared {
  readonly own: TestSigner;
  readonly algorithm: string;
  readonly digest?: string;
}

const declared = (own: TestSigner): Declared => ({
  own,
  algorithm: own.key.asymmetricKeyType === 'rsa' ? OID.rsaEncryption : OID.ecdsaWithSha256,
});

/** A signature whose attributes and algorithms the test chooses, signed as it should be. */
async function withAttributes(
  { own, algorithm, digest = OID.sha256 }: Declared,
  ...attributes: Uint8Array[]
): Promise<Uint8Array> {
  const set = setOf(...attributes);
  const implicit = Uint8Array.from(set);
  implicit[0] = 0xa0;
  const { issuerDer, serialDer } = present(readCertificate(own.certificate));
  const signer = sequence(
    smallInteger(1),
    sequence(issuerDer, serialDer),
    sequence(oid(digest)),
    implicit,
    sequence(oid(algorithm)),
    octetString(await own.signer.sign(set)),
  );
  const certificates = tagged(0xa0, own.certificate);
  const data = sequence(
    smallInteger(1),
    setOf(sequence(oid(digest))),
    sequence(oid(OID.data)),
    certificates,
    setOf(signer),
  );
  return sequence(oid(OID.signedData), tagged(0xa0, data));
}

describe('a scheme that is not the one declared', () => {
  const byKey = (own: TestSigner, options: object, digest = 'sha256'): Signer => ({
    ...own.signer,
    sign: (bytes) => Promise.resolve(sign(digest, bytes, { key: own.key, ...options })),
  });

  test.each<[string, () => Signer]>([
    ['PSS where PKCS#1 v1.5 is said', () => byKey(rsa, { padding: constants.RSA_PKCS1_PSS_PADDING })],
    ['a digest other than the declared one', () => byKey(rsa, {}, 'sha384')],
    ['SHA-1 where SHA-256 is said', () => byKey(rsa, {}, 'sha1')],
    ['ECDSA as two bare numbers', () => byKey(ec, { dsaEncoding: 'ieee-p1363' })],
    ['ECDSA over another digest', () => byKey(ec, {}, 'sha384')],
    [
      'another curve',
      () => byKey({ ...ec, key: generateKeyPairSync('ec', { namedCurve: 'secp384r1' }).privateKey }, {}),
    ],
  ])('%s does not match', async (_, signer) => {
    const parts = verifyCms(await signed(signer()), PIECES, trust);
    expect(parts).toMatchObject({ ...GOOD, signatureMatches: false, reasons: ['SIGNATURE_INVALID'] });
  });

  test('P-384 over SHA-256 matches, for a curve fixes no digest', async () => {
    const own = await issueSigner('丙', { kind: 'p-384' });
    const list = readTrustList({ trusted: [own.certificate.der] });
    expect(verifyCms(await signed(own.signer), PIECES, { ...trust, trust: list })).toMatchObject(GOOD);
  });

  test.each([
    ['PSS', '1.2.840.113549.1.1.10', 'ALGORITHM_UNSUPPORTED'],
    ['RSA over SHA-1', '1.2.840.113549.1.1.5', 'ALGORITHM_UNSUPPORTED'],
    ['RSA over SHA-384, beside a digest of SHA-256', OID.sha384WithRsa, 'ALGORITHM_UNSUPPORTED'],
    ['ECDSA, with a key of RSA', OID.ecdsaWithSha256, 'SIGNATURE_INVALID'],
    ['RSA over SHA-256', OID.sha256WithRsa, undefined],
  ])('%s is taken for what it is', async (_, algorithm, reason) => {
    const bytes = await withAttributes({ own: rsa, algorithm }, ...baseAttributes(), namedCertificate(rsa.certificate));
    expect(verifyCms(bytes, PIECES, trust).reasons).toEqual(reason === undefined ? [] : [reason]);
  });

  test.each([
    ['SHA-1', '1.3.14.3.2.26'],
    ['MD5', '1.2.840.113549.2.5'],
  ])('content over %s is refused whatever the key', async (_, digest) => {
    const attributes = [...baseAttributes(), namedCertificate(rsa.certificate)];
    const bytes = await withAttributes({ own: rsa, algorithm: OID.rsaEncryption, digest }, ...attributes);
    expect(verifyCms(bytes, PIECES, trust).reasons).toEqual(['DIGEST_TOO_WEAK']);
  });
});

test('a key for PSS alone, or of another kind, made no signature here', () => {
  for (const kind of ['rsa-pss', 'dsa'] as const) {
    const pair = generateKeyPairSync(kind as 'dsa', { modulusLength: 2048, divisorLength: 256 });
    const signature = sign('sha256', CONTENT, pair.privateKey);
    expect(keyMade(pair.publicKey, 'sha256', CONTENT, signature)).toBe(false);
  }
});

describe('the certificate that the signer says is its own', () => {
  test('has to be the one that came along', async () => {
    const right = await withAttributes(declared(ec), ...baseAttributes(), namedCertificate(ec.certificate));
    const wrong = await withAttributes(declared(ec), ...baseAttributes(), namedCertificate(rsa.certificate));
    expect(verifyCms(right, PIECES, trust)).toMatchObject(GOOD);
    expect(verifyCms(wrong, PIECES, trust)).toMatchObject({
      ...GOOD,
      signingCertificateMatches: false,
      reasons: ['SIGNING_CERTIFICATE_MISMATCH'],
    });
  });

  test('is a doubt where it is not named', async () => {
    const parts = verifyCms(await withAttributes(declared(ec), ...baseAttributes()), PIECES, trust);
    expect(parts).toMatchObject({
      ...GOOD,
      signingCertificateMatches: false,
      reasons: ['SIGNING_CERTIFICATE_MISSING'],
    });
  });
});

test('a signature that is not even well-formed was not made by the key', () => {
  const { publicKey } = present(readCertificate(ec.certificate));
  expect(keyMade(publicKey, 'sha256', CONTENT, new Uint8Array())).toBe(false);
  expect(keyMade(publicKey, 'no such digest', CONTENT, new Uint8Array())).toBe(false);
});
