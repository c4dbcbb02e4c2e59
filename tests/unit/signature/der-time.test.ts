import { expect, test } from 'vitest';
import { readDer, tagged } from '../../../src/signature/der.js';
import { timeOf } from '../../../src/signature/der-time.js';

const UTC = 0x17;
const GENERAL = 0x18;
const node = (tag: number, text: string) => readDer(tagged(tag, Buffer.from(text, 'latin1')));

test.each([
  [UTC, '260630080000Z', '2026-06-30T08:00:00.000Z'],
  [UTC, '491231235959Z', '2049-12-31T23:59:59.000Z'],
  [UTC, '500101000000Z', '1950-01-01T00:00:00.000Z'],
  [UTC, '000229000000Z', '2000-02-29T00:00:00.000Z'],
  [GENERAL, '20500101000000Z', '2050-01-01T00:00:00.000Z'],
  [GENERAL, '99991231235959Z', '9999-12-31T23:59:59.000Z'],
])('tag %i with %s is %s', (tag, text, expected) => {
  expect(timeOf(node(tag, text))?.toISOString()).toBe(expected);
});

test.each([
  [UTC, '2606300800Z', 'without seconds'],
  [UTC, '260630080000+0800', 'with a zone'],
  [UTC, '20260630080000Z', 'four digits of the year in the short form'],
  [UTC, '260631080000Z', 'a day that June does not have'],
  [UTC, '260630240000Z', 'hour 24'],
  [GENERAL, '260630080000Z', 'two digits of the year in the long form'],
  [GENERAL, '20260630080000.5Z', 'with a fraction'],
  [0x04, '260630080000Z', 'an octet string'],
])('tag %i with %s is no time: %s', (tag, text) => {
  expect(timeOf(node(tag, text))).toBeUndefined();
});

test('no node has no time', () => {
  expect(timeOf(undefined)).toBeUndefined();
});
