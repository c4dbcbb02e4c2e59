import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../../../src/documents/hasher.js';
import type { LedgerEntry, Result } from '../../../../src/model/generated/documents.js';
import { briefOf } from '../../../../src/workflows/workspace/brief.js';
import {
  assessmentOf,
  contextDrafts,
  inForceNow,
  inForceThen,
  storedAssessment,
  storedDocument,
} from '../../../../src/workflows/workspace/context-records.js';
import { Position } from '../../../../src/workflows/workspace/position.js';
import { assessmentWithApplications, CONTRIBUTOR, CONTRIBUTOR_FORM } from '../../../support/applicants.js';
import { hasher } from '../../../support/sample-school.js';
import { batchOf, type TestStore, testStore } from '../../../support/workspace.js';

const assessment = await assessmentWithApplications();
const accepted = {
  kind: 'result',
  id: 'last-year',
  school: { id: '1' },
  subject: { id: 'G1' },
  standard: { id: 'city/group' },
} as unknown as Result;

let files: TestStore;
beforeAll(async () => {
  files = testStore(briefOf);
  await files.store.append(batchOf(...contextDrafts(assessment, [])));
});
afterAll(() => {
  files.store.close();
  files.remove();
});

describe('What a new workspace begins with', () => {
  it('is every rule, plan and list of the year, each under its own key, those of applicants too', () => {
    const keys = contextDrafts(assessment, [accepted]).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining(['context/programme', 'context/registry', 'accepted/1/G1/city/group']));
    expect(keys).toContain(`context/standard/${CONTRIBUTOR}`);
    expect(keys).toContain(`context/form/${CONTRIBUTOR_FORM}`);
  });

  it('comes out of the store as the same assessment', async () => {
    const stored = await storedAssessment(files.store);
    if (!stored.ok) throw new TypeError(JSON.stringify(stored.findings));
    const digests = ({ programme, registry, standards, form }: typeof assessment) =>
      [programme, registry, form, ...standards].map((document) => digestOf(hasher, document));
    expect(digests(stored.value)).toEqual(digests(assessment));
    expect(stored.value.applications?.map(({ award }) => award)).toEqual(['contributor']);
  });
});

describe('What is in force under a key', () => {
  it('is named where there is nothing, and where there is something else', async () => {
    const none = await storedDocument(files.store, inForceNow(files.store), 'programme', 'context/nothing');
    expect(none.findings).toEqual([
      {
        code: 'JY8106',
        where: { file: 'context/nothing' },
        found: 'context/nothing',
        params: { kind: 'programme', id: 'context/nothing' },
      },
    ]);
    const other = await storedDocument(files.store, inForceNow(files.store), 'programme', 'context/registry');
    expect(other.ok).toBe(false);
  });

  it('may be asked of the past: a programme that was replaced is the old one there', async () => {
    const before = new Map((await files.store.heads('')).map(({ key, sha256 }) => [key, sha256]));
    const changed = { ...assessment.programme, areaName: '另一市' };
    await files.store.append(batchOf({ key: 'context/programme', action: 'replaced', document: changed }));
    const [then, now] = [
      await assessmentOf(files.store, inForceThen(before)),
      await assessmentOf(files.store, inForceNow(files.store)),
    ];
    expect(then.ok && then.value.programme.areaName).toBe(assessment.programme.areaName);
    expect(now.ok && now.value.programme.areaName).toBe('另一市');
  });

  it('is the same at every line of the ledger for whoever steps through it', async () => {
    const position = new Position(files.store, briefOf);
    const names: (string | undefined)[] = [];
    for await (const { text } of files.store.lines()) {
      position.step(JSON.parse(text) as LedgerEntry);
      names.push((await position.rules())?.programme.areaName);
    }
    expect(names.slice(-2)).toEqual([assessment.programme.areaName, '另一市']);
    expect(await position.heads('')).toEqual([]);
    expect(await position.heads('context/')).toEqual(await files.store.heads('context/'));
    expect(position.digest('context/programme')).toBe((await files.store.head('context/programme'))?.sha256);
    const changes = position.changes(['context']);
    position.step({ key: 'context/programme', action: 'withdrawn', seq: 99 } as LedgerEntry);
    expect([position.digest('context/programme'), position.changes(['context']) - changes]).toEqual([undefined, 1]);
  });
});
