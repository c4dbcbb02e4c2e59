import { describe, expect, it } from 'vitest';
import { csvTable } from '../../../src/output/csv-table.js';

describe('a table as CSV', () => {
  it('opens in Excel: byte order mark, CRLF, quotes where they must be, and no field is a formula', () => {
    expect(
      csvTable(
        ['学校', '备注'],
        [
          ['一小', '=1+1'],
          ['二小', '有“,”, 和 "引号"'],
        ],
      ),
    ).toBe('\uFEFF学校,备注\r\n一小,\'=1+1\r\n二小,"有“,”, 和 ""引号"""\r\n');
  });

  it('keeps numbers of its columns of numbers, and leaves empty what is missing', () => {
    expect(
      csvTable(
        ['学校', '差'],
        [
          ['-1.50', '-1.50'],
          ['=A1', null],
        ],
        ['string', 'number'],
      ),
    ).toBe("\uFEFF学校,差\r\n'-1.50,-1.50\r\n'=A1,\r\n");
  });
});
