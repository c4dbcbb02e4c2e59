import { describe, expect, it } from 'vitest';
import { escapeCellText, escapeXml, rowsXml, sharedStringsXml } from '../../../../src/workbook/form/sheet-xml.js';
import { STYLE_NAMES, type StyleName } from '../../../../src/workbook/form/styles.js';

const styles = Object.fromEntries(STYLE_NAMES.map((name, index) => [name, index])) as Record<StyleName, number>;
const tables = {
  styles,
  strings: new Map([
    ['编号', 0],
    ['是', 1],
  ]),
};
const cells = (xml: string): string => xml.replace(/^<row r="5" ht="20">/, '').replace(/<\/row>$/, '');
const cell = (value?: Parameters<typeof rowsXml>[0][number]['cells'][number]['value']): string =>
  cells(
    rowsXml(
      [{ row: 5, height: 20, cells: [{ column: 28, style: 'label', ...(value === undefined ? {} : { value }) }] }],
      tables,
    ),
  );

describe('a cell', () => {
  const s = styles.label;

  it.each([
    ['without a value', undefined, `<c r="AB5" s="${s}"/>`],
    ['with an empty text', '', `<c r="AB5" s="${s}"/>`],
    ['with a number', 12, `<c r="AB5" s="${s}"><v>12</v></c>`],
    ['with zero', 0, `<c r="AB5" s="${s}"><v>0</v></c>`],
    ['with a shared text', '编号', `<c r="AB5" s="${s}" t="s"><v>0</v></c>`],
    [
      'with a text of its own',
      '王明',
      `<c r="AB5" s="${s}" t="inlineStr"><is><t xml:space="preserve">王明</t></is></c>`,
    ],
    [
      'with markup in its text',
      'a<b>&"c"',
      `<c r="AB5" s="${s}" t="inlineStr"><is><t xml:space="preserve">a&lt;b&gt;&amp;&quot;c&quot;</t></is></c>`,
    ],
    [
      'with a formula',
      { formula: 'IF(A1<>"",1,0)', value: 3 },
      `<c r="AB5" s="${s}"><f>IF(A1&lt;&gt;&quot;&quot;,1,0)</f><v>3</v></c>`,
    ],
  ] as const)('%s is written %s', (_name, value, xml) => {
    expect(cell(value)).toBe(xml);
  });

  it('with a text that begins like a formula stays a text', () => {
    expect(cell('=1+1')).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1</t></is>');
  });
});

describe('rows', () => {
  it('tell Excel their height, and whether it is fixed', () => {
    expect(
      rowsXml(
        [
          { row: 1, height: 28, fixedHeight: true, cells: [] },
          { row: 3, height: 20, cells: [] },
        ],
        tables,
      ),
    ).toBe('<row r="1" ht="28" customHeight="1"></row><row r="3" ht="20"></row>');
  });
});

describe('text in XML', () => {
  it('loses the characters that XML cannot hold', () => {
    expect(escapeXml('a\u0000b\u0008c\u001fd\ufffe')).toBe('abcd');
    expect(escapeXml('a\tb\nc')).toBe('a\tb\nc');
  });

  it('is protected where it looks like an escape of Excel', () => {
    expect(escapeCellText('_x000D_')).toBe('_x005F_x000D_');
    expect(escapeCellText('_x00')).toBe('_x00');
  });
});

describe('the shared texts', () => {
  it('are numbered in order', () => {
    expect(sharedStringsXml(['编号', '<是>'])).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="2" uniqueCount="2">' +
        '<si><t xml:space="preserve">编号</t></si><si><t xml:space="preserve">&lt;是&gt;</t></si></sst>',
    );
  });
});
