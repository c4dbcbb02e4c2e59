import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../../src/workbook/read/limits.js';
import { decodeEscapes, readSharedStrings } from '../../../../src/workbook/read/strings.js';
import { MAIN } from '../../../fixtures/workbooks/build-workbook.js';

const read = (items: string, limits = {}) =>
  readSharedStrings(
    { name: 's.xml', bytes: Buffer.from(`<sst xmlns="${MAIN}">${items}</sst>`) },
    { ...DEFAULT_LIMITS, ...limits },
  );

describe('shared texts', () => {
  it('keep their order, repeats and empty ones', () => {
    expect(read('<si><t>甲</t></si><si><t/></si><si/><si><t>甲</t></si>')).toEqual(['甲', '', '', '甲']);
  });

  it('keep blanks and line ends', () => {
    expect(read('<si><t xml:space="preserve"> a\n b </t></si>')).toEqual([' a\n b ']);
  });

  it('are the runs one after the other where they are formatted', () => {
    expect(read('<si><r><rPr><b/></rPr><t>语文</t></r><r><t>ABC</t></r><r><t> 组</t></r></si>')).toEqual([
      '语文ABC 组',
    ]);
  });

  it('do not have the reading printed above them', () => {
    const phonetic = '<rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>';
    expect(read(`<si><t>東京</t>${phonetic}</si><si><t>都</t></si>`)).toEqual(['東京', '都']);
  });

  it('do not have text outside their elements', () => {
    expect(read('\n <si>\n <t>a</t>\n </si>\n')).toEqual(['a']);
  });

  it('may be given as character data', () => {
    expect(read('<si><t>a<![CDATA[<b>]]>c</t></si>')).toEqual(['a<b>c']);
  });

  it('are no longer and no more than allowed', () => {
    const over = (limit: string, allowed: number, found: number) => ({
      code: 'JY0107',
      where: {},
      found: String(found),
      expected: String(allowed),
      params: { limit, allowed },
    });
    expect(read('<si><t>abc</t></si>', { stringLength: 3 })).toEqual(['abc']);
    expect(read('<si><t>abcd</t></si>', { stringLength: 3 })).toEqual(over('stringLength', 3, 4));
    expect(read('<si/><si/>', { strings: 2 })).toEqual(['', '']);
    expect(read('<si/><si/><si/>', { strings: 2 })).toEqual(over('strings', 2, 3));
  });

  it('are counted as they read, not as they are escaped', () => {
    expect(read('<si><t>_x000A__x000A__x000A_</t></si>', { stringLength: 3 })).toEqual(['\n\n\n']);
  });
});

describe('escapes', () => {
  it.each([
    ['a_x000D_b', 'a\rb'],
    ['_x4E2D__x6587_', '中文'],
    ['_x005F_x000D_', '_x000D_'],
    ['_x005f__x0041_', '_A'],
    ['_xD83D__xDE00_', '😀'],
    ['_xD83D_', '\uFFFD'],
    ['a_xDE00_b', 'a\uFFFDb'],
    ['_x0000_', '\0'],
    ['_x00_', '_x00_'],
    ['_x000G_', '_x000G_'],
    ['_X0041_', '_X0041_'],
    ['x000D_', 'x000D_'],
    ['no escape', 'no escape'],
  ])('%j stands for %j', (written, text) => {
    expect(decodeEscapes(written)).toBe(text);
  });
});
