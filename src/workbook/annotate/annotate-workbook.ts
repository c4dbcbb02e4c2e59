import type { Annotation, CellEntry, CellMark } from '../../model/annotation.js';
import { type Finding, failure, type Outcome, type Severity, success } from '../../model/finding.js';
import type { RawWorkbook } from '../../model/raw-workbook.js';
import { inflateNode } from '../read/inflate-node.js';
import { targetOfType } from '../read/relationships.js';
import { readWorkbook } from '../read/workbook.js';
import { CannotPatch } from './cannot-patch.js';
import { packSealed } from './copy-seal.js';
import { addListEntry, presentList, reuseListEntry } from './list-entry.js';
import { copyRecord, isFindingsList, recordTexts } from './list-record.js';
import { listSheetXml } from './list-sheet.js';
import { isMarkFill } from './mark-colours.js';
import { type MarkSetting, markSheet, type SheetWork, shownCell } from './mark-sheet.js';
import { PackageEditor } from './package-editor.js';
import { clearedRows, preparedEntries, withoutMarks } from './prepared-rows.js';
import { entryKey, firstDifference } from './same-cells.js';
import { putNotes } from './sheet-notes.js';
import { emptyStyles, StyleBook } from './style-book.js';
import { relate, type SheetPart, type WorkbookParts, workbookParts } from './workbook-parts.js';

/**
 * A marked copy of a workbook: a first sheet that lists the findings, cells coloured and noted. Made by patching the
 * XML, so that everything else stays as the school's program wrote it; marks of an earlier copy are replaced. The copy
 * is read back and must say what the original says; otherwise, and where the package cannot be patched, JY0121.
 */
export function annotateWorkbook(bytes: Uint8Array, file: string, annotation: Annotation): Outcome<Uint8Array> {
  const before = readWorkbook(bytes, { inflate: inflateNode, file });
  if (!before.ok) return before;
  try {
    const copy = marked(bytes, before.value, annotation);
    return checked(before.value, copy, file, annotation);
  } catch (error) {
    if (error instanceof CannotPatch) return failure(cannotCopy(file, `${error.part} ${error.reason}`));
    throw error;
  }
}

/** JY0121. */
export const cannotCopy = (file: string, reason: string): Finding => ({
  code: 'JY0121',
  where: { file },
  params: { place: reason },
});

/** Marks that are noted; more than anybody reads, and each costs a drawing. */
const MOST_NOTES = 1000;

function marked(bytes: Uint8Array, before: RawWorkbook, annotation: Annotation): Uint8Array {
  const source = PackageEditor.open(bytes);
  const parts = workbookParts(source);
  const { styles, part: stylesPart } = openStyles(source, parts);
  const oldList = before.sheets.find(isFindingsList);
  const record = copyRecord(oldList);
  const entries = [...clearedRows(before, record.prepared), ...preparedEntries(annotation.prepared)];
  const setting: MarkSetting = {
    styles,
    dateSystem: parts.dateSystem,
    record: record.fills,
    fills: [],
  };
  const restore = styles.hasFill(isMarkFill);
  const works = parts.sheets
    .filter(({ name }) => name !== oldList?.name)
    .map((sheet) => ({ sheet, work: workFor(sheet, before, { marks: annotation.marks, entries, restore }) }));
  for (const { sheet, work } of works) {
    if (work.marks.size > 0 || work.entries.length > 0 || restore) {
      source.write(sheet.part, markSheet(source.text(sheet.part), work, setting));
    }
    putNotes(source, parts, sheet, notesOf(work));
    unselect(source, sheet.part);
  }
  putList(source, parts, annotation, { setting, old: parts.sheets.find(({ name }) => name === oldList?.name) });
  source.write(stylesPart, styles.toXml());
  return packSealed(source, parts.part);
}

/** The styles of a workbook; made where it has none. */
export function openStyles(
  source: PackageEditor,
  parts: WorkbookParts,
): { readonly styles: StyleBook; readonly part: string } {
  const known = targetOfType(parts.relationships, 'styles');
  if (known !== undefined && source.has(known))
    return { styles: new StyleBook(source.text(known), known), part: known };
  const part = source.freeName(`${parts.part.slice(0, parts.part.lastIndexOf('/') + 1)}styles`, '.xml');
  const xml = emptyStyles(parts.namespace);
  source.write(part, xml);
  source.declare(part, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml');
  relate(source, parts.part, { type: `${parts.typeBase}/styles`, target: part });
  return { styles: new StyleBook(xml, part), part };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

interface AllWork {
  readonly marks: readonly CellMark[];
  readonly entries: readonly CellEntry[];
  readonly restore: boolean;
}

function workFor(sheet: SheetPart, before: RawWorkbook, all: AllWork): SheetWork {
  const merges = before.sheets.find(({ name }) => name === sheet.name)?.merges ?? [];
  const marks = new Map<string, CellMark>();
  const own = all.marks.filter((mark) => mark.sheet === sheet.name);
  for (const mark of own.sort((a, b) => RANK[a.severity] - RANK[b.severity])) {
    const cell = shownCell(mark.cell, merges);
    if (cell === undefined) continue;
    const first = marks.get(cell);
    const note = first ? `${first.note}\n\n${mark.heading}\n${mark.note}` : mark.note;
    marks.set(cell, { ...(first ?? mark), cell, note });
  }
  const entries = all.entries.filter((entry) => entry.sheet === sheet.name);
  return { name: sheet.name, part: sheet.part, marks, entries, restore: all.restore };
}

const notesOf = ({ marks }: SheetWork): ReadonlyMap<string, { heading: string; text: string }> =>
  new Map([...marks].slice(0, MOST_NOTES).map(([cell, { heading, note }]) => [cell, { heading, text: note }]));

const SELECTED = /(<(?:[\w.-]+:)?sheetView\b[^>]*?)\s+tabSelected\s*=\s*(?:"(?:1|true)"|'(?:1|true)')/g;

/** Two selected sheets would be a group, in which whatever is typed goes into both. */
function unselect(source: PackageEditor, part: string): void {
  const xml = source.text(part, true);
  const plain = xml.replace(SELECTED, '$1');
  if (plain !== xml) source.write(part, plain);
}

function putList(
  source: PackageEditor,
  parts: WorkbookParts,
  { list, prepared }: Annotation,
  { setting, old }: { readonly setting: MarkSetting; readonly old: SheetPart | undefined },
): void {
  const entry = old ? reuseListEntry(source, old) : addListEntry(source, parts, list.name);
  const record = recordTexts({ fills: setting.fills, prepared });
  source.write(entry.part, listSheetXml(list, { namespace: parts.namespace, styles: setting.styles, record }));
  presentList(source, parts.part, entry, list);
}

/** The copy, if it says what the original says. */
function checked(before: RawWorkbook, copy: Uint8Array, file: string, { prepared }: Annotation): Outcome<Uint8Array> {
  const after = readWorkbook(copy, { inflate: inflateNode, file });
  if (!after.ok) return failure(cannotCopy(file, after.findings[0]?.code ?? ''));
  const but = new Set(preparedEntries(prepared).map(entryKey));
  const difference = firstDifference(withoutMarks(before), withoutMarks(after.value), but);
  return difference === undefined ? success(copy) : failure(cannotCopy(file, difference));
}
