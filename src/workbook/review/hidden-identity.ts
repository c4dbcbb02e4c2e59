import type { Workbook } from 'exceljs';
import type { RawWorkbook } from '../../model/raw-workbook.js';
import type { ReviewIdentity } from '../../model/review-plan.js';
import { rowNumbers, shownAt } from '../answers/cells.js';

const HIDDEN_SHEET = '_jiaoyan';
/** First cell of it. */
const MARK = 'jiaoyan-review';
const VERSION = '1';
const NUMBERS: ReadonlySet<string> = new Set(['level', 'persons']);
const NAMES: readonly (keyof ReviewIdentity)[] = [
  'programme',
  'level',
  'school',
  'reviewer',
  'submission',
  'basis',
  'seed',
  'persons',
];

/** Writes what the workbook is about on a sheet that nobody sees. */
export function writeIdentity(workbook: Workbook, identity: ReviewIdentity): void {
  const sheet = workbook.addWorksheet(HIDDEN_SHEET, { state: 'veryHidden' });
  sheet.addRow([MARK, VERSION]);
  // The mark before the value keeps digits and what looks like a formula a text.
  for (const name of NAMES) sheet.addRow([name, `|${identity[name]}`]);
}

/** Whether a workbook is one in which reviewers judge, whatever else it says. */
export const isReviewWorkbook = (workbook: RawWorkbook): boolean =>
  workbook.sheets.some((sheet) => shownAt(sheet, 1, 1) === MARK);

/** What a workbook says it is about; `null` for one that says nothing, or not all of it. */
export function readReviewIdentity(workbook: RawWorkbook): ReviewIdentity | null {
  const sheet = workbook.sheets.find((candidate) => shownAt(candidate, 1, 1) === MARK);
  if (!sheet) return null;
  const values: Record<string, string | number> = {};
  for (const row of rowNumbers(sheet).slice(1)) {
    const [name, value] = [shownAt(sheet, row, 1), shownAt(sheet, row, 2)];
    if (!value.startsWith('|')) continue;
    const text = value.slice(1);
    if (!NUMBERS.has(name)) values[name] = text;
    else if (/^\d{1,6}$/.test(text)) values[name] = Number(text);
  }
  return NAMES.every((name) => name in values) ? (values as unknown as ReviewIdentity) : null;
}
