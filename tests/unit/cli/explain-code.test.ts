import { describe, expect, it } from 'vitest';
import { explainCode } from '../../../src/cli/explain-code.js';
import { UsageError } from '../../../src/cli/usage-error.js';
import { CATALOGUE, entryOf } from '../../../src/messages/catalogue.js';
import { VERIFICATION_REASONS } from '../../../src/messages/verification-reasons.js';

const refusal = (typed: string, language: 'zh-CN' | 'en' = 'zh-CN'): string => {
  try {
    explainCode(typed, language);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'explained';
};

describe('explaining a reason of a verification', () => {
  it('says what it means and what to do', () => {
    expect(explainCode('untrusted_key', 'zh-CN').text).toBe(
      [
        'UNTRUSTED_KEY（核对结论的理由）',
        '签名人不在信任名单里。',
        '怎么办：请向签名单位核对证书指纹，无误后用 jiaoyan key trust 登记，再核对一次',
      ].join('\n'),
    );
    expect(explainCode('PAGE_CHANGED', 'en').text).toBe(
      'PAGE_CHANGED (a reason of a verification)\nthe content of a page was changed.',
    );
    expect(explainCode('UNTRUSTED_KEY', 'en').json).toMatchObject({ code: 'UNTRUSTED_KEY' });
    expect(refusal('constructor')).toContain('constructor');
  });

  it.each(Object.keys(VERIFICATION_REASONS))('%s is known', (code) => {
    expect(explainCode(code, 'zh-CN').text).toContain(code);
  });
});

describe('explaining a code', () => {
  it('speaks of a cell only where the finding has one', () => {
    expect(explainCode('JY7108', 'zh-CN').text).toContain('这个文件里有学校已经从结果或别的摘要计入');
    expect(explainCode('JY8127', 'en').text).not.toContain('his cell');
  });

  it.each(['JY2101', 'jy2101', '2101', 'ｊｙ２１０１', ' JY 2101'])('takes it as “%s”', (typed) => {
    expect(explainCode(typed, 'zh-CN').json).toBe(entryOf('JY2101'));
  });

  it('says what it means in Chinese, with an example of each side', () => {
    expect(explainCode('3501', 'zh-CN').text).toBe(
      [
        'JY3501 数值偏大（提醒，经验校验）',
        '这一格填的数，比通常的情况大很多。',
        '怎么改：请核对是否填错。确实如此的，在“情况说明”表里写明原因（问题代码 JY3501），可以照常提交。',
        '错误示例：一学期听课 180 节',
        '正确示例：一学期听课 26 节',
      ].join('\n'),
    );
  });

  it('says the same in English, with English punctuation', () => {
    expect(explainCode('3501', 'en').text).toBe(
      [
        'JY3501 Unusually large (warning, experience)',
        'This cell says a number, far more than usual.',
        'Fix: Check whether it is a slip. If it is right, say why on the sheet for explanations (code JY3501); it can be handed in all the same.',
        'Bad: 180 lessons observed in a semester',
        'Good: 26 lessons observed in a semester',
      ].join('\n'),
    );
  });

  it('refuses an unknown code with the nearest one', () => {
    expect(refusal('JY2100')).toBe(
      '没有代码 JY2100。是否要查 JY2101？代码是 JY 加四位数字，写在校验结果里；不写代码就列出全部。',
    );
    expect(refusal('JY2100', 'en')).toBe(
      'There is no code JY2100. Do you mean JY2101? A code is JY and four digits, as findings show it; without a code all are listed.',
    );
    expect(refusal('听课')).toBe('没有代码 听课。代码是 JY 加四位数字，写在校验结果里；不写代码就列出全部。');
    expect(refusal('')).toContain('没有代码');
  });

  it('gives something to say in both languages of every code', () => {
    for (const { code } of CATALOGUE) {
      expect(explainCode(code, 'zh-CN').text?.split('\n')).toHaveLength(5);
      expect(explainCode(code, 'en').text).not.toMatch(/[（）：，。；]/);
    }
  });
});

describe('explaining without a code', () => {
  const lines = (explainCode(undefined, 'zh-CN').text ?? '').split('\n');

  it('lists every code once, under its family', () => {
    const codes = lines.flatMap((line) => /^JY\d{4}/.exec(line)?.[0] ?? []);
    expect(codes).toEqual(CATALOGUE.map(({ code }) => code));
    expect(lines[0]).toBe('0 文件打不开');
    expect(lines).toContain('9 个人信息');
    const families = lines.filter((line) => /^\d /.test(line));
    expect(families.map((line) => line.charAt(0))).toEqual([...new Set(CATALOGUE.map(({ code }) => code.charAt(2)))]);
  });

  it('shows severity, class and title in columns', () => {
    const at = lines.indexOf('2 单元格');
    expect(lines[at + 1]).toMatch(/^代码 +级别 +类别 +问题$/);
    expect(lines[at + 3]).toMatch(/^JY2101 {2}错误 +逻辑校验 +必填项没有填$/);
    expect(lines.find((line) => line.startsWith('JY3501'))).toMatch(/^JY3501 {2}提醒 +经验校验 +数值偏大$/);
  });

  it('ends with how many there are and how to look one up', () => {
    expect(lines.at(-1)).toBe(`共 ${CATALOGUE.length} 个问题代码。查一个代码：jiaoyan explain JY0101`);
  });

  it('speaks English throughout, and gives the whole catalogue as data', () => {
    const { text, json } = explainCode(undefined, 'en');
    expect(text).not.toMatch(/\p{Script=Han}/u);
    expect(json).toBe(CATALOGUE);
  });
});
