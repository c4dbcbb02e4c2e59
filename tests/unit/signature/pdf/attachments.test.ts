import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attachments, readAttachments } from '../../../../src/signature/pdf/attachments.js';
import { emptyPages, rawPdf } from '../../../support/raw-pdf.js';
import { makePdf } from '../../../support/signed-pdf.js';

const plain = (file: Uint8Array) => attachments(file).map(({ name, data }) => [name, Buffer.from(data).toString()]);
const embedded = (text: string) => `<< /Type /EmbeddedFile /Length ${text.length} >>\nstream\n${text}\nendstream`;
const file = (catalog: string, objects: Record<number, string>) =>
  rawPdf({ objects: { ...emptyPages(1, catalog), ...objects } });

describe('reading', () => {
  test('the file that the report painter attaches is given once, though two places name it', async () => {
    const pdf = await makePdf({ tagged: true, attachment: Buffer.from('{"总分":"92.5"}') });
    expect(plain(pdf)).toEqual([['result.json', '{"总分":"92.5"}']]);
    expect(readAttachments(pdf).reasons).toEqual([]);
  });

  test('a name tree is read from left to right', () => {
    const pdf = file('/Names << /EmbeddedFiles 8 0 R >>', {
      8: '<< /Kids [9 0 R 10 0 R] >>',
      9: '<< /Names [(a) 11 0 R (b) 12 0 R] >>',
      10: '<< /Names [(c) << /F (c.txt) /EF << /F 13 0 R >> >>] >>',
      11: '<< /F (old.txt) /UF <feff6821> /EF << /F 13 0 R /UF 14 0 R >> >>',
      12: '<< /F (b.txt) /EF << /F 13 0 R >> >>',
      13: embedded('one'),
      14: embedded('two'),
    });
    expect(plain(pdf)).toEqual([
      ['校', 'two'],
      ['b.txt', 'one'],
      ['c.txt', 'one'],
    ]);
  });

  test('files that are only associated with the catalog are given too', () => {
    const pdf = file('/AF [8 0 R]', { 8: '<< /F (a) /EF << /F 9 0 R >> >>', 9: embedded('x') });
    expect(plain(pdf)).toEqual([['a', 'x']]);
  });

  test('a file without attachments has none', () => {
    expect(readAttachments(file('', {}))).toEqual({ files: [], reasons: [] });
  });

  test('a tree that bites its own tail ends', () => {
    const pdf = file('/Names << /EmbeddedFiles 8 0 R >>', { 8: '<< /Kids [8 0 R] /Names [(a) 9 0 R] >>', 9: '<< >>' });
    expect(readAttachments(pdf)).toEqual({ files: [], reasons: ['DAMAGED'] });
  });
});

describe('what cannot be read', () => {
  test('is told, and the others are given', () => {
    const pdf = file('/AF [8 0 R 9 0 R 10 0 R 11 0 R]', {
      8: '<< /F (no data) >>',
      9: '<< /EF << /F 12 0 R >> >>',
      10: '<< /F (fine) /EF << /F 12 0 R >> >>',
      11: '<< /F (other filter) /EF << /F 13 0 R >> >>',
      12: embedded('x'),
      13: '<< /Filter /LZWDecode /Length 1 >>\nstream\nx\nendstream',
    });
    expect(plain(pdf)).toEqual([['fine', 'x']]);
    expect(readAttachments(pdf).reasons).toEqual(['DAMAGED']);
  });

  test('the limits hold for all files together', () => {
    const data = deflateSync(new Uint8Array(600)).toString('latin1');
    const one = `<< /Filter /FlateDecode /Length ${data.length} >>\nstream\n${data}\nendstream`;
    const two = { 8: '<< /F (a) /EF << /F 10 0 R >> >>', 9: '<< /F (b) /EF << /F 11 0 R >> >>', 10: one, 11: one };
    const pdf = file('/AF [8 0 R 9 0 R]', two);
    const names = (totalBytes: number, files: number) => {
      const found = readAttachments(pdf, { totalBytes, files });
      return [found.files.map(({ name }) => name).join(), ...found.reasons];
    };
    expect(names(1200, 2)).toEqual(['a,b']);
    expect(names(1199, 2)).toEqual(['a', 'DAMAGED']);
    expect(names(1200, 1)).toEqual(['a', 'DAMAGED']);
    expect(names(599, 9)).toEqual(['', 'DAMAGED']);
  });

  test('of a file that cannot be opened there is a reason', () => {
    expect(readAttachments(Buffer.from('x'))).toEqual({ files: [], reasons: ['NOT_A_PDF'] });
    expect(attachments(Buffer.from('%PDF-1.7'))).toEqual([]);
  });
});
