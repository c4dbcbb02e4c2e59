import type { Answer } from '../model/form-answers.js';
import type { OpenSheet, PlanColumn } from '../model/form-plan.js';
import { listOf, rankOf } from '../standards/metric-index.js';
import { cellFinding } from './cell-finding.js';
import { folded } from './folded.js';
import { type Check, type CheckView, textOf, wordOf } from './view.js';

/** JY3510: a title that is lower than the one the form was issued with, which the registry knows of last year. */
export const checkLoweredTitles: Check = (view) => {
  const printed = printedTitles(view);
  const findings = view.answers.answers.flatMap((answer) => {
    const before = printed.get(`${answer.grain}/${answer.subject}/${metricIdOf(answer)}`);
    const metric = view.book.metrics.byId.get(metricIdOf(answer));
    const now = textOf(answer);
    if (before === undefined || !metric || now === null) return [];
    const [own, earlier] = [now, before].map((code) => rankOf(view.book.metrics, metric, code));
    if (own === null || own === undefined || earlier === null || earlier === undefined || own >= earlier) return [];
    const shown = answer.question.type.kind === 'choice' ? wordOf(view, answer.question.type.list, before) : before;
    return [cellFinding(view, 'JY3510', answer, { expected: shown, params: { before: shown } })];
  });
  return folded(view, findings);
};

const metricIdOf = ({ binding }: Answer): string => (binding.to === 'metric' ? binding.metric : '');

/** Codes of ordered lists that stood in rows when the form was issued, by row and metric. */
function printedTitles(view: CheckView): ReadonlyMap<string, string> {
  const sheets = view.plan.sheets.filter((sheet): sheet is OpenSheet => sheet.kind === 'open');
  return new Map(sheets.flatMap((sheet) => sheet.columns.flatMap((column) => printedIn(view, sheet, column))));
}

function printedIn(
  view: CheckView,
  { rows }: OpenSheet,
  { header, question }: PlanColumn,
): readonly (readonly [string, string])[] {
  if (question?.binding.to !== 'metric' || question.type.kind !== 'choice') return [];
  const { metric } = question.binding;
  if (!isOrdered(view, metric)) return [];
  const codes = new Map(view.plan.lists[question.type.list]?.map(({ zh, code }) => [zh, code]));
  return rows.flatMap(({ id, grain, printed, spare }) => {
    const code = spare ? undefined : codes.get(printed[header] ?? '');
    return code === undefined ? [] : [[`${grain}/${id}/${metric}`, code] as const];
  });
}

function isOrdered({ book }: CheckView, id: string): boolean {
  const metric = book.metrics.byId.get(id);
  const list = metric ? listOf(metric) : null;
  return list !== null && book.metrics.document.relations.orderedLists.includes(list);
}
