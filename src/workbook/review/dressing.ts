import type { Cell, CellValue, DataValidation, Workbook, Worksheet } from 'exceljs';
import { columnLetters } from '../../model/raw-workbook.js';
import { excelStyle } from '../form/exceljs-frame.js';
import { COLOURS, STYLES, type StyleName } from '../form/styles.js';
import { wrapText } from '../form/text-measure.js';
import { onePageWide } from '../page-setup.js';

/** Heights of the lines above a table, in points. */
export const HEIGHT = { title: 28, subtitle: 20, line: 17 } as const;
/** No password: it guards against accidents only. */
const PROTECTION = { formatColumns: true, formatRows: true, autoFilter: true, sort: true } as const;

/** How a sheet of a review workbook is set up. */
export interface SheetSetting {
  readonly name: string;
  readonly widths: readonly number[];
  readonly landscape: boolean;
  readonly footer: string;
}

/** A sheet with A4 set-up, one page wide. */
export function newSheet(workbook: Workbook, { name, widths, landscape, footer }: SheetSetting): Worksheet {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'normal', showGridLines: false }],
    pageSetup: onePageWide(landscape ? 'landscape' : 'portrait'),
    headerFooter: {
      oddFooter: `&L${footer.replaceAll('&', '&&')}&C${name.replaceAll('&', '&&')}&R第 &P 页 / 共 &N 页`,
    },
  });
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  return sheet;
}

/** Keeps the head in sight and repeats it on every printed page. */
export function freezeHead(sheet: Worksheet, row: number, columns: number): void {
  sheet.views = [
    {
      state: 'frozen',
      xSplit: columns,
      ySplit: row,
      topLeftCell: `${columnLetters(columns + 1)}${row + 1}`,
      showGridLines: false,
    },
  ];
  sheet.pageSetup.printTitlesRow = `${row}:${row}`;
}

/** Guards what is not to be typed over. */
export const protect = (sheet: Worksheet): Promise<void> => sheet.protect('', PROTECTION);

/** A cell with a look of the school's form and a value. */
export function put(
  sheet: Worksheet,
  [row, column]: readonly [row: number, column: number],
  style: StyleName,
  value?: CellValue,
): Cell {
  const cell = sheet.getCell(row, column);
  cell.style = excelStyle(STYLES[style]);
  if (value !== undefined && value !== '') cell.value = value;
  return cell;
}

/** Lines of text one below the other, broken at this width, so that no cells are merged; gives the next row. */
export function putLines(
  sheet: Worksheet,
  from: number,
  texts: readonly string[],
  { style, width }: { readonly style: StyleName; readonly width: number },
): number {
  let row = from;
  for (const text of texts) {
    for (const [at, line] of wrapText(text, width).entries()) {
      put(sheet, [row, 1], style, at === 0 ? line : `　${line}`);
      sheet.getRow(row).height = HEIGHT.line;
      row += 1;
    }
  }
  return row;
}

/** exceljs 4.4 knows validations by range, its types do not. */
interface ValidatedSheet {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
}

/** What a range of cells takes, and what Excel says about it. */
export const validate = (
  sheet: Worksheet,
  range: string,
  rule: Pick<DataValidation, 'type' | 'formulae' | 'prompt' | 'promptTitle' | 'error'> & Partial<DataValidation>,
): void =>
  (sheet as unknown as ValidatedSheet).dataValidations.add(range, {
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: '填写有误',
    ...rule,
  });

const LOOKS = { done: COLOURS.done, wrong: COLOURS.wrong, due: COLOURS.required, plain: COLOURS.optional } as const;

/** Looks that depend on what is typed; the first that fits wins. */
export function lookWhen(
  sheet: Worksheet,
  range: string,
  rules: readonly (readonly [look: keyof typeof LOOKS, formula: string])[],
): void {
  sheet.addConditionalFormatting({
    ref: range,
    rules: rules.map(([look, formula], index) => ({
      type: 'expression',
      priority: index + 1,
      formulae: [formula],
      style: {
        fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: LOOKS[look] }, bgColor: { argb: LOOKS[look] } },
      },
    })),
  });
}

/** The line to sign on at the foot of a sheet. */
export function signingLines(
  sheet: Worksheet,
  row: number,
  parts: readonly (readonly [column: number, text: string])[],
): void {
  for (const [column, text] of parts) put(sheet, [row, column], 'subtitle', text);
  sheet.getRow(row).height = 36;
}
