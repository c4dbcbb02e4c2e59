import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellAddress, type RawCell, type RawWorkbook } from '../../../../src/model/raw-workbook.js';
import { inflateNode } from '../../../../src/workbook/read/inflate-node.js';
import { fileKind } from '../../../../src/workbook/read/kind-of-file.js';
import { readWorkbook } from '../../../../src/workbook/read/workbook.js';
import { MissingToolError, requireTool } from '../../../support/tools.js';

/** The interpreter that has openpyxl, if any. */
function findOpenpyxl(): string | undefined {
  for (const python of ['python3', '/usr/bin/python3']) {
    if (spawnSync(python, ['-c', 'import openpyxl']).status === 0) return python;
  }
  if (process.env['JIAOYAN_REQUIRE_TOOLS'] === '1') throw new MissingToolError('python3-openpyxl');
  return undefined;
}

const python = findOpenpyxl();
const office = requireTool('soffice');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reader-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function open(bytes: Uint8Array): RawWorkbook {
  const outcome = readWorkbook(bytes, { inflate: inflateNode });
  if (!outcome.ok || outcome.findings.length > 0) throw new TypeError(JSON.stringify(outcome.findings));
  return outcome.value;
}

type Flat = Record<string, unknown>;

/** `sheet!cell` → value and whether a formula gave it. */
function flatten(workbook: RawWorkbook, show: (cell: RawCell) => unknown): Flat {
  const out: Flat = {};
  for (const sheet of workbook.sheets) {
    for (const cells of sheet.rows.values()) {
      for (const cell of cells.values()) {
        const shown = show(cell);
        if (shown !== undefined) out[`${sheet.name}!${cellAddress(cell.row, cell.column)}`] = shown;
      }
    }
  }
  return out;
}

const ERROR_TEXTS = new Map([
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

/** The same as another reader sees it; it leaves out cells without a value. */
function withSheetJs(bytes: Uint8Array): Flat {
  const out: Flat = {};
  const book = XLSX.read(bytes, { type: 'array' });
  for (const name of book.SheetNames) {
    for (const [address, cell] of Object.entries(book.Sheets[name] ?? {})) {
      if (address.startsWith('!')) continue;
      const { t, v, f } = cell as XLSX.CellObject;
      if (t === 'z') continue;
      out[`${name}!${address}`] = [t === 'e' ? ERROR_TEXTS.get(v as number) : v, f !== undefined];
    }
  }
  return out;
}

const asSheetJs = ({ value, formula }: RawCell): unknown => value && [value.value, formula !== undefined];

/** Compares every cell, and fails where there are fewer than expected: two empty answers also agree. */
function expectSameCells(bytes: Uint8Array, atLeast: number): void {
  const ours = flatten(open(bytes), asSheetJs);
  expect(Object.keys(ours).length).toBeGreaterThanOrEqual(atLeast);
  expect(ours).toEqual(withSheetJs(bytes));
}

const DATE_FORMATS = ['yyyy-mm-dd', 'yyyy"年"m"月"d"日"', 'm/d/yy h:mm', '[$-804]yyyy"年"m"月";@', 'd-mmm-yy'];

/** Values of every kind, on two sheets. */
async function sampleWorkbook(date1904 = false): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = date1904;
  const values = workbook.addWorksheet('数据');
  for (let row = 1; row <= 60; row++) {
    values.getRow(row).values = [
      `T${row}`,
      row % 2 ? '语文组' : ' 首尾空格 ',
      row / 3,
      row * 1e9,
      row % 3 === 0,
      new Date(Date.UTC(2020, row, row, row % 24, row, row % 60)),
      { richText: [{ text: '甲' }, { font: { bold: true }, text: `乙${row}` }] } as ExcelJS.CellRichTextValue,
      { formula: `C${row}*2`, result: row } as ExcelJS.CellFormulaValue,
      `<&>"'\n换行😀`,
    ];
    values.getCell(row, 6).numFmt = DATE_FORMATS[row % DATE_FORMATS.length] ?? '';
  }
  const rest = workbook.addWorksheet('其他', { state: 'hidden' });
  rest.getCell('B2').value = { error: '#N/A' } as ExcelJS.CellErrorValue;
  rest.getCell('C3').value = { formula: '1/0', result: { error: '#DIV/0!' } } as ExcelJS.CellFormulaValue;
  rest.getCell('D4').value = { formula: '"a"&"b"', result: 'ab' } as ExcelJS.CellFormulaValue;
  rest.getCell('E5').value = { text: '链接', hyperlink: 'https://example.org/' };
  rest.getCell('F6').value = '_x000D_ stays';
  rest.getCell('AB1000').value = -0.1;
  rest.mergeCells('H1:J3');
  rest.getColumn(2).hidden = true;
  rest.getRow(4).hidden = true;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Sheet, state, merges, hidden rows and columns. */
const shapeOf = (workbook: RawWorkbook): unknown =>
  workbook.sheets.map(({ name, state, merges, hiddenRows, hiddenColumns }) => [
    name,
    state,
    merges,
    [...hiddenRows],
    [...hiddenColumns],
  ]);

const SHAPE = [
  ['数据', 'visible', [], [], []],
  ['其他', 'hidden', [{ top: 1, left: 8, bottom: 3, right: 10 }], [4], [2]],
];

describe('a workbook made by exceljs', () => {
  it('has the cells that another reader sees', async () => {
    expectSameCells(await sampleWorkbook(), 540);
    expectSameCells(await sampleWorkbook(true), 540);
  });

  it('has the sheets, merged ranges and hidden rows and columns that it was given', async () => {
    expect(shapeOf(open(await sampleWorkbook()))).toEqual(SHAPE);
  });

  it('has the dates that it was given, in both date systems', async () => {
    for (const date1904 of [false, true]) {
      const dates = flatten(open(await sampleWorkbook(date1904)), ({ value }) =>
        value?.type === 'number' ? value.date : undefined,
      );
      const given = Array.from({ length: 60 }, (_, i) => {
        const row = i + 1;
        return [`数据!F${row}`, new Date(Date.UTC(2020, row, row, row % 24, row, row % 60)).toISOString().slice(0, 19)];
      });
      expect(dates).toEqual(Object.fromEntries(given));
    }
  });
});

describe('a workbook made by @e965/xlsx', () => {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['编号', '得分', '日期'],
    ['T001', 2.5, 46096],
    ['T002', true, null, '末列'],
  ]);
  sheet['B4'] = { t: 'n', v: 5, f: 'SUM(B2:B3)' };
  sheet['!ref'] = 'A1:D4';
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, '表');

  it.each([true, false])('has the cells that it sees itself, with shared texts: %s', (bookSST) => {
    const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx', bookSST }) as ArrayBuffer);
    expectSameCells(bytes, 10);
  });
});

const WRITE = `
import sys, datetime, openpyxl
from openpyxl.styles import Alignment
from openpyxl.comments import Comment
book = openpyxl.Workbook()
sheet = book.active
sheet.title = '数据'
for row in range(1, 41):
    sheet.append(['T%03d' % row, row / 7, row % 2 == 0, datetime.datetime(2026, 1 + row % 12, 1 + row % 28, row % 24, row, 0),
                  '=B%d*2' % row, '多行\\n文字 %d' % row, datetime.date(2026, 3, 15), -row * 1000000007])
other = book.create_sheet('其他')
other['C3'] = '批注'
other['C3'].comment = Comment('说明', '教研员')
other.merge_cells('A5:B6')
other.row_dimensions[9].hidden = True
other.column_dimensions['D'].hidden = True
other.sheet_state = 'veryHidden'
book.save(sys.argv[1])
`;

const DUMP = `
import sys, json, datetime, openpyxl
out = {}
for sheet in openpyxl.load_workbook(sys.argv[1], data_only=True).worksheets:
    for row in sheet.iter_rows():
        for cell in row:
            value = cell.value
            if isinstance(value, datetime.datetime):
                value = value.strftime('%Y-%m-%d' if value.time() == datetime.time(0) else '%Y-%m-%dT%H:%M:%S')
            elif isinstance(value, (datetime.time, datetime.timedelta)):
                value = 'time'
            if value is not None:
                out[sheet.title + '!' + cell.coordinate] = value
print(json.dumps(out))
`;

/** What openpyxl sees: dates as text, errors as text, formulas by their result. */
function withOpenpyxl(file: string): Flat {
  const run = spawnSync(python ?? '', ['-c', DUMP, file], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (run.status !== 0) throw new TypeError(run.stderr);
  return JSON.parse(run.stdout) as Flat;
}

const asOpenpyxl = ({ value }: RawCell): unknown =>
  value?.type === 'number' ? (value.date ?? value.value) : value?.value;

describe.runIf(python)('a workbook made by openpyxl', () => {
  let bytes = new Uint8Array();
  let file = '';

  beforeAll(() => {
    file = join(folder, 'openpyxl.xlsx');
    const run = spawnSync(python ?? '', ['-c', WRITE, file], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    bytes = new Uint8Array(readFileSync(file));
  });

  it('has the cells that another reader sees', () => {
    const ours = flatten(open(bytes), asSheetJs);
    // The other reader counts a formula without a result as a number 0 or leaves it out, as it happens to be written.
    const theirs = Object.fromEntries(
      Object.entries(withSheetJs(bytes)).filter(([place]) => !place.startsWith('数据!E')),
    );
    const withoutFormulas = Object.fromEntries(Object.entries(ours).filter(([place]) => !place.startsWith('数据!E')));
    expect(Object.keys(withoutFormulas)).toHaveLength(281);
    expect(withoutFormulas).toEqual(theirs);
  });

  it('has the values and dates that openpyxl sees', () => {
    expect(flatten(open(bytes), ({ value, ...cell }) => (value ? asOpenpyxl({ value, ...cell }) : undefined))).toEqual(
      withOpenpyxl(file),
    );
  });

  it('has formulas without result', () => {
    const formulas = flatten(open(bytes), ({ value, formula }) =>
      formula === undefined ? undefined : [value, formula],
    );
    expect(Object.keys(formulas)).toHaveLength(40);
    expect(formulas['数据!E7']).toEqual([null, 'B7*2']);
  });

  it('has its state, merged range, hidden row and column, and a comment', () => {
    const workbook = open(bytes);
    expect(shapeOf(workbook)).toEqual([
      ['数据', 'visible', [], [], []],
      ['其他', 'hidden', [{ top: 5, left: 1, bottom: 6, right: 2 }], [9], [4]],
    ]);
    expect([...workbook.signals]).toEqual(['comments']);
  });
});

function convert(source: string, format: string): Uint8Array {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const run = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', format, '--outdir', join(folder, 'out'), source],
    {
      encoding: 'utf8',
      timeout: 100_000,
    },
  );
  expect(run.error).toBeUndefined();
  const extension = format.split(':')[0] ?? '';
  const name = (source.split('/').at(-1) ?? '').replace(/\.[^.]*$/, `.${extension}`);
  return new Uint8Array(readFileSync(join(folder, 'out', name)));
}

describe.runIf(office)('a workbook saved by LibreOffice', { timeout: 300_000 }, () => {
  let source = '';

  beforeAll(async () => {
    source = join(folder, 'sample.xlsx');
    writeFileSync(source, await sampleWorkbook());
  });

  it('has the cells that another reader and openpyxl see, and the shape it was given', () => {
    const bytes = convert(source, 'xlsx');
    expectSameCells(bytes, 540);
    const workbook = open(bytes);
    expect(shapeOf(workbook)).toEqual(SHAPE);
    expect(workbook.application).toMatch(/^LibreOffice/);
    if (!python) return;
    const dates = flatten(workbook, ({ value }) => (value?.type === 'number' ? value.date : undefined));
    expect(Object.keys(dates).length).toBe(60);
    expect(withOpenpyxl(join(folder, 'out', 'sample.xlsx'))).toMatchObject(dates);
  });

  it.each([
    ['xls:MS Excel 97', 'xls'],
    ['ods', 'ods'],
    ['csv', 'csv'],
    ['html', 'html'],
    ['pdf', 'pdf'],
  ])('as %s is known to be %s', (format, kind) => {
    expect(fileKind(convert(source, format))).toBe(kind);
  });
});
