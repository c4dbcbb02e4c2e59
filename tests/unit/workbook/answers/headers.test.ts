import { describe, expect, it } from 'vitest';
import type { RawCell, RawRange, RawSheet } from '../../../../src/model/raw-workbook.js';
import { AnswerCollector } from '../../../../src/workbook/answers/collector.js';
import { locateColumns, sameBelow } from '../../../../src/workbook/answers/headers.js';
import { mergedCells } from '../../../../src/workbook/answers/merged.js';
import { choiceLists } from '../../../../src/workbook/answers/normalise.js';
import { openTable } from '../../../../src/workbook/answers/table.js';
import { briefs } from '../../../support/answers.js';

/** A sheet from lines of text; empty texts are cells that hold nothing. */
function sheetOf(lines: readonly (readonly string[])[], merges: readonly RawRange[] = []): RawSheet {
  const rows = lines.map((line, row) => {
    const cells = line.flatMap((value, column): readonly (readonly [number, RawCell])[] =>
      value === '' ? [] : [[column + 1, { row: row + 1, column: column + 1, value: { type: 'text', value } }]],
    );
    return [row + 1, new Map(cells)] as const;
  });
  return { name: '表', state: 'visible', rows: new Map(rows), merges, hiddenRows: new Set(), hiddenColumns: new Set() };
}

const HEADERS = ['编号', '姓名', '岗位', '听课节数'];
const columnsOf = (sheet: RawSheet) => {
  const located = locateColumns(sheet, HEADERS);
  return (
    located && {
      row: located.row,
      columns: Object.fromEntries(located.columns),
      repeated: Object.fromEntries(located.repeated),
    }
  );
};
const collector = () => new AnswerCollector(choiceLists({}), undefined);

describe('the row of headers', () => {
  it('is found wherever it stands', () => {
    expect(columnsOf(sheetOf([['标题'], [], ['编号', '姓名', '岗位', '听课节数'], ['T001', '王明']]))).toEqual({
      row: 3,
      columns: { 编号: 1, 姓名: 2, 岗位: 3, 听课节数: 4 },
      repeated: {},
    });
  });

  it('is found in any order, with columns between', () => {
    expect(columnsOf(sheetOf([['', '听课节数', '备注', '编号', '', '岗位', '姓名']]))?.columns).toEqual({
      听课节数: 2,
      编号: 4,
      岗位: 6,
      姓名: 7,
    });
  });

  it('is found in other spellings', () => {
    expect(columnsOf(sheetOf([['编 号', '姓名 ', '\u200b岗位', '听课节数']]))?.columns).toEqual({
      编号: 1,
      姓名: 2,
      岗位: 3,
      听课节数: 4,
    });
  });

  it('is the first of two that are complete', () => {
    expect(columnsOf(sheetOf([HEADERS, ['T001'], HEADERS]))?.row).toBe(1);
  });

  it('is the one with the most headers when none is complete', () => {
    expect(
      columnsOf(
        sheetOf([
          ['编号', '姓名'],
          ['编号', '姓名', '岗位'],
        ]),
      ),
    ).toMatchObject({ row: 2, columns: { 编号: 1, 姓名: 2, 岗位: 3 } });
  });

  it('is not any row that happens to hold one of the words', () => {
    expect(columnsOf(sheetOf([['编号', '其他', '另外'], ['x']]))).toBeNull();
    expect(columnsOf(sheetOf([]))).toBeNull();
  });

  it('tells headers that stand there twice apart from the others', () => {
    expect(columnsOf(sheetOf([['编号', '姓名', '听课节数', '岗位', '听课节数']]))).toEqual({
      row: 1,
      columns: { 编号: 1, 姓名: 2, 岗位: 4 },
      repeated: { 听课节数: [3, 5] },
    });
  });
});

describe('columns with the same header', () => {
  it('are the same when every row under them is', () => {
    expect(
      sameBelow(
        sheetOf([
          ['a', 'a'],
          ['1', '1'],
          ['', ''],
        ]),
        1,
        [1, 2],
      ),
    ).toBe(true);
    expect(
      sameBelow(
        sheetOf([
          ['a', 'a'],
          ['1', '1'],
          ['2', ''],
        ]),
        1,
        [1, 2],
      ),
    ).toBe(false);
  });
});

describe('a table', () => {
  it('knows its columns, and 0 for the others', () => {
    const told = collector();
    const table = openTable(sheetOf([HEADERS]), { all: HEADERS, needed: HEADERS }, told);
    expect([table?.column('岗位'), table?.column('没有'), table?.headerRow]).toEqual([3, 0, 1]);
    expect(told.findings).toEqual([]);
  });

  it('tells a needed column that is missing, not one that only helps', () => {
    const told = collector();
    const table = openTable(sheetOf([['编号', '姓名']]), { all: HEADERS, needed: ['编号', '听课节数'] }, told);
    expect(table?.column('听课节数')).toBe(0);
    expect(told.findings).toEqual([
      { code: 'JY1106', where: { sheet: '表', label: '听课节数' }, expected: '听课节数' },
    ]);
  });

  it('takes the first of two columns that hold the same', () => {
    const told = collector();
    const table = openTable(
      sheetOf([
        [...HEADERS, '听课节数'],
        ['T001', '王明', '', '3', '3'],
      ]),
      { all: HEADERS, needed: HEADERS },
      told,
    );
    expect(table?.column('听课节数')).toBe(4);
    expect(told.findings).toEqual([]);
  });

  it('takes neither of two columns that differ, and points to the second', () => {
    const told = collector();
    const table = openTable(
      sheetOf([
        [...HEADERS, '听课节数'],
        ['T001', '王明', '', '3', '4'],
      ]),
      { all: HEADERS, needed: HEADERS },
      told,
    );
    expect(table?.column('听课节数')).toBe(0);
    expect(told.findings).toEqual([
      {
        code: 'JY1106',
        where: { sheet: '表', cell: 'E1', label: '听课节数' },
        expected: '听课节数',
        params: { repeated: 2 },
      },
    ]);
  });

  it('is none without headers; every needed one is told', () => {
    const told = collector();
    expect(openTable(sheetOf([['甲']]), { all: HEADERS, needed: ['编号', '姓名'] }, told)).toBeNull();
    expect(briefs(told.findings)).toEqual(['JY1106 表', 'JY1106 表']);
  });
});

describe('merged cells', () => {
  const question = { binding: { to: 'field', field: 'x' }, type: { kind: 'text' }, by: '校办' } as const;
  const asked = (row: number, column: number) => ({
    subject: 'T001',
    grain: 'person',
    question,
    label: `${row}/${column}`,
    row,
    column,
  });
  const lost = (merge: RawRange, ...cells: readonly (readonly [number, number])[]) => {
    const told = collector();
    const rows = [cells.map(([row, column]) => asked(row, column))];
    const found = mergedCells(sheetOf([], [merge]), rows, told);
    return { lost: [...found].map((cell) => cell.label), findings: told.findings };
  };

  it('are all lost when several were asked', () => {
    const { lost: labels, findings } = lost({ top: 5, left: 2, bottom: 6, right: 2 }, [5, 2], [6, 2], [7, 2]);
    expect(labels).toEqual(['5/2', '6/2']);
    expect(findings).toEqual([
      {
        code: 'JY1115',
        where: { sheet: '表', cell: 'B5', label: '5/2' },
        found: 'B5:B6',
        subject: 'T001',
        params: { cells: 2 },
      },
    ]);
  });

  it('are lost when the value stands in a cell that was not asked', () => {
    expect(lost({ top: 5, left: 1, bottom: 5, right: 2 }, [5, 2]).lost).toEqual(['5/2']);
    expect(lost({ top: 4, left: 2, bottom: 5, right: 2 }, [5, 2]).lost).toEqual(['5/2']);
  });

  it('keep their value when only empty space was merged into them', () => {
    expect(lost({ top: 5, left: 2, bottom: 9, right: 9 }, [5, 2])).toEqual({ lost: [], findings: [] });
  });

  it('are no matter outside of what is asked', () => {
    expect(lost({ top: 1, left: 1, bottom: 1, right: 9 }, [5, 2])).toEqual({ lost: [], findings: [] });
  });
});
