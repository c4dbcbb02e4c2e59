import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellAddress, type RawValue } from '../../../../src/model/raw-workbook.js';
import { inflateNode } from '../../../../src/workbook/read/inflate-node.js';
import { readWorkbook } from '../../../../src/workbook/read/workbook.js';
import {
  buildWorkbook,
  MAIN,
  STRICT_MAIN,
  STRICT_REFERENCES,
  sheetData,
  type WorkbookPlan,
} from '../../../fixtures/workbooks/build-workbook.js';
import { hasOpenpyxl } from '../../../support/defects/saved-by.js';

type Cells = Readonly<Record<string, unknown>>;

const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`;
const FRAME =
  '<fonts><font/></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>';
const FORMATS = [0, 1, 2, 9, 10, 11, 14, 15, 17, 20, 21, 22, 27, 28, 31, 36, 45, 46, 47, 49, 50, 57, 58];
const CODES = [
  'yyyy"年"m"月"d"日"',
  '[$-804]yyyy/m/d;@',
  '0.0"次"',
  '[h]:mm',
  '"第"0"周"',
  '[Red]0;[Blue]-0',
  'General"节"',
  'yyyy-mm-dd hh:mm:ss',
  '@',
];

const styles = `<numFmts>${CODES.map((code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>${FRAME}<cellXfs>${[...FORMATS, ...CODES.map((_, index) => 170 + index)].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
const formats = FORMATS.length + CODES.length;

/** A number in every format, a row each. */
const inEveryFormat = (value: number): string =>
  sheetData(
    Array.from(
      { length: formats },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" s="${index}"><v>${value}</v></c></row>`,
    ).join(''),
  );

const file = (body: string, plan: Partial<WorkbookPlan> = {}): Uint8Array =>
  buildWorkbook({
    sheets: { 表: body },
    strings: '<si><t>甲</t></si>',
    styles,
    ...plan,
    parts: { '[Content_Types].xml': TYPES, ...plan.parts },
  });

/** Every spelling of a cell that the format knows; what no writer of a form ever writes is left to other tests. */
const SPELLINGS: Readonly<Record<string, Uint8Array>> = {
  'numbers as they come': file(
    sheetData(
      `<row r="1">${[
        '0',
        '-0',
        '1',
        '-1.5',
        '1E3',
        '1.5e-7',
        '0.1',
        '123456789012345',
        '1e+15',
        '4.9E-300',
        '1.7976931348623157E+308',
        '00012',
        '.5',
      ]
        .map((value, index) => `<c r="${cellAddress(1, index + 1)}"><v>${value}</v></c>`)
        .join('')}</row>`,
    ),
  ),
  'texts: shared, in several fonts, with pronunciation, inline, of a formula': file(
    sheetData(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><t>内联</t></is></c><c r="E1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c><c r="F1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>',
    ),
    {
      strings:
        '<si><t>甲</t></si><si><r><rPr><b/></rPr><t>粗</t></r><r><t xml:space="preserve"> 细</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="0"/></si>',
    },
  ),
  'truth values and errors': file(
    sheetData(
      `<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>${['#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'].map((error, index) => `<c r="${cellAddress(1, index + 3)}" t="e"><v>${error}</v></c>`).join('')}</row>`,
    ),
  ),
  'formulas: plain, shared, of an array': file(
    sheetData(
      '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>4</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*2</f><v>6</v></c></row><row r="3"><c r="A3"><v>4</v></c><c r="B3"><f t="shared" si="0"/><v>8</v></c></row><row r="4"><c r="B4"><f t="array" ref="B4">SUM(A1:A3)</f><v>9</v></c></row>',
    ),
  ),
  'cells and rows without an address': file(
    sheetData(
      '<row><c t="s"><v>0</v></c><c><v>1</v></c></row><row r="4"><c r="C4"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>',
    ),
  ),
  'a number in every format': file(inEveryFormat(46_096)),
  'a day and a half in every format': file(inEveryFormat(46_096.5)),
  'days counted from 1904': file(inEveryFormat(44_634), { properties: 'date1904="1"' }),
  'names with a prefix': file('', {
    parts: {
      '[Content_Types].xml': TYPES,
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    },
  }),
  'the strict kind': file('', {
    parts: {
      '[Content_Types].xml': TYPES,
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${STRICT_REFERENCES}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      'xl/workbook.xml': `<workbook xmlns="${STRICT_MAIN}" xmlns:r="${STRICT_REFERENCES}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${STRICT_REFERENCES}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${STRICT_MAIN}">${sheetData('<row r="1"><c r="A1"><v>7</v></c><c r="B1" t="inlineStr"><is><t>严格</t></is></c></row>')}</worksheet>`,
    },
  }),
  'spaces, line breaks and escapes': file(
    sheetData(
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">  两端  </t></is></c><c r="B1" t="inlineStr"><is><t>一&#10;二</t></is></c><c r="C1" t="inlineStr"><is><t>&lt;&amp;&gt;</t></is></c><c r="D1" t="s"><v>1</v></c><c r="E1" t="s"><v>2</v></c></row>',
    ),
    { strings: '<si><t>甲</t></si><si><t>甲_x000D_乙</t></si><si><t>_x005F_x000D_</t></si>' },
  ),
};

function ours(bytes: Uint8Array, show: (value: RawValue) => unknown): Cells {
  const outcome = readWorkbook(bytes, { inflate: inflateNode });
  if (!outcome.ok || outcome.findings.length > 0) throw new TypeError(JSON.stringify(outcome.findings));
  const out: Record<string, unknown> = {};
  for (const { name, rows } of outcome.value.sheets) {
    for (const row of rows.values())
      for (const cell of row.values())
        if (cell.value) out[`${name}!${cellAddress(cell.row, cell.column)}`] = show(cell.value);
  }
  return out;
}

const ERRORS: Readonly<Record<number, string>> = {
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

function sheetJs(bytes: Uint8Array): Cells {
  const out: Record<string, unknown> = {};
  const book = XLSX.read(bytes, { type: 'array' });
  for (const name of book.SheetNames) {
    for (const [address, cell] of Object.entries(book.Sheets[name] ?? {})) {
      const { t, v } = cell as XLSX.CellObject;
      if (!address.startsWith('!') && t !== 'z') out[`${name}!${address}`] = t === 'e' ? ERRORS[v as number] : v;
    }
  }
  return out;
}

/** What differs, as `cell: ours | theirs`. */
const differences = (one: Cells, other: Cells): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((cell) => one[cell] !== other[cell])
    .map((cell) => `${cell}: ${JSON.stringify(one[cell])} | ${JSON.stringify(other[cell])}`);

describe('each spelling of a cell', () => {
  it.each(Object.entries(SPELLINGS))('is read as SheetJS reads it: %s', (_, bytes) => {
    const mine = ours(bytes, (value) => value.value);
    expect(Object.keys(mine).length).toBeGreaterThan(1);
    expect(differences(mine, sheetJs(bytes))).toEqual([]);
  });
});

const DUMP = `
import sys, json, datetime, openpyxl
everything = {}
for file in sys.argv[1:]:
    out = {}
    for sheet in openpyxl.load_workbook(file, data_only=True).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                value = cell.value
                if isinstance(value, datetime.datetime):
                    value = value.strftime('%Y-%m-%d' if value.time() == datetime.time(0) else '%Y-%m-%dT%H:%M:%S')
                elif isinstance(value, datetime.date):
                    value = value.strftime('%Y-%m-%d')
                elif isinstance(value, (datetime.time, datetime.timedelta)):
                    value = 'time'
                if value is not None:
                    out[sheet.title + '!' + cell.coordinate] = value
    everything[file] = out
print(json.dumps(everything))
`;

/** Rows of the formats 27, 28, 31, 36, 50, 57 and 58: dates in Chinese editions, which openpyxl does not know and gives as numbers. */
const CHINESE_DATES = [13, 14, 15, 16, 21, 22, 23];
/** Rows of the formats 46 and `[h]:mm`: openpyxl gives a length of time, we the date, and the number beside it. */
const ELAPSED = [18, 27];

const dated = (ours: string, number: number): readonly string[] =>
  [...CHINESE_DATES.map((row) => [row, number] as const), ...ELAPSED.map((row) => [row, 'time'] as const)]
    .sort(([a], [b]) => a - b)
    .map(([row, theirs]) => `表!A${row}: "${ours}" | ${JSON.stringify(theirs)}`);

/** Where we differ from openpyxl, and why we keep to it. */
const FROM_OPENPYXL: Readonly<Record<string, readonly string[]>> = {
  'a number in every format': dated('2026-03-15', 46_096),
  'a day and a half in every format': dated('2026-03-15T12:00:00', 46_096.5),
  'days counted from 1904': dated('2026-03-15', 44_634),
  // It opens no sheet of a strict file; Excel and SheetJS do.
  'the strict kind': ['表!A1: 7 | undefined', '表!B1: "严格" | undefined'],
  // It leaves the escapes of shared texts as they are; Excel and SheetJS undo them.
  'spaces, line breaks and escapes': ['表!D1: "甲\\r乙" | "甲_x000D_乙"'],
};

describe.skipIf(!hasOpenpyxl())('each spelling of a cell, against openpyxl', () => {
  let folder = '';
  let seen: Readonly<Record<string, Cells>> = {};

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'spellings-'));
    const names = Object.keys(SPELLINGS).map((_, index) => `${index}.xlsx`);
    Object.values(SPELLINGS).forEach((bytes, index) => {
      writeFileSync(join(folder, names[index] ?? ''), bytes);
    });
    const run = spawnSync('/usr/bin/python3', ['-W', 'ignore', '-c', DUMP, ...names], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new TypeError(run.stderr);
    const dumped = JSON.parse(run.stdout) as Record<string, Cells>;
    seen = Object.fromEntries(Object.keys(SPELLINGS).map((name, index) => [name, dumped[`${index}.xlsx`] ?? {}]));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.entries(SPELLINGS))('is read as openpyxl reads it: %s', (name, bytes) => {
    const mine = ours(bytes, (value) => (value.type === 'number' ? (value.date ?? value.value) : value.value));
    expect(differences(mine, seen[name] ?? {})).toEqual(FROM_OPENPYXL[name] ?? []);
  });
});
