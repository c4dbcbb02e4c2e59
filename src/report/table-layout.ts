import type { TableBlock, TableRow } from './blocks.js';
import { columnWidths } from './column-widths.js';
import type { FontSet } from './fonts.js';
import type { TableStyle, TextStyle } from './presets.js';
import { type GridCell, placeCells } from './table-grid.js';
import { type SetLine, setText } from './text-setting.js';

/** A cell with its lines set. */
export interface CellLayout {
  readonly grid: GridCell;
  readonly lines: readonly SetLine[];
  readonly header: boolean;
  /** From the left edge of the table, in points. */
  readonly x: number;
  readonly width: number;
}

export interface RowLayout {
  readonly cells: readonly CellLayout[];
  readonly height: number;
  readonly key: boolean;
  /** Counted from 0 over the rows below the head. */
  readonly index: number;
}

export interface TableLayout {
  readonly style: TableStyle;
  readonly width: number;
  readonly head: readonly RowLayout[];
  readonly rows: readonly RowLayout[];
  readonly zebra: boolean;
}

interface Part {
  readonly block: TableBlock;
  readonly style: TableStyle;
  readonly edges: readonly number[];
  readonly fonts: FontSet;
  readonly head: boolean;
}

/** Sets the text of all cells and finds the row heights for a table of `width` points. */
export function layOutTable(block: TableBlock, style: TableStyle, width: number, fonts: FontSet): TableLayout {
  const [head, body] = [placeCells(block.head, block.columns.length), placeCells(block.rows, block.columns.length)];
  const widths = columnWidths(block.columns, [...head, ...body].flat(), width, { style, fonts });
  const part = { block, style, edges: edgesOf(widths), fonts };
  return {
    style,
    width,
    head: layOutRows(block.head, head, { ...part, head: true }),
    rows: layOutRows(block.rows, body, { ...part, head: false }),
    zebra: block.zebra,
  };
}

/** Left edges of the columns and the right edge of the last one. */
function edgesOf(widths: readonly number[]): number[] {
  const edges = [0];
  for (const width of widths) edges.push((edges[edges.length - 1] ?? 0) + width);
  return edges;
}

function layOutRows(rows: readonly TableRow[], grid: readonly GridCell[][], part: Part): RowLayout[] {
  const cells = grid.map((row, index) => row.map((cell) => layOutCell(cell, rows[index], part)));
  const heights = rowHeights(cells, part.style);
  return cells.map((row, index) => ({
    cells: row,
    height: heights[index] ?? part.style.minimumRow,
    key: rows[index]?.key === true,
    index,
  }));
}

function layOutCell(grid: GridCell, row: TableRow | undefined, { block, style, edges, fonts, head }: Part): CellLayout {
  const x = edges[grid.column] ?? 0;
  const width = (edges[grid.column + grid.colSpan] ?? x) - x;
  const header = head || grid.cell.header === true;
  const align = grid.cell.align ?? (head ? 'center' : (block.columns[grid.column]?.align ?? 'left'));
  const role = header || row?.key ? style.text.strong : style.text.role;
  const text: TextStyle = { ...style.text, role, align };
  return { grid, lines: setText(grid.cell.content, text, width - 2 * style.paddingX, fonts), header, x, width };
}

/** Height of the lines of a cell with its padding. */
export const cellHeight = ({ lines }: CellLayout, { text, paddingY }: TableStyle): number =>
  lines.length * text.leading + 2 * paddingY;

function rowHeights(rows: readonly (readonly CellLayout[])[], style: TableStyle): number[] {
  const heights = rows.map((cells) =>
    Math.max(
      style.minimumRow,
      ...cells.filter(({ grid }) => grid.rowSpan === 1).map((cell) => cellHeight(cell, style)),
    ),
  );
  for (const cell of rows.flat()) {
    const { row, rowSpan } = cell.grid;
    if (rowSpan === 1) continue;
    const covered = heights.slice(row, row + rowSpan).reduce((sum, height) => sum + height, 0);
    const last = row + rowSpan - 1;
    // A cell over several rows that needs more room makes the last of them taller.
    heights[last] = (heights[last] ?? 0) + Math.max(0, cellHeight(cell, style) - covered);
  }
  return heights;
}
