import { cellAddress, type RawRange, type RawSheet } from '../../model/raw-workbook.js';
import type { AskedCell } from './collected.js';
import type { AnswerCollector } from './collector.js';

const isInside = (
  { top, left, bottom, right }: RawRange,
  { row, column }: Pick<AskedCell, 'row' | 'column'>,
): boolean => row >= top && row <= bottom && column >= left && column <= right;

/**
 * Asked cells that have been merged with others (JY1115): one value cannot answer several questions, so none of them is
 * believed. A cell that was merged only with empty space to its right or below keeps its value.
 */
export function mergedCells(
  sheet: RawSheet,
  rows: readonly (readonly AskedCell[])[],
  collector: AnswerCollector,
): ReadonlySet<AskedCell> {
  const lost = new Set<AskedCell>();
  if (sheet.merges.length === 0) return lost;
  const asked = rows.flat();
  for (const merge of sheet.merges) {
    const inside = asked.filter((cell) => isInside(merge, cell));
    const [first] = inside;
    if (!first) continue;
    const isAlone = inside.length === 1 && first.row === merge.top && first.column === merge.left;
    if (isAlone) continue;
    for (const cell of inside) lost.add(cell);
    const range = `${cellAddress(merge.top, merge.left)}:${cellAddress(merge.bottom, merge.right)}`;
    collector.find(
      'JY1115',
      { sheet: sheet.name, cell: cellAddress(first.row, first.column), label: first.label },
      { found: range, subject: first.subject, params: { cells: inside.length } },
    );
  }
  return lost;
}
