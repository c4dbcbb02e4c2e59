import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellAddress } from '../../../../src/model/raw-workbook.js';
import { parseAddress, parseCount, parseRange } from '../../../../src/workbook/read/addresses.js';

describe('an address', () => {
  it.each([
    ['A1', 1, 1],
    ['Z9', 9, 26],
    ['AA10', 10, 27],
    ['XFD1048576', 1048576, 16384],
    ['ZZZZ1', 1, 475254],
    ['m7', 7, 13],
  ])('%s is row %i, column %i', (text, row, column) => {
    expect(parseAddress(text)).toEqual({ row, column });
  });

  it.each([
    '',
    'A',
    '1',
    'A0',
    'A01',
    '1A',
    '$A$1',
    'A1 ',
    ' A1',
    'A1B',
    'A-1',
    'A1.0',
    'AAAAA1',
    'A12345678901',
    'Ａ1',
    '@1',
    '[1',
    '`1',
  ])('%j is none', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  it('is read as it is written, for every place', () => {
    const place = fc.tuple(fc.integer({ min: 1, max: 1048576 }), fc.integer({ min: 1, max: 16384 }));
    fc.assert(
      fc.property(place, ([row, column]) => {
        expect(parseAddress(cellAddress(row, column))).toEqual({ row, column });
      }),
    );
  });
});

describe('a count', () => {
  it.each([
    ['1', 1],
    ['1048576', 1048576],
    ['4294967295', 4294967295],
  ])('%s is %i', (text, count) => {
    expect(parseCount(text)).toBe(count);
  });

  it.each(['', '0', '01', '-1', '+1', '1.5', '1e3', ' 1', '１', '12345678901'])('%j is none', (text) => {
    expect(parseCount(text)).toBeUndefined();
  });
});

describe('a range', () => {
  it.each([
    ['B2:D9', { top: 2, left: 2, bottom: 9, right: 4 }],
    ['D9:B2', { top: 2, left: 2, bottom: 9, right: 4 }],
    ['D2:B9', { top: 2, left: 2, bottom: 9, right: 4 }],
    ['C3', { top: 3, left: 3, bottom: 3, right: 3 }],
  ])('%s has its corners in order', (text, range) => {
    expect(parseRange(text)).toEqual(range);
  });

  it.each(['', ':', 'A1:', ':A1', 'A1:B2:C3', 'A:B', '1:2', 'A1 B2'])('%j is none', (text) => {
    expect(parseRange(text)).toBeUndefined();
  });
});
