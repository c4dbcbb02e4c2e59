import { beforeAll, describe, expect, it } from 'vitest';
import { realPapers } from '../../report/real-papers.js';

let parts: readonly { readonly name: string; readonly standing: string }[];
beforeAll(async () => {
  const papers = await realPapers();
  parts = papers.get('spot-check')?.data['subjects'] as typeof parts;
}, 60_000);

describe('what stood before a spot check', () => {
  it('is told with level, total and grade where there is a total', () => {
    expect(parts.find(({ name }) => name === '学校')?.standing).toBe(
      '抽查前的评定：以复评为准，总分 91.70 分，等级良好。',
    );
  });

  it('is told as blank, and never as a dash, where there is none', () => {
    const blank = parts.filter(({ standing }) => standing.includes('没有总分和等级'));
    expect(blank.length).toBeGreaterThan(0);
    expect(new Set(blank.map(({ standing }) => standing))).toEqual(
      new Set(['抽查前的评定：以自评为准，有指标未填全，没有总分和等级。']),
    );
    expect(parts.filter(({ standing }) => standing.includes('—'))).toEqual([]);
  });
});
