import { describe, expect, test } from 'vitest';
import { openPdf } from '../../../../src/signature/pdf/document.js';
import { reserveFields, signatureFields } from '../../../../src/signature/pdf/fields.js';
import { array, dictionary, name, reference, textOf } from '../../../../src/signature/pdf/value.js';
import { emptyPages, rawPdf } from '../../../support/raw-pdf.js';
import { makePdf } from '../../../support/signed-pdf.js';
import { granted, present } from '../../../support/test-signers.js';

const open = (file: Uint8Array) => granted(openPdf(file));
const fieldsOf = (objects: Record<number, string>, form: string) =>
  signatureFields(open(rawPdf({ objects: { ...emptyPages(1, `/AcroForm ${form}`), ...objects } })));

describe('reading', () => {
  test('signature fields are listed, others are not', () => {
    const objects = {
      8: '<< /FT /Sig /T (a) >>',
      9: '<< /FT /Tx /T (b) >>',
      10: '<< /FT /Sig /T (c) /V << /Type /Sig >> >>',
    };
    const fields = fieldsOf(objects, '<< /Fields [8 0 R 9 0 R 10 0 R] >>');
    expect(fields.map(({ name: full, id, widgets, value }) => ({ full, id, widgets, value }))).toEqual([
      { full: 'a', id: 8, widgets: [8], value: undefined },
      { full: 'c', id: 10, widgets: [10], value: dictionary({ Type: name('Sig') }) },
    ]);
  });

  test('names and types come down the tree', () => {
    const objects = {
      8: '<< /T (school) /FT /Sig /Kids [9 0 R 10 0 R] >>',
      9: '<< /T (head) >>',
      10: '<< /T (office) /FT /Tx >>',
    };
    expect(fieldsOf(objects, '<< /Fields [8 0 R] >>').map((field) => field.name)).toEqual(['school.head']);
  });

  test('kids without a name are what is seen of the field', () => {
    const objects = { 8: '<< /T (a) /FT /Sig /Kids [9 0 R 10 0 R] >>', 9: '<< /Rect [0 0 1 1] >>', 10: '<< >>' };
    expect(fieldsOf(objects, '<< /Fields [8 0 R] >>').map(({ id, widgets }) => ({ id, widgets }))).toEqual([
      { id: 8, widgets: [9, 10] },
    ]);
  });

  test('a tree that bites its own tail ends, and stray values are left aside', () => {
    const objects = { 8: '<< /T (a) /FT /Sig /Kids [8 0 R 9 0 R] >>', 9: '<< /T (b) >>' };
    expect(fieldsOf(objects, '<< /Fields [5 8 0 R null 77 0 R] >>').map((field) => field.name)).toEqual(['a.b']);
  });

  test('a file without a form has none', () => {
    expect(signatureFields(open(rawPdf({ objects: emptyPages() })))).toEqual([]);
  });
});

describe('reserving', () => {
  const base = rawPdf({ objects: emptyPages(2) });

  test('a field stands on its page and in the form, with its words', () => {
    const rect = [10, 20, 110, 70] as const;
    const document = open(granted(reserveFields(base, [{ name: '学校', label: '学校盖章处', page: 0, rect }])));
    const [field] = signatureFields(document);
    const { entries } = present(field).dictionary;
    expect(textOf(entries.get('T'))).toBe('学校');
    expect(textOf(entries.get('TU'))).toBe('学校盖章处');
    expect(entries.get('Rect')).toEqual(array([10, 20, 110, 70]));
    expect(entries.get('P')).toEqual(reference(3));
    expect(entries.get('F')).toBe(132);
    expect(document.list(document.dictionary(reference(3)).entries.get('Annots'))).toEqual([
      reference(present(field).id),
    ]);
    const form = document.dictionary(document.root.entries.get('AcroForm'));
    expect(form).toEqual(dictionary({ Fields: array([reference(present(field).id)]), SigFlags: 3 }));
    const look = document.dictionary(entries.get('AP')).entries.get('N');
    expect(document.resolve(look)).toMatchObject({ kind: 'stream', data: Buffer.alloc(0) });
  });

  test('without a place it is invisible on the last page', () => {
    const document = open(granted(reserveFields(base, [{ name: 'a' }])));
    const { entries } = present(signatureFields(document)[0]).dictionary;
    expect([entries.get('Rect'), entries.get('P')]).toEqual([array([0, 0, 0, 0]), reference(4)]);
  });

  test('several are reserved at once, in their order, and later ones join them', () => {
    const first = granted(reserveFields(base, [{ name: 'a' }, { name: 'b' }]));
    const second = granted(reserveFields(first, [{ name: 'c', page: 0 }]));
    expect(signatureFields(open(second)).map((field) => field.name)).toEqual(['a', 'b', 'c']);
    expect(Buffer.compare(second.subarray(0, first.length), first)).toBe(0);
  });

  test('annotations and forms that are there already are kept, wherever they stand', () => {
    const objects = {
      ...emptyPages(1, '/AcroForm << /Fields [8 0 R] /DA (x) >>'),
      3: '<< /Type /Page /Parent 2 0 R /Annots 9 0 R >>',
      8: '<< /FT /Tx /T (t) >>',
      9: '[8 0 R]',
    };
    const document = open(granted(reserveFields(rawPdf({ objects }), [{ name: 'a' }])));
    const id = present(signatureFields(document)[0]).id;
    expect(document.object(9)).toEqual(array([reference(8), reference(id)]));
    const form = document.dictionary(document.root.entries.get('AcroForm')).entries;
    expect(form.get('Fields')).toEqual(array([reference(8), reference(id)]));
    expect([form.has('DA'), form.get('SigFlags')]).toEqual([true, 3]);
  });

  test('the same request gives the same bytes', async () => {
    const pdf = await makePdf({ tagged: true });
    expect(granted(reserveFields(pdf, [{ name: 'a' }]))).toEqual(granted(reserveFields(pdf, [{ name: 'a' }])));
  });

  test('what cannot be done is refused', () => {
    const signed = rawPdf({
      objects: { ...emptyPages(1, '/AcroForm << /Fields [8 0 R] >>'), 8: '<< /FT /Sig /T (a) /V << >> >>' },
    });
    const reserved = granted(reserveFields(base, [{ name: 'a' }]));
    const refusal = (reason: string) => ({ ok: false, reasons: [reason] });
    expect(reserveFields(Buffer.from('x'), [])).toEqual(refusal('NOT_A_PDF'));
    expect(reserveFields(signed, [{ name: 'b' }])).toEqual(refusal('CHANGES_NOT_PERMITTED'));
    expect(reserveFields(reserved, [{ name: 'a' }])).toEqual(refusal('FIELD_EXISTS'));
    expect(reserveFields(base, [{ name: 'a' }, { name: 'a' }])).toEqual(refusal('FIELD_EXISTS'));
    expect(reserveFields(base, [{ name: 'a', page: 2 }])).toEqual(refusal('PAGE_MISSING'));
  });
});
