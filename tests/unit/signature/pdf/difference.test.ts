import { describe, expect, test } from 'vitest';
import { forbiddenChanges } from '../../../../src/signature/pdf/difference.js';
import { openPdf } from '../../../../src/signature/pdf/document.js';
import { emptyPages, rawPdf } from '../../../support/raw-pdf.js';
import { granted } from '../../../support/test-signers.js';

const SIGNATURE = '<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >>';
const widget = (more = '') => `<< /FT /Sig /T (a) /Rect [1 2 3 4] /P 3 0 R /AP << /N 12 0 R >> ${more} >>`;
const look = (text: string) =>
  `<< /Subtype /Form /BBox [0 0 1 1] /Length ${text.length} >>\nstream\n${text}\nendstream`;
const catalog = (more = '', form = '7 0 R') =>
  `<< /Type /Catalog /Pages 2 0 R /AcroForm ${form} /Names 13 0 R /Dangling 99 0 R ${more} >>`;

/** A page with content, an attachment, a form with an empty signature field (8) and a text field (10). */
const OBJECTS: Record<number, string> = {
  ...emptyPages(),
  1: catalog(),
  3: '<< /Type /Page /Parent 2 0 R /Contents 6 0 R /Annots [8 0 R 10 0 R] >>',
  5: '<< /Title (report) >>',
  6: look('q Q'),
  7: '<< /Fields [8 0 R 10 0 R] >>',
  8: widget(),
  10: '<< /FT /Tx /T (t) /V (x) >>',
  12: look(''),
  13: '<< /EmbeddedFiles << /Names [(f) << /EF << /F 14 0 R >> >>] >> >>',
  14: '<< /Length 15 0 R >>\nstream\n{"total":92.5}\nendstream',
  15: '14',
  16: '(nobody refers to this)',
};
const TRAILER = '/Info 5 0 R /ID [<01> <02>]';
const base = rawPdf({ objects: OBJECTS, trailer: TRAILER });

const changes = (objects: Record<number, string>, { trailer = TRAILER, from = base, locked = false } = {}) =>
  forbiddenChanges(granted(openPdf(from)), granted(openPdf(rawPdf({ objects, trailer }, from))), locked);

describe('allowed', () => {
  test.each<[string, Record<number, string>]>([
    ['nothing', {}],
    ['the value of an empty signature field', { 8: widget('/V 20 0 R'), 20: SIGNATURE }],
    ['a value written within the field', { 8: widget(`/V ${SIGNATURE}`) }],
    [
      'its appearance with all that belongs to it',
      {
        8: widget('/V 20 0 R').replace('12 0 R', '21 0 R'),
        20: SIGNATURE,
        21: look('/I Do').replace('/Length', '/Resources << /XObject << /I 22 0 R >> >> /Length'),
        22: look('seal'),
      },
    ],
    ['the appearance stream that only this field shows', { 8: widget('/V 20 0 R'), 20: SIGNATURE, 12: look('seal') }],
    ['validation data', { 1: catalog('/DSS 20 0 R'), 20: '<< /Certs [21 0 R] >>', 21: look('certificate') }],
    [
      'the certification entry of the catalog',
      { 1: catalog('/Perms << /DocMDP 20 0 R >>'), 8: widget('/V 20 0 R'), 20: SIGNATURE },
    ],
    ['the signature flags', { 7: '<< /Fields [8 0 R 10 0 R] /SigFlags 3 >>' }],
    ['an object written again as it was', { 6: look('q Q'), 10: OBJECTS[10] as string, 16: OBJECTS[16] as string }],
    ['entries in another order', { 10: '<< /V (x) /T (t) /FT /Tx >>' }],
  ])('%s', (_, objects) => {
    expect(changes(objects)).toEqual([]);
  });

  test('the second file identifier', () => {
    expect(changes({}, { trailer: '/Info 5 0 R /ID [<01> <03>]' })).toEqual([]);
  });

  test('the signature flags of a form that stands in the catalog', () => {
    const form = (flags: string) => `<< /Fields [8 0 R 10 0 R] ${flags} >>`;
    const from = rawPdf({ objects: { ...OBJECTS, 1: catalog('', form('')) }, trailer: TRAILER });
    expect(changes({ 1: catalog('', form('/SigFlags 3')) }, { from })).toEqual([]);
    expect(changes({ 1: catalog('', form('/SigFlags 3 /NeedAppearances true')) }, { from })).toEqual([1]);
    expect(changes({ 1: catalog('', '<< /Fields [8 0 R] /SigFlags 3 >>') }, { from })).toEqual([1]);
  });

  test('the look of a kid when its field is signed', () => {
    const objects = { ...OBJECTS, 8: '<< /FT /Sig /T (a) /Kids [9 0 R] >>', 9: '<< /Parent 8 0 R /Rect [1 2 3 4] >>' };
    const from = rawPdf({ objects, trailer: TRAILER });
    const signed = { 8: '<< /FT /Sig /T (a) /Kids [9 0 R] /V 20 0 R >>', 20: SIGNATURE };
    const painted = { 9: '<< /Parent 8 0 R /Rect [1 2 3 4] /AP << /N 21 0 R >> >>', 21: look('seal') };
    expect(changes({ ...signed, ...painted }, { from })).toEqual([]);
    expect(changes(painted, { from })).toEqual([9, 21]);
  });

  test('later validation data, in place of earlier', () => {
    const from = rawPdf({ objects: { 1: catalog('/DSS 20 0 R'), 20: '<< /Certs [] >>' }, trailer: TRAILER }, base);
    expect(changes({ 20: '<< /Certs [21 0 R] >>', 21: look('c') }, { from })).toEqual([]);
  });
});

describe('forbidden', () => {
  test.each<[string, Record<number, string>, number[]]>([
    ['another content of a page', { 6: look('HACK') }, [6]],
    [
      'further content of a page',
      { 3: '<< /Type /Page /Parent 2 0 R /Contents [6 0 R 20 0 R] /Annots [8 0 R 10 0 R] >>', 20: look('HACK') },
      [3, 20],
    ],
    [
      'a further annotation',
      { 3: '<< /Type /Page /Parent 2 0 R /Contents 6 0 R /Annots [8 0 R 10 0 R 20 0 R] >>', 20: '<< >>' },
      [3, 20],
    ],
    ['a further page', { 2: '<< /Type /Pages /Kids [3 0 R 20 0 R] /Count 2 >>', 20: '<< /Type /Page >>' }, [2, 20]],
    ['another attachment', { 14: '<< /Length 14 >>\nstream\n{"total":99.9}\nendstream' }, [14]],
    ['the length of an attachment', { 15: '13' }, [14, 15]],
    ['the value of a text field', { 10: '<< /FT /Tx /T (t) /V (y) >>' }, [10]],
    ['a further form field', { 7: '<< /Fields [8 0 R 10 0 R 20 0 R] >>', 20: '<< /FT /Sig /T (b) >>' }, [7, 20]],
    [
      'the place of a signature field',
      { 8: widget('/V 20 0 R').replace('[1 2 3 4]', '[0 0 595 842]'), 20: SIGNATURE },
      [8],
    ],
    ['the name of a signature field', { 8: widget('/V 20 0 R').replace('(a)', '(b)'), 20: SIGNATURE }, [8]],
    ['an appearance without a signature', { 8: widget().replace('12 0 R', '20 0 R'), 20: look('HACK') }, [8, 20]],
    ['a value that is no signature', { 8: widget('/V 20 0 R'), 20: '<< /Type /Sig >>' }, [8, 20]],
    ['the appearance stream of a field that nobody signs', { 12: look('HACK') }, [12]],
    ['an entry of the catalog', { 1: catalog('/OpenAction 20 0 R'), 20: '<< /S /JavaScript >>' }, [1, 20]],
    ['permissions of another kind', { 1: catalog('/Perms << /UR3 20 0 R >>'), 20: SIGNATURE }, [1, 20]],
    ['flags beyond those of signatures', { 7: '<< /Fields [8 0 R 10 0 R] /SigFlags 7 >>' }, [7]],
    ['another entry of the form', { 7: '<< /Fields [8 0 R 10 0 R] /NeedAppearances true >>' }, [7]],
    ['the information dictionary', { 5: '<< /Title (other) >>' }, [5]],
    ['an object that was referred to and missing', { 99: '(there now)' }, [99]],
    ['an object that nobody refers to', { 20: '(why?)' }, [20]],
    ['an object that nobody referred to', { 16: '(changed)' }, [16]],
    ['validation data that the page refers to as well', { 1: catalog('/DSS 6 0 R'), 6: look('HACK') }, [6]],
  ])('%s', (_, objects, expected) => {
    expect(changes(objects)).toEqual(expected);
  });

  test.each([
    ['a further entry, which nobody reads,', `/X 1 ${TRAILER}`, {}, []],
    ['another first identifier', '/Info 5 0 R /ID [<09> <02>]', {}, [0]],
    ['no information dictionary', '/ID [<01> <02>]', {}, [0]],
    ['another information dictionary', '/Info 20 0 R /ID [<01> <02>]', { 20: '<< >>' }, [0, 20]],
  ])('%s in the trailer', (_, trailer, objects, expected) => {
    expect(changes(objects, { trailer })).toEqual(expected);
  });

  test('a catalog elsewhere', () => {
    const file = rawPdf({ objects: { 20: OBJECTS[1] as string }, trailer: TRAILER }, base).toString('latin1');
    const at = file.lastIndexOf('/Root 1 0 R');
    const moved = Buffer.from(`${file.slice(0, at)}/Root 20 0 R${file.slice(at + 12)}`, 'latin1');
    expect(forbiddenChanges(granted(openPdf(base)), granted(openPdf(moved)))).toEqual([0, 20]);
  });

  test('a signature that is replaced or taken out', () => {
    const from = rawPdf({ objects: { 8: widget('/V 20 0 R'), 20: SIGNATURE }, trailer: TRAILER }, base);
    expect(changes({ 8: widget() }, { from })).toEqual([8]);
    expect(changes({ 8: widget('/V 21 0 R'), 21: SIGNATURE }, { from })).toEqual([8, 21]);
    expect(changes({ 20: SIGNATURE.replace('<00>', '<01>') }, { from })).toEqual([20]);
  });

  test('a certification that is replaced', () => {
    const from = rawPdf(
      { objects: { 1: catalog('/Perms << /DocMDP 20 0 R >>'), 20: SIGNATURE }, trailer: TRAILER },
      base,
    );
    expect(changes({ 1: catalog('/Perms << /DocMDP 21 0 R >>'), 21: SIGNATURE }, { from })).toEqual([1, 21]);
    expect(changes({ 1: catalog() }, { from })).toEqual([1]);
  });

  test('an object that is freed', () => {
    const file = rawPdf({ objects: {}, trailer: TRAILER }, base).toString('latin1');
    const at = file.lastIndexOf('xref\n0 1\n');
    const freed = `${file.slice(0, at)}xref\n6 1\n0000000000 00001 f \n${file.slice(file.lastIndexOf('trailer'))}`;
    expect(forbiddenChanges(granted(openPdf(base)), granted(openPdf(Buffer.from(freed, 'latin1'))))).toEqual([6]);
  });
});

describe('locked by a certification', () => {
  test('a signature may not be added', () => {
    expect(changes({ 8: widget('/V 20 0 R'), 20: SIGNATURE }, { locked: true })).toEqual([8, 20]);
  });

  test('validation data may', () => {
    expect(changes({ 1: catalog('/DSS 20 0 R'), 20: '<< >>' }, { locked: true })).toEqual([]);
  });
});

describe('files with object streams', () => {
  const packed = rawPdf({ objects: OBJECTS, trailer: TRAILER, form: 'stream', packed: [1, 2, 7, 8, 10] });
  const against = (objects: Record<number, string>, within: number[]) => {
    const next = rawPdf({ objects, trailer: TRAILER, form: 'stream', packed: within }, packed);
    return forbiddenChanges(granted(openPdf(packed)), granted(openPdf(next)));
  };

  test('a signature is told from a change there as well', () => {
    // Numbers from 17 on hold the object stream and the cross-reference of the first revision.
    expect(against({ 8: widget('/V 30 0 R'), 30: SIGNATURE }, [8])).toEqual([]);
    expect(against({ 10: '<< /FT /Tx /T (t) /V (y) >>', 30: 'null' }, [10])).toEqual([10]);
  });
});
