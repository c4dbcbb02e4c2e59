import { describe, expect, it } from 'vitest';
import { chineseNumeral } from '../../../../src/workbook/answers/chinese-numeral.js';

const DIGITS = '零一二三四五六七八九';

/** Writes a number from 1 to 9999 the way it is read aloud. */
function spell(number: number): string {
  const units = ['', '十', '百', '千'];
  const digits = [...String(number)].map(Number).reverse();
  let text = '';
  for (let place = digits.length - 1; place >= 0; place -= 1) {
    const digit = digits[place] as number;
    if (digit !== 0) text += `${DIGITS[digit]}${units[place]}`;
    else if (text !== '' && !text.endsWith('零') && digits.slice(0, place).some((lower) => lower !== 0)) text += '零';
  }
  return text;
}

describe('chineseNumeral', () => {
  it('reads every number from 1 to 9999 as it is spoken', () => {
    const wrong = Array.from({ length: 9999 }, (_, index) => index + 1).filter(
      (number) => chineseNumeral(spell(number)) !== number,
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['十', 10],
    ['十二', 12],
    ['两', 2],
    ['两百', 200],
    ['二〇', null],
    ['〇', 0],
    ['一十五', 15],
  ])('reads %s as %s', (text, value) => {
    expect(chineseNumeral(text)).toBe(value);
  });

  it.each(['', '次', '二次', '2', '十百', '百十千', '一二', '万', '半'])('says nothing of %j', (text) => {
    expect(chineseNumeral(text)).toBeNull();
  });
});
