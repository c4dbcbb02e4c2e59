import type { FormPlan, OpenSheet, ProgressSheet } from '../../model/form-plan.js';
import { columnLetters } from '../../model/raw-workbook.js';
import type { BodyContext } from './body-context.js';
import type { LayoutRow, SheetBody, SheetFrame } from './layout.js';
import { openBodyStart } from './open-sheet.js';
import { blankTerms, usedRowsTerm } from './progress-formulas.js';
import { rowHeight, wrapText } from './text-measure.js';
import type { Workload } from './workload.js';

const COLUMNS: SheetFrame['columns'] = [{ width: 18 }, { width: 30 }, { width: 16 }, { width: 14 }, { width: 14 }];
const HEADERS = ['由谁填', '表', '还没填（格）', '已登记（行）', '预计（行）'];
const HEADER_ROW = 3;
const NOTE_WIDTH = 90;

/** The constant part of 填报进度. */
export const progressFrame = (sheet: ProgressSheet): SheetFrame => ({
  name: sheet.name,
  state: 'visible',
  columns: COLUMNS,
  landscape: false,
  frozen: { rows: HEADER_ROW, columns: 0 },
  repeated: { from: HEADER_ROW, to: HEADER_ROW },
  firstColumn: 1,
  validations: [],
  conditionals: [
    {
      ranges: [{ column: 3, from: HEADER_ROW + 1, to: 'last' }],
      formula: `AND($B${HEADER_ROW + 1}<>"",$C${HEADER_ROW + 1}=0,OR($E${HEADER_ROW + 1}="",$D${HEADER_ROW + 1}>=$E${HEADER_ROW + 1}))`,
      look: 'done',
    },
  ],
});

/**
 * The cells of 填报进度: blanks left by role and sheet as formulas, with the numbers of the issued form as their cached
 * results. Only for information: nothing reads them back.
 */
export function progressBody(sheet: ProgressSheet, { plan, loads, formulas }: BodyContext): SheetBody {
  const [note = ''] = wrapText(sheet.note, NOTE_WIDTH);
  const top: LayoutRow[] = [
    { row: 1, height: 28, fixedHeight: true, cells: [{ column: 1, style: 'title', value: sheet.name }] },
    { row: 2, height: 17, fixedHeight: true, cells: [{ column: 1, style: 'guide', value: note }] },
    {
      row: HEADER_ROW,
      height: rowHeight(1),
      fixedHeight: true,
      cells: HEADERS.map((value, index) => ({ column: index + 1, style: 'header', value })),
    },
  ];
  const rows = loads.map((load, index) => loadRow({ plan, loads, formulas }, load, HEADER_ROW + 1 + index));
  const lastRow = HEADER_ROW + loads.length + 1;
  return { rows: [...top, ...rows, totalRow(loads, lastRow)], lastRow };
}

function loadRow({ plan, formulas }: BodyContext, load: Workload, row: number): LayoutRow {
  const sheet = plan.sheets.find((each) => each.name === load.sheet);
  const registered = sheet?.kind === 'open' && sheet.rows.some((each) => each.spare) ? registration(sheet, plan) : null;
  return {
    row,
    height: rowHeight(1),
    cells: [
      { column: 1, style: 'centred', value: load.role },
      { column: 2, style: 'label', value: load.sheet },
      { column: 3, style: 'tally', value: { formula: blankTerms(plan, load, formulas) || '0', value: load.pending } },
      { column: 4, style: 'tally', ...(registered ? { value: registered } : {}) },
      {
        column: 5,
        style: 'tally',
        ...(registered && sheet?.kind === 'open' && sheet.expectedRows > 0 ? { value: sheet.expectedRows } : {}),
      },
    ],
  };
}

function registration(sheet: OpenSheet, plan: FormPlan): { readonly formula: string; readonly value: number } {
  const issued = sheet.rows.filter((row) => !row.spare).length;
  return { formula: usedRowsTerm(sheet, openBodyStart(sheet, plan.lists)), value: issued };
}

function totalRow(loads: readonly Workload[], row: number): LayoutRow {
  const letters = columnLetters(3);
  const value = loads.reduce((sum, load) => sum + load.pending, 0);
  const formula = loads.length === 0 ? '0' : `SUM(${letters}${HEADER_ROW + 1}:${letters}${row - 1})`;
  return {
    row,
    height: rowHeight(1),
    cells: [
      { column: 1, style: 'header', value: '合计' },
      { column: 2, style: 'header' },
      { column: 3, style: 'tally', value: { formula, value } },
      { column: 4, style: 'tally' },
      { column: 5, style: 'tally' },
    ],
  };
}
