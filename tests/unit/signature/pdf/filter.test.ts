import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeStream, inflate } from '../../../../src/signature/pdf/filter.js';
import { array, dictionary, name, type PdfValue, stream } from '../../../../src/signature/pdf/value.js';

const plain = (value: PdfValue | undefined) => value ?? null;
const bytes = (...values: number[]) => Uint8Array.from(values);
const flate = (data: Uint8Array, parameters?: Record<string, PdfValue>) =>
  stream(
    { Filter: name('FlateDecode'), ...(parameters === undefined ? {} : { DecodeParms: dictionary(parameters) }) },
    deflateSync(data),
  );
const decoded = (source: ReturnType<typeof stream>, limit?: number) => {
  const data = decodeStream(source, plain, limit);
  return data && [...data];
};

describe('decoding', () => {
  test('data without a filter stays as it is, up to the limit', () => {
    expect(decoded(stream({}, bytes(1, 2, 3)))).toEqual([1, 2, 3]);
    expect(decoded(stream({ Filter: array([]) }, bytes(1)))).toEqual([1]);
    expect(decoded(stream({}, bytes(1, 2, 3)), 2)).toBeUndefined();
  });

  test('deflated data is inflated, also when the filter stands in a list', () => {
    expect(decoded(flate(bytes(5, 6)))).toEqual([5, 6]);
    expect(decoded(stream({ Filter: array([name('FlateDecode')]) }, deflateSync(bytes(5, 6))))).toEqual([5, 6]);
  });

  test('more than the limit is refused before it is inflated', () => {
    const bomb = flate(new Uint8Array(50_000_000));
    expect(bomb.data.length).toBeLessThan(50_000);
    expect(decodeStream(bomb, plain, 1_000_000)).toBeUndefined();
    expect(inflate(bomb.data, 50_000_000)?.length).toBe(50_000_000);
  });

  test.each([
    ['another filter', stream({ Filter: name('LZWDecode') }, bytes(1))],
    ['two filters', stream({ Filter: array([name('ASCIIHexDecode'), name('FlateDecode')]) }, bytes(1))],
    ['a filter that is no name', stream({ Filter: 5 }, bytes(1))],
    ['damaged data', stream({ Filter: name('FlateDecode') }, bytes(1, 2, 3))],
    ['the TIFF predictor', flate(bytes(1, 2), { Predictor: 2 })],
    ['rows that are cut off', flate(bytes(0, 1, 2, 0), { Predictor: 12, Columns: 2 })],
    ['a row filter that does not exist', flate(bytes(5, 1, 2), { Predictor: 12, Columns: 2 })],
    ['rows without columns', flate(bytes(0), { Predictor: 12, Columns: 0 })],
  ])('%s is not decoded', (_, source) => {
    expect(decoded(source)).toBeUndefined();
  });
});

describe('PNG row filters, by hand', () => {
  const rows = (columns: number, ...data: number[]) =>
    decoded(flate(bytes(...data), { Predictor: 15, Columns: columns }));

  test('none', () => expect(rows(3, 0, 1, 2, 3)).toEqual([1, 2, 3]));
  test('sub adds the byte on the left', () => expect(rows(3, 1, 1, 2, 3)).toEqual([1, 3, 6]));
  test('up adds the byte above', () => expect(rows(2, 0, 10, 20, 2, 1, 255)).toEqual([10, 20, 11, 19]));
  test('average adds half the sum of both', () => expect(rows(2, 0, 10, 20, 3, 1, 1)).toEqual([10, 20, 6, 14]));
  test('Paeth adds the neighbour nearest to left plus above minus corner', () => {
    // Second row: left 0, above 10, corner 0 → above; then left 11, above 20, corner 10 → guess 21 → above.
    expect(rows(2, 0, 10, 20, 4, 1, 1)).toEqual([10, 20, 11, 21]);
    // Left wins: corner and above are equal, so the guess is the left byte.
    expect(rows(2, 0, 5, 5, 4, 100, 1)).toEqual([5, 5, 105, 106]);
  });

  test('the step to the left is a whole pixel', () => {
    const parameters = { Predictor: 15, Columns: 2, Colors: 3 };
    expect(decoded(flate(bytes(1, 1, 2, 3, 1, 1, 1), parameters))).toEqual([1, 2, 3, 2, 3, 4]);
  });
});
