import { describe, expect, it } from 'vitest';
import { isoDate, readDate } from '../../../../src/workbook/answers/date.js';
import { rawValue, type TestValue } from '../../../support/edited-workbook.js';

type Typed = Exclude<TestValue, null | { readonly formula: string }>;
const date = (typed: Typed) => readDate(rawValue(typed));

describe('reading a date', () => {
  it('takes a cell that Excel shows as a date without any remark', () => {
    expect(date({ date: '2026-03-15', serial: 46096 })).toEqual({ kind: 'value', value: '2026-03-15', fixes: [] });
  });

  it('drops the time of day and records it', () => {
    expect(date({ date: '2026-03-15T08:30:00', serial: 46096.354 })).toEqual({
      kind: 'value',
      value: '2026-03-15',
      fixes: [{ rule: 'timeOfDay', before: '2026-03-15T08:30:00', after: '2026-03-15' }],
    });
  });

  it.each([
    ['2026-03-15', []],
    ['2026-3-15', ['dateSpelling']],
    ['2026/3/15', ['dateSpelling']],
    ['2026/03/15', ['dateSpelling']],
    ['2026.3.15', ['dateSpelling']],
    ['2026年3月15日', ['dateSpelling']],
    ['2026年3月15号', ['dateSpelling']],
    ['2026年03月15日', ['dateSpelling']],
    ['20260315', ['dateSpelling']],
    [' 2026-03-15 ', ['spaces']],
    ['２０２６．３．１５', ['fullWidth', 'dateSpelling']],
    ['2026 年 3 月 15 日', ['spaces', 'dateSpelling']],
    ['2026-03-15 00:00:00', ['timeOfDay']],
    [20_260_315, ['dateSpelling']],
  ] as const)('reads %j as 2026-03-15 and records how', (typed, rules) => {
    const reading = date(typed);
    expect(reading).toMatchObject({ kind: 'value', value: '2026-03-15' });
    expect(reading.kind === 'value' && reading.fixes.map((fix) => fix.rule)).toEqual(rules);
  });

  it.each([
    '3月15日',
    '2026年3月',
    '2026-03',
    '2026.3',
    '03-15',
    '15/3/2026',
    '26-3-15',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '20260230',
    '1899-01-01',
    '2126-01-01',
    '2026-03-15 08:30',
    '2026-03-15至2026-03-17',
    '去年三月',
    '2026-03/15',
  ])('asks for year, month and day instead of guessing %s', (typed) => {
    expect(date(typed)).toMatchObject({ kind: 'problem', problem: { code: 'JY2105' } });
  });

  it('only suggests the day behind a number that is not shown as a date', () => {
    expect(date(46_096)).toMatchObject({
      kind: 'problem',
      problem: { code: 'JY2105', suggest: { value: '2026-03-15', safe: false } },
    });
  });

  it.each([2026, 2026.3, 0, -5, 1e15, 20_261_332])('has no suggestion for %d', (typed) => {
    const reading = date(typed);
    expect(reading).toMatchObject({ kind: 'problem', problem: { code: 'JY2105' } });
    expect(reading.kind === 'problem' && reading.problem.suggest).toBeUndefined();
  });

  it.each(['无', '/', '同上', '待定'])('tells that %s is no date', (typed) => {
    expect(date(typed)).toMatchObject({ kind: 'problem', problem: { code: 'JY2110' } });
  });

  it.each([true, false])('does not take %s for a date', (typed) => {
    expect(date(typed)).toMatchObject({ kind: 'problem', problem: { code: 'JY2105' } });
  });

  it('takes spaces for a blank', () => {
    expect(date('\u3000 ')).toEqual({ kind: 'blank' });
  });

  it('refuses the years before 1990 also in a date cell, where a wrong system of dates would show', () => {
    expect(date({ date: '1904-05-01', serial: 121 })).toMatchObject({ kind: 'problem', problem: { code: 'JY2105' } });
  });
});

describe('isoDate', () => {
  it('knows every day of a leap year and no other', () => {
    const valid = [];
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1)
        if (isoDate(`2028/${month}/${day}`) !== null) valid.push(`${month}-${day}`);
    }
    expect(valid).toHaveLength(366);
    expect(valid).toContain('2-29');
    expect(isoDate('2027/2/29')).toBeNull();
  });
});
