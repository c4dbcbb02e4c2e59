import { describe, expect, it } from 'vitest';
import { toldOfSummaries } from '../../../src/cli/summaries-given.js';
import type { Finding } from '../../../src/model/finding.js';

const EMPTY: Finding = { code: 'JY7130', where: { label: '学校' } };
const OTHER: Finding = { code: 'JY7132', where: { label: '平分' } };
/** A year that has so many summaries. */
const year = (summaries: number) => ({
  async *documents(): AsyncGenerator<never> {
    for (let one = 0; one < summaries; one += 1) yield {} as never;
  },
});

describe('rankings without any result', () => {
  it('are told once where summaries were given, beside what else was found', async () => {
    expect(await toldOfSummaries(year(2), 0, [EMPTY, OTHER, EMPTY])).toEqual([
      OTHER,
      { code: 'JY7189', where: {}, found: '2' },
    ]);
  });

  it.each([
    ['there are results for others', 2, 5],
    ['no summary was given', 0, 0],
  ])('are told one by one where %s', async (_why, summaries, results) => {
    const found = [EMPTY, EMPTY];
    expect(await toldOfSummaries(year(summaries), results, found)).toBe(found);
  });

  it('are not looked for where every ranking has some', async () => {
    expect(await toldOfSummaries(year(1), 0, [OTHER])).toEqual([OTHER]);
  });
});
