import type { Column, ConditionalFormattingRule, Row, Workbook, Worksheet } from 'exceljs';
import { columnLetters } from '../../model/raw-workbook.js';
import type { TableBook, TableSheet } from '../../workflows/ports.js';
import { lineCount, rowHeight, textWidth } from '../form/text-measure.js';
import { onePageWide } from '../page-setup.js';
import { inflateNode } from '../read/inflate-node.js';
import { unzip } from '../read/unzip.js';
import { packZip } from '../zip-writer.js';

const HEAD_FILL = 'FFE4E8F0';
const BAR_FILL = 'FFB9CDE5';
const RULE = { style: 'thin', color: { argb: 'FFB5B5B5' } } as const;

const NUMBER_FORMATS: Readonly<Record<TableSheet['columns'][number]['kind'], string>> = {
  text: '@',
  number: '0',
  points: '0.00',
  share: '0.0%',
  code: '@',
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

/** The columns that stand on paper: all but codes at the end. */
function printedColumns({ columns }: TableSheet): TableSheet['columns'] {
  const last = columns.findLastIndex(({ kind }) => kind !== 'code');
  return columns.slice(0, last + 1);
}

const orientationOf = (table: TableSheet): 'portrait' | 'landscape' =>
  printedColumns(table).reduce((sum, { width }) => sum + width, 0) > PORTRAIT_CHARACTERS ? 'landscape' : 'portrait';

/** The area that is printed, where that is not the whole sheet. */
function printArea(table: TableSheet, lastRow: number): { readonly printArea?: string } {
  const { length } = printedColumns(table);
  if (length === 0 || length === table.columns.length) return {};
  // exceljs puts one dollar sign in front of each corner; the one before the row is ours to write.
  return { printArea: `A$1:${columnLetters(length)}$${lastRow}` };
}

/** As many characters as stand side by side in a footer without touching the page number. */
const FOOTER_CHARACTERS = 70;

/** Title at the left and name of the sheet in the middle, where both have room. `&` begins a code in footers. */
function footerOf(title: string, name: string): string {
  const escaped = (text: string): string => text.replaceAll('&', '&&');
  const middle = textWidth(title) + textWidth(name) > FOOTER_CHARACTERS ? '' : `&C${escaped(name)}`;
  return `&L${escaped(middle === '' ? name : title)}${middle}&R第 &P 页 / 共 &N 页`;
}

function addSheet(workbook: Workbook, title: string, table: TableSheet): void {
  const head = table.note === undefined ? 2 : 3;
  const sheet = workbook.addWorksheet(table.name, {
    views: [{ state: 'frozen', ySplit: head, showGridLines: false }],
    pageSetup: {
      ...onePageWide(orientationOf(table)),
      printTitlesRow: `${head}:${head}`,
      ...printArea(table, head + table.rows.length),
    },
    headerFooter: { oddFooter: footerOf(title, table.name) },
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
  fitHeight(
    headRow,
    table.columns.map(({ header }) => header),
    table.columns,
  );
  for (const [index, values] of table.rows.entries()) addRow(sheet.getRow(head + 1 + index), values, table.columns);
  if (table.rows.length > 0) {
    sheet.autoFilter = {
      from: { row: head, column: 1 },
      to: { row: head + table.rows.length, column: table.columns.length },
    };
    addBars(sheet, table, head);
    addChoices(sheet, table, head);
  }
}

/** Lists that drop down; other texts are refused, a blank is not. */
function addChoices(sheet: Worksheet, { columns, rows }: TableSheet, head: number): void {
  for (const [index, { header, choices }] of columns.entries()) {
    if (choices === undefined) continue;
    for (const row of rows.keys())
      sheet.getCell(head + 1 + row, index + 1).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: [`"${choices.join(',')}"`],
        showErrorMessage: true,
        errorTitle: header,
        error: `请选：${choices.join('、')}`,
      };
  }
}

/** Shares carry a bar from 0 to 100 %, so that a column can be read at a glance. */
function addBars(sheet: Worksheet, { columns, rows }: TableSheet, head: number): void {
  for (const [index, { kind }] of columns.entries()) {
    if (kind !== 'share') continue;
    const letter = columnLetters(index + 1);
    const rule = {
      type: 'dataBar',
      priority: index + 1,
      // A plain bar would need an extension, to which exceljs gives a number drawn by chance.
      gradient: true,
      cfvo: [
        { type: 'num', value: 0 },
        { type: 'num', value: 1 },
      ],
      color: { argb: BAR_FILL },
    } as const;
    sheet.addConditionalFormatting({
      ref: `${letter}${head + 1}:${letter}${head + rows.length}`,
      // The types of exceljs do not know the colour of a bar, its writer does.
      rules: [rule as unknown as ConditionalFormattingRule],
    });
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

function addRow(row: Row, values: TableSheet['rows'][number], columns: TableSheet['columns']): void {
  values.forEach((value, index) => {
    const cell = row.getCell(index + 1);
    cell.value = value;
    cell.border = { top: RULE, bottom: RULE, left: RULE, right: RULE };
    cell.alignment =
      typeof value === 'number'
        ? { vertical: 'middle', horizontal: 'right', indent: 1 }
        : { vertical: 'middle', wrapText: columns[index]?.kind !== 'code' };
  });
  fitHeight(row, values, columns);
}

/** Programs that only print do not fit rows to wrapped text; the file says how high they are. */
function fitHeight(row: Row, values: TableSheet['rows'][number], columns: TableSheet['columns']): void {
  const lines = values.map((value, index) => {
    const { kind, width = 1 } = columns[index] ?? {};
    return typeof value === 'string' && kind !== 'code' ? lineCount(value, width) : 1;
  });
  const most = Math.max(1, ...lines);
  if (most > 1) row.height = rowHeight(most);
}
