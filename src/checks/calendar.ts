import type { Finding } from '../model/finding.js';
import type { Answer } from '../model/form-answers.js';
import type { Grain, Programme } from '../model/generated/documents.js';
import { applicabilityOf, grainsOf } from '../standards/metric-index.js';
import { leavesOf, usesOfRule } from '../standards/metric-use.js';
import { cellFinding } from './cell-finding.js';
import { folded } from './folded.js';
import { memberships } from './groups.js';
import { limitOf } from './limits.js';
import { indicatorName } from './policy.js';
import { type Check, type CheckView, rowOf, textOf } from './view.js';

const DAY = 86_400_000;
const CODE = 'JY3120';

/** Weekdays of teaching weeks within a month or semester of the programme; `null` for anything else. */
export function teachingDays({ calendar }: Pick<Programme, 'calendar'>, period: string): number | null {
  for (const semester of calendar.semesters) {
    const span = semester.id === period ? semester : semester.months.find((month) => month.id === period);
    if (!span) continue;
    const weeks = semester.weeks.filter((week) => week.teaching);
    return weeks.reduce((total, week) => total + weekdays(later(week.from, span.from), earlier(week.to, span.to)), 0);
  }
  return null;
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

function weekdays(from: string, to: string): number {
  let count = 0;
  for (let day = Date.parse(from); day <= Date.parse(to); day += DAY) {
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6) count += 1;
  }
  return count;
}

/** JY3120: a group met more often than the month or semester has teaching days. */
export const checkMeetingDays: Check = (view) =>
  folded(
    view,
    view.answers.answers.flatMap((answer) => {
      const days = daysExceeded(view, answer);
      if (days === null) return [];
      return [cellFinding(view, CODE, answer, { expected: `≤ ${days}`, params: { days } })];
    }),
  );

/** The teaching days of the period of a cell, if more meetings of a group stand there; `null` otherwise. */
export function daysExceeded(view: CheckView, { binding, question, value, grain }: Answer): number | null {
  if (binding.to !== 'metric' || typeof value !== 'number' || question.period === undefined) return null;
  // Less than that no month has: the calendar need not be asked.
  if (value <= 2 || !isGroup(view, grain)) return null;
  const days = teachingDays(view.programme, question.period);
  if (days === null || value <= days * limitOf(view, CODE, 'perDay', 1)) return null;
  const metric = view.book.metrics.byId.get(binding.metric);
  return metric?.kind === 'entered' && metric.most !== undefined && value > metric.most ? null : days;
}

const isGroup = (view: CheckView, grain: string): boolean =>
  memberships(view).some(({ parent }) => grainsOf(view.book.metrics, parent).includes(grain));

/**
 * JY3121: dated evidence for an indicator, in a month for which everybody entered 0; for what is counted by semester,
 * where the whole year is 0, since records are often written later. The indicator's metrics are found in the standard.
 */
export const checkEvidenceOfNothing: Check = (view) => {
  const indicators = new Map(
    view.answers.answers.flatMap((answer) => (isField(answer, 'indicator') ? [[answer.subject, textOf(answer)]] : [])),
  );
  const findings = view.answers.answers.flatMap((answer) => {
    const date = isField(answer, 'date') ? textOf(answer) : null;
    const indicator = indicators.get(answer.subject);
    return date === null || typeof indicator !== 'string' ? [] : nothingDone(view, answer, { date, indicator });
  });
  return folded(view, findings);
};

const isField = ({ grain, binding }: Answer, field: string): boolean =>
  grain === 'evidence' && binding.to === 'field' && binding.field === field;

function nothingDone(
  view: CheckView,
  answer: Answer,
  { date, indicator }: { readonly date: string; readonly indicator: string },
): readonly Finding[] {
  for (const metric of countedMetrics(view, indicator)) {
    const month = metric.period === 'month' ? periodAt(view.programme, 'month', date) : undefined;
    const counts = month === null ? [] : countsOf(view, metric.id, month);
    const [first] = counts;
    if (!first || counts.some((count) => count.value !== 0)) continue;
    const params = {
      metric: metric.zh,
      period: month ?? '',
      countSheet: first.place.sheet,
      countCell: first.place.cell,
    };
    return [cellFinding(view, 'JY3121', answer, { expected: '', params })];
  }
  return [];
}

function countedMetrics(view: CheckView, name: string) {
  const [standard] = view.standards.filter(({ id }) => name.startsWith(`${id}#`));
  const indicator = standard?.indicators.find(({ id }) => indicatorName(standard.id, id) === name);
  const leaves = indicator
    ? usesOfRule(indicator.rule)
        .filter(({ role }) => role === 'measure')
        .flatMap(({ metric }) => leavesOf(view.book.metrics, metric))
    : [];
  return leaves.flatMap(({ metric, by }) => {
    const isCount = metric?.kind === 'entered' && metric.type === 'count' && by !== 'where';
    return isCount && (metric.period === 'month' || metric.period === 'semester') ? [metric] : [];
  });
}

function periodAt({ calendar }: Pick<Programme, 'calendar'>, kind: string, date: string): string | null {
  const spans = calendar.semesters.flatMap((semester) => (kind === 'semester' ? [semester] : semester.months));
  return spans.find(({ from, to }) => date >= from && date <= to)?.id ?? null;
}

/** The cells of a metric in a month, or in the whole year. */
const countsOf = (view: CheckView, metric: string, month: string | undefined): readonly Answer[] =>
  view.answers.answers.filter(
    ({ binding }) =>
      binding.to === 'metric' && binding.metric === metric && (month === undefined || binding.period === month),
  );

/** JY3122: something a group achieved in a semester in which the registry knows no such group. */
export const checkOwnersOfItems: Check = (view) =>
  folded(
    view,
    view.answers.answers.flatMap((answer) => {
      const date = isDeciding(view, answer) ? textOf(answer) : null;
      const semester = date === null ? null : periodAt(view.programme, 'semester', date);
      const owner = semester === null ? undefined : ownerOf(view, answer);
      const known = owner?.applicable?.['semester'];
      if (!owner || !known || semester === null || known.includes(semester)) return [];
      return [cellFinding(view, 'JY3122', answer, { expected: '', params: { group: owner.id } })];
    }),
  );

/** Whether a cell is the date that decides to which year its row belongs. */
const isDeciding = ({ book }: CheckView, { binding, grain }: Answer): boolean =>
  binding.to === 'metric' && applicabilityOf(book.metrics, grain as Grain)?.by === binding.metric;

function ownerOf(view: CheckView, answer: Answer) {
  const row = rowOf(view, answer);
  const relation = view.book.metrics.document.relations.belongs.find(({ child }) => child === answer.grain);
  const owner = relation && row?.facts[relation.by[0] ?? ''];
  return view.book.rows.find(({ id, grain }) => id === owner && grain !== answer.grain);
}

/** JY3123: a date after the day on which the file is checked, where that day is known. */
export const checkFutureDates: Check = (view) => {
  const { issuedOn } = view;
  if (issuedOn === undefined) return [];
  const findings = view.answers.answers.flatMap((answer) => {
    const date = answer.question.type.kind === 'date' ? textOf(answer) : null;
    if (date === null || date <= issuedOn || date > view.book.year.to) return [];
    return [cellFinding(view, 'JY3123', answer, { expected: `≤ ${issuedOn}`, params: { today: issuedOn } })];
  });
  return folded(view, findings);
};
