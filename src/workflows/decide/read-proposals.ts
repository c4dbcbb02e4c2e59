import { type Finding, failure, type Outcome, success } from '../../model/finding.js';
import { cellAddress, type RawWorkbook } from '../../model/raw-workbook.js';
import { ANSWER_WORDS, COLUMNS, OUTCOME_WORDS, PANEL_COLUMN } from './proposal-columns.js';

/** A row of the table as it came back. */
export interface ReturnedRow {
  readonly award: string;
  readonly school: string;
  readonly subject: string;
  readonly digest: string;
  /** `null`: left blank, so it is not decided this time. */
  readonly outcome: 'conferred' | 'refused' | 'deferred' | null;
  readonly reason: string;
  readonly vetoes: readonly string[];
  readonly panel: ReadonlyMap<string, boolean>;
  readonly place: Finding['where'];
}

/** A grid of texts with the place of every cell. */
export interface Grid {
  readonly file: string;
  readonly sheet?: string;
  /** Row number → texts by column from 1. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, string>>;
}

/** The first sheet of a workbook that has the table, as a grid. */
export function gridOf(workbook: RawWorkbook, file: string): Grid {
  const grids = workbook.sheets.map(
    (sheet): Grid => ({
      file,
      sheet: sheet.name,
      rows: new Map(
        [...sheet.rows].map(([row, cells]) => [
          row,
          new Map([...cells].map(([column, { value }]) => [column, value === null ? '' : textOf(value).trim()])),
        ]),
      ),
    }),
  );
  return grids.find((grid) => headerRow(grid) !== null) ?? grids[0] ?? { file, rows: new Map() };
}

const textOf = (value: { readonly type: string; readonly value: unknown; readonly raw?: string }): string =>
  value.raw ?? String(value.value);

/** A field, quoted or plain, and what ends it. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;

/** A CSV text as a grid (RFC 4180). An apostrophe before a formula is taken away again. */
export function csvGrid(text: string, file: string): Grid {
  const rows = new Map<number, Map<number, string>>();
  const source = text.replace(/^\uFEFF/, '');
  let [row, column] = [1, 1];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < source.length) {
    const match = FIELD.exec(source);
    // A quote where none may stand: what follows cannot be told from what came before.
    if (!match) break;
    const [, quoted, plain = '', end = ''] = match;
    const field = (quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim().replace(/^'(?=[=+\-@])/, '');
    const cells = rows.get(row) ?? new Map<number, string>();
    rows.set(row, cells.set(column, field));
    [row, column] = end === ',' ? [row, column + 1] : [row + 1, 1];
  }
  return { file, rows };
}

function headerRow({ rows }: Grid): number | null {
  for (const [row, cells] of rows) {
    const texts = new Set(cells.values());
    if (texts.has(COLUMNS.school) && texts.has(COLUMNS.outcome)) return row;
  }
  return null;
}

const NEEDED = [
  COLUMNS.award,
  COLUMNS.school,
  COLUMNS.subject,
  COLUMNS.outcome,
  COLUMNS.reason,
  COLUMNS.digest,
] as const;

/**
 * The rows of a returned table. A table without its columns is JY6221; a cell that means nothing is told with the rows
 * (JY6217, JY6258), so that everything can be mended at once: none of them may be entered then.
 */
export function returnedRows(grid: Grid): Outcome<readonly ReturnedRow[]> {
  const head = headerRow(grid) ?? 0;
  const headers = new Map([...(grid.rows.get(head) ?? [])].map(([column, text]) => [text, column]));
  const missing = NEEDED.filter((name) => !headers.has(name));
  if (missing.length > 0)
    return failure({ code: 'JY6221', where: { file: grid.file }, params: { columns: missing.join('、') } });
  const findings: Finding[] = [];
  const rows = [...grid.rows]
    .filter(([row, cells]) => row > head && (cells.get(headers.get(COLUMNS.school) ?? 0) ?? '') !== '')
    .map(([row, cells]) => readRow({ grid, headers, row, cells, findings }));
  return success(rows, findings);
}

interface RowReading {
  readonly grid: Grid;
  readonly headers: ReadonlyMap<string, number>;
  readonly row: number;
  readonly cells: ReadonlyMap<number, string>;
  readonly findings: Finding[];
}

function readRow(reading: RowReading): ReturnedRow {
  const { grid, headers, row } = reading;
  const panel = new Map<string, boolean>();
  for (const header of headers.keys()) {
    const id = PANEL_COLUMN.exec(header)?.[1];
    const answer = id === undefined ? null : answerOf(reading, header);
    if (id !== undefined && answer !== null) panel.set(id, answer);
  }
  const cell = cellAddress(row, headers.get(COLUMNS.outcome) ?? 1);
  return {
    award: textIn(reading, COLUMNS.award),
    school: textIn(reading, COLUMNS.school),
    subject: textIn(reading, COLUMNS.subject),
    digest: textIn(reading, COLUMNS.digest),
    outcome: outcomeOf(reading),
    reason: reasonIn(reading),
    vetoes: textIn(reading, COLUMNS.vetoes)
      .split(/[、,，;；\s]+/)
      .filter((id) => id !== ''),
    panel,
    place: { file: grid.file, ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }), cell },
  };
}

const textIn = ({ headers, cells }: RowReading, header: string): string => cells.get(headers.get(header) ?? 0) ?? '';

/** Longest reason that the ledger keeps, in characters. */
const LONGEST_REASON = 400;

/** A reason as it is kept, whole; JY6258 for one that is too long. */
function reasonIn(reading: RowReading): string {
  const reason = textIn(reading, COLUMNS.reason);
  const { length } = [...reason];
  if (length > LONGEST_REASON) {
    const { code: _, params: _params, ...place } = notUnderstood(reading, COLUMNS.reason, String(LONGEST_REASON));
    reading.findings.push({ code: 'JY6258', ...place, found: String(length) });
  }
  return reason;
}

function outcomeOf(reading: RowReading): ReturnedRow['outcome'] {
  const text = textIn(reading, COLUMNS.outcome);
  if (text === '') return null;
  const found = (['conferred', 'refused', 'deferred'] as const).find((outcome) => OUTCOME_WORDS[outcome] === text);
  if (!found) reading.findings.push(notUnderstood(reading, COLUMNS.outcome, '认定、不认定或暂缓'));
  return found ?? null;
}

function answerOf(reading: RowReading, header: string): boolean | null {
  const text = textIn(reading, header);
  if (text === '') return null;
  if (text === ANSWER_WORDS.yes) return true;
  if (text !== ANSWER_WORDS.no) reading.findings.push(notUnderstood(reading, header, '是或否'));
  return false;
}

const notUnderstood = ({ grid, headers, row, cells }: RowReading, column: string, expected: string): Finding => ({
  code: 'JY6217',
  where: {
    file: grid.file,
    ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }),
    cell: cellAddress(row, headers.get(column) ?? 1),
  },
  found: cells.get(headers.get(column) ?? 0) ?? '',
  expected,
  params: { column },
});
