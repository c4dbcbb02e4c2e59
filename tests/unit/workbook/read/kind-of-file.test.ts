import XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { fileKind } from '../../../../src/workbook/read/kind-of-file.js';
import { buildWorkbook, packParts } from '../../../fixtures/workbooks/build-workbook.js';
import { numbers, rawZip } from '../../../fixtures/workbooks/raw-zip.js';

const text = (value: string): Uint8Array => Buffer.from(value);

function sheetJs(bookType: XLSX.BookType): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(
    book,
    XLSX.utils.aoa_to_sheet([
      ['学校', '得分'],
      ['一中', 92.5],
    ]),
    '表',
  );
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType }) as ArrayBuffer);
}

/** The head of a compound file with these streams in its directory. */
function compound(...streams: string[]): Uint8Array {
  const entries = ['Root Entry', ...streams].map((name) => {
    const entry = Buffer.alloc(128);
    entry.write(name, 'utf16le');
    entry.writeUInt16LE(2 * name.length + 2, 64);
    return entry;
  });
  const header = Buffer.alloc(512);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([header, ...entries]);
}

describe('files that other programs write', () => {
  it.each<[XLSX.BookType, string]>([
    ['xlsx', 'xlsx'],
    ['xlsm', 'xlsx'],
    ['biff8', 'xls'],
    ['biff5', 'xls'],
    ['biff2', 'xls'],
    ['xlml', 'xls'],
    ['ods', 'ods'],
    ['fods', 'ods'],
    ['csv', 'csv'],
    ['html', 'html'],
  ])('of type %s are %s', (bookType, kind) => {
    expect(fileKind(sheetJs(bookType))).toBe(kind);
  });
});

describe('a zip file', () => {
  it.each<[string, Uint8Array, string]>([
    ['a workbook', buildWorkbook(), 'xlsx'],
    [
      'a workbook with its parts elsewhere',
      packParts([
        ['_rels/.rels', ''],
        ['book/workbook.xml', ''],
      ]),
      'xlsx',
    ],
    ['a binary workbook', packParts([['xl/workbook.bin', '']]), 'xlsx'],
    [
      'a text document',
      packParts([
        ['[Content_Types].xml', ''],
        ['word/document.xml', ''],
      ]),
      'docx',
    ],
    [
      'slides',
      packParts([
        ['[Content_Types].xml', ''],
        ['ppt/presentation.xml', ''],
      ]),
      'zip',
    ],
    [
      'an OpenDocument text',
      rawZip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', method: 0 }]),
      'zip',
    ],
    ['any archive', packParts([['readme.txt', 'x']]), 'zip'],
    ['an empty archive', packParts([]), 'zip'],
  ])('with %s', (_, bytes, kind) => {
    expect(fileKind(bytes)).toBe(kind);
  });

  it('that is cut short is known by the names at its beginning', () => {
    const whole = buildWorkbook();
    expect(fileKind(whole.subarray(0, whole.length - 30))).toBe('xlsx');
    expect(fileKind(packParts([['readme.txt', 'x']]).subarray(0, 30))).toBe('zip');
  });
});

describe('a compound file', () => {
  it.each<[readonly string[], string, string]>([
    [['Workbook'], '', 'xls'],
    [['Book'], '', 'xls'],
    [['\u0005SummaryInformation', 'Workbook'], '自评表.xls', 'xls'],
    [['Workbook'], '自评表.et', 'et'],
    [['Workbook'], '自评表.ETT', 'et'],
    [['EncryptionInfo', 'EncryptedPackage'], '自评表.xlsx', 'encrypted'],
    [['EncryptedPackage', 'Workbook'], '', 'encrypted'],
    [['WordDocument'], '', 'docx'],
    [['PowerPoint Document'], '', 'unknown'],
    [['Workbooks'], '', 'unknown'],
    [[], '自评表.et', 'unknown'],
  ])('with the streams %j called %j is %s', (streams, name, kind) => {
    expect(fileKind(compound(...streams), name)).toBe(kind);
  });

  it('that is cut short is unknown', () => {
    expect(fileKind(compound('Workbook').subarray(0, 600))).toBe('unknown');
  });
});

describe('a text', () => {
  it.each<[string, Uint8Array, string]>([
    ['comma-separated', text('学校,得分\r\n一中,92.5\r\n'), 'csv'],
    ['tab-separated', text('a\tb\n'), 'csv'],
    ['comma-separated in the Chinese code page', Buffer.from([0xd1, 0xa7, 0xd0, 0xa3, 0x2c, 0xb5, 0xc3, 0x0a]), 'csv'],
    ['comma-separated with a byte order mark', text('\uFEFFa,b\n'), 'csv'],
    ['tab-separated in UTF-16', Buffer.from('\uFEFF学校\t得分\r\n', 'utf16le'), 'csv'],
    [
      'tab-separated in UTF-16, high byte first',
      Buffer.from(Buffer.from('\uFEFF学校\t得分\r\n', 'utf16le')).swap16(),
      'csv',
    ],
    ['without separators', text('just a note'), 'unknown'],
    ['with control characters', text('a,b\u0001'), 'unknown'],
    ['a page', text('<!DOCTYPE html><html><body>'), 'html'],
    ['a table saved as .xls', text('\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'), 'html'],
    ['a web archive', text('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'html'],
    ['some XML', text('<?xml version="1.0"?><data/>'), 'unknown'],
    ['a PDF', text('%PDF-1.7\n'), 'pdf'],
    ['a PDF after a few bytes', text('\n\n%PDF-1.4'), 'pdf'],
  ])('that is %s', (_, bytes, kind) => {
    expect(fileKind(bytes)).toBe(kind);
  });
});

describe('anything else', () => {
  it('is empty or unknown', () => {
    const picture = Buffer.concat([numbers([0x474e5089, 4]), Buffer.alloc(40)]);
    expect(
      [new Uint8Array(0), new Uint8Array(1), new Uint8Array(9000), picture].map((bytes) => fileKind(bytes)),
    ).toEqual(['empty', 'unknown', 'unknown', 'unknown']);
  });

  it('is what it is by its content, not by its name', () => {
    expect([fileKind(buildWorkbook(), 'a.et'), fileKind(text('a,b\n'), 'a.xlsx')]).toEqual(['xlsx', 'csv']);
  });
});

describe('a text by how it begins', () => {
  it.each([
    ['{"kind":"submission","facts":{"a":1,"b":2}}', 'json'],
    [' \n[1, 2, {"a": "b"}]', 'json'],
    ['[]', 'json'],
    ['编号,姓名\nT001,王明\n', 'csv'],
    ['{序号},姓名\n', 'csv'],
    ['[表一];[表二]\n', 'csv'],
  ])('of %j is %s', (text, kind) => {
    expect(fileKind(Buffer.from(text, 'utf8'), '自评.xlsx')).toBe(kind);
  });
});
