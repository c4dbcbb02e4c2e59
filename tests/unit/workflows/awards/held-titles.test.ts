import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Award, Registry, Result } from '../../../../src/model/generated/documents.js';
import { heldTitles } from '../../../../src/workflows/awards/held-titles.js';
import type { DecisionSource } from '../../../../src/workflows/decide/known.js';
import type { LedgerDraft } from '../../../../src/workflows/ports.js';
import { briefOf } from '../../../../src/workflows/workspace/brief.js';
import { hasher, STAMP } from '../../../support/sample-school.js';
import { batchOf, type TestStore, testStore } from '../../../support/workspace.js';

let files: TestStore;
beforeEach(() => {
  files = testStore(briefOf);
});
afterEach(() => {
  files.store.close();
  files.remove();
});

const title = (changes: Partial<Award> = {}): Award =>
  ({
    kind: 'award',
    ...STAMP,
    id: 'title',
    award: 'base',
    subject: { id: '1/G1', grain: 'base', name: '语文基地', school: '1', unit: 'u' },
    year: '2022-2023',
    validFrom: '2023-07-01',
    status: 'active',
    ...changes,
  }) as Award;

const result = (schoolYear: string, grade: string | null): Result =>
  ({
    kind: 'result',
    id: schoolYear,
    schoolYear,
    school: { id: '1' },
    subject: { id: 'G1' },
    standard: { id: 'city/base' },
    grade,
    blankIndicators: [],
  }) as unknown as Result;

const source = (streak?: object): DecisionSource => ({
  store: files.store,
  hasher,
  stamp: STAMP,
  assessment: {
    programme: { awards: [{ award: 'base', ...(streak ? { streak } : {}) }] },
    registry: { schools: [{ id: '1', name: '青竹小学' }] } as unknown as Registry,
    standards: [{ id: 'city/base', award: 'base', grades: [{ code: 'unqualified', zh: '不合格' }] }],
  } as unknown as DecisionSource['assessment'],
});

const enter = (...drafts: readonly LedgerDraft[]) => files.store.append(batchOf(...drafts));
const awarded = (document: Award): LedgerDraft => ({ key: 'award/base/1/G1', action: 'initialised', document });
const graded = (year: string, grade: string | null, key = `accepted/1/G1/${year}`): LedgerDraft => ({
  key,
  action: 'initialised',
  document: result(year, grade),
});
const codes = async (streak: object | undefined, on = '2026-07-01') =>
  (await heldTitles(source(streak), on)).findings.map(({ code }) => code);

const TWO_IN_A_ROW = { grade: 'unqualified', length: 2, gap: 'breaks', legalBasis: '基地管理办法第十二条' };

describe('The titles held on a day', () => {
  it('have the state of that day, and one that ends soon or has ended is told', async () => {
    await enter(awarded(title({ validTo: '2026-12-31' })));
    const states = await Promise.all(
      ['2026-06-01', '2026-07-10', '2027-01-01'].map(async (on) => {
        const { titles, findings } = await heldTitles(source(), on);
        return [titles[0]?.status, findings.map(({ code, found }) => `${code} ${found}`).join()];
      }),
    );
    expect(states).toEqual([
      ['active', ''],
      ['active', 'JY6241 2026-12-31'],
      ['expired', 'JY6241 2026-12-31'],
    ]);
  });

  it('that were revoked are told of no more', async () => {
    await enter(awarded(title({ validTo: '2026-07-02', status: 'revoked', reason: '查实' })));
    expect(await codes(TWO_IN_A_ROW)).toEqual([]);
  });
});

describe('A streak that costs a title', () => {
  it('is told with its years, from the results of earlier years and of this one', async () => {
    await enter(
      awarded(title()),
      graded('2024-2025', 'unqualified'),
      graded('2025-2026', 'unqualified', 'result/1/G1/city/base'),
    );
    const { findings } = await heldTitles(source(TWO_IN_A_ROW), '2026-07-01');
    expect(findings).toEqual([
      {
        code: 'JY6176',
        where: {},
        subject: '1/G1',
        params: { grade: '不合格', years: '2024-2025、2025-2026', length: 2 },
      },
    ]);
  });

  it('ends with a better year, and without a rule there is none', async () => {
    await enter(
      awarded(title()),
      graded('2024-2025', 'unqualified'),
      graded('2025-2026', 'good', 'result/1/G1/city/base'),
    );
    expect(await codes(TWO_IN_A_ROW)).toEqual([]);
    await enter(graded('2025-2026', 'unqualified', 'result/1/G1/city/base'));
    expect(await codes(undefined)).toEqual([]);
    expect(await codes({ ...TWO_IN_A_ROW, length: 3 })).toEqual([]);
  });

  it.each([
    ['breaks', []],
    ['bridges', ['JY6176']],
  ])('over a year without a grade %s as the rule says', async (gap, told) => {
    await enter(
      awarded(title()),
      graded('2023-2024', 'unqualified'),
      graded('2024-2025', null),
      graded('2025-2026', 'unqualified', 'result/1/G1/city/base'),
    );
    expect(await codes({ ...TWO_IN_A_ROW, gap })).toEqual(told);
  });

  it('concerns only titles that are in force', async () => {
    await enter(
      awarded(title({ status: 'suspended', reason: '核查' })),
      graded('2024-2025', 'unqualified'),
      graded('2025-2026', 'unqualified', 'result/1/G1/city/base'),
    );
    expect(await codes(TWO_IN_A_ROW)).toEqual([]);
  });
});
