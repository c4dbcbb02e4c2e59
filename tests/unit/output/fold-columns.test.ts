import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.js';
import type { Language } from '../../../src/model/generated/documents.js';
import { foldFindings } from '../../../src/output/fold-columns.js';
import { documentOf, inCell } from './hand-made.js';

const fold = (findings: readonly Finding[], language: Language = 'zh-CN') =>
  foldFindings(documentOf(findings, { language }).findings, language).map(
    ({ finding, ranges, cells, message, followers }) => ({
      at: ranges ?? finding.where.cell,
      cells,
      message,
      followers,
    }),
  );

const blanks = (rows: readonly number[], label: (row: number) => string): Finding[] =>
  rows.map((row) => inCell('JY2101', `教师情况!M${row}`, label(row)));

describe('foldFindings', () => {
  it('folds the same finding in five cells of a column', () => {
    expect(fold(blanks([6, 7, 8, 9, 10, 14], (row) => `T00${row} 听课节数（下学期）`))).toEqual([
      { at: 'M6:M10、M14', cells: 6, message: '“听课节数（下学期）”还没有填。', followers: 0 },
    ]);
  });

  it('leaves four as they are', () => {
    expect(fold(blanks([6, 7, 8, 9], (row) => `T00${row} 听课节数`)).map((entry) => entry.at)).toEqual([
      'M6',
      'M7',
      'M8',
      'M9',
    ]);
  });

  it('separates ranges with a comma in English', () => {
    expect(
      fold(
        blanks([1, 2, 4, 6, 7], (row) => `T${row} n`),
        'en',
      )[0]?.at,
    ).toBe('M1:M2, M4, M6:M7');
  });

  it('tells columns, sheets, values and severities apart', () => {
    const rows = [1, 2, 3, 4, 5];
    const findings = rows.flatMap((row) => [
      inCell('JY2102', `甲!A${row}`, `T${row} 数`, { found: row < 3 ? '约' : '很多' }),
      inCell('JY2101', `甲!B${row}`, `T${row} 数`),
      inCell('JY2101', `乙!B${row}`, `T${row} 数`),
    ]);
    expect(fold(findings).map(({ at, cells }) => [at, cells])).toEqual([
      ['A1', 1],
      ['B1:B5', 5],
      ['A2', 1],
      ['A3', 1],
      ['A4', 1],
      ['A5', 1],
      ['B1:B5', 5],
    ]);
  });

  it('cuts a common name at a blank, never inside a number', () => {
    const labels = ['T013 节数', 'T023 节数', 'T033 节数', 'T043 节数', 'T053 节数'];
    expect(fold(labels.map((label, index) => inCell('JY2101', `表!C${index + 1}`, label)))[0]?.message).toBe(
      '“节数”还没有填。',
    );
  });

  it('keeps a label that all share, and names the column where they share none', () => {
    const same = [1, 2, 3, 4, 5].map((row) => inCell('JY2101', `表!C${row}`, '未开展周次'));
    expect(fold(same)[0]?.message).toBe('“未开展周次”还没有填。');
    const none = ['甲', '乙', '丙', '丁', '戊'].map((label, index) => inCell('JY2101', `表!AB${index + 1}`, label));
    expect(fold(none)[0]?.message).toBe('“AB 列”还没有填。');
    expect(fold(none, 'en')[0]?.message).toBe('“column AB” is still blank.');
  });

  it('folds cells without a label', () => {
    const cells = [1, 2, 3, 4, 5].map((row): Finding => ({ code: 'JY2101', where: { sheet: '表', cell: `C${row}` } }));
    expect(fold(cells)).toEqual([{ at: 'C1:C5', cells: 5, message: '这一格还没有填。', followers: 0 }]);
  });

  it('leaves ranges and places without a cell alone', () => {
    const merged = [1, 2, 3, 4, 5].map(
      (row): Finding => ({ code: 'JY1115', where: { sheet: '表', cell: `C${row}:D${row}` } }),
    );
    expect(fold(merged).map((entry) => entry.at)).toEqual(['C1:D1', 'C2:D2', 'C3:D3', 'C4:D4', 'C5:D5']);
    const sheets = [1, 2, 3, 4, 5].map((): Finding => ({ code: 'JY1110', where: { sheet: '表' } }));
    expect(fold(sheets)).toHaveLength(5);
  });

  it('counts a follower of many cells once', () => {
    const causes = blanks([1, 2, 3, 4, 5], (row) => `T${row} 节数`).map((finding) => ({ ...finding, key: 'blank' }));
    const followers: Finding[] = ['A6', 'D5'].map((id) => ({
      code: 'JY3114',
      where: {},
      indicator: id,
      causedBy: ['blank'],
    }));
    expect(fold([...causes, ...followers])).toEqual([
      { at: 'M1:M5', cells: 5, message: '“节数”还没有填。', followers: 2 },
    ]);
  });
});
