import { describe, expect, it } from 'vitest';
import type { PreparedExplanation } from '../../../../src/model/annotation.js';
import { annotateWorkbook } from '../../../../src/workbook/annotate/annotate-workbook.js';
import { copyRecord } from '../../../../src/workbook/annotate/list-record.js';
import { withoutMarks } from '../../../../src/workbook/annotate/prepared-rows.js';
import {
  buildWorkbook,
  MAIN,
  packParts,
  REFERENCES,
  relationships,
  STRICT_MAIN,
  STRICT_REFERENCES,
  workbookParts,
  worksheet,
} from '../../../fixtures/workbooks/build-workbook.js';
import { annotation, cellsOf, good, mark, partsOf, read } from '../../../support/annotation.js';

const YELLOW = '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF8D6"/></patternFill></fill>';
const STYLES =
  `<fills count="2"><fill><patternFill patternType="none"/></fill>${YELLOW}</fills>` +
  '<cellXfs count="2"><xf numFmtId="0" fillId="0"/><xf numFmtId="1" fontId="2" fillId="1" borderId="3" applyProtection="1"><alignment horizontal="center"/><protection locked="0"/></xf></cellXfs>';
const SHEET =
  '<dimension ref="A1:B2"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>' +
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>听课</t></is></c></row><row r="2"><c r="A2" s="1"><v>421</v></c></row></sheetData>' +
  '<sheetProtection sheet="1" objects="1"/><mergeCells count="1"><mergeCell ref="C3:D4"/></mergeCells><pageSetup orientation="landscape"/>';
const book = (changes: Parameters<typeof buildWorkbook>[0] = {}): Uint8Array =>
  buildWorkbook({ sheets: { 甲表: SHEET, 乙表: '<sheetData/>' }, styles: STYLES, ...changes });
const annotated = (bytes: Uint8Array, ...marks: Parameters<typeof annotation>[0]): Uint8Array =>
  good(annotateWorkbook(bytes, '甲.xlsx', annotation(marks)));

describe('a marked copy', () => {
  it('begins with the list of findings and says in every other sheet what the original says', () => {
    const copy = read(annotated(book(), mark('甲表', 'A2')));
    expect(copy.sheets.map(({ name }) => name)).toEqual(['问题清单', '甲表', '乙表']);
    expect(cellsOf(copy, '甲表')).toEqual({ '1:1': '听课', '2:1': 421 });
    expect(withoutMarks(copy).sheets.map(({ name }) => name)).toEqual(['甲表', '乙表']);
  });

  it('colours a cell and keeps number format, border, alignment and protection', () => {
    const parts = partsOf(annotated(book(), mark('甲表', 'A2')));
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<c r="A2" s="2"><v>421</v></c>');
    expect(parts.get('xl/styles.xml')).toContain(
      '<xf numFmtId="1" fontId="2" fillId="2" borderId="3" applyProtection="1" applyFill="1"><alignment horizontal="center"/><protection locked="0"/></xf>',
    );
    expect(parts.get('xl/styles.xml')).toContain(
      `${YELLOW}<fill><patternFill patternType="solid"><fgColor rgb="FFFF9F9A"/>`,
    );
  });

  it('keeps protection, page set-up and merged cells, and marks the first cell of a merged range', () => {
    const sheet = partsOf(annotated(book(), mark('甲表', 'D4'))).get('xl/worksheets/sheet1.xml');
    expect(sheet).toContain(
      '<row r="3"><c r="C3" s="2"/></row></sheetData><sheetProtection sheet="1" objects="1"/><mergeCells count="1"><mergeCell ref="C3:D4"/></mergeCells><pageSetup orientation="landscape"/><legacyDrawing ',
    );
  });

  it('selects the list alone, so that nobody types into two sheets at once', () => {
    const parts = partsOf(annotated(book(), mark('乙表', 'A1')));
    expect([...parts.values()].filter((text) => text.includes('tabSelected="1"'))).toHaveLength(1);
    expect(parts.get('xl/worksheets/sheet3.xml')).toContain('tabSelected="1"');
  });

  it('has a note at every marked cell, with the parts and types that it needs', () => {
    const parts = partsOf(annotated(book(), mark('甲表', 'A2'), mark('乙表', 'B7', 'warning')));
    expect(parts.get('xl/comments1.xml')).toContain('A2 填得不对\n怎么改：改正');
    expect(parts.get('xl/comments2.xml')).toContain('ref="B7"');
    expect(parts.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      `Type="${REFERENCES}/comments" Target="/xl/comments1.xml"`,
    );
    expect(parts.get('[Content_Types].xml')).toContain('<Default Extension="vml"');
    expect(parts.get('[Content_Types].xml')).toContain('PartName="/xl/comments2.xml"');
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain(`<legacyDrawing xmlns:jyr="${REFERENCES}" jyr:id="rId2"/>`);
    expect(parts.get('xl/drawings/vmlDrawing2.vml')).toContain('<x:Row>6</x:Row><x:Column>1</x:Column>');
  });

  it('puts several findings of a cell into one note, the gravest first', () => {
    const second = { ...mark('甲表', 'A2'), heading: '【校验】错误 JY9999', note: '另一条' };
    const copy = partsOf(
      annotated(book(), { ...mark('甲表', 'A2', 'notice'), heading: '【校验】提示 JY0001' }, second),
    );
    const text = (copy.get('xl/comments1.xml') ?? '').replace(/<[^>]*>/g, '');
    expect(text).toContain('【校验】错误 JY9999\n另一条\n\n【校验】提示 JY0001\n');
    expect(copy.get('xl/worksheets/sheet1.xml')).toContain('<c r="A2" s="2">');
  });

  it('moves names of single sheets along with their sheets, and prints the list with its headers', () => {
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${REFERENCES}"><bookViews><workbookView activeTab="1" firstSheet="1"/></bookViews><sheets><sheet name="甲表" sheetId="4" r:id="rId1"/><sheet name="乙表" sheetId="9" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">乙表!$A$1</definedName><definedName name="all">甲表!$A$1</definedName></definedNames></workbook>`;
    const text = partsOf(annotated(book({ parts: { 'xl/workbook.xml': workbook } }), mark('甲表', 'A2'))).get(
      'xl/workbook.xml',
    );
    expect(text).toContain('<workbookView activeTab="0"/>');
    expect(text).toContain('<sheets><sheet name="问题清单" sheetId="10" r:id="rId5"/><sheet name="甲表" sheetId="4"');
    expect(text).toContain(
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">\'问题清单\'!$A$1:$D$5</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">\'问题清单\'!$4:$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">乙表!$A$1</definedName><definedName name="all">甲表!$A$1</definedName></definedNames>',
    );
  });

  it('gives the list another name where the school has a sheet of that name', () => {
    const copy = read(
      annotated(buildWorkbook({ sheets: { 问题清单: SHEET }, styles: STYLES }), mark('问题清单', 'A2')),
    );
    expect(copy.sheets.map(({ name }) => name)).toEqual(['问题清单 (2)', '问题清单']);
  });

  it('marks nothing in a sheet that is not there', () => {
    expect(read(annotated(book(), mark('丙表', 'A2'))).signals.has('comments')).toBe(false);
  });

  it('leaves the bytes that it was given alone', () => {
    const bytes = book();
    const before = Buffer.from(bytes);
    annotated(bytes, mark('甲表', 'A2'));
    expect(Buffer.compare(before, Buffer.from(bytes))).toBe(0);
  });
});

describe('marking a marked copy', () => {
  it('replaces list, colours and notes', () => {
    const once = annotated(book(), mark('甲表', 'A2'));
    const twice = annotated(once, mark('乙表', 'A1', 'warning'));
    const parts = partsOf(twice);
    expect(read(twice).sheets.map(({ name }) => name)).toEqual(['问题清单', '甲表', '乙表']);
    expect(parts.get('xl/comments1.xml')).toContain('<commentList></commentList>');
    expect(parts.get('xl/drawings/vmlDrawing1.vml')).not.toContain('<v:shape ');
    const restored = /<c r="A2" s="(\d+)">/.exec(parts.get('xl/worksheets/sheet1.xml') ?? '')?.[1];
    const formats = [...(parts.get('xl/styles.xml') ?? '').matchAll(/<xf [^>]*fillId="(\d+)"/g)].map(
      (match) => match[1],
    );
    expect(formats[Number(restored)]).toBe('1');
    expect(copyRecord(read(twice).sheets[0]).fills.map(({ sheet, cells }) => [sheet, cells])).toEqual([
      ['乙表', ['A1']],
    ]);
  });

  it('gives the same file for the same findings', () => {
    const once = annotated(book(), mark('甲表', 'A2'));
    const twice = annotated(once, mark('甲表', 'A2'));
    const [left, right] = [partsOf(once), partsOf(twice)];
    for (const name of ['xl/comments1.xml', 'xl/worksheets/sheet3.xml', 'xl/worksheets/sheet1.xml'])
      expect(right.get(name)?.replace(/ s="\d+"/g, ''), name).toBe(left.get(name)?.replace(/ s="\d+"/g, ''));
    expect([...right.keys()].sort()).toEqual([...left.keys()].sort());
  });

  it('takes the fill of the column where the list has been deleted', () => {
    const column =
      '<sheetData><row r="1"><c r="A1" s="1"/></row><row r="2"><c r="A2" s="1"/></row><row r="3"><c r="A3" s="1"/></row></sheetData>';
    const once = partsOf(annotated(buildWorkbook({ sheets: { 甲表: column }, styles: STYLES }), mark('甲表', 'A2')));
    const without = new Map(once);
    const workbook = (once.get('xl/workbook.xml') ?? '')
      .replace(/<sheet name="问题清单"[^>]*>/, '')
      .replace(/<definedNames>.*<\/definedNames>/, '');
    without.set('xl/workbook.xml', workbook);
    const again = partsOf(annotated(packParts(without)));
    const restored = /<c r="A2" s="(\d+)"\/>/.exec(again.get('xl/worksheets/sheet1.xml') ?? '')?.[1];
    const formats = [...(again.get('xl/styles.xml') ?? '').matchAll(/<xf [^>]*fillId="(\d+)"/g)].map(
      (match) => match[1],
    );
    expect(formats[Number(restored)]).toBe('1');
  });
});

describe('rows prepared for explanations', () => {
  const rows =
    '<sheetData><row r="5"><c r="A5" t="inlineStr"><is><t>X01</t></is></c><c r="B5" s="1"/><c r="C5" s="1"/><c r="D5" s="1"/></row></sheetData>';
  const bytes = buildWorkbook({ sheets: { 甲表: SHEET, 情况说明: rows }, styles: STYLES });
  const prepared: readonly PreparedExplanation[] = [
    { row: { sheet: '情况说明', code: 'B5', subject: 'C5', text: 'D5' }, code: 'JY3501', subject: 'T003' },
  ];
  const copy = good(annotateWorkbook(bytes, 'a', annotation([], { prepared })));

  it('hold code and number, and are not there for whoever reads the copy as a form', () => {
    expect(cellsOf(read(copy), '情况说明')).toEqual({ '5:1': 'X01', '5:2': 'JY3501', '5:3': 'T003' });
    expect(cellsOf(withoutMarks(read(copy)), '情况说明')).toEqual({ '5:1': 'X01' });
  });

  it('are emptied again by the next copy, unless a reason was given', () => {
    expect(cellsOf(read(annotated(copy)), '情况说明')).toEqual({ '5:1': 'X01' });
    const parts = new Map(partsOf(copy));
    const part = 'xl/worksheets/sheet2.xml';
    parts.set(
      part,
      (parts.get(part) ?? '').replace('<c r="D5" s="1"/>', '<c r="D5" s="1" t="inlineStr"><is><t>有公函</t></is></c>'),
    );
    const used = annotated(packParts(parts));
    expect(cellsOf(withoutMarks(read(used)), '情况说明')).toEqual({
      '5:1': 'X01',
      '5:2': 'JY3501',
      '5:3': 'T003',
      '5:4': '有公函',
    });
  });
});

describe('workbooks of other programs', () => {
  const prefixedSheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;

  it('may have prefixes, cells without addresses, and parts of any name', () => {
    const bytes = packParts([
      [
        '[Content_Types].xml',
        '<t:Types xmlns:t="http://schemas.openxmlformats.org/package/2006/content-types"></t:Types>',
      ],
      ['_rels/.rels', relationships([['a', 'officeDocument', '/book/main.xml']])],
      [
        'book/main.xml',
        `<x:workbook xmlns:x="${MAIN}" xmlns:q="${REFERENCES}"><x:sheets><x:sheet name="甲表" sheetId="1" q:id="b"/></x:sheets></x:workbook>`,
      ],
      ['book/_rels/main.xml.rels', relationships([['b', 'worksheet', 'pages/one.xml']])],
      ['book/pages/one.xml', prefixedSheet],
    ]);
    const copy = annotated(bytes, mark('甲表', 'B1'));
    expect(cellsOf(read(copy), '甲表')).toEqual({ '1:1': 1, '1:2': 2 });
    const parts = partsOf(copy);
    expect(parts.get('book/pages/one.xml')).toContain(
      '<x:c r="B1" s="1"><x:v>2</x:v></x:c></x:row></x:sheetData><x:legacyDrawing ',
    );
    expect(parts.get('book/main.xml')).toContain('<x:sheets><x:sheet name="问题清单" sheetId="2" q:id="');
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining(['book/styles1.xml', 'book/comments1.xml', 'book/worksheets/sheet1.xml']),
    );
    expect(parts.get('[Content_Types].xml')).toContain('<t:Override PartName="/book/styles1.xml"');
  });

  it('may be Strict Open XML: what is added is strict as well', () => {
    const parts = workbookParts({ sheets: { 甲表: '' }, styles: STYLES });
    parts.set('_rels/.rels', relationships([['a', 'officeDocument', 'xl/workbook.xml']], STRICT_REFERENCES));
    parts.set(
      'xl/workbook.xml',
      `<workbook xmlns="${STRICT_MAIN}" xmlns:r="${STRICT_REFERENCES}"><sheets><sheet name="甲表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    );
    parts.set(
      'xl/_rels/workbook.xml.rels',
      relationships(
        [
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rIdT', 'styles', 'styles.xml'],
        ],
        STRICT_REFERENCES,
      ),
    );
    parts.set('xl/styles.xml', `<styleSheet xmlns="${STRICT_MAIN}">${STYLES}</styleSheet>`);
    parts.set(
      'xl/worksheets/sheet1.xml',
      worksheet('<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>', STRICT_MAIN),
    );
    const copy = partsOf(annotated(packParts(parts), mark('甲表', 'A1')));
    expect(copy.get('xl/comments1.xml')).toContain(`<comments xmlns="${STRICT_MAIN}">`);
    expect(copy.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain(`Type="${STRICT_REFERENCES}/vmlDrawing"`);
    expect(copy.get('xl/worksheets/sheet2.xml')).toContain(`<worksheet xmlns="${STRICT_MAIN}">`);
  });

  it('may be written in UTF-16; what is changed is UTF-8', () => {
    const sheet = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData></worksheet>`;
    const copy = annotated(
      book({ parts: { 'xl/worksheets/sheet1.xml': Buffer.from(`\ufeff${sheet}`, 'utf16le') } }),
      mark('甲表', 'A1'),
    );
    expect(partsOf(copy).get('xl/worksheets/sheet1.xml')).toContain('<?xml version="1.0" encoding="UTF-8"?>');
  });

  it('may have notes already, which stay', () => {
    const bytes = book({
      sheets: { 甲表: `${SHEET}<legacyDrawing xmlns:r="${REFERENCES}" r:id="d"/>` },
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships([
          ['c', 'comments', '../comments7.xml'],
          ['d', 'vmlDrawing', '../drawings/old.vml'],
        ]),
        'xl/comments7.xml': `<comments xmlns="${MAIN}"><authors><author>王</author></authors><commentList><comment ref="A1" authorId="0"><text><t>看过</t></text></comment></commentList></comments>`,
        'xl/drawings/old.vml': '<xml><v:shape id="_x0000_s1025"><br></v:shape></xml>',
      },
    });
    const copy = partsOf(annotated(bytes, mark('甲表', 'A2')));
    expect([...copy.keys()].filter((name) => /comments|vml/i.test(name))).toEqual([
      'xl/comments7.xml',
      'xl/drawings/old.vml',
    ]);
    expect(copy.get('xl/comments7.xml')).toContain('看过');
    expect(copy.get('xl/drawings/old.vml')).toContain('<br></v:shape><v:shapetype');
  });
});

describe('a workbook that cannot be patched', () => {
  it.each([
    ['styles that are none', { 'xl/styles.xml': `<sst xmlns="${MAIN}"/>` }],
    [
      'a sheet that is damaged behind its cells',
      { 'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData/><pageMargins/><a></worksheet>` },
    ],
    ['no list of content types', { '[Content_Types].xml': null }],
  ])('is told with its part, and gives no copy: %s', (_, parts) => {
    const outcome = annotateWorkbook(book({ parts }), '甲.xlsx', annotation([mark('甲表', 'A2')]));
    expect(outcome.ok).toBe(false);
    expect(outcome.findings.map(({ code, where }) => [code, where.file ?? ''])).toEqual([
      [expect.stringMatching(/^JY0(121|109)$/), '甲.xlsx'],
    ]);
  });

  it('is told as unreadable where it is that', () => {
    const outcome = annotateWorkbook(new Uint8Array(), '甲.xlsx', annotation([]));
    expect(outcome.findings.map(({ code }) => code)).toEqual(['JY0105']);
  });
});
