import { responsesFor, shownAs } from './responses.mjs';

/**
 * The answers of a school as its teachers type them, `{sheet: {row: {header: value}}}`. A row is named by its visible
 * number or hidden key, a column by its header. Numbers are typed as numbers, all else as text; a text like 2026-03-15
 * is a date where the column asks for one. What the issued form already shows is not typed again. Same arguments, same
 * answers. `school` is its registry entry, `plan` its FormPlan; `profile` one of excellent, good, weak, with-blanks.
 */
export function answersFor({ plan, school, programme, standards }, seed, profile) {
  const answers = {};
  for (const response of responsesFor({ plan, school, programme, standards }, seed, profile)) {
    if (response.standing || response.value === undefined) continue;
    cellsOf(answers, response)[response.header] = typed(plan, response);
  }
  return answers;
}

/** The cells of a row by header; the row is put in where it is missing. */
export function cellsOf(answers, { sheet, row }) {
  answers[sheet] ??= {};
  answers[sheet][row] ??= {};
  return answers[sheet][row];
}

/** Of an owner or leader some type the bare number instead of choosing from the list. */
function typed(plan, { question, value, row }) {
  const isOwner = question.binding.metric === 'itemOwner';
  if (isOwner && /[13579]$/.test(row) && !/^\d/.test(value)) return value;
  return shownAs(plan, question, value);
}
