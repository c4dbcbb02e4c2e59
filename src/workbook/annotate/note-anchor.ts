import { lineCount } from '../form/text-measure.js';
import { isTrue } from '../read/xml.js';
import type { Anchor } from './note-shapes.js';
import { childOf, type SheetFrame } from './sheet-frame.js';
import { attributeOf, childrenOf, startTag } from './tags.js';

/** How large rows and columns of a sheet are, in pixels. */
export interface SheetMeasures {
  /** Width of a column, from 1; 0 for a hidden one. */
  width(column: number): number;
  height(row: number): number;
}

const PIXELS_PER_CHARACTER = 7;
const CELL_MARGIN = 5;
const USUAL_WIDTH = 9;
const USUAL_HEIGHT = 20;
const PIXELS_PER_POINT = 4 / 3;

/** Reads widths and heights of a sheet, as far as notes need them. */
export function sheetMeasures(xml: string, frame: SheetFrame): SheetMeasures {
  const format = childOf(frame, 'sheetFormatPr');
  const usual = Number(format ? (attributeOf(startTag(xml, format), 'defaultColWidth') ?? USUAL_WIDTH) : USUAL_WIDTH);
  const columns = childOf(frame, 'cols');
  const widths = (columns ? childrenOf(xml, columns) : []).map((span) => {
    const tag = startTag(xml, span);
    const [first, last, width] = ['min', 'max', 'width'].map((name) => Number(attributeOf(tag, name) ?? usual));
    return { first, last, width: isTrue(attributeOf(tag, 'hidden')) ? -1 : width };
  });
  const heights = rowHeights(xml, frame);
  return {
    width(column) {
      const own = widths.find(({ first = 0, last = 0 }) => first <= column && column <= last)?.width ?? usual;
      return own < 0 ? 0 : Math.round(own * PIXELS_PER_CHARACTER) + CELL_MARGIN;
    },
    height: (row) => heights.get(row) ?? USUAL_HEIGHT,
  };
}

const ROW = /<(?:[\w.-]+:)?row\b([^>]*)>/g;

function rowHeights(xml: string, frame: SheetFrame): ReadonlyMap<number, number> {
  const data = childOf(frame, 'sheetData');
  const heights = new Map<number, number>();
  for (const [tag] of xml.slice(data?.start ?? 0, data?.end ?? 0).matchAll(ROW)) {
    const [row, height] = [attributeOf(tag, 'r'), attributeOf(tag, 'ht')];
    const pixels = isTrue(attributeOf(tag, 'hidden')) ? 0 : Number(height) * PIXELS_PER_POINT;
    if (row !== undefined && height !== undefined) heights.set(Number(row), Math.round(pixels));
  }
  return heights;
}

/** A box beside the cell: wide enough to read, as high as its text needs. */
const BOX_WIDTH = 330;
const CHARACTERS_PER_LINE = 52;
const LINE_PIXELS = 17;
const BOX_MARGIN = 12;
const LARGEST_COLUMN = 16_384;

/** Where the box of a note stands so that all of its text is seen. */
export function anchorOf(
  place: { readonly row: number; readonly column: number },
  text: string,
  sheet: SheetMeasures,
): Anchor {
  const height = Math.min(600, lineCount(text, CHARACTERS_PER_LINE) * LINE_PIXELS + BOX_MARGIN);
  const [left, indent] = [place.column + 1, 12];
  const right = walk(left, indent + BOX_WIDTH, (column) => (column > LARGEST_COLUMN ? 1e6 : sheet.width(column)));
  const top = Math.max(1, place.row - 1);
  const bottom = walk(top, height + 4, (row) => sheet.height(row));
  return [left - 1, indent, top - 1, 4, right.at - 1, right.rest, bottom.at - 1, bottom.rest];
}

function walk(from: number, distance: number, size: (at: number) => number): { at: number; rest: number } {
  let at = from;
  let rest = distance;
  for (let own = size(at); rest > own; own = size(at)) {
    rest -= own;
    at += 1;
    if (at > from + 500) break;
  }
  return { at, rest: Math.round(rest) };
}
