import type { Block, HeadingBlock } from './blocks.js';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 99 as Chinese numerals: 一, 十, 十二, 三十五. */
export function chineseNumber(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return DIGITS[ones] ?? '';
  return `${tens === 1 ? '' : DIGITS[tens]}十${DIGITS[ones]}`;
}

/** The number of a heading after GB/T 9704-2012 §7.3.3: 一、 then （一） then 1. then （1）. */
export function levelNumber(level: HeadingBlock['level'], value: number): string {
  if (level === 1) return `${chineseNumber(value)}、`;
  if (level === 2) return `（${chineseNumber(value)}）`;
  return level === 3 ? `${value}.` : `（${value}）`;
}

/** Numbers the headings; a level begins anew below each heading above it, and everything anew below a title. */
export function numberHeadings(blocks: readonly Block[]): Block[] {
  let counts: number[] = [];
  return blocks.map((block) => {
    if (block.kind === 'title') counts = [];
    if (block.kind !== 'heading') return block;
    counts = counts.slice(0, block.level);
    counts[block.level - 1] = (counts[block.level - 1] ?? 0) + 1;
    const number = levelNumber(block.level, counts[block.level - 1] ?? 1);
    return { ...block, content: [{ text: number }, ...block.content] };
  });
}
