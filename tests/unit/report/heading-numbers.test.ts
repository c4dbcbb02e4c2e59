import { describe, expect, test } from 'vitest';
import { type Block, plainText } from '../../../src/report/blocks.js';
import { chineseNumber, levelNumber, numberHeadings } from '../../../src/report/heading-numbers.js';

describe('Chinese numerals', () => {
  test.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [35, '三十五'],
    [99, '九十九'],
  ])('%i is %s', (value, text) => {
    expect(chineseNumber(value)).toBe(text);
  });
});

describe('numbers of headings', () => {
  test('are 一、（一）1.（1）', () => {
    expect(([1, 2, 3, 4] as const).map((level) => levelNumber(level, 2))).toEqual(['二、', '（二）', '2.', '（2）']);
  });

  const heading = (level: 1 | 2 | 3 | 4): Block => ({ kind: 'heading', level, content: [{ text: 'x' }] });
  const numbers = (blocks: readonly Block[]): string[] =>
    numberHeadings(blocks).flatMap((block) => (block.kind === 'heading' ? [plainText(block.content)] : []));

  test('a level begins anew below each heading above it', () => {
    const blocks = [
      heading(1),
      heading(2),
      heading(3),
      heading(4),
      heading(4),
      heading(2),
      heading(3),
      heading(1),
      heading(2),
    ];
    expect(numbers(blocks)).toEqual([
      '一、x',
      '（一）x',
      '1.x',
      '（1）x',
      '（2）x',
      '（二）x',
      '1.x',
      '二、x',
      '（一）x',
    ]);
  });

  test('a skipped level counts from one, and a second title begins everything anew', () => {
    const title: Block = { kind: 'title', content: [{ text: '附件' }] };
    expect(numbers([heading(1), heading(3), title, heading(1)])).toEqual(['一、x', '1.x', '一、x']);
  });

  test('nothing but headings is changed, and their voices stay', () => {
    const strong: Block = { kind: 'heading', level: 1, content: [{ text: '总体', strong: true }] };
    const paragraph: Block = { kind: 'paragraph', content: [{ text: '文' }] };
    expect(numberHeadings([paragraph, strong])).toEqual([
      paragraph,
      { kind: 'heading', level: 1, content: [{ text: '一、' }, { text: '总体', strong: true }] },
    ]);
  });
});
