import { describe, expect, it } from 'vitest';
import type { Ranking, Rollup } from '../../../../src/model/generated/documents.js';
import { listedTitles } from '../../../../src/workflows/rank/listed-titles.js';
import { MINIMAL_DOCUMENTS } from '../../../support/minimal-documents.js';

const [target] = MINIMAL_DOCUMENTS.rollup.targets as [Rollup['targets'][number]];
const [model] = MINIMAL_DOCUMENTS.ranking.lists as [Ranking['lists'][number]];
const [row] = model.rows as [Ranking['lists'][number]['rows'][number]];

const aimedAt = (award: string, awarded: number) => ({ ...target, award, zh: `称号 ${award}`, awarded });
const listing = (award: string, ...lists: readonly number[]) => ({
  award,
  lists: lists.map((count) => ({ ...model, rows: Array.from({ length: count }, () => row) })),
});

describe('the titles of public lists and of targets', () => {
  it('are as many: of all lists of an award together, and none where none is held', () => {
    const targets = [aimedAt('group', 9), aimedAt('school', 0)];
    expect(listedTitles({ targets }, [listing('group', 7, 2), listing('other', 4)])).toEqual([]);
  });

  it('are told where a list leaves some out, has too many, or is missing', () => {
    const targets = [aimedAt('group', 9), aimedAt('school', 1), aimedAt('person', 7)];
    expect(listedTitles({ targets }, [listing('group', 8), listing('school', 1, 1)])).toEqual([
      { code: 'JY7134', where: { label: '称号 group' }, found: '8', expected: '9' },
      { code: 'JY7134', where: { label: '称号 school' }, found: '2', expected: '1' },
      { code: 'JY7134', where: { label: '称号 person' }, found: '0', expected: '7' },
    ]);
  });
});
