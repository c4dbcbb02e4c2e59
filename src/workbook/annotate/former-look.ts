import { parseAddress } from '../read/addresses.js';
import type { FormerFill } from './list-record.js';
import { isMarkFill, NO_FILL } from './mark-colours.js';
import { childOf, type SheetFrame } from './sheet-frame.js';
import type { StyleBook } from './style-book.js';
import { attributeOf } from './tags.js';

const CELL = /<(?:[\w.-]+:)?c\b[^>]*>/g;

/**
 * Gives marked cells of an earlier copy the fill back that they had: as the copy noted it; where rows have moved since,
 * or the note is gone, the fill that most cells of the column have.
 */
export function formerLook(
  sheet: { readonly name: string; readonly xml: string; readonly frame: SheetFrame },
  styles: StyleBook,
  record: readonly FormerFill[],
): (format: number, row: number, column: number) => number {
  const isMark = markTest(styles);
  const noted = new Map<string, string>();
  for (const { sheet: name, fill, cells } of record)
    if (name === sheet.name) for (const cell of cells) noted.set(keyOf(cell), fill);
  let usual: ReadonlyMap<number, string> | undefined;
  return (format, row, column) => {
    if (!isMark(format)) return format;
    usual ??= usualFills(sheet, styles, isMark);
    return styles.withFill(format, noted.get(`${row}:${column}`) ?? usual.get(column) ?? NO_FILL);
  };
}

function keyOf(cell: string): string {
  const place = parseAddress(cell);
  return place ? `${place.row}:${place.column}` : '';
}

function markTest(styles: StyleBook): (format: number) => boolean {
  const known = new Map<number, boolean>();
  return (format) => {
    const answer = known.get(format) ?? isMarkFill(styles.fillOf(format));
    known.set(format, answer);
    return answer;
  };
}

/** The most frequent fill among the cells of each column that are not marked. */
function usualFills(
  { xml, frame }: { readonly xml: string; readonly frame: SheetFrame },
  styles: StyleBook,
  isMark: (format: number) => boolean,
): ReadonlyMap<number, string> {
  const counts = new Map<number, Map<number, number>>();
  const data = childOf(frame, 'sheetData');
  for (const [tag] of xml.slice(data?.start ?? 0, data?.end ?? 0).matchAll(CELL)) {
    const column = parseAddress(attributeOf(tag, 'r') ?? '')?.column;
    const format = Number(attributeOf(tag, 's') ?? 0);
    if (column === undefined || isMark(format)) continue;
    const own = counts.get(column) ?? new Map<number, number>();
    counts.set(column, own.set(format, (own.get(format) ?? 0) + 1));
  }
  return new Map([...counts].map(([column, own]) => [column, styles.fillOf(mostFrequent(own))]));
}

const mostFrequent = (counts: ReadonlyMap<number, number>): number =>
  [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
