import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeHasher } from '../../src/cli/node-hasher.js';
import type { Store, StoredLine, StoredRecord } from '../../src/workflows/ports.js';
import { auditChain } from '../../src/workflows/workspace/audit-chain.js';
import { briefOf } from '../../src/workflows/workspace/brief.js';
import { auditOf, DamagedCopies, type RawDatabase } from '../support/damaged-workspace.js';
import { MINIMAL_RECORDS } from '../support/minimal-records.js';
import { batchOf, type TestStore, testStore } from '../support/workspace.js';

const RECORDS = 100;
let files: TestStore;
let copies: DamagedCopies;
const records: StoredRecord[] = [];
const lines: StoredLine[] = [];

/** Documents of every kind that a year makes, so often that there are a hundred. */
function documents(): readonly { readonly kind: string; readonly id: string }[] {
  const kinds = Object.values(MINIMAL_RECORDS) as readonly { readonly kind: string; readonly id: string }[];
  return Array.from({ length: RECORDS }, (_, index) => {
    const document = kinds[index % kinds.length] as (typeof kinds)[number];
    return { ...document, id: `${document.id}-记录-${index}` };
  });
}

beforeAll(async () => {
  files = testStore(briefOf);
  for (const [index, document] of documents().entries()) {
    const kept = await files.store.append(batchOf({ key: `notice/${index}`, action: 'noticed', document }));
    if (!kept.ok) throw new TypeError(JSON.stringify(kept.findings));
  }
  copies = await DamagedCopies.of(files.store);
  for (const sha256 of await files.store.recordDigests())
    records.push((await files.store.record(sha256)) as StoredRecord);
  for await (const line of files.store.lines()) lines.push(line);
});
afterAll(() => {
  copies.remove();
  files.store.close();
  files.remove();
});

const NOTHING = new Map<string, StoredRecord>();

/** A store of these rows and nothing else, for the audit's own checks. */
function storeOf(own: {
  readonly records?: ReadonlyMap<string, StoredRecord>;
  readonly lines?: readonly StoredLine[];
}): Store {
  const held = own.records ?? NOTHING;
  return {
    record: async (sha256: string) => held.get(sha256),
    recordDigests: async () => [...held.keys()],
    originalDigests: async () => [],
    integrity: async () => [],
    heads: async () => [],
    head: async () => undefined,
    tip: async () => ({ size: own.lines?.length ?? 0, digest: own.lines?.at(-1)?.digest ?? null }),
    lines: async function* (from = 1) {
      for (const line of own.lines ?? []) if (line.seq >= from) yield line;
    },
  } as unknown as Store;
}

const decoder = new TextDecoder();

/** A text with each of its bytes changed in turn, read as the store reads what is no longer UTF-8. */
function* alterations(text: string): Generator<string> {
  const bytes = new TextEncoder().encode(text);
  for (let place = 0; place < bytes.length; place += 1) {
    const kept = bytes[place] ?? 0;
    bytes[place] = kept ^ (1 << (place % 8));
    yield decoder.decode(bytes);
    bytes[place] = kept;
  }
}

const codesOfRecord = async (sha256: string, record: StoredRecord): Promise<readonly string[]> =>
  (await auditOf(storeOf({ records: new Map([[sha256, record]]) }))).findings.map(({ code }) => code);

const codesOfLine = async (line: StoredLine): Promise<readonly string[]> =>
  (await auditChain(storeOf({ lines: [line] }), nodeHasher)).findings.map(({ code }) => code);

describe(`Every byte of a workspace of ${RECORDS} records`, () => {
  it('that is changed in a record is found, and a record that is not changed is not', async () => {
    let changed = 0;
    for (const record of records) {
      // Named by no line: that much is told of it, and nothing of its text.
      expect(await codesOfRecord(record.sha256, record)).toEqual(['JY8234']);
      for (const text of alterations(record.text)) {
        changed += 1;
        if (!(await codesOfRecord(record.sha256, { ...record, text })).includes('JY8233'))
          expect.fail(`${record.sha256} ${text}`);
      }
      for (const sha256 of alterations(record.sha256))
        if (!(await codesOfRecord(sha256, { ...record, sha256 })).includes('JY8233')) expect.fail(sha256);
    }
    expect(records).toHaveLength(RECORDS);
    expect(changed).toBeGreaterThan(RECORDS * 300);
  }, 300_000);

  it('that is changed in a line of the ledger is found, and a line that is not changed is not', async () => {
    let changed = 0;
    for (const line of lines) {
      expect(await codesOfLine(line)).not.toContain('JY8230');
      for (const text of alterations(line.text)) {
        changed += 1;
        if (!(await codesOfLine({ ...line, text })).includes('JY8230')) expect.fail(`${line.seq} ${text}`);
      }
      for (const digest of alterations(line.digest))
        if (!(await codesOfLine({ ...line, digest })).includes('JY8230')) expect.fail(`${line.seq} ${digest}`);
    }
    expect(lines).toHaveLength(RECORDS);
    expect(changed).toBeGreaterThan(RECORDS * 200);
  }, 300_000);

  it('is looked at in the same way where the rows of the file itself are changed', async () => {
    for (const place of [0, 33, 66, 99]) {
      const [record, line] = [records[place] as StoredRecord, lines[place] as StoredLine];
      const [inText] = [...alterations(record.text)].slice(place);
      const [inLine] = [...alterations(line.text)].slice(place);
      const recordChanged = (raw: RawDatabase) =>
        raw.run('UPDATE record SET text = ? WHERE sha256 = ?', inText ?? '', record.sha256);
      const lineChanged = (raw: RawDatabase) =>
        raw.run('UPDATE ledger SET text = ? WHERE seq = ?', inLine ?? '', line.seq);
      expect(await copies.codes(recordChanged)).toContain('JY8233');
      expect(await copies.codes(lineChanged)).toContain('JY8230');
    }
    // The rows as they were: whatever else is said of such a workspace, none of them is called altered.
    const unchanged = await copies.codes(() => undefined);
    expect(unchanged.filter((code) => code === 'JY8230' || code === 'JY8233')).toEqual([]);
  }, 120_000);
});
