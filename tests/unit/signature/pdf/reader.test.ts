import { describe, expect, test } from 'vitest';
import { Reader } from '../../../../src/signature/pdf/reader.js';
import { array, dictionary, is, name, type PdfValue, reference } from '../../../../src/signature/pdf/value.js';

const reader = (text: string) => new Reader(Buffer.from(text, 'latin1'));
const value = (text: string) => reader(text).takeValue();
const content = (text: string) => {
  const found = value(text);
  return is(found, 'string') ? Buffer.from(found.bytes).toString('latin1') : undefined;
};

describe('values', () => {
  test.each<[string, PdfValue]>([
    ['null', null],
    ['12345678901234', 12345678901234],
    ['true', true],
    ['false', false],
    ['42', 42],
    ['+17', 17],
    ['-98', -98],
    ['34.5', 34.5],
    ['-.002', -0.002],
    ['4.', 4],
    ['/Name', name('Name')],
    ['/', name('')],
    ['/A;Name_With-Various***Characters?', name('A;Name_With-Various***Characters?')],
    ['/Lime#20Green', name('Lime Green')],
    ['/A#zz', name('A#zz')],
    ['12 0 R', reference(12)],
    ['12 3 R', reference(12, 3)],
    ['[]', array([])],
    [
      '[1 2 0 R(a)/B]',
      array([1, reference(2), { kind: 'string', bytes: Uint8Array.of(97), start: 8, end: 11 }, name('B')]),
    ],
    ['[1 2 3]', array([1, 2, 3])],
    ['[1 0 R 5]', array([reference(1), 5])],
    ['<<>>', dictionary({})],
    ['<</A 1/B<</C[true]>>>>', dictionary({ A: 1, B: dictionary({ C: array([true]) }) })],
    ['  % comment\r\n 7', 7],
  ])('%s', (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  test.each([
    ['()', ''],
    ['(a(b)c)', 'a(b)c'],
    ['(a\\)b\\(c\\\\)', 'a)b(c\\'],
    ['(\\n\\r\\t\\b\\f\\q)', '\n\r\t\b\fq'],
    ['(\\0053\\053\\53)', '\x053++'],
    ['(a\\\nb\\\r\nc)', 'abc'],
    ['(a\r\nb\rc\nd)', 'a\nb\nc\nd'],
    ['<48 65\n6C6c6F>', 'Hello'],
    ['<4>', '@'],
    ['<>', ''],
  ])('string %j is %j', (text, expected) => {
    expect(content(text)).toBe(expected);
  });

  test('a string knows where it stands', () => {
    expect(value('   <4142> ')).toEqual({ kind: 'string', bytes: Uint8Array.of(65, 66), start: 3, end: 9 });
  });

  test.each([
    '',
    '   ',
    'nul',
    'trueish',
    '1.2.3',
    '--1',
    '1e5',
    '(open',
    '(open (nested)',
    '<4G>',
    '<41',
    '[1 2',
    '<<',
    '<</A>>',
    '<</A 1',
    '<<1 2>>',
    '<</A 1>',
    '<</A 1 /A 2>>',
    ')',
    ']',
    '>>',
    '{}',
  ])('%j is no value', (text) => {
    expect(value(text)).toBeUndefined();
  });

  test('arrays nest up to 100 deep', () => {
    expect(value('['.repeat(100) + ']'.repeat(100))).toBeDefined();
    expect(value('['.repeat(200) + ']'.repeat(200))).toBeUndefined();
    expect(value('['.repeat(100_000))).toBeUndefined();
  });
});

describe('pieces', () => {
  test('a word is taken only when it ends there', () => {
    const one = reader(' obj<<');
    expect([one.takeWord('ob'), one.takeWord('obj'), one.position]).toEqual([false, true, 4]);
    expect(reader('').takeWord('obj')).toBe(false);
  });

  test('a count is unsigned and has at most 10 digits', () => {
    expect(reader(' 0123 ').takeCount()).toBe(123);
    expect(reader('-1').takeCount()).toBeUndefined();
    expect(reader('12345678901').takeCount()).toBeUndefined();
    expect(reader('x').takeCount()).toBeUndefined();
  });

  test.each<[string, boolean, number]>([
    ['\r\nX', true, 2],
    ['\nX', true, 1],
    ['\rX', false, 1],
    ['X', false, 0],
  ])('behind the word stream %j is a line end: %s', (text, expected, position) => {
    const one = reader(text);
    expect([one.takeStreamStart(), one.position]).toEqual([expected, position]);
  });

  test('reading stops at the given end', () => {
    const one = new Reader(Buffer.from('12 34'), 0, 2);
    expect([one.takeCount(), one.takeCount(), one.atEnd]).toEqual([12, undefined, true]);
  });
});
