import { describe, expect, it } from 'vitest';
import { formerLook } from '../../../../src/workbook/annotate/former-look.js';
import type { FormerFill } from '../../../../src/workbook/annotate/list-record.js';
import { MARK_COLOURS, NO_FILL, solidFill } from '../../../../src/workbook/annotate/mark-colours.js';
import { sheetFrame } from '../../../../src/workbook/annotate/sheet-frame.js';
import { StyleBook } from '../../../../src/workbook/annotate/style-book.js';
import { MAIN } from '../../../fixtures/workbooks/build-workbook.js';

const YELLOW = solidFill('FFFFFF99');
const GREEN = solidFill('FF99CC99');
const MARK = solidFill(MARK_COLOURS.error);

/** Formats: 0 without a fill, 1 yellow, 2 green, 3 marked. */
const book = (): StyleBook =>
  new StyleBook(
    `<styleSheet xmlns="${MAIN}"><fills count="4">${NO_FILL}${YELLOW}${GREEN}${MARK}</fills><cellXfs count="4">${[
      0, 1, 2, 3,
    ]
      .map((fill) => `<xf fillId="${fill}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    'styles',
  );

/** Column B is mostly green, column C has marked cells only. */
const XML = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="B1" s="1"/></row><row r="2"><c r="B2" s="2"/></row><row r="3"><c r="B3" s="2"/><c r="C3" s="3"/></row><row r="4"><c r="B4" s="3"/></row></sheetData></worksheet>`;

function look(record: readonly FormerFill[]) {
  const styles = book();
  const reformat = formerLook({ name: '表', xml: XML, frame: sheetFrame(XML, 'sheet') }, styles, record);
  return (format: number, row: number, column: number): string => styles.fillOf(reformat(format, row, column));
}

describe('the former look of a marked cell', () => {
  it('is the fill that the copy noted for it', () => {
    const fill = look([{ sheet: '表', fill: YELLOW, cells: ['B4'] }]);
    expect(fill(3, 4, 2)).toBe(YELLOW);
  });

  it('is the usual fill of its column where nothing is noted, or only for another sheet', () => {
    expect(look([])(3, 4, 2)).toBe(GREEN);
    expect(look([{ sheet: '别的表', fill: YELLOW, cells: ['B4'] }])(3, 4, 2)).toBe(GREEN);
  });

  it('is no fill in a column in which every cell is marked', () => {
    expect([look([])(3, 3, 3), look([])(3, 3, 9)]).toEqual([NO_FILL, NO_FILL]);
  });

  it('is what it is for a cell that is not marked', () => {
    const fill = look([{ sheet: '表', fill: YELLOW, cells: ['B2'] }]);
    expect([fill(2, 2, 2), fill(0, 9, 2)]).toEqual([GREEN, NO_FILL]);
  });
});
