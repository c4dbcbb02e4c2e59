import { expect, test } from 'vitest';
import { decodeOid, encodeOid, OID } from '../../../src/signature/oid.js';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const bytes = (text: string) => Buffer.from(text, 'hex');

// Encodings as `openssl asn1parse` shows them and as X.690 §8.19 and RFC 8017 print them.
test.each([
  ['1.2.840.113549.1.7.2', '2a864886f70d010702'],
  ['1.2.840.113549.1.9.16.2.47', '2a864886f70d010910022f'],
  ['2.16.840.1.101.3.4.2.1', '608648016503040201'],
  ['1.2.840.10045.4.3.2', '2a8648ce3d040302'],
  ['2.5.4.3', '550403'],
  ['2.999.3', '883703'],
  ['0.9', '09'],
  ['1.39', '4f'],
])('%s is encoded as %s and read back', (dotted, encoded) => {
  expect(hex(encodeOid(dotted))).toBe(encoded);
  expect(decodeOid(bytes(encoded))).toBe(dotted);
});

test.each([
  ['', 'empty'],
  ['2a86', 'the last arc is cut off'],
  ['2a8001', 'an arc is padded'],
  ['80', 'the first arc is padded'],
  ['2affffffffffffff7f', 'an arc is larger than 2^31'],
  ['2a'.repeat(65), 'longer than any identifier'],
])('%s is not an identifier: %s', (encoded) => {
  expect(decodeOid(bytes(encoded))).toBeUndefined();
});

test('every identifier that is used survives encoding', () => {
  const used = Object.values(OID);
  expect(used.map((dotted) => decodeOid(encodeOid(dotted)))).toEqual(used);
  expect(new Set(used).size).toBe(used.length);
});
