import type { FixedSheet, FormPlan, PlanCondition, PlanQuestion, PlanRow } from '../../model/form-plan.js';
import { columnLetters } from '../../model/raw-workbook.js';
import { type FormColumn, fixedColumns } from './columns.js';
import { type ConditionCell, isMeant } from './conditions.js';
import {
  type LayoutCell,
  type LayoutRow,
  needsLandscape,
  type SheetBody,
  type SheetFrame,
  type Validation,
} from './layout.js';
import { questionLooks } from './looks.js';
import { headerRow, type SheetHead, sheetHead } from './sheet-head.js';
import { inputStyle, type StyleName } from './styles.js';
import { lineCount, rowHeight } from './text-measure.js';
import { validationRule } from './validation.js';

type Lists = FormPlan['lists'];

/** The key column before it is hidden. */
const FIRST_COLUMN = 2;
/** Notes get room for so many lines. */
const NOTE_LINES = 3;

export const hiddenKeys = (columns: readonly FormColumn[]): SheetFrame['columns'] =>
  columns.map(({ role, width }) => (role === 'key' ? { width, hidden: true } : { width }));

const headOf = (sheet: FixedSheet, columns: SheetFrame['columns']): SheetHead =>
  sheetHead({ title: sheet.name, by: isAsked(sheet) ? sheet.by : '', intro: sheet.intro ?? '' }, columns, FIRST_COLUMN);

const isAsked = (sheet: FixedSheet): boolean => sheet.rows.some((row) => row.question);

/** First row of the table under the header. */
export const fixedBodyStart = (sheet: FixedSheet): number => headOf(sheet, hiddenKeys(fixedColumns(sheet))).next + 1;

/** Position of a column by role, from 1; 0 where the sheet has none. */
export const columnOfRole = (columns: readonly FormColumn[], role: FormColumn['role'], slot?: number): number =>
  columns.findIndex((column) => column.role === role && (slot === undefined || column.slot === slot)) + 1;

/** The constant part of a fixed sheet. */
export function fixedFrame(sheet: FixedSheet, lists: Lists): SheetFrame {
  const formColumns = fixedColumns(sheet);
  const columns = hiddenKeys(formColumns);
  const start = fixedBodyStart(sheet);
  const answer = columnOfRole(formColumns, 'answer');
  const questions = sheet.rows.flatMap((row, index) =>
    rowCells(row, formColumns).map((cell) => ({ ...cell, at: start + index, row })),
  );
  const find = (condition: PlanCondition, asker: PlanQuestion): ConditionCell | null => {
    const at = sheet.rows.findIndex((row) => row.question && isMeant(condition, row.question.binding, asker.binding));
    const type = sheet.rows[at]?.question?.type;
    return type === undefined ? null : { reference: `$${columnLetters(answer)}$${start + at}`, type };
  };
  return {
    name: sheet.name,
    state: 'visible',
    columns,
    landscape: needsLandscape(columns),
    frozen: { rows: start - 1, columns: 0 },
    repeated: { from: start - 1, to: start - 1 },
    firstColumn: FIRST_COLUMN,
    validations: questions.map(
      ({ column, question, at, row }): Validation => ({
        range: { column, from: at, to: at },
        rule: validationRule(question, row.label, lists),
      }),
    ),
    conditionals: questionLooks(
      questions.map(({ column, question, at }) => ({ question, column, at, find })),
      lists,
    ),
  };
}

interface AskedCell {
  readonly column: number;
  readonly question: PlanQuestion;
}

/** The asked cells of a row: the answer, and the note beside it. */
export function rowCells(row: PlanRow, columns: readonly FormColumn[], slot?: number): readonly AskedCell[] {
  const cells: AskedCell[] = [];
  if (row.question) cells.push({ column: columnOfRole(columns, 'answer', slot), question: row.question });
  const note = row.note;
  if (note) {
    const column =
      columns.findIndex((each) => each.role === 'note' && each.slot === slot && each.header.startsWith(note.header)) +
      1;
    cells.push({ column, question: note });
  }
  return cells;
}

/** The cells of a fixed sheet. */
export function fixedBody(sheet: FixedSheet): SheetBody {
  const formColumns = fixedColumns(sheet);
  const columns = hiddenKeys(formColumns);
  const head = headOf(sheet, columns);
  const start = head.next + 1;
  const rows = sheet.rows.map((_, index) => fixedRow(sheet.rows, index, { at: start + index, columns: formColumns }));
  return {
    rows: [
      ...head.rows,
      headerRow(
        head.next,
        formColumns.map((column) => column.header),
        columns,
        lineCount,
      ),
      ...rows,
    ],
    lastRow: start + sheet.rows.length - 1,
  };
}

function fixedRow(
  rows: readonly PlanRow[],
  index: number,
  place: { at: number; columns: readonly FormColumn[] },
): LayoutRow {
  const row = rows[index] as PlanRow;
  const cells = place.columns.map((column, at): LayoutCell => {
    const cell = fixedCell(rows, index, column);
    return { column: at + 1, ...cell };
  });
  return { row: place.at, height: heightOf(cells, place.columns, row.note ? NOTE_LINES : 1), cells };
}

/** Height that shows every printed text of a row. */
export function heightOf(cells: readonly LayoutCell[], columns: readonly FormColumn[], least: number): number {
  const lines = cells.map(({ column, value, style }) => {
    const about = columns[column - 1];
    if (
      typeof value !== 'string' ||
      !about ||
      about.role === 'key' ||
      style === 'groupMiddle' ||
      style === 'groupBottom'
    )
      return 1;
    return lineCount(value, about.width);
  });
  return rowHeight(Math.max(...lines), least);
}

function fixedCell(rows: readonly PlanRow[], index: number, column: FormColumn): Omit<LayoutCell, 'column'> {
  const row = rows[index] as PlanRow;
  switch (column.role) {
    case 'key':
      return { style: 'key', value: row.key };
    case 'answer':
      return answerCell(row);
    case 'note':
      return row.note && column.header === row.note.header ? questionCell(row.note) : { style: 'blocked' };
    default:
      return describingCell(rows, index, column);
  }
}

/** The cells of a row that tell what is asked, of whom. */
export function describingCell(
  rows: readonly PlanRow[],
  index: number,
  column: FormColumn,
): Omit<LayoutCell, 'column'> {
  const row = rows[index] as PlanRow;
  switch (column.role) {
    case 'number':
      return { style: 'centred', value: index + 1 };
    case 'group':
      return row.group === undefined ? { style: 'label' } : { style: groupStyle(rows, index), value: row.group };
    case 'by':
      return { style: 'centred', value: row.question ? row.question.by : '名册' };
    case 'hint':
      return row.question?.hint ? { style: 'hint', value: row.question.hint } : { style: 'hint' };
    default:
      return { style: 'label', value: row.label };
  }
}

function answerCell(row: PlanRow): Omit<LayoutCell, 'column'> {
  if (!row.question) return { style: 'printed', value: row.printed ?? '' };
  return questionCell(row.question);
}

const questionCell = (question: PlanQuestion): Omit<LayoutCell, 'column'> => ({
  style: inputStyle(question),
  ...(question.preset === undefined ? {} : { value: question.preset }),
});

/** Rows under the same heading look like one cell. */
function groupStyle(rows: readonly PlanRow[], index: number): StyleName {
  const { group } = rows[index] as PlanRow;
  const above = rows[index - 1]?.group === group;
  const below = rows[index + 1]?.group === group;
  if (above) return below ? 'groupMiddle' : 'groupBottom';
  return below ? 'groupTop' : 'groupOnly';
}
