import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeHasher } from '../../../src/cli/node-hasher.js';
import { canonicalJson } from '../../../src/documents/canonical.js';
import { entryDigest } from '../../../src/documents/ledger.js';
import type { LedgerEntry } from '../../../src/model/generated/documents.js';
import type { StoredLine } from '../../../src/workflows/ports.js';
import { batchOf, draft, numbered, type TestStore, testStore } from '../../support/workspace.js';

const sha256 = (document: unknown): string => nodeHasher.sha256(canonicalJson(document));

describe('the workspace store', () => {
  let test: TestStore;
  beforeEach(() => {
    test = testStore();
  });
  afterEach(() => test.remove());

  it('keeps a document under its key and gives it back byte for byte', async () => {
    const appended = await test.store.append(batchOf(draft('submission/1', 7)));
    expect(appended.ok).toBe(true);
    const digest = sha256(numbered(7));
    expect(await test.store.head('submission/1')).toEqual({
      key: 'submission/1',
      kind: 'submission',
      sha256: digest,
      seq: 1,
      brief: { number: 7 },
    });
    expect(await test.store.record(digest)).toEqual({
      sha256: digest,
      kind: 'submission',
      id: 'document-7',
      text: canonicalJson(numbered(7)),
    });
  });

  it('chains every entry to the one before by its digest', async () => {
    await test.store.append(batchOf(draft('submission/1', 1), draft('submission/2', 2)));
    await test.store.append(batchOf(draft('submission/3', 3)));
    const lines: StoredLine[] = [];
    for await (const line of test.store.lines()) lines.push(line);
    const entries = lines.map((line) => JSON.parse(line.text) as LedgerEntry);
    expect(entries.map((entry) => entry.seq)).toEqual([1, 2, 3]);
    expect(entries.map((entry) => entry.prev)).toEqual([null, lines[0]?.digest, lines[1]?.digest]);
    expect(entries.map((entry) => entryDigest(nodeHasher, entry))).toEqual(lines.map((line) => line.digest));
    expect(await test.store.tip()).toEqual({ size: 3, digest: lines[2]?.digest });
  });

  it('puts the latest record of a key in force and keeps the earlier one', async () => {
    await test.store.append(batchOf(draft('submission/1', 1)));
    await test.store.append(batchOf(draft('submission/1', 2)));
    expect((await test.store.head('submission/1'))?.brief).toEqual({ number: 2 });
    expect(await test.store.record(sha256(numbered(1)))).toBeDefined();
    expect(await test.store.recordDigests()).toHaveLength(2);
  });

  it('refuses a whole batch when somebody else has changed a key meanwhile', async () => {
    await test.store.append(batchOf(draft('submission/1', 1)));
    const expectations = new Map([['submission/1', null]]);
    const refused = await test.store.append({ ...batchOf(draft('submission/2', 2)), expect: expectations });
    expect(refused).toEqual({
      ok: false,
      findings: [{ code: 'JY8205', where: { file: test.path }, found: 'submission/1' }],
    });
    expect(await test.store.head('submission/2')).toBeUndefined();
    expect((await test.store.tip()).size).toBe(1);
  });

  it('refuses a whole batch when an entry came in between under what was to stay as it was', async () => {
    await test.store.append(batchOf(draft('award/1', 1), draft('notice/1', 2)));
    const onlyIf = (since: number) => ({ ...batchOf(draft('award/2', 3)), unchanged: { since, prefixes: ['award/'] } });
    await test.store.append(batchOf({ key: 'award/1', action: 'withdrawn' }));
    expect(await test.store.append(onlyIf(2))).toEqual({
      ok: false,
      findings: [{ code: 'JY8205', where: { file: test.path }, found: 'award/1' }],
    });
    await test.store.append(batchOf(draft('notice/2', 4)));
    expect((await test.store.append(onlyIf(3))).ok).toBe(true);
  });

  it('takes a key out when its entry is withdrawn', async () => {
    await test.store.append(batchOf(draft('result/1', 1)));
    await test.store.append(batchOf({ key: 'result/1', action: 'withdrawn' }));
    expect(await test.store.head('result/1')).toBeUndefined();
    expect((await test.store.tip()).size).toBe(2);
  });

  it('lists heads by the beginning of their keys, in order', async () => {
    await test.store.append(batchOf(draft('result/2', 2), draft('result/1', 1), draft('results/1', 3)));
    expect((await test.store.heads('result/')).map(({ key }) => key)).toEqual(['result/1', 'result/2']);
  });

  it('keeps a received file, and only its digest after a recorded redaction', async () => {
    const original = { sha256: 'f'.repeat(64), name: '青果路小学.xlsx', bytes: new Uint8Array([1, 2, 3]) };
    await test.store.append(batchOf({ ...draft('submission/1', 1), original }));
    expect(await test.store.original(original.sha256)).toEqual(original);
    const redaction = { key: 'original/1', action: 'redacted' as const, original };
    await test.store.redact(original.sha256, batchOf(redaction));
    expect(await test.store.original(original.sha256)).toEqual({ sha256: original.sha256, name: '', bytes: null });
  });

  it('makes its index again from ledger and records', async () => {
    await test.store.append(batchOf(draft('a/1', 1), draft('a/2', 2), draft('a/1', 3)));
    const before = await test.store.heads('');
    expect(await test.store.rebuild()).toMatchObject({ ok: true, value: 3 });
    expect(await test.store.heads('')).toEqual(before);
  });

  it('has everything when it is opened again', async () => {
    await test.store.append(batchOf(draft('a/1', 1)));
    const again = test.reopened();
    expect((await again.head('a/1'))?.brief).toEqual({ number: 1 });
    expect(await again.integrity()).toEqual([]);
    again.close();
  });
});
