import { shareText } from '../model/share-text.js';

/** What a cell holds: a text, a number, or nothing that may be shown. */
export type CellValue = string | number | null;

export type Direction = 'ascending' | 'descending';

/** Orders rows by a value; what has none comes last either way, equals stay as they were. */
export function sorted<Row>(
  rows: readonly Row[],
  sortBy: (row: Row) => CellValue,
  direction: Direction,
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row, index) => ({ row, index, value: sortBy(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null)
        return Number(a.value === null) - Number(b.value === null) || a.index - b.index;
      return sign * compare(a.value, b.value) || a.index - b.index;
    })
    .map(({ row }) => row);
}

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}

/** Rows in which every word that was typed stands somewhere. */
export function matching<Row>(rows: readonly Row[], typed: string, textOf: (row: Row) => string): readonly Row[] {
  const words = typed
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = textOf(row).toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** A decimal text or number as a number; `null` for what is not there. */
export const numeric = (value: string | number | null | undefined): number | null =>
  value === null || value === undefined || value === '' ? null : Number(value);

/** A share as a percentage; nothing where there is none. */
export const percent = (share: string | number | null): string => (share === null ? '' : shareText(share));
