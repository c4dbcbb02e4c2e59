import { describe, expect, it } from 'vitest';
import type { RawSheet } from '../../../../src/model/raw-workbook.js';
import { copyRecord, isFindingsList, LIST_SIGN, recordTexts } from '../../../../src/workbook/annotate/list-record.js';

const sheetOf = (texts: readonly string[], row = 1): RawSheet => ({
  name: '问题清单',
  state: 'visible',
  rows: new Map([
    [
      row,
      new Map(texts.map((value, index) => [index + 10, { row, column: index + 10, value: { type: 'text', value } }])),
    ],
  ]),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});
const fill =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF8D6"/><bgColor indexed="64"/></patternFill></fill>';
const record = {
  fills: [{ sheet: '教师情况', fill, cells: ['M6', 'M8'] }],
  prepared: [{ row: { sheet: '情况说明', code: 'B7', subject: 'C7', text: 'D7' }, code: 'JY3501', subject: 'T003' }],
};

describe('what a marked copy notes of itself', () => {
  it('is read back, wherever its row has gone', () => {
    expect(copyRecord(sheetOf(recordTexts(record), 3))).toEqual(record);
  });

  it('is cut into cells that Excel can hold', () => {
    const cells = Array.from({ length: 20_000 }, (_, index) => `M${index + 1}`);
    const texts = recordTexts({ fills: [{ sheet: '甲', fill, cells }], prepared: [] });
    expect(texts.every((text) => text.length <= 32_767)).toBe(true);
    expect(copyRecord(sheetOf(texts)).fills[0]?.cells).toEqual(cells);
  });

  it('tells the list from other sheets', () => {
    expect([sheetOf(recordTexts(record)), sheetOf(['序号'])].map(isFindingsList)).toEqual([true, false]);
  });

  it('is nothing where somebody has typed over it', () => {
    const nothing = { fills: [], prepared: [] };
    for (const text of ['', 'x', '[]', '{"fills":[1,["a","<fill/><evil/>","A1"]],"prepared":[[1]]}', '{"fills":3}'])
      expect(copyRecord(sheetOf([LIST_SIGN, text]))).toEqual(nothing);
    expect(copyRecord(undefined)).toEqual(nothing);
    expect(copyRecord(sheetOf(['序号']))).toEqual(nothing);
  });
});
