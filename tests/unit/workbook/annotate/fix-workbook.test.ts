import { describe, expect, it } from 'vitest';
import { fixWorkbook } from '../../../../src/workbook/annotate/fix-workbook.js';
import { buildWorkbook, MAIN } from '../../../fixtures/workbooks/build-workbook.js';
import { good, partsOf, read } from '../../../support/annotation.js';

const STYLES = '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="49"/><xf numFmtId="14"/></cellXfs>';
const SHEET =
  '<sheetData><row r="1"><c r="A1" s="1" t="inlineStr"><is><t>１７</t></is></c><c r="B1" t="inlineStr"><is><t>2026.3.15</t></is></c><c r="C1" s="2" t="inlineStr"><is><t>2026.3.15</t></is></c><c r="D1"><f>1+1</f><v>2</v></c></row></sheetData><pageMargins left="1"/>';
const book = (properties = ''): Uint8Array =>
  buildWorkbook({ sheets: { 甲: SHEET, 乙: '<sheetData/>' }, styles: STYLES, properties });
const date = { date: '2026-03-15' };

describe('a mended copy', () => {
  it('has values where spellings were: numbers that are no texts, dates that show as dates', () => {
    const copy = good(
      fixWorkbook(book(), '甲.xlsx', [
        { sheet: '甲', cell: 'A1', value: 17 },
        { sheet: '甲', cell: 'B1', value: date },
        { sheet: '甲', cell: 'C1', value: date },
      ]),
    );
    const row = read(copy).sheets[0]?.rows.get(1);
    expect([1, 2, 3, 4].map((column) => row?.get(column)?.value)).toEqual([
      { type: 'number', value: 17, raw: '17' },
      { type: 'number', value: 46_096, raw: '46096', date: '2026-03-15' },
      { type: 'number', value: 46_096, raw: '46096', date: '2026-03-15' },
      { type: 'number', value: 2, raw: '2' },
    ]);
    expect(partsOf(copy).get('xl/worksheets/sheet1.xml')).toContain(
      '<c r="C1" s="2"><v>46096</v></c><c r="D1"><f>1+1</f><v>2</v></c></row></sheetData><pageMargins left="1"/>',
    );
  });

  it('counts days as the workbook does', () => {
    const copy = good(fixWorkbook(book('date1904="1"'), '甲.xlsx', [{ sheet: '甲', cell: 'C1', value: date }]));
    expect(read(copy).sheets[0]?.rows.get(1)?.get(3)?.value).toMatchObject({ value: 44_634, date: '2026-03-15' });
  });

  it('leaves sheets without mended cells as they are, byte for byte', () => {
    const [before, after] = [
      partsOf(book()),
      partsOf(good(fixWorkbook(book(), 'a', [{ sheet: '甲', cell: 'A1', value: '乙 & <丙>' }]))),
    ];
    expect(after.get('xl/worksheets/sheet2.xml')).toBe(before.get('xl/worksheets/sheet2.xml'));
    expect(after.get('xl/sharedStrings.xml')).toBe(before.get('xl/sharedStrings.xml'));
    expect(
      read(good(fixWorkbook(book(), 'a', [{ sheet: '甲', cell: 'A1', value: '乙 & <丙>' }])))
        .sheets[0]?.rows.get(1)
        ?.get(1)?.value,
    ).toEqual({ type: 'text', value: '乙 & <丙>' });
  });

  it('says the same as the original where nothing is to be mended', () => {
    expect(read(good(fixWorkbook(book(), 'a', [])))).toEqual(read(book()));
  });

  it('is not made where a value would not arrive', () => {
    const outcome = fixWorkbook(book(), '甲.xlsx', [{ sheet: '丙', cell: 'A1', value: 1 }]);
    expect(outcome).toEqual({
      ok: false,
      findings: [{ code: 'JY0121', where: { file: '甲.xlsx' }, params: { place: '丙!A1' } }],
    });
  });

  it('is not made of a package that cannot be patched', () => {
    const damaged = buildWorkbook({ parts: { 'xl/styles.xml': `<sst xmlns="${MAIN}"/>` } });
    expect(fixWorkbook(damaged, 'a', []).ok).toBe(false);
    expect(fixWorkbook(new Uint8Array([1, 2]), 'a', []).findings.map(({ code }) => code)).toEqual(['JY0101']);
  });
});
