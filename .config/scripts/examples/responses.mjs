// What a school answers, cell by cell: the facts of its year put into the cells that its FormPlan asks.

import { evidenceOf } from './evidence.mjs';
import { fixedResponses, nominationResponses } from './judged-responses.mjs';
import { schoolLife } from './life.mjs';

/**
 * All answers of a school: `{sheet, row, header, subject, grain, question, value, standing}`; `row` is the number or the
 * hidden key of the row, `value` a code, number, date or list of weeks, `standing` whether the issued form has it already.
 */
export function responsesFor({ plan, school, programme, standards }, seed, profile) {
  const life = schoolLife(school, programme, seed, profile);
  const context = { plan, school, life, standards };
  const all = plan.sheets.flatMap((sheet) => {
    if (sheet.kind === 'fixed') return fixedResponses(context, sheet);
    if (sheet.kind === 'nomination') return nominationResponses(context, sheet);
    return sheet.kind === 'open' ? openResponses(context, sheet) : [];
  });
  const forgotten = (response) =>
    !response.standing &&
    !response.question.optional &&
    response.sheet !== '佐证目录' &&
    life.random.chance(life.habits.blanks);
  return life.habits.blanks > 0 ? all.filter((response) => !forgotten(response)) : all;
}

function openResponses(context, sheet) {
  const rows = rowFacts(context, sheet);
  return sheet.rows.flatMap((planned) => {
    const entry = rows.get(planned.id);
    if (!entry) return [];
    return sheet.columns.flatMap((column) => cellResponse(context, { sheet, planned, column, entry }));
  });
}

/** By number of the row: what is known of the person, group, item or piece of evidence. */
function rowFacts({ life, ...context }, sheet) {
  const entries = {
    person: () =>
      life.persons.map((person) => [
        person.id,
        { facts: person.facts, fields: { name: person.name, reason: person.reason } },
      ]),
    group: () => life.groups.map(({ group, facts }) => [group.id, { facts, fields: {} }]),
    item: () => life.items.map(({ id, facts }) => [id, { facts, fields: {} }]),
    evidence: () => evidenceOf({ ...context, life }).map(({ id, ...fields }) => [id, { facts: {}, fields }]),
  };
  return new Map(entries[sheet.row]());
}

function cellResponse(context, { sheet, planned, column, entry }) {
  const { question } = column;
  if (!question || (column.for && !column.for.includes(planned.grain))) return [];
  const value = knownValue(question.binding, entry);
  if (value === undefined) return [];
  const shown = planned.printed[column.header];
  const standing = shown !== undefined && shown === shownAs(context.plan, question, value);
  return [
    {
      sheet: sheet.name,
      row: planned.id,
      header: column.header,
      subject: planned.id,
      grain: planned.grain,
      question,
      value,
      standing,
    },
  ];
}

function knownValue(binding, { facts, fields }) {
  if (binding.to === 'field') return fields[binding.field];
  const value = facts[binding.metric];
  if (binding.part !== undefined) return value?.[binding.part]?.[binding.period];
  return binding.period === undefined ? value : value?.[binding.period];
}

/** A value as the drop-down, or a teacher, writes it. */
export function shownAs(plan, question, value) {
  if (Array.isArray(value)) return value.join(',');
  if (question.type.kind !== 'choice') return value;
  const entry = plan.lists[question.type.list].find((candidate) => candidate.code === value);
  return entry ? entry.zh : value;
}
