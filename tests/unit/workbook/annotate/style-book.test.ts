import { describe, expect, it } from 'vitest';
import { CannotPatch } from '../../../../src/workbook/annotate/cannot-patch.js';
import { emptyStyles, StyleBook } from '../../../../src/workbook/annotate/style-book.js';
import { MAIN } from '../../../fixtures/workbooks/build-workbook.js';

const RED = '<fill><patternFill patternType="solid"><fgColor rgb="FFFF0000"/></patternFill></fill>';
const NONE = '<fill><patternFill patternType="none"/></fill>';
const styles = (body: string, prefix = ''): string =>
  `<${prefix}styleSheet xmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}="${MAIN}">${body}</${prefix}styleSheet>`;
const XFS =
  '<cellXfs count="2"><xf numFmtId="0" fontId="3" fillId="0" borderId="2" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="49" quotePrefix="1" fillId="0"/></cellXfs>';

describe('styles that only grow', () => {
  it('keeps everything of a cell format but its fill', () => {
    const book = new StyleBook(styles(`<fills count="1">${NONE}</fills>${XFS}`), 'styles');
    expect(book.withFill(0, RED)).toBe(2);
    expect(book.toXml()).toBe(
      styles(
        `<fills count="2">${NONE}${RED}</fills>${XFS.replace('count="2"', 'count="3"').replace('</cellXfs>', '<xf numFmtId="0" fontId="3" fillId="1" borderId="2" applyProtection="1" applyFill="1"><protection locked="0"/></xf></cellXfs>')}`,
      ),
    );
  });

  it('uses again what stands there, so that marking twice adds nothing', () => {
    const first = new StyleBook(styles(`<fills count="1">${NONE}</fills>${XFS}`), 'styles');
    first.withFill(0, RED);
    const again = new StyleBook(first.toXml(), 'styles');
    expect(again.withFill(0, RED)).toBe(2);
    expect(again.toXml()).toBe(first.toXml());
  });

  it('writes lists that were not there in their places, with the prefix of the part', () => {
    const book = new StyleBook(styles('<x:cellXfs count="1"><x:xf/></x:cellXfs><x:tableStyles/>', 'x:'), 'styles');
    book.withFill(0, RED);
    book.add('dxfs', '<dxf/>');
    expect(book.toXml()).toBe(
      styles(
        `<x:fills count="1">${RED.replace(/<(\/?)/g, '<$1x:')}</x:fills><x:cellXfs count="2"><x:xf/><x:xf fillId="0" applyFill="1"/></x:cellXfs><x:dxfs count="1"><x:dxf/></x:dxfs><x:tableStyles/>`,
        'x:',
      ),
    );
  });

  it('says what fill a format has, also for a format that is not there', () => {
    const book = new StyleBook(
      styles(`<fills count="2">${NONE}${RED}</fills><cellXfs><xf fillId="1"/></cellXfs>`),
      'styles',
    );
    expect([book.fillOf(0), book.fillOf(9)]).toEqual([RED, NONE]);
    expect([book.hasFill((fill) => fill === RED), book.hasFill((fill) => fill === '')]).toEqual([true, false]);
  });

  it('takes the text format and the apostrophe from a cell that gets a number', () => {
    const book = new StyleBook(styles(XFS), 'styles');
    expect(book.forNumber(0)).toBe(0);
    expect(book.forNumber(1)).toBe(2);
    expect(book.toXml()).toContain('<xf numFmtId="0" fillId="0" applyNumberFormat="1"/>');
  });

  it('knows formats of dates, and makes one with a number of its own', () => {
    const book = new StyleBook(
      styles(
        '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0"/></numFmts><cellXfs><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs>',
      ),
      'styles',
    );
    expect([book.showsDates(0), book.showsDates(1), book.forDate(1)]).toEqual([true, false, 2]);
    expect(book.showsDates(2)).toBe(true);
    expect(book.forDate(1)).toBe(2);
    expect(book.toXml()).toContain('<numFmt numFmtId="171" formatCode="yyyy-mm-dd"/></numFmts>');
  });

  it('refuses a part that holds no styles', () => {
    expect(() => new StyleBook('<workbook/>', 'xl/styles.xml')).toThrow(new CannotPatch('xl/styles.xml', 'root'));
  });

  it('starts from the least that Excel needs', () => {
    const book = new StyleBook(emptyStyles(MAIN), 'styles');
    expect([book.fillOf(0), book.withFill(0, RED)]).toEqual([NONE, 1]);
  });
});
