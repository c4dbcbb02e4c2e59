import { describe, expect, test } from 'vitest';
import {
  array,
  bytesString,
  dictionary,
  is,
  isCount,
  isName,
  name,
  type PdfValue,
  reference,
  referencesIn,
  sameValue,
  stream,
  textOf,
  textString,
  withEntries,
} from '../../../../src/signature/pdf/value.js';

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));

describe('text', () => {
  test.each(['', 'plain', '示例小学', '𪩘 and ()\\'])('%j survives as a text string', (text) => {
    expect(textOf(textString(text))).toBe(text);
  });

  test('it is written in UTF-16BE with its mark', () => {
    expect(Buffer.from(textString('校A').bytes).toString('hex')).toBe('feff68210041');
  });

  test.each([
    ['efbbbfe6a0a1', '校'],
    ['4361666ee9', 'Cafné'],
    ['feff682100', '校'],
    ['', ''],
  ])('bytes %s read as %j', (hex, text) => {
    expect(textOf(bytesString(bytes(hex)))).toBe(text);
  });

  test('another value has no text', () => {
    expect([null, 5, name('a'), undefined].map(textOf)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe('kinds', () => {
  test('each value is of its kind only', () => {
    const values = [name('a'), textString('a'), reference(1), array([]), dictionary({}), stream({}, bytes(''))];
    const kinds = ['name', 'string', 'reference', 'array', 'dictionary', 'stream'] as const;
    expect(values.map((value) => kinds.filter((kind) => is(value, kind)))).toEqual(kinds.map((kind) => [kind]));
    expect([null, true, 5, undefined].flatMap((value) => kinds.filter((kind) => is(value, kind)))).toEqual([]);
  });

  test('a name is compared by its text', () => {
    expect(isName(name('Sig'), 'Sig')).toBe(true);
    expect(isName(name('Tx'), 'Sig')).toBe(false);
    expect(isName(textString('Sig'), 'Sig')).toBe(false);
  });

  test.each<[PdfValue | undefined, boolean]>([
    [0, true],
    [7, true],
    [-1, false],
    [0.5, false],
    [2 ** 53, false],
    [null, false],
    [undefined, false],
  ])('%s is a count: %s', (value, expected) => {
    expect(isCount(value)).toBe(expected);
  });
});

describe('comparison', () => {
  const same: [PdfValue, PdfValue][] = [
    [null, null],
    [5, 5],
    [name('a'), name('a')],
    [textString('a'), { ...textString('a'), start: 5, end: 9 }],
    [reference(3), reference(3)],
    [array([1, array([name('a')])]), array([1, array([name('a')])])],
    [dictionary({ A: 1, B: 2 }), dictionary({ B: 2, A: 1 })],
    [dictionary({ A: null }), dictionary({})],
    [stream({ A: 1 }, bytes('00')), stream({ A: 1 }, bytes('00'))],
  ];
  test.each(same)('%j is the same as %j', (a, b) => {
    expect(sameValue(a, b)).toBe(true);
    expect(sameValue(b, a)).toBe(true);
  });

  const different: [PdfValue, PdfValue][] = [
    [null, false],
    [5, 6],
    [5, null],
    [name('a'), name('b')],
    [name('a'), bytesString(Buffer.from('a'))],
    [textString('a'), textString('b')],
    [reference(3), reference(4)],
    [reference(3), reference(3, 1)],
    [reference(3), null],
    [array([1]), array([1, 2])],
    [array([1, null]), array([1])],
    [dictionary({ A: 1 }), dictionary({ A: 2 })],
    [dictionary({ A: 1 }), dictionary({ A: 1, B: 2 })],
    [dictionary({}), stream({}, bytes(''))],
    [stream({}, bytes('00')), stream({}, bytes('01'))],
    [stream({ A: 1 }, bytes('00')), stream({}, bytes('00'))],
  ];
  test.each(different)('%j is not the same as %j', (a, b) => {
    expect(sameValue(a, b)).toBe(false);
    expect(sameValue(b, a)).toBe(false);
  });
});

test('entries are added, replaced and taken out without touching the old dictionary', () => {
  const old = dictionary({ A: 1, B: 2 });
  expect(withEntries(old, { A: undefined, B: 3, C: 4 })).toEqual(dictionary({ B: 3, C: 4 }));
  expect(old).toEqual(dictionary({ A: 1, B: 2 }));
});

test('references are found at any depth', () => {
  const value = array([
    reference(1),
    dictionary({ A: array([reference(2)]), B: stream({ C: reference(3) }, bytes('')) }),
    null,
    5,
  ]);
  expect(
    referencesIn(value)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([1, 2, 3]);
  expect(referencesIn(5)).toEqual([]);
});
