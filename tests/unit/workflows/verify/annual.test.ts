import { afterEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../src/documents/canonical.js';
import { merkleRoot } from '../../../../src/documents/merkle.js';
import type { Rollup } from '../../../../src/model/generated/documents.js';
import { verifyAnnual } from '../../../../src/workflows/verify/annual.js';
import { type LedgerView, readLedger } from '../../../../src/workflows/verify/ledger.js';
import { nodeHasher } from '../../../support/case-assessment.js';
import { MINIMAL_DOCUMENTS } from '../../../support/minimal-documents.js';
import { draft, type TestStore, testStore } from '../../../support/workspace.js';

const { rollup } = MINIMAL_DOCUMENTS;
const DIGEST = rollup.basis ?? '';
const [unit] = rollup.coverage as [Rollup['coverage'][number]];
const [row] = rollup.grades as [Rollup['grades'][number]];

const pagesOf = (due = 1, assessed = 0, basis = DIGEST): readonly string[] => [
  `2025-2026 学年应参加校本教研评估的\n学校 ${due} 所，完成自评 ${assessed} 所，上报率 0%。`,
  `统计依据 ${basis.slice(0, 30)}\n${basis.slice(30)}。由 jiaoyan 生成`,
];
const verify = (value: unknown, pages: readonly string[] | null = pagesOf(), ledger?: LedgerView) =>
  verifyAnnual(
    { hasher: nodeHasher, ...(ledger ? { ledger } : {}) },
    {
      statement: { name: 'rollup.json', data: new TextEncoder().encode(canonicalJson(value)) },
      pages,
      file: 'a.pdf',
    },
  );
const told = async (...given: Parameters<typeof verify>) =>
  (await verify(...given)).parts.map(({ part, verdict, reasons, details }) =>
    [part, verdict, ...reasons, ...details].join(' '),
  );

describe('an annual report', () => {
  it('passes when its roll-up adds up and stands on its pages, and says what year it is of', async () => {
    expect(await told(rollup)).toEqual(['attachment passed', 'page passed']);
    expect((await verify(rollup)).rollup).toEqual({
      schoolYear: rollup.schoolYear,
      audience: rollup.audience,
      issuer: rollup.issuer,
    });
  });

  it.each<readonly [string, Rollup, string]>([
    [
      'a total of grades',
      { ...rollup, grades: [row, { ...row, unit: '320404', n: 3 }] },
      `ROLLUP_SUMS_DIFFER ${row.standard}: ${row.n}`,
    ],
    ['schools due', { ...rollup, coverage: [{ ...unit, due: 5 }] }, `ROLLUP_SUMS_DIFFER ${unit.name}: 5`],
    [
      'more schools than are due',
      { ...rollup, coverage: [{ ...unit, assessed: 2 }] },
      `ROLLUP_SUMS_DIFFER ${unit.name}: 1`,
    ],
  ])('with another number of %s fails', async (_, value, expected) => {
    expect((await told(value))[0]).toBe(`attachment failed ${expected}`);
  });

  it('whose pages print other numbers or another digest fails', async () => {
    expect(await told(rollup, pagesOf(9, 0))).toEqual([
      'attachment passed',
      'page failed PRINTED_SUMS_DIFFER 9 / 0 ≠ 1 / 0',
    ]);
    const other = 'fe'.repeat(32);
    expect(await told(rollup, pagesOf(1, 0, other))).toEqual([
      'attachment passed',
      `page failed PRINTED_DIGEST_DIFFERS ${other.slice(0, 16)}`,
    ]);
  });

  it('whose pages say nothing that can be compared is undecided', async () => {
    for (const pages of [null, ['别的文字']])
      expect(await told(rollup, pages)).toEqual(['attachment passed', 'page indeterminate PRINTED_TEXT_UNREADABLE']);
  });

  it('that does not follow its schema is told with what is wrong', async () => {
    const { parts, rollup: known } = await verify({ ...rollup, audience: 'friends' });
    expect([parts.length, parts[0]?.reasons, known]).toEqual([1, ['ROLLUP_UNREADABLE'], undefined]);
    expect(parts[0]?.findings?.map(({ where }) => where.pointer)).toEqual(['/audience']);
  });
});

describe('the ledger behind an annual report', () => {
  let files: TestStore | undefined;
  afterEach(() => files?.remove());
  const view = async (): Promise<LedgerView> => {
    files = testStore();
    await files.store.append({
      actor: 'a',
      at: '2026-07-01T08:00:00Z',
      drafts: [1, 2, 3].map((i) => draft(`k/${i}`, i)),
    });
    return readLedger(files.store, nodeHasher);
  };
  const printed = (size: number, root: string) => [...pagesOf(), `台账 ${size} 条，根 ${root}。`];
  const rootOf = ({ levels }: LedgerView, size: number) => merkleRoot(nodeHasher, (levels[0] ?? []).slice(0, size));

  it('is the one that it was made from, also where it has grown since', async () => {
    const ledger = await view();
    for (const size of [1, 2, 3]) {
      expect((await told(rollup, printed(size, rootOf(ledger, size)), ledger)).at(-1)).toBe('ledger passed');
    }
  });

  it('is another one where root or size differ', async () => {
    const ledger = await view();
    expect((await told(rollup, printed(2, rootOf(ledger, 3)), ledger)).at(-1)).toBe(
      'ledger indeterminate LEDGER_ROOT_DIFFERS #2',
    );
    expect((await told(rollup, printed(9, rootOf(ledger, 3)), ledger)).at(-1)).toBe(
      'ledger indeterminate LEDGER_ROOT_DIFFERS #9',
    );
  });

  it('is not asked where the pages print no root, and fails where it does not hold together', async () => {
    const ledger = await view();
    expect(await told(rollup, pagesOf(), ledger)).toEqual(['attachment passed', 'page passed']);
    expect((await told(rollup, pagesOf(), { ...ledger, isSound: false })).at(-1)).toBe('ledger failed LEDGER_DAMAGED');
  });
});
