import type { FormPlan, PlanSheet } from '../../model/form-plan.js';
import type { RawSheet, RawWorkbook } from '../../model/raw-workbook.js';
import type { TypedWorkbook } from '../../model/typed-cells.js';
import type { AskedCell } from '../answers/collected.js';
import { readExplanationSheet } from '../answers/explanation-rows.js';
import { readFixedSheet } from '../answers/fixed-rows.js';
import { findIdentity } from '../answers/identity.js';
import { readNominationSheet } from '../answers/nomination-rows.js';
import { choiceLists } from '../answers/normalise.js';
import { readOpenSheet } from '../answers/open-rows.js';
import { locateSheets } from '../answers/sheets.js';
import { standing } from '../form/workload.js';
import { looseValues, TakenCells } from './loose-values.js';
import { TypedCollector } from './typed-collector.js';

/**
 * Everything somebody typed into a workbook, found as answers are found: rows by number or key, columns by header, never
 * by address. Whose workbook it is has been looked at before; nothing is compared here.
 */
export function readTyped(workbook: RawWorkbook, plan: FormPlan, file: string): TypedWorkbook {
  const collector = new TypedCollector(choiceLists(plan.lists), file);
  const located = locateSheets(workbook, plan, collector);
  for (const [sheet, raw] of located) {
    collector.plan = sheet;
    collector.issuedText = issuedTexts(sheet);
    readSheet(raw, sheet, plan, collector);
  }
  const { typed, explanations, findings } = collector;
  const taken = new TakenCells(typed);
  for (const { sheet, cells } of explanations) {
    for (const cell of Object.values(cells)) if (cell !== undefined) taken.add(sheet, cell);
  }
  return {
    file,
    identity: findIdentity(workbook).identity,
    cells: typed,
    loose: looseValues(workbook, plan, located, taken),
    explanations,
    findings,
  };
}

function readSheet(raw: RawSheet, sheet: PlanSheet, plan: FormPlan, collector: TypedCollector): void {
  if (sheet.kind === 'fixed') readFixedSheet(raw, sheet, plan.subject, collector);
  if (sheet.kind === 'open') readOpenSheet(raw, sheet, collector);
  if (sheet.kind === 'nomination') readNominationSheet(raw, sheet, collector);
  if (sheet.kind === 'explanation') readExplanationSheet(raw, sheet, collector);
}

/** What stands in the cells of a sheet when it is issued. */
function issuedTexts(sheet: PlanSheet): (asked: AskedCell) => string {
  if (sheet.kind !== 'open') return ({ question }) => question.preset ?? '';
  const rows = new Map(sheet.rows.map((row) => [row.id, row]));
  const columns = new Map(sheet.columns.map((column) => [column.header, column]));
  return ({ subject, label }) => {
    const row = rows.get(subject);
    const column = columns.get(label.slice(subject.length + 1));
    return row && column ? standing(column, row) : '';
  };
}
