import type { OpenSheet, PlanSheet } from '../../model/form-plan.js';
import type { BodyContext } from './body-context.js';
import { rowKinds } from './progress-formulas.js';
import { isOwnList } from './validation.js';

/**
 * What the rows of a sheet depend on besides the template, so that schools with the same key share them; `null` where
 * they hold what only one school has.
 */
export function rowsKey(sheet: PlanSheet, context: BodyContext): string | null {
  switch (sheet.kind) {
    case 'nomination':
    case 'explanation':
      return '';
    case 'fixed':
      return sheet.rows.some((row) => row.printed) ? null : '';
    case 'open':
      return openKey(sheet);
    case 'progress':
      return progressKey(context);
    case 'system':
      return listsKey(context);
    case 'static':
      return null;
  }
}

/** Known rows carry names; only sheets of nothing but spare numbers are alike. */
function openKey(sheet: OpenSheet): string | null {
  let key = '';
  for (const { id, grain, spare, printed } of sheet.rows) {
    if (!spare) return null;
    key += `${id}|${grain}|${Object.values(printed).join()}\n`;
  }
  return key;
}

function progressKey({ plan, loads }: BodyContext): string {
  const kinds = plan.sheets.map((sheet) => (sheet.kind === 'open' ? `${rowKinds(sheet)}/${sheet.expectedRows}` : ''));
  return `${kinds.join()}\n${loads.map((load) => `${load.role}|${load.sheet}|${load.pending}`).join()}`;
}

/** The lists that differ between schools; the others belong to the template. */
const listsKey = ({ plan }: BodyContext): string =>
  Object.values(plan.lists)
    .filter(isOwnList)
    .map((entries) => entries.map((entry) => entry.zh).join('|'))
    .join('\n');
