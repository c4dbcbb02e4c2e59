import type { FindingsList } from '../../model/annotation.js';
import { columnLetters } from '../../model/raw-workbook.js';
import { escapeXml } from '../form/sheet-xml.js';
import { relationshipsPart } from '../read/relationships.js';
import { CannotPatch } from './cannot-patch.js';
import { headerRowOf, quotedSheet } from './list-sheet.js';
import type { PackageEditor } from './package-editor.js';
import {
  attributeOf,
  childrenOf,
  outerXml,
  prefixOf,
  rootElement,
  spliced,
  startTag,
  type TagSpan,
  withAttribute,
} from './tags.js';
import { referenceAttribute, relate, type WorkbookParts } from './workbook-parts.js';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** A list of findings in its place among the sheets. */
export interface ListEntry {
  readonly name: string;
  readonly part: string;
  readonly index: number;
}

/** Makes room for a list of findings as the first sheet. */
export function addListEntry(source: PackageEditor, parts: WorkbookParts, wished: string): ListEntry {
  const folder = parts.part.slice(0, parts.part.lastIndexOf('/') + 1);
  const part = source.freeName(`${folder}worksheets/sheet`, '.xml');
  source.declare(part, SHEET_TYPE);
  const id = relate(source, parts.part, { type: `${parts.typeBase}/worksheet`, target: part });
  const xml = source.text(parts.part);
  const sheets = sectionOf(xml, 'sheets', parts.part);
  const entries = childrenOf(xml, sheets);
  const number = Math.max(0, ...entries.map((entry) => Number(attributeOf(startTag(xml, entry), 'sheetId') ?? 0))) + 1;
  const name = freeSheetName(wished, parts);
  const entry = `<${prefixOf(sheets)}sheet name="${escapeXml(name)}" sheetId="${number}" ${referenceAttribute(xml, id, parts.typeBase)}/>`;
  const shifted = spliced(xml, [
    { start: sheets.openEnd, end: sheets.openEnd, text: entry },
    ...definedNames(xml).map((span) => ({ ...span, text: shiftedName(xml, span) })),
  ]);
  source.write(parts.part, shifted);
  return { name, part, index: 0 };
}

/** Takes what stands on the list of an earlier copy away, so that it is written anew at its place. */
export function reuseListEntry(source: PackageEditor, entry: ListEntry): ListEntry {
  const links = relationshipsPart(entry.part);
  if (source.has(links)) source.remove(links);
  return entry;
}

/** Opens the workbook at the list, and prints it with its headers on every page. */
export function presentList(source: PackageEditor, part: string, entry: ListEntry, list: FindingsList): void {
  const xml = source.text(part);
  const own = definedNames(xml).filter(
    (span) => attributeOf(startTag(xml, span), 'localSheetId') === String(entry.index),
  );
  const views = childOf(xml, 'bookViews');
  const view = views ? childrenOf(xml, views)[0] : undefined;
  const changes = own.map((span) => ({ ...span, text: '' }));
  if (view) changes.push({ ...view, end: view.openEnd, text: openedAt(startTag(xml, view), entry.index) });
  source.write(part, withNames(spliced(xml, changes), part, entry, list));
}

const openedAt = (tag: string, index: number): string =>
  withAttribute(withAttribute(tag, 'activeTab', index), 'firstSheet', undefined);

function withNames(xml: string, part: string, { name, index }: ListEntry, list: FindingsList): string {
  const root = rootElement(xml);
  if (!root) throw new CannotPatch(part, 'root');
  const prefix = prefixOf(root);
  const [header, last] = [headerRowOf(list), headerRowOf(list) + list.rows.length];
  const sheet = quotedSheet(name);
  const named = (what: string, target: string): string =>
    `<${prefix}definedName name="_xlnm.${what}" localSheetId="${index}">${escapeXml(`${sheet}!${target}`)}</${prefix}definedName>`;
  const area = named('Print_Area', `$A$1:$${columnLetters(list.columns.length)}$${last}`);
  const names = area + named('Print_Titles', `$${header}:$${header}`);
  const section = childOf(xml, 'definedNames');
  if (section) {
    const open = startTag(xml, section).replace(/\s*\/>$/, '>');
    const inner = xml.slice(section.openEnd, section.closeStart);
    return `${xml.slice(0, section.start)}${open}${names}${inner}</${section.name}>${xml.slice(section.end)}`;
  }
  const at = placeOfNames(xml, part);
  return `${xml.slice(0, at)}<${prefix}definedNames>${names}</${prefix}definedNames>${xml.slice(at)}`;
}

/** Behind the sheets and what may stand between (ECMA-376 part 1, 18.2.27). */
function placeOfNames(xml: string, part: string): number {
  const before = ['sheets', 'functionGroups', 'externalReferences'].map((name) => childOf(xml, name)?.end ?? 0);
  const at = Math.max(...before);
  if (at === 0) throw new CannotPatch(part, 'sheets');
  return at;
}

function childOf(xml: string, local: string): TagSpan | undefined {
  const root = rootElement(xml);
  return root && childrenOf(xml, root).find((child) => child.local === local);
}

function sectionOf(xml: string, local: string, part: string): TagSpan {
  const section = childOf(xml, local);
  if (!section) throw new CannotPatch(part, local);
  return section;
}

function definedNames(xml: string): readonly TagSpan[] {
  const section = childOf(xml, 'definedNames');
  return section ? childrenOf(xml, section) : [];
}

/** A name of one sheet, whose number has become one more. */
function shiftedName(xml: string, span: TagSpan): string {
  const tag = startTag(xml, span);
  const sheet = attributeOf(tag, 'localSheetId');
  const whole = outerXml(xml, span);
  if (sheet === undefined) return whole;
  return withAttribute(tag, 'localSheetId', Number(sheet) + 1) + whole.slice(tag.length);
}

const LONGEST_NAME = 31;

function freeSheetName(wished: string, { sheets }: WorkbookParts): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wished : `${wished.slice(0, LONGEST_NAME - 4)} (${number})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
