import type { FormPlan, PlanSheet } from '../../model/form-plan.js';
import { columnLetters } from '../../model/raw-workbook.js';
import { type PackedEntry, packZip, precompress } from '../zip-writer.js';
import { type BodyContext, bodyContext } from './body-context.js';
import { FOOTER_MARK, LAST_ROW_MARK } from './exceljs-frame.js';
import { sheetBody } from './form-sheets.js';
import { type PackedHead, packHead, withTail } from './packed-tail.js';
import type { FormulaMemo } from './progress-formulas.js';
import { escapeXml, sheetDataXml } from './sheet-xml.js';
import { templateSignature } from './signature.js';
import { listReference, rangedLists } from './system-sheet.js';
import { type FormTemplate, TemplateError, type TemplateSheet } from './template.js';

/** A sheet whose rows are done; only the footer is missing. */
interface FilledSheet {
  readonly head: PackedHead;
  readonly lastRow: number;
}

/** What was made for other plans of the template and fits this one too. */
interface FillCache {
  /** Sheets that hold nothing of one school. */
  readonly sheets: Map<string, FilledSheet>;
  readonly formulas: FormulaMemo;
}

/** Sheets that are filled once are deflated well, those of one school fast. */
const SHARED_LEVEL = 6;
const OWN_LEVEL = 1;
const MOST_CACHED = 64;
const caches = new WeakMap<FormTemplate, FillCache>();

function cacheOf(template: FormTemplate): FillCache {
  const cache = caches.get(template) ?? { sheets: new Map(), formulas: new Map() };
  caches.set(template, cache);
  for (const memo of [cache.sheets, cache.formulas]) if (memo.size > MOST_CACHED) memo.clear();
  return cache;
}

/**
 * The workbook of a plan from a template of the same signature. Same plan, same bytes, whatever was filled before.
 * Throws {@link TemplateError} where the template belongs to another form.
 */
export function fillTemplate(template: FormTemplate, plan: FormPlan): Uint8Array {
  if (template.signature !== templateSignature(plan)) throw new TemplateError('plan of another form');
  const { sheets: cache, formulas } = cacheOf(template);
  const context = bodyContext(plan, formulas);
  const filled = template.sheets.map((sheet, index) => {
    const planned = plan.sheets[index] as PlanSheet;
    return { sheet, ...filledSheet(sheet, planned, { template, context, cache }) };
  });
  const footers = footerText(plan);
  const entries: PackedEntry[] = [
    ...template.shared.map(({ name, part }) => ({ name, data: part })),
    { name: 'xl/workbook.xml', data: precompress(Buffer.from(workbookXml(template, plan, filled), 'utf8')) },
    ...filled.map(({ sheet, head }) => ({
      name: sheet.part,
      data: withTail(head, sheet.end.replace(FOOTER_MARK, footers)),
    })),
  ];
  return packZip(entries.sort(byPartName));
}

const FIRST_PART = '[Content_Types].xml';

/** Sorted by code units, the list of types first as readers of streams expect. */
const byPartName = (a: PackedEntry, b: PackedEntry): number => {
  if (a.name === FIRST_PART || b.name === FIRST_PART) return a.name === FIRST_PART ? -1 : 1;
  return a.name < b.name ? -1 : 1;
};

interface Filling {
  readonly template: FormTemplate;
  readonly context: BodyContext;
  readonly cache: Map<string, FilledSheet>;
}

function filledSheet(sheet: TemplateSheet, planned: PlanSheet, filling: Filling): FilledSheet {
  const key = rowsKey(planned);
  if (key === null) return fillSheet(sheet, planned, filling, OWN_LEVEL);
  const cacheKey = `${sheet.part}\n${key}`;
  const known = filling.cache.get(cacheKey);
  if (known) return known;
  const filled = fillSheet(sheet, planned, filling, SHARED_LEVEL);
  filling.cache.set(cacheKey, filled);
  return filled;
}

/** What the rows of a sheet depend on besides the template; `null` where they hold the school's own data. */
function rowsKey(sheet: PlanSheet): string | null {
  if (sheet.kind === 'nomination') return '';
  if (sheet.kind === 'fixed') return sheet.rows.some((row) => row.printed) ? null : '';
  if (sheet.kind !== 'open') return null;
  let key = '';
  for (const { id, grain, spare, printed } of sheet.rows) {
    if (!spare) return null;
    key += `${id}|${grain}|${Object.values(printed).join()}\n`;
  }
  return key;
}

function fillSheet(
  sheet: TemplateSheet,
  planned: PlanSheet,
  { template, context }: Filling,
  level: number,
): FilledSheet {
  const { rows, lastRow } = sheetBody(planned, context);
  const after = sheet.after.replaceAll(String(LAST_ROW_MARK), String(lastRow));
  return { head: packHead(`${sheet.before}${sheetDataXml(rows, template.tables)}${after}`, level), lastRow };
}

const LONGEST_FOOTER_NAME = 60;

/** School, sheet and page; an ampersand begins a code in footers, so it is doubled. */
function footerText(plan: FormPlan): string {
  const name = [...plan.subject.name].slice(0, LONGEST_FOOTER_NAME).join('').replaceAll('&', '&&');
  return escapeXml(`&L&8${name} ${plan.schoolYear}&C&8&A&R&8第 &P 页，共 &N 页`);
}

interface LaidSheet {
  readonly sheet: TemplateSheet;
  readonly lastRow: number;
}

function workbookXml(template: FormTemplate, plan: FormPlan, sheets: readonly LaidSheet[]): string {
  const [before, after] = template.workbook;
  const names = [...listNames(plan), ...sheets.flatMap(printNames)];
  return `${before}<definedNames>${names.join('')}</definedNames>${after}`;
}

function listNames(plan: FormPlan): readonly string[] {
  const system = plan.sheets.find((sheet) => sheet.kind === 'system')?.name;
  if (system === undefined) return [];
  return rangedLists(plan.lists).map(
    (list) => `<definedName name="${list.rangeName}">${escapeXml(listReference(system, list))}</definedName>`,
  );
}

/** Print area and repeated rows of a visible sheet. */
function printNames({ sheet, lastRow }: LaidSheet, index: number): readonly string[] {
  const { frame } = sheet;
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
