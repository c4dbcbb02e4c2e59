import type { LayoutRow, SheetFrame } from './layout.js';
import { visibleWidth } from './layout.js';
import { rowHeight, wrapText } from './text-measure.js';

const LEGEND = '黄色格必填，白色格选填，灰色格不用填。';
const NOT_ASKED = '本表由名册印出，不用填写；有误请写更正说明。';
const TITLE_HEIGHT = 28;
const GUIDE_HEIGHT = 17;

/** Title of a sheet and the lines under it that say who fills it in and what to do. */
export interface SheetHead {
  readonly rows: readonly LayoutRow[];
  /** The row after them. */
  readonly next: number;
}

/** What a sheet is and does, for its first lines. */
export interface HeadText {
  readonly title: string;
  /** Who fills it in; empty where nothing is asked. */
  readonly by: string;
  readonly intro: string;
}

/**
 * The rows above the table. Lines are broken here and stand one to a row, so that nothing needs merged cells (they
 * would break sorting and inserting).
 */
export function sheetHead(text: HeadText, columns: SheetFrame['columns'], firstColumn: number): SheetHead {
  const guide = text.by === '' ? `${text.intro}${NOT_ASKED}` : `由${text.by}填写。${text.intro}${LEGEND}`;
  const lines = wrapText(guide, Math.max(40, visibleWidth(columns) - 4));
  const rows: LayoutRow[] = [
    {
      row: 1,
      height: TITLE_HEIGHT,
      fixedHeight: true,
      cells: [{ column: firstColumn, style: 'title', value: text.title }],
    },
    ...lines.map(
      (line, index): LayoutRow => ({
        row: index + 2,
        height: GUIDE_HEIGHT,
        fixedHeight: true,
        cells: [{ column: firstColumn, style: 'guide', value: line }],
      }),
    ),
  ];
  return { rows, next: rows.length + 1 };
}

/** Row of headers, as high as its longest one needs. */
export function headerRow(
  row: number,
  headers: readonly string[],
  columns: SheetFrame['columns'],
  lineCounter: (text: string, width: number) => number,
): LayoutRow {
  const lines = headers.map((header, index) =>
    columns[index]?.hidden ? 1 : lineCounter(header, columns[index]?.width ?? 10),
  );
  return {
    row,
    height: rowHeight(Math.max(...lines), 2),
    fixedHeight: true,
    cells: headers.map((value, index) => ({
      column: index + 1,
      style: columns[index]?.hidden ? 'key' : 'header',
      value,
    })),
  };
}
