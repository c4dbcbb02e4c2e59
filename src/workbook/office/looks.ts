import type { Style } from 'exceljs';

/** Colours of an office's workbook, as ARGB. */
export const COLOURS = {
  ink: 'FF1F1F1F',
  quiet: 'FF595959',
  line: 'FFA6A6A6',
  required: 'FFFFE699',
  optional: 'FFD6E1F2',
  eyes: 'FFE7E6E6',
  hint: 'FFF7F7F7',
} as const;

type Fill = NonNullable<Style['fill']>;

/** A fill of one colour. */
export const solid = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

const edge = { style: 'thin', color: { argb: COLOURS.line } } as const;
const box = { top: edge, bottom: edge, left: edge, right: edge };

/** How the parts of a table look. */
export const LOOKS = {
  title: {
    font: { name: '黑体', size: 16, bold: true, color: { argb: COLOURS.ink } },
    alignment: { vertical: 'middle' },
  },
  note: {
    font: { name: '宋体', size: 10, color: { argb: COLOURS.quiet } },
    alignment: { vertical: 'middle', wrapText: true },
  },
  hint: {
    font: { name: '宋体', size: 9, color: { argb: COLOURS.quiet } },
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    fill: solid(COLOURS.hint),
    border: box,
  },
  header: {
    font: { name: '黑体', size: 10, bold: true, color: { argb: COLOURS.ink } },
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    border: box,
  },
  body: {
    font: { name: '宋体', size: 10, color: { argb: COLOURS.ink } },
    alignment: { vertical: 'middle', wrapText: true },
    border: box,
  },
} as const satisfies Readonly<Record<string, Partial<Style>>>;
