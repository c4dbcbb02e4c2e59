import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pageWords } from '../../../../src/signature/pdf/page-text.js';
import { rawPdf } from '../../../support/raw-pdf.js';
import { makePdf } from '../../../support/signed-pdf.js';

const MAP = `/CIDInit /ProcSet findresource begin begincmap
1 begincodespacerange <0000> <ffff> endcodespacerange
2 beginbfchar <0001> <603B> <0002> <5206> endbfchar
2 beginbfrange <0010> <0019> <0030> <0020> <0021> [<002E> <D83DDE00>] endbfrange
endcmap`;

const stream = (text: string, entries = '') => `<< ${entries} /Length ${text.length} >>\nstream\n${text}\nendstream`;

/** One page with this content, font F of two-byte codes and font L without a map. */
function page(content: string, more: Record<number, string> = {}): Uint8Array {
  return rawPdf({
    objects: {
      1: '<< /Type /Catalog /Pages 2 0 R >>',
      2: '<< /Type /Pages /Kids [3 0 R] /Count 1 /Resources << /Font << /F 5 0 R /L 7 0 R >> >> >>',
      3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
      4: stream(content),
      5: '<< /Type /Font /Subtype /Type0 /BaseFont /X /ToUnicode 6 0 R >>',
      6: stream(MAP),
      7: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ...more,
    },
  });
}

const textOf = (pdf: Uint8Array) => pageWords(pdf)?.pages;

describe('the words of a page', () => {
  test.each<[string, string, string]>([
    ['by single characters and ranges', 'BT /F 9 Tf <000100020018001900200019> Tj ET', '总分89.9'],
    ['with spacing between the pieces', 'BT /F 9 Tf [<0001> -200 <0002>] TJ ET', '总分'],
    ['by the quotation operators', `BT /F 9 Tf <0001> ' 1 2 <0002> " ET`, '总分'],
    ['of a font without a map, as ASCII', 'BT /L 9 Tf (total 92.5) Tj ET', 'total 92.5'],
    ['beyond the basic plane', 'BT /F 9 Tf <0021> Tj ET', '😀'],
    ['in a font the page does not have give nothing', 'BT /X 9 Tf (a) Tj ET', ''],
    ['that nobody sees give nothing', 'BT /L 9 Tf 3 Tr (hidden) Tj 0 Tr (seen) Tj ET', 'seen'],
    ['behind a picture within the contents', 'BI /W 1 /H 1 ID (EI) x EI BT /L 9 Tf (a) Tj ET', 'a'],
    ['of codes that the map does not have', 'BT /F 9 Tf <00010099> Tj ET', '总'],
  ])('%s', (_, content, text) => expect(textOf(page(content))).toEqual([text]));

  test('are those of pdfkit', async () => {
    expect(await makePdf({ text: 'total 92.5', pages: 2 }).then(textOf)).toEqual(['total 92.5', '']);
  });

  test('may be in several streams and in packed ones', () => {
    const packed = deflateSync(Buffer.from('(b) Tj ET'));
    const deflated = `<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed.toString('latin1')}\nendstream`;
    const kid = '<< /Type /Page /Parent 2 0 R /Contents [4 0 R 8 0 R null] >>';
    expect(textOf(page('BT /L 9 Tf (a) Tj', { 3: kid, 8: deflated }))).toEqual(['ab']);
  });
});

describe('pages that cannot be read whole give no words at all', () => {
  test.each<[string, Uint8Array]>([
    ['no file', new Uint8Array()],
    ['contents that are none', page('BT ( Tj')],
    ['a picture that does not end', page('BI ID xx')],
    ['a filter that is not known', page('', { 4: '<< /Filter /LZWDecode /Length 0 >>\nstream\n\nendstream' })],
    ['contents that are no stream', page('', { 4: '(text)' })],
  ])('%s', (_, pdf) => expect(pageWords(pdf)).toBeNull());
});
