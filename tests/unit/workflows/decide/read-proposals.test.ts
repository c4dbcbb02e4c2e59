import { describe, expect, it } from 'vitest';
import { COLUMNS, panelHeader } from '../../../../src/workflows/decide/proposal-columns.js';
import { csvGrid, returnedRows } from '../../../../src/workflows/decide/read-proposals.js';

const HEADER = [
  COLUMNS.award,
  COLUMNS.school,
  COLUMNS.subject,
  COLUMNS.outcome,
  COLUMNS.reason,
  COLUMNS.vetoes,
  panelHeader('Q1', '满3年'),
  COLUMNS.digest,
];
const table = (...rows: readonly string[][]): string => [HEADER, ...rows].map((row) => row.join(',')).join('\r\n');
const read = (text: string) => returnedRows(csvGrid(text, '建议.csv'));

describe('a table of proposals that came back', () => {
  it('is read by its headers, wherever they stand', () => {
    const rows = read(
      `认定建议\r\n说明\r\n${table(['award', 'S1', 'G1', '认定', '"写明, 理由"', 'V1、V2', '是', 'abc'])}`,
    );
    expect(rows.ok && rows.value).toEqual([
      {
        award: 'award',
        school: 'S1',
        subject: 'G1',
        digest: 'abc',
        outcome: 'conferred',
        reason: '写明, 理由',
        vetoes: ['V1', 'V2'],
        panel: new Map([['Q1', true]]),
        place: { file: '建议.csv', cell: 'D4' },
      },
    ]);
  });

  it('leaves a blank decision and a blank answer open: blank is not agreement', () => {
    const rows = read(table(['award', 'S1', 'G1', '', '', '', '', 'abc']));
    expect(rows.ok && rows.value.map(({ outcome, panel }) => [outcome, panel.size])).toEqual([[null, 0]]);
  });

  it('names every cell that means nothing', () => {
    const rows = read(table(['award', 'S1', 'G1', '同意', '', '', '满', 'abc']));
    expect(rows.findings.map(({ code, where, found }) => [code, where.cell, found])).toEqual([
      ['JY6217', 'G2', '满'],
      ['JY6217', 'D2', '同意'],
    ]);
  });

  it('is no table of proposals without its columns', () => {
    const rows = read('学校标识码,决定\r\nS1,认定');
    expect(rows.findings).toEqual([
      { code: 'JY6221', where: { file: '建议.csv' }, params: { columns: '称号代码、编号、理由、结果摘要' } },
    ]);
  });

  it('reads quoted fields with commas, quotes and line ends, and takes the guard of formulas away', () => {
    const { rows } = csvGrid('\uFEFF"a ""b"", c",\'=1+1\n"x\ny",', 'x.csv');
    expect([...rows].map(([row, cells]) => [row, [...cells]])).toEqual([
      [
        1,
        [
          [1, 'a "b", c'],
          [2, '=1+1'],
        ],
      ],
      [2, [[1, 'x\ny']]],
    ]);
  });
});
