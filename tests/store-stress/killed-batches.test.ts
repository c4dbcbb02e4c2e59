import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeHasher } from '../../src/cli/node-hasher.js';
import { openWorkspace } from '../../src/cli/workspace.js';
import { reviewPlan } from '../../src/workflows/review/plan.js';
import { schoolStand } from '../../src/workflows/review/school-stand.js';
import { auditChain } from '../../src/workflows/workspace/audit-chain.js';
import { type ChildOptions, type ChildProgram, childProgram, seeded } from '../support/child-program.js';
import { temporaryFolder } from '../support/cli.js';
import { storeAt } from '../support/damaged-workspace.js';
import { ManyBases, SHARED } from '../support/many-bases.js';
import { agreeing, filledReview } from '../support/review-workspace.js';

const DEEP = process.env['JIAOYAN_DEEP'] === '1';
/** Kills of batches that receive forms, and of batches that receive reviews: 100 together, in a long run 1,000. */
const KILLS = DEEP ? { forms: 700, reviews: 300 } : { forms: 65, reviews: 35 };
const SEED = 20_261_122;
/** Lines of the head of the table: then the first file is begun. */
const HEAD = 2;
/** Files after which a run is killed at the latest, and how long it may live on: about as long as a file takes. */
const MOST_FILES = 2;
const WITHIN_MS = 90;
/** Files that a run is given: the last one that was acknowledged, and some that were not. */
const WINDOW = 6;
const REVIEWED = 24;

const home = temporaryFolder('jiaoyan-killed');
let city: ManyBases;
let receiver: ChildProgram;
let forms: readonly string[];

beforeAll(async () => {
  receiver = await childProgram('receiver');
  city = await ManyBases.in(home.path, KILLS.forms * (MOST_FILES + 1));
  forms = await city.write(home.at('forms'));
}, 300_000);
afterAll(() => {
  home.remove();
  receiver.remove();
});

const databaseOf = (workspace: string): string => join(workspace, 'workspace.sqlite');

/** A batch over files in order, killed and begun again; every run starts where the one before was known to be. */
interface Batch {
  readonly what: 'files' | 'reviews';
  readonly workspace: string;
  readonly files: readonly string[];
  /** How many files have been acknowledged, in this run or an earlier one. */
  done: number;
}

/** When a run is killed: while it opens the workspace, reads, writes or is about to tell. */
const killAt = (random: Generator<number, never>): NonNullable<ChildOptions['kill']> => ({
  afterLines: HEAD + Math.floor(random.next().value * (MOST_FILES + 1)),
  afterMs: random.next().value * WITHIN_MS,
});

/** One run over the window of a batch that is not done, killed at some moment or left to its end. */
async function oneRun(batch: Batch, kill?: ChildOptions['kill']): Promise<readonly string[]> {
  const from = Math.max(0, batch.done - 1);
  const window = batch.files.slice(from, kill ? from + WINDOW : undefined);
  const args = [batch.what, batch.workspace, '', ...window];
  const { lines, stderr, code } = await receiver.run(args, kill ? { kill } : {});
  if (code !== null) expect([code, stderr.replaceAll(/^JY6\d+.*$/gm, '').trim()]).toEqual([0, '']);
  const acknowledged = lines.filter((line) => /\.xlsx .*(已接收|与已收的相同)/.test(line));
  batch.done = Math.max(batch.done, from + acknowledged.length);
  return acknowledged;
}

/** Keys of records that must be there together for every subject, or not at all. */
const TOGETHER = {
  files: ['submission/', 'receipt/', 'result/'],
  reviews: ['review/2/'],
} as const;

/** Everything acknowledged is there, and of no file a part only. */
async function expectWhole(batch: Batch, acknowledged: ReadonlySet<string>): Promise<void> {
  const store = storeAt(databaseOf(batch.workspace));
  const place = batch.what === 'files' ? 1 : 2;
  const kept = await Promise.all(
    TOGETHER[batch.what].map(async (prefix) =>
      (await store.heads(prefix)).map(({ key }) => key.split('/')[place] ?? ''),
    ),
  );
  store.close();
  const [first = []] = kept;
  for (const ids of kept) expect([...new Set(ids)]).toEqual([...new Set(first)]);
  const present = new Set(first);
  expect([...acknowledged].filter((id) => !present.has(id))).toEqual([]);
}

/** The whole of a workspace: what is in force in which order, and the end of its chain, which is checked on the way. */
async function contentOf(workspace: string): Promise<unknown> {
  const store = storeAt(databaseOf(workspace));
  expect(await store.integrity()).toEqual([]);
  const { findings, entries } = await auditChain(store, nodeHasher);
  expect(findings).toEqual([]);
  for (const { original } of entries)
    if (original !== undefined) expect((await store.original(original))?.bytes?.length).toBeGreaterThan(0);
  const content = {
    heads: await store.heads(''),
    records: await store.recordDigests(),
    originals: await store.originalDigests(),
    tip: await store.tip(),
  };
  store.close();
  return content;
}

/** The base that a line of the receiver is about. */
const idIn = (line: string): string => line.split('.xlsx')[0] ?? '';

describe.concurrent('A batch of received forms that is killed again and again', () => {
  it(`at ${KILLS.forms} moments (seed ${SEED}) has all it acknowledged, nothing torn, and ends as if it never had been`, async () => {
    const batch: Batch = { what: 'files', workspace: await city.workspace('killed'), files: forms, done: 0 };
    const random = seeded(SEED);
    const acknowledged = new Set<string>();
    for (let kill = 0; kill < KILLS.forms; kill += 1) {
      for (const line of await oneRun(batch, killAt(random))) acknowledged.add(idIn(line));
      await expectWhole(batch, acknowledged);
    }
    // About one new file a run: fewer than it was given, more than none.
    expect(acknowledged.size).toBeGreaterThan(KILLS.forms / 4);
    expect(acknowledged.size).toBeLessThan(forms.length);
    const files = forms.slice(0, batch.done + 3);
    await oneRun({ ...batch, files });
    const whole: Batch = { what: 'files', workspace: await city.workspace('whole'), files, done: 0 };
    await oneRun(whole);
    expect(await contentOf(batch.workspace)).toEqual(await contentOf(whole.workspace));
  }, 1_800_000);
});

describe.concurrent('A batch of received reviews that is killed again and again', () => {
  /** Review workbooks of the first bases, each with a score for everything. */
  async function reviewFiles(workspace: string): Promise<readonly string[]> {
    const opened = await openWorkspace({ ...SHARED, workspace });
    if (!opened.ok) throw new TypeError(JSON.stringify(opened.findings));
    const { store, desk } = opened.value;
    mkdirSync(home.at('reviews'));
    const paths: string[] = [];
    for (const id of city.ids.slice(0, REVIEWED)) {
      const stand = await schoolStand(store, id);
      if (!stand) throw new TypeError(id);
      const plan = reviewPlan(desk, stand, { level: 2, reviewer: null, draw: { seed: '1', persons: 0 } });
      paths.push(home.at('reviews', `${id}.xlsx`));
      writeFileSync(paths.at(-1) ?? '', await filledReview(plan, agreeing()(plan)));
    }
    store.close();
    return paths;
  }

  it(`at ${KILLS.reviews} moments has all it acknowledged, nothing torn, and ends as if it never had been`, async () => {
    const received = await city.workspace('received');
    await oneRun({ what: 'files', workspace: received, files: forms.slice(0, REVIEWED), done: 0 });
    const files = await reviewFiles(received);
    const begun = async (name: string): Promise<Batch> => {
      mkdirSync(home.at(name));
      const store = storeAt(databaseOf(received));
      expect(await store.backup(databaseOf(home.at(name)))).toMatchObject({ ok: true });
      store.close();
      return { what: 'reviews', workspace: home.at(name), files, done: 0 };
    };
    const whole = await begun('reviewed');
    await oneRun(whole);
    const expected = await contentOf(whole.workspace);
    const random = seeded(SEED + 1);
    let kills = 0;
    for (let round = 0; kills < KILLS.reviews; round += 1) {
      const batch = await begun(`killed-${round}`);
      const acknowledged = new Set<string>();
      while (batch.done < files.length && kills < KILLS.reviews) {
        for (const line of await oneRun(batch, killAt(random))) acknowledged.add(idIn(line));
        await expectWhole(batch, acknowledged);
        kills += 1;
      }
      await oneRun(batch);
      expect(await contentOf(batch.workspace)).toEqual(expected);
      rmSync(batch.workspace, { recursive: true });
    }
  }, 1_800_000);
});
