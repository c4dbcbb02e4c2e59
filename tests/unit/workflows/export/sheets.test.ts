import { describe, expect, it } from 'vitest';
import { columnsSheet, dataSheet, exportBook } from '../../../../src/workflows/export/sheets.js';
import { EXPORT_TABLES, type ExportColumn, type ExportRow } from '../../../../src/workflows/export/tables.js';

const column = (changes: Partial<ExportColumn>): ExportColumn => ({
  name: 'a',
  type: 'string',
  zh: '甲（说明在括号里）',
  en: 'first; with more',
  ...changes,
});
const COLUMNS: readonly ExportColumn[] = [
  column({ name: 'school_id', zh: '学校标识码', en: 'id' }),
  column({ name: 'count', type: 'integer', zh: '个数', unit: '个' }),
  column({ name: 'total', type: 'number', zh: '总分：两位', unit: '分' }),
  column({ name: 'key', type: 'boolean', zh: '关键' }),
  column({ name: 'standard', technical: true, zh: '标准' }),
  column({ name: 'sha256', zh: '摘要' }),
];
const rows: readonly ExportRow[] = [
  ['0132000001', 3, '85.19', true, 'city/standard', 'f'.repeat(64)],
  ['名称'.repeat(40), null, null, false, null, null],
];
const sheet = (language: 'zh-CN' | 'en' = 'zh-CN') => dataSheet('表', COLUMNS, { rows, language });

describe('a table as a sheet', () => {
  it('has numbers as numbers, everything else as text, and blanks as blanks', () => {
    expect(sheet().rows).toEqual([
      ['0132000001', 3, 85.19, 'true', 'city/standard', 'f'.repeat(64)],
      ['名称'.repeat(40), null, null, 'false', null, null],
    ]);
  });

  it('has headers without what explains them, in the language of the reader', () => {
    expect(sheet().columns.map(({ header }) => header)).toEqual(['学校标识码', '个数', '总分', '关键', '标准', '摘要']);
    expect(sheet('en').columns[1]?.header).toBe('first');
  });

  it('knows counts, points, texts and codes apart', () => {
    expect(sheet().columns.map(({ kind }) => kind)).toEqual(['text', 'number', 'points', 'text', 'code', 'code']);
  });

  it('is as wide as what stands in it, within limits', () => {
    expect(sheet().columns.map(({ width }) => width)).toEqual([30, 6, 7, 7, 14, 14]);
    expect(dataSheet('表', COLUMNS, { rows: [], language: 'en' }).columns.map(({ width }) => width)).toEqual([
      6, 6, 6, 6, 14, 14,
    ]);
  });
});

describe('the sheet that explains columns', () => {
  it('names table and column, what it means, its type and unit', () => {
    const { name, columns, rows: told } = columnsSheet([{ name: '学校', columns: COLUMNS.slice(1, 3) }], 'zh-CN');
    expect([name, columns.map(({ header }) => header), told]).toEqual([
      '栏目说明',
      ['栏目', '含义', '类型', '单位'],
      [
        ['学校.count', '个数', 'integer', '个'],
        ['学校.total', '总分：两位', 'number', '分'],
      ],
    ]);
  });
});

describe('exported tables as a workbook', () => {
  it('have a sheet each in their order, and one for the columns', () => {
    const book = exportBook(
      new Map([
        ['awards', []],
        ['schools', []],
      ]),
      { title: '数据', date: '2026-07-01', language: 'zh-CN' },
    );
    expect([book.title, book.date, book.sheets.map(({ name }) => name)]).toEqual([
      '数据',
      '2026-07-01',
      ['称号', '学校', '栏目说明'],
    ]);
    const { awards, schools } = EXPORT_TABLES;
    expect(book.sheets.at(-1)?.rows).toHaveLength(awards.columns.length + schools.columns.length);
  });
});
