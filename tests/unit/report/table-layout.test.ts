import { beforeAll, describe, expect, test } from 'vitest';
import type { TableBlock } from '../../../src/report/blocks.js';
import { columnWidths } from '../../../src/report/column-widths.js';
import { factsTable } from '../../../src/report/facts.js';
import type { FontSet } from '../../../src/report/fonts.js';
import { compact } from '../../../src/report/presets.js';
import { placeCells } from '../../../src/report/table-grid.js';
import { cellHeight, layOutTable } from '../../../src/report/table-layout.js';
import { withContentWidths } from '../../../src/report/table-widths.js';
import { demonstrationFonts } from './demonstration.js';

let fonts: FontSet;
beforeAll(() => {
  fonts = demonstrationFonts();
});

const words = (text: string) => ({ content: [{ text }] });
const style = compact.table;

function table(rows: string[][], widths: number[], more: Partial<TableBlock> = {}): TableBlock {
  const columns = widths.map((width) => ({ width, align: 'left' as const }));
  return {
    kind: 'table',
    columns,
    head: [],
    rows: rows.map((row) => ({ cells: row.map(words) })),
    zebra: false,
    ...more,
  };
}

describe('widths of columns', () => {
  const widthsOf = (rows: string[][], widths: number[], width: number): number[] => {
    const block = table(rows, widths);
    const cells = placeCells(block.rows, widths.length).flat();
    return columnWidths(block.columns, cells, width, { style, fonts }).map((own) => Math.round(own * 10) / 10);
  };

  test('shares are kept where everything fits', () => {
    expect(widthsOf([['校本', '教研', '评估']], [1, 2, 1], 400)).toEqual([100, 200, 100]);
  });

  test('a number is given the room it needs, from the columns that have some', () => {
    const [first = 0, second = 0] = widthsOf([['100.00', '校本教研']], [1, 19], 400);
    expect(first).toBeGreaterThan(35);
    expect(first + second).toBeCloseTo(400, 1);
  });

  test('shares alone count where the words do not fit at all', () => {
    expect(widthsOf([['abcdefghijklmnop', 'abcdefghijklmnop']], [1, 3], 80)).toEqual([20, 60]);
  });

  test('a cell over several columns does not widen its first one', () => {
    const block = table([], [1, 9], { rows: [{ cells: [{ ...words('1000000.00'), colSpan: 2 }] }] });
    expect(columnWidths(block.columns, placeCells(block.rows, 2).flat(), 200, { style, fonts })).toEqual([20, 180]);
  });

  test('contents give the widths where the author gave none', () => {
    const block = withContentWidths(table([['1', '集体备课“四定”落实', '2.50']], [1, 1, 1]));
    expect(block.columns.map(({ width }) => Math.round(width * 100) / 100)).toEqual([3, 11, 3.24]);
  });

  test('a very long text does not take everything', () => {
    const block = withContentWidths(table([['长'.repeat(200), '短']], [1, 1]));
    expect(block.columns.map(({ width }) => width)).toEqual([22, 3]);
  });
});

describe('heights of rows', () => {
  test('a row is at least as tall as the preset says', () => {
    expect(layOutTable(table([['一']], [1]), style, 200, fonts).rows.map(({ height }) => height)).toEqual([
      style.minimumRow,
    ]);
  });

  test('a row is as tall as its tallest cell', () => {
    const [row] = layOutTable(table([['一'.repeat(25), '一']], [1, 1]), style, 216, fonts).rows;
    expect(row?.cells.map(({ lines }) => lines.length)).toEqual([3, 1]);
    expect(row?.height).toBe(3 * style.text.leading + 2 * style.paddingY);
  });

  test('a tall cell over several rows makes the last of them taller', () => {
    const rows = [{ cells: [{ ...words('一'.repeat(60)), rowSpan: 2 }, words('甲')] }, { cells: [words('乙')] }];
    const layout = layOutTable(table([], [1, 1], { rows }), style, 216, fonts);
    const [first, second] = layout.rows;
    expect(first?.height).toBe(style.minimumRow);
    expect((first?.height ?? 0) + (second?.height ?? 0)).toBe(6 * style.text.leading + 2 * style.paddingY);
    expect(first?.cells[0] && cellHeight(first.cells[0], style)).toBe(6 * style.text.leading + 2 * style.paddingY);
  });
});

describe('cells', () => {
  test('a head is centred, a body follows its column, a cell may decide for itself', () => {
    const rows = [{ cells: [words('甲'), { ...words('乙'), align: 'right' as const }] }];
    const layout = layOutTable(
      table([], [1, 1], { head: [{ cells: [words('丙'), words('丁')] }], rows }),
      style,
      108,
      fonts,
    );
    const x = [...layout.head, ...layout.rows].flatMap(({ cells }) =>
      cells.map(({ lines }) => Math.round(lines[0]?.x ?? -1)),
    );
    expect(x).toEqual([18, 18, 0, 36]);
  });

  test('head cells, named rows and key rows are strong', () => {
    const block = table([], [1, 1], {
      head: [{ cells: [words('甲'), words('乙')] }],
      rows: [
        { cells: [{ ...words('丙'), header: true }, words('丁')] },
        { cells: [words('戊'), words('己')], key: true },
      ],
    });
    const layout = layOutTable(block, style, 100, fonts);
    const faces = [...layout.head, ...layout.rows].map(({ cells }) =>
      cells.map(({ lines }) => lines[0]?.segments[0]?.style.face),
    );
    const [regular, bold] = [fonts.regular.chain[0], fonts.bold.chain[0]];
    expect(faces).toEqual([
      [bold, bold],
      [bold, regular],
      [bold, bold],
    ]);
    expect([...layout.head, ...layout.rows].map(({ cells }) => cells.map(({ header }) => header))).toEqual([
      [true, true],
      [true, false],
      [false, false],
    ]);
  });

  test('edges follow the columns that a cell covers', () => {
    const rows = [{ cells: [{ ...words('甲'), colSpan: 2 }, words('乙')] }];
    const [row] = layOutTable(table([], [1, 1, 2], { rows }), style, 400, fonts).rows;
    expect(row?.cells.map(({ x, width }) => [x, width])).toEqual([
      [0, 200],
      [200, 200],
    ]);
  });
});

describe('facts as a table', () => {
  const fact = (name: string, text: string) => ({ name, value: [{ text }] });

  test('names and values alternate and the last value takes the rest of its row', () => {
    const block = factsTable({
      kind: 'keyValues',
      columns: 2,
      facts: [fact('学校', '一中'), fact('代码', '01'), fact('等级', '优秀')],
    });
    expect(block.rows).toEqual([
      {
        cells: [
          { content: [{ text: '学校' }], header: true },
          { content: [{ text: '一中' }] },
          { content: [{ text: '代码' }], header: true },
          { content: [{ text: '01' }] },
        ],
      },
      {
        cells: [
          { content: [{ text: '等级' }], header: true },
          { content: [{ text: '优秀' }], colSpan: 3 },
        ],
      },
    ]);
    expect(block.columns.length).toBe(4);
    expect(block.head).toEqual([]);
  });

  test('long names widen their column up to a limit', () => {
    const width = (name: string): number =>
      factsTable({ kind: 'keyValues', columns: 1, facts: [fact(name, '')] }).columns[0]?.width ?? 0;
    expect([width('名'), width('学校名称'), width('很长的名称'), width('长'.repeat(40))]).toEqual([
      5.5, 5.5, 6.5, 13.5,
    ]);
  });
});
