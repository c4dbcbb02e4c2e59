import type { FixedSheet, FormPlan, PlanRow, PlanSheet } from '../../model/form-plan.js';
import { cellAddress, type RawSheet } from '../../model/raw-workbook.js';
import { type FormColumn, fixedColumns } from '../form/columns.js';
import { cellIn, foldText, isFilled, shownAt } from './cells.js';
import type { AskedCell } from './collected.js';
import type { AnswerCollector, LocatedTable } from './collector.js';
import { type LocatedRow, locateRows, rowLabel } from './keyed-rows.js';
import { mergedCells } from './merged.js';
import { openTable, type Table } from './table.js';

/** Column of the first form column with this role, 0 where it is missing. */
export const roleColumn = (table: Table, columns: readonly FormColumn[], role: FormColumn['role']): number => {
  const header = columns.find((column) => column.role === role)?.header;
  return header === undefined ? 0 : table.column(header);
};

/** A table whose rows have been found, for whoever looks at the printed cells around the answers. */
export const tableOf = (plan: PlanSheet, table: Table, places: readonly LocatedRow[]): LocatedTable => ({
  plan,
  sheet: table.sheet,
  headerRow: table.headerRow,
  column: (header) => table.column(header),
  rows: new Map(places.map((place) => [place.key, place.at])),
});

/** Headers of the columns that hold answers. */
export const answerHeaders = (columns: readonly FormColumn[]): readonly string[] =>
  columns.filter((column) => column.role === 'answer' || column.role === 'note').map((column) => column.header);

/** Reads a fixed sheet: rows by their hidden key, wherever they stand. */
export function readFixedSheet(
  sheet: RawSheet,
  plan: FixedSheet,
  subject: FormPlan['subject'],
  collector: AnswerCollector,
): void {
  const columns = fixedColumns(plan);
  const answers = answerHeaders(columns);
  const table = openTable(sheet, { all: columns.map((column) => column.header), needed: answers }, collector);
  if (!table) return;
  const places = locateRows(
    sheet,
    plan.rows.map((row) => ({ key: row.key, row })),
    {
      key: roleColumn(table, columns, 'key'),
      group: roleColumn(table, columns, 'group'),
      label: roleColumn(table, columns, 'label'),
      answers: answers.map((header) => table.column(header)),
      headerRow: table.headerRow,
    },
    collector,
  );
  collector.tables.push(tableOf(plan, table, places));
  const asked = places.map((place) => ({ place, cells: askedCells(place, table, columns, subject) }));
  const merged = mergedCells(
    sheet,
    asked.map(({ cells }) => cells),
    collector,
  );
  for (const { place, cells } of asked) {
    for (const cell of cells) {
      if (place.trusted && !merged.has(cell)) collector.read(sheet, cell);
      else collector.distrust(sheet, cell);
    }
    checkLocked(place, table, columns, collector);
  }
}

function askedCells(
  { row, at }: LocatedRow,
  table: Table,
  columns: readonly FormColumn[],
  { id, grain }: FormPlan['subject'],
): readonly AskedCell[] {
  const cells: AskedCell[] = [];
  const answer = roleColumn(table, columns, 'answer');
  if (row.question && answer !== 0)
    cells.push({ subject: id, grain, question: row.question, label: rowLabel(row), row: at, column: answer });
  const note = row.note ? table.column(row.note.header) : 0;
  if (row.note && note !== 0)
    cells.push({
      subject: id,
      grain,
      question: row.note,
      label: noteLabel(row, row.note.header),
      row: at,
      column: note,
    });
  return cells;
}

/** What a note is called. */
export const noteLabel = (row: PlanRow, header: string): string => `${rowLabel(row)} ${header}`;

/** Printed values (JY1112), and values in cells that are greyed because the row has no note (JY1116). */
function checkLocked(
  { row, at }: LocatedRow,
  table: Table,
  columns: readonly FormColumn[],
  collector: AnswerCollector,
): void {
  const { sheet } = table;
  const answer = roleColumn(table, columns, 'answer');
  if (row.printed !== undefined && answer !== 0) {
    const found = shownAt(sheet, at, answer);
    const where = { sheet: sheet.name, cell: cellAddress(at, answer), label: rowLabel(row) };
    if (foldText(found) !== foldText(row.printed)) collector.find('JY1112', where, { found, expected: row.printed });
  }
  for (const { role, header } of columns) {
    const column = table.column(header);
    if (role !== 'note' || column === 0 || row.note?.header === header || !isFilled(cellIn(sheet, at, column)))
      continue;
    collector.find(
      'JY1116',
      { sheet: sheet.name, cell: cellAddress(at, column), label: noteLabel(row, header) },
      { found: shownAt(sheet, at, column) },
    );
  }
}
