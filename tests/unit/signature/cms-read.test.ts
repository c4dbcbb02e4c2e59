import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CertificateName, readCertificateName } from '../../../src/signature/certificate.js';
import { signCms } from '../../../src/signature/cms.js';
import { readCms } from '../../../src/signature/cms-read.js';
import { derNull, octetString, oid, sequence, setOf, smallInteger, tagged } from '../../../src/signature/der.js';
import { OID } from '../../../src/signature/oid.js';
import { granted, makeSigner, present, type TestSigner } from '../../support/test-signers.js';

const DIGEST = createHash('sha256').update('content').digest();
const HASH = createHash('sha256').update('certificate').digest();

let own: TestSigner;
let name: CertificateName;

beforeAll(async () => {
  own = await makeSigner('甲');
  name = present(readCertificateName(own.certificate));
});

const algorithm = (dotted: string, ...more: Uint8Array[]) => sequence(oid(dotted), ...more);
const attribute = (type: string, ...values: Uint8Array[]) => sequence(oid(type), setOf(...values));
const essId = (...parts: Uint8Array[]) => sequence(sequence(sequence(...parts)));

interface Parts {
  readonly contentType: string;
  readonly version: number;
  readonly digestsTag: number;
  readonly digests: readonly Uint8Array[];
  readonly content: Uint8Array;
  readonly certificates: Uint8Array;
  readonly moreData: readonly Uint8Array[];
  readonly signers: number;
  readonly signerVersion: number;
  readonly signerName: Uint8Array;
  readonly digest: Uint8Array;
  readonly attributes: readonly Uint8Array[];
  readonly algorithm: Uint8Array;
  readonly unsigned: readonly Uint8Array[];
}

const ATTRIBUTES = [
  attribute(OID.contentType, oid(OID.data)),
  attribute(OID.messageDigest, octetString(DIGEST)),
  attribute(OID.signingCertificateV2, essId(octetString(HASH))),
];

/** A signature put together by hand, right in everything that is not said. */
function cms(changes: Partial<Parts> = {}): Uint8Array {
  const parts: Parts = {
    contentType: OID.signedData,
    version: 1,
    digestsTag: 0x31,
    digests: [algorithm(OID.sha256)],
    content: sequence(oid(OID.data)),
    certificates: tagged(0xa0, own.certificate),
    moreData: [],
    signers: 1,
    signerVersion: 1,
    signerName: sequence(name.issuerDer, name.serialDer),
    digest: algorithm(OID.sha256),
    attributes: ATTRIBUTES,
    algorithm: algorithm(OID.ecdsaWithSha256),
    unsigned: [],
    ...changes,
  };
  const signer = sequence(
    smallInteger(parts.signerVersion),
    parts.signerName,
    parts.digest,
    tagged(0xa0, ...parts.attributes),
    parts.algorithm,
    octetString(Uint8Array.of(1, 2, 3)),
    ...parts.unsigned,
  );
  const signers = tagged(0x31, ...Array.from({ length: parts.signers }, () => signer));
  const digests = tagged(parts.digestsTag, ...parts.digests);
  const data = sequence(
    smallInteger(parts.version),
    digests,
    parts.content,
    parts.certificates,
    ...parts.moreData,
    signers,
  );
  return sequence(oid(parts.contentType), tagged(0xa0, data));
}

const reason = (bytes: Uint8Array) => {
  const read = readCms(bytes);
  return read.ok ? 'read' : read.reason;
};

describe('reading', () => {
  test('gives what the signature says', () => {
    const read = readCms(cms());
    expect(read.ok && { ...read.cms, attributes: undefined }).toEqual({
      certificates: [Buffer.from(own.certificate)],
      issuerDer: Buffer.from(name.issuerDer),
      serialDer: Buffer.from(name.serialDer),
      digest: 'sha256',
      keyKind: 'ec',
      messageDigest: DIGEST,
      attributes: undefined,
      signature: Buffer.from([1, 2, 3]),
      signingCertificate: { digest: 'sha256', hash: HASH },
      timestamps: [],
    });
    expect(read.ok && Buffer.compare(read.cms.attributes, setOf(...ATTRIBUTES))).toBe(0);
  });

  test('reads what the signer writes', async () => {
    expect(reason(granted(await signCms(DIGEST, own.signer)))).toBe('read');
  });

  test.each([
    [OID.sha384, OID.ecdsaWithSha384, 'sha384', 'ec'],
    [OID.sha512, OID.sha512WithRsa, 'sha512', 'rsa'],
    [OID.sha512, OID.rsaEncryption, 'sha512', 'rsa'],
    [OID.sha256, OID.sha256WithRsa, 'sha256', 'rsa'],
  ])('digest %s with algorithm %s is known', (digestOid, algorithmOid, digest, keyKind) => {
    const known = algorithm(digestOid, derNull);
    const read = readCms(cms({ digests: [known], digest: known, algorithm: algorithm(algorithmOid, derNull) }));
    expect(read.ok && [read.cms.digest, read.cms.keyKind]).toEqual([digest, keyKind]);
  });

  test('a certificate may be named by another hash, or not at all', () => {
    const longer = attribute(OID.signingCertificateV2, essId(algorithm(OID.sha512), octetString(HASH)));
    const read = readCms(cms({ attributes: [...ATTRIBUTES.slice(0, 2), longer] }));
    expect(read.ok && read.cms.signingCertificate).toEqual({ digest: 'sha512', hash: HASH });
    const without = readCms(cms({ attributes: ATTRIBUTES.slice(0, 2) }));
    expect(without.ok && 'signingCertificate' in without.cms).toBe(false);
  });

  test('a time-stamp is noticed', () => {
    const stamp = tagged(0xa1, attribute(OID.signatureTimeStamp, sequence()));
    const read = readCms(cms({ unsigned: [stamp] }));
    expect(read.ok && read.cms.timestamps).toEqual([Buffer.from(sequence())]);
  });
});

describe('what varies where nothing is signed is not read', () => {
  test.each<[string, Partial<Parts>]>([
    ['another kind of content', { contentType: OID.data }],
    ['another version', { version: 3 }],
    ['no digest algorithm', { digests: [] }],
    ['digest algorithms under another tag', { digestsTag: 0x30 }],
    ['two digest algorithms', { digests: [algorithm(OID.sha256), algorithm(OID.sha384)] }],
    ['content of another type', { content: sequence(oid(OID.signedData)) }],
    ['content within', { content: sequence(oid(OID.data), tagged(0xa0, octetString(DIGEST))) }],
    ['no certificates', { certificates: smallInteger(0) }],
    ['revocation lists', { moreData: [tagged(0xa1)] }],
    ['no signer', { signers: 0 }],
    ['two signers', { signers: 2 }],
    ['another version of the signer', { signerVersion: 3 }],
    ['a signer without a serial number', { signerName: sequence(derNull) }],
    ['a signer named otherwise', { signerName: tagged(0x80, DIGEST) }],
    ['a name under another tag', { signerName: tagged(0x21, sequence(), smallInteger(5)) }],
    ['no attributes', { attributes: [] }],
    ['no digest', { attributes: [ATTRIBUTES[0] as Uint8Array] }],
    ['an attribute twice', { attributes: [ATTRIBUTES[0] as Uint8Array, ...ATTRIBUTES] }],
    ['an attribute without a value', { attributes: [attribute(OID.signingTime), ...ATTRIBUTES] }],
    [
      'content type of another kind',
      { attributes: [attribute(OID.contentType, oid(OID.signedData)), ...ATTRIBUTES.slice(1)] },
    ],
    [
      'a certificate named by no hash',
      { attributes: [attribute(OID.signingCertificateV2, essId(derNull)), ...ATTRIBUTES.slice(0, 2)] },
    ],
    ['unsigned attributes of another kind', { unsigned: [tagged(0xa1, attribute(OID.signingTime, derNull))] }],
    ['something behind the unsigned attributes', { unsigned: [tagged(0xa1), derNull] }],
    ['unsigned attributes under another tag', { unsigned: [derNull] }],
  ])('%s', (_, changes) => {
    expect(reason(cms(changes))).toBe('SIGNATURE_UNREADABLE');
  });

  test('something else altogether', () => {
    expect(
      [sequence(), octetString(DIGEST), sequence(oid(OID.signedData)), sequence(oid(OID.signedData), derNull)].map(
        reason,
      ),
    ).toEqual(Array.from({ length: 4 }, () => 'SIGNATURE_UNREADABLE'));
  });
});

describe('algorithms', () => {
  test.each<[string, Partial<Parts>]>([
    ['an unknown digest', { digest: algorithm('2.16.840.1.101.3.4.2.6') }],
    ['a digest other than declared', { digest: algorithm(OID.sha384), algorithm: algorithm(OID.ecdsaWithSha384) }],
    ['an unknown signature', { algorithm: algorithm('1.2.840.113549.1.1.10') }],
    ['a signature with another digest', { algorithm: algorithm(OID.ecdsaWithSha384) }],
    ['parameters', { algorithm: algorithm(OID.rsaEncryption, octetString(DIGEST)) }],
    ['two parameters', { digest: algorithm(OID.sha256, derNull, derNull) }],
  ])('%s is not supported', (_, changes) => {
    expect(reason(cms(changes))).toBe('ALGORITHM_UNSUPPORTED');
  });

  test('SHA-1 is known, and too weak', () => {
    expect(reason(cms({ digest: algorithm('1.3.14.3.2.26') }))).toBe('DIGEST_TOO_WEAK');
  });
});

describe('encoding', () => {
  test('attributes out of order are not canonical', () => {
    expect(reason(cms({ attributes: [...ATTRIBUTES].reverse() }))).toBe('DER_NOT_CANONICAL');
  });

  test('neither is a byte behind, a byte less, or nothing', () => {
    const whole = cms();
    const variants = [Buffer.concat([whole, Uint8Array.of(0)]), whole.subarray(0, -1), new Uint8Array()];
    expect(variants.map(reason)).toEqual(variants.map(() => 'DER_NOT_CANONICAL'));
  });
});
