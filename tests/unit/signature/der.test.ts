import { describe, expect, test } from 'vitest';
import {
  derLength,
  derNull,
  isSorted,
  octetString,
  oid,
  oidOf,
  readDer,
  sequence,
  setOf,
  smallInteger,
  tagged,
} from '../../../src/signature/der.js';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const bytes = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(' ', ''), 'hex'));

describe('writing', () => {
  test.each([
    [0, '0400'],
    [127, `047f${'00'.repeat(127)}`],
    [128, `048180${'00'.repeat(128)}`],
    [255, `0481ff${'00'.repeat(255)}`],
    [256, `04820100${'00'.repeat(256)}`],
    [65536, `0483010000${'00'.repeat(65536)}`],
  ])('an octet string of %d bytes has the shortest length', (length, expected) => {
    expect(hex(octetString(new Uint8Array(length)))).toBe(expected);
  });

  test('values nest, and a set is sorted by its encodings', () => {
    const set = setOf(octetString(bytes('02')), smallInteger(7), octetString(bytes('01')));
    expect(hex(sequence(set, derNull, oid('2.5.4.3')))).toBe(
      '3012 3109 020107 040101 040102 0500 0603550403'.replaceAll(' ', ''),
    );
  });

  test('any tag can be put around parts', () => {
    expect(hex(tagged(0xa0, smallInteger(1), smallInteger(2)))).toBe('a006020101020102');
  });
});

describe('reading', () => {
  test('a nested value is given with its parts', () => {
    const node = readDer(bytes('3008 020101 a003 0603550403'.replace('a003', 'a005').replace('3008', '300a')));
    expect(node?.tag).toBe(0x30);
    expect(node?.children.map((child) => child.tag)).toEqual([0x02, 0xa0]);
    expect(hex(node?.children[0]?.content ?? bytes(''))).toBe('01');
    expect(hex(node?.children[1]?.bytes ?? bytes(''))).toBe('a0050603550403');
    expect(oidOf(node?.children[1]?.children[0])).toBe('2.5.4.3');
  });

  test('an identifier is asked of another value in vain', () => {
    expect(oidOf(readDer(smallInteger(1)))).toBeUndefined();
    expect(oidOf(undefined)).toBeUndefined();
  });

  test.each([
    ['0500', 'null'],
    ['0101ff', 'true'],
    ['010100', 'false'],
    ['02020080', 'the integer 128'],
    ['0201ff', 'the integer -1'],
    ['0202ff7f', 'the integer -129'],
    ['030100', 'no bits'],
    ['03020780', 'one bit'],
    ['3000', 'an empty sequence'],
    ['3106020101020102', 'a sorted set'],
    ['8000', 'a context value'],
    [`048180${'00'.repeat(128)}`, 'a long form where it is needed'],
  ])('%s is canonical: %s', (text) => {
    expect(hex(readDer(bytes(text))?.bytes ?? bytes(''))).toBe(text);
  });

  test.each([
    ['', 'nothing'],
    ['05', 'no length'],
    ['0501', 'cut off'],
    ['050000', 'a byte behind the value'],
    ['04810100', 'a long form for a short length'],
    [`04820080${'00'.repeat(128)}`, 'a padded length'],
    ['0480000000', 'an indefinite length'],
    ['0485000000000100', 'a length of five bytes'],
    ['04ff', 'a reserved length'],
    ['1f010100', 'a tag of more bytes'],
    ['010101', 'a truth that is neither'],
    ['01020000', 'a truth of two bytes'],
    ['0200', 'an integer of no bytes'],
    ['02020001', 'a padded integer'],
    ['0202ff80', 'a padded negative integer'],
    ['0300', 'a bit string without its count'],
    ['030108', 'more than seven unused bits'],
    ['030101', 'unused bits of nothing'],
    ['03020781', 'unused bits that are set'],
    ['050100', 'a null with content'],
    ['0600', 'an empty identifier'],
    ['10020500', 'a sequence that is not constructed'],
    ['11020500', 'a set that is not constructed'],
    ['3106020102020101', 'a set that is not sorted'],
    ['30030201', 'a child that is cut off'],
    ['3004020101', 'a sequence that is cut off'],
    ['300302010100', 'a byte behind the sequence'],
  ])('%s is not canonical: %s', (text) => {
    expect(readDer(bytes(text))).toBeUndefined();
  });

  test('values nest up to 32 deep', () => {
    const nested = (depth: number) =>
      Array.from({ length: depth }).reduce<Uint8Array>((inner) => sequence(inner), derNull);
    expect(readDer(nested(32))?.tag).toBe(0x30);
    expect(readDer(nested(33))).toBeUndefined();
  });

  test('the length of the first value is known without what follows', () => {
    expect(derLength(bytes('020101 00000000'))).toBe(3);
    expect(derLength(bytes('0203 01'))).toBeUndefined();
    expect(derLength(bytes(''))).toBeUndefined();
  });

  test('sorted means ascending, equal members included', () => {
    const nodes = (text: string) => readDer(bytes(text))?.children ?? [];
    expect(isSorted(nodes('3006020101020101'))).toBe(true);
    expect(isSorted(nodes('3006020102020101'))).toBe(false);
    expect(isSorted([])).toBe(true);
  });
});
