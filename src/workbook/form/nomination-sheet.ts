import type {
  FormPlan,
  NominationBlock,
  NominationSheet,
  PlanCondition,
  PlanQuestion,
  PlanRow,
} from '../../model/form-plan.js';
import { columnLetters } from '../../model/raw-workbook.js';
import { type FormColumn, nominationColumns } from './columns.js';
import { type ConditionCell, isMeant } from './conditions.js';
import { columnOfRole, describingCell, heightOf, hiddenKeys, rowCells } from './fixed-sheet.js';
import {
  type LayoutCell,
  type LayoutRow,
  needsLandscape,
  type SheetBody,
  type SheetFrame,
  type Validation,
} from './layout.js';
import { type PlacedQuestion, questionLooks } from './looks.js';
import { headerRow, sheetHead } from './sheet-head.js';
import { inputStyle } from './styles.js';
import { lineCount, rowHeight } from './text-measure.js';
import { validationRule } from './validation.js';

type Lists = FormPlan['lists'];

const FIRST_COLUMN = 2;
const NOTE_LINES = 2;
const INTRO = '一组一列：先在每块第一行选组编号，再往下填；没有申报的列整列不填。';

/** Key of a row as the hidden column has it: rows of different blocks may share a key. */
export const nominationKey = (block: NominationBlock, row: PlanRow): string => `${block.standard}|${row.key}`;

/** A block with the sheet row of its title; its rows follow. */
export interface PlacedBlock {
  readonly block: NominationBlock;
  readonly titleRow: number;
}

const headOf = (sheet: NominationSheet, columns: SheetFrame['columns']) =>
  sheetHead({ title: sheet.name, by: sheet.by, intro: sheet.intro ?? INTRO }, columns, FIRST_COLUMN);

/** Where the blocks stand. */
export function placedBlocks(sheet: NominationSheet): readonly PlacedBlock[] {
  let next = headOf(sheet, hiddenKeys(nominationColumns(sheet))).next + 1;
  return sheet.blocks.map((block) => {
    const titleRow = next;
    next += block.rows.length + 1;
    return { block, titleRow };
  });
}

interface SlotCell {
  readonly slot: number;
  readonly column: number;
  readonly question: PlanQuestion;
  readonly at: number;
  readonly row: PlanRow;
  readonly placed: PlacedBlock;
}

function slotCells(sheet: NominationSheet, columns: readonly FormColumn[]): readonly SlotCell[] {
  return placedBlocks(sheet).flatMap((placed) =>
    placed.block.rows.flatMap((row, index) =>
      Array.from({ length: placed.block.slots }, (_, slot) =>
        rowCells(row, columns, slot).map((cell) => ({ ...cell, slot, row, placed, at: placed.titleRow + 1 + index })),
      ).flat(),
    ),
  );
}

/** The constant part of a nomination sheet. */
export function nominationFrame(sheet: NominationSheet, lists: Lists): SheetFrame {
  const formColumns = nominationColumns(sheet);
  const columns = hiddenKeys(formColumns);
  const headerAt = headOf(sheet, columns).next;
  const cells = slotCells(sheet, formColumns);
  return {
    name: sheet.name,
    state: 'visible',
    columns,
    landscape: needsLandscape(columns),
    frozen: { rows: headerAt, columns: columnOfRole(formColumns, 'label') },
    repeated: { from: headerAt, to: headerAt },
    firstColumn: FIRST_COLUMN,
    validations: cells.map(
      ({ column, question, at, row }): Validation => ({
        range: { column, from: at, to: at },
        rule: validationRule(question, row.label, lists),
      }),
    ),
    conditionals: questionLooks(
      cells.map((cell) => placedQuestion(cell, formColumns)),
      lists,
    ),
  };
}

function placedQuestion(cell: SlotCell, columns: readonly FormColumn[]): PlacedQuestion {
  const letters = columnLetters(columnOfRole(columns, 'answer', cell.slot));
  const { rows } = cell.placed.block;
  const find = (condition: PlanCondition, asker: PlanQuestion): ConditionCell | null => {
    const at = rows.findIndex((row) => row.question && isMeant(condition, row.question.binding, asker.binding));
    const type = rows[at]?.question?.type;
    return type === undefined ? null : { reference: `$${letters}$${cell.placed.titleRow + 1 + at}`, type };
  };
  return { question: cell.question, column: cell.column, at: cell.at, find };
}

/** The cells of a nomination sheet. */
export function nominationBody(sheet: NominationSheet): SheetBody {
  const formColumns = nominationColumns(sheet);
  const columns = hiddenKeys(formColumns);
  const head = headOf(sheet, columns);
  const blocks = placedBlocks(sheet).flatMap((placed) => blockRows(placed, formColumns));
  return {
    rows: [
      ...head.rows,
      headerRow(
        head.next,
        formColumns.map((column) => column.header),
        columns,
        lineCount,
      ),
      ...blocks,
    ],
    lastRow: head.next + sheet.blocks.reduce((sum, block) => sum + block.rows.length + 1, 0),
  };
}

function blockRows({ block, titleRow }: PlacedBlock, columns: readonly FormColumn[]): readonly LayoutRow[] {
  const title: LayoutRow = {
    row: titleRow,
    height: rowHeight(1),
    cells: columns.flatMap((column, index): LayoutCell[] => {
      if (column.role === 'key') return [];
      return index === 1
        ? [{ column: 2, style: 'block', value: block.title }]
        : [{ column: index + 1, style: 'blockRest' }];
    }),
  };
  return [title, ...block.rows.map((_, index) => blockRow(block, index, { at: titleRow + 1 + index, columns }))];
}

function blockRow(
  block: NominationBlock,
  index: number,
  place: { at: number; columns: readonly FormColumn[] },
): LayoutRow {
  const row = block.rows[index] as PlanRow;
  const cells = place.columns.map((column, at): LayoutCell => ({ column: at + 1, ...blockCell(block, index, column) }));
  return { row: place.at, height: heightOf(cells, place.columns, row.note ? NOTE_LINES : 1), cells };
}

function blockCell(block: NominationBlock, index: number, column: FormColumn): Omit<LayoutCell, 'column'> {
  const row = block.rows[index] as PlanRow;
  if (column.role === 'key') return { style: 'key', value: nominationKey(block, row) };
  if (column.slot === undefined) return describingCell(block.rows, index, column);
  if (column.slot >= block.slots) return { style: 'blocked' };
  if (column.role === 'note')
    return row.note && column.header.startsWith(row.note.header)
      ? { style: inputStyle(row.note) }
      : { style: 'blocked' };
  return row.question ? { style: inputStyle(row.question) } : { style: 'printed', value: row.printed ?? '' };
}
