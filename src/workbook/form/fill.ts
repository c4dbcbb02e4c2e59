import type { FormPlan, PlanSheet } from '../../model/form-plan.js';
import type { PlacedValue } from '../../model/typed-cells.js';
import { type SheetValues, valuesBySheet, withoutResults, withValues } from '../parts/typed-rows.js';
import { type PackedEntry, type PackedPart, packZip, precompress } from '../zip-writer.js';
import { type BodyContext, type BodyMemo, bodyContext } from './body-context.js';
import { definedNamesXml } from './defined-names.js';
import { FOOTER_MARK, LAST_ROW_MARK } from './exceljs-frame.js';
import { sheetBody } from './form-sheets.js';
import type { SheetBody } from './layout.js';
import { NO_HEAD, type PackedHead, packHead, withTail } from './packed-tail.js';
import { rowsKey } from './rows-key.js';
import { escapeXml, rowsXml } from './sheet-xml.js';
import { templateSignature } from './signature.js';
import { identityRows } from './system-sheet.js';
import { type FormTemplate, TemplateError, type TemplateSheet } from './template.js';

/** A sheet as far as other schools may share it. */
interface SharedRows {
  readonly head: PackedHead;
  readonly lastRow: number;
}

/** What was made for other plans of the template and fits this one too. */
interface FillCache extends BodyMemo {
  readonly sheets: Map<string, SharedRows>;
  readonly workbooks: Map<string, PackedPart>;
}

/** What is made once is deflated well, what is made for one school fast, and small parts of it not at all. */
const SHARED_LEVEL = 6;
const OWN_LEVEL = 1;
const LONGEST_STORED = 16_000;
const MOST_CACHED = 64;
const caches = new WeakMap<FormTemplate, FillCache>();

function cacheOf(template: FormTemplate): FillCache {
  const cache = caches.get(template) ?? {
    sheets: new Map(),
    workbooks: new Map(),
    formulas: new Map(),
    loads: new Map(),
  };
  caches.set(template, cache);
  for (const memo of [cache.sheets, cache.workbooks, cache.formulas]) if (memo.size > MOST_CACHED) memo.clear();
  return cache;
}

/**
 * The workbook of a plan from a template of the same signature, with values that are to stand in its cells already. Same
 * plan and values, same bytes, whatever was filled before. Throws {@link TemplateError} where the template belongs to
 * another form.
 */
export function fillTemplate(template: FormTemplate, plan: FormPlan, values: readonly PlacedValue[] = []): Uint8Array {
  if (template.signature !== templateSignature(plan)) throw new TemplateError('plan of another form');
  const cache = cacheOf(template);
  const filling: Filling = {
    template,
    cache,
    context: bodyContext(plan, cache),
    footer: footerText(plan),
    values: valuesBySheet(plan, values),
  };
  const filled = template.sheets.map((sheet, index) => filledSheet(sheet, plan.sheets[index] as PlanSheet, filling));
  const lastRows = filled.map((sheet) => sheet.lastRow);
  const entries: PackedEntry[] = [
    ...template.shared.map(({ name, part }) => ({ name, data: part })),
    { name: 'xl/workbook.xml', data: workbookPart(filling, lastRows) },
    ...filled.map(({ name, data }) => ({ name, data })),
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
  readonly cache: FillCache;
  readonly footer: string;
  readonly values: ReadonlyMap<string, SheetValues>;
}

interface FilledSheet {
  readonly name: string;
  readonly data: PackedPart;
  readonly lastRow: number;
}

function filledSheet(sheet: TemplateSheet, planned: PlanSheet, filling: Filling): FilledSheet {
  const key = isTouched(planned, filling.values) ? null : rowsKey(planned, filling.context);
  return key === null
    ? ownSheet(sheet, planned, filling)
    : sharedSheet(sheet, planned, `${sheet.part}\n${key}`, filling);
}

/** A sheet that only this school has. */
function ownSheet(sheet: TemplateSheet, planned: PlanSheet, filling: Filling): FilledSheet {
  const { template, footer } = filling;
  const { rows, lastRow } = bodyOf(sheet, planned, filling);
  const text = `${sheet.before}<sheetData>${rowsXml(rows, template.tables)}${afterRows(sheet, lastRow)}`;
  const end = endOf(sheet, footer);
  const isShort = text.length < LONGEST_STORED;
  const data = isShort ? withTail(NO_HEAD, text + end) : withTail(packHead(text, OWN_LEVEL), end);
  return { name: sheet.part, data, lastRow };
}

function bodyOf(sheet: TemplateSheet, planned: PlanSheet, { context, values }: Filling): SheetBody {
  const body = sheetBody(planned, context);
  const typed = values.get(planned.name);
  if (typed) return withValues(body, typed, sheet.frame.columns);
  return isTouched(planned, values) ? withoutResults(body) : body;
}

/** Whether values change a sheet: they stand in it, or it counts what stands in the others. */
const isTouched = (planned: PlanSheet, values: Filling['values']): boolean =>
  values.has(planned.name) || (planned.kind === 'progress' && values.size > 0);

/** A sheet whose rows are shared by all plans with the same key. */
function sharedSheet(sheet: TemplateSheet, planned: PlanSheet, key: string, filling: Filling): FilledSheet {
  const { template, context, cache, footer } = filling;
  const shared = cache.sheets.get(key) ?? shareRows(sheet, planned, filling);
  cache.sheets.set(key, shared);
  const { head, lastRow } = shared;
  const own = planned.kind === 'system' ? identityRows(context.plan, lastRow) : null;
  const end = own ? `${rowsXml(own, template.tables)}${afterRows(sheet, lastRow)}` : '';
  return { name: sheet.part, data: withTail(head, end + endOf(sheet, footer)), lastRow };
}

function shareRows(sheet: TemplateSheet, planned: PlanSheet, { template, context }: Filling): SharedRows {
  const { rows, lastRow } = sheetBody(planned, context);
  const text = `${sheet.before}<sheetData>${rowsXml(rows, template.tables)}`;
  // Under the lists of the hidden sheet each school's identity follows.
  const after = planned.kind === 'system' ? '' : afterRows(sheet, lastRow);
  return { head: packHead(text + after, SHARED_LEVEL), lastRow };
}

const afterRows = (sheet: TemplateSheet, lastRow: number): string =>
  `</sheetData>${sheet.after.replaceAll(String(LAST_ROW_MARK), String(lastRow))}`;

const endOf = (sheet: TemplateSheet, footer: string): string => sheet.end.replace(FOOTER_MARK, footer);

const LONGEST_FOOTER_NAME = 60;

/** School, sheet and page; an ampersand begins a code in footers, so it is doubled. */
function footerText(plan: FormPlan): string {
  const name = [...plan.subject.name].slice(0, LONGEST_FOOTER_NAME).join('').replaceAll('&', '&&');
  return escapeXml(`&L&8${name} ${plan.schoolYear}&C&8&A&R&8第 &P 页，共 &N 页`);
}

function workbookPart({ template, context, cache }: Filling, lastRows: readonly number[]): PackedPart {
  const names = definedNamesXml(template, context.plan, lastRows);
  const known = cache.workbooks.get(names);
  if (known) return known;
  const [before, after] = template.workbook;
  const part = precompress(Buffer.from(`${before}${names}${after}`, 'utf8'));
  cache.workbooks.set(names, part);
  return part;
}
