import { expect, test } from 'vitest';
import { accepted, distinctReasons, type ReasonCode, refused, verdictOf } from '../../../src/signature/reason.js';

const DOUBTS: ReasonCode[] = [
  'UNTRUSTED_KEY',
  'SAME_SIGNER',
  'CHAIN_UNVERIFIED',
  'SIGNING_CERTIFICATE_MISSING',
  'SIGNING_DATE_MISSING',
  'SIGNING_DATE_AHEAD',
  'EXPIRED_DATE_UNPROVEN',
  'TIMESTAMP_NOT_CHECKED',
  'ALGORITHM_UNSUPPORTED',
];
const FAILURES: ReasonCode[] = [
  'NOT_A_PDF',
  'DAMAGED',
  'ENCRYPTED',
  'NO_SIGNATURE',
  'SIGNATURE_UNREADABLE',
  'DER_NOT_CANONICAL',
  'CONTENTS_NOT_HEX',
  'CONTENTS_PADDING_NOT_ZERO',
  'BYTE_RANGE_WRONG',
  'DIGEST_MISMATCH',
  'SIGNATURE_INVALID',
  'SIGNING_CERTIFICATE_MISMATCH',
  'CERTIFICATE_EXPIRED',
  'SIGNER_ROLE_WRONG',
  'KEY_TOO_WEAK',
  'DIGEST_TOO_WEAK',
  'SIGNATURE_MISPLACED',
  'PAYLOAD_TYPE_WRONG',
  'TIMESTAMP_TOO_WEAK',
  'CHANGED_AFTER_SIGNING',
  'CERTIFICATE_UNREADABLE',
];

test('no reason at all passes', () => {
  expect(verdictOf([])).toBe('passed');
});

test.each(DOUBTS)('%s alone is indeterminate', (reason) => {
  expect(verdictOf([reason])).toBe('indeterminate');
  expect(verdictOf([...DOUBTS, reason])).toBe('indeterminate');
});

test.each(FAILURES)('%s fails, whatever else there is', (reason) => {
  expect(verdictOf([reason])).toBe('failed');
  expect(DOUBTS.map((doubt) => verdictOf([doubt, reason]))).toEqual(DOUBTS.map(() => 'failed'));
});

test('reasons are told once, in the order of first mention', () => {
  expect(distinctReasons(['DAMAGED', 'UNTRUSTED_KEY', 'DAMAGED'])).toEqual(['DAMAGED', 'UNTRUSTED_KEY']);
});

test('an outcome is a value or reasons', () => {
  expect(accepted(5)).toEqual({ ok: true, value: 5 });
  expect(refused('KEY_UNREADABLE', 'DAMAGED')).toEqual({ ok: false, reasons: ['KEY_UNREADABLE', 'DAMAGED'] });
});
