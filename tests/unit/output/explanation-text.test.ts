import { describe, expect, it } from 'vitest';
import { CATALOGUE, entryOf } from '../../../src/messages/catalogue.js';
import { explanationText } from '../../../src/output/explanation-text.js';

const zhOf = (code: string): readonly string[] => {
  const entry = entryOf(code);
  return entry === undefined ? [] : explanationText(entry, 'zh-CN').split('\n');
};

describe('what a code means', () => {
  it.each([
    ['JY1107', '有一行不见了，或者它的编号丢了。'],
    ['JY1308', '这一格填得不一样；合并后保留主表的内容，主表空着的仍然空着。'],
    ['JY2103', '这一格填的数，超出了允许的范围。'],
    ['JY3101', '这一格填的数，与相关的总数对不上：部分不能多于总数。'],
    ['JY3105', '这一格填的日期，不在本学年内。'],
    ['JY3111', '这一格填的数，但从别处看至少有更多，两处对不上。'],
    ['JY3120', '这一格填的次数，但这段时间只有几个教学日。'],
    ['JY3505', '这一格今年的数，和上学年的相比，变化比通常的情况大。'],
    ['JY3506', '这一格今年的数，和上学年的相比，成倍增加或减少了。'],
  ])('is a whole sentence without the values of a finding (%s)', (code, message) => {
    expect(zhOf(code)[1]).toBe(message);
  });

  it('never says that a number, a day or a count “is of”, which is what a missing value left behind', () => {
    const broken = CATALOGUE.map(({ code }) => code).filter((code) =>
      /是的(数|日期|次数)|一行这一行/.test(zhOf(code).join()),
    );
    expect(broken).toEqual([]);
  });

  it('sends explanations to the sheet for explanations, which every form has', () => {
    const experience = CATALOGUE.filter(({ code }) => /^JY35/.test(code)).map(({ code }) => code);
    expect(experience.filter((code) => !zhOf(code)[2]?.includes('“情况说明”表里写明'))).toEqual([]);
    expect(experience.filter((code) => !zhOf(code)[2]?.includes(code))).toEqual([]);
  });
});
