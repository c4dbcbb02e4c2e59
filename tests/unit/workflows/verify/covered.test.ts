import { describe, expect, it } from 'vitest';
import { underPaint } from '../../../../src/workflows/verify/covered.js';
import { verifiedPart } from '../../../../src/workflows/verify/part.js';

const COVERED = [
  { page: 1, words: '评定等级：优秀。总分 96.99 分，其中基础分 96.49 分' },
  { page: 1, words: '总分' },
  { page: 3, words: '96.99' },
  { page: 4, words: '摘要' },
];
const places = ['1: 评定等级：优秀。总分 96.99 分，其', '1: 总分', '3: 96.99'];

describe('paint over the words of a page', () => {
  it('leaves open whether people read the same', () => {
    expect(underPaint(verifiedPart('page', 'passed', []), COVERED)).toEqual({
      part: 'page',
      verdict: 'indeterminate',
      reasons: ['PAGE_COVERED'],
      details: places,
    });
  });

  it('does not mend what has failed', () => {
    const failed = verifiedPart('page', 'failed', ['PRINTED_TOTAL_DIFFERS'], ['1 ≠ 2']);
    expect(underPaint(failed, COVERED)).toEqual({
      part: 'page',
      verdict: 'failed',
      reasons: ['PRINTED_TOTAL_DIFFERS', 'PAGE_COVERED'],
      details: ['1 ≠ 2', ...places],
    });
  });

  it('is no matter of other parts, and no paint is none of the page', () => {
    const score = verifiedPart('score', 'passed', []);
    const page = verifiedPart('page', 'passed', []);
    expect(underPaint(score, COVERED)).toBe(score);
    expect(underPaint(page, [])).toBe(page);
  });
});
