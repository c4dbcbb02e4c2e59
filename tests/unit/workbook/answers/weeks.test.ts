import { describe, expect, it } from 'vitest';
import { parseWeeks, readWeeks } from '../../../../src/workbook/answers/weeks.js';
import { rawValue, type TestValue } from '../../../support/edited-workbook.js';

type Typed = Exclude<TestValue, null | { readonly formula: string }>;
const weeks = (typed: Typed) => readWeeks(rawValue(typed));
const rules = (typed: Typed) => {
  const reading = weeks(typed);
  return reading.kind === 'value' ? reading.fixes.map((fix) => fix.rule) : [reading.kind];
};

describe('reading week numbers', () => {
  it.each([
    ['3,7', []],
    ['3，7', ['fullWidth']],
    ['3、7', ['weeksSpelling']],
    ['3；7', ['fullWidth', 'weeksSpelling']],
    ['3 7', ['weeksSpelling']],
    ['3, 7', ['weeksSpelling']],
    ['第3、7周', ['weeksSpelling']],
    ['第3周、第7周', ['weeksSpelling']],
    ['第 3 周，第 7 周', ['fullWidth', 'weeksSpelling']],
    ['３，７', ['fullWidth']],
    ['7,3', ['weeksOrder']],
    ['3,7,3', ['weeksOrder']],
    [' 3,7 ', ['spaces']],
    ['03,07', ['weeksSpelling']],
    ['3和7', ['weeksSpelling']],
  ] as const)('reads %j as weeks 3 and 7 and records how', (typed, expected) => {
    expect(weeks(typed)).toMatchObject({ kind: 'value', value: [3, 7] });
    expect(rules(typed)).toEqual(expected);
  });

  it.each([
    ['3-5', [3, 4, 5]],
    ['第3-5周', [3, 4, 5]],
    ['3~5', [3, 4, 5]],
    ['3至5', [3, 4, 5]],
    ['第3周到第5周', [3, 4, 5]],
    ['3—5', [3, 4, 5]],
    ['1,3-5,9', [1, 3, 4, 5, 9]],
    ['3-3', [3]],
    ['12', [12]],
    ['第12周', [12]],
  ])('reads the span in %s', (typed, expected) => {
    expect(weeks(typed)).toMatchObject({ kind: 'value', value: expected });
  });

  it('takes a single number in a number cell', () => {
    expect(weeks(7)).toEqual({ kind: 'value', value: [7], fixes: [] });
  });

  it('suggests 3,7 where Excel has made a decimal number of it', () => {
    expect(weeks(3.7)).toMatchObject({
      kind: 'problem',
      problem: { code: 'JY2112', suggest: { value: '3,7', safe: false } },
    });
    expect(weeks('3.7')).toMatchObject({
      kind: 'problem',
      problem: { code: 'JY2112', suggest: { value: '3,7', safe: false } },
    });
    expect(weeks('3.7.9')).toMatchObject({
      kind: 'problem',
      problem: { code: 'JY2112', suggest: { value: '3,7,9', safe: false } },
    });
  });

  it.each(['三、七', '5-3', '0', '0,3', '61', '3,61', '3-', '-3', '第周', '3,x', '每周', '100', ','])(
    'does not guess what %s means',
    (typed) => {
      expect(weeks(typed)).toMatchObject({ kind: 'problem', problem: { code: 'JY2112' } });
    },
  );

  it.each([0, -1, 61, { date: '2026-03-05', serial: 46086 }, true] as const)('does not take %j for a week', (typed) => {
    expect(weeks(typed)).toMatchObject({ kind: 'problem', problem: { code: 'JY2112' } });
  });

  it.each(['无', '没有', '/'])('tells that %s is no week', (typed) => {
    expect(weeks(typed)).toMatchObject({ kind: 'problem', problem: { code: 'JY2110' } });
  });

  it('takes spaces for a blank', () => {
    expect(weeks('\u00a0')).toEqual({ kind: 'blank' });
  });
});

describe('parseWeeks', () => {
  it('keeps order and repetitions, so that the caller can record them', () => {
    expect(parseWeeks('7,3,3-4')).toEqual([7, 3, 3, 4]);
  });

  it('has no weeks for an empty text', () => {
    expect(parseWeeks('')).toBeNull();
  });
});
