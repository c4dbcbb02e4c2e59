import type { Finding } from '../model/finding.js';
import type { Derived } from '../model/generated/documents.js';
import type { FactRow } from '../standards/facts/fact-book.js';
import { grainsOf } from '../standards/metric-index.js';
import { cellFinding } from './cell-finding.js';
import { nameOf } from './constraints.js';
import { type CountPair, countPairs, ratioPairs, type YearPair } from './last-year.js';
import { limitOf } from './limits.js';
import { gradedSubjects } from './population.js';
import type { Check, CheckView } from './view.js';

/** A change of size by this share and by this many at least wants an explanation. */
const SIZE = { percent: 30, least: 5 };
/** Counts that grew or shrank by this factor, and by this many at least. */
const COUNT = { times: 2, least: 10 };

/**
 * JY3505: many more or fewer teachers or groups than last year. JY3506: a count that has doubled or halved. Last year's
 * numbers come from accepted results, else from the cells that ask for them.
 */
export const checkJumps: Check = (view) =>
  subjectsOf(view).flatMap((subject) => [
    ...ratioPairs(view, subject).flatMap((pair) => ratioJump(view, subject, pair)),
    ...countPairs(view, subject).flatMap((pair) => countJump(view, subject, pair)),
  ]);

const subjectsOf = (view: CheckView): readonly FactRow[] => [
  ...new Set(view.standards.flatMap((standard) => gradedSubjects(view, standard))),
];

function ratioJump(view: CheckView, subject: FactRow, pair: YearPair): readonly Finding[] {
  if (!pair.isSize) return isMultiple(view, pair.now, pair.before) ? [jumpFinding(view, subject, 'JY3506', pair)] : [];
  const change = Math.abs(pair.now - pair.before);
  const percent = limitOf(view, 'JY3505', 'percent', SIZE.percent);
  const isLarge = change * 100 > pair.before * percent && change >= limitOf(view, 'JY3505', 'least', SIZE.least);
  return isLarge ? [jumpFinding(view, subject, 'JY3505', pair)] : [];
}

function isMultiple(view: CheckView, now: number, before: number): boolean {
  const times = limitOf(view, 'JY3506', 'times', COUNT.times);
  const least = limitOf(view, 'JY3506', 'least', COUNT.least);
  return Math.abs(now - before) >= least && (now >= before * times || now * times <= before);
}

/** Counts are compared by cell, so that more teachers with as many lessons each are no jump. */
function countJump(view: CheckView, subject: FactRow, { metric, now, before }: CountPair): readonly Finding[] {
  if (now.cells === 0 || before.cells === 0) return [];
  const expected = (before.sum * now.cells) / before.cells;
  if (!isMultiple(view, now.sum, Math.round(expected))) return [];
  return [jumpFinding(view, subject, 'JY3506', { metric, of: '（平均）', now: mean(now), before: mean(before) })];
}

const mean = ({ sum, cells }: { readonly sum: number; readonly cells: number }): string => {
  const tenths = Math.round((sum * 10) / cells);
  return tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1);
};

interface Jump extends Pick<YearPair, 'answer'> {
  readonly metric: string;
  /** What is compared of the metric, where it is not the number itself. */
  readonly of?: string;
  readonly now: number | string;
  readonly before: number | string;
}

function jumpFinding(view: CheckView, subject: FactRow, code: string, jump: Jump): Finding {
  const { metric, of = '', now, before, answer } = jump;
  const params = { metric: nameOf(view, metric) + of, now, before };
  if (answer) return cellFinding(view, code, answer, { params });
  const sheet = sheetOf(view, metric);
  const where = { file: view.file, ...(sheet ? { sheet } : {}), label: labelOf(view, subject, params.metric) };
  return { code, where, found: String(now), expected: String(before), subject: subject.id, params };
}

const labelOf = (view: CheckView, subject: FactRow, metric: string): string =>
  subject === view.book.top ? metric : `${subject.id} ${metric}`;

/** The sheet on which a number is typed, or the rows are listed that it counts. */
function sheetOf(view: CheckView, metric: string): string | undefined {
  const known = view.book.metrics.byId.get(metric);
  const grains = grainsOf(view.book.metrics, known?.kind === 'derived' ? (known as Derived).over : '');
  return view.answers.answers.find(
    ({ binding, grain }) =>
      (binding.to === 'metric' && binding.metric === metric) || (known?.kind === 'derived' && grains.includes(grain)),
  )?.place.sheet;
}

/** JY3509: groups with an accepted result of last year that the registry no longer has. */
export const checkGoneGroups: Check = (view) => {
  const gone = [...(view.previousGroups ?? [])].filter((id) => !view.book.rows.some((row) => row.id === id));
  if (gone.length === 0) return [];
  const sheet = view.plan.sheets.find((candidate) => candidate.kind === 'open' && candidate.row === 'group')?.name;
  return [
    {
      code: 'JY3509',
      where: { file: view.file, ...(sheet === undefined ? {} : { sheet }) },
      found: String(gone.length),
      subject: view.book.top.id,
      params: { count: gone.length, groups: gone.join('、') },
    },
  ];
};
