import { execFileSync, spawnSync } from 'node:child_process';
import { KeyObject, webcrypto } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CryptoKeySigner, PDF } from '@libpdf/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { certificatePem } from '../../../src/signature/certificate.js';
import { derLength } from '../../../src/signature/der.js';
import { attachments } from '../../../src/signature/pdf/attachments.js';
import { openPdf } from '../../../src/signature/pdf/document.js';
import { reserveFields, signatureFields } from '../../../src/signature/pdf/fields.js';
import { signPdf } from '../../../src/signature/pdf/sign.js';
import { is } from '../../../src/signature/pdf/value.js';
import { signerFromKey } from '../../../src/signature/signer.js';
import { verifyPdf } from '../../../src/signature/verify-pdf.js';
import { makePdf, SIGNING_DATE } from '../../support/signed-pdf.js';
import { addValidationData, paintOver } from '../../support/tampering.js';
import { issue } from '../../support/test-authority.js';
import { testSeal } from '../../support/test-seal.js';
import { granted, makeSigner, present, type TestSigner } from '../../support/test-signers.js';
import { requireTool } from '../../support/tools.js';

const folder = mkdtempSync(join(tmpdir(), 'signed-'));
afterAll(() => rmSync(folder, { recursive: true }));

let school: TestSigner;
let district: TestSigner;
let city: TestSigner;
let base: Uint8Array;
let one: Uint8Array;
let three: Uint8Array;

const RECTS = { school: [50, 50, 150, 150], district: [200, 50, 300, 150], city: [350, 50, 450, 150] } as const;
const sign = async (pdf: Uint8Array, own: TestSigner, field: string, certify?: 2) =>
  granted(
    await signPdf(pdf, {
      signer: own.signer,
      field,
      name: '张三',
      reason: '学校自评',
      date: SIGNING_DATE,
      appearance: testSeal(),
      ...(certify === undefined ? {} : { certify }),
    }),
  );

beforeAll(async () => {
  [school, district, city] = await Promise.all([
    makeSigner('示例小学', 'rsa-2048'),
    makeSigner('示例区', 'rsa-3072'),
    makeSigner('示例市'),
  ]);
  const pdf = await makePdf({ tagged: true, attachment: Buffer.from('{"total":92.5}') });
  base = granted(
    reserveFields(
      pdf,
      Object.entries(RECTS).map(([name, rect]) => ({ name, rect })),
    ),
  );
  one = await sign(base, school, 'school', 2);
  three = await sign(await sign(one, district, 'district'), city, 'city');
});

function saved(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const run = (program: string, ...options: string[]) => {
  const done = spawnSync(program, options, { encoding: 'utf8' });
  return { status: done.status, text: done.stdout + done.stderr };
};
const count = (text: string, word: string) => text.split(word).length - 1;
const everybody = () => [school, district, city].map(({ certificate }) => certificate);

describe.skipIf(!requireTool('pdfsig'))('pdfsig', () => {
  test('finds every signature valid', () => {
    const { text } = run('pdfsig', saved('three.pdf', three));
    expect(count(text, 'Signature is Valid.')).toBe(3);
    expect(count(text, 'ETSI.CAdES.detached')).toBe(3);
    expect([count(text, 'Not total document signed'), count(text, '- Total document signed')]).toEqual([2, 1]);
    expect(text).toContain('CN=示例小学,O=示例市教研机构');
  });

  test('still calls a painted-over file valid, which is why revisions are compared here', () => {
    const painted = paintOver(one);
    expect(run('pdfsig', saved('painted.pdf', painted)).text).toContain('Signature is Valid.');
    expect(verifyPdf(painted, { trusted: everybody() })).toMatchObject({
      verdict: 'failed',
      reasons: ['CHANGED_AFTER_SIGNING'],
    });
  });
});

describe.skipIf(!requireTool('pdfsig') || !requireTool('certutil'))(
  'pdfsig with a list of trusted certificates',
  () => {
    test('trusts what an authority on it has issued', async () => {
      const root = await issue('root', { ca: true });
      const office = await issue('office', { by: root, ca: false });
      const key = KeyObject.from(office.keys.privateKey);
      const signer = granted(signerFromKey(key, [office.certificate, root.certificate]));
      const request = { signer, field: 'school', name: 'a', reason: 'b', date: SIGNING_DATE };
      const pdf = await sign(granted(await signPdf(base, request)), city, 'city');
      const store = join(folder, 'store');
      mkdirSync(store);
      execFileSync('certutil', ['-N', '-d', store, '--empty-password']);
      const path = saved('root.pem', Buffer.from(certificatePem(root.certificate.der)));
      execFileSync('certutil', ['-A', '-d', store, '-n', 'root', '-t', 'C,C,C', '-i', path]);
      const { text } = run('pdfsig', '-nssdir', store, saved('issued.pdf', pdf));
      expect(count(text, 'Certificate is Trusted.')).toBe(1);
      expect(count(text, 'Certificate issuer is unknown.')).toBe(1);
      const trusted = [root.certificate.der, city.certificate];
      expect(verifyPdf(pdf, { trusted }).reasons).toEqual([]);
      expect(verifyPdf(pdf, { trusted: [city.certificate] }).reasons).toEqual(['UNTRUSTED_KEY']);
    });
  },
);

describe.skipIf(!requireTool('qpdf'))('qpdf', () => {
  test('finds no fault with the files', () => {
    for (const [name, pdf] of Object.entries({ base, one, three, added: addValidationData(three) })) {
      const { status, text } = run('qpdf', '--check', saved(`${name}.pdf`, pdf));
      expect([name, status, text.includes('No syntax or stream encoding errors')]).toEqual([name, 0, true]);
      expect(text).not.toContain('WARNING');
    }
  });

  test('makes files with object streams that are reserved, signed, verified and read as well', async () => {
    const packed = join(folder, 'packed.pdf');
    const pdf = await makePdf({ attachment: Buffer.from('{}'), pages: 3 });
    execFileSync('qpdf', ['--object-streams=generate', saved('plain.pdf', pdf), packed]);
    const bytes = execFileSync('cat', [packed]);
    const reserved = granted(reserveFields(bytes, [{ name: 'a' }, { name: 'b' }]));
    const signed = await sign(await sign(reserved, school, 'a'), city, 'b');
    expect(verifyPdf(signed, { trusted: everybody() }).reasons).toEqual([]);
    expect(attachments(signed).map(({ name }) => name)).toEqual(['result.json']);
    expect(run('qpdf', '--check', saved('packed-signed.pdf', signed)).status).toBe(0);
    expect(count(run('pdfsig', join(folder, 'packed-signed.pdf')).text, 'Signature is Valid.')).toBe(2);
    expect(verifyPdf(paintOver(signed), { trusted: everybody() }).reasons).toEqual(['CHANGED_AFTER_SIGNING']);
  });

  test('makes files under a password, which are told as such', async () => {
    const sealed = join(folder, 'sealed.pdf');
    execFileSync('qpdf', ['--encrypt', 'a', 'b', '256', '--', saved('plain.pdf', await makePdf()), sealed]);
    expect(verifyPdf(execFileSync('cat', [sealed]), { trusted: [] }).reasons).toEqual(['ENCRYPTED']);
  });

  test('makes linearized files, which can be signed', async () => {
    const linear = join(folder, 'linear.pdf');
    execFileSync('qpdf', ['--linearize', saved('plain.pdf', await makePdf({ pages: 3 })), linear]);
    const signed = granted(
      await signPdf(execFileSync('cat', [linear]), {
        signer: school.signer,
        name: 'a',
        reason: 'b',
        date: SIGNING_DATE,
      }),
    );
    expect(verifyPdf(signed, { trusted: everybody() }).reasons).toEqual([]);
    expect(verifyPdf(paintOver(signed), { trusted: everybody() }).reasons).toEqual(['CHANGED_AFTER_SIGNING']);
  });
});

describe.skipIf(!requireTool('openssl'))('openssl', () => {
  /** The signature of a field and what it signs, as files of their own. */
  function takenApart(pdf: Uint8Array, field: string): [string, string] {
    const document = granted(openPdf(pdf));
    const value = present(signatureFields(document).find(({ name }) => name === field)?.value);
    const contents = value.entries.get('Contents');
    const bytes = is(contents, 'string') ? contents.bytes : new Uint8Array();
    const [, first = 0, second = 0, rest = 0] = document.list(value.entries.get('ByteRange')) as number[];
    const content = Buffer.concat([pdf.subarray(0, first), pdf.subarray(second, second + rest)]);
    return [saved('signature.der', bytes.subarray(0, derLength(bytes))), saved('content.bin', content)];
  }

  test.each(['school', 'district', 'city'])('verifies the signature of the %s', (field) => {
    const [signature, content] = takenApart(three, field);
    const trusted = saved('trusted.pem', Buffer.from(everybody().map(certificatePem).join('')));
    const input = ['-inform', 'DER', '-in', signature, '-content', content, '-out', join(folder, 'out')];
    const trust = ['-CAfile', trusted, '-purpose', 'any', '-no_check_time'];
    const { status, text } = run('openssl', 'cms', '-verify', '-binary', '-cades', ...input, ...trust);
    expect([status, text.includes('CAdES Verification successful')]).toEqual([0, true]);
  });

  test('reads the certificate as it was asked for', () => {
    const path = saved('school.pem', Buffer.from(certificatePem(school.certificate)));
    const { text } = run('openssl', 'x509', '-in', path, '-noout', '-text', '-nameopt', 'utf8,sep_comma_plus_space');
    expect(text).toContain('O=示例市教研机构, CN=示例小学');
    expect(text).toContain('Digital Signature, Non Repudiation');
    expect(text).toContain('CA:FALSE');
  });
});

describe.skipIf(!requireTool('mutool'))('mutool', () => {
  test('finds one signature unchanged and three valid', () => {
    expect(run('mutool', 'sign', '-v', saved('one.pdf', one)).text).toContain(
      'The document is unchanged since signing.',
    );
    const { text } = run('mutool', 'sign', '-v', saved('three.pdf', three));
    expect(count(text, 'unchanged since signing') + count(text, 'signature is valid but there have been edits')).toBe(
      3,
    );
  });
});

describe('another signing library', () => {
  async function theirs(own: TestSigner): Promise<CryptoKeySigner> {
    const isRsa = own.signer.algorithm === 'rsa-sha256';
    const algorithm = isRsa ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } : { name: 'ECDSA', namedCurve: 'P-256' };
    const pkcs8 = own.key.export({ type: 'pkcs8', format: 'der' });
    const key = await webcrypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
    return new CryptoKeySigner(
      key as never,
      own.certificate,
      isRsa ? 'RSA' : 'EC',
      isRsa ? 'RSASSA-PKCS1-v1_5' : 'ECDSA',
    );
  }

  async function signTheirs(pdf: Uint8Array, own: TestSigner, fieldName: string): Promise<Uint8Array> {
    const document = await PDF.load(pdf);
    return (await document.sign({ signer: await theirs(own), fieldName, signingTime: SIGNING_DATE })).bytes;
  }

  const reserved = async () => granted(reserveFields(await makePdf({ tagged: true }), [{ name: 'a' }, { name: 'b' }]));

  test.each(['school', 'city'])('adds its signature (%s) behind ours, and ours holds', async (kind) => {
    const own = kind === 'school' ? school : city;
    const ours = await sign(await reserved(), district, 'a', 2);
    const both = await signTheirs(ours, own, 'b');
    expect(verifyPdf(both, { trusted: everybody() })).toMatchObject({ verdict: 'passed', reasons: [] });
  });

  test.each(['school', 'city'])('signs (%s) before us, and its signature holds', async (kind) => {
    const own = kind === 'school' ? school : city;
    const both = await sign(await signTheirs(await reserved(), own, 'b'), district, 'a');
    const verified = verifyPdf(both, { trusted: everybody() });
    expect(verified).toMatchObject({ verdict: 'passed', reasons: [] });
    expect(verified.signatures.map(({ field }) => field)).toEqual(['b', 'a']);
  });

  test('moves a visible field to nowhere when it signs, which shows nothing', async () => {
    const ours = await sign(base, school, 'school');
    const both = await signTheirs(ours, city, 'city');
    expect(verifyPdf(both, { trusted: everybody() }).reasons).toEqual([]);
  });

  test('makes files of its own, signed and verified', async () => {
    const document = PDF.create();
    document.addPage();
    const signed = await signTheirs(await document.save(), school, 'x');
    expect(verifyPdf(signed, { trusted: everybody() })).toMatchObject({ verdict: 'passed', reasons: [] });
  });
});
