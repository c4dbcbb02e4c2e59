import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LedgerEntry, Sample } from '../../../../src/model/generated/documents.js';
import { drawPlanned, earlierDraw, enlargeSample, enterDraw } from '../../../../src/workflows/sample/draw.js';
import { drawsOf, planInForce } from '../../../../src/workflows/sample/earlier.js';
import { drawnDocument } from '../../../../src/workflows/sample/sample-document.js';
import { briefOf } from '../../../../src/workflows/workspace/brief.js';
import { overtaken } from '../../../support/overtaken.js';
import { membersOf, planOfMembers } from '../../../support/sample-frame.js';
import { hasher } from '../../../support/sample-school.js';
import { batchOf, type TestStore, testStore } from '../../../support/workspace.js';

const BY = { actor: '王老师', at: '2026-06-30T08:00:00Z' };
const SEED = { seed: '07 12 19 23 30 33 05', source: '双色球' };
const plan = planOfMembers(membersOf({ A: 12, B: 8 }, ['B-3']), { method: 'share', share: '0.2', floor: 1 });

let files: TestStore;
beforeEach(async () => {
  files = testStore(briefOf);
  await files.store.append(batchOf({ key: 'sample/3', action: 'sampled', document: plan }));
});
afterEach(() => {
  files.store.close();
  files.remove();
});

const context = () => ({ store: files.store, hasher });
const draw = (changes: object = {}) => drawPlanned(context(), { level: 3, ...SEED, ...BY, ...changes });
const ids = ({ drawn = [] }: Sample): readonly string[] => drawn.map(({ id }) => id);
async function last(): Promise<LedgerEntry> {
  let entry: LedgerEntry | undefined;
  for await (const { text } of files.store.lines()) entry = JSON.parse(text) as LedgerEntry;
  return entry as LedgerEntry;
}

describe('A planned sample', () => {
  it('is drawn once, the certain ones always among it, and is in force then', async () => {
    const drawn = await draw();
    if (!drawn.ok) throw new TypeError(JSON.stringify(drawn.findings));
    expect(ids(drawn.value)).toContain('B-3');
    expect(drawn.value.drawn?.length).toBe(plan.plan.strata.reduce((sum, { places }) => sum + places, 0) + 1);
    expect(await planInForce(context(), 3)).toMatchObject({ value: { sample: drawn.value } });
    const tip = await files.store.tip();
    expect(await draw()).toEqual(drawn);
    expect(await files.store.tip()).toEqual(tip);
    expect((await drawsOf(files.store, 3)).length).toBe(1);
  });

  it('is not drawn by another seed, and the ledger says that it was tried', async () => {
    await draw();
    const again = await draw({ seed: '1 2 3 4 5 6' });
    expect(again.findings.map(({ code }) => code)).toEqual(['JY6110']);
    const { action, note, record } = await last();
    expect([action, note, record]).toEqual(['refused', 'JY6110 1 2 3 4 5 6', undefined]);
  });

  it('needs a plan and a fit seed', async () => {
    expect((await draw({ level: 2 })).findings.map(({ code }) => code)).toEqual(['JY6204']);
    expect((await draw({ seed: '123' })).findings.map(({ code }) => code)).toEqual(['JY6112']);
  });
});

describe('Of two that draw at once', () => {
  const OTHER = { seed: '1 2 3 4 5 6', source: '七星彩' };
  const late = () => ({ hasher, store: overtaken(files.store, () => draw(OTHER)) });
  const codesOf = ({ findings }: { findings: readonly { code: string }[] }) => findings.map(({ code }) => code);

  it('only one draws, and the ledger says that the other one tried', async () => {
    expect(codesOf(await drawPlanned(late(), { level: 3, ...SEED, ...BY }))).toEqual(['JY6110']);
    expect((await drawsOf(files.store, 3)).map(({ seed }) => seed)).toEqual([OTHER.seed]);
    const { action, note } = await last();
    expect([action, note]).toEqual(['refused', `JY6110 ${SEED.seed}`]);
  });

  it('both have the sample where they name the same seed', async () => {
    const store = overtaken(files.store, () => draw());
    const second = await drawPlanned({ hasher, store }, { level: 3, ...SEED, ...BY });
    expect(second.ok && second.value.seed).toBe(SEED.seed);
    expect((await drawsOf(files.store, 3)).length).toBe(1);
  });

  it('one that put the draws of the units together is refused as well', async () => {
    const together = drawnDocument(hasher, plan, SEED);
    expect(codesOf(await enterDraw(late(), BY, together))).toEqual(['JY6110']);
    expect((await drawsOf(files.store, 3)).map(({ seed }) => seed)).toEqual([OTHER.seed]);
  });

  it('one that would make it larger does so from what the other one made of it', async () => {
    await draw();
    const larger = (store: TestStore['store'], share: string) =>
      enlargeSample({ hasher, store }, { level: 3, method: { method: 'share', share, floor: 1 }, ...BY });
    const store = overtaken(files.store, () => larger(files.store, '0.6')) as TestStore['store'];
    expect([...new Set(codesOf(await larger(store, '0.4')))]).toEqual(['JY6111']);
    expect((await drawsOf(files.store, 3)).length).toBe(2);
  });

  it('the one that is overtaken again and again is told to begin anew', async () => {
    const hindered = {
      ...{ head: () => files.store.head('sample/3'), record: (sha256: string) => files.store.record(sha256) },
      lines: () => files.store.lines(),
      append: async () => ({ ok: false, findings: [{ code: 'JY8205', where: {} }] }),
    } as unknown as TestStore['store'];
    expect(codesOf(await drawPlanned({ hasher, store: hindered }, { level: 3, ...SEED, ...BY }))).toEqual(['JY8205']);
  });
});

describe('A drawn sample', () => {
  const enlarge = (share: string) =>
    enlargeSample(context(), { level: 3, method: { method: 'share', share, floor: 1 }, ...BY });

  it('can be made larger: who is in it stays', async () => {
    const first = await draw();
    const more = await enlarge('0.5');
    if (!first.ok || !more.ok) throw new TypeError('not drawn');
    expect(ids(more.value)).toEqual(expect.arrayContaining([...ids(first.value)]));
    expect(ids(more.value).length).toBeGreaterThan(ids(first.value).length);
    expect(await enlarge('0.5')).toEqual(more);
  });

  it('is not made smaller, and not made larger before it is drawn', async () => {
    expect((await enlarge('0.5')).findings.map(({ code }) => code)).toEqual(['JY6204']);
    await draw();
    await enlarge('0.5');
    expect([...new Set((await enlarge('0.2')).findings.map(({ code }) => code))]).toEqual(['JY6111']);
    expect((await last()).action).toBe('refused');
  });

  it('is held against others by frame, seed and places', async () => {
    const drawn = await draw();
    const own = drawn.ok && earlierDraw(drawn.value);
    expect(own && [own.frame, own.seed, own.plan.map(({ places }) => places)]).toEqual([
      plan.frame.sha256,
      SEED.seed,
      plan.plan.strata.map(({ places }) => places),
    ]);
  });
});
