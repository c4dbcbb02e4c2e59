import type { FormPlan } from '../../model/form-plan.js';
import { columnLetters } from '../../model/raw-workbook.js';
import type { SheetFrame } from './layout.js';
import { escapeXml } from './sheet-xml.js';
import { listReference, rangedLists } from './system-sheet.js';
import type { FormTemplate } from './template.js';

/** `<definedNames>` of a form: the ranges of its lists, and what each sheet prints and repeats. */
export function definedNamesXml(template: FormTemplate, plan: FormPlan, lastRows: readonly number[]): string {
  const prints = template.sheets.flatMap(({ frame }, index) => printNames(frame, index, lastRows[index] ?? 1));
  return `<definedNames>${[...listNames(plan), ...prints].join('')}</definedNames>`;
}

function listNames(plan: FormPlan): readonly string[] {
  const system = plan.sheets.find((sheet) => sheet.kind === 'system')?.name;
  if (system === undefined) return [];
  return rangedLists(plan.lists).map(
    (list) => `<definedName name="${list.rangeName}">${escapeXml(listReference(system, list))}</definedName>`,
  );
}

/** Print area and repeated rows of a visible sheet. */
function printNames(frame: SheetFrame, index: number, lastRow: number): readonly string[] {
  if (frame.state !== 'visible') return [];
  const name = `'${frame.name.replaceAll("'", "''")}'!`;
  const area = `${name}$${columnLetters(frame.firstColumn)}$1:$${columnLetters(frame.columns.length)}$${lastRow}`;
  const titles = frame.repeated
    ? [definedName('_xlnm.Print_Titles', `${name}$${frame.repeated.from}:$${frame.repeated.to}`, index)]
    : [];
  return [definedName('_xlnm.Print_Area', area, index), ...titles];
}

const definedName = (name: string, reference: string, sheet: number): string =>
  `<definedName name="${name}" localSheetId="${sheet}">${escapeXml(reference)}</definedName>`;
