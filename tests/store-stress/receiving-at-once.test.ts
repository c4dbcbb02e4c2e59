import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeHasher } from '../../src/cli/node-hasher.js';
import type { Receipt } from '../../src/model/generated/documents.js';
import { auditChain } from '../../src/workflows/workspace/audit-chain.js';
import { type ChildProgram, type ChildRun, childProgram } from '../support/child-program.js';
import { temporaryFolder } from '../support/cli.js';
import { storeAt } from '../support/damaged-workspace.js';
import { ManyBases } from '../support/many-bases.js';

const PROCESSES = 8;
const FILES = 12;
const home = temporaryFolder('jiaoyan-at-once');
let city: ManyBases;
let receiver: ChildProgram;

beforeAll(async () => {
  receiver = await childProgram('receiver');
  city = await ManyBases.in(home.path, FILES);
}, 300_000);
afterAll(() => {
  home.remove();
  receiver.remove();
});

const databaseOf = (workspace: string): string => join(workspace, 'workspace.sqlite');
const inAll = (run: (process: number) => Promise<ChildRun>): Promise<readonly ChildRun[]> =>
  Promise.all(Array.from({ length: PROCESSES }, (_, process) => run(process)));
const linesWith = (runs: readonly ChildRun[], word: string): readonly string[] =>
  runs.flatMap(({ lines }) => lines.filter((line) => line.includes(`.xlsx `) && line.includes(word)));

/** All entries of a workspace whose chain holds. */
async function entriesOf(workspace: string) {
  const store = storeAt(databaseOf(workspace));
  const { findings, entries } = await auditChain(store, nodeHasher);
  expect([findings, await store.integrity()]).toEqual([[], []]);
  const receipts: Receipt[] = [];
  for (const { record } of entries) {
    const kept = record?.kind === 'receipt' ? await store.record(record.sha256) : undefined;
    if (kept) receipts.push(JSON.parse(kept.text) as Receipt);
  }
  const heads = await store.heads('');
  store.close();
  return { entries, receipts, heads };
}

describe(`${PROCESSES} processes that receive at once`, () => {
  it('the same files take each of them once, and the others hear that it is there', async () => {
    const workspace = await city.workspace('same');
    const forms = await city.write(home.at('forms'));
    const runs = await inAll(() => receiver.run(['files', workspace, '', ...forms]));
    expect(runs.map(({ code, stderr }) => [code, stderr])).toEqual(runs.map(() => [0, '']));
    expect(linesWith(runs, '已接收')).toHaveLength(FILES);
    expect(linesWith(runs, '与已收的相同')).toHaveLength(FILES * (PROCESSES - 1));
    const { entries, receipts } = await entriesOf(workspace);
    expect(entries.filter(({ key }) => key.startsWith('submission/'))).toHaveLength(FILES);
    expect(receipts.map(({ school }) => school).sort()).toEqual([...city.ids]);
  }, 300_000);

  it('forms of their own of one base supersede each other one by one, and none is lost', async () => {
    const workspace = await city.workspace('own');
    const [id = ''] = city.ids;
    const runs = await inAll(async (process) => {
      const path = home.at(`${process}.xlsx`);
      writeFileSync(path, await city.form(id, { 学科教研基地年度考核: { researcherVisits: { 填写: process + 1 } } }));
      return receiver.run(['files', workspace, `第 ${process} 份`, path]);
    });
    expect(runs.map(({ code, stderr }) => [code, stderr])).toEqual(runs.map(() => [0, '']));
    const { receipts, heads } = await entriesOf(workspace);
    expect(receipts).toHaveLength(PROCESSES);
    expect(new Set(receipts.map(({ submission }) => submission.sha256)).size).toBe(PROCESSES);
    // Each takes the place of the one before: a chain without forks.
    expect(receipts.map(({ supersedes }) => supersedes)).toEqual([
      undefined,
      ...receipts.slice(0, -1).map(({ submission }) => submission.sha256),
    ]);
    expect(heads.find(({ key }) => key === `submission/${id}`)?.sha256).toBe(receipts.at(-1)?.submission.sha256);
    expect(linesWith(runs, '已接收').length + linesWith(runs, '已取代原件').length).toBe(PROCESSES);
  }, 300_000);
});
