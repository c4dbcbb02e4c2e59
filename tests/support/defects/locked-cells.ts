import { parseAddress } from '../../../src/workbook/read/addresses.js';
import { BookEditor } from './book-editor.js';

/** A cell that the protection of its sheet locks. */
export interface LockedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly column: number;
}

/** Every locked cell of a workbook, as its styles and sheets say: cells are locked unless their format unlocks them. */
export function lockedCells(bytes: Uint8Array): readonly LockedCell[] {
  const book = new BookEditor(bytes);
  const unlocked = unlockedFormats(book.text('xl/styles.xml'));
  return book.sheetNames.flatMap((sheet) => {
    const xml = book.text(book.partOf(sheet));
    return [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>)/g)].flatMap(([, cell = '', attributes = '']) => {
      const format = Number(/ s="(\d+)"/.exec(attributes)?.[1] ?? 0);
      const { row, column } = parseAddress(cell) ?? { row: 0, column: 0 };
      return unlocked.has(format) ? [] : [{ sheet, cell, row, column }];
    });
  });
}

/** Numbers of the cell formats that unlock. */
function unlockedFormats(styles: string): ReadonlySet<number> {
  const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(styles)?.[1] ?? '';
  const each = [...formats.matchAll(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs)].map(([format]) => format);
  return new Set(each.flatMap((format, index) => (/locked="(?:0|false)"/.test(format) ? [index] : [])));
}
