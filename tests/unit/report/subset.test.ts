import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { findFonts } from '../../../src/report/fonts.js';
import { type FontTables, readFontTables, TrueTypeSubset } from '../../../src/report/subset.js';
import { FontsMissingError } from './demonstration.js';

interface Outlined {
  readonly numGlyphs: number;
  getGlyph(id: number): { readonly advanceWidth: number; readonly path: { toSVG(): string } };
}

let data: Uint8Array;
let tables: FontTables;
let original: Outlined;

beforeAll(() => {
  const files = findFonts();
  if (!files) throw new FontsMissingError();
  data = readFileSync(files.regular);
  const read = readFontTables(data);
  if (!read) throw new FontsMissingError();
  tables = read;
  original = create(data) as unknown as Outlined;
});

const words = (view: DataView): number[] =>
  Array.from({ length: view.byteLength >> 1 }, (_, at) => view.getUint16(at * 2));

/** The sum over a table or file in 32-bit words, as OpenType defines it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 1) sum = (sum + (bytes[at] ?? 0) * 2 ** (24 - (at % 4) * 8)) % 2 ** 32;
  return sum;
}

describe('cutting a subset', () => {
  const glyphs = [8764, 29725, 18, 34, 466, 30577];

  test('numbers are given in the order of first use, after the glyph for missing characters', () => {
    const subset = new TrueTypeSubset(tables);
    expect(glyphs.map((glyph) => subset.includeGlyph(glyph))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(glyphs.map((glyph) => subset.includeGlyph(glyph))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(subset.includeGlyph(0)).toBe(0);
  });

  test('outlines and advances are those of the font, as fontkit reads both', () => {
    const subset = new TrueTypeSubset(tables);
    for (const glyph of glyphs) subset.includeGlyph(glyph);
    const cut = create(subset.encode()) as unknown as Outlined;
    expect(cut.numGlyphs).toBe(glyphs.length + 1);
    [0, ...glyphs].forEach((glyph, number) => {
      expect(cut.getGlyph(number).advanceWidth).toBe(original.getGlyph(glyph).advanceWidth);
      expect(cut.getGlyph(number).path.toSVG()).toBe(original.getGlyph(glyph).path.toSVG());
    });
  });

  test('the metrics are the same as in the subset that fontkit cuts', () => {
    const [ours, theirs] = [
      new TrueTypeSubset(tables),
      (create(data) as unknown as { createSubset(): TrueTypeSubset }).createSubset(),
    ];
    for (const glyph of glyphs) [ours.includeGlyph(glyph), theirs.includeGlyph(glyph)];
    const [mine, other] = [readFontTables(ours.encode()), readFontTables(Uint8Array.from(theirs.encode()))];
    for (const tag of ['hmtx', 'maxp', 'hhea', 'prep']) {
      expect(words(mine?.get(tag) ?? new DataView(new ArrayBuffer(0)))).toEqual(
        words(other?.get(tag) ?? new DataView(new ArrayBuffer(2))),
      );
    }
  });

  test('the file has exactly the tables that an embedded font needs, each with its checksum', () => {
    const subset = new TrueTypeSubset(tables);
    for (const glyph of glyphs) subset.includeGlyph(glyph);
    const file = subset.encode();
    const read = readFontTables(file);
    expect([...(read?.keys() ?? [])]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep']);
    const view = new DataView(file.buffer, file.byteOffset);
    for (let index = 0; index < view.getUint16(4); index += 1) {
      const entry = 12 + index * 16;
      const [sum, offset, length] = [4, 8, 12].map((at) => view.getUint32(entry + at));
      expect(offset === undefined ? 1 : offset % 4).toBe(0);
      expect(checksum(file.subarray(offset, (offset ?? 0) + (length ?? 0)))).toBe(sum);
    }
  });

  test('equal use gives equal bytes', () => {
    const cut = (): Uint8Array => {
      const subset = new TrueTypeSubset(tables);
      for (const glyph of glyphs) subset.includeGlyph(glyph);
      return subset.encode();
    };
    expect(Buffer.compare(cut(), cut())).toBe(0);
  });
});

describe('composite glyphs', () => {
  /** A font with a dot, a bar, and a glyph that is made of both. */
  function composed(): FontTables {
    const table = (length: number, fill: (view: DataView) => void): DataView => {
      const view = new DataView(new ArrayBuffer(length));
      fill(view);
      return view;
    };
    return new Map([
      [
        'glyf',
        table(36, (view) => {
          view.setInt16(0, 1);
          view.setInt16(10, 1);
          view.setInt16(20, -1);
          view.setUint16(30, 0x0000);
          view.setUint16(32, 2);
        }),
      ],
      [
        'loca',
        table(20, (view) =>
          [0, 0, 10, 20, 36].forEach((offset, index) => {
            view.setUint32(index * 4, offset);
          }),
        ),
      ],
      ['head', table(54, (view) => view.setInt16(50, 1))],
      ['hhea', table(36, (view) => view.setUint16(34, 1))],
      [
        'hmtx',
        table(10, (view) =>
          [900, 11, 12, 13, 14].forEach((value, index) => {
            view.setInt16(index * 2, value);
          }),
        ),
      ],
      ['maxp', table(32, (view) => view.setUint16(4, 4))],
    ]);
  }

  test('parts come along and are renumbered', () => {
    const subset = new TrueTypeSubset(composed());
    expect(subset.includeGlyph(3)).toBe(1);
    const read = readFontTables(subset.encode());
    expect(read?.get('maxp')?.getUint16(4)).toBe(3);
    const loca = read?.get('loca');
    const offsets = [0, 1, 2, 3].map((index) => loca?.getUint32(index * 4));
    expect(offsets).toEqual([0, 0, 16, 28]);
    expect(read?.get('glyf')?.getUint16(12)).toBe(2);
    expect(read?.get('glyf')?.getInt16(16)).toBe(1);
  });

  test('glyphs beyond the full metrics share the last advance', () => {
    const subset = new TrueTypeSubset(composed());
    subset.includeGlyph(1);
    subset.includeGlyph(2);
    const metrics = readFontTables(subset.encode())?.get('hmtx');
    expect(words(metrics ?? new DataView(new ArrayBuffer(0)))).toEqual([900, 11, 900, 12, 900, 13]);
  });
});

describe('files that are left to fontkit', () => {
  const header = (first: number, count = 0): Uint8Array => {
    const view = new DataView(new ArrayBuffer(12));
    view.setUint32(0, first);
    view.setUint16(4, count);
    return new Uint8Array(view.buffer);
  };

  test.each([
    ['an empty file', new Uint8Array(0)],
    ['a collection', header(0x74746366)],
    ['CFF outlines', header(0x4f54544f)],
    ['a cut directory', header(0x00010000, 3)],
    ['no tables', header(0x00010000)],
  ])('%s is not read', (_, bytes) => {
    expect(readFontTables(bytes)).toBe(null);
  });
});
