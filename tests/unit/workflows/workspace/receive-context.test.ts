import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../../../src/documents/hasher.js';
import { storedAssessment } from '../../../../src/workflows/workspace/context-records.js';
import { assessmentOfRules, frozenRules } from '../../../../src/workflows/workspace/receive-context.js';
import { readForReceiving } from '../../../../src/workflows/workspace/receive-reading.js';
import { CASE_SCHOOL } from '../../../support/case-assessment.js';
import { ReviewWorkspace } from '../../../support/review-workspace.js';

let workspace: ReviewWorkspace;
beforeAll(async () => {
  workspace = await ReviewWorkspace.of('01-small-primary');
});
afterAll(() => workspace.remove());

describe('The rules that another thread is given', () => {
  it('are plain data and give the same year', async () => {
    const rules = structuredClone(await frozenRules(workspace.store));
    const [given, stored] = [await assessmentOfRules(rules), await storedAssessment(workspace.store)];
    if (!given.ok || !stored.ok) expect.fail('no assessment');
    for (const part of ['programme', 'registry', 'form', 'schoolTypes', 'stages', 'standards'] as const)
      expect(given.value[part]).toEqual(stored.value[part]);
    expect([...given.value.metrics.byId.keys()]).toEqual([...stored.value.metrics.byId.keys()]);
  });

  it('of which one is missing give its finding', async () => {
    const rules = await frozenRules(workspace.store);
    const without = rules.held.filter(([key]) => key !== 'context/registry');
    expect((await assessmentOfRules({ ...rules, held: without })).findings.map(({ code }) => code)).toEqual(['JY8106']);
    expect((await assessmentOfRules({ ...rules, texts: [] })).ok).toBe(false);
  });
});

describe('A workbook that was read to be received', () => {
  it('is plain data with the submission and its results', () => {
    const read = readForReceiving(workspace.desk, '自评.xlsx', workspace.form);
    expect(structuredClone(read)).toEqual(read);
    expect([read.subject, read.unreadable, read.submission?.subject.id]).toEqual([CASE_SCHOOL, false, CASE_SCHOOL]);
    expect(read.results.map(({ school }) => school.id)).toEqual(read.results.map(() => CASE_SCHOOL));
    expect(digestOf(workspace.desk.hasher, read.submission)).toHaveLength(64);
    expect('form' in read || 'applications' in read).toBe(false);
  });

  it('that is none has its reason and nothing else', () => {
    expect(readForReceiving(workspace.desk, 'a.xlsx', Uint8Array.of(1, 2))).toMatchObject({
      file: 'a.xlsx',
      unreadable: true,
      results: [],
      findings: [{ code: 'JY0101' }],
    });
  });
});
