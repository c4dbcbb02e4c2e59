import { parseAddress } from '../read/addresses.js';

/** Where a note's box stands: column and pixels into it, row and pixels into it, for both corners. */
export type Anchor = readonly [number, number, number, number, number, number, number, number];

/** Shapes are numbered by 1024 for each drawing (VML, `o:idmap`). */
const SHAPES_OF_DRAWING = 1024;
const NOTE_PAPER = '#fffbe6';

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** A drawing part without shapes; `drawing` is a number that no other drawing of the workbook has. */
export const emptyDrawing = (drawing: number): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${drawing}"/></o:shapelayout>${SHAPE_TYPE}</xml>`;

/** The boxes of notes in a drawing part: some taken away, others added. VML as Office writes it is not always XML, so that it is never parsed. */
export function changeShapes(
  vml: string,
  change: {
    readonly removed: readonly string[];
    readonly added: readonly { readonly cell: string; readonly anchor: Anchor }[];
  },
): string {
  const gone = new Set(change.removed);
  const kept = vml.replace(SHAPE, (shape) => (gone.has(placeOfShape(shape)) ? '' : shape));
  const end = kept.lastIndexOf('</xml>');
  if (end < 0 || change.added.length === 0) return kept;
  const first = firstFreeNumber(kept);
  const shapes = change.added.map(({ cell, anchor }, index) => shapeXml(cell, anchor, first + index));
  const type = kept.includes('id="_x0000_t202"') ? '' : SHAPE_TYPE;
  return kept.slice(0, end) + type + shapes.join('') + kept.slice(end);
}

const SHAPE = /<v:shape\b[\s\S]*?<\/v:shape>/g;

/** `row:column` of a note's box, from 1; empty for any other shape. */
function placeOfShape(shape: string): string {
  if (!/ObjectType\s*=\s*["']Note["']/.test(shape)) return '';
  const [row, column] = ['Row', 'Column'].map(
    (name) => new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(shape)?.[1],
  );
  return row === undefined || column === undefined ? '' : shapeKey(Number(row) + 1, Number(column) + 1);
}

const shapeKey = (row: number, column: number): string => `${row}:${column}`;

/** What {@link changeShapes} knows a cell's box by. */
export function boxOf(cell: string): string {
  const place = parseAddress(cell);
  return place ? shapeKey(place.row, place.column) : '';
}

function firstFreeNumber(vml: string): number {
  const drawing = Number(/<o:idmap\b[^>]*\bdata\s*=\s*["'](\d+)/.exec(vml)?.[1] ?? 1);
  const used = [...vml.matchAll(/id="_x0000_s(\d+)"/g)].map((match) => Number(match[1]));
  return Math.max(drawing * SHAPES_OF_DRAWING, ...used) + 1;
}

function shapeXml(cell: string, anchor: Anchor, number: number): string {
  const { row = 1, column = 1 } = parseAddress(cell) ?? {};
  return `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:2pt;width:220pt;height:90pt;z-index:1;visibility:hidden" fillcolor="${NOTE_PAPER}" o:insetmode="auto"><v:fill color2="${NOTE_PAPER}"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}
