import { NOTE_SIGNS } from '../../model/annotation.js';
import { parseAddress } from '../read/addresses.js';
import { anchorOf, sheetMeasures } from './note-anchor.js';
import { boxOf, changeShapes, emptyDrawing } from './note-shapes.js';
import { changeNotes, emptyNotes, type NoteText } from './notes.js';
import type { PackageEditor } from './package-editor.js';
import { placeFor, sheetFrame } from './sheet-frame.js';
import { referenceAttribute, relate, relationshipsOf, type WorkbookParts } from './workbook-parts.js';

const NOTES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** Gives a sheet its notes: the part with the texts, the old-style drawing with the boxes, and what leads to both. */
export function putNotes(
  source: PackageEditor,
  parts: WorkbookParts,
  sheet: { readonly part: string; readonly index: number },
  notes: ReadonlyMap<string, NoteText>,
): void {
  const links = relationshipsOf(source, sheet.part);
  const known = [...links.values()].find(({ type }) => type === 'comments')?.target;
  const isMarked = known !== undefined && NOTE_SIGNS.some((sign) => source.text(known).includes(sign));
  if (notes.size === 0 && !isMarked) return;
  const part = known ?? newNotes(source, parts, sheet.part);
  const changed = changeNotes(source.text(part), part, notes);
  source.write(part, changed.xml);
  const drawing = drawingOf(source, parts, sheet);
  const xml = source.text(sheet.part);
  const measures = sheetMeasures(xml, sheetFrame(xml, sheet.part));
  const added = changed.added.map((cell) => {
    const { heading = '', text = '' } = notes.get(cell) ?? {};
    const place = parseAddress(cell) ?? { row: 1, column: 1 };
    return { cell, anchor: anchorOf(place, `${heading}\n${text}`, measures) };
  });
  source.write(drawing, changeShapes(source.text(drawing, true), { removed: changed.removed.map(boxOf), added }));
}

function newNotes(source: PackageEditor, parts: WorkbookParts, sheet: string): string {
  const part = source.freeName(`${folderOf(parts.part)}comments`, '.xml');
  source.write(part, emptyNotes(parts.namespace));
  source.declare(part, NOTES_TYPE);
  relate(source, sheet, { type: `${parts.typeBase}/comments`, target: part });
  return part;
}

function drawingOf(
  source: PackageEditor,
  parts: WorkbookParts,
  sheet: { readonly part: string; readonly index: number },
): string {
  const xml = source.text(sheet.part);
  const frame = sheetFrame(xml, sheet.part);
  const known = frame.children.find(({ local }) => local === 'legacyDrawing');
  const id = known ? /:id\s*=\s*["']([^"']*)["']/.exec(xml.slice(known.start, known.openEnd))?.[1] : undefined;
  const target = id === undefined ? undefined : relationshipsOf(source, sheet.part).get(id)?.target;
  if (target !== undefined && source.has(target)) return target;
  const part = source.freeName(`${folderOf(parts.part)}drawings/vmlDrawing`, '.vml');
  source.write(part, emptyDrawing(sheet.index + 1));
  source.declareEnding('vml', DRAWING_TYPE);
  const own = relate(source, sheet.part, { type: `${parts.typeBase}/vmlDrawing`, target: part });
  const entry = `<${frame.prefix}legacyDrawing ${referenceAttribute(xml, own, parts.typeBase)}/>`;
  const at = known ? known.start : placeFor(frame, 'legacyDrawing');
  source.write(sheet.part, xml.slice(0, at) + entry + xml.slice(known ? known.end : at));
  return part;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);
