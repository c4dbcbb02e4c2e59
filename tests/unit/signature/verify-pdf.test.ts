import { beforeAll, describe, expect, test } from 'vitest';
import { readCertificate } from '../../../src/signature/certificate.js';
import { attachments } from '../../../src/signature/pdf/attachments.js';
import { openPdf } from '../../../src/signature/pdf/document.js';
import { reserveFields, signatureFields } from '../../../src/signature/pdf/fields.js';
import { Increment } from '../../../src/signature/pdf/increment.js';
import { pages } from '../../../src/signature/pdf/pages.js';
import { type SignRequest, signPdf } from '../../../src/signature/pdf/sign.js';
import { verdictOf } from '../../../src/signature/reason.js';
import { type VerifiedPdf, verifyPdf } from '../../../src/signature/verify-pdf.js';
import { emptyPages, rawPdf } from '../../support/raw-pdf.js';
import { makePdf, SIGNING_DATE } from '../../support/signed-pdf.js';
import {
  addAnnotation,
  addValidationData,
  flipped,
  paintOver,
  removeSignature,
  replaceAttachment,
  rewritten,
} from '../../support/tampering.js';
import { granted, makeSigner, present, type TestSigner } from '../../support/test-signers.js';

let school: TestSigner;
let district: TestSigner;
let city: TestSigner;
let reserved: Uint8Array;
/** Certified by the school. */
let one: Uint8Array;
/** Signed by all three. */
let three: Uint8Array;

const request = (own: TestSigner, name: string): SignRequest => ({
  signer: own.signer,
  field: name,
  name,
  reason: '评定',
  date: SIGNING_DATE,
});
const sign = async (pdf: Uint8Array, own: TestSigner, name: string, more: Partial<SignRequest> = {}) =>
  granted(await signPdf(pdf, { ...request(own, name), ...more }));

beforeAll(async () => {
  [school, district, city] = await Promise.all([makeSigner('学校', 'rsa-2048'), makeSigner('区'), makeSigner('市')]);
  const pdf = await makePdf({ tagged: true, attachment: Buffer.from('{"total":92.5}') });
  const fields = ['school', 'district', 'city'].map((name) => ({ name }));
  reserved = granted(reserveFields(pdf, fields));
  one = await sign(reserved, school, 'school', { certify: 2 });
  three = await sign(await sign(one, district, 'district'), city, 'city');
});

const everybody = () => [school, district, city].map(({ certificate }) => certificate);
const verify = (pdf: Uint8Array, trusted = everybody()) => verifyPdf(pdf, { trusted });
const summary = ({ verdict, reasons }: VerifiedPdf) => [verdict, ...reasons];

describe('whose field a signature stands in', () => {
  const scope = (own: TestSigner, ...fields: readonly string[]) => ({
    fingerprint: present(readCertificate(own.certificate)).sha256,
    fields,
  });
  const scoped = (pdf: Uint8Array, ...scopes: readonly ReturnType<typeof scope>[]) =>
    verifyPdf(pdf, { trusted: everybody(), scopes }).signatures.map(({ field, verdict, reasons }) => [
      field,
      verdict,
      ...reasons,
    ]);
  const passed = (field: string) => [field, 'passed'];

  test('is theirs where the list confines nobody, or to this field', () => {
    const all = ['school', 'district', 'city'].map(passed);
    expect(scoped(three)).toEqual(all);
    const own = [scope(school, 'school'), scope(district, 'issuer', 'district'), scope(city, 'city')];
    expect(scoped(three, ...own)).toEqual(all);
  });

  test('fails where the list confines the signer to another', () => {
    expect(scoped(three, scope(district, 'school'), scope(city, 'city', 'issuer'))).toEqual([
      passed('school'),
      ['district', 'failed', 'SIGNER_ROLE_WRONG'],
      passed('city'),
    ]);
    expect(scoped(three, scope(city, 'city'), scope(city, 'district'))[2]).toEqual([
      'city',
      'failed',
      'SIGNER_ROLE_WRONG',
    ]);
  });

  test('says nothing more where one key signs two of them, unless the list lets it', async () => {
    const twice = await sign(one, school, 'district');
    const both = [passed('school'), ['district', 'indeterminate', 'SAME_SIGNER']];
    expect([scoped(twice), summary(verify(twice))]).toEqual([both, ['indeterminate', 'SAME_SIGNER']]);
    expect(scoped(twice, scope(school, 'school', 'district'))).toEqual([passed('school'), passed('district')]);
    expect(scoped(twice, scope(school, 'school'))[1]).toEqual([
      'district',
      'failed',
      'SIGNER_ROLE_WRONG',
      'SAME_SIGNER',
    ]);
  });
});

describe('sound files', () => {
  test('one signature is told with all its parts', () => {
    expect(verify(one)).toEqual({
      verdict: 'passed',
      reasons: [],
      signatures: [
        {
          field: 'school',
          signerName: 'school',
          statedReason: '评定',
          statedDate: '2026-06-30T08:00:00.000Z',
          certification: 2,
          certificate: expect.objectContaining({ subject: 'CN=学校, O=示例市教研机构', selfSigned: true }),
          canonicalDer: true,
          digestMatches: true,
          signatureMatches: true,
          signingCertificateMatches: true,
          trusted: true,
          validAt: true,
          timestamps: [],
          verdict: 'passed',
          byteRangeExact: true,
          zeroPadding: true,
          coversWholeFile: true,
          changedAfter: false,
          reasons: [],
        },
      ],
      emptyFields: ['district', 'city'],
      changedObjects: [],
      changes: [],
    });
  });

  test('three signatures pass, and only the last covers the whole file', () => {
    const verified = verify(three);
    expect(summary(verified)).toEqual(['passed']);
    expect(verified.signatures.map(({ field, coversWholeFile }) => [field, coversWholeFile])).toEqual([
      ['school', false],
      ['district', false],
      ['city', true],
    ]);
    expect(verified.emptyFields).toEqual([]);
  });

  test('signatures are told in the order in which they were made', async () => {
    const pdf = await sign(await sign(reserved, city, 'city'), school, 'school');
    expect(verify(pdf).signatures.map(({ field }) => field)).toEqual(['city', 'school']);
  });

  test('validation data may be added behind them', () => {
    const verified = verify(addValidationData(three));
    expect(summary(verified)).toEqual(['passed']);
    expect(verified.signatures.map(({ coversWholeFile }) => coversWholeFile)).toEqual([false, false, false]);
  });

  test('a file with cross-reference streams and object streams is verified as well', async () => {
    const base = rawPdf({ objects: emptyPages(), form: 'stream', packed: [1, 2, 3] });
    const pdf = await sign(
      await sign(granted(reserveFields(base, [{ name: 'a' }, { name: 'b' }])), school, 'a'),
      city,
      'b',
    );
    expect(summary(verify(pdf))).toEqual(['passed']);
  });
});

describe('trust', () => {
  test('without a trusted certificate the verdict is open', () => {
    const verified = verify(three, [school.certificate]);
    expect(summary(verified)).toEqual(['indeterminate', 'UNTRUSTED_KEY']);
    expect(verified.signatures.map(({ trusted }) => trusted)).toEqual([true, false, false]);
    expect(summary(verify(three, []))).toEqual(['indeterminate', 'UNTRUSTED_KEY']);
  });

  test('certificates on the list that cannot be read are left aside', () => {
    expect(summary(verify(one, [Uint8Array.of(1), school.certificate]))).toEqual(['passed']);
  });

  test('the claimed date counts, unless another is given', async () => {
    const late = await sign(reserved, school, 'school', { date: new Date('2031-01-01T00:00:00Z') });
    expect(summary(verify(late))).toEqual(['failed', 'CERTIFICATE_EXPIRED']);
    expect(summary(verifyPdf(late, { trusted: everybody(), at: SIGNING_DATE }))).toEqual(['passed']);
    expect(summary(verifyPdf(one, { trusted: everybody(), at: new Date('2031-01-01') }))).toEqual([
      'failed',
      'CERTIFICATE_EXPIRED',
    ]);
  });
});

describe('files that are no signed PDF', () => {
  test.each<[string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'NOT_A_PDF'],
    ['text', () => Buffer.from('报告'), 'NOT_A_PDF'],
    ['half a file', () => three.subarray(0, three.length >> 1), 'DAMAGED'],
    ['a file under a password', () => rawPdf({ objects: emptyPages(), trailer: '/Encrypt 9 0 R' }), 'ENCRYPTED'],
    ['a file without signatures', () => rawPdf({ objects: emptyPages() }), 'NO_SIGNATURE'],
    ['reserved fields alone', () => reserved, 'NO_SIGNATURE'],
  ])('%s', (_, make, reason) => {
    expect(verify(make())).toMatchObject({ verdict: 'failed', reasons: [reason], signatures: [], changedObjects: [] });
  });
});

describe('tampering', () => {
  test('a page that is painted over behind the signatures', () => {
    for (const pdf of [one, three]) {
      const verified = verify(paintOver(pdf));
      expect(summary(verified)).toEqual(['failed', 'CHANGED_AFTER_SIGNING']);
      expect(verified.signatures.every(({ digestMatches, changedAfter }) => digestMatches && changedAfter)).toBe(true);
      expect(verified.changedObjects).toHaveLength(2);
    }
  });

  test('a change between two signatures concerns the ones before it', async () => {
    const verified = verify(await sign(paintOver(one), district, 'district'));
    expect(summary(verified)).toEqual(['failed', 'CHANGED_AFTER_SIGNING']);
    expect(verified.signatures.map(({ field, reasons }) => [field, ...reasons])).toEqual([
      ['school', 'CHANGED_AFTER_SIGNING'],
      ['district'],
    ]);
  });

  test('a change that a later revision takes back is still a change', () => {
    const before = granted(openPdf(one));
    const page = present(pages(before)[0]).id;
    const increment = new Increment(granted(openPdf(paintOver(one))));
    increment.set(page, before.object(page));
    expect(summary(verify(increment.write()))).toEqual(['failed', 'CHANGED_AFTER_SIGNING']);
  });

  test('a further annotation', () => {
    expect(summary(verify(addAnnotation(three)))).toEqual(['failed', 'CHANGED_AFTER_SIGNING']);
  });

  test('an attachment that is replaced behind the signatures', () => {
    const appended = replaceAttachment(three, '{"total":99.9}');
    expect(attachments(appended).map(({ data }) => Buffer.from(data).toString())).toEqual(['{"total":99.9}']);
    expect(summary(verify(appended))).toEqual(['failed', 'CHANGED_AFTER_SIGNING']);
  });

  test('a signature that is taken out', () => {
    const id = present(signatureFields(granted(openPdf(one)))[0]).id;
    expect(verify(removeSignature(one, id))).toMatchObject({ verdict: 'failed', reasons: ['NO_SIGNATURE'] });
    const verified = verify(removeSignature(three, id));
    expect(summary(verified)).toEqual(['failed', 'CHANGED_AFTER_SIGNING']);
    expect(verified.signatures.map(({ field }) => field)).toEqual(['district', 'city']);
  });

  test('a signature that was taken out before the next one was made', async () => {
    const id = present(signatureFields(granted(openPdf(one)))[0]).id;
    const verified = verify(await sign(removeSignature(one, id), district, 'district'));
    expect(summary(verified)).toEqual(['failed', 'CHANGED_AFTER_SIGNING']);
    expect(verified.signatures.map(({ field, reasons }) => [field, ...reasons])).toEqual([['district']]);
  });

  test('revisions that are cut off leave a file that was not signed so often', () => {
    expect(verify(three.subarray(0, one.length)).signatures.map(({ field }) => field)).toEqual(['school']);
    expect(verify(three.subarray(0, reserved.length)).reasons).toEqual(['NO_SIGNATURE']);
  });

  test.each(['x', '\n', ' ', '\n%%EOF\n', '%comment'])('%j behind the end', (rest) => {
    expect(verify(Buffer.concat([three, Buffer.from(rest)])).reasons).toContain('CHANGED_AFTER_SIGNING');
  });

  test('a field that is signed again without the old value', async () => {
    const id = present(signatureFields(granted(openPdf(three)))[0]).id;
    const again = await sign(removeSignature(three, id), city, 'school');
    expect(summary(verify(again))).toEqual(['failed', 'CHANGED_AFTER_SIGNING', 'SAME_SIGNER']);
  });
});

describe('the byte range', () => {
  const range = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/;
  const moved = (change: (numbers: number[]) => number[]) =>
    rewritten(one, range, (found) => {
      const numbers = change((/\d+ \d+ \d+ \d+/.exec(found) ?? [''])[0].split(' ').map(Number));
      return `/ByteRange [${numbers.join(' ')}]`.padEnd(found.length).slice(0, found.length);
    });

  test.each<[string, (numbers: number[]) => number[]]>([
    ['a wider gap', ([a = 0, b = 0, c = 0, d = 0]) => [a, b, c + 1, d - 1]],
    ['a narrower gap', ([a = 0, b = 0, c = 0, d = 0]) => [a, b + 1, c, d]],
    ['a range that ends early', ([a = 0, b = 0, c = 0, d = 0]) => [a, b, c, d - 9]],
    ['a range that ends late', ([a = 0, b = 0, c = 0, d = 0]) => [a, b, c, d + 1]],
    ['a range that starts late', ([, b = 0, c = 0, d = 0]) => [1, b - 1, c, d]],
  ])('%s', (_, change) => {
    const verified = verify(moved(change));
    expect(verified.verdict).toBe('failed');
    expect(verified.reasons).toEqual(expect.arrayContaining(['DIGEST_MISMATCH', 'BYTE_RANGE_WRONG']));
    expect(verified.signatures[0]).toMatchObject({ byteRangeExact: false, coversWholeFile: false });
  });

  test.each([
    ['numbers that are none', (text: string) => text.replace(/\d/g, 'x')],
    ['three numbers', (text: string) => text.replace(/ \d+\]/, (last) => `]${' '.repeat(last.length - 1)}`)],
    ['negative numbers', (text: string) => text.replace('[0 ', '[-')],
  ])('%s', (_, change) => {
    const verified = verify(rewritten(one, range, change));
    expect(verified.verdict).toBe('failed');
  });

  test('of another signature', () => {
    // The last signature takes over the range of the one before it.
    const ranges = [
      ...Buffer.from(three)
        .toString('latin1')
        .matchAll(/\/ByteRange \[[^\]]*\]\s*/g),
    ].map(([found]) => found);
    const other = present(ranges[1]).padEnd(present(ranges[2]).length).slice(0, present(ranges[2]).length);
    const verified = verify(rewritten(three, /\/ByteRange \[[^\]]*\]\s*/, () => other));
    expect(verified.signatures.find(({ field }) => field === 'city')).toMatchObject({ byteRangeExact: false });
    expect(verified.verdict).toBe('failed');
  });

  test('with a gap that holds the contents of another dictionary', async () => {
    // The signature dictionary has its own short contents; the gap holds a string that belongs to nobody.
    const text = Buffer.from(one).toString('latin1');
    const gap = present(/\/Contents <[0-9A-F]+>/.exec(text))[0];
    const shadow = Buffer.from(
      text.replace(gap, `/Shadowed${gap.slice('/Contents'.length, -1)}>`.slice(0, gap.length)),
      'latin1',
    );
    const verified = verify(shadow);
    expect(verified.verdict).toBe('failed');
    expect(verified.reasons).toContain('BYTE_RANGE_WRONG');
  });
});

describe('the gap', () => {
  const open = () => Buffer.from(one).indexOf('/Contents <') + '/Contents <'.length;
  const close = () => Buffer.from(one).indexOf('>', open());

  test('a byte in the padding', () => {
    const verified = verify(flipped(one, close() - 2, 1));
    expect(summary(verified)).toEqual(['failed', 'CONTENTS_PADDING_NOT_ZERO']);
    expect(verified.signatures[0]?.zeroPadding).toBe(false);
  });

  test('a digit in the other case', () => {
    const at =
      Buffer.from(one)
        .subarray(open())
        .findIndex((byte) => byte >= 65) + open();
    expect(summary(verify(flipped(one, at, 0x20)))).toEqual(['failed', 'CONTENTS_NOT_HEX']);
  });

  test('all digits in the other case are another spelling of the same', () => {
    const text = Buffer.from(one).toString('latin1');
    const lower = text.slice(0, open()) + text.slice(open(), close()).toLowerCase() + text.slice(close());
    expect(summary(verify(Buffer.from(lower, 'latin1')))).toEqual(['passed']);
  });

  test('a space', () => {
    const spaced = Buffer.from(one);
    spaced.write(' ', close() - 1, 'latin1');
    expect(verify(spaced).reasons).toContain('CONTENTS_NOT_HEX');
  });

  test('a length that is padded', () => {
    const cms = Buffer.from(one).toString('latin1', open(), open() + 8);
    expect(cms.slice(0, 4)).toBe('3082');
    const longer = Buffer.from(one);
    longer.write(`308300${cms.slice(4, 8)}`, open(), 'latin1');
    expect(verify(longer).reasons).toContain('DER_NOT_CANONICAL');
  });

  test('no signature at all', () => {
    const empty = Buffer.from(one);
    empty.write('0'.repeat(close() - open()), open(), 'latin1');
    expect(verify(empty).verdict).toBe('failed');
  });
});

describe('other kinds of signatures', () => {
  test('a kind that is not known leaves the verdict open at best', () => {
    const other = rewritten(one, '/SubFilter /ETSI.CAdES.detached', (text) => text.replace('ETSI', 'XXXX'));
    expect(verify(other).reasons).toEqual(expect.arrayContaining(['DIGEST_MISMATCH', 'ALGORITHM_UNSUPPORTED']));
  });

  test('a certification that locks the file is broken by the next signature', async () => {
    const later = await sign(one, district, 'district');
    const locked = rewritten(later, '/TransformParams /P 2', (text) => text.replace('2', '1'));
    const verified = verify(locked);
    expect(verified.reasons).toEqual(expect.arrayContaining(['DIGEST_MISMATCH', 'CHANGED_AFTER_SIGNING']));
    expect(verified.signatures[0]?.certification).toBe(1);
  });

  test('a signature without date leaves open whether its certificate was valid', () => {
    const dateless = rewritten(one, '/M \\(D', (text) => text.replace('/M', '/X'));
    expect(verify(dateless).reasons).toEqual(['DIGEST_MISMATCH', 'SIGNING_DATE_MISSING']);
  });
});

test('the verdict never says other than the reasons', () => {
  const files = [one, three, reserved, paintOver(one), addValidationData(one), flipped(one, 100, 1), Buffer.from('x')];
  for (const file of files) {
    for (const trusted of [everybody(), []]) {
      const verified = verify(file, trusted);
      expect(verified.verdict).toBe(verdictOf(verified.reasons));
      const own = verified.signatures.flatMap(({ reasons }) => reasons);
      expect(own.every((reason) => verified.reasons.includes(reason))).toBe(true);
    }
  }
});
