import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../../../src/documents/hasher.js';
import { merkleRoot, verifyInclusion } from '../../../../src/documents/merkle.js';
import type { Result } from '../../../../src/model/generated/documents.js';
import { placeInLedger, readLedger } from '../../../../src/workflows/verify/ledger.js';
import { briefOf } from '../../../../src/workflows/workspace/brief.js';
import { resultKey } from '../../../../src/workflows/workspace/keys.js';
import { nodeHasher } from '../../../support/case-assessment.js';
import { caseFile, deskOf, resultsOfCase } from '../../../support/case-desk.js';
import { draft, type TestStore, testStore } from '../../../support/workspace.js';

const AT = '2026-07-01T08:00:00Z';
let files: TestStore;
let result: Result;

beforeAll(async () => {
  const file = caseFile('00-perfect');
  result = resultsOfCase(await deskOf(file), file)[0] as Result;
  files = testStore(briefOf);
});
afterAll(() => files.remove());

const enter = async (document: Result | null, at = AT) => {
  const key = resultKey(result);
  const entry =
    document === null ? { key, action: 'withdrawn' as const } : { key, action: 'scored' as const, document };
  const kept = await files.store.append({ actor: '王老师', at, drafts: [entry] });
  expect(kept.ok).toBe(true);
};
const place = async (document: Result) =>
  placeInLedger(await readLedger(files.store, nodeHasher), document, digestOf(nodeHasher, document));

describe('a result', () => {
  it('that the ledger does not know is a doubt', async () => {
    expect(await place(result)).toEqual({
      part: { part: 'ledger', verdict: 'indeterminate', reasons: ['NOT_IN_LEDGER'], details: [] },
    });
  });

  it('in force is told with its entry, the root and a proof that anybody can follow', async () => {
    await files.store.append({ actor: 'a', at: AT, drafts: [1, 2, 3, 4].map((i) => draft(`k/${i}`, i)) });
    await enter(result);
    await files.store.append({ actor: 'a', at: AT, drafts: [draft('k/6', 6), draft('k/7', 7)] });
    const found = await place(result);
    expect(found.part).toEqual({ part: 'ledger', verdict: 'passed', reasons: [], details: [] });
    const leaves: string[] = [];
    for await (const line of files.store.lines()) leaves.push(line.digest);
    const root = merkleRoot(nodeHasher, leaves);
    expect(found.place).toMatchObject({ seq: 5, since: AT, size: 7, root });
    const proof = found.place?.proof ?? [];
    expect(verifyInclusion(nodeHasher, { leaf: leaves[4] ?? '', index: 4, size: 7, root, proof })).toBe(true);
  });

  it('with another total than the one in force fails; with the same it is a doubt', async () => {
    const other = await place({ ...result, total: '1.00' });
    expect(other.part).toMatchObject({ verdict: 'failed', reasons: ['LEDGER_DIFFERS'] });
    expect(other.part.details).toEqual([`#5: 1.00 ≠ ${result.total}`]);
    expect((await place({ ...result, issued: '2020-01-01' })).part.reasons).toEqual(['NOT_IN_LEDGER']);
  });

  it('that was superseded or withdrawn was true once', async () => {
    const later = { ...result, issued: '2026-08-01' };
    await enter(later, '2026-08-01T08:00:00Z');
    const superseded = await place(result);
    expect(superseded.part).toMatchObject({
      verdict: 'indeterminate',
      reasons: ['RESULT_SUPERSEDED'],
      details: ['#8'],
    });
    expect(superseded.place?.superseded).toEqual({
      seq: 8,
      at: '2026-08-01T08:00:00Z',
      sha256: digestOf(nodeHasher, later),
    });
    expect((await place(later)).part.verdict).toBe('passed');
    await enter(null, '2026-08-02T08:00:00Z');
    expect((await place(later)).part.reasons).toEqual(['RESULT_WITHDRAWN']);
  });

  it('is not looked up in a ledger that does not hold together', async () => {
    const view = { ...(await readLedger(files.store, nodeHasher)), isSound: false };
    expect((await placeInLedger(view, result, '')).part.reasons).toEqual(['LEDGER_DAMAGED']);
  });
});
