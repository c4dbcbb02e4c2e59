import type { FormAnswers } from '../../model/form-answers.js';
import type { FormPlan, PlanSheet } from '../../model/form-plan.js';
import type { RawSheet, RawWorkbook } from '../../model/raw-workbook.js';
import { AnswerCollector } from './collector.js';
import { readExplanationSheet } from './explanation-rows.js';
import { readFixedSheet } from './fixed-rows.js';
import { checkIdentity, findIdentity } from './identity.js';
import { readNominationSheet } from './nomination-rows.js';
import { choiceLists } from './normalise.js';
import { readOpenSheet } from './open-rows.js';
import { checkPrinted } from './printed.js';
import { locateSheets } from './sheets.js';
import { tellSignals } from './signals.js';

export { readIdentity } from './identity.js';

/** How a workbook is read back. */
export interface AnswerOptions {
  /** Name of the file, for the findings. */
  readonly file?: string;
}

/**
 * The answers of a workbook to a plan: columns by header, rows of fixed sheets by hidden key, rows of open sheets by
 * number; addresses only for messages. Sorted, inserted, deleted, renamed and copied parts give the right value or none,
 * with a finding; formulas, totals and printed text are never believed. Unused spare rows and unused nomination columns
 * give no answers. Another form's, year's or school's workbook gives findings only. Whether blanks are allowed is for
 * the checks to say.
 */
export function readAnswers(workbook: RawWorkbook, plan: FormPlan, options: AnswerOptions = {}): FormAnswers {
  const collector = new AnswerCollector(choiceLists(plan.lists), options.file);
  const found = findIdentity(workbook);
  if (checkIdentity(found, plan, collector)) {
    const located = locateSheets(workbook, plan, collector);
    for (const [sheet, raw] of located) readSheet(raw, sheet, plan, collector);
    collector.hidden.tell(located.values(), collector);
    checkPrinted(workbook, plan, found, collector);
  }
  tellSignals(workbook, collector);
  const { answers, rows, normalisations, explanations, findings } = collector;
  return { identity: found.identity, answers, rows, normalisations, explanations, findings };
}

function readSheet(raw: RawSheet, sheet: PlanSheet, plan: FormPlan, collector: AnswerCollector): void {
  if (sheet.kind === 'fixed') readFixedSheet(raw, sheet, plan.subject, collector);
  if (sheet.kind === 'open') readOpenSheet(raw, sheet, collector);
  if (sheet.kind === 'nomination') readNominationSheet(raw, sheet, collector);
  if (sheet.kind === 'explanation') readExplanationSheet(raw, sheet, collector);
}
