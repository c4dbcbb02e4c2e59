import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LedgerEntry } from '../../src/model/generated/documents.js';
import { drawsOf } from '../../src/workflows/sample/earlier.js';
import { briefOf } from '../../src/workflows/workspace/brief.js';
import { type ChildProgram, childProgram } from '../support/child-program.js';
import { storeAt } from '../support/damaged-workspace.js';
import { membersOf, planOfMembers } from '../support/sample-frame.js';
import { batchOf, testStore } from '../support/workspace.js';

let drawer: ChildProgram;
beforeAll(async () => {
  drawer = await childProgram('drawer');
});
afterAll(() => drawer.remove());

const OFFICES = 8;
/** Long enough for eight processes to have opened the workspace. */
const HEAD_START_MS = 3000;

it('eight processes that draw one sample by eight seeds leave one draw, and seven that are told and noted', async () => {
  const files = testStore(briefOf);
  const document = planOfMembers(membersOf({ A: 12, B: 8 }), { method: 'share', share: '0.2', floor: 1 });
  await files.store.append(batchOf({ key: 'sample/3', action: 'sampled', document }));
  files.store.close();
  const start = String(Date.now() + HEAD_START_MS);
  const seeds = Array.from({ length: OFFICES }, (_, place) => `10 20 30 40 50 6${place}`);
  const runs = await Promise.all(seeds.map((seed) => drawer.run([files.path, seed, start])));
  const said = runs.map(({ lines, stderr }) => lines[0] ?? stderr);
  const [winner, ...others] = said.filter((line) => !line.startsWith('JY'));
  expect([others, said.filter((line) => line === 'JY6110').length]).toEqual([[], OFFICES - 1]);
  const store = storeAt(files.path);
  expect((await drawsOf(store, 3)).map(({ seed }) => seed)).toEqual([winner]);
  const actions: string[] = [];
  for await (const { text } of store.lines()) actions.push((JSON.parse(text) as LedgerEntry).action);
  expect(actions).toEqual(['sampled', 'sampled', ...Array.from({ length: OFFICES - 1 }, () => 'refused')]);
  store.close();
  files.remove();
}, 60_000);
