import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflateNode } from '../../src/workbook/read/inflate-node.js';
import { readWorkbook } from '../../src/workbook/read/workbook.js';
import { buildWorkbook, sheetData } from '../fixtures/workbooks/build-workbook.js';

/** What programs write, and what damage and attacks make of it. */
const address = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('A1', 'B1', 'C1', 'AA1', 'A2', 'B2') },
  fc.constantFrom('a1', 'A0', 'A01', 'XFD1', 'XFE1', 'ZZZ1', 'A1048577', '1', '$A$1', ''),
);
const content = fc.oneof(
  fc.constantFrom(
    '0',
    '1',
    '2',
    '99',
    '3.5',
    '1E3',
    'x',
    '',
    ' ',
    '甲',
    'a]b',
    ']]>',
    '&amp;',
    '&bad;',
    '_x0041_',
    '<b/>',
  ),
  fc.string({ maxLength: 6 }),
);
const optional = (name: string, values: readonly string[]) =>
  fc
    .option(fc.constantFrom(...values), { nil: undefined })
    .map((value) => (value === undefined ? '' : ` ${name}="${value}"`));
const body = fc.oneof(
  { weight: 4, arbitrary: content.map((text) => `<v>${text}</v>`) },
  { weight: 3, arbitrary: fc.constant('') },
  fc.constantFrom('<v>1</v><v>2</v>', '<f>A1+1</f><v>2</v>', '<is><t>甲</t></is>', '<is><t>甲', '<v>1', '<c r="A1"/>'),
);
const cell = fc
  .tuple(
    address,
    optional('s', ['0', '1', 'x']),
    optional('t', ['s', 'n', 'str', 'b', 'e', 'd', 'inlineStr', 'odd']),
    body,
  )
  .map(([place, format, type, inside]) =>
    inside === '' ? `<c r="${place}"${format}${type}/>` : `<c r="${place}"${format}${type}>${inside}</c>`,
  );
const row = fc
  .tuple(fc.constantFrom('1', '1', '1', '2', '3', 'x'), fc.array(cell, { maxLength: 4 }))
  .map(([number, cells]) => `<row r="${number}">${cells.join('')}</row>`);
const sheet = fc
  .array(fc.oneof({ weight: 8, arbitrary: row }, cell), { maxLength: 4 })
  .map((rows) => sheetData(rows.join('')));
const item = fc.oneof(
  { weight: 4, arbitrary: content.map((text) => `<si><t>${text}</t></si>`) },
  content.map((text) => `<si><t xml:space="preserve">${text}</t></si>`),
  fc.constantFrom(
    '<si><r><t>甲</t></r></si>',
    '<si><t>甲</t><rPh><t>乙</t></rPh></si>',
    '<si><si><t>丙</t></si></si>',
    '<si/>',
  ),
);
const strings = fc.array(item, { maxLength: 5 }).map((items) => items.join(''));

/** The same XML in a spelling that nobody uses: every element of interest has a space more. */
const spelledOddly = (xml: string): string => xml.replace(/<(c|si|t)(?=[ >/])/g, '<$1 ');

const STYLES = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
const read = (rows: string, texts: string): unknown => {
  const bytes = buildWorkbook({ sheets: { 表: rows }, strings: texts, styles: STYLES });
  const limits = { columns: 16384, stringLength: 5 };
  return readWorkbook(bytes, { inflate: inflateNode, limits });
};

describe('elements in their usual spelling', () => {
  it('are read as the same elements in any other spelling, sound or not', () => {
    fc.assert(
      fc.property(sheet, strings, (rows, texts) => {
        expect(read(rows, texts)).toEqual(read(spelledOddly(rows), spelledOddly(texts)));
      }),
      { numRuns: 500 },
    );
  });
});
