import type { Grain } from '../model/generated/documents.js';
import { applicabilityOf } from '../standards/metric-index.js';
import { cellFinding } from './cell-finding.js';
import { type Check, type CheckView, textOf } from './view.js';

/** JY3105: an item whose date decides that it belongs to another school year. */
export const checkItemDates: Check = (view) =>
  view.answers.answers.flatMap((answer) => {
    const date = textOf(answer);
    if (date === null || answer.binding.to !== 'metric') return [];
    const rule = applicabilityOf(view.book.metrics, answer.grain as Grain);
    if (rule?.period !== 'schoolYear' || rule.by !== answer.binding.metric || isWithinYear(view, date)) return [];
    return [cellFinding(view, 'JY3105', answer, { expected: yearRange(view), params: yearParams(view) })];
  });

/** Whether an ISO date lies in the school year. */
export const isWithinYear = ({ book }: CheckView, date: string): boolean =>
  date >= book.year.from && date <= book.year.to;

export const yearRange = ({ book }: CheckView): string => `${book.year.from} – ${book.year.to}`;

export const yearParams = ({ book }: CheckView): { readonly from: string; readonly to: string } => ({
  from: book.year.from,
  to: book.year.to,
});
