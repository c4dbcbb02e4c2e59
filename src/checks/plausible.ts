import type { Finding } from '../model/finding.js';
import type { Answer } from '../model/form-answers.js';
import { semestersInPost } from '../model/periods.js';
import type { FactRow } from '../standards/facts/fact-book.js';
import { applicabilityOf, type Metric } from '../standards/metric-index.js';
import { daysExceeded } from './calendar.js';
import { cellFinding } from './cell-finding.js';
import { metricAnswer } from './context.js';
import { memberships, rowsOf } from './groups.js';
import { type Check, type CheckView, textOf } from './view.js';

/**
 * JY3501: a count beyond what its metric calls plausible. What cannot be at all is a finding of the range check, and
 * what the calendar has no room for is one of `checkMeetingDays`.
 */
export const checkPlausible: Check = (view) =>
  view.answers.answers.flatMap((answer) => {
    const metric = metricOf(view, answer);
    if (metric?.kind !== 'entered' || metric.plausible === undefined || typeof answer.value !== 'number') return [];
    if (answer.value <= metric.plausible || (metric.most !== undefined && answer.value > metric.most)) return [];
    if (daysExceeded(view, answer) !== null) return [];
    return [
      cellFinding(view, 'JY3501', answer, {
        expected: `≤ ${metric.plausible}`,
        params: { plausible: metric.plausible },
      }),
    ];
  });

const metricOf = ({ book }: CheckView, { binding }: Answer): Metric | undefined =>
  binding.to === 'metric' ? book.metrics.byId.get(binding.metric) : undefined;

/** A larger share of people out of post than this wants an explanation; fewer than two people are no pattern. */
const OUT_OF_POST = { percent: 15, atLeast: 2 };

/** JY3502: many people out of post in some semester. */
export const checkOutOfPost: Check = (view) => {
  const grain = [...new Set(view.book.rows.map((row) => row.grain))].find(
    (candidate) => applicabilityOf(view.book.metrics, candidate)?.period === 'semester',
  );
  const rule = grain && applicabilityOf(view.book.metrics, grain);
  if (!grain || !rule) return [];
  const answers = rowsOf(view, grain).flatMap((row) => metricAnswer(view, row.id, rule.by) ?? []);
  const known = answers.filter((answer) => textOf(answer) !== null);
  const absent = known.filter((answer) => isAbsent(view, answer));
  const isMany = absent.length * 100 > known.length * OUT_OF_POST.percent && absent.length >= OUT_OF_POST.atLeast;
  return isMany ? [outOfPostFinding(view, absent, known.length)] : [];
};

function isAbsent({ book }: CheckView, answer: Answer): boolean {
  const semesters = semestersInPost(book.calendar, textOf(answer) ?? '');
  return semesters !== null && semesters.length < book.calendar.semesters.length;
}

function outOfPostFinding(view: CheckView, absent: readonly Answer[], total: number): Finding {
  const { sheet } = (absent[0] as Answer).place;
  return {
    code: 'JY3502',
    where: { file: view.file, sheet },
    found: `${absent.length}/${total}`,
    expected: `≤ ${OUT_OF_POST.percent}%`,
    subject: view.book.top.id,
    params: {
      absent: absent.length,
      total,
      percent: OUT_OF_POST.percent,
      rows: absent.map((answer) => answer.subject).join('、'),
    },
  };
}

/** Small counts agree by themselves, and so do those of a handful of people. */
const EQUAL_COUNTS = { members: 4, value: 10 };

/** JY3503: every member of a group reports the same count in every semester. People are told of once. */
export const checkEqualCounts: Check = (view) => {
  const told = new Map<string, Set<string>>();
  return memberships(view).flatMap(({ child, parent, columns }) =>
    rowsOf(view, parent).flatMap((group) => {
      const members = rowsOf(view, child).filter((row) => columns.some((column) => row.facts[column] === group.id));
      return countsAsked(view, child).flatMap((metric) => {
        const same = equalValue(members, metric);
        const known = told.get(metric.id) ?? new Set();
        if (same === null || members.every((row) => known.has(row.id))) return [];
        told.set(metric.id, new Set([...known, ...members.map((row) => row.id)]));
        return [equalFinding(view, group, metric, { members: members.length, same })];
      });
    }),
  );
};

const countsAsked = ({ book }: CheckView, grain: string): readonly Metric[] =>
  book.metrics.document.metrics.filter(
    (metric) =>
      metric.kind === 'entered' && metric.type === 'count' && metric.grain === grain && metric.period !== 'none',
  );

/** The value that all members share; `null` when they differ, are few, or the value is small. */
function equalValue(members: readonly FactRow[], metric: Metric): number | null {
  if (members.length < EQUAL_COUNTS.members) return null;
  const values = new Set(members.flatMap((row) => numbersIn(row.facts[metric.id])));
  const [only] = values;
  return values.size === 1 && only !== undefined && only >= EQUAL_COUNTS.value ? only : null;
}

const numbersIn = (fact: unknown): readonly number[] =>
  (typeof fact === 'object' && fact !== null ? Object.values(fact) : [fact]).filter(
    (value) => typeof value === 'number',
  );

function equalFinding(
  view: CheckView,
  group: FactRow,
  metric: Metric,
  { members, same }: { members: number; same: number },
): Finding {
  const cell = view.answers.answers.find(({ binding }) => binding.to === 'metric' && binding.metric === metric.id);
  return {
    code: 'JY3503',
    where: { file: view.file, ...(cell ? { sheet: cell.place.sheet } : {}), label: `${group.id} ${metric.zh}` },
    found: String(same),
    subject: group.id,
    params: { members, value: same, metric: metric.zh },
  };
}
