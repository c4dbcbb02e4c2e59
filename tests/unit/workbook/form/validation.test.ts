import { describe, expect, it } from 'vitest';
import {
  inlineList,
  isOwnList,
  listRangeName,
  validationRule,
  wrongFormula,
} from '../../../../src/workbook/form/validation.js';

const entries = (...labels: readonly string[]) => labels.map((zh, index) => ({ code: `c${index}`, zh }));
const lists = {
  yesNo: entries('是', '否'),
  groups: [
    { code: 'G01', zh: 'G01 语文教研组' },
    { code: 'none', zh: '无备课组' },
  ],
  long: entries(...Array.from({ length: 30 }, (_, index) => `第${index}项`)),
};

describe('lists', () => {
  it('stand in the drop-down itself when they are short', () => {
    expect(inlineList(lists.yesNo)).toBe('"是,否"');
  });

  it.each([
    ['of more than twelve entries', lists.long],
    ['of the school itself', lists.groups],
    ['that are empty', []],
    ['with a comma in an entry', entries('一,二', '三')],
    ['with a quotation mark in an entry', entries('一"二', '三')],
    ['longer than 255 characters', entries('长'.repeat(130), '短'.repeat(130))],
  ])('stand on the hidden sheet when they are lists %s', (_reason, list) => {
    expect(inlineList(list)).toBeNull();
  });

  it('are the schools own when they hold numbers of its rows', () => {
    expect(isOwnList(lists.groups)).toBe(true);
    expect(isOwnList(lists.yesNo)).toBe(false);
    expect(isOwnList([{ code: 'A', zh: 'A' }])).toBe(false);
    expect(isOwnList([{ code: 'changzhou-2023/school-quality#A1', zh: '学校 A1' }])).toBe(false);
  });

  it('have ranges named by their place', () => {
    expect(listRangeName(0)).toBe('jy_list_1');
  });
});

describe('what a cell accepts', () => {
  it('is a whole number from 0 to 9999 for a count', () => {
    expect(validationRule({ type: { kind: 'count' }, hint: '该月没有填 0' }, '集体教研次数（9月）', lists)).toEqual({
      type: 'whole',
      formulae: ['0', '9999'],
      promptTitle: '集体教研次数（9月）',
      prompt: '该月没有填 0',
      error: '请填 0 到 9999 的整数，只填数字，不带单位。没有开展请填 0。',
    });
  });

  it('is the list itself or its range for a choice', () => {
    expect(validationRule({ type: { kind: 'choice', list: 'yesNo' } }, '甲', lists)).toMatchObject({
      type: 'list',
      formulae: ['"是,否"'],
      prompt: '点右侧箭头选择。',
      error: '请从下拉列表中选择：是、否',
    });
    expect(validationRule({ type: { kind: 'choice', list: 'groups' } }, '甲', lists)).toMatchObject({
      type: 'list',
      formulae: ['jy_list_2'],
    });
    expect(validationRule({ type: { kind: 'choice', list: 'long' } }, '甲', lists)).toMatchObject({
      formulae: ['jy_list_3'],
    });
  });

  it.each([
    ['date', 'date', ['2000-01-01', '2099-12-31']],
    ['weeks', 'textLength', ['0', '120']],
    ['decimal', 'decimal', ['0', '9999']],
    ['text', 'textLength', ['0', '500']],
  ] as const)('for %s is checked as %s', (kind, type, formulae) => {
    expect(validationRule({ type: { kind } }, '甲', lists)).toMatchObject({ type, formulae });
  });

  it('is a text up to its own length', () => {
    expect(validationRule({ type: { kind: 'text', max: 300 } }, '甲', lists)).toMatchObject({
      formulae: ['0', '300'],
      prompt: '不超过 300 字。',
      error: '文字太长，请控制在 300 字以内。',
    });
  });

  it('says what to do when there is nothing, once', () => {
    const prompt = (hint?: string, optional?: boolean) =>
      validationRule(
        { type: { kind: 'count' }, ...(hint === undefined ? {} : { hint }), ...(optional ? { optional } : {}) },
        '甲',
        lists,
      ).prompt;
    expect(prompt()).toBe('填整数，没有填 0。');
    expect(prompt('由本组指导')).toBe('由本组指导\n填整数，没有填 0。');
    expect(prompt('没有填 0')).toBe('没有填 0');
    expect(prompt(undefined, true)).toBe('填整数，没有填 0。\n没有可以不填。');
  });

  it('keeps to the lengths that Excel allows', () => {
    const rule = validationRule(
      { type: { kind: 'choice', list: 'long' }, hint: '长'.repeat(400) },
      '长'.repeat(80),
      lists,
    );
    expect(rule.promptTitle).toHaveLength(32);
    expect(rule.prompt).toHaveLength(255);
    expect(rule.error.length).toBeLessThanOrEqual(225);
  });
});

describe('what makes a cell red', () => {
  it('is a wrong number, but not a blank', () => {
    expect(wrongFormula({ kind: 'count' }, 'C6', lists)).toBe('IF(ISNUMBER(C6),OR(C6<0,C6>9999,C6<>INT(C6)),C6<>"")');
  });

  it('is anything outside of a short list', () => {
    expect(wrongFormula({ kind: 'choice', list: 'yesNo' }, 'C6', lists)).toBe('AND(C6<>"",C6<>"是",C6<>"否")');
  });

  it.each([{ kind: 'choice', list: 'groups' }, { kind: 'text' }, { kind: 'weeks' }] as const)(
    'is nothing for %j',
    (type) => {
      expect(wrongFormula(type, 'C6', lists)).toBeNull();
    },
  );

  it.each(['decimal', 'date'] as const)('is a text where a %s belongs', (kind) => {
    expect(wrongFormula({ kind }, 'C6', lists)).toContain('ISNUMBER(C6)');
  });
});
