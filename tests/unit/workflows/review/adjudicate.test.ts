import { afterEach, describe, expect, it } from 'vitest';
import { parseDocument } from '../../../../src/documents/parse.js';
import type { LedgerEntry } from '../../../../src/model/generated/documents.js';
import { type AdjudicationOrder, adjudicate } from '../../../../src/workflows/review/adjudicate.js';
import { levelGaps } from '../../../../src/workflows/review/gaps.js';
import { CASE_SCHOOL } from '../../../support/case-assessment.js';
import { agreeing, BY, ReviewWorkspace } from '../../../support/review-workspace.js';

const CUT = Object.fromEntries(['A1', 'A3', 'B1', 'B2', 'C4'].map((id) => [id, { 评审得分: 0, 理由: '没有见到材料' }]));
const ORDER: AdjudicationOrder = {
  school: CASE_SCHOOL,
  subject: CASE_SCHOOL,
  standard: 'changzhou-2023/school-quality',
  scores: [
    { indicator: 'B1', awarded: '4' },
    { indicator: 'A1', awarded: '2.5', reason: '补交材料' },
  ],
  panel: [{ id: 'P01', body: '某院' }],
  reason: '查看原始记录',
  on: '2026-10-01',
  ...BY,
};
let workspace: ReviewWorkspace;
const judged = async (typed = agreeing({ 学校评审: CUT })): Promise<ReviewWorkspace> => {
  workspace = await ReviewWorkspace.of('01-small-primary');
  await workspace.judge(typed);
  return workspace;
};
const codes = (outcome: { readonly findings: readonly { readonly code: string }[] }) =>
  outcome.findings.map(({ code }) => code);
afterEach(() => workspace.remove());

describe('A gap over the limit', () => {
  it('is listed with both base points until a panel has settled it', async () => {
    await judged();
    const { levels = [] } = await workspace.result();
    const [gap, ...others] = await levelGaps(workspace.store, 2);
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ school: CASE_SCHOOL, level: 2, lower: 1, state: 'adjudicate' });
    expect(Number(gap?.lowerBase) - Number(gap?.base)).toBeCloseTo(Number(gap?.gap), 1);
    expect(levels).toHaveLength(2);
    await adjudicate(workspace, ORDER);
    expect((await levelGaps(workspace.store, 2)).map(({ state }) => state)).toEqual(['settled']);
  });

  it('is not there where everything was agreed to', async () => {
    await judged(agreeing());
    expect(await levelGaps(workspace.store, 2)).toEqual([]);
    expect(await levelGaps(workspace.store, 3)).toEqual([]);
  });
});

describe('A decision of a panel', () => {
  it('stands above the review for its indicators, and the audit computes it again', async () => {
    await judged();
    const done = await adjudicate(workspace, ORDER);
    if (!done.ok) throw new TypeError(JSON.stringify(done.findings));
    expect([done.value.outcome, done.findings]).toEqual(['taken', []]);
    const awards = Object.fromEntries(
      done.value.result.indicators.map(({ id, judged: all = [] }) => [id, all.map(({ awarded }) => awarded)]),
    );
    expect([awards['A1'], awards['B1'], awards['A3']]).toEqual([['0', '2.5'], ['0', '4'], ['0']]);
    expect((await workspace.audit()).findings).toEqual([]);
  });

  it('is a document of the format that names levels, gap and panel', async () => {
    await judged();
    const done = await adjudicate(workspace, ORDER);
    const document = done.ok ? done.value.document : null;
    expect((await parseDocument('adjudication', JSON.stringify(document), 'adjudication')).ok).toBe(true);
    expect(document).toMatchObject({ levels: [1, 2], panel: ORDER.panel, reason: '查看原始记录', on: '2026-10-01' });
    expect(document?.scores.map(({ indicator }) => indicator)).toEqual(['A1', 'B1']);
    expect(Number(document?.gap)).toBeGreaterThan(10);
  });

  it('changes nothing when it is given once more, and needs a reason to be another', async () => {
    await judged();
    await adjudicate(workspace, ORDER);
    const again = await adjudicate(workspace, ORDER);
    expect(again.ok && again.value.outcome).toBe('unchanged');
    const other = { ...ORDER, scores: [{ indicator: 'A1', awarded: '1' }] };
    expect(codes(await adjudicate(workspace, other))).toEqual(['JY6185']);
    const replaced = await adjudicate(workspace, { ...other, replace: '复议' });
    expect(replaced.ok && replaced.value.outcome).toBe('replaced');
    expect((await workspace.audit()).findings).toEqual([]);
  });

  it('is refused beyond the points, with too many decimals, or for an indicator that is not there', async () => {
    await judged();
    const scores = [
      { indicator: 'A1', awarded: '3.5' },
      { indicator: 'A2', awarded: '1.234' },
      { indicator: 'Z9', awarded: '1' },
    ];
    const refused = await adjudicate(workspace, { ...ORDER, scores });
    expect([refused.ok, codes(refused)]).toEqual([false, ['JY6188', 'JY6189', 'JY6196']]);
  });

  it('is refused for a subject without a result, and before any review', async () => {
    workspace = await ReviewWorkspace.of('01-small-primary');
    expect(codes(await adjudicate(workspace, { ...ORDER, subject: 'G77' }))).toEqual(['JY6183']);
    expect(codes(await adjudicate(workspace, ORDER))).toEqual(['JY6193']);
  });

  it('is refused where no gap asks for it, and enters nothing', async () => {
    await judged(agreeing());
    const before = await workspace.store.tip();
    const done = await adjudicate(workspace, ORDER);
    expect([done.ok, codes(done)]).toEqual([false, ['JY6193']]);
    expect(await workspace.store.tip()).toEqual(before);
  });

  it('is taken without a gap for a reason, which the ledger keeps', async () => {
    await judged(agreeing());
    const done = await adjudicate(workspace, { ...ORDER, anyway: '上级要求复核' });
    expect([done.ok, codes(done)]).toEqual([true, []]);
    const entries: LedgerEntry[] = [];
    for await (const { text } of workspace.store.lines()) entries.push(JSON.parse(text) as LedgerEntry);
    expect(entries.find(({ action }) => action === 'adjudicated')?.note).toBe('上级要求复核');
    expect((await workspace.audit()).findings).toEqual([]);
  });
});
