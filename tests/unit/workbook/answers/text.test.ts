import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/workbook/answers/text.js';
import { rawValue, type TestValue } from '../../../support/edited-workbook.js';

type Typed = Exclude<TestValue, null | { readonly formula: string }>;
const needed = { type: { kind: 'text', max: 10 } } as const;
const free = { type: { kind: 'text', max: 10 }, optional: true } as const;
const text = (typed: Typed, question: Parameters<typeof readText>[1] = needed) => readText(rawValue(typed), question);

describe('reading a text', () => {
  it('keeps what was typed', () => {
    expect(text('王明')).toEqual({ kind: 'value', value: '王明', fixes: [] });
  });

  it('does not touch the width of characters: names are not spelt anew', () => {
    expect(text('Ａ班（１）')).toEqual({ kind: 'value', value: 'Ａ班（１）', fixes: [] });
  });

  it.each([
    [' 王明\u3000', '王明', ['spaces']],
    ['第一\n第二', '第一 第二', ['lineBreaks']],
    ['第一 \r\n\r\n 第二', '第一 第二', ['lineBreaks']],
    ['第一_x000D_\n二', '第一 二', ['lineBreaks']],
    [' 甲\n乙 ', '甲 乙', ['spaces', 'lineBreaks']],
  ] as const)('reads %j as %j', (typed, value, rules) => {
    const reading = text(typed);
    expect(reading).toMatchObject({ kind: 'value', value });
    expect(reading.kind === 'value' && reading.fixes.map((fix) => fix.rule)).toEqual(rules);
  });

  it.each([
    [13, '13'],
    [true, 'TRUE'],
    [{ date: '2026-03-05', serial: 46086 }, '2026-03-05'],
  ] as const)('takes %j as the text that the cell shows, and records it', (typed, value) => {
    const reading = text(typed);
    expect(reading).toMatchObject({ kind: 'value', value, fixes: [{ rule: 'numberAsText' }] });
  });

  it('counts characters as people do, rare ones included', () => {
    expect(text('𠮷'.repeat(10))).toMatchObject({ kind: 'value' });
    expect(text('𠮷'.repeat(11))).toMatchObject({
      kind: 'problem',
      problem: { code: 'JY2113', params: { length: 11, most: 10 } },
    });
  });

  it('allows 500 characters where the question says nothing', () => {
    const open = { type: { kind: 'text' } } as const;
    expect(text('字'.repeat(500), open)).toMatchObject({ kind: 'value' });
    expect(text('字'.repeat(501), open)).toMatchObject({ kind: 'problem', problem: { code: 'JY2113' } });
  });

  it.each(['无', '同上', '/', '—', '略'])('tells that %s does not answer a needed question', (typed) => {
    expect(text(typed)).toMatchObject({ kind: 'problem', problem: { code: 'JY2110' } });
  });

  it('lets 无 stand where nothing is needed', () => {
    expect(text('无', free)).toEqual({ kind: 'value', value: '无', fixes: [] });
  });

  it.each(['', '  ', '\u200b', '\n'])('takes %j for a blank', (typed) => {
    expect(text(typed)).toEqual({ kind: 'blank' });
  });
});
