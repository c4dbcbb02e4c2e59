import { describe, expect, it } from 'vitest';
import { lineCount, rowHeight, textWidth, wrapText } from '../../../../src/workbook/form/text-measure.js';

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['T001', 4],
    ['教师', 4],
    ['教师T1', 6],
    ['（兼课）', 8],
    ['“五定”', 8],
    ['……', 4],
    ['—', 2],
    ['２０', 4],
    ['。，、', 6],
    ['①②', 4],
    ['𠮷', 2],
    ['ｱ', 1],
    ['한', 2],
    ['é', 1],
  ])('of %j is %d units', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe('lineCount', () => {
  it.each([
    ['教研组', 10, 1],
    ['', 10, 1],
    ['教研组教研组教研组', 20, 1],
    ['教研组教研组教研组教', 20, 2],
    ['第一\n第二', 20, 2],
    ['第一\n\n第三', 20, 3],
    ['甲'.repeat(100), 21, 12],
  ])('of %j in %d units is %d', (text, width, lines) => {
    expect(lineCount(text, width)).toBe(lines);
  });

  it('never promises fewer lines than the characters need', () => {
    for (let width = 6; width <= 60; width += 1) {
      for (let length = 1; length <= 120; length += 7) {
        expect(lineCount('字'.repeat(length), width) * (width - 1)).toBeGreaterThanOrEqual(2 * length);
      }
    }
  });
});

describe('rowHeight', () => {
  it('grows by a line of 15 points, with a little room around', () => {
    expect([1, 2, 3].map((lines) => rowHeight(lines))).toEqual([20, 35, 50]);
  });

  it('is never less than asked for, and never more than Excel allows', () => {
    expect(rowHeight(1, 3)).toBe(50);
    expect(rowHeight(1000)).toBe(400);
  });
});

describe('wrapText', () => {
  it('breaks between Han characters', () => {
    expect(wrapText('一二三四五六七', 6)).toEqual(['一二三', '四五六', '七']);
  });

  it('keeps closing punctuation with the character before it', () => {
    expect(wrapText('一二三，四五', 6)).toEqual(['一二', '三，四', '五']);
    expect(wrapText('一二三。', 6)).toEqual(['一二', '三。']);
  });

  it('keeps opening brackets with the character after them', () => {
    expect(wrapText('一二（三）四', 6)).toEqual(['一二', '（三）', '四']);
  });

  it('does not break a word or a number', () => {
    expect(wrapText('填 2026-03-15 这样的日期', 14)).toEqual(['填 2026-03-15', '这样的日期']);
  });

  it('keeps every character but the spaces at the ends of lines', () => {
    const text = '由教科室填写。一行一条；编号已印好，不要改动，新增的填在下一个空编号行，用不到的行空着。';
    for (let width = 8; width < 60; width += 1) {
      const lines = wrapText(text, width);
      expect(lines.join('')).toBe(text);
      expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width + 2);
    }
  });

  it('has no lines for nothing', () => {
    expect(wrapText('', 10)).toEqual([]);
    expect(wrapText('   ', 10)).toEqual([]);
  });
});
