import type { CellTarget, FindingsList, FindingsListRow } from '../../model/annotation.js';
import { cellAddress, columnLetters } from '../../model/raw-workbook.js';
import { escapeCellText, escapeXml } from '../form/sheet-xml.js';
import { lineCount, rowHeight } from '../form/text-measure.js';
import { MARK_COLOURS, NO_FILL, solidFill } from './mark-colours.js';
import type { StyleBook } from './style-book.js';

const font = (name: string, size: number, rest = '', colour = 'FF1F1F1F'): string =>
  `<font>${rest}<sz val="${size}"/><color rgb="${colour}"/><name val="${name}"/><charset val="134"/></font>`;
const BODY = font('宋体', 10);
const BOLD = font('黑体', 10, '<b/>');
const TITLE = font('黑体', 16, '<b/>');
const LEAD = font('宋体', 11);
const FIRST_LEAD = font('黑体', 11, '<b/>');
const LINK = font('宋体', 10, '<u/>', 'FF0563C1');
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const side = (name: string): string => `<${name} style="thin"><color rgb="FFA6A6A6"/></${name}>`;
const BOX = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
const align = (horizontal: string, rest: string): string =>
  `<alignment horizontal="${horizontal}" vertical="center"${rest}/>`;
const WRAPPED = ' wrapText="1"';
const INDENTED = ' wrapText="1" indent="1"';
const HEADER_FILL = solidFill('D6E1F2');

/** Numbers of the formats that the list is written with. */
interface ListFormats {
  readonly title: number;
  readonly firstLine: number;
  readonly line: number;
  readonly header: number;
  readonly text: number;
  readonly centred: number;
  readonly link: number;
  readonly severity: Readonly<Record<FindingsListRow['severity'], number>>;
}

function listFormats(styles: StyleBook): ListFormats {
  const box = (text: string, fill: string, alignment: string): number =>
    styles.format({ font: text, fill, border: BOX, alignment });
  const plain = (text: string, alignment: string): number =>
    styles.format({ font: text, fill: NO_FILL, border: NO_BORDER, alignment });
  const severity = (rgb: string): number => box(BOLD, solidFill(rgb), align('center', WRAPPED));
  const { error, warning, notice } = MARK_COLOURS;
  return {
    title: plain(TITLE, align('left', '')),
    firstLine: plain(FIRST_LEAD, align('left', WRAPPED)),
    line: plain(LEAD, align('left', WRAPPED)),
    header: box(BOLD, HEADER_FILL, align('center', WRAPPED)),
    text: box(BODY, NO_FILL, align('left', INDENTED)),
    centred: box(BODY, NO_FILL, align('center', WRAPPED)),
    link: box(LINK, NO_FILL, align('center', WRAPPED)),
    severity: { error: severity(error), warning: severity(warning), notice: severity(notice) },
  };
}

/** What a list is written with. */
export interface ListSetting {
  readonly namespace: string;
  readonly styles: StyleBook;
  /** Hidden texts behind the first row. */
  readonly record: readonly string[];
}

/** The number of the row with the headers. */
export const headerRowOf = (list: FindingsList): number => list.lines.length + 2;

/** The whole part of the sheet: A4 across, as wide as the page, headers repeated and held in view. */
export function listSheetXml(list: FindingsList, { namespace, styles, record }: ListSetting): string {
  const formats = listFormats(styles);
  const header = headerRowOf(list);
  const last = columnLetters(list.columns.length);
  const rows = [
    titleRow(list, formats, record),
    ...list.lines.map((line, index) => lineRow(list, formats, line, index + 2)),
    headerRow(list, formats),
    ...list.rows.map((row, index) => findingRow(list, formats, row, header + 1 + index)),
  ];
  const merges = [1, ...list.lines.map((_, index) => index + 2)].map(
    (row) => `<mergeCell ref="A${row}:${last}${row}"/>`,
  );
  const links = list.rows.flatMap((row, index) => linkXml(list, row, header + 1 + index));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">${[
    '<sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="${header}" topLeftCell="A${header + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${header + 1}" sqref="A${header + 1}"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(list, record.length),
    `<sheetData>${rows.join('')}</sheetData>`,
    `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
    links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '',
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter><oddFooter>${escapeXml(`&L&8 ${list.foot.replaceAll('&', '&&')}&R&8 ${list.pages}`)}</oddFooter></headerFooter>`,
  ].join('')}</worksheet>`;
}

function columnsXml(list: FindingsList, hidden: number): string {
  const shown = list.columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const [first, last] = [list.columns.length + 1, list.columns.length + Math.max(hidden, 1)];
  return `<cols>${shown.join('')}<col min="${first}" max="${last}" width="4" hidden="1" customWidth="1"/></cols>`;
}

const textCell = (address: string, format: number, text: string): string =>
  `<c r="${address}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${escapeCellText(text)}</t></is></c>`;

const openRow = (row: number, height: number): string => `<row r="${row}" ht="${height}" customHeight="1">`;

function titleRow(list: FindingsList, formats: ListFormats, record: readonly string[]): string {
  const hidden = record.map((text, index) => textCell(cellAddress(1, list.columns.length + 1 + index), 0, text));
  return `${openRow(1, 30)}${textCell('A1', formats.title, list.title)}${hidden.join('')}</row>`;
}

/** Larger letters than those of the table take more room. */
const LEAD_WIDTH_SHARE = 0.88;
const LEAD_LINE_EXTRA = 4;
const INDENT = 1;

function lineRow(list: FindingsList, formats: ListFormats, text: string, row: number): string {
  const width = list.columns.reduce((sum, column) => sum + column.width, 0) * LEAD_WIDTH_SHARE;
  const height = rowHeight(lineCount(text, width)) + LEAD_LINE_EXTRA;
  return `${openRow(row, height)}${textCell(`A${row}`, row === 2 ? formats.firstLine : formats.line, text)}</row>`;
}

function headerRow(list: FindingsList, formats: ListFormats): string {
  const row = headerRowOf(list);
  const cells = list.columns.map(({ header }, index) => textCell(cellAddress(row, index + 1), formats.header, header));
  return `${openRow(row, 24)}${cells.join('')}</row>`;
}

function findingRow(list: FindingsList, formats: ListFormats, finding: FindingsListRow, row: number): string {
  const cells = finding.cells.map((value, index) => {
    const address = cellAddress(row, index + 1);
    const format = formatAt(list, formats, finding, index);
    return typeof value === 'number'
      ? `<c r="${address}" s="${format}"><v>${value}</v></c>`
      : textCell(address, format, value);
  });
  const lines = finding.cells.map((value, index) =>
    lineCount(String(value), (list.columns[index]?.width ?? 10) - INDENT),
  );
  return `${openRow(row, rowHeight(Math.max(...lines)) + LEAD_LINE_EXTRA)}${cells.join('')}</row>`;
}

function formatAt(list: FindingsList, formats: ListFormats, finding: FindingsListRow, column: number): number {
  if (column === list.severityColumn) return formats.severity[finding.severity];
  if (column === list.linkColumn && finding.target) return formats.link;
  return list.columns[column]?.centred ? formats.centred : formats.text;
}

function linkXml(list: FindingsList, row: FindingsListRow, number: number): readonly string[] {
  if (!row.target) return [];
  const address = cellAddress(number, list.linkColumn + 1);
  return [`<hyperlink ref="${address}" location="${escapeXml(locationOf(row.target))}" display="${row.target.cell}"/>`];
}

/** `'教师情况'!M6`: a place as links and defined names write it. */
const locationOf = ({ sheet, cell }: CellTarget): string => `${quotedSheet(sheet)}!${cell}`;

/** The name of a sheet as formulas write it. */
export const quotedSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;
