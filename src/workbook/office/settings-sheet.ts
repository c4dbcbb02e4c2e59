import type { Worksheet } from 'exceljs';
import type { OfficeSheet } from '../../model/office.js';
import { LOOKS, solid } from './looks.js';
import type { OfficePrinting } from './printing.js';
import { putValue } from './put-value.js';
import { headColour } from './table-sheet.js';
import { addValidation } from './validation.js';

const HEAD_ROW = 3;
const WIDTHS = [22, 46, 56] as const;
const HEADS = ['项目', '内容', '说明'] as const;

/** Writes a sheet of settings: name, value and what belongs there, one setting a row. */
export function writeSettings(sheet: Worksheet, plan: OfficeSheet, printing: OfficePrinting): void {
  sheet.views = [{ state: 'frozen', ySplit: HEAD_ROW, showGridLines: false }];
  sheet.getCell(1, 1).value = `${printing.title} · ${plan.name}`;
  sheet.getCell(1, 1).style = LOOKS.title;
  sheet.getRow(1).height = 28;
  sheet.getCell(2, 1).value = plan.note;
  sheet.getCell(2, 1).style = LOOKS.note;
  sheet.mergeCells(2, 1, 2, WIDTHS.length);
  sheet.getRow(2).height = 32;
  WIDTHS.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
    sheet.getCell(HEAD_ROW, index + 1).value = HEADS[index];
    sheet.getCell(HEAD_ROW, index + 1).style = LOOKS.header;
  });
  plan.columns.forEach((column, index) => {
    const row = HEAD_ROW + 1 + index;
    const name = sheet.getCell(row, 1);
    name.value = column.header;
    name.style = {
      ...LOOKS.header,
      fill: solid(headColour(column)),
      alignment: { vertical: 'middle', wrapText: true },
    };
    putValue(sheet.getCell(row, 2), column, plan.rows[0]?.[column.key], printing);
    sheet.getCell(row, 2).alignment = { horizontal: 'left', indent: 1, vertical: 'middle', wrapText: true };
    addValidation(sheet, `B${row}`, column, printing.listPlaces);
    sheet.getCell(row, 3).value = column.hint;
    sheet.getCell(row, 3).style = {
      ...LOOKS.hint,
      alignment: { horizontal: 'left', indent: 1, vertical: 'middle', wrapText: true },
    };
    sheet.getRow(row).height = 30;
  });
}
