import { word } from '../../messages/ui/words.js';
import type { Language } from '../../model/generated/documents.js';
import { displayWidth } from '../../output/width.js';
import type { TableBook, TableSheet } from '../ports.js';
import { EXPORT_TABLES, type ExportColumn, type ExportRow, type TableName } from './tables.js';

interface BookHead {
  readonly title: string;
  readonly date: string;
  readonly language: Language;
}

/** Exported tables as a workbook: numbers are numbers, everything else is text, and a last sheet describes the columns. */
export function exportBook(tables: ReadonlyMap<TableName, readonly ExportRow[]>, head: BookHead): TableBook {
  const { title, date, language } = head;
  const named = [...tables].map(([name, rows]) => ({
    name: word(`export.table.${name}`, language),
    columns: EXPORT_TABLES[name].columns,
    rows,
  }));
  return {
    title,
    date,
    sheets: [
      ...named.map(({ name, columns, rows }) => dataSheet(name, columns, { rows, language })),
      columnsSheet(named, language),
    ],
  };
}

const isNumber = ({ type }: ExportColumn): boolean => type === 'number' || type === 'integer';

/** A table as a sheet; the headers are in the reader's language. */
export function dataSheet(
  name: string,
  columns: readonly ExportColumn[],
  { rows, language }: { readonly rows: readonly ExportRow[]; readonly language: Language },
): TableSheet {
  return {
    name,
    columns: columns.map((column, place) => ({
      header: columnHeader(column, language),
      width: widthFor(column, rows, place),
      kind: kindFor(column),
    })),
    rows: rows.map((row) =>
      columns.map((column, place) => {
        const value = row[place] ?? null;
        if (value === null) return null;
        return isNumber(column) ? Number(value) : String(value);
      }),
    ),
  };
}

const kindFor = ({ name, type, technical }: ExportColumn): TableSheet['columns'][number]['kind'] => {
  if (technical || name.endsWith('sha256')) return 'code';
  return type === 'integer' ? 'number' : type === 'number' ? 'points' : 'text';
};

const NARROWEST = 6;
/** Up to here a text stands in one line; beyond it wraps, into few lines or, at the widest, into many. */
const ONE_LINE = 16;
const FEW_LINES = 5;
const WIDEST = 30;
const CODE = 14;

/** As wide as what stands in a column, long texts wrapped: a page then shows as much as it can, at a size that can be read. */
function widthFor(column: ExportColumn, rows: readonly ExportRow[], place: number): number {
  if (kindFor(column) === 'code') return CODE;
  let widest = NARROWEST;
  for (const row of rows) widest = Math.max(widest, displayWidth(String(row[place] ?? '')) + 2);
  return widest <= ONE_LINE ? widest : Math.min(WIDEST, Math.max(ONE_LINE, Math.ceil(widest / FEW_LINES)));
}

/** The name of a column without what explains it. */
export const columnHeader = ({ zh, en }: ExportColumn, language: Language): string =>
  (language === 'en' ? en : zh).split(/[（：；，,;(]/)[0]?.trim() ?? '';

/** What every column of some tables means. */
export function columnsSheet(
  tables: readonly { readonly name: string; readonly columns: readonly ExportColumn[] }[],
  language: Language,
): TableSheet {
  const header = (name: 'name' | 'type' | 'text' | 'unit', width: number): TableSheet['columns'][number] => ({
    header: word(`export.column.${name}`, language),
    width,
    kind: 'text',
  });
  return {
    name: word('export.sheet.columns', language),
    columns: [header('name', 34), header('text', 60), header('type', 10), header('unit', 8)],
    rows: tables.flatMap(({ name, columns }) =>
      columns.map((column) => [
        `${name}.${column.name}`,
        language === 'en' ? column.en : column.zh,
        column.type,
        column.unit ?? '',
      ]),
    ),
  };
}
