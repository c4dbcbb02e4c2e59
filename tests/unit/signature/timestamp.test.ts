import { describe, expect, test } from 'vitest';
import { derNull, octetString, oid, sequence, setOf, smallInteger, tagged } from '../../../src/signature/der.js';
import { OID } from '../../../src/signature/oid.js';
import { readTimestamp, timestampRequest } from '../../../src/signature/timestamp.js';

const HASH = new Uint8Array(32).fill(7);
const NONCE = Uint8Array.of(0x41, 0x02);

test('a request asks for SHA-256, with a number and the certificate', () => {
  expect(Buffer.from(timestampRequest(HASH, NONCE)).toString('hex')).toBe(
    `303d0201013031300d060960864801650304020105000420${'07'.repeat(32)}020241020101ff`,
  );
});

interface Info {
  readonly time?: string;
  readonly algorithm?: string;
  readonly type?: string;
}

function token({ time = '20260630080000Z', algorithm = OID.sha256, type = OID.timeStampInfo }: Info = {}): Uint8Array {
  const imprint = sequence(sequence(oid(algorithm), derNull), octetString(HASH));
  const stamped = tagged(0x18, Buffer.from(time, 'latin1'));
  const info = sequence(smallInteger(1), oid('1.2.3.4'), imprint, smallInteger(5), stamped, tagged(0x02, NONCE));
  const content = sequence(oid(type), tagged(0xa0, octetString(info)));
  return sequence(oid(OID.signedData), tagged(0xa0, sequence(smallInteger(3), setOf(), content, setOf())));
}

describe('a token', () => {
  test('says what was stamped, when, and for which question', () => {
    const read = readTimestamp(token());
    expect(read).toMatchObject({
      ok: true,
      value: { policy: '1.2.3.4', digest: 'sha256', time: new Date('2026-06-30T08:00:00Z') },
    });
    if (!read.ok) return;
    expect([Buffer.from(read.value.imprint), Buffer.from(read.value.nonce ?? [])]).toEqual([
      Buffer.from(HASH),
      Buffer.from(NONCE),
    ]);
  });

  test('may have fractions of a second', () => {
    expect(readTimestamp(token({ time: '20260630080000.123456Z' }))).toMatchObject({
      value: { time: new Date('2026-06-30T08:00:00.123Z') },
    });
  });

  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a time without a zone', token({ time: '20260630080000' })],
    ['a day that is none', token({ time: '20261330080000Z' })],
    ['an old digest', token({ algorithm: '1.3.14.3.2.26' })],
    ['other content', token({ type: OID.data })],
    ['no CMS', sequence(oid(OID.data))],
  ])('with %s cannot be read', (_, bytes) => {
    expect(readTimestamp(bytes)).toEqual({ ok: false, reasons: ['TIMESTAMP_UNREADABLE'] });
  });
});
