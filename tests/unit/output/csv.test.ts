import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../../src/output/csv.js';
import { BATCH, documentOf, inCell } from './hand-made.js';

/** Reads RFC 4180 back. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows = text.replace(/^\uFEFF/, '').match(/(?:"(?:[^"]|"")*"|[^"\r\n])*\r\n/g) ?? [];
  return rows.map((row) =>
    [...`,${row.slice(0, -2)}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
      (match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? '',
    ),
  );
}

describe('renderCsv', () => {
  it('begins with a byte order mark and a header', () => {
    expect(renderCsv(documentOf([]))).toBe(
      '\uFEFF文件,学校,级别,类别,代码,工作表,单元格,名称,填写值,应为,问题,怎么改,处理,说明或放行理由,起因,依据,指纹\r\n',
    );
    expect(renderCsv(documentOf([], { language: 'en' }))).toBe(
      '\uFEFFFile,School,Severity,Class,Code,Sheet,Cell,Label,Found,Expected,Problem,What to do,Status,Explanation or reason,Caused by,Basis,Fingerprint\r\n',
    );
  });

  it('has a row for every finding, unfolded', () => {
    const document = documentOf(BATCH);
    const rows = parseCsv(renderCsv(document));
    expect(rows).toHaveLength(document.findings.length + 1);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([17]));
    expect(rows.slice(1).map((row) => row[4])).toEqual(document.findings.map((finding) => finding.code));
    expect(rows[4]?.slice(0, 10)).toEqual([
      '城北初中-自评.xlsx',
      '3132000001',
      '错误',
      '逻辑校验',
      'JY2104',
      '教师情况',
      'H9',
      'T006 在岗学期',
      '全年',
      '全学年、上学期、下学期',
    ]);
  });

  it('says of what follows from another finding where that one stands', () => {
    const rows = parseCsv(renderCsv(documentOf(BATCH)));
    const causes = rows.slice(1).flatMap((row) => (row[14] === '' ? [] : [[row[4], row[14]]]));
    expect(causes).toEqual([
      ['JY5101', '佐证目录 JY1102'],
      ['JY3114', '教师情况!M6 JY2101'],
    ]);
  });

  it('has no field that a spreadsheet would run', () => {
    const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'];
    const findings = dangerous.map((found, index) => inCell('JY2102', `表!A${index + 1}`, found, { found }));
    const fields = parseCsv(renderCsv(documentOf(findings))).flat();
    expect(fields.filter((field) => /^[\s]*[=+\-@＝]/.test(field))).toEqual([]);
  });
});
