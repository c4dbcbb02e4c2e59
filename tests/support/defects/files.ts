import { type BookType, CFB, read as readWithSheetJs, write as writeWithSheetJs } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { BookEditor } from './book-editor.js';
import { type Damaged, type Defect, edited } from './defect.js';
import type { FilledForm } from './filled-form.js';
import type { Random } from './random.js';

/** What another program stores under another format. One conversion is enough for all seeds: it is the same file. */
const converted = new WeakMap<Uint8Array, Map<BookType, Uint8Array>>();

function asFormat({ bytes }: FilledForm, bookType: BookType): Uint8Array {
  const known = converted.get(bytes) ?? new Map<BookType, Uint8Array>();
  converted.set(bytes, known);
  const made =
    known.get(bookType) ??
    new Uint8Array(
      writeWithSheetJs(readWithSheetJs(bytes, { type: 'array' }), { type: 'array', bookType }) as ArrayBuffer,
    );
  known.set(bookType, made);
  return made;
}

const whole = (
  kind: string,
  code: string,
  make: (form: FilledForm, random: Random) => Pick<Damaged, 'bytes' | 'file'>,
): Defect => ({
  kind,
  damage: (form, random) => ({ ...make(form, random), expected: [{ code }] }),
});

/** As Office encrypts a workbook: a compound file that holds the encrypted package and how to decrypt it. */
function encrypted(random: Random): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/EncryptionInfo', noise(random, 248));
  CFB.utils.cfb_add(container, '/EncryptedPackage', noise(random, random.whole(9000, 30_000)));
  return new Uint8Array(CFB.write(container, { type: 'array' }) as unknown as ArrayBuffer);
}

const noise = (random: Random, length: number): Buffer =>
  Buffer.from(Array.from({ length }, () => random.whole(0, 255)));

const text = (content: string): Buffer => Buffer.from(content, 'utf8');

const DOCUMENT = { '[Content_Types].xml': text('<Types/>'), 'word/document.xml': text('<w:document xmlns:w="w"/>') };
const PAGE =
  '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table><tr><td>姓名</td></tr></table></body></html>';

/** The file itself: of another format, damaged, or with things in it that are not read. */
export const FILE_DEFECTS: readonly Defect[] = [
  whole('saved as .xls', 'JY0103', (form) => ({ bytes: asFormat(form, 'biff8'), file: '自评.xls' })),
  whole('an .xls renamed .xlsx', 'JY0103', (form, random) => ({
    bytes: asFormat(form, random.pick(['biff5', 'biff8'] as const)),
  })),
  whole('saved as .et', 'JY0103', (form) => ({ bytes: asFormat(form, 'biff8'), file: '自评.et' })),
  whole('saved as .ods', 'JY0104', (form) => ({ bytes: asFormat(form, 'ods'), file: '自评.ods' })),
  whole('exported as .csv', 'JY0104', (form) => ({ bytes: asFormat(form, 'csv'), file: '自评.csv' })),
  whole('needs a password', 'JY0102', (_, random) => ({ bytes: encrypted(random) })),
  whole('a web page with another suffix', 'JY0104', (_, random) => ({
    bytes: text(`${random.pick(['', '\uFEFF', '<!DOCTYPE html>'])}${PAGE}`),
    file: random.pick(['自评.xls', '自评.xlsx']),
  })),
  whole('JSON with another suffix', 'JY0101', (_, random) => ({
    bytes: text(
      random.pick(['{"kind":"submission","facts":{"a":1,"b":2}}', '[1,2,{"a":"b"}]', ' {\n  "a": 1,\n  "b": 2\n}\n']),
    ),
  })),
  whole('a PDF with another suffix', 'JY0104', () => ({ bytes: text('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n') })),
  whole('a picture with another suffix', 'JY0101', (_, random) => ({
    bytes: Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), noise(random, 300)]),
  })),
  whole('a Word document renamed', 'JY0104', () => ({ bytes: zipSync(DOCUMENT) })),
  whole('an archive of workbooks renamed', 'JY0101', (form) => ({
    bytes: zipSync({ '自评.xlsx': [form.bytes, { level: 0 }] }),
  })),
  whole('cut off on the way', 'JY0106', (form, random) => ({
    bytes: form.bytes.subarray(0, random.whole(200, form.bytes.length - 30)),
  })),
  {
    kind: 'a byte changed on the way',
    damage: (form, random) => {
      const { name } = random.pick(form.plan.sheets);
      const bytes = withChangedContent(form.bytes, new BookEditor(form.bytes).partOf(name), random);
      return { bytes, expected: [{ code: 'JY0106', sheet: name }] };
    },
  },
  whole('nothing in it', 'JY0105', () => ({ bytes: new Uint8Array() })),
  whole('too large with pasted pictures', 'JY0107', (form) => {
    const book = new BookEditor(form.bytes);
    const files = Object.fromEntries(book.parts);
    return {
      bytes: zipSync({ ...files, 'xl/media/image1.jpeg': [new Uint8Array(21 * 2 ** 20), { level: 0 }] }, { level: 0 }),
    };
  }),
  edited('a declaration that no program writes', (book, form, random) => {
    const { name } = random.pick(form.plan.sheets);
    book.edit(book.partOf(name), (xml) =>
      xml.replace(/<worksheet/, '<!DOCTYPE worksheet [<!ENTITY x "y">]><worksheet'),
    );
    return [{ code: 'JY0108', sheet: name }];
  }),
  edited('macros', (book) => {
    book.parts.set('xl/vbaProject.bin', text('macro'));
    return [{ code: 'JY0113' }];
  }),
  edited('links to other workbooks', (book) => {
    book.setText('xl/externalLinks/externalLink1.xml', '<externalLink/>');
    return [{ code: 'JY0113' }];
  }),
  edited('pasted pictures', (book, _, random) => {
    book.parts.set('xl/media/image1.png', noise(random, 500));
    return [{ code: 'JY0113' }];
  }),
  edited('embedded files', (book, _, random) => {
    book.parts.set('xl/embeddings/oleObject1.bin', noise(random, 500));
    return [{ code: 'JY0113' }];
  }),
  edited('comments', (book) => {
    book.setText(
      'xl/comments1.xml',
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>王老师</author></authors><commentList><comment ref="C5" authorId="0"><text><t>其实是 12</t></text></comment></commentList></comments>',
    );
    return [{ code: 'JY1121' }];
  }),
];

/** One bit of the deflated content of a part, which the checksum or the inflating must notice. */
function withChangedContent(bytes: Uint8Array, part: string, random: Random): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const view = new DataView(changed.buffer);
  const header = Buffer.from(changed.buffer).indexOf(Buffer.from(part), 30) - 30;
  if (view.getUint32(header, true) !== 0x04034b50) throw new TypeError(part);
  const data = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const place = data + random.whole(20, 200);
  changed[place] = (changed[place] ?? 0) ^ 0x10;
  return changed;
}
