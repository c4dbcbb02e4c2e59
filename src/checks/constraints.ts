import type { Finding } from '../model/finding.js';
import type { Answer } from '../model/form-answers.js';
import type { Metrics } from '../model/generated/documents.js';
import { satisfies } from '../standards/comparison.js';
import { ignoreReadings } from '../standards/facts/fact-book.js';
import { metricValue } from '../standards/facts/metric-value.js';
import { cellFinding } from './cell-finding.js';
import { answerKey } from './context.js';
import { type Check, type CheckView, rowOf } from './view.js';

export type Constraint = NonNullable<Metrics['constraints']>[number];

const SIGNS: Readonly<Record<Constraint['op'], string>> = { '<=': '≤', '<': '<', '=': '=', '>=': '≥', '>': '>' };

/** JY3101: a part that exceeds its whole, as the metrics document states it. Nothing is said while a side is blank. */
export const checkConstraints: Check = (view) =>
  (view.book.metrics.document.constraints ?? []).flatMap((constraint) =>
    view.answers.answers.flatMap((answer) =>
      answer.binding.to === 'metric' && answer.binding.metric === constraint.left
        ? broken(view, constraint, answer)
        : [],
    ),
  );

function broken(view: CheckView, { left, op, right }: Constraint, answer: Answer): readonly Finding[] {
  if (typeof answer.value !== 'number') return [];
  const other = valueBeside(view, answer, right);
  if (other === null || satisfies(answer.value, op, other)) return [];
  return [
    cellFinding(view, 'JY3101', answer, {
      expected: `${SIGNS[op]} ${other}`,
      params: { left: nameOf(view, left), right: nameOf(view, right), op, rightValue: other },
    }),
  ];
}

/** The other side for the same row: typed beside it, else computed from the facts; `null` while it is blank. */
function valueBeside(view: CheckView, answer: Answer, metric: string): number | null {
  const period = answer.question.period;
  const binding = { to: 'metric', metric, ...(period === undefined ? {} : { period }) } as const;
  const beside = view.index.get(answerKey(answer.subject, binding));
  if (beside) return typeof beside.value === 'number' ? beside.value : null;
  const row = rowOf(view, answer);
  const value = row ? metricValue(view.book, row, { metric: metric, period: period }, ignoreReadings) : null;
  return typeof value === 'number' ? value : null;
}

/** What a metric is called. */
export const nameOf = (view: CheckView, metric: string): string => view.book.metrics.byId.get(metric)?.zh ?? metric;
