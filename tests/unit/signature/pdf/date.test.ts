import { expect, test } from 'vitest';
import { pdfDate, readPdfDate } from '../../../../src/signature/pdf/date.js';

test('an instant is written in universal time', () => {
  expect(pdfDate(new Date('2026-06-30T08:05:09.700+08:00'))).toBe('D:20260630000509Z');
});

test.each([
  ['D:20260630080000Z', '2026-06-30T08:00:00.000Z'],
  ["D:20260630080000+08'00'", '2026-06-30T00:00:00.000Z'],
  ["D:20260630080000-05'30", '2026-06-30T13:30:00.000Z'],
  ["D:20260630080000Z00'00'", '2026-06-30T08:00:00.000Z'],
  ['D:20260630080000', '2026-06-30T08:00:00.000Z'],
  ['D:202606', '2026-06-01T00:00:00.000Z'],
  ['D:2026', '2026-01-01T00:00:00.000Z'],
])('%s is %s', (text, expected) => {
  expect(readPdfDate(text)?.toISOString()).toBe(expected);
});

test.each(['', '20260630080000Z', 'D:26', 'D:20261330', 'yesterday'])('%j is no date', (text) => {
  expect(readPdfDate(text)).toBeUndefined();
});

test('what is written is read back to the second', () => {
  const instant = new Date('2026-12-31T23:59:59Z');
  expect(readPdfDate(pdfDate(instant))).toEqual(instant);
});
