import type { FormPlan, PlanSheet } from '../../model/form-plan.js';
import { inflateNode } from '../read/inflate-node.js';
import { DEFAULT_LIMITS } from '../read/limits.js';
import { openZip, partReader } from '../read/zip.js';
import { type PackedPart, precompress } from '../zip-writer.js';
import { type BodyContext, bodyContext } from './body-context.js';
import { frameWorkbook } from './exceljs-frame.js';
import { sheetBody, sheetFrame } from './form-sheets.js';
import type { SheetFrame } from './layout.js';
import { type CellTables, sharedStringsXml } from './sheet-xml.js';
import { neutralPlan, templateSignature } from './signature.js';
import { STYLE_NAMES, type StyleName } from './styles.js';
import { IDENTITY } from './system-sheet.js';

/** A part of the workbook that every school shares. */
export interface SharedPart {
  readonly name: string;
  readonly part: PackedPart;
}

/** A sheet of the template: what stands before and after its rows. */
export interface TemplateSheet {
  readonly name: string;
  /** Name of its part in the package. */
  readonly part: string;
  readonly frame: SheetFrame;
  readonly before: string;
  /** Up to the footer, with marks for the last row. */
  readonly after: string;
  /** From the footer on, with a mark for its text. */
  readonly end: string;
}

/** A workbook of which only rows, names of ranges and footers are missing. */
export interface FormTemplate {
  readonly signature: string;
  readonly sheets: readonly TemplateSheet[];
  readonly tables: CellTables;
  readonly shared: readonly SharedPart[];
  /** `xl/workbook.xml` before and after the defined names. */
  readonly workbook: readonly [before: string, after: string];
}

/** exceljs wrote something that this version does not know: a fault of the program. */
export class TemplateError extends Error {
  constructor(what: string) {
    super(`template: ${what}`);
    this.name = 'TemplateError';
  }
}

const WORKBOOK_PART = 'xl/workbook.xml';
const STRINGS_PART = 'xl/sharedStrings.xml';
const SHEET_PART = /^xl\/worksheets\/sheet(\d+)\.xml$/;

/**
 * Builds the workbook of a plan without its rows, once for all plans with the same {@link templateSignature}. Nothing
 * of the plan's own school is in it.
 */
export async function formTemplate(plan: FormPlan): Promise<FormTemplate> {
  const neutral = neutralPlan(plan);
  const frames = neutral.sheets.map((sheet) => sheetFrame(sheet, neutral.lists));
  const parts = partsOf(await frameWorkbook(frames, neutral.title));
  const strings = constantStrings(neutral);
  const sheets = frames.map((frame, index) => templateSheet(frame, index, parts));
  const constant = [...parts].filter(
    ([name]) => name !== WORKBOOK_PART && name !== STRINGS_PART && !SHEET_PART.test(name),
  );
  return {
    signature: templateSignature(plan),
    sheets,
    tables: { styles: styleNumbers(parts.get('xl/worksheets/sheet1.xml') ?? ''), strings },
    shared: [...constant, [STRINGS_PART, sharedStringsXml(strings.keys())] as const].map(([name, text]) => ({
      name,
      part: precompress(Buffer.from(text, 'utf8')),
    })),
    workbook: split(parts.get(WORKBOOK_PART) ?? '', '</sheets>', WORKBOOK_PART),
  };
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const archive = openZip(bytes, DEFAULT_LIMITS);
  if (!archive.ok) throw new TemplateError('unreadable archive');
  const read = partReader(archive.value, DEFAULT_LIMITS, inflateNode);
  return new Map(
    archive.value.entries.map((entry) => {
      const content = read(entry);
      if (!content.ok) throw new TemplateError(entry.name);
      return [entry.name, Buffer.from(content.value).toString('utf8')];
    }),
  );
}

/** Every text that stands in the form of any school: table texts, keys, and what the shared lists show. */
function constantStrings(neutral: FormPlan): ReadonlyMap<string, number> {
  const texts = new Set<string>();
  const context = bodyContext(neutral);
  for (const sheet of neutral.sheets) for (const text of textsOf(sheet, context)) texts.add(text);
  for (const key of Object.values(IDENTITY)) texts.add(key);
  for (const entries of Object.values(neutral.lists)) for (const { zh } of entries) texts.add(zh);
  texts.delete('');
  return new Map([...texts].map((text, index) => [text, index]));
}

const textsOf = (sheet: PlanSheet, context: BodyContext): readonly string[] =>
  sheetBody(sheet, context).rows.flatMap((row) =>
    row.cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
  );

function split(text: string, mark: string, part: string): readonly [string, string] {
  const at = text.indexOf(mark);
  if (at < 0) throw new TemplateError(`${part} without ${mark}`);
  return [text.slice(0, at + mark.length), text.slice(at + mark.length)];
}

function templateSheet(frame: SheetFrame, index: number, parts: ReadonlyMap<string, string>): TemplateSheet {
  const part = `xl/worksheets/sheet${index + 1}.xml`;
  const xml = parts.get(part) ?? '';
  const data = /<sheetData>.*<\/sheetData>|<sheetData\/>/s.exec(xml);
  if (!data) throw new TemplateError(`${part} without rows`);
  const rest = xml.slice(data.index + data[0].length);
  const footer = rest.indexOf('<headerFooter');
  if (footer < 0) throw new TemplateError(`${part} without footer`);
  // The dimension would be the probe's.
  const before = xml.slice(0, data.index).replace(/<dimension [^>]*\/>/, '');
  return { name: frame.name, part, frame, before, after: rest.slice(0, footer), end: rest.slice(footer) };
}

function styleNumbers(xml: string): Readonly<Record<StyleName, number>> {
  const numbers = [...xml.matchAll(/<c r="[A-Z]+1" s="(\d+)"/g)].map((match) => Number(match[1]));
  if (numbers.length !== STYLE_NAMES.length) throw new TemplateError(`${numbers.length} styles`);
  return Object.fromEntries(STYLE_NAMES.map((name, index) => [name, numbers[index]])) as Record<StyleName, number>;
}
