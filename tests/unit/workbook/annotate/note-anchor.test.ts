import { describe, expect, it } from 'vitest';
import { anchorOf, sheetMeasures } from '../../../../src/workbook/annotate/note-anchor.js';
import { sheetFrame } from '../../../../src/workbook/annotate/sheet-frame.js';
import { worksheet } from '../../../fixtures/workbooks/build-workbook.js';

const measuresOf = (body: string) => {
  const xml = worksheet(body);
  return sheetMeasures(xml, sheetFrame(xml, 's'));
};

describe('where the box of a note stands', () => {
  const sheet = measuresOf(
    '<sheetFormatPr defaultColWidth="10"/><cols><col min="2" max="3" width="20"/><col min="4" max="4" width="20" hidden="true"/></cols><sheetData><row r="2" ht="30"/><row r="3" ht="30" hidden="1"/></sheetData>',
  );

  it('is measured by the widths and heights of the sheet', () => {
    expect([1, 2, 3, 4, 5].map((column) => sheet.width(column))).toEqual([75, 145, 145, 0, 75]);
    expect([1, 2, 3].map((row) => sheet.height(row))).toEqual([20, 40, 0]);
  });

  it('is to the right of the cell, as wide as 330 pixels and as high as its text', () => {
    expect(anchorOf({ row: 1, column: 1 }, '一行', sheet)).toEqual([1, 12, 0, 4, 4, 52, 1, 13]);
    expect(anchorOf({ row: 5, column: 2 }, '一\n二\n三\n四', sheet)).toEqual([2, 12, 3, 4, 6, 47, 7, 4]);
  });

  it('ends at the last column and after a long text', () => {
    const place = anchorOf({ row: 1, column: 16_384 }, '长'.repeat(5000), sheet);
    expect(place.every((number) => Number.isFinite(number) && number >= 0)).toBe(true);
  });
});
