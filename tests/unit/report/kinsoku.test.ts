import { describe, expect, test } from 'vitest';
import {
  isLineEnd,
  isRigid,
  isSpace,
  isWordPart,
  mayBreak,
  mayBreakAtSpace,
  maySeparate,
  NEVER_FIRST,
  NEVER_LAST,
} from '../../../src/report/kinsoku.js';

const point = (character: string): number => character.codePointAt(0) ?? 0;
const breaks = (pair: string): boolean => {
  const [before = '', after = ''] = [...pair];
  return mayBreak(point(before), point(after));
};

describe('marks at the edges of a line', () => {
  test.each([...'，。、；：？！'])('the pausing mark %s never begins a line', (mark) => {
    expect(NEVER_FIRST.has(point(mark))).toBe(true);
    expect(breaks(`文${mark}`)).toBe(false);
    expect(breaks(`${mark}文`)).toBe(true);
  });

  test.each([...'）》〉」』】〕”’'])('the closing mark %s never begins a line', (mark) => {
    expect(breaks(`文${mark}`)).toBe(false);
    expect(breaks(`${mark}文`)).toBe(true);
  });

  test.each([...'（《〈「『【〔“‘'])('the opening mark %s never ends a line', (mark) => {
    expect(NEVER_LAST.has(point(mark))).toBe(true);
    expect(breaks(`${mark}文`)).toBe(false);
    expect(breaks(`文${mark}`)).toBe(true);
  });

  test('a mark is never both forbidden at the start and at the end, but for the solidus', () => {
    const both = [...NEVER_FIRST].filter((mark) => NEVER_LAST.has(mark)).map((mark) => String.fromCodePoint(mark));
    expect(both).toEqual(['／']);
  });

  test('a percent sign and a degree sign stay with their number', () => {
    expect([breaks('5％'), breaks('5℃'), breaks('5%')]).toEqual([false, false, false]);
  });
});

describe('pairs', () => {
  test('the halves of a dash and of an ellipsis stay together', () => {
    expect([breaks('——'), breaks('……')]).toEqual([false, false]);
  });

  test('a dash may begin a line and an ellipsis may not', () => {
    expect([breaks('文—'), breaks('文…')]).toEqual([true, false]);
  });

  test('two dashes with a space between them may be parted', () => {
    expect(mayBreakAtSpace(point('—'), point('—'))).toBe(true);
  });

  test('a space does not free an opening mark from what follows', () => {
    expect(mayBreakAtSpace(point('（'), point('文'))).toBe(false);
    expect(mayBreakAtSpace(point('文'), point('）'))).toBe(false);
    expect(mayBreakAtSpace(point('文'), point('文'))).toBe(true);
  });
});

describe('words', () => {
  test.each(['中文', '中a', 'a中', '中1', '2的', '年2'])('a line may end inside %s', (pair) => {
    expect(breaks(pair)).toBe(true);
  });

  test.each(['ab', '12', '1.', '.5', 'a1', 'é!', '3/', 'Ωβ', 'иж'])('a line may not end inside %s', (pair) => {
    expect(breaks(pair)).toBe(false);
  });

  test('an apostrophe belongs to its word', () => {
    expect([breaks('n’'), breaks('’t')]).toEqual([false, false]);
  });

  test('the middle dot and the multiplication sign are no letters', () => {
    expect([isWordPart(point('·')), isWordPart(point('×')), isWordPart(point('a'))]).toEqual([false, false, true]);
  });

  test('spaces and line ends are known', () => {
    expect([isSpace(32), isSpace(0x3000), isLineEnd(10), isLineEnd(13)]).toEqual([true, false, true, false]);
  });

  test('no gap grows inside words and dashes', () => {
    expect([...'a1—…⸺'].map((mark) => isRigid(point(mark)))).toEqual([true, true, true, true, true]);
    expect([...'中，“'].map((mark) => isRigid(point(mark)))).toEqual([false, false, false]);
  });

  test('the standard alone parts letters, which the word rule forbids', () => {
    expect(maySeparate(point('a'), point('b'))).toBe(true);
    expect(maySeparate(point('a'), point('，'))).toBe(false);
  });
});
