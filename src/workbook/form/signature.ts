import type { FormPlan, PlanSheet } from '../../model/form-plan.js';
import { isOwnList } from './validation.js';

/**
 * What a template depends on. Plans with the same signature differ only in names, numbers, printed values and the
 * number of open rows: form, programme and standards (by digest) decide all else, but which rows and columns are
 * asked, and which lists are the school's own.
 */
export function templateSignature(plan: FormPlan): string {
  const references = [plan.form, plan.programme, ...plan.standards].map(
    (reference) => `${reference.id}@${reference.sha256}`,
  );
  const lists = Object.entries(plan.lists).map(([name, entries]) =>
    isOwnList(entries) ? `${name}*` : `${name}=${entries.length}`,
  );
  return [
    plan.title,
    plan.part ? 'part' : 'whole',
    plan.subject.grain,
    ...references,
    ...lists,
    ...plan.sheets.map(sheetSignature),
  ].join('\n');
}

function sheetSignature(sheet: PlanSheet): string {
  switch (sheet.kind) {
    case 'fixed':
      return `${sheet.name}|${sheet.rows.map((row) => `${row.key}${row.question ? '' : '!'}`).join()}`;
    case 'open':
      return `${sheet.name}|${sheet.columns.map((column) => column.header).join()}`;
    case 'nomination':
      return `${sheet.name}|${sheet.blocks.map((block) => `${block.standard}:${block.slots}:${block.rows.map((row) => row.key).join()}`).join('|')}`;
    case 'explanation':
      return `${sheet.name}|${sheet.numbers.length}`;
    default:
      return `${sheet.name}|${sheet.kind}`;
  }
}

/** A plan with the same signature and nothing of one school: what a template is built from. */
export function neutralPlan({ part: _, ...plan }: FormPlan): FormPlan {
  return {
    ...plan,
    subject: { id: '', name: '', grain: plan.subject.grain },
    registry: { id: '', sha256: '' },
    layoutDigest: '',
    lists: Object.fromEntries(
      Object.entries(plan.lists).map(([name, entries]) => [name, isOwnList(entries) ? [] : entries]),
    ),
    sheets: plan.sheets.map(neutralSheet),
  };
}

function neutralSheet(sheet: PlanSheet): PlanSheet {
  if (sheet.kind === 'open') return { ...sheet, rows: [], expectedRows: 0 };
  if (sheet.kind !== 'fixed') return sheet;
  return { ...sheet, rows: sheet.rows.map((row) => (row.printed === undefined ? row : { ...row, printed: '' })) };
}
