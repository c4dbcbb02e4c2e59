import type { Alignment, TableBlock, TableCell, TableColumn, TableRow } from './blocks.js';
import type { Container } from './containers.js';
import { inlineMarkdown } from './inline-markdown.js';
import { filledLines, isDelimiter, type PipeRow, pipeRow } from './pipe-rows.js';
import { withContentWidths } from './table-widths.js';
import { fault, type Parsed, parsed } from './template-fault.js';

/** A cell that belongs to the one above, or to the one on its left. */
const [ABOVE, LEFT] = ['^^', '<<'];

/**
 * `:::score-table widths=1,6,2 zebra rowheads caption="…"`: head rows, a line of dashes that also aligns
 * (`:-:`), then the rows. `^^` joins a cell to the one above, `<<` to the one on its left, and a row that
 * begins with `!|` is a key row.
 */
export function tableBlock({ body, options, words, line }: Container): Parsed<TableBlock> {
  const lines = filledLines(body);
  const border = lines.findIndex(isDelimiter);
  if (border < 1) return fault(line, ':::score-table', '表头行之后有一行 | --- | --- |');
  const aligns = pipeRow(lines[border] ?? '').cells.map(alignOf);
  const [head, rows] = [lines.slice(0, border).map(pipeRow), lines.slice(border + 1).map(pipeRow)];
  const wrong = [...head, ...rows].find(({ cells }) => cells.length !== aligns.length);
  if (wrong) return fault(line, `| ${wrong.cells.join(' | ')} |（${wrong.cells.length} 格）`, `${aligns.length} 格`);
  const widths = options.get('widths')?.split(',').map(Number);
  if (widths && (widths.length !== aligns.length || !widths.every((width) => width > 0))) {
    return fault(line, `widths=${options.get('widths')}`, `${aligns.length} 个大于 0 的数`);
  }
  const caption = options.get('caption');
  const columns = aligns.map((align, index): TableColumn => ({ align, width: widths?.[index] ?? 1 }));
  const table: TableBlock = {
    kind: 'table',
    columns,
    head: joinCells(head, false),
    rows: joinCells(rows, words.includes('rowheads')),
    zebra: words.includes('zebra'),
    ...(caption ? { caption } : {}),
  };
  return parsed(widths ? table : withContentWidths(table));
}

function alignOf(dashes: string): Alignment {
  if (!dashes.endsWith(':')) return 'left';
  return dashes.startsWith(':') ? 'center' : 'right';
}

interface OpenCell {
  readonly text: string;
  readonly column: number;
  colSpan: number;
  rowSpan: number;
}

function joinCells(rows: readonly PipeRow[], rowHeads: boolean): TableRow[] {
  let above: readonly OpenCell[] = [];
  const begun = rows.map(({ cells }) => {
    const line = lineOfCells(cells, above);
    const own = [...new Set(line)].filter((cell) => !above.includes(cell));
    for (const cell of new Set(above)) if (line.includes(cell)) cell.rowSpan += 1;
    above = line;
    return own;
  });
  return begun.map((own, row) => {
    const cells = own.map((cell) => cellOf(cell, rowHeads && cell.column === 0));
    return rows[row]?.key ? { cells, key: true } : { cells };
  });
}

/** The cell that each place of a line belongs to. */
function lineOfCells(cells: readonly string[], above: readonly OpenCell[]): OpenCell[] {
  const line: OpenCell[] = [];
  cells.forEach((text, column) => {
    const owner = text === LEFT ? line[column - 1] : text === ABOVE ? above[column] : undefined;
    if (owner && text === LEFT) owner.colSpan = Math.max(owner.colSpan, column - owner.column + 1);
    line.push(owner ?? { text: text === ABOVE || text === LEFT ? '' : text, column, colSpan: 1, rowSpan: 1 });
  });
  return line;
}

function cellOf({ text, colSpan, rowSpan }: OpenCell, header: boolean): TableCell {
  return {
    content: inlineMarkdown(text),
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...(header ? { header: true as const } : {}),
  };
}
