import { describe, expect, it } from 'vitest';
import { cellAddress, type RawCell } from '../../../../src/model/raw-workbook.js';
import { DEFAULT_LIMITS, type Limits } from '../../../../src/workbook/read/limits.js';
import { isFinding } from '../../../../src/workbook/read/problems.js';
import { readSheet, type SheetContent, type Tally } from '../../../../src/workbook/read/sheet.js';
import type { ValueTables } from '../../../../src/workbook/read/values.js';
import { sheetData, worksheet } from '../../../fixtures/workbooks/build-workbook.js';

const TABLES: ValueTables = { strings: ['甲', '乙'], isDate: [false, true], dateSystem: 1900 };

interface Options {
  readonly limits?: Partial<Limits>;
  readonly tables?: Partial<ValueTables>;
  readonly tally?: Tally;
}

function read(body: string, { limits, tables, tally }: Options = {}) {
  return readSheet({ name: 's.xml', bytes: Buffer.from(worksheet(body)) }, '表', {
    tables: { ...TABLES, ...tables },
    limits: { ...DEFAULT_LIMITS, ...limits },
    tally: tally ?? { cells: 0, merges: 0, textsMissed: false },
  });
}

function content(body: string, options?: Options): SheetContent {
  const outcome = read(body, options);
  if (isFinding(outcome)) throw new TypeError(JSON.stringify(outcome));
  return outcome;
}

const show = ({ value, formula }: RawCell): string =>
  `${value === null ? 'null' : value.value}${formula === undefined ? '' : `=${formula}`}`;

/** Address → value, and `=formula` where there is one. */
function cells(body: string, options?: Options): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [row, columns] of content(body, options).rows) {
    for (const [column, cell] of columns) {
      expect([cell.row, cell.column]).toEqual([row, column]);
      out[cellAddress(row, column)] = show(cell);
    }
  }
  return out;
}

const damaged = (reason: string, cell?: string, found?: string) => ({
  code: 'JY0109',
  where: { sheet: '表', ...(cell === undefined ? {} : { cell }) },
  ...(found === undefined ? {} : { found }),
  params: { part: 's.xml', reason },
});
const over = (limit: string, allowed: number, found: number, cell?: string) => ({
  code: 'JY0107',
  where: { sheet: '表', ...(cell === undefined ? {} : { cell }) },
  found: String(found),
  expected: String(allowed),
  params: { limit, allowed },
});

describe('cells', () => {
  it('are known by row and column', () => {
    const rows =
      '<row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2"><v>1.5</v></c></row><row r="9"><c r="A9" t="b"><v>1</v></c></row>';
    expect(cells(sheetData(rows))).toEqual({ B2: '甲', D2: '1.5', A9: 'true' });
  });

  it('without an address follow the one before', () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c><c r="E1"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(cells(sheetData(rows))).toEqual({ A1: '1', B1: '2', E1: '3', F1: '4', A2: '5' });
  });

  it('without an address follow empty ones too', () => {
    expect(cells(sheetData('<row r="3"><c/><c s="1"/><c><v>1</v></c></row><row/><row><c><v>2</v></c></row>'))).toEqual({
      C3: '1',
      A5: '2',
    });
  });

  it('may stand in any order', () => {
    const rows =
      '<row r="5"><c r="C5"><v>1</v></c><c r="A5"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row><row r="5"><c r="B5"><v>4</v></c></row>';
    expect(cells(sheetData(rows))).toEqual({ C5: '1', A5: '2', B5: '4', A2: '3' });
  });

  it('that hold nothing are left out', () => {
    expect(content(sheetData('<row r="1"><c r="A1" s="1"/><c r="B1" t="s"/><c r="C1"><v/></c></row>')).rows.size).toBe(
      0,
    );
  });

  it('may hold an empty text', () => {
    expect(cells(sheetData('<row><c t="inlineStr"><is><t/></is></c></row>'))).toEqual({ A1: '' });
    expect(cells(sheetData('<row><c t="str"><f>""</f><v/></c></row>'))).toEqual({ A1: '=""' });
  });

  it('may hold their text themselves, formatted or not', () => {
    const inline =
      '<is><r><t>语</t></r><r><rPr><b/></rPr><t xml:space="preserve">文 </t></r><rPh sb="0" eb="1"><t>yǔ</t></rPh></is>';
    expect(cells(sheetData(`<row><c t="inlineStr">${inline}</c><c t="inlineStr"><is><t>b</t></is></c></row>`))).toEqual(
      { A1: '语文 ', B1: 'b' },
    );
  });

  it('may have foreign elements inside', () => {
    const foreign = '<e:x xmlns:e="urn:e"><e:v>9</e:v></e:x>';
    expect(cells(sheetData(`<row><c><v>1</v>${foreign}</c></row>`))).toEqual({ A1: '1' });
    expect(cells(sheetData('<row><c><v>1</v><extLst><ext uri="x"/></extLst></c></row>'))).toEqual({ A1: '1' });
  });

  it('show dates by their format', () => {
    const body = sheetData('<row><c s="1"><v>46096</v></c><c><v>46096</v></c></row>');
    expect(content(body).rows.get(1)?.get(1)?.value).toEqual({
      type: 'number',
      value: 46096,
      raw: '46096',
      date: '2026-03-15',
    });
    expect(content(body).rows.get(1)?.get(2)?.value).toEqual({ type: 'number', value: 46096, raw: '46096' });
  });

  it('may lie in the last row and column', () => {
    expect(cells(sheetData('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))).toEqual({ XFD1048576: '1' });
  });

  it('are read whatever the dimension says', () => {
    expect(cells(`<dimension ref="A1:A1"/>${sheetData('<row r="7"><c r="G7"><v>1</v></c></row>')}`)).toEqual({
      G7: '1',
    });
    expect(cells('<dimension ref="A1:XFD1048576"/><sheetData/>')).toEqual({});
  });
});

describe('formulas', () => {
  it('are kept beside the result', () => {
    expect(
      cells(sheetData('<row><c><f>SUM(B1:B9)</f><v>12</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>')),
    ).toEqual({
      A1: '12=SUM(B1:B9)',
      B1: '#DIV/0!=1/0',
    });
  });

  it('may have no result', () => {
    expect(cells(sheetData('<row><c><f>A2&amp;"x"</f></c><c><f>1</f><v/></c></row>'))).toEqual({
      A1: 'null=A2&"x"',
      B1: 'null=1',
    });
  });

  it('that are shared have the text of the first cell', () => {
    const rows =
      '<row><c><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row><row><c><f t="shared" si="0"/><v>4</v></c></row>' +
      '<row><c><f t="shared" si="7"/><v>6</v></c></row>';
    expect(cells(sheetData(rows))).toEqual({ A1: '2=B1*2', A2: '4=B1*2', A3: '6=' });
  });

  it('of arrays and tables count as formulas', () => {
    expect(
      cells(
        sheetData('<row><c><f t="array" ref="A1">1+1</f><v>2</v></c><c><f t="dataTable" ref="B1"/><v>3</v></c></row>'),
      ),
    ).toEqual({
      A1: '2=1+1',
      B1: '3=',
    });
  });

  it('for pictures in cells are noticed', () => {
    const picture = (formula: string) =>
      content(sheetData(`<row><c t="str"><f>${formula}</f><v>x</v></c></row>`)).cellPictures;
    expect(['DISPIMG("ID_1",1)', '_xlfn.DISPIMG("ID_1",1)', 'SUM(A1)', '"DISPIMG"'].map(picture)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('texts that cannot be found', () => {
  it('are findings, the cell has no value', () => {
    const outcome = content(sheetData('<row><c t="s"><v>0</v></c><c t="s"><v>2</v></c><c t="s"><v>x</v></c></row>'));
    expect([...(outcome.rows.get(1)?.values() ?? [])].map(show)).toEqual(['甲', 'null', 'null']);
    expect(outcome.findings).toEqual([
      { code: 'JY0111', where: { sheet: '表', cell: 'B1' }, found: '2', expected: '0–1', params: { strings: 2 } },
      { code: 'JY0111', where: { sheet: '表', cell: 'C1' }, found: 'x', expected: '0–1', params: { strings: 2 } },
    ]);
  });

  it('are one finding for the whole workbook where there is no table', () => {
    const tally = { cells: 0, merges: 0, textsMissed: false };
    const body = sheetData('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>');
    const finding = {
      code: 'JY0110',
      where: { sheet: '表', cell: 'A1' },
      params: { part: 'sharedStrings', path: 'xl/sharedStrings.xml' },
    };
    expect(content(body, { tables: { strings: undefined }, tally }).findings).toEqual([finding]);
    expect(content(body, { tables: { strings: undefined }, tally }).findings).toEqual([]);
  });

  it('are quoted only in part when they are long', () => {
    const [finding] = content(sheetData(`<row><c t="s"><v>${'9'.repeat(5000)}</v></c></row>`)).findings;
    expect(finding?.found).toBe(`${'9'.repeat(60)}…`);
  });
});

describe('rows and columns', () => {
  it('that are hidden are listed', () => {
    const columns =
      '<cols><col min="1" max="1" hidden="1"/><col min="2" max="2" width="9"/><col min="4" max="6" hidden="true"/></cols>';
    const rows = '<row r="2" hidden="1"/><row r="3" hidden="0"/><row hidden="true"><c><v>1</v></c></row>';
    const outcome = content(columns + sheetData(rows));
    expect([[...outcome.hiddenRows], [...outcome.hiddenColumns]]).toEqual([
      [2, 4],
      [1, 4, 5, 6],
    ]);
  });

  it('that are hidden to the last column are listed once', () => {
    const columns = '<cols><col min="3" max="16384" hidden="1"/><col min="1" max="16384" hidden="1"/></cols>';
    expect(content(`${columns}<sheetData/>`).hiddenColumns.size).toBe(16384);
  });

  it('may be merged', () => {
    const merges = '<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="XFD1048576:XFC1"/></mergeCells>';
    expect(content(`<sheetData/>${merges}`).merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 3 },
      { top: 1, left: 16383, bottom: 1048576, right: 16384 },
    ]);
  });
});

describe('what follows the merged ranges', () => {
  it.each(['conditionalFormatting', 'dataValidations', 'hyperlinks', 'pageMargins'])(
    'is not read from %s on',
    (name) => {
      const tail = `<mergeCells><mergeCell ref="A1:B1"/></mergeCells><${name}/><mergeCells><mergeCell ref="bad"/></mergeCells>`;
      expect(content(`${sheetData('<row><c><v>1</v></c></row>')}${tail}`).merges).toHaveLength(1);
    },
  );

  it('is read as long as no cells have come', () => {
    expect(cells(`<pageMargins/><dataValidations/>${sheetData('<row><c><v>1</v></c></row>')}`)).toEqual({ A1: '1' });
  });

  it('may be protection, filters and views', () => {
    const between =
      '<sheetProtection sheet="1"/><autoFilter ref="A1:B2"><filterColumn colId="0"/></autoFilter><customSheetViews/>';
    expect(content(`<sheetData/>${between}<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`).merges).toHaveLength(1);
  });
});

describe('a damaged sheet', () => {
  it.each([
    ['a row 0', '<row r="0"/>', damaged('reference', undefined, '0')],
    ['a row that is no number', '<row r="x"/>', damaged('reference', undefined, 'x')],
    ['a cell of another row', '<row r="1"><c r="A2"/></row>', damaged('reference', undefined, 'A2')],
    ['a cell with a bad address', '<row r="1"><c r="1A"/></row>', damaged('reference', undefined, '1A')],
    ['a cell outside a row', '<c r="A1"><v>1</v></c>', damaged('reference', undefined, 'A1')],
    ['a cell outside a row and without address', '<c><v>1</v></c>', damaged('reference')],
    ['a row in a row', '<row r="1"><row r="2"/></row>', damaged('reference', undefined, '2')],
    ['a cell in a cell', '<row><c><c><v>1</v></c></c></row>', damaged('value', 'A1')],
    ['two values in a cell', '<row><c><v>1</v><v>2</v></c></row>', damaged('value', 'A1')],
    ['the same cell twice', '<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', damaged('duplicate-cell', 'A1')],
    [
      'a cell again in the row repeated',
      '<row r="1"><c><v>1</v></c></row><row r="1"><c><v>2</v></c></row>',
      damaged('duplicate-cell', 'A1'),
    ],
    ['a number that is none', '<row><c><v>一</v></c></row>', damaged('value', 'A1', '一')],
    ['a truth value that is none', '<row><c t="b"><v>是</v></c></row>', damaged('value', 'A1', '是')],
    ['a date that is none', '<row><c t="d"><v>2026-02-30</v></c></row>', damaged('value', 'A1', '2026-02-30')],
    ['an unknown type', '<row><c t="z"><v>1</v></c></row>', damaged('cell-type', 'A1', 'z')],
  ])('has %s', (_, rows, finding) => {
    expect(read(sheetData(rows))).toEqual(finding);
  });

  it.each([
    [
      'a merged range that is none',
      '<sheetData/><mergeCells><mergeCell ref="A:B"/></mergeCells>',
      damaged('range', undefined, 'A:B'),
    ],
    [
      'a merged range without corners',
      '<sheetData/><mergeCells><mergeCell/></mergeCells>',
      damaged('range', undefined, ''),
    ],
    ['hidden columns without number', '<cols><col hidden="1"/></cols><sheetData/>', damaged('range')],
    ['a tag that does not end', '<sheetData>', damaged('not-well-formed')],
  ])('has %s', (_, body, finding) => {
    expect(read(body)).toEqual(finding);
  });

  it('has another root', () => {
    const bytes = Buffer.from(worksheet('').replaceAll('worksheet', 'chartsheet'));
    const reading = { tables: TABLES, limits: DEFAULT_LIMITS, tally: { cells: 0, merges: 0, textsMissed: false } };
    expect(readSheet({ name: 's.xml', bytes }, '表', reading)).toEqual(damaged('root', undefined, 'chartsheet'));
  });
});

describe('the limits', () => {
  it('hold for rows and columns', () => {
    expect(read(sheetData('<row r="1048577"/>'))).toEqual(over('rows', 1048576, 1048577));
    expect(read(sheetData('<row r="4294967295"/>'))).toEqual(over('rows', 1048576, 4294967295));
    expect(read(sheetData('<row r="1048576"/><row/>'))).toEqual(over('rows', 1048576, 1048577));
    expect(read(sheetData('<row><c r="XFE1"/></row>'))).toEqual(over('columns', 16384, 16385, 'XFE1'));
    expect(read(sheetData('<row><c r="XFD1"/><c/></row>'))).toEqual(over('columns', 16384, 16385, 'XFE1'));
  });

  it('hold for merged ranges and hidden columns', () => {
    const merge = (range: string) => `<sheetData/><mergeCells><mergeCell ref="${range}"/></mergeCells>`;
    expect(read(merge('A1:A1048577'))).toEqual(over('rows', 1048576, 1048577));
    expect(read(merge('A1:XFE1'))).toEqual(over('columns', 16384, 16385));
    expect(read(merge('A1:B1'), { limits: { merges: 0 } })).toEqual(over('merges', 0, 1));
    expect(read('<cols><col min="1" max="16385" hidden="1"/></cols><sheetData/>')).toEqual(
      over('columns', 16384, 16385),
    );
    const ranges = '<col min="1" max="4" hidden="1"/>'.repeat(5);
    expect(read(`<cols>${ranges}</cols><sheetData/>`, { limits: { columns: 4 } })).toEqual(damaged('range'));
  });

  it('hold for the cells of all sheets together', () => {
    const tally = { cells: 0, merges: 0, textsMissed: false };
    const body = sheetData('<row><c><v>1</v></c><c/><c><v>2</v></c></row>');
    expect(cells(body, { limits: { cells: 3 }, tally })).toEqual({ A1: '1', C1: '2' });
    expect(read(body, { limits: { cells: 3 }, tally })).toEqual(over('cells', 3, 4, 'C1'));
  });

  it('hold for texts and formulas', () => {
    const limits = { stringLength: 3 };
    expect(read(sheetData('<row><c t="str"><v>abcd</v></c></row>'), { limits })).toEqual(
      over('stringLength', 3, 4, 'A1'),
    );
    expect(read(sheetData('<row><c t="inlineStr"><is><t>abcd</t></is></c></row>'), { limits })).toEqual(
      over('stringLength', 3, 4, 'A1'),
    );
    expect(read(sheetData('<row><c><f>A1+B</f><v>1</v></c></row>'), { limits })).toEqual(
      over('stringLength', 3, 4, 'A1'),
    );
    expect(cells(sheetData('<row><c t="str"><v>abc</v></c></row>'), { limits })).toEqual({ A1: 'abc' });
  });
});
