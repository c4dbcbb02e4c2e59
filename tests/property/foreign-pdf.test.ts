import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { PDF } from '@libpdf/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAttachments } from '../../src/signature/pdf/attachments.js';
import { pageWords } from '../../src/signature/pdf/page-text.js';
import { verdictOf } from '../../src/signature/reason.js';
import { verifyPdf } from '../../src/signature/verify-pdf.js';
import { certificatesOf, makeSigners, reservedReport, type Signers, signedBy } from '../support/co-signed.js';
import { emptyPages, rawPdf } from '../support/raw-pdf.js';
import { makePdf } from '../support/signed-pdf.js';
import { requireTool } from '../support/tools.js';

/** The longest that a hostile file may take; the machine may be busy. */
const PATIENCE = 20_000;
const MEBIBYTE = 2 ** 20;

const folder = mkdtempSync(join(tmpdir(), 'foreign-'));
afterAll(() => rmSync(folder, { recursive: true }));

let signers: Signers;
let signed: Uint8Array;

beforeAll(async () => {
  signers = await makeSigners();
  signed = await signedBy(await reservedReport(), signers);
});

/** Everything that verification asks of a file; nothing of it may throw. */
function lookAt(pdf: Uint8Array) {
  const verified = verifyPdf(pdf, { trusted: certificatesOf(signers) });
  expect(verified.verdict).toBe(verdictOf(verified.reasons));
  return {
    reasons: verified.reasons,
    attachments: readAttachments(pdf).files.length,
    text: pageWords(pdf)?.pages ?? null,
  };
}

/** The file as another program writes it anew. */
function rewrittenBy(program: string, ...options: string[]): Uint8Array {
  const [input, output] = [join(folder, 'in.pdf'), join(folder, 'out.pdf')];
  writeFileSync(input, signed);
  const done = spawnSync(program, [...options, input, output], { encoding: 'utf8' });
  expect([0, 3]).toContain(done.status);
  return readFileSync(output);
}

describe('files that are no PDF', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'NOT_A_PDF'],
    ['a web page', '<!DOCTYPE html><html><body>请登录</body></html>', 'NOT_A_PDF'],
    ['a workbook', 'PK\u0003\u0004', 'NOT_A_PDF'],
    ['a header and no more', '%PDF-1.7\n', 'DAMAGED'],
    ['only zeros', new Uint8Array(4096), 'NOT_A_PDF'],
    ['a header before zeros', Buffer.concat([Buffer.from('%PDF-1.7\n'), new Uint8Array(MEBIBYTE)]), 'DAMAGED'],
  ])('%s', (_, content, reason) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    expect(lookAt(bytes)).toEqual({ reasons: [reason], attachments: 0, text: null });
  });
});

describe.skipIf(!requireTool('qpdf'))('files that qpdf wrote anew have lost what was signed', () => {
  test.each<[string, string[], string[]]>([
    ['object streams', ['--object-streams=generate'], ['DIGEST_MISMATCH', 'BYTE_RANGE_WRONG']],
    ['no object streams', ['--object-streams=disable'], ['DIGEST_MISMATCH', 'BYTE_RANGE_WRONG']],
    ['linearized', ['--linearize'], ['DIGEST_MISMATCH', 'BYTE_RANGE_WRONG']],
    ['linearized with object streams', ['--linearize', '--object-streams=generate'], ['BYTE_RANGE_WRONG']],
    ['uncompressed', ['--qdf'], ['DIGEST_MISMATCH', 'BYTE_RANGE_WRONG']],
    ['encrypted', ['--encrypt', 'a', 'b', '256', '--'], ['ENCRYPTED']],
    ['encrypted for nobody', ['--encrypt', '', 'b', '128', '--use-aes=y', '--'], ['ENCRYPTED']],
  ])('%s', (_, options, reasons) => {
    const found = lookAt(rewrittenBy('qpdf', '--static-id', ...options));
    expect(found.reasons).toEqual(expect.arrayContaining(reasons));
    expect(found.attachments).toBe(reasons[0] === 'ENCRYPTED' ? 0 : 1);
  });
});

describe('files of other programs', () => {
  test('pdfkit, without signatures', async () => {
    const found = lookAt(await makePdf({ text: 'total 92.5', pages: 3 }));
    expect(found).toEqual({ reasons: ['NO_SIGNATURE'], attachments: 0, text: ['total 92.5', '', ''] });
  });

  test('libpdf', async () => {
    const document = PDF.create();
    document.addPage();
    expect(lookAt(await document.save())).toEqual({ reasons: ['NO_SIGNATURE'], attachments: 0, text: [''] });
  });

  test.skipIf(!requireTool('soffice'))('LibreOffice', { timeout: 120_000 }, () => {
    const source = join(folder, 'note.csv');
    writeFileSync(source, '总分,92.5\n');
    const home = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const done = spawnSync('soffice', [home, '--headless', '--convert-to', 'pdf', '--outdir', folder, source]);
    expect(done.status).toBe(0);
    const found = lookAt(readFileSync(join(folder, 'note.pdf')));
    expect([found.reasons, found.text?.join('').includes('92.5')]).toEqual([['NO_SIGNATURE'], true]);
  });

  test('a hybrid file is read by its table and its stream', () => {
    const base = rawPdf({ objects: emptyPages(), form: 'stream', packed: [1, 2, 3] });
    const stream = Number(/startxref\s+(\d+)/.exec(base.toString('latin1'))?.[1]);
    const at = base.length;
    const trailer = `<< /Size 9 /Root 1 0 R /XRefStm ${stream} >>`;
    const hybrid = Buffer.concat([base, Buffer.from(`xref\n0 0\ntrailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`)]);
    expect(lookAt(hybrid)).toMatchObject({ reasons: ['NO_SIGNATURE'], text: [''] });
  });
});

/** A file with one page and further objects from number 10 on. */
const withObjects = (objects: Record<number, string>, catalog = '') =>
  rawPdf({ objects: { ...emptyPages(1, catalog), ...objects } });

/** A stream object of packed bytes. */
const packed = (entries: string, data: Uint8Array) => {
  const deflated = deflateSync(data);
  return `<< ${entries} /Filter /FlateDecode /Length ${deflated.length} >>\nstream\n${deflated.toString('latin1')}\nendstream`;
};

const many = (count: number, text: string) => Array.from({ length: count }, () => text).join(' ');

describe('hostile files end soon, without a throw', () => {
  test.each<[string, () => Uint8Array]>([
    ['a page of 60 MiB of spaces', () => page(packed('', Buffer.alloc(60 * MEBIBYTE, 32)))],
    ['a page of 30 MiB of brackets', () => page(packed('', Buffer.alloc(30 * MEBIBYTE, 40)))],
    [
      'an attachment of 100 MiB of zeros',
      () => attachment(packed('/Type /EmbeddedFile', Buffer.alloc(100 * MEBIBYTE))),
    ],
    ['an object stream of 100 MiB', () => withStream(Buffer.alloc(100 * MEBIBYTE, 32), 1)],
    ['a million objects in one place of a stream', () => withStream(overlapping(), 100_000)],
    ['deep nesting', () => withObjects({ 10: `${'['.repeat(100_000)}` }, '/AcroForm 10 0 R')],
    ['deep dictionaries', () => withObjects({ 10: '<< /A '.repeat(50_000) }, '/AcroForm 10 0 R')],
    [
      'half a million fields that are one',
      () => withObjects({ 10: `<< /Fields [${many(500_000, '11 0 R')}] >>`, 11: '<< /T (a) >>' }, '/AcroForm 10 0 R'),
    ],
    [
      'half a million pages that are one',
      () => withObjects({ 2: `<< /Type /Pages /Kids [${many(500_000, '3 0 R')}] >>` }),
    ],
    [
      'half a million names',
      () => withObjects({ 10: `<< /EmbeddedFiles << /Names [${many(500_000, '(a) 11 0 R')}] >> >>` }, '/Names 10 0 R'),
    ],
    ['pages in a circle', () => withObjects({ 2: '<< /Type /Pages /Kids [2 0 R] >>' })],
    ['parents in a circle', () => withObjects({ 3: '<< /Type /Page /Parent 3 0 R >>' })],
    ['a length that is itself', () => page('<< /Length 10 0 R >>\nstream\nq Q\nendstream')],
    ['a reference to a reference', () => withObjects({ 10: '11 0 R', 11: '10 0 R' }, '/AcroForm 10 0 R')],
    ['a string of 20 MiB', () => withObjects({ 10: `(${'x'.repeat(20 * MEBIBYTE)})` }, '/AcroForm 10 0 R')],
    ['digits of 20 MiB', () => withObjects({ 10: `<< /V <${'0'.repeat(20 * MEBIBYTE)}> >>` }, '/AcroForm 10 0 R')],
    ['a number of 20 MiB', () => withObjects({ 10: '1'.repeat(20 * MEBIBYTE) }, '/AcroForm 10 0 R')],
    ['a cross-reference stream of millions', () => hugeReference()],
    ['a cross-reference that names itself before itself', () => circle()],
    ['a table of a billion', () => billion()],
  ])('%s', { timeout: 2 * PATIENCE }, (_, make) => {
    const file = make();
    const start = performance.now();
    const { reasons } = lookAt(file);
    expect(performance.now() - start).toBeLessThan(PATIENCE);
    expect(['NO_SIGNATURE', 'DAMAGED']).toEqual(expect.arrayContaining([...reasons]));
  });

  test('a signature of 20 MiB is refused soon', { timeout: 2 * PATIENCE }, () => {
    const value = `<< /Type /Sig /SubFilter /ETSI.CAdES.detached /ByteRange [0 9 9 9] /Contents <${'30'.repeat(10 * MEBIBYTE)}> >>`;
    const field = '<< /FT /Sig /T (a) /V 12 0 R >>';
    const file = withObjects({ 10: '<< /Fields [11 0 R] >>', 11: field, 12: value }, '/AcroForm 10 0 R');
    const start = performance.now();
    expect(lookAt(file).reasons).toContain('BYTE_RANGE_WRONG');
    expect(performance.now() - start).toBeLessThan(PATIENCE);
  });
});

function page(content: string): Uint8Array {
  return withObjects({ 3: '<< /Type /Page /Parent 2 0 R /Contents 10 0 R >>', 10: content });
}

function attachment(file: string): Uint8Array {
  return withObjects({ 10: '<< /F (a) /EF << /F 11 0 R >> >>', 11: file }, '/AF [10 0 R]');
}

/** A file whose cross-reference stream says that object 1 is in an object stream with this content. */
function withStream(data: Uint8Array, count: number): Uint8Array {
  const base = rawPdf({
    objects: { ...emptyPages(), 9: packed(`/Type /ObjStm /N ${count} /First 12`, data) },
    form: 'stream',
  });
  const at = base.length;
  const row = (kind: number, second: number) =>
    Buffer.from([kind, ...[24, 16, 8, 0].map((shift) => (second >> shift) & 255), 0, 0]);
  const start = Number(/startxref\s+(\d+)/.exec(base.toString('latin1'))?.[1]);
  const rows = Buffer.concat([row(2, 9), row(1, at)]);
  const text = packed(`/Type /XRef /Size 30 /W [1 4 2] /Index [1 1 20 1] /Root 1 0 R /Prev ${start}`, rows);
  return Buffer.concat([base, Buffer.from(`20 0 obj\n${text}\nendobj\nstartxref\n${at}\n%%EOF\n`, 'latin1')]);
}

/** Heads that all name one large value. */
function overlapping(): Uint8Array {
  const heads = Array.from({ length: 100_000 }, (_, i) => `${i + 1} 2000000`).join(' ');
  return Buffer.from(`${heads.padEnd(2_000_012)}[${'1 '.repeat(500_000)}]`);
}

function hugeReference(): Uint8Array {
  const text = packed('/Type /XRef /Size 8000000 /W [1 1 1] /Root 1 0 R', Buffer.alloc(24_000_000, 1));
  const head = Buffer.from(`%PDF-1.7\n20 0 obj\n${text}\nendobj\n`, 'latin1');
  return Buffer.concat([head, Buffer.from('startxref\n9\n%%EOF\n')]);
}

function circle(): Uint8Array {
  return Buffer.from('%PDF-1.7\nxref\n0 0\ntrailer\n<< /Root 1 0 R /Size 1 /Prev 9 >>\nstartxref\n9\n%%EOF\n');
}

function billion(): Uint8Array {
  return Buffer.from(
    '%PDF-1.7\nxref\n0 1000000000\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n',
  );
}
