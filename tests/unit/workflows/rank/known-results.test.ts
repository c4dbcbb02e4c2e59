import { describe, expect, it } from 'vitest';
import type { Result, Standard } from '../../../../src/model/generated/documents.js';
import type { AwardRule } from '../../../../src/workflows/decide/award-rule.js';
import { knownFrom } from '../../../../src/workflows/rank/known-results.js';
import { resultKey } from '../../../../src/workflows/workspace/keys.js';
import { ADJUDICATED } from '../../../../src/workflows/workspace/records.js';
import { MINIMAL_DOCUMENTS } from '../../../support/minimal-documents.js';
import { type Counts, smallResult, smallStandard } from '../../../support/ranked-result.js';

const FULL: Counts = { A1: [1, 1], A2: [1, 1], B1: [1, 1], B2: [1, 1] };
const SHA256 = '0'.repeat(64);
const ruleOf = (standard: Standard): AwardRule => ({
  award: 'best',
  name: '称号',
  standard,
  best: null,
  settings: { award: 'best' },
  target: null,
  vetoesInForce: [],
});
const resultOf = (id: string, changes: Partial<Result> = {}) => smallResult(id, FULL, { total: '90' }, changes);
const under = (standard: string): Partial<Result> => ({ standard: { id: standard, sha256: SHA256 } });
const known = (results: readonly Result[], standard = smallStandard()) =>
  knownFrom(
    {
      results: results.map((result) => ({ result, sha256: SHA256 })),
      awards: [MINIMAL_DOCUMENTS.award],
      receiptErrors: new Map([['1', 2]]),
    },
    ruleOf(standard),
  );

describe('what a ranking knows', () => {
  it('is the scored results of its standard; awards and receipts as they are', () => {
    const { results, awards, receiptErrors, decisions } = known([
      resultOf('1'),
      resultOf('2', { status: 'not-applied' }),
      resultOf('3', under('city-2026/other')),
    ]);
    expect(results.map(({ result }) => result.school.id)).toEqual(['1']);
    expect([awards, [...receiptErrors], decisions.size]).toEqual([[MINIMAL_DOCUMENTS.award], [['1', 2]], 0]);
  });

  it('is the results of the standard whose points decide, where a title has no points of its own', () => {
    const title = smallStandard({
      id: 'city-2026/title',
      indicators: [],
      ranking: { standard: 'city-2026/standard', order: ['total'], atCutoff: '' },
    });
    expect(known([resultOf('1'), resultOf('2', under('city-2026/title'))], title).results).toMatchObject([
      { result: { school: { id: '1' } } },
    ]);
  });

  it('has the results of schools that conditions look at', () => {
    const standard = smallStandard({
      eligibility: [
        {
          id: 'Q1',
          zh: '学校优秀',
          en: 'school excellent',
          rule: { type: 'grade-at-level', standard: 'city-2026/school', level: 2, grade: 'excellent' },
        },
      ] as unknown as Standard['eligibility'],
    });
    const group = { id: 'G01', grain: 'researchGroup', name: '组' } as const;
    const { ofSchools } = known(
      [
        resultOf('1', under('city-2026/school')),
        resultOf('2', { ...under('city-2026/school'), subject: group }),
        resultOf('3', under('city-2026/other')),
      ],
      standard,
    );
    expect([...ofSchools.keys()]).toEqual(['city-2026/school 1']);
  });

  it('tells what has been adjudicated, by the key of its record', () => {
    const settled = resultOf('1', {
      levels: [{ level: ADJUDICATED }] as unknown as NonNullable<Result['levels']>,
    });
    const { adjudicated } = known([settled, resultOf('2')]);
    expect([...adjudicated]).toEqual([resultKey(settled).replace('result/', 'adjudication/')]);
    expect(known([resultOf('2')]).adjudicated.size).toBe(0);
  });
});
