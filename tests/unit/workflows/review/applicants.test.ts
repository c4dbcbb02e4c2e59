import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeReview } from '../../../../src/cli/compose-review.js';
import type { FormPlan } from '../../../../src/model/form-plan.js';
import type { Result, Review } from '../../../../src/model/generated/documents.js';
import type { ReviewPlan } from '../../../../src/model/review-plan.js';
import type { TypedAnswers } from '../../../../src/workflows/ports.js';
import { adjudicate } from '../../../../src/workflows/review/adjudicate.js';
import { reviewPlan } from '../../../../src/workflows/review/plan.js';
import { receiveReview } from '../../../../src/workflows/review/receive-review.js';
import { reviewsHere } from '../../../../src/workflows/review/review-reading.js';
import { type SchoolStand, schoolStand } from '../../../../src/workflows/review/school-stand.js';
import { signingSheet } from '../../../../src/workflows/review/sheet-view.js';
import { briefOf } from '../../../../src/workflows/workspace/brief.js';
import { contextDrafts } from '../../../../src/workflows/workspace/context-records.js';
import { keys } from '../../../../src/workflows/workspace/keys.js';
import { receiveWorkbook } from '../../../../src/workflows/workspace/receive.js';
import {
  applicantRow,
  applicantWorkbook,
  CONTRIBUTOR,
  deskWithApplications,
  TWO_APPLICANTS,
} from '../../../support/applicants.js';
import { auditOf } from '../../../support/damaged-workspace.js';
import { agreeing, BY, filledReview } from '../../../support/review-workspace.js';
import { SCHOOL_ID } from '../../../support/sample-school.js';
import { type TestStore, testStore } from '../../../support/workspace.js';

const desk = await deskWithApplications();
const SHEET = 'T012 T012';

let held: TestStore;
beforeAll(async () => {
  held = testStore(briefOf);
  await held.store.append({ ...BY, drafts: contextDrafts(desk.assessment, []) });
  const form = desk.planner.planFor(SCHOOL_ID) as FormPlan;
  const typed = desk.workbook.type(await desk.workbook.issue(form), { 教师情况: { T001: { 姓名: '王敏' } } }, 's.xlsx');
  if (!typed.ok) throw new TypeError(JSON.stringify(typed.findings));
  await receive('s.xlsx', typed.value);
  await receive('a.xlsx', await applicantWorkbook(desk, TWO_APPLICANTS));
}, 60_000);
afterAll(() => {
  held.store.close();
  held.remove();
});

const receive = (file: string, bytes: Uint8Array, replace?: string) =>
  receiveWorkbook(
    { desk, store: held.store, receiving: { ...BY, ...(replace === undefined ? {} : { replace }) } },
    file,
    bytes,
  );

const standNow = async (): Promise<SchoolStand> => (await schoolStand(held.store, SCHOOL_ID)) as SchoolStand;

const planNow = async (level = 2): Promise<ReviewPlan> =>
  reviewPlan(desk, await standNow(), { level, reviewer: null, draw: { seed: '1', persons: 0 } });

async function review(answers: (plan: ReviewPlan) => TypedAnswers, level = 2) {
  const plan = await planNow(level);
  const reviews = reviewsHere(await composeReview());
  const context = { desk, store: held.store, reviews, receiving: { ...BY, level } };
  return receiveReview(context, '评审.xlsx', await filledReview(plan, answers(plan)));
}

async function stored<T>(key: string): Promise<T> {
  const head = await held.store.head(key);
  return JSON.parse((await held.store.record(head?.sha256 ?? ''))?.text ?? 'null') as T;
}

const result = (person: string): Promise<Result> => stored<Result>(keys.result(SCHOOL_ID, person, CONTRIBUTOR));

describe('The review workbook of a school whose persons apply for an award', () => {
  it('has a sheet for every applicant, with the facts of the application', async () => {
    const { sheets } = await planNow();
    const own = sheets.filter(({ standard }) => standard === CONTRIBUTOR);
    expect(own.map(({ subject, name }) => [subject, name])).toEqual([
      ['T005', 'T005 T005'],
      ['T012', SHEET],
    ]);
    const [, second] = own;
    expect(second?.rows.length).toBeGreaterThan(8);
    expect(second?.rows.every(({ standing }) => standing !== null)).toBe(true);
    expect(second?.rows.map(({ facts }) => facts).join('\n')).toContain('E001');
  });

  it('is taken like any other: applicants are scored again by what the level awards', async () => {
    const before = await result('T012');
    const lower = { A1: { 评审得分: 0, 理由: '没有见到公开课教案' } };
    const taken = await review(agreeing({ [SHEET]: lower }));
    expect([taken.outcome, taken.judged === taken.due]).toEqual(['taken', true]);
    const document = await stored<Review>(
      keys.review(2, SCHOOL_ID, 'panel', { subject: 'T012', standard: CONTRIBUTOR }),
    );
    expect(document.derivedFrom.map(({ kind }) => kind)).toEqual(['application']);
    expect(document.scores.find(({ indicator }) => indicator === 'A1')).toEqual({
      indicator: 'A1',
      awarded: '0',
      reason: '没有见到公开课教案',
    });
    const after = await result('T012');
    expect(after.levels?.map(({ level }) => level)).toEqual([1, 2]);
    const lost = before.indicators.find(({ id }) => id === 'A1')?.printed;
    expect(Number(before.total) - Number((after.final ?? after).total)).toBeCloseTo(Number(lost), 6);
    expect((await result('T005')).levels?.map(({ grade }) => grade)).toEqual([
      (await result('T005')).grade,
      (await result('T005')).grade,
    ]);
    expect((await auditOf(held.store)).findings).toEqual([]);
  });

  it('stands on the signing sheet with each applicant', async () => {
    const sheet = signingSheet({ assessment: desk.assessment, stand: await standNow(), reviews: [], level: 2 });
    const subjects = sheet.data['subjects'] as readonly { readonly name: string }[];
    expect(subjects.map(({ name }) => name).slice(-2)).toEqual(['T005 T005', 'T012 T012']);
  });

  it('can be adjudicated for a person', async () => {
    const order = {
      ...{ school: SCHOOL_ID, subject: 'T012', standard: CONTRIBUTOR },
      scores: [{ indicator: 'A1', awarded: '1' }],
      panel: [{ id: 'P01', body: '市教科院' }],
      reason: '补看教案后裁定',
      on: '2026-09-20',
      ...BY,
    };
    const done = await adjudicate({ desk, store: held.store }, order);
    expect(done.ok && [done.value.outcome, done.value.result.levels?.at(-1)?.level]).toEqual(['taken', 9]);
    expect((await auditOf(held.store)).findings).toEqual([]);
  });

  it('says nothing about an application that has been superseded since', async () => {
    const other = applicantRow({ teacher: 'T012', lessons: [1, 1], observed: [20, 20] });
    const answers = { ...TWO_APPLICANTS, 申报人: { ...TWO_APPLICANTS['申报人'], C01: other } };
    const replaced = await receive('a2.xlsx', await applicantWorkbook(desk, answers), '更正节数');
    expect(replaced.outcome).toBe('replaced');
    for (const person of ['T005', 'T012'])
      expect((await result(person)).levels?.map(({ level }) => level) ?? [1], person).toEqual([1]);
    expect((await auditOf(held.store)).findings).toEqual([]);
  });
});
