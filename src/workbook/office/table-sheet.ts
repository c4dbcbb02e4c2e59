import type { Worksheet } from 'exceljs';
import type { OfficeColumn, OfficeSheet } from '../../model/office.js';
import { columnLetters } from '../../model/raw-workbook.js';
import { lineCount, rowHeight } from '../form/text-measure.js';
import { writtenValue } from './cell-value.js';
import { COLOURS, LOOKS, solid } from './looks.js';
import type { OfficePrinting } from './printing.js';
import { putValue } from './put-value.js';
import { addValidation } from './validation.js';

/** Rows of the head: title, note, hints, headers. */
const HEAD = { title: 1, note: 2, hints: 3, headers: 4 } as const;
/** Rows that drop-downs reach beyond the drawn ones, for those who type on. */
const REACH = 2000;
const HINT_LINE = 12;
/** What the indent of texts takes from the width of a column. */
const INDENT = 2;

/** Writes a table: what belongs in each column stands small above its header; needed columns are yellow. */
export function writeTable(sheet: Worksheet, plan: OfficeSheet, printing: OfficePrinting): void {
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: HEAD.headers, showGridLines: false }];
  sheet.pageSetup.printTitlesRow = `${HEAD.headers}:${HEAD.headers}`;
  writeHead(sheet, plan, printing.title);
  const first = HEAD.headers + 1;
  const last = first + plan.rows.length + plan.spare - 1;
  plan.columns.forEach((column, index) => {
    const letters = columnLetters(index + 1);
    addValidation(sheet, `${letters}${first}:${letters}${last + REACH}`, column, printing.listPlaces);
  });
  for (let row = first; row <= last; row += 1) {
    const values = plan.rows[row - first] ?? {};
    for (const [index, column] of plan.columns.entries())
      putValue(sheet.getCell(row, index + 1), column, values[column.key], printing);
    sheet.getRow(row).height = heightOf(plan.columns, values, printing);
  }
  sheet.autoFilter = { from: { row: HEAD.headers, column: 1 }, to: { row: last, column: plan.columns.length } };
}

function writeHead(sheet: Worksheet, plan: OfficeSheet, title: string): void {
  const { columns } = plan;
  sheet.getCell(HEAD.title, 1).value = `${title} · ${plan.name}`;
  sheet.getCell(HEAD.title, 1).style = LOOKS.title;
  sheet.getRow(HEAD.title).height = 28;
  sheet.getCell(HEAD.note, 1).value = plan.note;
  sheet.getCell(HEAD.note, 1).style = LOOKS.note;
  sheet.mergeCells(HEAD.note, 1, HEAD.note, columns.length);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  sheet.getRow(HEAD.note).height = rowHeight(lineCount(plan.note, width));
  columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = column.width;
    const hint = sheet.getCell(HEAD.hints, index + 1);
    hint.value = column.hint;
    hint.style = LOOKS.hint;
    const header = sheet.getCell(HEAD.headers, index + 1);
    header.value = column.header;
    header.style = { ...LOOKS.header, fill: solid(headColour(column)) };
  });
  sheet.getRow(HEAD.hints).height =
    Math.max(...columns.map((column) => lineCount(column.hint, column.width - INDENT))) * HINT_LINE + 4;
  sheet.getRow(HEAD.headers).height =
    Math.max(...columns.map((column) => lineCount(column.header, column.width))) * 15 + 8;
}

/** Header colour of a column: needed, optional, or only for the eye. */
export const headColour = ({ required, forEyes }: OfficeColumn): string =>
  forEyes ? COLOURS.eyes : required ? COLOURS.required : COLOURS.optional;

function heightOf(
  columns: readonly OfficeColumn[],
  values: OfficeSheet['rows'][number],
  { label }: OfficePrinting,
): number {
  const lines = columns.map((column) => {
    const value = values[column.key];
    return value === undefined ? 1 : lineCount(writtenValue(value, column.type, label), column.width - INDENT);
  });
  return rowHeight(Math.max(...lines));
}
