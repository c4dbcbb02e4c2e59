import { beforeAll, describe, expect, test } from 'vitest';
import { missingInBlocks } from '../../../src/report/block-text.js';
import type { Face } from '../../../src/report/face.js';
import type { FontSet } from '../../../src/report/fonts.js';
import { faceFor, faceRuns, MissingGlyphError, missingGlyphs } from '../../../src/report/glyphs.js';
import { demonstrationFonts } from './demonstration.js';

let fonts: FontSet;

/** A face that knows only some characters. */
const limited = (name: string, known: string): Face =>
  ({
    name,
    glyph: (codePoint: number) => (known.includes(String.fromCodePoint(codePoint)) ? { id: 1, advance: 1000 } : null),
  }) as Face;

beforeAll(() => {
  fonts = demonstrationFonts();
});

describe('characters that no font has', () => {
  test('everyday Chinese and rare characters of names are covered', () => {
    const text = '㛃𬸚䶮龑喆堃〇㑇䲠㙉𪩘 常州市第一中学（2026—2027）“四定”①√×℃';
    expect(missingGlyphs(text, fonts.regular.chain)).toEqual([]);
  });

  test('a character beyond the fonts is told with its code point, once', () => {
    expect(missingGlyphs('张𰻝𰻝李', fonts.regular.chain)).toEqual([{ character: '𰻝', codePoint: 'U+30EDD' }]);
  });

  test('several are told in the order of the text', () => {
    const missing = missingGlyphs('丁乙丙', [limited('a', '乙')]);
    expect(missing).toEqual([
      { character: '丁', codePoint: 'U+4E01' },
      { character: '丙', codePoint: 'U+4E19' },
    ]);
  });

  test('short code points have four digits', () => {
    expect(missingGlyphs('\u0001', fonts.regular.chain)).toEqual([{ character: '\u0001', codePoint: 'U+0001' }]);
  });

  test('line ends and tabs need no glyph', () => {
    expect(missingGlyphs('校\n本\t教\r研', fonts.regular.chain)).toEqual([]);
  });

  test('a later font of the chain fills the gap', () => {
    const [first, second] = [limited('a', '甲'), limited('b', '甲乙')];
    expect(missingGlyphs('甲乙', [first, second])).toEqual([]);
    expect(faceFor(0x4e59, [first, second])).toBe(second);
    expect(faceFor(0x4e19, [first, second])).toBe(null);
  });
});

describe('runs by face', () => {
  const [first, second] = [limited('a', '甲丙'), limited('b', '甲乙')];

  test('the first face that has a character prints it', () => {
    expect(faceRuns('甲乙丙', [first, second]).map(({ text, face }) => [text, face.name])).toEqual([
      ['甲', 'a'],
      ['乙', 'b'],
      ['丙', 'a'],
    ]);
  });

  test('a line end stays in the run it is in', () => {
    expect(faceRuns('乙\n乙', [first, second]).map(({ text, face }) => [text, face.name])).toEqual([['乙\n乙', 'b']]);
  });

  test('no character is printed as an empty box: the last guard throws', () => {
    const paint = (): unknown => faceRuns('甲丁', [first, second]);
    expect(paint).toThrow(MissingGlyphError);
    expect(paint).toThrow('丁 (U+4E01)');
  });

  test('no text has no runs', () => {
    expect(faceRuns('', [first])).toEqual([]);
  });
});

describe('characters in blocks', () => {
  test('every kind of block is looked through, and the text that holds the character is named', () => {
    const rare = '张𰻝';
    const content = [{ text: rare }];
    const missing = missingInBlocks(
      [
        { kind: 'title', content },
        { kind: 'heading', level: 1, content },
        { kind: 'paragraph', content: [{ text: '好' }] },
        { kind: 'note', content },
        {
          kind: 'list',
          ordered: false,
          start: 1,
          items: [{ content: [], nested: { kind: 'list', ordered: true, start: 1, items: [{ content }] } }],
        },
        {
          kind: 'table',
          columns: [{ width: 1, align: 'left' }],
          head: [{ cells: [{ content }] }],
          rows: [{ cells: [{ content }] }],
          zebra: false,
          caption: rare,
        },
        { kind: 'keyValues', columns: 1, facts: [{ name: rare, value: content }] },
        {
          kind: 'chart',
          chart: 'bars',
          labels: ['语文'],
          maxima: [1],
          series: [{ name: rare, values: [{ value: 1, text: '1' }] }],
        },
        { kind: 'sealArea', boxes: [{ name: 'school', label: '学校', lines: [rare] }] },
        { kind: 'rule' },
        { kind: 'pageBreak' },
      ],
      fonts,
    );
    expect(missing.map(({ block, codePoint, text }) => [block, codePoint, text])).toEqual([
      [0, 'U+30EDD', rare],
      [1, 'U+30EDD', rare],
      [3, 'U+30EDD', rare],
      [4, 'U+30EDD', rare],
      [5, 'U+30EDD', rare],
      [5, 'U+30EDD', rare],
      [5, 'U+30EDD', rare],
      [6, 'U+30EDD', rare],
      [6, 'U+30EDD', rare],
      [7, 'U+30EDD', rare],
      [8, 'U+30EDD', rare],
    ]);
  });
});
