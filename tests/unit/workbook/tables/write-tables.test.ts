import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { inflateNode } from '../../../../src/workbook/read/inflate-node.js';
import { unzip } from '../../../../src/workbook/read/unzip.js';
import { writeTables } from '../../../../src/workbook/tables/write-tables.js';
import type { TableBook, TableSheet } from '../../../../src/workflows/ports.js';
import { findPython } from '../../../support/tools.js';

const text = (header: string, width = 12): TableSheet['columns'][number] => ({ header, width, kind: 'text' });
const code = (header: string): TableSheet['columns'][number] => ({ header, width: 12, kind: 'code' });
const sheet: TableSheet = {
  name: '排名',
  note: '次序：总分',
  columns: [
    text('学校'),
    { header: '名次', width: 6, kind: 'number' },
    { header: '总分', width: 9, kind: 'points' },
    { header: '得分率', width: 9, kind: 'share' },
    code('结果摘要'),
  ],
  rows: [
    ['某小学', 1, 95.5, 0.955, 'f'.repeat(64)],
    ['名称特别长要折行的某某实验学校', 2, null, null, null],
  ],
};
const book = (changes: Partial<TableSheet> = {}, title = '某市'): TableBook => ({
  title,
  date: '2026-07-10',
  sheets: [{ ...sheet, ...changes }],
});
const written = async (own: TableBook = book()) => {
  const workbook = new ExcelJS.Workbook();
  // exceljs has a Buffer type of its own.
  await workbook.xlsx.load((await writeTables(own)) as unknown as ExcelJS.Buffer);
  return workbook.worksheets[0] as ExcelJS.Worksheet;
};

describe('a workbook of tables', () => {
  it('has title, note, headers and real numbers in their formats', async () => {
    const own = await written();
    const values = [1, 2, 3, 4].map((row) => (own.getRow(row).values as unknown[]).slice(1));
    expect(values).toEqual([
      ['某市 · 排名'],
      ['次序：总分'],
      ['学校', '名次', '总分', '得分率', '结果摘要'],
      ['某小学', 1, 95.5, 0.955, 'f'.repeat(64)],
    ]);
    expect([1, 2, 3, 4, 5].map((column) => own.getColumn(column).numFmt)).toEqual(['@', '0', '0.00', '0.0%', '@']);
  });

  it('leaves blank what is null', async () => {
    expect((await written()).getCell('C5').value).toBeNull();
  });

  it('can be filtered, keeps its headers in sight and repeats them on paper', async () => {
    const own = await written();
    expect(own.autoFilter).toBe('A3:E5');
    expect(own.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
    expect(own.pageSetup.printTitlesRow).toBe('3:3');
    expect((await written(book({ rows: [] }))).autoFilter).toBeFalsy();
  });

  it('is printed on A4, one page wide, lying where it is wide', async () => {
    const wide = [...Array.from({ length: 10 }, (_, place) => text(String(place))), code('摘要')];
    const narrow = await written();
    const lying = await written(book({ columns: wide, rows: [] }));
    expect([narrow, lying].map(({ pageSetup }) => [pageSetup.orientation, pageSetup.paperSize])).toEqual([
      ['portrait', 9],
      ['landscape', 9],
    ]);
    expect(narrow.pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
  });

  it('leaves codes at the end off the paper, and nothing else', async () => {
    const [first] = sheet.columns;
    const areaOf = async (columns: TableSheet['columns']) =>
      (await written(book({ columns, rows: [] }))).pageSetup.printArea;
    expect((await written()).pageSetup.printArea).toBe('A1:D5');
    expect(await areaOf([code('a'), first as TableSheet['columns'][number]])).toBeUndefined();
    expect(await areaOf([code('a')])).toBeUndefined();
    expect(await areaOf([...Array.from({ length: 28 }, () => text('x')), code('a'), code('b')])).toBe('A1:AB3');
  });

  it('names the printed area by fixed cells, as Excel writes it', async () => {
    const parts = unzip(await writeTables(book()), inflateNode);
    const xml = parts.ok ? new TextDecoder().decode(parts.value.get('xl/workbook.xml')) : '';
    expect(/Print_Area"[^>]*>([^<]*)</.exec(xml)?.[1]?.split('!')[1]).toBe('$A$1:$D$5');
  });

  it('is as high as its wrapped texts, and codes stay in one line', async () => {
    const own = await written();
    expect([own.getRow(4).height, own.getRow(5).height]).toEqual([undefined, 65]);
    expect([own.getCell('A4').alignment.wrapText, own.getCell('E4').alignment.wrapText]).toEqual([true, undefined]);
  });

  it('says at the foot what it is, on which page; a long title gives way to the name of the sheet', async () => {
    const footOf = async (title: string, name = '排名') =>
      (await written(book({ name }, title))).headerFooter.oddFooter;
    expect(await footOf('某市')).toBe('&L某市&C排名&R第 &P 页 / 共 &N 页');
    expect(await footOf('很长的标题'.repeat(8))).toBe('&L排名&R第 &P 页 / 共 &N 页');
    expect(await footOf('甲 & 乙')).toBe('&L甲 && 乙&C排名&R第 &P 页 / 共 &N 页');
  });

  it('keeps a text that looks like a formula a text', async () => {
    const own = await written(book({ rows: [['=1+1', 1, 1, 1, '-x']] }));
    expect([own.getCell('A4').value, own.getCell('A4').formula]).toEqual(['=1+1', undefined]);
  });

  it('shows shares as bars from 0 to 100 %, the same bytes each time', async () => {
    const shares = book({
      columns: [
        { header: '单位', width: 10, kind: 'text' },
        { header: '上报率', width: 10, kind: 'share' },
      ],
      rows: [
        ['甲', 1],
        ['乙', 0.25],
      ],
    });
    const [bytes, again] = [await writeTables(shares), await writeTables(shares)];
    expect(bytes).toEqual(again);
    const parts = unzip(bytes, inflateNode);
    const xml = parts.ok ? new TextDecoder().decode(parts.value.get('xl/worksheets/sheet1.xml')) : '';
    expect(xml).toContain(
      '<cfRule type="dataBar" priority="2"><dataBar><cfvo type="num" val="0"/><cfvo type="num" val="1"/>',
    );
    expect(xml.match(/<conditionalFormatting sqref="(\w+:\w+)">/)?.[1]).toBe('B4:B5');
  });

  it('is the same bytes for the same tables', async () => {
    expect(await writeTables(book())).toEqual(await writeTables(book()));
  });
});

const python = findPython('openpyxl');
const ASK = `
import json, sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
# Versions of openpyxl differ in whether these are lists, and in the marks they keep.
def plain(area):
    return (area if isinstance(area, str) else area[0]).split('!')[-1].replace('$', '')
print(json.dumps([plain(sheet.print_area), plain(sheet.print_title_rows), sheet.page_setup.orientation, sheet.auto_filter.ref,
  [[cell.value for cell in row] for row in sheet.iter_rows(min_row=4)]]))
`;

it.skipIf(python === undefined)('openpyxl reads what was written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jiaoyan-tables-'));
  const path = join(folder, 'book.xlsx');
  writeFileSync(path, await writeTables(book()));
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK');
  const { stdout } = spawnSync(python ?? '', ['-c', ASK, path], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(JSON.parse(stdout)).toEqual(['A1:D5', '3:3', 'portrait', 'A3:E5', sheet.rows]);
});
