import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawPlanned } from '../../../../src/workflows/sample/draw.js';
import { drawsOf } from '../../../../src/workflows/sample/earlier.js';
import { plannedSample, planSampleOf, usualMethod } from '../../../../src/workflows/sample/plan-sample.js';
import { briefOf } from '../../../../src/workflows/workspace/brief.js';
import { MINIMAL_DOCUMENTS } from '../../../support/minimal-documents.js';
import { overtaken } from '../../../support/overtaken.js';
import { sampleDesk } from '../../../support/sample-frame.js';
import { batchOf, type TestStore, testStore } from '../../../support/workspace.js';

const BY = { actor: '王老师', at: '2026-06-30T08:00:00Z' };
const METHOD = { method: 'share', share: '0.5', floor: 1 } as const;
const SCHOOLS = ['S1', 'S2', 'S3', 'S4'];

let files: TestStore;
beforeEach(async () => {
  files = testStore(briefOf);
  await files.store.append(
    batchOf(
      ...SCHOOLS.map((school) => ({
        key: `submission/${school}`,
        action: 'received' as const,
        document: { ...MINIMAL_DOCUMENTS.submission, id: school, subject: { id: school, grain: 'school' as const } },
      })),
    ),
  );
});
afterEach(() => {
  files.store.close();
  files.remove();
});

const source = (store: TestStore['store'] = files.store) =>
  ({
    ...sampleDesk,
    store,
    assessment: {
      programme: { ...sampleDesk.assessment.programme, targets: [], entries: [] },
      registry: {
        ...sampleDesk.assessment.registry,
        schools: SCHOOLS.map((id) => ({ id, name: id, unit: 'A', schoolType: 'x', stages: ['primary'], groups: [] })),
        others: [],
      },
      standards: [],
      schoolTypes: { entries: [] },
      metrics: { document: { relations: { top: 'school' } } },
    },
  }) as unknown as Parameters<typeof planSampleOf>[0];
const plan = (store?: TestStore['store'], again?: string) => {
  const method = again === undefined ? METHOD : { ...METHOD, share: '0.75' };
  return planSampleOf(source(store), { level: 3, method, again, must: [], ...BY });
};
const draw = () =>
  drawPlanned({ ...sampleDesk, store: files.store }, { level: 3, seed: '1 2 3 4 5 6', source: '双色球', ...BY });

describe('A plan of a sample', () => {
  it('is in force when it is entered, and a level that has none is told', async () => {
    expect((await plannedSample(files, 3)).findings.map(({ code }) => code)).toEqual(['JY6204']);
    const planned = await plan();
    expect(planned.ok && planned.value.frame.members.map(({ id }) => id)).toEqual(SCHOOLS);
    expect(await plannedSample(files, 3)).toMatchObject({ value: planned.ok && planned.value });
  });

  it('does not put aside a draw that was made while it was planned', async () => {
    await plan();
    const late = overtaken(files.store, draw) as TestStore['store'];
    expect((await plan(late, '抽得太少')).findings.map(({ code }) => code)).toEqual(['JY6201']);
    expect((await plannedSample(files, 3)).ok && (await drawsOf(files.store, 3)).length).toBe(1);
    expect(await plannedSample(files, 3)).toMatchObject({ value: { seed: '1 2 3 4 5 6' } });
  });

  it('is not entered twice by two that plan the same at once', async () => {
    const late = overtaken(files.store, () => plan()) as TestStore['store'];
    expect((await plan(late)).ok).toBe(true);
    expect((await files.store.tip()).size).toBe(SCHOOLS.length + 1);
  });
});

describe('The usual method', () => {
  it('is a tenth, or what the programme says', () => {
    expect(usualMethod({})).toEqual({ method: 'share', share: '0.1', floor: 1 });
    expect(usualMethod({ sampling: { method: 'detection', floor: 2 } } as never)).toEqual({
      ...{ method: 'detection', faulty: '0.1', confidence: '0.95', floor: 2 },
    });
  });
});
