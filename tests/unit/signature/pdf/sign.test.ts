import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { readCms } from '../../../../src/signature/cms-read.js';
import { derLength } from '../../../../src/signature/der.js';
import { openPdf } from '../../../../src/signature/pdf/document.js';
import { reserveFields, signatureFields } from '../../../../src/signature/pdf/fields.js';
import { certification, type SignRequest, signPdf } from '../../../../src/signature/pdf/sign.js';
import { bytesString, is, name, reference, textOf } from '../../../../src/signature/pdf/value.js';
import { emptyPages, rawPdf } from '../../../support/raw-pdf.js';
import { makePdf, SIGNING_DATE } from '../../../support/signed-pdf.js';
import { testSeal } from '../../../support/test-seal.js';
import { granted, makeSigner, present, type TestSigner } from '../../../support/test-signers.js';

let rsa: TestSigner;
let pdf: Uint8Array;
let reserved: Uint8Array;
let request: SignRequest;

beforeAll(async () => {
  rsa = await makeSigner('示例小学', 'rsa-2048');
  pdf = await makePdf({ tagged: true });
  reserved = granted(reserveFields(pdf, [{ name: 'school', rect: [10, 10, 130, 90] }, { name: 'district' }]));
  request = { signer: rsa.signer, name: '示例小学', reason: '学校自评', date: SIGNING_DATE };
});

const open = (file: Uint8Array) => granted(openPdf(file));
const field = (file: Uint8Array, wanted: string) =>
  present(signatureFields(open(file)).find((one) => one.name === wanted));
const sign = async (file: Uint8Array, more: Partial<SignRequest> = {}) =>
  granted(await signPdf(file, { ...request, ...more }));

describe('the signed file', () => {
  test('begins with the bytes that were there', async () => {
    const signed = await sign(reserved);
    expect(Buffer.compare(signed.subarray(0, reserved.length), reserved)).toBe(0);
  });

  test('says who signed, why and when', async () => {
    const { entries } = present(field(await sign(reserved, { location: '某市' }), 'school').value);
    expect(textOf(entries.get('Name'))).toBe('示例小学');
    expect(textOf(entries.get('Reason'))).toBe('学校自评');
    expect(textOf(entries.get('Location'))).toBe('某市');
    expect(textOf(entries.get('M'))).toBe('D:20260630080000Z');
    expect([entries.get('Filter'), entries.get('SubFilter')]).toEqual([
      name('Adobe.PPKLite'),
      name('ETSI.CAdES.detached'),
    ]);
  });

  test('has a byte range that leaves out exactly the signature, and its digest', async () => {
    const signed = await sign(reserved);
    const { entries } = present(field(signed, 'school').value);
    const [start, first, second, rest] = open(signed).list(entries.get('ByteRange')) as number[];
    const contents = entries.get('Contents');
    expect(start).toBe(0);
    expect(is(contents, 'string') && [contents.start, contents.end]).toEqual([first, second]);
    expect((second ?? 0) + (rest ?? 0)).toBe(signed.length);
    const digest = createHash('sha256').update(signed.subarray(0, first)).update(signed.subarray(second)).digest();
    const bytes = is(contents, 'string') ? contents.bytes : new Uint8Array();
    const read = readCms(bytes.subarray(0, derLength(bytes)));
    expect(read.ok && Buffer.compare(read.cms.messageDigest, digest)).toBe(0);
  });

  test('is the same bytes for the same request with an RSA key', async () => {
    expect(await sign(reserved)).toEqual(await sign(reserved));
    expect(await sign(reserved, { reason: 'b' })).not.toEqual(await sign(reserved));
  });

  test('grows by less than 25 KB a signature', async () => {
    expect((await sign(reserved)).length - reserved.length).toBeLessThan(25_000);
  });
});

describe('the field', () => {
  test('is the one that is named', async () => {
    const signed = await sign(reserved, { field: 'district' });
    expect([field(signed, 'district').value !== undefined, field(signed, 'school').value]).toEqual([true, undefined]);
  });

  test('is the first empty one otherwise', async () => {
    const once = await sign(reserved);
    const twice = await sign(once);
    expect(field(once, 'school').value).toBeDefined();
    expect(field(twice, 'district').value).toBeDefined();
  });

  test('is made where none was reserved, invisible or at a given place', async () => {
    const invisible = field(await sign(pdf), 'Signature1').dictionary.entries;
    expect(invisible.get('Rect')).toMatchObject({ items: [0, 0, 0, 0] });
    const placed = await sign(pdf, { field: '校章', newField: { page: 0, rect: [1, 2, 3, 4] } });
    expect(field(placed, '校章').dictionary.entries.get('Rect')).toMatchObject({ items: [1, 2, 3, 4] });
  });

  test('shows a seal over its whole box, and other fields stay as they are', async () => {
    const appearance = testSeal();
    const signed = await sign(reserved, { appearance });
    const document = open(signed);
    const look = document.resolve(
      document.dictionary(field(signed, 'school').dictionary.entries.get('AP')).entries.get('N'),
    );
    expect(is(look, 'stream') && Buffer.from(look.data).toString()).toMatch(
      /^q 0\.6\d+ 0 0 0\.6\d+ [\d.]+ [\d.]+ cm \/Seal Do Q\nq .* cm \/Line0 Do Q$/,
    );
    expect(field(signed, 'district').dictionary).toEqual(field(reserved, 'district').dictionary);
  });

  test('may have its widget as a kid', async () => {
    const base = rawPdf({
      objects: {
        ...emptyPages(1, '/AcroForm 7 0 R'),
        7: '<< /Fields [8 0 R] /SigFlags 3 >>',
        8: '<< /FT /Sig /T (a) /Kids [9 0 R] >>',
        9: '<< /Subtype /Widget /Parent 8 0 R /Rect [0 0 10 20] >>',
      },
    });
    const appearance = testSeal();
    const document = open(await sign(base, { appearance }));
    expect(document.dictionary(reference(8)).entries.has('V')).toBe(true);
    expect(document.dictionary(reference(8)).entries.has('AP')).toBe(false);
    expect(document.dictionary(reference(9)).entries.has('AP')).toBe(true);
  });
});

describe('certification', () => {
  test('is written into the signature and the catalog', async () => {
    const signed = await sign(reserved, { certify: 2 });
    const document = open(signed);
    expect(certification(document, field(signed, 'school'))).toBe(2);
    const permissions = document.dictionary(document.root.entries.get('Perms')).entries;
    expect(permissions.get('DocMDP')).toEqual(field(signed, 'school').dictionary.entries.get('V'));
  });

  test('is absent from an approval', async () => {
    const signed = await sign(reserved);
    expect(certification(open(signed), field(signed, 'school'))).toBeUndefined();
    expect(open(signed).root.entries.has('Perms')).toBe(false);
  });

  test('cannot come after another signature', async () => {
    expect(await signPdf(await sign(reserved), { ...request, certify: 2 })).toEqual({
      ok: false,
      reasons: ['CHANGES_NOT_PERMITTED'],
    });
  });

  test('that forbids every change forbids signing', async () => {
    const signed = Buffer.from(await sign(reserved, { certify: 2 }));
    const locked = Buffer.from(
      signed.toString('latin1').replace('/TransformParams /P 2', '/TransformParams /P 1'),
      'latin1',
    );
    expect(await signPdf(locked, request)).toEqual({ ok: false, reasons: ['CHANGES_NOT_PERMITTED'] });
  });

  test('without a level means 2', () => {
    const document = open(
      rawPdf({
        objects: {
          ...emptyPages(1, '/AcroForm << /Fields [8 0 R] >>'),
          8: '<< /FT /Sig /T (a) /V << /Reference [<< /TransformMethod /FieldMDP >> << /TransformMethod /DocMDP >>] >> >>',
        },
      }),
    );
    expect(certification(document, present(signatureFields(document)[0]))).toBe(2);
  });
});

describe('what is refused', () => {
  test.each<[string, () => Promise<unknown>, string]>([
    ['text', () => signPdf(Buffer.from('x'), request), 'NOT_A_PDF'],
    ['a signed field', async () => signPdf(await sign(reserved), { ...request, field: 'school' }), 'FIELD_SIGNED'],
    ['a new field behind a signature', async () => signPdf(await sign(pdf), request), 'FIELD_MISSING'],
    [
      'a field behind a signature that is not there',
      async () => signPdf(await sign(reserved), { ...request, field: 'x' }),
      'FIELD_MISSING',
    ],
    ['a page that is not there', () => signPdf(pdf, { ...request, newField: { page: 7 } }), 'PAGE_MISSING'],
    ['too little room', () => signPdf(pdf, { ...request, capacity: 100 }), 'SIGNATURE_TOO_LARGE'],
    [
      'a certificate that is none',
      () => signPdf(pdf, { ...request, signer: { ...rsa.signer, certificate: Uint8Array.of(1) } }),
      'CERTIFICATE_UNREADABLE',
    ],
  ])('%s', async (_, attempt, reason) => {
    expect(await attempt()).toEqual({ ok: false, reasons: [reason] });
  });
});

test('a file with a cross-reference stream is signed with one', async () => {
  const base = rawPdf({ objects: emptyPages(), form: 'stream', packed: [1, 2] });
  const signed = await sign(base);
  expect(open(signed).sections.map(({ form }) => form)).toEqual(['stream', 'stream']);
  expect(field(signed, 'Signature1').value).toBeDefined();
});

test('the words of the file cannot break out of their strings', async () => {
  const wicked = ') /ByteRange [0 1 2 3] /Contents <00> (';
  const { entries } = present(field(await sign(pdf, { name: wicked, reason: wicked }), 'Signature1').value);
  expect([textOf(entries.get('Name')), textOf(entries.get('Reason'))]).toEqual([wicked, wicked]);
  expect(entries.get('Contents')).not.toEqual(bytesString(Uint8Array.of(0)));
});
