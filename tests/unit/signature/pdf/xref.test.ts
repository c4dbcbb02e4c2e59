import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { dictionary, name, reference } from '../../../../src/signature/pdf/value.js';
import { lastStart, readSections, trailerOf } from '../../../../src/signature/pdf/xref.js';
import { emptyPages, rawPdf } from '../../../support/raw-pdf.js';
import { present } from '../../../support/test-signers.js';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const sections = (file: Uint8Array) => {
  const start = lastStart(file);
  return start && readSections(file, start.offset);
};

describe('the last startxref', () => {
  test('is found with the place behind its end mark', () => {
    expect(lastStart(bytes('x startxref 5 %%EOF\nstartxref\r\n77\r\n%%EOF\r\n'))).toEqual({ offset: 77, end: 40 });
  });

  test.each([
    '',
    'startxref',
    'startxref x %%EOF',
    'startxref 5',
    'startxref 5 %%EO',
    `startxref 5 %%EOF${' '.repeat(3000)}`,
  ])('is not in %j', (text) => {
    expect(lastStart(bytes(text))).toBeUndefined();
  });
});

describe('tables', () => {
  const table = (rows: string, trailer = '<< /Size 3 >>') =>
    bytes(`xref\n${rows}trailer\n${trailer}\nstartxref\n0\n%%EOF`);

  test('entries in use and free are told apart, subsections joined', () => {
    const file = table('0 2\n0000000000 65535 f \n0000000017 00000 n \n7 1\n0000000099 00002 n \n');
    const [section] = present(readSections(file, 0));
    expect([...present(section).entries]).toEqual([
      [0, { kind: 'free' }],
      [1, { kind: 'at', offset: 17, generation: 0 }],
      [7, { kind: 'at', offset: 99, generation: 2 }],
    ]);
    expect(section).toMatchObject({ offset: 0, form: 'table', end: file.length });
  });

  test('a table that no startxref names has no end', () => {
    const [section] = present(readSections(bytes('xref\n0 0\ntrailer\n<<>>\nstartxref\n9\n%%EOF'), 0));
    expect(present(section).end).toBeUndefined();
  });

  test.each([
    ['an entry too few', '0 2\n0000000000 65535 f \n'],
    ['another letter', '0 1\n0000000000 65535 x \n'],
    ['a number twice', '0 1\n0000000000 65535 f \n0 1\n0000000000 65535 f \n'],
    ['numbers beyond any file', '9999999 1\n0000000000 65535 f \n'],
    ['a huge count', '0 999999999\n'],
    ['a letter for a count', 'a 1\n'],
  ])('%s is damage', (_, rows) => {
    expect(readSections(table(rows), 0)).toBeUndefined();
  });

  test.each([
    ['no trailer', 'xref\n0 0\n'],
    ['a trailer that is no dictionary', 'xref\n0 0\ntrailer\n5\n'],
    ['a previous section that is no number', 'xref\n0 0\ntrailer\n<< /Prev /A >>\n'],
    ['a previous section that is nowhere', 'xref\n0 0\ntrailer\n<< /Prev 999 >>\n'],
    ['a previous section that is itself', 'xref\n0 0\ntrailer\n<< /Prev 0 >>\n'],
    ['neither table nor stream', '1 0 obj 5 endobj'],
  ])('%s is damage', (_, text) => {
    expect(readSections(bytes(text), 0)).toBeUndefined();
  });
});

describe('chains', () => {
  const first = rawPdf({ objects: emptyPages() });
  const second = rawPdf({ objects: { 3: '<< /Type /Page >>' } }, first);

  test('sections are given newest first, each with the end of its revision', () => {
    const found = present(sections(second));
    expect(found.map(({ end }) => end)).toEqual([second.length - 1, first.length - 1]);
    expect(found.map(({ entries }) => entries.size)).toEqual([2, 4]);
  });

  test('a table and the stream beside it are both read, the table first', () => {
    const data = Buffer.from([1, 0, 9]);
    const extra = `9 0 obj << /Type /XRef /Size 6 /W [1 1 1] /Index [5 1] /Length 3 >>\nstream\n${data.toString('latin1')}\nendstream endobj\n`;
    const file = bytes(`${extra}xref\n0 0\ntrailer\n<< /XRefStm 0 >>\n`);
    const found = present(readSections(file, extra.length));
    expect(found.map(({ form }) => form)).toEqual(['table', 'stream']);
    expect([...present(found[1]).entries]).toEqual([[5, { kind: 'at', offset: 0, generation: 9 }]]);
  });
});

describe('streams', () => {
  const stream = (entries: string, data: Uint8Array, filter = '') =>
    bytes(
      `9 0 obj << /Type /XRef ${entries} /Length ${data.length} ${filter} >>\nstream\n${Buffer.from(data).toString('latin1')}\nendstream endobj\nstartxref\n0\n%%EOF`,
    );

  test('rows of all kinds are read by their widths', () => {
    const rows = Uint8Array.of(0, 0, 0, 0, 1, 1, 0, 7, 2, 0, 9, 3, 5, 0, 0, 0);
    const [section] = present(readSections(stream('/Size 4 /W [1 2 1]', rows), 0));
    expect([...present(section).entries]).toEqual([
      [0, { kind: 'free' }],
      [1, { kind: 'at', offset: 256, generation: 7 }],
      [2, { kind: 'within', container: 9, index: 3 }],
      [3, { kind: 'free' }],
    ]);
    expect(present(section).form).toBe('stream');
  });

  test('a kind of no width is 1, and numbers may come in ranges', () => {
    const [section] = present(readSections(stream('/Size 9 /W [0 1 0] /Index [2 1 7 1]', Uint8Array.of(5, 6)), 0));
    expect([...present(section).entries.keys()]).toEqual([2, 7]);
    expect(present(section).entries.get(7)).toEqual({ kind: 'at', offset: 6, generation: 0 });
  });

  test('deflated rows are read', () => {
    const data = deflateSync(Uint8Array.of(1, 5, 0));
    const [section] = present(readSections(stream('/Size 1 /W [1 1 1]', data, '/Filter /FlateDecode'), 0));
    expect(present(section).entries.get(0)).toEqual({ kind: 'at', offset: 5, generation: 0 });
  });

  test.each([
    ['no widths', '/Size 1'],
    ['two widths', '/Size 1 /W [1 1]'],
    ['too wide a field', '/Size 1 /W [1 7 1]'],
    ['no size', '/W [1 1 1]'],
    ['more rows than data', '/Size 2 /W [1 1 1]'],
    ['a range without a count', '/Size 1 /W [1 1 1] /Index [0]'],
    ['a range that is no array', '/Size 1 /W [1 1 1] /Index 0'],
    ['a range beyond any file', '/Size 1 /W [0 0 0] /Index [0 99999999]'],
    ['a number twice', '/Size 1 /W [0 1 0] /Index [0 1 0 1]'],
    ['another type', '/Type /ObjStm /Size 1 /W [1 1 1]'],
  ])('%s is damage', (_, entries) => {
    const file = stream(entries, Uint8Array.of(1, 1, 1));
    const once = entries.startsWith('/Type') ? bytes(file.toString('latin1').replace('/Type /XRef ', '')) : file;
    expect(readSections(once, 0)).toBeUndefined();
  });
});

test('the trailer of a section leaves out what describes the section itself', () => {
  const [section] = present(sections(rawPdf({ objects: emptyPages(), form: 'stream', trailer: '/Info 3 0 R /X /Y' })));
  expect(trailerOf(present(section))).toEqual(
    dictionary({ Size: 6, Root: reference(1), Info: reference(3), X: name('Y') }),
  );
});
