import type {
  FormPlan,
  OpenSheet,
  PlanColumn,
  PlanCondition,
  PlanNumberedRow,
  PlanQuestion,
} from '../../model/form-plan.js';
import { columnLetters } from '../../model/raw-workbook.js';
import { isFor, roleOf } from './columns.js';
import { type ConditionCell, isMeant, unaskedFormula } from './conditions.js';
import {
  type ColumnRange,
  type Conditional,
  type LayoutCell,
  type LayoutRow,
  needsLandscape,
  type SheetBody,
  type SheetFrame,
  type Validation,
} from './layout.js';
import { headerRow, type SheetHead, sheetHead } from './sheet-head.js';
import { inputStyle, type StyleName } from './styles.js';
import { lineCount, rowHeight, textWidth } from './text-measure.js';
import { isOwnList, validationRule, wrongFormula } from './validation.js';
import { standing } from './workload.js';

type Lists = FormPlan['lists'];

/** Stands under the header of the numbers; no number is ever spelt so. */
export const NUMBER_NOTE = '已印好';

/** An open sheet has no hidden column: its numbers are seen. */
const FIRST_COLUMN = 1;

const widths = {
  number: 8,
  count: 10,
  decimal: 10,
  date: 13,
  weeks: 13,
  shortText: 14,
  longText: 44,
  registry: 20,
} as const;
/** Lists of the school's own groups and teachers; the width must not depend on what is in them. */
const OWN_LIST_WIDTH = 22;
/** Drop-downs between these widths; longer entries wrap. */
const CHOICE_WIDTH = { least: 9, most: 20 } as const;
const SHORT_TEXT = 20;

/** Names of persons; other texts are titles and places. */
const isShortText = (question: Pick<PlanQuestion, 'binding' | 'type'>): boolean =>
  (question.type.kind === 'text' && question.type.max !== undefined && question.type.max <= SHORT_TEXT) ||
  (question.binding.to === 'field' && question.binding.field === 'name');

function columnWidth(column: PlanColumn, lists: Lists): number {
  if (column.number) return widths.number;
  const { question } = column;
  if (!question) return widths.registry;
  const { type } = question;
  if (type.kind === 'text') return isShortText(question) ? widths.shortText : widths.longText;
  if (type.kind !== 'choice') return widths[type.kind];
  const entries = lists[type.list] ?? [];
  if (isOwnList(entries)) return OWN_LIST_WIDTH;
  const longest = Math.max(0, ...entries.map((entry) => textWidth(entry.zh))) + 3;
  return Math.min(CHOICE_WIDTH.most, Math.max(CHOICE_WIDTH.least, longest));
}

const columnsOf = (sheet: OpenSheet, lists: Lists): SheetFrame['columns'] =>
  sheet.columns.map((column) => ({ width: columnWidth(column, lists) }));

function headOf(sheet: OpenSheet, columns: SheetFrame['columns']): SheetHead {
  return sheetHead({ title: sheet.name, by: sheet.by, intro: sheet.intro ?? introOf(sheet) }, columns, FIRST_COLUMN);
}

/** Whether the rows come from the registry; otherwise numbers are issued, with spare ones. */
export const isRegistered = (sheet: OpenSheet): boolean =>
  sheet.columns.some((column) => column.registry !== undefined);

/** Column (from 1) that tells whether a spare row is in use: its first question; 0 where there is none. */
export const usedColumn = (sheet: OpenSheet): number => sheet.columns.findIndex((column) => column.question) + 1;

function introOf(sheet: OpenSheet): string {
  return isRegistered(sheet)
    ? '一行一个组；编号、组名等灰色内容来自名册，有误请写更正说明，不要在表里改。'
    : '一行一条；编号已印好，不要改动，新增的填在下一个空编号行，用不到的行空着。';
}

/** First row of the table under the header rows. */
export const openBodyStart = (sheet: OpenSheet, lists: Lists): number =>
  headOf(sheet, columnsOf(sheet, lists)).next + 2;

/** The constant part of an open sheet. */
export function openFrame(sheet: OpenSheet, lists: Lists): SheetFrame {
  const columns = columnsOf(sheet, lists);
  const headerAt = headOf(sheet, columns).next;
  const start = headerAt + 2;
  const numberColumns = sheet.columns.findIndex((column) => column.question) || 1;
  return {
    name: sheet.name,
    state: 'visible',
    columns,
    landscape: needsLandscape(columns),
    frozen: { rows: headerAt + 1, columns: Math.min(2, Math.max(1, numberColumns)) },
    repeated: { from: headerAt, to: headerAt + 1 },
    firstColumn: FIRST_COLUMN,
    validations: sheet.columns.flatMap((column, index) => columnValidation(column, wholeColumn(index, start), lists)),
    conditionals: sheet.columns.flatMap((_, index) => columnConditionals(sheet, index, start, lists)),
  };
}

const wholeColumn = (index: number, from: number): ColumnRange => ({ column: index + 1, from, to: 'last' });

function columnValidation(column: PlanColumn, range: ColumnRange, lists: Lists): readonly Validation[] {
  return column.question ? [{ range, rule: validationRule(column.question, column.header, lists) }] : [];
}

function columnConditionals(sheet: OpenSheet, index: number, start: number, lists: Lists): readonly Conditional[] {
  const question = sheet.columns[index]?.question;
  if (!question) return [];
  const ranges = [wholeColumn(index, start)];
  const wrong = wrongFormula(question.type, `${columnLetters(index + 1)}${start}`, lists);
  const unasked = unaskedFormula(
    question,
    (condition) => sameRowCell(sheet, condition, question, (column) => `$${columnLetters(column)}${start}`),
    lists,
  );
  return [
    ...(wrong === null ? [] : [{ ranges, formula: wrong, look: 'wrong' as const }]),
    ...(unasked === null ? [] : [{ ranges, formula: unasked, look: 'unasked' as const }]),
    ...dueLook(sheet, index, start),
  ];
}

/** In rows with spare numbers only what is still missing in a used row is yellow. */
function dueLook(sheet: OpenSheet, index: number, start: number): readonly Conditional[] {
  const used = usedColumn(sheet);
  if (isRegistered(sheet) || sheet.columns[index]?.question?.optional || used === index + 1) return [];
  const formula = `AND($${columnLetters(used)}${start}<>"",${columnLetters(index + 1)}${start}="")`;
  return [{ ranges: [wholeColumn(index, start)], formula, look: 'due' }];
}

/** The cell of the same row that a condition of `question` speaks of; `reference` writes a column (from 1) for a formula. */
export function sameRowCell(
  sheet: OpenSheet,
  condition: PlanCondition,
  question: Pick<PlanQuestion, 'binding'>,
  reference: (column: number) => string,
): ConditionCell | null {
  const at = sheet.columns.findIndex(
    (column) => column.question && isMeant(condition, column.question.binding, question.binding),
  );
  const type = sheet.columns[at]?.question?.type;
  return type === undefined ? null : { reference: reference(at + 1), type };
}

/** The cells of an open sheet. */
export function openBody(sheet: OpenSheet, lists: Lists): SheetBody {
  const columns = columnsOf(sheet, lists);
  const head = headOf(sheet, columns);
  const start = head.next + 2;
  const styles = new Map<string, readonly StyleName[]>();
  const namesFor = ({ grain, spare }: PlanNumberedRow): readonly StyleName[] => {
    const key = `${grain} ${spare}`;
    const known = styles.get(key) ?? sheet.columns.map((column) => cellStyle(column, grain, spare));
    styles.set(key, known);
    return known;
  };
  const rows = sheet.rows.map((row, index) =>
    numberedRow(sheet, row, start + index, { names: namesFor(row), columns }),
  );
  const header = headerRow(
    head.next,
    sheet.columns.map((column) => column.header),
    columns,
    lineCount,
  );
  return {
    rows: [...head.rows, header, requirementRow(sheet, head.next + 1, columns), ...rows],
    lastRow: Math.max(start, start + sheet.rows.length - 1),
  };
}

function cellStyle(column: PlanColumn, grain: string, spare: boolean): StyleName {
  if (!isFor(column, grain)) return 'blocked';
  if (column.question) return inputStyle(spare ? { ...column.question, optional: true } : column.question);
  return column.number ? 'printedCentred' : 'printed';
}

interface RowLook {
  readonly names: readonly StyleName[];
  readonly columns: SheetFrame['columns'];
}

function numberedRow(sheet: OpenSheet, row: PlanNumberedRow, at: number, look: RowLook): LayoutRow {
  let lines = 1;
  const cells = sheet.columns.map((column, index): LayoutCell => {
    const value = column.number ? row.id : standing(column, row);
    const style = look.names[index] ?? 'blocked';
    if (value === '' || style === 'blocked') return { column: index + 1, style };
    lines = Math.max(lines, lineCount(value, look.columns[index]?.width ?? 10));
    return { column: index + 1, style, value: typedValue(column, value) };
  });
  return { row: at, height: rowHeight(lines), cells };
}

const WHOLE = /^\d{1,9}$/;

/** Counts stand as numbers, all else as text. */
function typedValue(column: PlanColumn, value: string): string | number {
  return column.question?.type.kind === 'count' && WHOLE.test(value) ? Number(value) : value;
}

/** Under the headers: who fills in the column and whether it must be filled. */
function requirementRow(sheet: OpenSheet, row: number, columns: SheetFrame['columns']): LayoutRow {
  const grains = [...new Set(sheet.rows.map((each) => each.grain))];
  const texts = sheet.columns.map((column) => requirement(column, grains));
  const lines = texts.map((text, index) => lineCount(text, columns[index]?.width ?? 10));
  return {
    row,
    height: rowHeight(Math.max(...lines), 2),
    fixedHeight: true,
    cells: texts.map((value, index) => ({ column: index + 1, style: 'subheader', value })),
  };
}

function requirement(column: PlanColumn, grains: readonly string[]): string {
  const { question } = column;
  if (!question) return column.number ? NUMBER_NOTE : '名册';
  const roles = new Set(grains.filter((grain) => isFor(column, grain)).map((grain) => roleOf(column, grain)));
  const all = roles.size === 0 ? new Set(Object.values(column.by)) : roles;
  return `${[...all].join('、')}\n${need(question)}`;
}

function need(question: Omit<PlanQuestion, 'by'>): string {
  if (question.optional) return '选填';
  return (question.requiredWhen ?? []).length > 0 ? '按情况填' : '必填';
}
