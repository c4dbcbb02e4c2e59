import type { Answer } from '../../../src/model/form-answers.js';
import type { FormPlan } from '../../../src/model/form-plan.js';
import { cellAddress, type RawSheet, type RawWorkbook } from '../../../src/model/raw-workbook.js';
import { readAnswers } from '../../../src/workbook/answers/read-answers.js';
import { parseAddress } from '../../../src/workbook/read/addresses.js';
import { inflateNode } from '../../../src/workbook/read/inflate-node.js';
import { readWorkbook } from '../../../src/workbook/read/workbook.js';
import type { CleanForm } from './clean-form.js';
import type { Random } from './random.js';

/** A filled-in form without a fault, with what a damage needs to know of it: where which answer stands. */
export interface FilledForm {
  readonly plan: FormPlan;
  readonly bytes: Uint8Array;
  readonly raw: RawWorkbook;
  readonly answers: readonly Answer[];
}

/** Where a cell is. */
export interface Spot {
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly column: number;
}

export function filledForm({ plan }: Pick<CleanForm, 'plan'>, bytes: Uint8Array): FilledForm {
  const outcome = readWorkbook(bytes, { inflate: inflateNode });
  if (!outcome.ok) throw new TypeError(JSON.stringify(outcome.findings));
  return { plan, bytes, raw: outcome.value, answers: readAnswers(outcome.value, plan).answers };
}

export const spotOf = ({ place: { sheet, cell } }: Pick<Answer, 'place'>): Spot => ({
  sheet,
  cell,
  ...(parseAddress(cell) ?? { row: 0, column: 0 }),
});

/** Cells that hold an answer of a type, in no group's nomination: what stands there has no further meaning. */
export const filledCells = (form: FilledForm, kind: Answer['question']['type']['kind']): readonly Answer[] =>
  form.answers.filter(
    ({ question, value, binding }) => question.type.kind === kind && value !== null && binding.to !== 'nominated',
  );

/** A filled cell of a type. */
export const anyCell = (form: FilledForm, random: Random, kind: Answer['question']['type']['kind']): Answer =>
  random.pick(filledCells(form, kind));

/** A count of a teacher or of a month: no other cell is compared with it. */
export const anyCount = (form: FilledForm, random: Random): Answer =>
  random.pick(
    filledCells(form, 'count').filter(
      ({ binding }) => binding.to === 'metric' && ['lessonsObserved', 'publicLessons'].includes(binding.metric),
    ),
  );

export const anyDate = (form: FilledForm, random: Random): Answer => anyCell(form, random, 'date');

/** A text that is read by nobody but people. */
export const anyText = (form: FilledForm, random: Random): Answer =>
  random.pick(
    filledCells(form, 'text').filter(
      ({ binding, question }) => binding.to === 'note' || (binding.to === 'metric' && question.optional !== true),
    ),
  );

export function rawSheet(form: FilledForm, name: string): RawSheet {
  const found = form.raw.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new TypeError(`no sheet ${name}`);
  return found;
}

/** The first cell with this text, row by row. */
export function spotOfText(form: FilledForm, sheet: string, text: string): Spot {
  for (const [row, cells] of [...rawSheet(form, sheet).rows].sort(([a], [b]) => a - b)) {
    for (const [column, { value }] of cells)
      if (value?.type === 'text' && value.value === text) return { sheet, row, column, cell: cellAddress(row, column) };
  }
  throw new TypeError(`no ${text} on ${sheet}`);
}

/** The rows of an open sheet that are filled in, top down. */
export function filledRows(form: FilledForm, sheet: string): readonly number[] {
  const rows = form.answers.filter(({ place, value }) => place.sheet === sheet && value !== null).map(spotOf);
  return [...new Set(rows.map(({ row }) => row))].sort((a, b) => a - b);
}

export const sheetsOfKind = <K extends FormPlan['sheets'][number]['kind']>(form: FilledForm, kind: K) =>
  form.plan.sheets.filter((sheet): sheet is Extract<FormPlan['sheets'][number], { kind: K }> => sheet.kind === kind);

/** A sheet of a kind by its rows' grain. */
export function openSheetOf(form: FilledForm, row: string) {
  const found = sheetsOfKind(form, 'open').find((sheet) => sheet.row === row);
  if (!found) throw new TypeError(`no sheet of ${row}`);
  return found;
}
