import { describe, expect, it } from 'vitest';
import type { RawCell, RawSheet } from '../../../../src/model/raw-workbook.js';
import {
  cellIn,
  foldText,
  isFilled,
  rowNumbers,
  shownAt,
  shownValue,
  trimUnseen,
  withoutUnseen,
} from '../../../../src/workbook/answers/cells.js';

const cell = (value: RawCell['value'], formula?: string): RawCell => ({
  row: 1,
  column: 1,
  value,
  ...(formula === undefined ? {} : { formula }),
});
const text = (value: string): RawCell => cell({ type: 'text', value });

describe('what is not seen', () => {
  it.each([
    ['a space', ' '],
    ['a full-width space', '\u3000'],
    ['a no-break space', '\u00a0'],
    ['a zero-width space', '\u200b'],
    ['a zero-width joiner', '\u200d'],
    ['a direction mark', '\u200e'],
    ['a byte order mark', '\ufeff'],
    ['a soft hyphen', '\u00ad'],
    ['a line break', '\r\n'],
    ['a tab', '\t'],
    ['a narrow no-break space', '\u202f'],
    ['a word joiner', '\u2060'],
  ])('is taken away around and inside of a text: %s', (_name, unseen) => {
    expect(trimUnseen(`${unseen}教研组${unseen}`)).toBe('教研组');
    expect(trimUnseen(`教${unseen}研`)).toBe(`教${unseen}研`);
    expect(withoutUnseen(`教${unseen}研${unseen}`)).toBe('教研');
  });

  it('is all there is of an unseen text', () => {
    expect(trimUnseen(' \u3000\u200b')).toBe('');
  });
});

describe('foldText', () => {
  it.each([
    ['听课节数（上学期）', '听课节数(上学期)'],
    ['听课节数 (上学期)', '听课节数（上学期）'],
    ['Ｇ０１', 'g01'],
    ['G01 语文', 'g01语文'],
    ['“五定”齐全次数', '“五定” 齐全次数'],
    ['①', '1'],
    ['', '\u3000'],
  ])('makes %j and %j the same', (left, right) => {
    expect(foldText(left)).toBe(foldText(right));
  });

  it.each([
    ['听课节数（上学期）', '听课节数（下学期）'],
    ['G01', 'G10'],
    ['教研组', '备课组'],
    ['是', '否'],
  ])('keeps %j and %j apart', (left, right) => {
    expect(foldText(left)).not.toBe(foldText(right));
  });
});

describe('what a cell shows', () => {
  it.each([
    [{ type: 'text', value: ' 甲 ' }, ' 甲 '],
    [{ type: 'number', value: 12, raw: '12' }, '12'],
    [{ type: 'number', value: 46096, raw: '46096', date: '2026-03-15' }, '2026-03-15'],
    [{ type: 'boolean', value: true }, 'TRUE'],
    [{ type: 'boolean', value: false }, 'FALSE'],
    [{ type: 'error', value: '#REF!' }, '#REF!'],
  ] as const)('of %j is %j', (value, shown) => {
    expect(shownValue(value)).toBe(shown);
  });

  it('is nothing where there is no value', () => {
    expect(shownValue(null)).toBe('');
    expect(shownValue(undefined)).toBe('');
  });
});

describe('whether a cell is filled', () => {
  it.each([
    ['a text', text('甲'), true],
    ['zero', cell({ type: 'number', value: 0, raw: '0' }), true],
    ['FALSE', cell({ type: 'boolean', value: false }), true],
    ['an error', cell({ type: 'error', value: '#N/A' }), true],
    ['a formula without a result', cell(null, 'A1'), true],
    ['a formula with an empty result', cell({ type: 'text', value: '' }, 'IF(A1,1,"")'), true],
    ['spaces', text(' \u3000'), false],
    ['a value that could not be read', cell(null), false],
    ['nothing', undefined, false],
  ])('%s: %s', (_name, each, filled) => {
    expect(isFilled(each as RawCell | undefined)).toBe(filled);
  });
});

describe('places in a sheet', () => {
  const sheet: RawSheet = {
    name: '表',
    state: 'visible',
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rows: new Map([
      [7, new Map([[2, text(' 乙 ')]])],
      [3, new Map([[1, text('甲')]])],
    ]),
  };

  it('show what stands there without the spaces around it', () => {
    expect(shownAt(sheet, 7, 2)).toBe('乙');
    expect(cellIn(sheet, 7, 2)?.value).toEqual({ type: 'text', value: ' 乙 ' });
  });

  it('show nothing where there is nothing, or no such column', () => {
    expect(shownAt(sheet, 7, 1)).toBe('');
    expect(shownAt(sheet, 99, 1)).toBe('');
    expect(shownAt(sheet, 3, 0)).toBe('');
    expect(cellIn(sheet, 99, 1)).toBeUndefined();
  });

  it('are gone through from the top, in whatever order they were written', () => {
    expect(rowNumbers(sheet)).toEqual([3, 7]);
  });
});
