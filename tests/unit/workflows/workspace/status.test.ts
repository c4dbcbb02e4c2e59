import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Programme, Registry } from '../../../../src/model/generated/documents.js';
import type { Brief, LedgerDraft } from '../../../../src/workflows/ports.js';
import { missingSchools, type WorkspaceStatus, workspaceStatus } from '../../../../src/workflows/workspace/status.js';
import { type TestStore, testStore } from '../../../support/workspace.js';

/** What a test enters under a key: only what the index keeps of it matters here. */
interface Entered {
  readonly kind: string;
  readonly id: string;
  readonly brief: Brief;
}

const PROGRAMME = {
  reportingUnits: [
    { id: '320402', name: '天宁区' },
    { id: '320404', name: '钟楼区' },
  ],
} as unknown as Programme;

const REGISTRY = {
  schools: [
    { id: '2132990001', name: '晴川小学', unit: '320402' },
    { id: '2132990002', name: '云栖小学', unit: '320402' },
    { id: '3132990003', name: '远帆初级中学', unit: '320404' },
  ],
  others: [{ id: 'jky', name: '示例教师发展中心', unit: '320404' }],
} as unknown as Registry;

const [FIRST, SECOND, THIRD] = ['2132990001', '2132990002', '3132990003'] as const;

let held: TestStore;
beforeEach(() => {
  held = testStore((document) => (document as Entered).brief);
});
afterEach(() => {
  held.store.close();
  held.remove();
});

const enter = async (...entries: readonly (readonly [key: string, brief: Brief])[]): Promise<void> => {
  const drafts = entries.map(([key, brief]): LedgerDraft => {
    const document: Entered = { kind: key.split('/')[0] ?? '', id: `${key} ${JSON.stringify(brief)}`, brief };
    return { key, action: 'received', document };
  });
  const kept = await held.store.append({ actor: '王老师', at: '2026-06-30T08:00:00Z', drafts });
  expect(kept.ok).toBe(true);
};

const status = (): Promise<WorkspaceStatus> =>
  workspaceStatus(held.store, { programme: PROGRAMME, registry: REGISTRY });
const stands = async (): Promise<readonly string[]> => (await status()).schools.map(({ stand }) => stand);

describe('Where a school stands', () => {
  it('is missing while nothing came in, for other bodies too', async () => {
    expect(await stands()).toEqual(['missing', 'missing', 'missing', 'missing']);
  });

  it('is received, then reviewed, sampled and decided: the furthest step counts', async () => {
    await enter([`submission/${FIRST}`, { school: FIRST }], [`receipt/${FIRST}`, { school: FIRST, errors: 0 }]);
    expect((await stands())[0]).toBe('received');
    await enter([
      `result/${FIRST}/quality`,
      { school: FIRST, subject: FIRST, level: 2, grade: 'good', total: '81.25' },
    ]);
    expect((await stands())[0]).toBe('reviewed');
    await enter(['sample/3', { level: 3, drawn: `${THIRD} ${FIRST}` }]);
    expect(await stands()).toEqual(['sampled', 'missing', 'missing', 'missing']);
    await enter([`decision/grade/${FIRST}`, { school: FIRST, subject: FIRST }]);
    expect((await status()).schools[0]).toEqual({
      school: FIRST,
      name: '晴川小学',
      unit: '320402',
      stand: 'decided',
      level: 2,
      grade: 'good',
      total: '81.25',
      gap: 'none',
      applicationsToMend: 0,
    });
  });

  it('is to-mend while its workbook has errors, and returned from the return until the next workbook', async () => {
    await enter([`submission/${FIRST}`, { school: FIRST }], [`receipt/${FIRST}`, { school: FIRST, errors: 3 }]);
    expect((await stands())[0]).toBe('to-mend');
    await enter([`return/${FIRST}`, { school: FIRST }]);
    expect((await stands())[0]).toBe('returned');
    await enter([`submission/${FIRST}`, { school: FIRST, again: true }], [`receipt/${FIRST}`, { errors: 0 }]);
    expect((await stands())[0]).toBe('received');
  });

  it('tells the widest gap among the results of a school, whichever subject has it', async () => {
    await enter(
      [`submission/${FIRST}`, { school: FIRST }],
      [`result/${FIRST}/quality`, { school: FIRST, subject: FIRST, level: 2, flag: true }],
    );
    expect((await status()).schools[0]?.gap).toBe('flagged');
    await enter([
      `result/${FIRST}/group/G01`,
      { school: FIRST, subject: 'G01', level: 2, flag: true, adjudicate: true },
    ]);
    expect((await status()).schools[0]?.gap).toBe('adjudicate');
  });

  it('does not take a decision on a group for one on the school', async () => {
    await enter([`submission/${FIRST}`, {}], ['decision/group/1', { school: FIRST, subject: 'G01' }]);
    expect((await stands())[0]).toBe('received');
  });
});

describe('Applications with errors', () => {
  beforeEach(() =>
    enter(
      [`submission/${FIRST}`, { school: FIRST }],
      [`receipt/${FIRST}`, { school: FIRST, errors: 0 }],
      [`receipt/${FIRST}/contributor`, { school: FIRST, errors: 2 }],
      [`receipt/${FIRST}/expert`, { school: FIRST, errors: 0 }],
      [`submission/${SECOND}`, { school: SECOND }],
      [`receipt/${SECOND}/contributor`, { school: SECOND, errors: 0 }],
    ),
  );

  it('are counted beside the stand, which the school’s own workbook decides', async () => {
    expect((await status()).schools.map(({ stand, applicationsToMend }) => [stand, applicationsToMend])).toEqual([
      ['received', 1],
      ['received', 0],
      ['missing', 0],
      ['missing', 0],
    ]);
  });

  it('put the school on the list of those that have still to hand in', async () => {
    expect(missingSchools(await status()).map(({ name }) => name)).toEqual([
      '晴川小学',
      '远帆初级中学',
      '示例教师发展中心',
    ]);
  });
});

describe('A reporting unit', () => {
  it('counts its schools by their stand, all of them', async () => {
    await enter([`submission/${THIRD}`, { school: THIRD }], [`submission/${FIRST}`, { school: FIRST }]);
    const none = { returned: 0, 'to-mend': 0, reviewed: 0, sampled: 0, decided: 0 };
    expect((await status()).units).toEqual([
      { unit: '320402', name: '天宁区', due: 2, stands: { ...none, missing: 1, received: 1 } },
      { unit: '320404', name: '钟楼区', due: 2, stands: { ...none, missing: 1, received: 1 } },
    ]);
    expect((await status()).ledger).toEqual(await held.store.tip());
  });
});
