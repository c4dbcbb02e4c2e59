import { type Outcome, success } from '../../model/finding.js';
import type { ReviewIdentity, ReviewPlan } from '../../model/review-plan.js';
import type { ReviewPort } from '../ports.js';
import { type Judged, judge } from './judge.js';

/** Reads review workbooks: in this thread, or in one that can be ended. */
export interface ReviewReading {
  open(file: string, bytes: Uint8Array): Promise<Outcome<OpenedReviewFile>>;
}

/** A review workbook that has been opened; what was judged is read when the plan is known. */
export interface OpenedReviewFile {
  /** `null`: no review workbook, or its hidden sheet has gone. */
  readonly identity: ReviewIdentity | null;
  judged(plan: ReviewPlan): Promise<Outcome<Judged>>;
}

/** Reads them in this thread. */
export const reviewsHere = (workbook: Pick<ReviewPort, 'open'>): ReviewReading => ({
  open: async (file, bytes) => {
    const opened = workbook.open(bytes, file);
    if (!opened.ok) return opened;
    const { identity, answers } = opened.value;
    return success({ identity, judged: async (plan) => success(judge(plan, answers(plan), file)) }, opened.findings);
  },
});
