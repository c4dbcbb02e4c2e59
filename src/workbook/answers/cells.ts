import type { RawCell, RawSheet, RawValue } from '../../model/raw-workbook.js';

/** Spaces of all kinds, and characters that are not seen: zero-width ones, the byte order mark, soft hyphens. */
const UNSEEN = /[\s\u00ad\u180e\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]+/g;
const OUTER_UNSEEN =
  /^[\s\u00ad\u180e\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]+|[\s\u00ad\u180e\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]+$/g;
const PLAIN = /^[\u4e00-\u9fffA-Za-z0-9]*$/;

/** A text without the spaces and unseen characters around it. */
export const trimUnseen = (text: string): string => (PLAIN.test(text) ? text : text.replace(OUTER_UNSEEN, ''));

/** A text without any spaces and unseen characters. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '');

/**
 * What two spellings of the same text have in common: full-width and half-width forms, spaces and capitals do not
 * count. For comparing labels and entries of lists, never for what is stored.
 */
export const foldText = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase() : withoutUnseen(text.normalize('NFKC')).toLowerCase();

/** A value as a person sees it in the cell; dates as ISO. */
export function shownValue(value: RawValue | null | undefined): string {
  if (!value) return '';
  switch (value.type) {
    case 'number':
      return value.date ?? plainNumber(value.value, value.raw);
    case 'boolean':
      return value.value ? 'TRUE' : 'FALSE';
    default:
      return value.value;
  }
}

/** A whole number without the exponent that programs write long ones with: telephone and identity-card numbers. */
const plainNumber = (value: number, raw: string): string =>
  raw.length > 4 && Number.isSafeInteger(value) && /e/i.test(raw) ? String(value) : raw;

export const cellIn = (sheet: RawSheet, row: number, column: number): RawCell | undefined =>
  sheet.rows.get(row)?.get(column);

/** What a person sees at a place, without the spaces around it; empty for a place that is not there (column 0). */
export function shownAt(sheet: RawSheet, row: number, column: number): string {
  const value = column === 0 ? null : sheet.rows.get(row)?.get(column)?.value;
  return value ? trimUnseen(shownValue(value)) : '';
}

/** Whether anything is in a cell: a value that can be seen, or a formula. */
export function isFilled(cell: RawCell | undefined): boolean {
  if (!cell) return false;
  if (cell.formula !== undefined) return true;
  return cell.value !== null && trimUnseen(shownValue(cell.value)) !== '';
}

/** Row numbers in the order of the sheet. */
export const rowNumbers = (sheet: RawSheet): readonly number[] => [...sheet.rows.keys()].sort((a, b) => a - b);
