import type { PreparedExplanation } from '../../model/annotation.js';
import type { RawSheet } from '../../model/raw-workbook.js';

/** Stands in the first row of every list of findings, beyond its table, so that it is known whatever it is called. */
export const LIST_SIGN = 'jiaoyan:findings-list';

/** The fill that a marked cell had before: sheet, fill as it was written, addresses. */
export interface FormerFill {
  readonly sheet: string;
  readonly fill: string;
  readonly cells: readonly string[];
}

/** Excel allows 32,767 characters in a cell. */
const LONGEST_PIECE = 30_000;
const ROWS_SEARCHED = 40;

/** What a copy notes of itself, for the next one. */
export interface CopyRecord {
  readonly fills: readonly FormerFill[];
  readonly prepared: readonly PreparedExplanation[];
}

const NOTHING: CopyRecord = { fills: [], prepared: [] };

/** Texts of the hidden cells that say what the copy has changed. */
export function recordTexts({ fills, prepared }: CopyRecord): readonly string[] {
  const text = JSON.stringify({
    fills: fills.map(({ sheet, fill, cells }) => [sheet, fill, cells.join(' ')]),
    prepared: prepared.map(({ row, code, subject }) => [row.sheet, row.code, row.subject, row.text, code, subject]),
  });
  const pieces = Array.from({ length: Math.ceil(text.length / LONGEST_PIECE) }, (_, index) =>
    text.slice(index * LONGEST_PIECE, (index + 1) * LONGEST_PIECE),
  );
  return [LIST_SIGN, ...pieces];
}

/** Whether a sheet is a list of findings of an earlier copy. */
export const isFindingsList = (sheet: RawSheet): boolean => signRow(sheet) !== undefined;

/** What an earlier copy noted of itself; nothing where it cannot be read any more. */
export function copyRecord(sheet: RawSheet | undefined): CopyRecord {
  const row = sheet && signRow(sheet);
  if (!row) return NOTHING;
  const texts = [...row].sort(([a], [b]) => a - b).map(([, { value }]) => (value?.type === 'text' ? value.value : ''));
  const record = parsed(texts.slice(texts.indexOf(LIST_SIGN) + 1).join(''));
  return {
    fills: listIn(record, 'fills').flatMap(formerFill),
    prepared: listIn(record, 'prepared').flatMap(preparedExplanation),
  };
}

function listIn(record: unknown, member: string): readonly unknown[] {
  const list: unknown = typeof record === 'object' && record !== null ? Reflect.get(record, member) : null;
  return Array.isArray(list) ? list : [];
}

function preparedExplanation(entry: unknown): readonly PreparedExplanation[] {
  if (!Array.isArray(entry) || !entry.every((member) => typeof member === 'string')) return [];
  const [sheet = '', codeCell = '', subjectCell = '', text = '', code = '', subject = ''] = entry as readonly string[];
  return [{ row: { sheet, code: codeCell, subject: subjectCell, text }, code, subject }];
}

function formerFill(entry: unknown): readonly FormerFill[] {
  if (!Array.isArray(entry)) return [];
  const [sheet, fill, cells]: readonly unknown[] = entry as readonly unknown[];
  if (typeof sheet !== 'string' || typeof fill !== 'string' || typeof cells !== 'string') return [];
  // What goes into a part must be what a fill looks like: the cell could have been typed over.
  return FILL.test(fill) ? [{ sheet, fill, cells: cells.split(' ') }] : [];
}

const COLOUR = '<(?:fg|bg)Color(?: [a-z]+="[\\w.-]+")*\\/>';
const FILL = new RegExp(
  `^<fill><patternFill(?: patternType="\\w+")?(?:\\/>|>(?:${COLOUR})*<\\/patternFill>)<\\/fill>$`,
);

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function signRow(sheet: RawSheet): RawSheet['rows'] extends ReadonlyMap<number, infer Row> ? Row | undefined : never {
  for (const [number, row] of sheet.rows) {
    if (number > ROWS_SEARCHED) continue;
    for (const { value } of row.values()) if (value?.type === 'text' && value.value === LIST_SIGN) return row;
  }
  return undefined;
}
