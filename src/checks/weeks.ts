import type { Finding } from '../model/finding.js';
import type { Answer } from '../model/form-answers.js';
import { cellFinding } from './cell-finding.js';
import { answerKey } from './context.js';
import { type Check, type CheckView, shownValue } from './view.js';

/** Lists of weeks: only teaching weeks of the semester, and none where every week is said to have been kept. */
export const checkWeeks: Check = (view) =>
  view.answers.answers.flatMap((answer) =>
    typeof answer.value === 'object' && answer.value !== null && answer.value.length > 0
      ? [...unknownWeeks(view, answer, answer.value), ...contradictedWeeks(view, answer)]
      : [],
  );

/** JY2114: numbers that are no week of the semester, or a holiday week. One finding a cell. */
function unknownWeeks(view: CheckView, answer: Answer, listed: readonly number[]): readonly Finding[] {
  const semester = view.programme.calendar.semesters.find((candidate) => candidate.id === answer.question.period);
  if (!semester) return [];
  const teaching = semester.weeks.filter((week) => week.teaching).map((week) => week.number);
  const holidays = semester.weeks.filter((week) => !week.teaching).map((week) => week.number);
  const wrong = [...new Set(listed)].filter((week) => !teaching.includes(week));
  if (wrong.length === 0) return [];
  const params = {
    weeks: wrong.join(','),
    unknown: wrong.filter((week) => !holidays.includes(week)).join(','),
    holidays: wrong.filter((week) => holidays.includes(week)).join(','),
  };
  return [cellFinding(view, 'JY2114', answer, { expected: ranges(teaching), params })];
}

/** `1–4, 6–20` for the weeks 1 to 4 and 6 to 20. */
function ranges(weeks: readonly number[]): string {
  const parts: { first: number; last: number }[] = [];
  for (const week of [...weeks].sort((a, b) => a - b)) {
    const open = parts.at(-1);
    if (open && week === open.last + 1) open.last = week;
    else parts.push({ first: week, last: week });
  }
  return parts.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}

/** JY3103: every week was kept, and yet weeks are listed that were not. */
function contradictedWeeks(view: CheckView, answer: Answer): readonly Finding[] {
  const { binding } = answer;
  if (binding.to !== 'metric' || binding.part !== 'except') return [];
  const every = view.index.get(answerKey(answer.subject, { ...binding, part: 'every' }));
  if (every?.value !== 'yes') return [];
  return [
    cellFinding(view, 'JY3103', answer, {
      expected: '',
      params: { every: shownValue(view, every), everyCell: every.place.cell, weeks: shownValue(view, answer) },
    }),
  ];
}
