import { failure, type Outcome, success } from '../model/finding.js';
import type { ReviewIdentity, ReviewPlan } from '../model/review-plan.js';
import type { ReviewPort } from '../workflows/ports.js';
import type { Desk } from '../workflows/read-school-workbook.js';
import type { Judged } from '../workflows/review/judge.js';
import { type OpenedReviewFile, reviewsHere } from '../workflows/review/review-reading.js';
import { type ReadWorkbook, readForReceiving } from '../workflows/workspace/receive-reading.js';

/** One step of reading a file that is received; the bytes come along, so that what is read is what is kept. */
export type ReceiveTask =
  | { readonly step: 'workbook'; readonly file: string; readonly bytes: Uint8Array }
  | { readonly step: 'review'; readonly file: string; readonly bytes: Uint8Array }
  /** What stands in the review workbook that was opened last. */
  | { readonly step: 'judge'; readonly file: string; readonly plan: ReviewPlan };

/** What each step gives: plain data, so that it can be handed over between threads. */
export interface ReceiveReplies {
  readonly workbook: ReadWorkbook;
  readonly review: ReviewIdentity | null;
  readonly judge: Judged;
}

export type ReceiveReply = Outcome<ReceiveReplies[keyof ReceiveReplies]>;

/** Does the steps; only `judge` needs what an earlier one opened. */
export function receiveStages(desk: Desk, port: ReviewPort): (task: ReceiveTask) => Promise<ReceiveReply> {
  const reviews = reviewsHere(port);
  let opened: { readonly file: string; readonly review: OpenedReviewFile } | null = null;
  return async (task) => {
    if (task.step === 'workbook') return success(readForReceiving(desk, task.file, task.bytes));
    if (task.step === 'judge')
      return opened?.file === task.file ? opened.review.judged(task.plan) : failure(cannotOpen(task.file));
    const review = await reviews.open(task.file, task.bytes);
    opened = review.ok ? { file: task.file, review: review.value } : null;
    return review.ok ? success(review.value.identity, review.findings) : review;
  };
}

const cannotOpen = (file: string) => ({ code: 'JY0112', where: { file }, found: file });
