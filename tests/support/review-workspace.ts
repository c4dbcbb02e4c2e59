import { composeReview } from '../../src/cli/compose-review.js';
import { nodeHasher } from '../../src/cli/node-hasher.js';
import type { Result } from '../../src/model/generated/documents.js';
import type { ReviewPlan } from '../../src/model/review-plan.js';
import { typeInto } from '../../src/workbook/fill/type-into.js';
import type { TypedAnswers } from '../../src/workflows/ports.js';
import type { Desk } from '../../src/workflows/read-school-workbook.js';
import { type ReviewRequest, reviewPlan } from '../../src/workflows/review/plan.js';
import {
  type ReviewReceiving,
  type ReviewReception,
  receiveReview,
} from '../../src/workflows/review/receive-review.js';
import { reviewsHere } from '../../src/workflows/review/review-reading.js';
import { type SchoolStand, schoolStand } from '../../src/workflows/review/school-stand.js';
import { type Audit, auditWorkspace } from '../../src/workflows/workspace/audit.js';
import { briefOf } from '../../src/workflows/workspace/brief.js';
import { contextDrafts } from '../../src/workflows/workspace/context-records.js';
import { receiveWorkbook } from '../../src/workflows/workspace/receive.js';
import type { FactsFile } from '../facts/facts-file.js';
import { CASE_SCHOOL } from './case-assessment.js';
import { caseFile, deskOf, filledWorkbook } from './case-desk.js';
import { type TestStore, testStore } from './workspace.js';

const AT = '2026-09-10T08:00:00Z';
export const BY = { actor: '王老师', at: AT } as const;

/** A workspace in which the school of a worked case has handed in its form. */
export class ReviewWorkspace {
  private constructor(
    readonly desk: Desk,
    readonly files: TestStore,
    readonly form: Uint8Array,
    private readonly file: FactsFile,
    private readonly by: { readonly actor: string; readonly at: string },
  ) {}

  static async of(name: string, at: string = AT): Promise<ReviewWorkspace> {
    const file = caseFile(name);
    const desk = await deskOf(file);
    const files = testStore(briefOf);
    const workspace = new ReviewWorkspace(desk, files, await filledWorkbook(desk, file), file, { ...BY, at });
    await workspace.store.append({ ...workspace.by, drafts: contextDrafts(desk.assessment, []) });
    await workspace.receiveForm(workspace.form);
    return workspace;
  }

  get store() {
    return this.files.store;
  }

  /** Takes a form of the school. */
  receiveForm(form: Uint8Array, replace?: string) {
    const receiving = { ...this.by, ...(replace === undefined ? {} : { replace }) };
    return receiveWorkbook({ desk: this.desk, store: this.store, receiving }, '自评.xlsx', form);
  }

  /** The form as the school hands it in once more, with one count put right. */
  changedForm(): Promise<Uint8Array> {
    const [first, ...others] = this.file.persons ?? [];
    const facts = { ...first?.facts, lessonsObserved: { '1': 1, '2': 1 } };
    return filledWorkbook(this.desk, { ...this.file, persons: [{ ...first, facts }, ...others] } as FactsFile);
  }

  async stand(): Promise<SchoolStand> {
    return (await schoolStand(this.store, CASE_SCHOOL)) as SchoolStand;
  }

  /** The result of a subject; of the school itself where none is named. */
  async result(subject: string = CASE_SCHOOL): Promise<Result> {
    return (await this.stand()).results.find((result) => result.subject.id === subject) as Result;
  }

  async plan(request: Partial<ReviewRequest> = {}): Promise<ReviewPlan> {
    const draw = { seed: '314159', persons: 3 };
    return reviewPlan(this.desk, await this.stand(), { level: 2, reviewer: null, draw, ...request });
  }

  /** Issues a workbook, types judgements into it as a person would, and takes it back. */
  async judge(
    judgements: (plan: ReviewPlan) => TypedAnswers,
    { level = 2, ...receiving }: Partial<ReviewReceiving> = {},
    request: Partial<ReviewRequest> = {},
  ): Promise<ReviewReception> {
    const plan = await this.plan({ level, ...request });
    return this.receive(await filledReview(plan, judgements(plan)), { level, ...receiving });
  }

  async receive(bytes: Uint8Array, receiving: Partial<ReviewReceiving> = {}): Promise<ReviewReception> {
    const { desk, store } = this;
    const reviews = reviewsHere(await composeReview());
    return receiveReview({ desk, store, reviews, receiving: { ...BY, level: 2, ...receiving } }, '评审.xlsx', bytes);
  }

  audit(): Promise<Audit> {
    return auditWorkspace({ store: this.store, hasher: nodeHasher, briefOf, producer: this.desk.stamp.producer });
  }

  remove(): void {
    this.store.close();
    this.files.remove();
  }
}

/** A review workbook of a plan with something typed into it. */
export async function filledReview(plan: ReviewPlan, answers: TypedAnswers): Promise<Uint8Array> {
  const typed = typeInto(await (await composeReview()).write(plan), answers, '评审.xlsx');
  if (!typed.ok) throw new TypeError(JSON.stringify(typed.findings));
  return typed.value;
}

/** What is typed for one indicator. */
export type Typed = Readonly<Record<string, string | number>>;

/** Agrees to everything that has a score, gives 0 where the school has none, and types what a test says instead. */
export const agreeing =
  (changes: Readonly<Record<string, Readonly<Record<string, Typed | null>>>> = {}) =>
  (plan: ReviewPlan): TypedAnswers =>
    Object.fromEntries(
      plan.sheets.map((sheet) => {
        const own = changes[sheet.name] ?? {};
        const rows = sheet.rows.filter((row) => !row.notApplicable);
        const typed = rows.flatMap((row): readonly (readonly [string, Typed])[] => {
          const change = own[row.indicator];
          if (change === null) return [];
          const usual: Typed = row.standing ? { [`同意${plan.lowerName}`]: '是' } : { 评审得分: 0 };
          return [[row.indicator, change ?? usual]];
        });
        return [sheet.name, Object.fromEntries(typed)];
      }),
    );
