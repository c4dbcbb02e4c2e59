import { describe, expect, it } from 'vitest';
import { listSheetXml, quotedSheet } from '../../../../src/workbook/annotate/list-sheet.js';
import { emptyStyles, StyleBook } from '../../../../src/workbook/annotate/style-book.js';
import { MAIN } from '../../../fixtures/workbooks/build-workbook.js';
import { annotation, mark } from '../../../support/annotation.js';

const xml = listSheetXml(annotation([mark("甲 '1'", 'M6', 'warning')]).list, {
  namespace: MAIN,
  styles: new StyleBook(emptyStyles(MAIN), 's'),
  record: ['sign', 'record'],
});

describe('the sheet with the list of findings', () => {
  it('prints on A4 across, as wide as the page, and holds its headers in view', () => {
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(xml).toContain('<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<oddFooter>&amp;L&amp;8 甲.xlsx&amp;R&amp;8 第 &amp;P 页，共 &amp;N 页</oddFooter>');
  });

  it('leads to the cell, whatever its sheet is called', () => {
    expect(xml).toContain(`<hyperlink ref="C5" location="'甲 ''1'''!M6" display="M6"/>`);
    expect(quotedSheet("a'b")).toBe("'a''b'");
  });

  it('keeps what it notes in hidden columns behind the table', () => {
    expect(xml).toContain('<col min="5" max="6" width="4" hidden="1" customWidth="1"/>');
    expect(xml).toMatch(/<c r="E1" s="0" t="inlineStr"><is><t xml:space="preserve">sign<\/t><\/is><\/c><c r="F1"/);
  });

  it('has its own elements in the order that Excel asks for', () => {
    const names = [
      'sheetPr',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'mergeCells',
      'hyperlinks',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
    ];
    const places = names.map((name) => xml.indexOf(`<${name}`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place > 0)).toBe(true);
  });

  it('escapes what people type', () => {
    expect(xml).toContain("甲 '1' &amp; M6");
  });
});
