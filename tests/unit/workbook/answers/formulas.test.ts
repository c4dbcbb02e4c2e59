import { describe, expect, it } from 'vitest';
import type { RawCell } from '../../../../src/model/raw-workbook.js';
import { shownValue } from '../../../../src/workbook/answers/cells.js';
import { readCount, readDecimal } from '../../../../src/workbook/answers/count.js';
import { choiceLists, readCell } from '../../../../src/workbook/answers/normalise.js';

const lists = choiceLists({});
const cell = (formula: string, value: RawCell['value']): RawCell => ({ row: 1, column: 1, value, formula });
const number = (value: number, raw = String(value)) => ({ type: 'number', value, raw }) as const;
const code = (raw: RawCell): string => {
  const reading = readCell(raw, { type: { kind: 'count' } }, lists);
  return reading.kind === 'problem' ? reading.problem.code : reading.kind;
};

describe('a formula in an input cell', () => {
  it.each([
    ['SUM(A1:A3)', 'value'],
    ['Table1[听课]*2', 'value'],
    ["'[1]去年'!$A$1", 'JY2131'],
    ['[去年.xlsx]Sheet1!A1+1', 'JY2131'],
    ["'file:///c:/去年.xlsx'#$Sheet1.A1", 'JY2131'],
    ['_xlfn.DISPIMG("ID_1",1)', 'JY2130'],
  ])('%s is read as %s', (formula, expected) => {
    expect(code(cell(formula, number(3)))).toBe(expected);
  });

  it('without result is told as one of another workbook all the same', () => {
    expect(code(cell("'[1]去年'!A1", null))).toBe('JY2131');
    expect(code(cell('A1+1', null))).toBe('JY2109');
  });

  it('of a picture is known where another program shows it as text', () => {
    expect(code({ row: 1, column: 1, value: { type: 'text', value: '=DISPIMG("ID_1",1)' } })).toBe('JY2130');
  });
});

describe('what is left of computing in binary', () => {
  it('is put right in counts and decimals, and recorded', () => {
    expect(readCount(number(3.0000000000000004))).toEqual({
      kind: 'value',
      value: 3,
      fixes: [{ rule: 'floatNoise', before: '3.0000000000000004', after: '3' }],
    });
    expect(readDecimal(number(1.4999999999999998))).toEqual({
      kind: 'value',
      value: '1.5',
      fixes: [{ rule: 'floatNoise', before: '1.4999999999999998', after: '1.5' }],
    });
  });

  it('is nothing that somebody typed', () => {
    expect(readCount(number(3.001)).kind).toBe('problem');
    expect(readDecimal(number(1.123456789012)).kind).toBe('problem');
  });
});

describe('a long number', () => {
  it('is shown without the exponent that programs write', () => {
    expect(shownValue(number(13_812_345_678, '1.3812345678E+10'))).toBe('13812345678');
    expect(shownValue(number(1.5e-7, '1.5E-7'))).toBe('1.5E-7');
    expect(shownValue(number(1e300, '1E+300'))).toBe('1E+300');
  });
});
