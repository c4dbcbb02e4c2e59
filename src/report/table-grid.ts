import type { TableCell, TableRow } from './blocks.js';

/** A cell with its place in the grid; rows and columns count from 0. */
export interface GridCell {
  readonly cell: TableCell;
  readonly row: number;
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/**
 * Gives each cell its column, as HTML tables do: places that cells from above reach into are skipped.
 * Spans are cut at the edge of the grid; cells beyond the last column are left out, missing ones filled
 * with empty cells, so that the grid is always whole.
 */
export function placeCells(rows: readonly TableRow[], columns: number): GridCell[][] {
  const covered = new Set<number>();
  return rows.map((row, rowIndex) => {
    const placed: GridCell[] = [];
    const queue = [...row.cells];
    for (let column = 0; column < columns; column += 1) {
      if (covered.has(rowIndex * columns + column)) continue;
      const cell = queue.shift() ?? { content: [] };
      const rowSpan = Math.max(1, Math.min(cell.rowSpan ?? 1, rows.length - rowIndex));
      const colSpan = freeSpan(covered, rowIndex * columns + column, Math.min(cell.colSpan ?? 1, columns - column));
      const grid = { cell, row: rowIndex, column, colSpan, rowSpan };
      cover(covered, grid, columns);
      placed.push(grid);
    }
    return placed;
  });
}

/** A span ends before a place that is already covered. */
function freeSpan(covered: ReadonlySet<number>, from: number, wanted: number): number {
  let span = 1;
  while (span < wanted && !covered.has(from + span)) span += 1;
  return span;
}

function cover(covered: Set<number>, { row, column, rowSpan, colSpan }: GridCell, columns: number): void {
  for (let r = row; r < row + rowSpan; r += 1) {
    for (let c = column; c < column + colSpan; c += 1) covered.add(r * columns + c);
  }
}
