import type { DataValidation, Style, Workbook, Worksheet } from 'exceljs';
import { columnLetters } from '../../model/raw-workbook.js';
import { onePageWide } from '../page-setup.js';
import type { ColumnRange, Conditional, SheetFrame, Validation } from './layout.js';
import { type CellStyle, COLOURS, STYLE_NAMES, STYLES } from './styles.js';

/** Stands for the last row of a sheet until its rows are known; no real sheet of a form is that long. */
export const LAST_ROW_MARK = 1_048_001;
/** Stands for the footer. */
export const FOOTER_MARK = '@@FOOTER@@';
/** exceljs wants a date; the forms have none of their own. */
const FIXED_DATE = new Date(Date.UTC(2000, 0, 1));

/** The workbook of these frames without any rows; the first sheet's first row shows every style once, in order. */
export async function frameWorkbook(frames: readonly SheetFrame[], title: string): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  workbook.creator = 'jiaoyan';
  workbook.lastModifiedBy = 'jiaoyan';
  workbook.title = title;
  workbook.created = FIXED_DATE;
  workbook.modified = FIXED_DATE;
  // Whatever filled the form in, 填报进度 is counted anew when it is opened.
  workbook.calcProperties = { fullCalcOnLoad: true };
  for (const frame of frames) await addSheet(workbook, frame);
  const probe = workbook.worksheets[0];
  if (probe) showStyles(probe);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function showStyles(probe: Worksheet): void {
  STYLE_NAMES.forEach((name, index) => {
    const cell = probe.getCell(1, index + 1);
    // Without any text exceljs would leave the part for shared texts out of the package.
    cell.value = name;
    cell.style = excelStyle(STYLES[name]);
  });
}

async function addSheet(workbook: Workbook, frame: SheetFrame): Promise<void> {
  const sheet = workbook.addWorksheet(frame.name, {
    state: frame.state,
    views: [view(frame)],
    pageSetup: onePageWide(frame.landscape ? 'landscape' : 'portrait'),
    headerFooter: { oddFooter: FOOTER_MARK },
  });
  frame.columns.forEach(({ width, hidden }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    if (hidden) column.hidden = true;
  });
  for (const validation of frame.validations) addValidation(sheet, validation);
  for (const [index, conditional] of frame.conditionals.entries()) addConditional(sheet, conditional, index + 1);
  await sheet.protect('', PROTECTION);
}

/** No password: it guards against accidents only. What does no harm stays allowed. */
const PROTECTION = { formatColumns: true, formatRows: true, autoFilter: true, sort: true } as const;

function view(frame: SheetFrame): Worksheet['views'][number] {
  const { rows, columns } = frame.frozen;
  const base = { showGridLines: false, zoomScale: 100 };
  if (rows === 0 && columns === 0) return { state: 'normal', ...base };
  return { state: 'frozen', xSplit: columns, ySplit: rows, ...base };
}

function rangeText({ column, from, to }: ColumnRange): string {
  const letters = columnLetters(column);
  if (from === to) return `${letters}${from}`;
  return `${letters}${from}:${letters}${to === 'last' ? LAST_ROW_MARK : to}`;
}

/** exceljs 4.4 knows validations by range, its types do not. */
interface ValidatedSheet {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
}

function addValidation(sheet: Worksheet, { range, rule }: Validation): void {
  const validation: DataValidation = {
    // `any` shows a message only; exceljs writes it, its types do not list it.
    type: rule.type as 'list',
    formulae: [...rule.formulae],
    allowBlank: true,
    showInputMessage: rule.prompt !== '',
    promptTitle: rule.promptTitle,
    prompt: rule.prompt,
    showErrorMessage: true,
    errorStyle: rule.lenient ? 'warning' : 'stop',
    errorTitle: '填写有误',
    error: rule.error,
  };
  (sheet as unknown as ValidatedSheet).dataValidations.add(rangeText(range), validation);
}

const LOOKS: Readonly<Record<Conditional['look'], Partial<Style>>> = {
  unasked: { fill: solid(COLOURS.blocked), font: { color: { argb: COLOURS.quiet } } },
  wrong: { fill: solid(COLOURS.wrong), font: { color: { argb: COLOURS.wrongInk } } },
  due: { fill: solid(COLOURS.required) },
  done: { fill: solid(COLOURS.done) },
};

function addConditional(sheet: Worksheet, { ranges, formula, look }: Conditional, priority: number): void {
  sheet.addConditionalFormatting({
    ref: ranges.map(rangeText).join(' '),
    rules: [{ type: 'expression', priority, formulae: [formula], style: LOOKS[look] }],
  });
}

/** Colours of a solid fill: cells look at the first, conditional formats at the second. */
function solid(argb: string): NonNullable<Style['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb }, bgColor: { argb } };
}

const FONTS: Readonly<Record<CellStyle['font'], Partial<Style['font']>>> = {
  body: { name: '宋体', size: 10 },
  bold: { name: '黑体', size: 10, bold: true },
  title: { name: '黑体', size: 16, bold: true },
  subtitle: { name: '黑体', size: 12 },
  small: { name: '宋体', size: 9 },
  tiny: { name: '宋体', size: 8 },
};

/** A style as exceljs takes it. */
export function excelStyle(style: CellStyle): Partial<Style> {
  return {
    font: { ...FONTS[style.font], color: { argb: COLOURS[style.colour ?? 'ink'] } },
    alignment: { horizontal: style.align, vertical: 'middle', wrapText: style.wrap, ...indent(style) },
    protection: { locked: style.unlocked !== true },
    ...(style.fill ? { fill: solid(COLOURS[style.fill]) } : {}),
    ...(style.border ? { border: borderOf(style.border) } : {}),
    ...(style.format ? { numFmt: style.format } : {}),
  };
}

/** Text in a box keeps a little away from its left line. */
const indent = (style: CellStyle): { indent?: number } => (style.align === 'left' && style.border ? { indent: 1 } : {});

function borderOf(kind: NonNullable<CellStyle['border']>): Partial<Style['border']> {
  const line = { style: 'thin', color: { argb: COLOURS.line } } as const;
  const sides = { left: line, right: line };
  const top = kind === 'box' || kind === 'top' ? { top: line } : {};
  const bottom = kind === 'box' || kind === 'bottom' ? { bottom: line } : {};
  return { ...sides, ...top, ...bottom };
}
