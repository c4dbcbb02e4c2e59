import type { CellEntry, ExplanationRow, PreparedExplanation } from '../../model/annotation.js';
import type { FormPlan } from '../../model/form-plan.js';
import { cellAddress, type RawSheet, type RawWorkbook } from '../../model/raw-workbook.js';
import { isFilled, rowNumbers, shownAt } from '../answers/cells.js';
import { AnswerCollector } from '../answers/collector.js';
import { choiceLists } from '../answers/normalise.js';
import { locateSheets } from '../answers/sheets.js';
import { openTable } from '../answers/table.js';
import { EXPLANATION_HEADERS } from '../form/explanation-sheet.js';
import { parseAddress } from '../read/addresses.js';
import { copyRecord, isFindingsList } from './list-record.js';

/** What is typed where explanations are prepared. */
export const preparedEntries = (prepared: readonly PreparedExplanation[]): readonly CellEntry[] =>
  prepared.flatMap(({ row: { sheet, code, subject }, ...values }) => [
    { sheet, cell: code, value: values.code },
    ...(values.subject === '' ? [] : [{ sheet, cell: subject, value: values.subject }]),
  ]);

/** What takes the rows away that an earlier copy prepared and nobody has used. */
export const clearedRows = (workbook: RawWorkbook, prepared: readonly PreparedExplanation[]): readonly CellEntry[] =>
  unusedRows(workbook, prepared).flatMap(({ row: { sheet, code, subject } }) => [
    { sheet, cell: code, value: '' },
    { sheet, cell: subject, value: '' },
  ]);

/** Prepared rows that stand as they were prepared, without a reason. */
function unusedRows(workbook: RawWorkbook, prepared: readonly PreparedExplanation[]): readonly PreparedExplanation[] {
  return prepared.filter(({ row, code, subject }) => {
    const sheet = workbook.sheets.find(({ name }) => name === row.sheet);
    return (
      sheet !== undefined &&
      textAt(sheet, row.text) === '' &&
      textAt(sheet, row.code) === code &&
      textAt(sheet, row.subject) === subject
    );
  });
}

function textAt(sheet: RawSheet, cell: string): string {
  const { row = 0, column = 0 } = parseAddress(cell) ?? {};
  return shownAt(sheet, row, column);
}

/** The workbook as it was before it was marked: without the list of findings, and without prepared rows that nobody used. */
export function withoutMarks(workbook: RawWorkbook): RawWorkbook {
  const list = workbook.sheets.find(isFindingsList);
  if (!list) return workbook;
  const gone = new Map<string, Set<string>>();
  for (const { row } of unusedRows(workbook, copyRecord(list).prepared))
    gone.set(row.sheet, new Set([...(gone.get(row.sheet) ?? []), row.code, row.subject]));
  const sheets = workbook.sheets.filter((sheet) => !isFindingsList(sheet));
  return { ...workbook, sheets: sheets.map((sheet) => withoutCells(sheet, gone.get(sheet.name))) };
}

function withoutCells(sheet: RawSheet, cells: ReadonlySet<string> | undefined): RawSheet {
  if (!cells) return sheet;
  const rows = [...sheet.rows].map(([number, row]) => {
    const kept = [...row].filter(([column]) => !cells.has(cellAddress(number, column)));
    return [number, new Map(kept)] as const;
  });
  return { ...sheet, rows: new Map(rows.filter(([, row]) => row.size > 0)) };
}

/** Rows of the form's sheet for explanations in which nothing stands yet, in their order. */
export function freeExplanationRows(workbook: RawWorkbook, plan: FormPlan): readonly ExplanationRow[] {
  const collector = new AnswerCollector(choiceLists(plan.lists), undefined);
  const found = [...locateSheets(workbook, plan, collector)].find(([{ kind }]) => kind === 'explanation');
  if (found?.[0].kind !== 'explanation') return [];
  const [{ numbers }, sheet] = found;
  const headers = Object.values(EXPLANATION_HEADERS);
  const table = openTable(sheet, { all: headers, needed: headers }, collector);
  if (!table) return [];
  const known = new Set(numbers);
  const { number, ...fields } = EXPLANATION_HEADERS;
  const columns = [fields.code, fields.subject, fields.text].map((header) => table.column(header));
  return rowNumbers(sheet).flatMap((row) => {
    const isFree = columns.every((column) => !isFilled(sheet.rows.get(row)?.get(column)));
    if (!known.has(shownAt(sheet, row, table.column(number))) || !isFree) return [];
    const [code = '', subject = '', text = ''] = columns.map((column) => cellAddress(row, column));
    return [{ sheet: sheet.name, code, subject, text }];
  });
}
