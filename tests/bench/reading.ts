import { inflateRawSync } from 'node:zlib';
import XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { inflateNode } from '../../src/workbook/read/inflate-node.js';
import { DEFAULT_LIMITS } from '../../src/workbook/read/limits.js';
import { readWorkbook } from '../../src/workbook/read/workbook.js';
import { openZip } from '../../src/workbook/read/zip.js';

/** One comparison: CPU milliseconds per file of the reader and of what it is measured against, in the same run. */
export interface Measurement {
  readonly name: string;
  readonly ours: number;
  readonly baseline: number;
  readonly ratio: number;
  readonly budget: number;
}

const ROUNDS = 15;
const FILES_PER_ROUND = 8;
const WARM_UP_ROUNDS = 3;
const SHEETS = 12;
const ROWS = 26;
const COLUMNS = 8;

/**
 * A workbook like a filled-in form: 12 protected sheets, some 2,500 cells, drop-downs with Chinese messages, names for
 * the rows, highlighting, widths, repeated headers, a hidden sheet, dates and formulas.
 */
export async function typicalWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (let sheet = 1; sheet <= SHEETS; sheet++) {
    const worksheet = workbook.addWorksheet(`第${sheet}张表`, {
      state: sheet === SHEETS ? 'veryHidden' : 'visible',
      views: [{ state: 'frozen', ySplit: 1 }],
      pageSetup: { paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    });
    worksheet.columns = Array.from({ length: COLUMNS }, (_, column) => ({ width: 10 + column }));
    for (let row = 1; row <= ROWS; row++) fillRow(worksheet, sheet, row);
    worksheet.mergeCells(ROWS + 2, 1, ROWS + 2, COLUMNS);
    worksheet.pageSetup.printTitlesRow = '1:1';
    worksheet.addConditionalFormatting({
      ref: `D2:D${ROWS}`,
      rules: [
        { type: 'expression', priority: 1, formulae: ['ISTEXT(D2)'], style: { font: { color: { argb: 'FFFF0000' } } } },
      ],
    });
    for (let row = 2; row <= ROWS; row += 2) {
      workbook.definedNames.add(`'${worksheet.name}'!$D$${row}`, `jy.sheet_${sheet}.row_${row}`);
    }
    await worksheet.protect('', { spinCount: 1000, formatColumns: true });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const MESSAGES = {
  showInputMessage: true,
  showErrorMessage: true,
  promptTitle: '填写说明',
  prompt: '请按下拉列表或规定范围填写，不要改动表头与编号。',
  errorTitle: '填写有误',
  error: '该单元格只接受列表中的值或 0 至 100 之间的数。',
};

function fillRow(worksheet: ExcelJS.Worksheet, sheet: number, row: number): void {
  const cells = worksheet.getRow(row);
  cells.values = [
    `T${String(row).padStart(3, '0')}`,
    `教师${sheet}之${row}`,
    row % 2 === 0 ? '语文' : '数学',
    row * 1.5,
    new Date(Date.UTC(2026, row % 12, 1 + (row % 28))),
    { formula: `SUM(D1:D${row})`, result: row } as ExcelJS.CellFormulaValue,
    row % 3 === 0,
    `本学期开展校本教研活动第 ${row} 次，围绕单元整体教学设计研讨，记录完整。`,
  ];
  cells.getCell(5).numFmt = 'yyyy"年"m"月"d"日"';
  cells.getCell(1).protection = { locked: true };
  cells.eachCell((cell) => {
    cell.border = { top: { style: 'thin' }, bottom: { style: 'thin' } };
  });
  cells.getCell(3).dataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: ['"语文,数学,英语,物理,化学"'],
    ...MESSAGES,
  };
  cells.getCell(4).dataValidation = {
    type: 'decimal',
    operator: 'between',
    formulae: [0, 100],
    showErrorMessage: true,
  };
}

/** The parts that the reader opens. */
const isRead = (name: string): boolean =>
  /^(_rels\/\.rels|docProps\/app\.xml|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/.+|xl\/worksheets\/[^/]*\.xml)$/.test(
    name,
  );

function parse(data: Uint8Array): number {
  let events = 0;
  const count = () => {
    events++;
  };
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('opentag', count);
  parser.on('closetag', count);
  parser.on('text', count);
  parser.write(Buffer.from(data).toString('utf8')).close();
  return events;
}

/** The least that reading can cost: inflating the same parts and running the XML parser over them. */
export function bareFflate(bytes: Uint8Array): number {
  let events = 0;
  const parts = unzipSync(bytes, { filter: (file) => isRead(file.name) });
  for (const data of Object.values(parts)) events += parse(data);
  return events;
}

export function bareZlib(bytes: Uint8Array): number {
  const archive = openZip(bytes, DEFAULT_LIMITS);
  if (!archive.ok) return 0;
  let events = 0;
  for (const entry of archive.value.entries) {
    if (isRead(entry.name)) events += parse(inflateRawSync(bytes.subarray(entry.dataStart, entry.dataEnd)));
  }
  return events;
}

const READERS: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  ours: (bytes) => readWorkbook(bytes, { inflate: inflateNode }),
  'unzip (zlib) + saxes': bareZlib,
  'unzip (fflate) + saxes': bareFflate,
  '@e965/xlsx': (bytes) => XLSX.read(bytes, { type: 'array' }),
  exceljs: (bytes) => new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer),
};

const BUDGETS: Readonly<Record<string, number>> = {
  'unzip (zlib) + saxes': 2,
  'unzip (fflate) + saxes': 2,
  '@e965/xlsx': 1,
  exceljs: 0.5,
};

/** CPU milliseconds per file: other programs on the machine do not count. */
async function time(reader: (bytes: Uint8Array) => unknown, bytes: Uint8Array): Promise<number> {
  const start = process.cpuUsage();
  for (let file = 0; file < FILES_PER_ROUND; file++) await reader(bytes);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / FILES_PER_ROUND;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Reads the typical workbook with every reader in turn, round after round, and compares the medians. */
export async function benchReading(): Promise<Measurement[]> {
  const bytes = await typicalWorkbook();
  const times = new Map(Object.keys(READERS).map((name) => [name, [] as number[]]));
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
    for (const [name, reader] of Object.entries(READERS)) {
      const taken = await time(reader, bytes);
      if (round >= 0) times.get(name)?.push(taken);
    }
  }
  const ours = median(times.get('ours') ?? []);
  return Object.entries(BUDGETS).map(([name, budget]) => {
    const baseline = median(times.get(name) ?? []);
    return { name: `reading, against ${name}`, ours, baseline, ratio: ours / baseline, budget };
  });
}
