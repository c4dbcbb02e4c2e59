import type { Workbook, Worksheet } from 'exceljs';
import type { OfficeBook, OfficeLists, OfficeSheet } from '../../model/office.js';
import { columnLetters } from '../../model/raw-workbook.js';
import { lineCount, rowHeight } from '../form/text-measure.js';
import { onePageWide } from '../page-setup.js';
import { repacked } from '../tables/write-tables.js';
import { HIDDEN_SHEET, hiddenRows } from './hidden-sheet.js';
import { LOOKS } from './looks.js';
import type { OfficePrinting } from './printing.js';
import { writeSettings } from './settings-sheet.js';
import { writeTable } from './table-sheet.js';
import type { ListPlaces } from './validation.js';

const GUIDE_SHEET = '填写说明';
const LISTS_SHEET = '_选项';
const GUIDE_WIDTH = 84;
/** The guide's letters are a little larger than those that are measured. */
const GUIDE_SPARE = 8;

/**
 * An office's workbook: a guide, the tables with drop-downs and frozen heads, A4 one page wide; lists and what no cell
 * shows stand on hidden sheets. Same book, same bytes.
 */
export async function writeOffice(book: OfficeBook): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  const date = new Date(`${book.date}T00:00:00Z`);
  const { title } = book;
  Object.assign(workbook, { creator: 'jiaoyan', lastModifiedBy: 'jiaoyan', title, created: date, modified: date });
  writeGuide(newSheet(workbook, GUIDE_SHEET, title), book);
  const sheets = book.sheets.map((sheet) => [newSheet(workbook, sheet.name, title, sheet), sheet] as const);
  const printing = { title, listPlaces: writeLists(workbook, book.lists), label: labelsOf(book.lists) };
  for (const [sheet, plan] of sheets) (plan.settings ? writeSettings : writeTable)(sheet, plan, printing);
  const hidden = workbook.addWorksheet(HIDDEN_SHEET, { state: 'veryHidden' });
  for (const row of hiddenRows(book.kind, book.rest)) hidden.addRow([...row]);
  return repacked(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function newSheet(workbook: Workbook, name: string, title: string, plan?: OfficeSheet): Worksheet {
  const isTable = plan !== undefined && plan.settings !== true;
  return workbook.addWorksheet(name, {
    properties: { defaultRowHeight: 18 },
    pageSetup: onePageWide(isTable ? 'landscape' : 'portrait'),
    headerFooter: { oddFooter: `&L${title}&C${name}&R第 &P 页 / 共 &N 页` },
  });
}

function writeGuide(sheet: Worksheet, { title, guide }: OfficeBook): void {
  sheet.views = [{ state: 'normal', showGridLines: false }];
  sheet.getColumn(1).width = GUIDE_WIDTH;
  sheet.getCell(1, 1).value = title;
  sheet.getCell(1, 1).style = LOOKS.title;
  sheet.getRow(1).height = 30;
  guide.forEach((paragraph, index) => {
    const cell = sheet.getCell(index + 3, 1);
    cell.value = paragraph;
    cell.style = { ...LOOKS.note, font: { ...LOOKS.note.font, size: 11 } };
    sheet.getRow(index + 3).height = rowHeight(lineCount(paragraph, GUIDE_WIDTH - GUIDE_SPARE)) + GUIDE_SPARE;
  });
}

/** The choices of every list in a column of a hidden sheet; gives where each stands. */
function writeLists(workbook: Workbook, lists: OfficeLists): ListPlaces {
  const sheet = workbook.addWorksheet(LISTS_SHEET, { state: 'veryHidden' });
  const places = Object.entries(lists).map(([name, entries], index) => {
    entries.forEach((entry, place) => {
      sheet.getCell(place + 1, index + 1).value = entry.zh;
    });
    const letters = columnLetters(index + 1);
    return [name, `'${LISTS_SHEET}'!$${letters}$1:$${letters}$${Math.max(1, entries.length)}`] as const;
  });
  return Object.fromEntries(places);
}

function labelsOf(lists: OfficeLists): OfficePrinting['label'] {
  const labels = new Map(
    Object.entries(lists).flatMap(([list, entries]) => entries.map(({ code, zh }) => [`${list} ${code}`, zh] as const)),
  );
  return (list, code) => labels.get(`${list} ${code}`) ?? code;
}
