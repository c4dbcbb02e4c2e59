import type { ReviewPort } from '../workflows/ports.js';

/** Writing and reading review workbooks; what writes is loaded only when something is written. */
export async function composeReview(): Promise<ReviewPort> {
  const { openReview } = await import('../workbook/review/read-review.js');
  return {
    open: openReview,
    write: async (plan) => (await import('../workbook/review/write-review.js')).writeReview(plan),
  };
}
