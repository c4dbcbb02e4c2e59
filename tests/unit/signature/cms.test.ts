import { createHash, createPublicKey, verify } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { asSet, cmsCapacity, retagged, signCms } from '../../../src/signature/cms.js';
import { type DerNode, oidOf, readDer } from '../../../src/signature/der.js';
import { OID } from '../../../src/signature/oid.js';
import { granted, makeSigner, present, type TestSigner } from '../../support/test-signers.js';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const DIGEST = sha256(Buffer.from('content'));
const hex = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('hex');

let rsa: TestSigner;
let ec: TestSigner;

beforeAll(async () => {
  [rsa, ec] = await Promise.all([makeSigner('甲', 'rsa-2048'), makeSigner('乙')]);
});

/** SignedData and SignerInfo by their members. */
async function parts(own: TestSigner) {
  const bytes = granted(await signCms(DIGEST, own.signer));
  const data = present(readDer(bytes)?.children[1]?.children[0]);
  const signer = present(data.children[4]?.children[0]);
  return { bytes, data, signer, attributes: present(signer.children[3]) };
}

const attribute = (attributes: DerNode, type: string): DerNode | undefined =>
  attributes.children.find((one) => oidOf(one.children[0]) === type)?.children[1]?.children[0];

describe('a signature', () => {
  test('is canonical and detached, with versions 1', async () => {
    const { data, signer } = await parts(rsa);
    expect(data.children.map((child) => child.tag)).toEqual([0x02, 0x31, 0x30, 0xa0, 0x31]);
    expect([hex(data.children[0]?.bytes), hex(signer.children[0]?.bytes)]).toEqual(['020101', '020101']);
    expect(hex(data.children[2]?.bytes)).toBe('300b06092a864886f70d010701');
  });

  test('has three attributes and no signing time', async () => {
    const { attributes } = await parts(rsa);
    expect(attributes.children.map((one) => oidOf(one.children[0]))).toEqual([
      OID.contentType,
      OID.messageDigest,
      OID.signingCertificateV2,
    ]);
    expect(hex(attribute(attributes, OID.messageDigest)?.content)).toBe(hex(DIGEST));
    expect(oidOf(attribute(attributes, OID.contentType))).toBe(OID.data);
    expect(attribute(attributes, OID.signingTime)).toBeUndefined();
  });

  test('names its certificate by hash, issuer and serial number', async () => {
    const { attributes, signer } = await parts(rsa);
    const [hash, issuerSerial] =
      attribute(attributes, OID.signingCertificateV2)?.children[0]?.children[0]?.children ?? [];
    expect(hex(hash?.content)).toBe(hex(sha256(rsa.certificate)));
    const [issuer, serial] = signer.children[1]?.children ?? [];
    expect(hex(issuerSerial?.children[1]?.bytes)).toBe(hex(serial?.bytes));
    expect(hex(issuerSerial?.children[0]?.children[0]?.children[0]?.bytes)).toBe(hex(issuer?.bytes));
  });

  test.each([
    ['rsa', OID.rsaEncryption, 2],
    ['ec', OID.ecdsaWithSha256, 1],
  ])('of %s is over the attributes as a set, and tells its algorithm', async (kind, algorithm, members) => {
    const own = kind === 'rsa' ? rsa : ec;
    const { signer, attributes } = await parts(own);
    const signature = present(signer.children[5]).content;
    expect(verify('sha256', asSet(attributes.bytes), createPublicKey(own.key as never), signature)).toBe(true);
    expect(oidOf(signer.children[4]?.children[0])).toBe(algorithm);
    expect(signer.children[4]?.children).toHaveLength(members);
  });

  test('carries the certificate and its chain, sorted', async () => {
    const chained = { ...rsa, signer: { ...rsa.signer, chain: [ec.certificate] } };
    const { data } = await parts(chained);
    const carried = present(data.children[3]).children.map(({ bytes }) => hex(bytes));
    expect(carried).toEqual([hex(rsa.certificate), hex(ec.certificate)].sort());
  });

  test('is the same bytes each time with an RSA key', async () => {
    expect((await parts(rsa)).bytes).toEqual((await parts(rsa)).bytes);
  });

  test('fits into the room that is kept for it', async () => {
    for (const own of [rsa, ec]) {
      const chained = { ...own.signer, chain: [rsa.certificate] };
      expect(granted(await signCms(DIGEST, chained)).length).toBeLessThanOrEqual(cmsCapacity(chained));
    }
  });

  test('is refused where the certificate is none', async () => {
    const signer = { ...rsa.signer, certificate: Uint8Array.of(0x30, 0) };
    expect(await signCms(DIGEST, signer)).toEqual({ ok: false, reasons: ['CERTIFICATE_UNREADABLE'] });
  });
});

test('another tag leaves the old bytes alone', () => {
  const old = Uint8Array.of(0x31, 0);
  expect([...retagged(old, 0xa0), ...asSet(Uint8Array.of(0xa0, 0)), ...old]).toEqual([0xa0, 0, 0x31, 0, 0x31, 0]);
});
