import type { KeyValuesBlock, TableBlock, TableCell, TableColumn, TableRow } from './blocks.js';

/** Characters of a name and of a value, beyond which they no longer widen their column. */
const NAME_ROOM = { least: 4, most: 12 };
const VALUE_WEIGHT = 16;

/** Facts as a table without a head: names shaded and strong, values beside them; the last value takes the rest of its row. */
export function factsTable({ facts, columns }: KeyValuesBlock): TableBlock {
  const names = facts.map(({ name }) => [...name].length);
  const nameWidth = Math.min(NAME_ROOM.most, Math.max(NAME_ROOM.least, ...names)) + 1.5;
  const pair: TableColumn[] = [
    { width: nameWidth, align: 'left' },
    { width: (VALUE_WEIGHT * 2) / columns, align: 'left' },
  ];
  const rows: TableRow[] = [];
  for (let start = 0; start < facts.length; start += columns) {
    const row = facts.slice(start, start + columns);
    const rest = (columns - row.length) * 2;
    const cells = row.flatMap(({ name, value }, index): TableCell[] => [
      { content: [{ text: name }], header: true },
      index === row.length - 1 && rest > 0 ? { content: value, colSpan: 1 + rest } : { content: value },
    ]);
    rows.push({ cells });
  }
  return { kind: 'table', columns: Array.from({ length: columns }, () => pair).flat(), head: [], rows, zebra: false };
}
