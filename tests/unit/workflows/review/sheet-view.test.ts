import { afterEach, describe, expect, it } from 'vitest';
import type { Review } from '../../../../src/model/generated/documents.js';
import { signingSheet } from '../../../../src/workflows/review/sheet-view.js';
import { heldOf, judgementsOf } from '../../../../src/workflows/workspace/records.js';
import { CASE_SCHOOL } from '../../../support/case-assessment.js';
import { agreeing, ReviewWorkspace } from '../../../support/review-workspace.js';

let workspace: ReviewWorkspace;
afterEach(() => workspace.remove());

interface View {
  readonly title: string;
  readonly identity: readonly { readonly name: string; readonly value: string }[];
  readonly subjects: readonly {
    readonly name: string;
    readonly remark: string;
    readonly open: number | string;
    readonly rows: readonly Readonly<Record<string, unknown>>[];
  }[];
}

async function sheetOf(): Promise<View> {
  const { store, desk } = workspace;
  const held = await heldOf(store, CASE_SCHOOL);
  const reviews = [...(await judgementsOf(store, held, CASE_SCHOOL)).values()].filter(
    (one): one is Review => one.kind === 'review',
  );
  const request = signingSheet({ assessment: desk.assessment, stand: await workspace.stand(), reviews, level: 2 });
  expect([request.template, request.attachments]).toEqual(['review-sheet', []]);
  return request.data as unknown as View;
}

describe('A signing sheet', () => {
  it('has every indicator with both scores, the difference and the reason; what changed is marked', async () => {
    workspace = await ReviewWorkspace.of('01-small-primary');
    await workspace.judge(agreeing({ 学校评审: { A1: { 评审得分: 1.5, 理由: '缺考核' }, B4: null } }));
    const { title, subjects, identity } = await sheetOf();
    const [school, ...others] = subjects;
    expect([title, school?.name, school?.open, others]).toEqual(['某市校本教研复评评审签字表', '学校', 1, []]);
    const row = (id: string) => school?.rows.find((own) => own['id'] === id);
    expect(row('A1')).toMatchObject({ lower: '3', score: '1.5', difference: '−1.5', reason: '缺考核', changed: true });
    expect(row('A2')).toMatchObject({ difference: '', reason: '同意', changed: false });
    expect(row('B4')).toMatchObject({ score: '未评', reason: '', changed: false });
    expect(row('C6')).toMatchObject({ lower: '不适用', score: '', changed: false });
    expect(identity.find(({ name }) => name === '评审层级')?.value).toBe('复评');
  });

  it('says how several reviewers became one, and whose reason is whose', async () => {
    workspace = await ReviewWorkspace.of('01-small-primary');
    await workspace.judge(agreeing({ 学校评审: { A1: { 评审得分: 1, 理由: '缺考核' } } }), { reviewer: 'R01' });
    await workspace.judge(agreeing({ 学校评审: { A1: { 评审得分: 2, 理由: '缺总结' } } }), { reviewer: 'R02' });
    const { subjects, identity } = await sheetOf();
    expect(identity.find(({ name }) => name === '评审人')?.value).toBe('R01、R02（2 人取平均）');
    expect(subjects[0]?.rows[0]).toMatchObject({ score: '1.5', reason: 'R01：缺考核；R02：缺总结' });
  });

  it('says where the gap asks for a decision', async () => {
    workspace = await ReviewWorkspace.of('01-small-primary');
    const cut = Object.fromEntries(['A1', 'A3', 'B1', 'B2', 'C4'].map((id) => [id, { 评审得分: 0, 理由: '缺' }]));
    await workspace.judge(agreeing({ 学校评审: cut }));
    expect((await sheetOf()).subjects[0]?.remark).toBe('超过 10 分，须裁定');
  });
});
