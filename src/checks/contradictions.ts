import type { Finding } from '../model/finding.js';
import type { Derived } from '../model/generated/documents.js';
import { satisfies } from '../standards/comparison.js';
import { belongs } from '../standards/facts/belonging.js';
import { ignoreReadings } from '../standards/facts/fact-book.js';
import { holds } from '../standards/facts/metric-value.js';
import { allOf } from '../standards/facts/truth.js';
import { cellFinding } from './cell-finding.js';
import { type Constraint, nameOf } from './constraints.js';
import { rowsOf } from './groups.js';
import { type Check, type CheckView, rowOf } from './view.js';

/**
 * JY3111: a typed count that is smaller than what other cells already show, e.g. no group honoured while a nominated
 * one says it was. The metrics document states it as a constraint with a counted metric on the left. Rows that do not
 * say are left out of the count, so it is the least that can be true.
 */
export const checkCounts: Check = (view) =>
  (view.book.metrics.document.constraints ?? []).flatMap((constraint) => {
    const counted = view.book.metrics.byId.get(constraint.left);
    return counted?.kind === 'derived' && counted.count === 'rows' ? tooFew(view, constraint, counted) : [];
  });

function tooFew(view: CheckView, { op, right }: Constraint, counted: Derived): readonly Finding[] {
  return view.answers.answers.flatMap((answer) => {
    if (answer.binding.to !== 'metric' || answer.binding.metric !== right || typeof answer.value !== 'number')
      return [];
    const shown = leastCount(view, counted, answer);
    if (shown.length === 0 || satisfies(shown.length, op, answer.value)) return [];
    const params = {
      shown: shown.length,
      rows: shown.join('、'),
      counted: nameOf(view, counted.id),
      right: nameOf(view, right),
    };
    return [cellFinding(view, 'JY3111', answer, { expected: `≥ ${shown.length}`, params })];
  });
}

function leastCount(view: CheckView, { over, where }: Derived, answer: Parameters<typeof rowOf>[1]): readonly string[] {
  const subject = rowOf(view, answer);
  if (!subject) return [];
  const certain = rowsOf(view, over).filter(
    (row) => allOf([belongs(view.book, row, subject), holds(view.book, row, where, ignoreReadings)]) === true,
  );
  return certain.map((row) => row.id);
}
