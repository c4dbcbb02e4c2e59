import { describe, expect, it } from 'vitest';
import type { Finding, Outcome } from '../../../../src/model/finding.js';
import { cellAddress, type RawWorkbook } from '../../../../src/model/raw-workbook.js';
import { inflateNode } from '../../../../src/workbook/read/inflate-node.js';
import type { Limits } from '../../../../src/workbook/read/limits.js';
import { readWorkbook } from '../../../../src/workbook/read/workbook.js';
import { packZip, precompress } from '../../../../src/workbook/zip-writer.js';
import {
  buildWorkbook,
  MAIN,
  PACKAGE,
  packParts,
  REFERENCES,
  relationships,
  STRICT_MAIN,
  STRICT_REFERENCES,
  sheetData,
  type WorkbookPlan,
  workbookParts,
  worksheet,
} from '../../../fixtures/workbooks/build-workbook.js';
import { rawZip } from '../../../fixtures/workbooks/raw-zip.js';

const open = (bytes: Uint8Array, limits: Partial<Limits> = {}): Outcome<RawWorkbook> =>
  readWorkbook(bytes, { inflate: inflateNode, limits });
const read = (plan: WorkbookPlan, limits?: Partial<Limits>): Outcome<RawWorkbook> => open(buildWorkbook(plan), limits);

/** `sheet!cell` → value. */
function values(outcome: Outcome<RawWorkbook>): Record<string, unknown> {
  if (!outcome.ok) throw new TypeError(JSON.stringify(outcome.findings));
  const out: Record<string, unknown> = {};
  for (const sheet of outcome.value.sheets) {
    for (const cells of sheet.rows.values()) {
      for (const { row, column, value } of cells.values())
        out[`${sheet.name}!${cellAddress(row, column)}`] = value?.value;
    }
  }
  return out;
}

const problems = (outcome: Outcome<RawWorkbook>): readonly Finding[] => {
  expect(outcome.ok).toBe(false);
  return outcome.findings;
};

const number = (value: number): string => sheetData(`<row><c><v>${value}</v></c></row>`);

describe('a workbook', () => {
  it('has its sheets in order, with everything that is read of them', () => {
    const first =
      '<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="3" hidden="1"><c r="A3" t="s"><v>0</v></c></row></sheetData><mergeCells><mergeCell ref="A3:B4"/></mergeCells>';
    expect(read({ sheets: { 封面: first, 空: '' }, strings: '<si><t>甲</t></si>' })).toEqual({
      ok: true,
      findings: [],
      value: {
        signals: new Set(),
        sheets: [
          {
            name: '封面',
            state: 'visible',
            rows: new Map([[3, new Map([[1, { row: 3, column: 1, value: { type: 'text', value: '甲' } }]])]]),
            merges: [{ top: 3, left: 1, bottom: 4, right: 2 }],
            hiddenRows: new Set([3]),
            hiddenColumns: new Set([2]),
          },
          {
            name: '空',
            state: 'visible',
            rows: new Map(),
            merges: [],
            hiddenRows: new Set(),
            hiddenColumns: new Set(),
          },
        ],
      },
    });
  });

  it('has dates by its formats and its date system', () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="31"/></cellXfs>';
    const sheets = { 表: sheetData('<row><c s="1"><v>44634</v></c><c t="d"><v>2026-03-15</v></c></row>') };
    const dates = (properties: string) => {
      const outcome = read({ sheets, styles, properties });
      const row = outcome.ok ? outcome.value.sheets[0]?.rows.get(1) : undefined;
      return [...(row?.values() ?? [])].map(({ value }) =>
        value?.type === 'number' ? [value.value, value.date] : value,
      );
    };
    expect(dates('')).toEqual([
      [44634, '2022-03-14'],
      [46096, '2026-03-15'],
    ]);
    expect(dates('date1904="1"')).toEqual([
      [44634, '2026-03-15'],
      [44634, '2026-03-15'],
    ]);
  });

  it('may be of the strict kind', () => {
    const parts = new Map<string, string | Uint8Array>();
    for (const [name, content] of workbookParts({
      sheets: { 表: sheetData('<row><c t="s"><v>0</v></c></row>') },
      strings: '<si><t>甲</t></si>',
    })) {
      parts.set(name, String(content).replaceAll(MAIN, STRICT_MAIN).replaceAll(REFERENCES, STRICT_REFERENCES));
    }
    expect(values(open(packParts(parts)))).toEqual({ '表!A1': '甲' });
  });

  it('may have prefixes everywhere', () => {
    const parts = new Map<string, string | Uint8Array>();
    for (const [name, content] of workbookParts({
      sheets: { 表: sheetData('<row><c t="s"><v>0</v></c></row>') },
      strings: '<si><t>甲</t></si>',
    })) {
      const prefixed = String(content)
        .replace(/<(\/?)(\w)/g, '<$1x:$2')
        .replace(' xmlns=', ' xmlns:x=');
      parts.set(name, prefixed);
    }
    expect(values(open(packParts(parts)))).toEqual({ '表!A1': '甲' });
  });

  it('may keep its parts elsewhere', () => {
    const parts = new Map([
      ['_rels/.rels', relationships([['1', 'officeDocument', '/book/workbook.xml']])],
      [
        'book/workbook.xml',
        `<workbook xmlns="${MAIN}" xmlns:q="${REFERENCES}"><sheets><sheet name="表" q:id="z"/></sheets></workbook>`,
      ],
      [
        'book/_rels/workbook.xml.rels',
        relationships([
          ['z', 'worksheet', '../data/one.xml'],
          ['s', 'sharedStrings', '/t.xml'],
        ]),
      ],
      ['DATA/ONE.xml', worksheet(sheetData('<row><c t="s"><v>0</v></c></row>'))],
      ['t.xml', `<sst xmlns="${MAIN}"><si><t>甲</t></si></sst>`],
    ]);
    expect(values(open(packParts(parts)))).toEqual({ '表!A1': '甲' });
  });

  it('may lack the relationships of the package, the styles and the shared texts', () => {
    const parts = { '_rels/.rels': null, 'xl/styles.xml': null, 'xl/sharedStrings.xml': null };
    expect(values(read({ sheets: { 表: number(7) }, parts }))).toEqual({ '表!A1': 7 });
  });

  it('may have sheets of charts, which hold no cells', () => {
    const links = relationships([
      ['rId1', 'chartsheet', 'chartsheets/sheet1.xml'],
      ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ]);
    const parts = { 'xl/_rels/workbook.xml.rels': links, 'xl/worksheets/sheet1.xml': null };
    expect(values(read({ sheets: { 图: '', 表: number(7) }, parts }))).toEqual({ '表!A1': 7 });
  });

  it('may have names that are keys of objects', () => {
    const sheets = { __proto: number(1), constructor: number(2), toString: number(3) };
    expect(values(read({ sheets }))).toEqual({ '__proto!A1': 1, 'constructor!A1': 2, 'toString!A1': 3 });
  });

  it('tells which program saved it', () => {
    const app =
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>WPS 表格</Application></Properties>';
    const outcome = read({ parts: { 'docProps/app.xml': app } });
    expect(outcome.ok && outcome.value.application).toBe('WPS 表格');
  });

  it('says nothing of the program where its properties are damaged or missing', () => {
    const outcomes = [read({ parts: { 'docProps/app.xml': '<Properties' } }), read({})];
    expect(outcomes.map((outcome) => outcome.ok && 'application' in outcome.value)).toEqual([false, false]);
  });

  it('tells of what is not read', () => {
    const parts = {
      'xl/vbaProject.bin': 'x',
      'xl/externalLinks/externalLink1.xml': '<x/>',
      'xl/comments1.xml': '<x/>',
    };
    const outcome = read({
      parts,
      sheets: { 表: sheetData('<row><c><f>_xlfn.DISPIMG("ID_1",1)</f><v>0</v></c></row>') },
    });
    expect(outcome.ok && outcome.value.signals).toEqual(new Set(['macros', 'externalLinks', 'comments', 'pictures']));
  });

  it('is read whatever parts that nobody reads contain', () => {
    const parts = {
      'xl/theme/theme1.xml': '<!DOCTYPE a><a>',
      'xl/comments1.xml': '<<<',
      'docProps/core.xml': '<!DOCTYPE a [<!ENTITY b "c">]>',
    };
    expect(values(read({ sheets: { 表: number(7) }, parts }))).toEqual({ '表!A1': 7 });
  });
});

describe('a file that is none', () => {
  const text = (value: string): Uint8Array => Buffer.from(value);

  it.each<[string, Uint8Array, string, string]>([
    ['empty', new Uint8Array(0), 'JY0105', 'empty'],
    ['text', text('学校,得分\n'), 'JY0104', 'csv'],
    ['a page', text('<html><table></table></html>'), 'JY0104', 'html'],
    ['a PDF', text('%PDF-1.7'), 'JY0104', 'pdf'],
    ['a text document', packParts([['word/document.xml', '']]), 'JY0104', 'docx'],
    ['old', Uint8Array.of(0x09, 0x08, 0x10, 0x00, 0, 6), 'JY0103', 'xls'],
    ['of unknown content', Uint8Array.of(1, 2, 3), 'JY0101', 'unknown'],
    ['another archive', packParts([['readme.txt', 'x']]), 'JY0101', 'zip'],
  ])('because it is %s', (_, bytes, code, kind) => {
    expect(problems(open(bytes))).toEqual([{ code, where: {}, params: { kind } }]);
  });

  it('is named in the finding', () => {
    const outcome = readWorkbook(Buffer.from('x'), { inflate: inflateNode, file: '一中.xlsx' });
    expect(outcome.findings).toEqual([{ code: 'JY0101', where: { file: '一中.xlsx' }, params: { kind: 'unknown' } }]);
  });
});

describe('a damaged workbook', () => {
  it('is cut short', () => {
    const whole = buildWorkbook({ sheets: { 表: number(7) } });
    const reason = { code: 'JY0106', where: {}, params: { part: 'zip', reason: 'no-end-record' } };
    expect(problems(open(whole.subarray(0, whole.length - 10)))).toEqual([reason]);
  });

  it('lacks its workbook part', () => {
    const missing = (path: string) => [{ code: 'JY0110', where: {}, params: { part: 'workbook', path } }];
    expect(problems(read({ parts: { 'xl/workbook.xml': null } }))).toEqual(missing('xl/workbook.xml'));
    const elsewhere = relationships([['1', 'officeDocument', 'xl/book.xml']]);
    expect(problems(read({ parts: { '_rels/.rels': elsewhere } }))).toEqual(missing('xl/book.xml'));
  });

  it('lacks sheets, each of which is told', () => {
    const parts = {
      'xl/worksheets/sheet1.xml': null,
      'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', 'worksheets/sheet1.xml']]),
    };
    expect(problems(read({ sheets: { 甲: '', 乙: '' }, parts }))).toEqual([
      { code: 'JY0110', where: { sheet: '甲' }, params: { part: 'sheet', path: 'xl/worksheets/sheet1.xml' } },
      { code: 'JY0110', where: { sheet: '乙' }, params: { part: 'sheet', path: '' } },
    ]);
  });

  it('lacks its shared texts, which is told once and never read as numbers', () => {
    const sheet = sheetData('<row><c t="s"><v>38</v></c><c t="s"><v>45</v></c></row>');
    expect(problems(read({ sheets: { 甲: sheet, 乙: sheet }, parts: { 'xl/sharedStrings.xml': null } }))).toEqual([
      {
        code: 'JY0110',
        where: { sheet: '甲', cell: 'A1' },
        params: { part: 'sharedStrings', path: 'xl/sharedStrings.xml' },
      },
    ]);
  });

  it('has damaged shared texts, without a finding for every cell that uses them', () => {
    const sheet = sheetData('<row><c t="s"><v>0</v></c></row>');
    const found = problems(read({ sheets: { 表: sheet }, parts: { 'xl/sharedStrings.xml': '<sst>' } }));
    expect(found).toEqual([
      { code: 'JY0109', where: {}, found: 'sst', params: { part: 'xl/sharedStrings.xml', reason: 'root' } },
    ]);
  });

  it('has a text with a wrong number, and is read otherwise', () => {
    const outcome = read({
      sheets: { 表: sheetData('<row><c t="s"><v>0</v></c><c t="s"><v>9</v></c></row>') },
      strings: '<si><t>甲</t></si>',
    });
    expect(values(outcome)).toEqual({ '表!A1': '甲', '表!B1': undefined });
    expect(outcome.findings).toEqual([
      { code: 'JY0111', where: { sheet: '表', cell: 'B1' }, found: '9', expected: '0–0', params: { strings: 1 } },
    ]);
  });

  it('has several damaged parts, all told in one pass', () => {
    const parts = {
      'xl/styles.xml': '<styleSheet',
      'xl/worksheets/sheet1.xml': worksheet('<sheetData>'),
      'xl/worksheets/sheet3.xml': 'x',
    };
    const found = problems(read({ sheets: { 甲: '', 乙: number(1), 丙: '' }, parts }));
    expect(found.map(({ code, where, params }) => [code, where.sheet, params?.['part']])).toEqual([
      ['JY0109', undefined, 'xl/styles.xml'],
      ['JY0109', '甲', 'xl/worksheets/sheet1.xml'],
      ['JY0109', '丙', 'xl/worksheets/sheet3.xml'],
    ]);
  });

  it('has damaged relationships', () => {
    for (const name of ['_rels/.rels', 'xl/_rels/workbook.xml.rels']) {
      const found = problems(read({ parts: { [name]: `<Relationships xmlns="${PACKAGE}">` } }));
      expect(found).toEqual([{ code: 'JY0109', where: {}, params: { part: name, reason: 'not-well-formed' } }]);
    }
  });

  it('has a damaged entry in the archive, told with its sheet', () => {
    const packed = precompress(Buffer.from(worksheet('')));
    const entries = [...workbookParts()].map(([name, content]) => ({
      name,
      data: name.endsWith('sheet1.xml') ? { ...packed, crc: 1 } : Buffer.from(String(content)),
    }));
    expect(problems(open(packZip(entries)))).toEqual([
      { code: 'JY0106', where: { sheet: 'Sheet1' }, params: { part: 'xl/worksheets/sheet1.xml', reason: 'checksum' } },
    ]);
  });
});

describe('an attack', () => {
  const laughs = '<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';

  it('by entities is refused in every part that is read', () => {
    const names = [
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/worksheets/sheet1.xml',
    ];
    const parts = workbookParts();
    for (const name of names) {
      const attacked = String(parts.get(name)).replace('?>\n', `?>\n${laughs}`);
      const [finding] = problems(read({ parts: { [name]: attacked } }));
      expect([finding?.code, finding?.params]).toEqual(['JY0108', { what: 'doctype', part: name }]);
    }
  });

  it('by a part that inflates to a gigabyte is refused before it is inflated', () => {
    let inflated = 0;
    const bomb = { ...precompress(Buffer.alloc(4_000_000)), size: 2 ** 30 };
    const parts = [...workbookParts()].map(([name, content]) => ({
      name,
      data: name.endsWith('sheet1.xml') ? bomb : Buffer.from(String(content)),
    }));
    const outcome = readWorkbook(packZip(parts), {
      inflate: (data, maximum) => {
        inflated = Math.max(inflated, maximum);
        return inflateNode(data, maximum);
      },
    });
    expect(problems(outcome)).toMatchObject([
      { code: 'JY0107', found: String(2 ** 30), params: { limit: 'partBytes' } },
    ]);
    expect(inflated).toBeLessThan(10_000);
  });

  it('by many sheets on one part is counted each time', () => {
    const sheets = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`s${i}`, '']));
    const links = Array.from({ length: 40 }, (_, i) => [`rId${i + 1}`, 'worksheet', 'worksheets/sheet1.xml'] as const);
    const large = worksheet(`<sheetData/>${' '.repeat(100_000)}`);
    const parts = { 'xl/_rels/workbook.xml.rels': relationships(links), 'xl/worksheets/sheet1.xml': large };
    expect(problems(read({ sheets, parts }, { totalBytes: 1_000_000 }))).toMatchObject([
      { code: 'JY0107', where: { sheet: 's9' }, params: { limit: 'totalBytes', part: 'xl/worksheets/sheet1.xml' } },
    ]);
  });

  it('by a zip with two directories or odd entries is refused', () => {
    const parts = [...workbookParts()].map(([name, data]) => ({ name, data }));
    const found = (entries: Parameters<typeof rawZip>[0]) =>
      problems(open(rawZip(entries))).map(({ code, params }) => [code, params?.['what']]);
    expect(found([...parts, { name: 'xl/WORKBOOK.xml', data: '' }])).toEqual([['JY0108', 'duplicate-entry']]);
    expect(found([...parts, { name: '../evil', data: '' }])).toEqual([['JY0108', 'path-entry']]);
    expect(found([...parts, { name: 'x', data: '', flags: 1 }])).toEqual([['JY0108', 'encrypted-entry']]);
  });
});

describe('the limits', () => {
  const over = (limit: string, allowed: number, found: number) => [
    { code: 'JY0107', where: {}, found: String(found), expected: String(allowed), params: { limit, allowed } },
  ];

  it('hold for the file, before anything is looked at', () => {
    expect(problems(open(new Uint8Array(101), { fileBytes: 100 }))).toEqual(over('fileBytes', 100, 101));
    expect(problems(open(new Uint8Array(20 * 2 ** 20 + 1)))).toMatchObject(
      over('fileBytes', 20 * 2 ** 20, 20 * 2 ** 20 + 1),
    );
  });

  it('hold for entries, sheets and texts', () => {
    const plan = { sheets: { 甲: '', 乙: '' }, strings: '<si/><si/>' };
    expect(problems(read(plan, { entries: 3 }))).toEqual(over('entries', 3, 8));
    expect(problems(read(plan, { sheets: 1 }))).toEqual(over('sheets', 1, 2));
    expect(problems(read(plan, { strings: 1 }))).toEqual(over('strings', 1, 2));
  });

  it('end the reading: no sheet after the one that went over is opened', () => {
    const found = problems(read({ sheets: { 甲: number(1), 乙: number(2), 丙: '<sheetData>' } }, { cells: 1 }));
    expect(found).toMatchObject([{ code: 'JY0107', where: { sheet: '乙', cell: 'A1' } }]);
  });

  it('refuse the 200,001st cell by default', () => {
    const row = (first: number) => `<row r="${first}">${'<c><v>1</v></c>'.repeat(10_000)}</row>`;
    const rows = Array.from({ length: 20 }, (_, i) => row(i + 1)).join('');
    expect(read({ sheets: { 表: sheetData(rows) } }, { ratio: 1100 }).ok).toBe(true);
    const found = problems(read({ sheets: { 表: sheetData(`${rows}<row><c><v>1</v></c></row>`) } }, { ratio: 1100 }));
    expect(found).toMatchObject([
      { code: 'JY0107', where: { sheet: '表', cell: 'A21' }, params: { limit: 'cells', allowed: 200_000 } },
    ]);
  });
});
