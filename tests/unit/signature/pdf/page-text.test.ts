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

describe('words that are painted over', () => {
  const LINE = 'BT /L 10 Tf 1 0 0 1 100 700 Tm (total 92.5) Tj ET';
  const GRAPHICS = '/ExtGState << /W << /ca 0.1 /CA 0.1 >> /O << /ca 0.9 >> >>';
  const OBJECTS = '/XObject << /I 8 0 R /D 9 0 R >>';
  const withResources = {
    2: `<< /Type /Pages /Kids [3 0 R] /Count 1 /Resources << /Font << /L 7 0 R >> ${GRAPHICS} ${OBJECTS} >> >>`,
    8: stream('x', '/Type /XObject /Subtype /Image /Width 1 /Height 1'),
    9: stream('', '/Type /XObject /Subtype /Form /BBox [0 0 10 10] /Matrix [10 0 0 2 90 695]'),
  };
  const covered = (content: string, more: Record<number, string> = {}) =>
    pageWords(page(content, { ...withResources, ...more }))?.covered;
  const all = [{ page: 1, words: 'total 92.5'.replace(' ', '') }];

  test.each<[string, string]>([
    ['a rectangle over the page', `${LINE} 1 g 0 0 595 842 re f`],
    ['a rectangle that is filled by the even-odd rule and stroked', `${LINE} 90 690 100 20 re B*`],
    ['an outline of lines', `${LINE} 90 690 m 190 690 l 190 710 l 90 710 l h f`],
    ['a moved and turned rectangle', `${LINE} q 0 1 -1 0 300 600 cm 90 0 20 300 re f Q`],
    ['a thick line', `${LINE} 20 w 90 703 m 200 703 l S`],
    ['a picture', `${LINE} q 100 0 0 20 90 695 cm /I Do Q`],
    ['a picture within the contents', `${LINE} q 100 0 0 20 90 695 cm BI /W 1 /H 1 ID x EI Q`],
    ['a drawing of its own', `${LINE} /D Do`],
    ['a shading', `${LINE} /X sh`],
    ['paint that hardly lets anything through', `${LINE} /O gs 0 0 595 842 re f`],
    ['paint behind a state that was kept', `q /W gs Q ${LINE} 0 0 595 842 re f`],
  ])('%s', (_, content) => expect(covered(content)).toEqual(all));

  test.each<[string, string]>([
    ['a rectangle before them', `0 0 595 842 re f ${LINE}`],
    ['a rectangle elsewhere', `${LINE} 90 640 100 20 re f`],
    ['a rectangle above them, near', `${LINE} 90 709 100 20 re f`],
    ['a path that is not painted', `${LINE} 0 0 595 842 re W n`],
    ['a frame around them', `${LINE} 90 690 100 20 re S`],
    ['a line below them', `${LINE} 0.5 w 90 698 m 200 698 l S`],
    ['a watermark', `${LINE} /W gs 0 0 595 842 re f`],
    ['a path that ended before', `${LINE} 0 0 595 842 re n 10 10 5 5 re f`],
    ['a picture of no size', `${LINE} /I Do`],
  ])('not by %s', (_, content) => expect(covered(content)).toEqual([]));

  test.each<[string, string, string]>([
    ['the last digit', '144 698 4 12 re f', '5'],
    ['the dot', '141.5 698 2 4 re f', '.'],
    ['the word before the number', '90 690 33 20 re f', 'total'],
  ])('%s alone', (_, paint, words) => {
    const font = `<< /Type /Font /Subtype /Type1 /BaseFont /X /FirstChar 32 /Widths [${Array(96).fill(500).join(' ')}] >>`;
    expect(covered(`${LINE} ${paint}`, { 7: font })).toEqual([{ page: 1, words }]);
  });

  test.each<[string, string, string]>([
    ['with spacing', '/L 10 Tf 20 Tc 1 0 0 1 100 700 Tm (ab) Tj', '124 690 9 30 re f'],
    ['moved back within an array', '/L 10 Tf 1 0 0 1 100 700 Tm [(a) 2000 (b)] TJ', '84 690 6 30 re f'],
    ['on the next line', "/L 10 Tf 30 TL 1 0 0 1 100 700 Tm (a) Tj (b) '", '99 665 9 20 re f'],
    ['on a line that was moved to', '/L 10 Tf 100 700 Td (a) Tj 0 -30 TD (b) Tj', '99 665 9 20 re f'],
    ['raised', '/L 10 Tf 100 700 Td (a) Tj 30 Ts (b) Tj', '104 728 6 20 re f'],
    ['stretched', '/L 10 Tf 400 Tz 100 700 Td (ab) Tj', '124 690 12 30 re f'],
  ])('in a text %s', (_, text, paint) => {
    expect(covered(`BT ${text} ET ${paint}`)).toEqual([{ page: 1, words: 'b' }]);
  });

  test('in fonts of two-byte codes, by the widths that they state', () => {
    const font = '<< /Type /Font /Subtype /Type0 /BaseFont /X /ToUnicode 6 0 R /DescendantFonts [10 0 R] >>';
    const show = 'BT /F 10 Tf 1 0 0 1 100 700 Tm <000100020012> Tj ET';
    const resources = { 2: '<< /Type /Pages /Kids [3 0 R] /Count 1 /Resources << /Font << /F 5 0 R >> >> >>', 5: font };
    const by = (widths: string) =>
      covered(`${show} 120.1 690 4.8 30 re f`, { ...resources, 10: `<< /Subtype /CIDFontType2 /DW 1000 ${widths} >>` });
    expect(by('/W [18 [500]]')).toEqual([{ page: 1, words: '2' }]);
    expect(by('/W [18 19 500]')).toEqual([{ page: 1, words: '2' }]);
    expect(by('/W [1 [300 300 300]]')).toEqual([]);
  });

  test('by annotations: a seal over lines for signatures alone, others over anything', () => {
    const annotated = (entries: string, text: string) =>
      covered(`BT /L 10 Tf 1 0 0 1 100 700 Tm (${text}) Tj ET`, {
        3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [11 0 R] >>',
        11: `<< /Type /Annot /Rect [90 690 200 720] ${entries} >>`,
      })?.length;
    expect(annotated('/Subtype /Widget /FT /Sig /T (school)', 'signed here')).toBe(0);
    expect(annotated('/Subtype /Widget /FT /Sig /T (school)', '92.50')).toBe(1);
    expect(annotated('/Subtype /Stamp', 'signed here')).toBe(1);
    expect(annotated('/Subtype /Widget /FT /Tx /T (t)', 'signed here')).toBe(1);
    expect(annotated('/Subtype /Link', '92.50')).toBe(0);
  });
});

test('a mode in which nobody sees words ends with the state that it belongs to', () => {
  expect(textOf(page('BT /L 9 Tf q 3 Tr Q (seen) Tj 3 Tr q 0 Tr Q (hidden) Tj ET'))).toEqual(['seen']);
});
