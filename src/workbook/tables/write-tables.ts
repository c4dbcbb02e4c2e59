import type { Column, Workbook, Worksheet } from 'exceljs';
import type { TableBook, TableSheet } from '../../workflows/ports.js';
import { onePageWide } from '../page-setup.js';
import { inflateNode } from '../read/inflate-node.js';
import { unzip } from '../read/unzip.js';
import { packZip } from '../zip-writer.js';

const HEAD_FILL = 'FFE4E8F0';
const RULE = { style: 'thin', color: { argb: 'FFB5B5B5' } } as const;

const NUMBER_FORMATS: Readonly<Record<TableSheet['columns'][number]['kind'], string>> = {
  text: '@',
  number: '0',
  points: '0.00',
  share: '0.0%',
};

/**
 * A workbook of tables: real numbers, filters, frozen and repeated headers, A4 one page wide. Same tables, same bytes:
 * dates are the book's own and the package is packed again with fixed times.
 */
export async function writeTables(book: TableBook): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const date = new Date(`${book.date}T00:00:00Z`);
  Object.assign(workbook, {
    creator: 'jiaoyan',
    lastModifiedBy: 'jiaoyan',
    title: book.title,
    created: date,
    modified: date,
  });
  for (const sheet of book.sheets) addSheet(workbook, book.title, sheet);
  return repacked(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** A package packed again: exceljs stamps entries with the time of writing, these come without and in a fixed order. */
export function repacked(bytes: Uint8Array): Uint8Array {
  const parts = unzip(bytes, inflateNode);
  if (!parts.ok) return bytes;
  const names = [...parts.value.keys()].sort(
    (a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1),
  );
  return packZip(names.map((name) => ({ name, data: parts.value.get(name) as Uint8Array })));
}

/** Characters that a portrait page of A4 shows side by side at a size that can be read. */
const PORTRAIT_CHARACTERS = 95;

const orientationOf = ({ columns }: TableSheet): 'portrait' | 'landscape' =>
  columns.reduce((sum, { width }) => sum + width, 0) > PORTRAIT_CHARACTERS ? 'landscape' : 'portrait';

function addSheet(workbook: Workbook, title: string, table: TableSheet): void {
  const head = table.note === undefined ? 2 : 3;
  const sheet = workbook.addWorksheet(table.name, {
    views: [{ state: 'frozen', ySplit: head, showGridLines: false }],
    pageSetup: { ...onePageWide(orientationOf(table)), printTitlesRow: `${head}:${head}` },
    headerFooter: { oddFooter: `&L${title}&C${table.name}&R第 &P 页 / 共 &N 页` },
  });
  addHeading(sheet, title, table);
  const headRow = sheet.getRow(head);
  table.columns.forEach(({ header, width, kind }, index) => {
    const cell = headRow.getCell(index + 1);
    cell.value = header;
    cell.font = { bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEAD_FILL } };
    cell.border = { top: RULE, bottom: RULE, left: RULE, right: RULE };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    const column: Column = sheet.getColumn(index + 1);
    column.width = width;
    column.numFmt = NUMBER_FORMATS[kind];
  });
  for (const [index, values] of table.rows.entries()) addRow(sheet, head + 1 + index, values);
  if (table.rows.length > 0) {
    sheet.autoFilter = {
      from: { row: head, column: 1 },
      to: { row: head + table.rows.length, column: table.columns.length },
    };
  }
}

function addHeading(sheet: Worksheet, title: string, table: TableSheet): void {
  const heading = sheet.getCell(1, 1);
  heading.value = `${title} · ${table.name}`;
  heading.font = { bold: true, size: 14 };
  if (table.note === undefined) return;
  const note = sheet.getCell(2, 1);
  note.value = table.note;
  note.font = { color: { argb: 'FF666666' }, size: 9 };
}

function addRow(sheet: Worksheet, number: number, values: TableSheet['rows'][number]): void {
  const row = sheet.getRow(number);
  values.forEach((value, index) => {
    const cell = row.getCell(index + 1);
    cell.value = value;
    cell.border = { top: RULE, bottom: RULE, left: RULE, right: RULE };
    cell.alignment = { vertical: 'middle', wrapText: typeof value === 'string' };
  });
}
