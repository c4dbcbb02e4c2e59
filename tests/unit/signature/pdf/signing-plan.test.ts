import { beforeAll, describe, expect, test } from 'vitest';
import { openPdf } from '../../../../src/signature/pdf/document.js';
import { type FieldRequest, reserveFields, signatureFields } from '../../../../src/signature/pdf/fields.js';
import { signPdf } from '../../../../src/signature/pdf/sign.js';
import { fieldLabel, planSigning, type SigningRole } from '../../../../src/signature/pdf/signing-plan.js';
import { makePdf, SIGNING_DATE } from '../../../support/signed-pdf.js';
import { granted, makeSigner, type TestSigner } from '../../../support/test-signers.js';

let own: TestSigner;
let bare: Uint8Array;
let reserved: Uint8Array;

const THREE: FieldRequest[] = ['school', 'district', 'city'].map((name) => ({ name, rect: [10, 10, 100, 100] }));

beforeAll(async () => {
  own = await makeSigner('示例小学');
  bare = await makePdf();
  reserved = granted(reserveFields(bare, THREE));
});

const signed = async (pdf: Uint8Array, ...fields: string[]): Promise<Uint8Array> => {
  let file = pdf;
  for (const field of fields) {
    const request = { signer: own.signer, field, name: 'a', reason: 'b', date: SIGNING_DATE };
    file = granted(await signPdf(file, request));
  }
  return file;
};
const plan = (pdf: Uint8Array, role: SigningRole, unordered = false) => planSigning(pdf, role, { unordered });

describe('in a file with three places', () => {
  test('the school signs first, and certifies', () => {
    expect(plan(reserved, 'school')).toEqual({ kind: 'sign', reserve: [], certify: true, isSigned: false });
  });

  test.each(['district', 'city'] as const)('the %s waits for the school', (role) => {
    expect(plan(reserved, role)).toEqual({ kind: 'early', waitsFor: 'school' });
    expect(plan(reserved, role, true)).toEqual({ kind: 'sign', reserve: [], certify: true, isSigned: false });
  });

  test('the district signs behind the school, the city behind both', async () => {
    const one = await signed(reserved, 'school');
    expect(plan(one, 'district')).toEqual({ kind: 'sign', reserve: [], certify: false, isSigned: true });
    expect(plan(one, 'city')).toEqual({ kind: 'early', waitsFor: 'district' });
    const two = await signed(one, 'district');
    expect(plan(two, 'city')).toEqual({ kind: 'sign', reserve: [], certify: false, isSigned: true });
  });

  test('nobody signs behind a later one, unless it is said', async () => {
    const late = await signed(reserved, 'school', 'city');
    expect(plan(late, 'district')).toEqual({ kind: 'late', after: 'city' });
    expect(plan(late, 'district', true)).toEqual({ kind: 'sign', reserve: [], certify: false, isSigned: true });
  });

  test('a place that is signed tells by whom', async () => {
    const one = await signed(reserved, 'school');
    expect(plan(one, 'school')).toEqual({ kind: 'signed', certificates: [Uint8Array.from(own.certificate)] });
    expect(plan(one, 'school', true)).toMatchObject({ kind: 'signed' });
  });
});

describe('in a file of others', () => {
  test('places are made for the role and those behind it, at the right foot of the last page', () => {
    const made = plan(bare, 'district');
    const reserve = made.kind === 'sign' ? made.reserve : [];
    expect(reserve.map(({ name, label }) => [name, label])).toEqual([
      ['district', '复评单位签章'],
      ['city', '市级单位签章'],
    ]);
    expect(reserve.map(({ rect }) => rect)).toEqual([
      [316, 36, 446, 132],
      [446, 36, 576, 132],
    ]);
    const file = granted(reserveFields(bare, reserve));
    expect(signatureFields(granted(openPdf(file))).map(({ name }) => name)).toEqual(['district', 'city']);
  });

  test('nothing is added once it is signed', async () => {
    expect(plan(await signed(bare, 'Signature1'), 'school')).toEqual({ kind: 'no-place' });
  });

  test('what is no PDF is told as such', () => {
    expect(plan(Buffer.from('hello'), 'school')).toEqual({ kind: 'unusable', reasons: ['NOT_A_PDF'] });
  });
});

test('a field has the label that people read, or its own name', () => {
  expect(['school', 'district', 'city', 'P01'].map(fieldLabel)).toEqual([
    '学校签章',
    '复评单位签章',
    '市级单位签章',
    'P01',
  ]);
});
