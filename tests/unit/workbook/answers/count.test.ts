import { describe, expect, it } from 'vitest';
import { readCount, readDecimal } from '../../../../src/workbook/answers/count.js';
import { rawValue, type TestValue } from '../../../support/edited-workbook.js';

type Typed = Exclude<TestValue, null | { readonly formula: string }>;

const count = (typed: Typed) => readCount(rawValue(typed));
const rules = (typed: Typed): readonly string[] => {
  const reading = count(typed);
  return reading.kind === 'value' ? reading.fixes.map((fix) => fix.rule) : [reading.kind];
};
const problem = (typed: Typed) => {
  const reading = count(typed);
  return reading.kind === 'problem' ? [reading.problem.code, reading.problem.suggest?.value] : [reading.kind];
};

describe('reading a count', () => {
  it.each([0, 1, 20, 9999])('takes the number %d as it is', (typed) => {
    expect(count(typed)).toEqual({ kind: 'value', value: typed, fixes: [] });
  });

  it.each([
    ['20', 20, ['textNumber']],
    [' 20', 20, ['spaces']],
    ['20\u3000', 20, ['spaces']],
    ['\u00a020\u00a0', 20, ['spaces']],
    ['\u200b20', 20, ['spaces']],
    ['\ufeff20', 20, ['spaces']],
    ['\t20\n', 20, ['spaces']],
    ['２０', 20, ['fullWidth']],
    ['　２０　', 20, ['spaces', 'fullWidth']],
    ['20次', 20, ['unit']],
    ['20 次', 20, ['unit']],
    ['20节', 20, ['unit']],
    ['3个', 3, ['unit']],
    ['2门', 2, ['unit']],
    ['118人', 118, ['unit']],
    ['118人次', 118, ['unit']],
    ['5项', 5, ['unit']],
    ['16课时', 16, ['unit']],
    ['２０次', 20, ['fullWidth', 'unit']],
    ['20.0', 20, ['trailingZeros']],
    ['20.00节', 20, ['unit', 'trailingZeros']],
    ['２０．０', 20, ['fullWidth', 'trailingZeros']],
    ['007', 7, ['leadingZeros']],
    ['0', 0, ['textNumber']],
    ['00', 0, ['leadingZeros']],
  ] as const)('puts the spelling %j right and records how', (typed, value, expected) => {
    expect(count(typed)).toMatchObject({ kind: 'value', value });
    expect(rules(typed)).toEqual(expected);
  });

  it('records each step with what stood there before and after', () => {
    expect(count(' ２０次')).toEqual({
      kind: 'value',
      value: 20,
      fixes: [
        { rule: 'spaces', before: ' ２０次', after: '２０次' },
        { rule: 'fullWidth', before: '２０次', after: '20次' },
        { rule: 'unit', before: '20次', after: '20' },
      ],
    });
  });

  it.each(['', ' ', '\u3000', '\u200b\u00a0'])('takes %j for a blank, not for 0', (typed) => {
    expect(count(typed)).toEqual({ kind: 'blank' });
  });

  it.each([
    [1.5, 'JY2102'],
    [1.4999999998, 'JY2102'],
    [11.9999999999, 'JY2102'],
    ['1.5', 'JY2102'],
    ['2-3', 'JY2102'],
    ['约2', 'JY2102'],
    ['2左右', 'JY2102'],
    ['1,200', 'JY2102'],
    ['+3', 'JY2102'],
    ['1e3', 'JY2102'],
    ['1 2', 'JY2102'],
    ['√', 'JY2102'],
    ['x', 'JY2102'],
    ['20次/月', 'JY2102'],
    ['=20', 'JY2102'],
    [true, 'JY2102'],
    [{ date: '2026-03-05', serial: 46086 }, 'JY2102'],
    [-1, 'JY2103'],
    ['-1', 'JY2103'],
    ['－３', 'JY2103'],
    [10_000, 'JY2103'],
    ['10000', 'JY2103'],
    ['99999999999999999999', 'JY2103'],
  ] as const)('does not guess what %j means (%s)', (typed, code) => {
    expect(problem(typed)).toEqual([code, undefined]);
  });

  it.each([
    ['二', '2'],
    ['两', '2'],
    ['两次', '2'],
    ['十二', '12'],
    ['二十次', '20'],
    ['一百零五', '105'],
    ['零', '0'],
  ])('suggests a number for the Chinese numeral %s, and waits for a person', (typed, suggested) => {
    expect(problem(typed)).toEqual(['JY2111', suggested]);
  });

  it.each(['85%', '85％', ' 100 %'])('does not take the percentage %j for a count', (typed) => {
    expect(problem(typed)).toEqual(['JY2111', undefined]);
  });

  it.each(['无', '没有', '/', '／', '-', '—', '同上', 'N/A', '暂无'])(
    'tells that %s is neither a number nor a blank',
    (typed) => {
      expect(problem(typed)).toEqual(['JY2110', '0']);
    },
  );

  it('marks a suggestion as unsafe, because it changes more than the spelling', () => {
    const reading = count('两');
    expect(reading).toMatchObject({ kind: 'problem', problem: { suggest: { value: '2', safe: false } } });
  });

  it('says which number stands behind a cell that Excel shows as a date', () => {
    const reading = count({ date: '2026-03-05', serial: 46086 });
    expect(reading).toMatchObject({ kind: 'problem', problem: { code: 'JY2102', params: { date: '46086' } } });
  });
});

describe('reading a decimal number', () => {
  const decimal = (typed: Typed) => readDecimal(rawValue(typed));

  it.each([
    [2.5, '2.5'],
    [3, '3'],
    [0, '0'],
    ['2.50', '2.5'],
    ['２．５', '2.5'],
    ['2.5次', '2.5'],
    ['02.5', '2.5'],
    ['3.0', '3'],
  ] as const)('gives %j as the decimal string %s', (typed, value) => {
    expect(decimal(typed)).toMatchObject({ kind: 'value', value });
  });

  it.each([
    ['2。5', 'JY2102'],
    ['2,5', 'JY2102'],
    [-0.5, 'JY2103'],
    ['-0.5', 'JY2103'],
    [10_000.5, 'JY2103'],
    ['85%', 'JY2111'],
    ['无', 'JY2110'],
    [false, 'JY2102'],
  ] as const)('does not guess what %j means', (typed, code) => {
    expect(decimal(typed)).toMatchObject({ kind: 'problem', problem: { code } });
  });

  it('takes spaces for a blank', () => {
    expect(decimal('\u3000')).toEqual({ kind: 'blank' });
  });
});
