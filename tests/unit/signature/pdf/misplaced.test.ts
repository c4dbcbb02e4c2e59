import { beforeAll, describe, expect, test } from 'vitest';
import { openPdf } from '../../../../src/signature/pdf/document.js';
import { signatureFields } from '../../../../src/signature/pdf/fields.js';
import { contentsStart, isHeldAt, isShared } from '../../../../src/signature/pdf/misplaced.js';
import { revisionsFrom } from '../../../../src/signature/pdf/revisions.js';
import { dictionary } from '../../../../src/signature/pdf/value.js';
import { makeSigners, reservedReport, signedBy } from '../../../support/co-signed.js';
import { signedInTwoFields } from '../../../support/misplaced-signature.js';
import { granted, present } from '../../../support/test-signers.js';

let reserved: Uint8Array;
let signed: Uint8Array;
let twice: Uint8Array;

beforeAll(async () => {
  const signers = await makeSigners();
  reserved = await reservedReport();
  signed = await signedBy(reserved, signers, ['school', 'district']);
  twice = await signedInTwoFields(reserved, signers.school.signer);
});

const fieldsOf = (pdf: Uint8Array) => signatureFields(granted(openPdf(pdf)));
const named = (pdf: Uint8Array, name: string) => present(fieldsOf(pdf).find((field) => field.name === name));

test('contents stand where the file has them, and an empty field has none', () => {
  const start = present(contentsStart(named(signed, 'school').value));
  expect(Buffer.from(signed.subarray(start, start + 1)).toString()).toBe('<');
  expect(contentsStart(named(signed, 'city').value)).toBeUndefined();
  expect(contentsStart(dictionary({ Contents: 1 }))).toBeUndefined();
});

test('one signature in two fields is shared by both, and by no other', () => {
  const fields = fieldsOf(twice);
  expect(fields.map((field) => [field.name, isShared(field, fields)])).toEqual([
    ['school', true],
    ['district', true],
    ['city', false],
  ]);
  expect(fieldsOf(signed).some((field) => isShared(field, fieldsOf(signed)))).toBe(false);
});

describe('a field holds its signature', () => {
  const revisions = () => present(revisionsFrom(granted(openPdf(signed)), (state) => fieldsOf(state.bytes).length > 0));
  const ends = () => revisions().map(({ end }) => end);

  test('from the revision on that brought it', () => {
    const school = named(signed, 'school');
    const district = named(signed, 'district');
    const last = ends().length;
    const held = (field: typeof school) => ends().map((end) => isHeldAt(field, end, revisions()));
    expect(held(school).slice(-2)).toEqual([true, true]);
    expect(held(district).slice(-2)).toEqual([false, true]);
    expect(held(school).filter((holds) => !holds)).toHaveLength(last - 2);
  });

  test('with the line end behind the revision or without it, and at no other place', () => {
    const school = named(signed, 'school');
    const end = present(ends().at(-1));
    expect([0, 1, 2, 3].map((less) => isHeldAt(school, end - less, revisions()))).toEqual([true, true, true, false]);
    expect(isHeldAt(school, end + 1, revisions())).toBe(false);
  });
});
