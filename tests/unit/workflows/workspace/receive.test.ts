import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { purgeNames } from '../../../../src/workflows/workspace/purge.js';
import { receiveWorkbook } from '../../../../src/workflows/workspace/receive.js';
import { returnSubmission } from '../../../../src/workflows/workspace/return.js';
import { missingSchools, workspaceStatus } from '../../../../src/workflows/workspace/status.js';
import { CASE_SCHOOL } from '../../../support/case-assessment.js';
import { BY, ReviewWorkspace } from '../../../support/review-workspace.js';

let workspace: ReviewWorkspace;
beforeEach(async () => {
  workspace = await ReviewWorkspace.of('01-small-primary');
});
afterEach(() => workspace.remove());

const statusOf = () => workspaceStatus(workspace.store, workspace.desk.assessment);
const standOf = async () => (await statusOf()).schools.find(({ school }) => school === CASE_SCHOOL)?.stand;
const giveBack = (school = CASE_SCHOOL) => returnSubmission(workspace, { ...BY, school, reason: '请补听课记录' });

describe('A workbook that is received', () => {
  it('twice changes nothing and gives the same receipt', async () => {
    const tip = await workspace.store.tip();
    const first = await workspace.receiveForm(workspace.form);
    const second = await workspace.receiveForm(workspace.form);
    expect([first.outcome, second.outcome]).toEqual(['unchanged', 'unchanged']);
    expect(second.receipt).toEqual(first.receipt);
    expect(first.receipt?.outcome).toBe('taken');
    expect(await workspace.store.tip()).toEqual(tip);
  });

  it('under another name is the same file', async () => {
    const tip = await workspace.store.tip();
    const { desk, store } = workspace;
    const renamed = await receiveWorkbook({ desk, store, receiving: BY }, '自评(1).xlsx', workspace.form);
    expect([renamed.outcome, renamed.receipt?.file]).toEqual(['unchanged', '自评.xlsx']);
    expect(await store.tip()).toEqual(tip);
  });

  it('in place of another one without a reason is refused and changes nothing', async () => {
    const tip = await workspace.store.tip();
    const refused = await workspace.receiveForm(await workspace.changedForm());
    expect(refused.outcome).toBe('refused');
    expect(refused.findings.map(({ code }) => code)).toContain('JY8220');
    expect(await workspace.store.tip()).toEqual(tip);
  });

  it('in place of another one with a reason supersedes it, and both are kept', async () => {
    const before = await workspace.store.head(`submission/${CASE_SCHOOL}`);
    const replaced = await workspace.receiveForm(await workspace.changedForm(), '更正听课次数');
    expect(replaced.outcome).toBe('replaced');
    expect(replaced.receipt).toMatchObject({ supersedes: before?.sha256, reason: '更正听课次数', outcome: 'replaced' });
    expect(await workspace.store.record(before?.sha256 ?? '')).toBeDefined();
    expect(await workspace.store.originalDigests()).toHaveLength(2);
    expect((await workspace.audit()).findings).toEqual([]);
  });

  it('that is as it was issued is refused, whoever sent it back', async () => {
    const { desk, store } = workspace;
    const tip = await store.tip();
    const plan = desk.planner.planFor(CASE_SCHOOL);
    if (!plan) throw new TypeError('no plan of the school');
    const refused = await workspace.receiveForm(await desk.workbook.issue(plan));
    expect([refused.outcome, refused.findings.map(({ code }) => code)]).toEqual(['refused', ['JY6284']]);
    expect(await store.tip()).toEqual(tip);
  });

  it('that is no workbook at all is refused', async () => {
    const tip = await workspace.store.tip();
    const refused = await workspace.receiveForm(new TextEncoder().encode('not a workbook'));
    expect([refused.outcome, refused.unreadable]).toEqual(['refused', true]);
    expect(await workspace.store.tip()).toEqual(tip);
  });
});

describe('A school whose workbook was sent back', () => {
  it('may hand in again without a further reason', async () => {
    expect((await giveBack()).ok).toBe(true);
    expect(await standOf()).toBe('returned');
    const again = await workspace.receiveForm(await workspace.changedForm());
    expect(again.outcome).toBe('replaced');
    expect(await standOf()).not.toBe('returned');
    expect((await workspace.audit()).findings).toEqual([]);
    const third = await workspace.receiveForm(workspace.form);
    expect(third.outcome).toBe('refused');
  });

  it('is told the reason and what is to be mended', async () => {
    const returned = await giveBack();
    expect(returned.ok && returned.value).toMatchObject({
      kind: 'return',
      school: CASE_SCHOOL,
      reason: '请补听课记录',
      returnedBy: BY.actor,
    });
  });

  it('must have handed in something', async () => {
    const nothing = await giveBack('2132999999');
    expect(nothing.findings).toEqual([{ code: 'JY8221', where: {}, subject: '2132999999', found: '2132999999' }]);
  });
});

describe('The status', () => {
  it('counts a school whose workbook has errors among those to mend', async () => {
    const status = await statusOf();
    expect(await standOf()).toBe('to-mend');
    expect(missingSchools(status).map(({ school }) => school)).toContain(CASE_SCHOOL);
    expect(status.units.reduce((sum, { stands }) => sum + stands['to-mend'], 0)).toBe(1);
    expect(status.ledger).toEqual(await workspace.store.tip());
  });
});

describe('A workspace whose received files were purged', () => {
  const purge = () => purgeNames(workspace.store, { ...BY, reason: '保存期满' });

  it('passes its audit and keeps every score', async () => {
    const heads = await workspace.store.heads('');
    expect(await purge()).toEqual({ ok: true, value: 1, findings: [] });
    expect(await workspace.store.heads('')).toEqual(heads);
    expect((await workspace.audit()).findings).toEqual([]);
    expect(await purge()).toEqual({ ok: true, value: 0, findings: [] });
  });

  it('holds the bytes of the files nowhere on the disk', async () => {
    // From the middle of the archive: compressed bytes that stand nowhere else.
    const piece = Buffer.from(workspace.form.slice(20_000, 20_032));
    const onDisk = () =>
      ['', '-wal'].some((ending) => readFileSync(`${workspace.files.path}${ending}`).includes(piece));
    expect(onDisk()).toBe(true);
    await purge();
    expect(onDisk()).toBe(false);
  });
});
