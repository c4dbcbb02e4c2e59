import type { Explanation } from '../../model/form-answers.js';
import type { ExplanationSheet } from '../../model/form-plan.js';
import { cellAddress, type RawSheet } from '../../model/raw-workbook.js';
import { EXPLANATION_HEADERS, EXPLANATION_NUMBER_NOTE, LONGEST_EXPLANATION } from '../form/explanation-sheet.js';
import { cellIn, foldText, rowNumbers, shownAt } from './cells.js';
import type { AnswerCollector } from './collector.js';
import { tableOf } from './fixed-rows.js';
import { lostNumbers } from './lost-numbers.js';
import { openTable, type Table } from './table.js';

/**
 * Reads 情况说明: every row under the headers in which a code, an object or a text was typed, whatever number stands
 * before it. A row stands by itself, so sorting and inserting do no harm. Whether it explains anything is for later.
 */
export function readExplanationSheet(sheet: RawSheet, plan: ExplanationSheet, collector: AnswerCollector): void {
  const { number, ...needed } = EXPLANATION_HEADERS;
  const table = openTable(sheet, { all: Object.values(EXPLANATION_HEADERS), needed: Object.values(needed) }, collector);
  if (!table) return;
  collector.tables.push(tableOf(plan, table, []));
  const numbers = new Set(plan.numbers);
  tellLostNumbers(table, plan, collector);
  for (const row of rowNumbers(sheet)) {
    if (row <= table.headerRow || isNotes(table, row)) continue;
    const explanation = explanationIn(table, row, numbers);
    if (explanation) collector.explanations.push(withinLength(explanation, collector));
  }
}

/** Printed numbers that somebody changed (JY1122); they name nothing, so that nothing is lost. */
function tellLostNumbers(table: Table, plan: ExplanationSheet, collector: AnswerCollector): void {
  const { sheet, headerRow } = table;
  const column = table.column(EXPLANATION_HEADERS.number);
  if (column === 0) return;
  const rows = new Map(rowNumbers(sheet).map((row) => [foldText(shownAt(sheet, row, column)).toUpperCase(), row]));
  const places = new Map(
    plan.numbers.flatMap((id) => {
      const row = rows.get(id);
      return row === undefined ? [] : [[id, [row]] as const];
    }),
  );
  for (const { id, at } of lostNumbers(sheet, { ids: plan.numbers, places, above: headerRow + 1 })) {
    if (at === 0) continue;
    const where = { sheet: sheet.name, cell: cellAddress(at, column), label: id };
    collector.find('JY1122', where, { found: shownAt(sheet, at, column), expected: id });
  }
}

/** The line under the headers. */
const isNotes = (table: Table, row: number): boolean =>
  shownAt(table.sheet, row, table.column(EXPLANATION_HEADERS.number)) === EXPLANATION_NUMBER_NOTE;

function explanationIn(table: Table, row: number, numbers: ReadonlySet<string>): Explanation | null {
  const code = typedAt(table, row, EXPLANATION_HEADERS.code);
  const subject = typedAt(table, row, EXPLANATION_HEADERS.subject);
  const text = typedAt(table, row, EXPLANATION_HEADERS.text);
  if (code === '' && subject === '' && text === '') return null;
  const number = foldText(shownAt(table.sheet, row, table.column(EXPLANATION_HEADERS.number))).toUpperCase();
  return {
    code: codeOf(code),
    subject: subjectOf(subject),
    text: oneLine(text),
    sheet: table.sheet.name,
    cells: {
      ...placed(table, row, 'code'),
      ...placed(table, row, 'subject'),
      ...placed(table, row, 'text'),
    },
    label: numbers.has(number) ? number : '',
  };
}

/** An explanation that is too long is told (JY2113) and kept as far as a submission can hold it. */
function withinLength(explanation: Explanation, collector: AnswerCollector): Explanation {
  const { sheet, cells, text, label } = explanation;
  const length = [...text].length;
  if (length <= LONGEST_EXPLANATION) return explanation;
  const most = LONGEST_EXPLANATION;
  const where = {
    sheet,
    ...(cells.text ? { cell: cells.text } : {}),
    label: `${label} ${EXPLANATION_HEADERS.text}`.trim(),
  };
  collector.find('JY2113', where, { found: text, expected: `不超过 ${most} 字`, params: { length, most } });
  return { ...explanation, text: [...text].slice(0, most).join('') };
}

const oneLine = (text: string): string => text.replace(/_x000D_/g, '').replace(/[ \t\u3000]*[\r\n]+[ \t\u3000]*/g, ' ');

/** What was typed; an error value says nothing. */
function typedAt(table: Table, row: number, header: string): string {
  const column = table.column(header);
  if (column === 0 || cellIn(table.sheet, row, column)?.value?.type === 'error') return '';
  return shownAt(table.sheet, row, column);
}

function placed(table: Table, row: number, part: 'code' | 'subject' | 'text'): Partial<Explanation['cells']> {
  const column = table.column(EXPLANATION_HEADERS[part]);
  return column === 0 ? {} : { [part]: cellAddress(row, column) };
}

const CODE = /^(?:JY)?[-_]?(\d{4})(?!\d)/;

/** `jy3501`, `3501` and `JY3501 数值偏大` are JY3501; anything else stays as it was typed. */
function codeOf(typed: string): string {
  const digits = CODE.exec(foldText(typed).toUpperCase())?.[1];
  return digits === undefined ? typed : `JY${digits}`;
}

const NUMBER = /^[A-Z]{1,2}\d{2,4}(?!\d)/;
const WHOLE = new Set(['学校', '全校', '本校', '整个学校', '单位', '全部', '整个单位', '基地', '整个基地']);

/** `ｔ012` and `T012 周明` are T012; words for the whole are the empty text. */
function subjectOf(typed: string): string {
  const folded = foldText(typed).toUpperCase();
  return WHOLE.has(folded) ? '' : (NUMBER.exec(folded)?.[0] ?? typed);
}
