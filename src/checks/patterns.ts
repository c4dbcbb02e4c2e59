import type { Finding } from '../model/finding.js';
import type { Answer } from '../model/form-answers.js';
import type { FactRow } from '../standards/facts/fact-book.js';
import { grainsOf, type Metric } from '../standards/metric-index.js';
import { cellFinding } from './cell-finding.js';
import { memberships, rowsOf } from './groups.js';
import { limitOf } from './limits.js';
import type { Check, CheckView } from './view.js';

/** Short grids, and grids of one or two numbers, agree by themselves. */
const GRID = { periods: 8, different: 3 };

/** JY3507: groups whose counts agree in every month. One finding for all that agree, at the second of them. */
export const checkCopiedGrids: Check = (view) =>
  gridMetrics(view).flatMap((metric) => {
    const grids = new Map<string, FactRow[]>();
    for (const row of groupRows(view)) {
      const grid = gridOf(view, row, metric);
      if (grid === null) continue;
      grids.set(grid, [...(grids.get(grid) ?? []), row]);
    }
    return [...grids.values()].flatMap((rows) => (rows.length > 1 ? copiedFinding(view, metric, rows) : []));
  });

const gridMetrics = ({ book }: CheckView): readonly Metric[] =>
  book.metrics.document.metrics.filter(
    (metric) => metric.kind === 'entered' && metric.type === 'count' && metric.period === 'month',
  );

const groupRows = (view: CheckView): readonly FactRow[] => {
  const grains = new Set(memberships(view).flatMap(({ parent }) => grainsOf(view.book.metrics, parent)));
  return [...grains].flatMap((grain) => rowsOf(view, grain));
};

/** The counts of a row in calendar order; `null` for grids that may agree by chance. */
function gridOf(view: CheckView, row: FactRow, metric: Metric): string | null {
  const fact = row.facts[metric.id];
  if (typeof fact !== 'object' || fact === null) return null;
  const counts = view.book.calendar.semesters
    .flatMap(({ months }) => months)
    .map((month) => (fact as Readonly<Record<string, unknown>>)[month]);
  if (!counts.every((count) => typeof count === 'number')) return null;
  const periods = limitOf(view, 'JY3507', 'periods', GRID.periods);
  const different = limitOf(view, 'JY3507', 'different', GRID.different);
  return counts.length >= periods && new Set(counts).size >= different ? counts.join(' ') : null;
}

function copiedFinding(view: CheckView, metric: Metric, rows: readonly FactRow[]): readonly Finding[] {
  const [first, second] = rows as [FactRow, FactRow];
  const [firstCell, cell] = [first, second].map((row) => firstAnswer(view, row, metric));
  if (!cell || !firstCell) return [];
  const params = {
    metric: metric.zh,
    groups: rows.map((row) => row.id).join('、'),
    count: rows.length,
    first: first.id,
    firstCell: firstCell.place.cell,
  };
  return [cellFinding(view, 'JY3507', cell, { found: gridOf(view, second, metric) ?? '', params })];
}

const firstAnswer = (view: CheckView, row: FactRow, metric: Metric): Answer | undefined =>
  view.answers.answers.find(
    ({ subject, grain, binding }) =>
      subject === row.id && grain === row.grain && binding.to === 'metric' && binding.metric === metric.id,
  );

/** Below this, round numbers are frequent; fewer values are no pattern. Chance gives a fifth of round numbers. */
const ROUND = { base: 5, values: 20, percent: 75, typical: 10 };

/**
 * JY3508: most counts of people end in 0 or 5, as estimates do. The most frequent value is left out: it is mostly the
 * target, which many reach and do not exceed.
 */
export const checkRoundCounts: Check = (view) =>
  personMetrics(view).flatMap((metric) => {
    const answers = view.answers.answers.filter(
      ({ binding, value }) =>
        binding.to === 'metric' && binding.metric === metric.id && typeof value === 'number' && value > 0,
    );
    const values = withoutMostFrequent(answers.map(({ value }) => value as number));
    const round = values.filter((value) => value % ROUND.base === 0);
    const isLarge = median(values) >= ROUND.typical && values.length >= limitOf(view, 'JY3508', 'values', ROUND.values);
    const percent = limitOf(view, 'JY3508', 'percent', ROUND.percent);
    const [first] = answers;
    if (!isLarge || !first || round.length * 100 < values.length * percent) return [];
    return [
      {
        code: 'JY3508',
        where: { file: view.file, sheet: first.place.sheet, label: metric.zh },
        found: `${round.length}/${values.length}`,
        expected: `< ${percent}%`,
        subject: view.book.top.id,
        params: { metric: metric.zh, round: round.length, total: values.length },
      },
    ];
  });

const personMetrics = (view: CheckView): readonly Metric[] => {
  const children = new Set(memberships(view).map(({ child }) => child));
  return view.book.metrics.document.metrics.filter(
    (metric) => metric.kind === 'entered' && metric.type === 'count' && children.has(String(metric.grain)),
  );
};

function withoutMostFrequent(values: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return values.filter((value) => value !== most?.[0]);
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
