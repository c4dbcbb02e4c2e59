import type { OfficeKind } from '../../model/office.js';
import type { RawWorkbook } from '../../model/raw-workbook.js';
import { rowNumbers, shownAt } from '../answers/cells.js';

/** Name of the hidden sheet with what no cell shows. */
export const HIDDEN_SHEET = '_jiaoyan';
/** First cell of it. */
export const HIDDEN_MARK = 'jiaoyan-office';
/** A cell takes 32,767 characters; a part of a long text stays well below. */
const PART_LENGTH = 30_000;

const KINDS: readonly OfficeKind[] = ['registry', 'programme', 'reviewers'];

/** Rows of the hidden sheet: name and one part of the text; long texts go over several rows. */
export function hiddenRows(kind: OfficeKind, rest: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  const parts = Object.entries(rest).flatMap(([name, text]) =>
    Array.from({ length: Math.max(1, Math.ceil(text.length / PART_LENGTH)) }, (_, place) => [
      name,
      // The mark before it keeps a text that looks like a formula or a number a text.
      `|${text.slice(place * PART_LENGTH, (place + 1) * PART_LENGTH)}`,
    ]),
  );
  return [[HIDDEN_MARK, kind], ...parts];
}

/** What the hidden sheet of a workbook says; kind `null` where there is none. */
export function readHidden(workbook: RawWorkbook): {
  readonly kind: OfficeKind | null;
  readonly rest: Readonly<Record<string, string>>;
} {
  const sheet = workbook.sheets.find((candidate) => shownAt(candidate, 1, 1) === HIDDEN_MARK);
  if (!sheet) return { kind: null, rest: {} };
  const rest: Record<string, string> = {};
  for (const row of rowNumbers(sheet).filter((number) => number > 1)) {
    const value = sheet.rows.get(row)?.get(2)?.value;
    const name = shownAt(sheet, row, 1);
    if (value?.type === 'text') rest[name] = (rest[name] ?? '') + value.value.slice(1);
  }
  return { kind: KINDS.find((kind) => kind === shownAt(sheet, 1, 2)) ?? null, rest };
}
