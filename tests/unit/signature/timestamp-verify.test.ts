import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { certificatePem, readCertificatesPem } from '../../../src/signature/certificate.js';
import { reserveFields } from '../../../src/signature/pdf/fields.js';
import { signPdf } from '../../../src/signature/pdf/sign.js';
import { accepted } from '../../../src/signature/reason.js';
import { readTimestampAnswer } from '../../../src/signature/timestamp.js';
import { verifyTimestamp } from '../../../src/signature/timestamp-verify.js';
import { readTrustList, type TrustedKeys } from '../../../src/signature/trust.js';
import { verifyPdf } from '../../../src/signature/verify-pdf.js';
import { emptyPages, rawPdf } from '../../support/raw-pdf.js';
import { flipped } from '../../support/tampering.js';
import { granted, makeSigner, present, type TestSigner } from '../../support/test-signers.js';
import { requireTool } from '../../support/tools.js';

const folder = mkdtempSync(join(tmpdir(), 'stamps-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
/** Every byte in a deep run, else every fifth. */
const IS_DEEP = process.env['JIAOYAN_DEEP'] === '1';
const MASKS = [0x01, 0x20, 0xff];
const STAMPED = Buffer.from('a signature value');

function openssl(...options: readonly string[]): void {
  const done = spawnSync('openssl', options, { encoding: 'utf8', cwd: folder });
  if (done.status !== 0) throw new RangeError(done.stderr);
}

const CONFIG = `[ca]
basicConstraints=critical,CA:TRUE
keyUsage=critical,keyCertSign
[tsa]
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
extendedKeyUsage=critical,timeStamping
[loose]
basicConstraints=critical,CA:FALSE
extendedKeyUsage=timeStamping
[tsa_config]
serial=${folder}/serial
crypto_device=builtin
default_policy=1.2.3.4.1
digests=sha256,sha384
signer_digest=sha256
accuracy=secs:1
ess_cert_id_chain=no
`;

/** A certificate by the test authority, with the extensions of a section. */
function issue(name: string, section: string, key = 'rsa:2048'): void {
  openssl('req', '-newkey', key, '-nodes', '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`);
  const by = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial'];
  openssl(
    'x509',
    '-req',
    '-in',
    `${name}.csr`,
    ...by,
    '-days',
    '30',
    '-extfile',
    'conf',
    '-extensions',
    section,
    '-out',
    `${name}.pem`,
  );
}

/** A token over bytes, made by openssl as a time-stamping authority. */
function stamp(bytes: Uint8Array, name = 'tsa', ...options: readonly string[]): Uint8Array {
  writeFileSync(at('data'), bytes);
  writeFileSync(at('serial'), '01');
  openssl('ts', '-query', '-data', 'data', '-sha256', '-cert', '-out', 'query');
  const signer = ['-signer', `${name}.pem`, '-inkey', `${name}.key`, '-chain', 'ca.pem'];
  openssl(
    'ts',
    '-reply',
    '-config',
    'conf',
    '-section',
    'tsa_config',
    '-queryfile',
    'query',
    ...signer,
    ...options,
    '-out',
    'answer',
  );
  return granted(readTimestampAnswer(readFileSync(at('answer'))));
}

const ders = (name: string) =>
  granted(readCertificatesPem(readFileSync(at(`${name}.pem`), 'utf8'))).map(({ der }) => der);
const list = (keys: Partial<TrustedKeys> = {}) => readTrustList({ trusted: [], ...keys });
const byAuthority = () => list({ timestampAuthorities: ders('ca') });

describe.skipIf(!requireTool('openssl'))('a time stamp', () => {
  let token: Uint8Array;
  let own: TestSigner;

  beforeAll(async () => {
    writeFileSync(at('conf'), CONFIG);
    openssl(
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      'ca.key',
      '-out',
      'ca.pem',
      '-subj',
      '/CN=ca',
      '-days',
      '30',
      '-config',
      'conf',
      '-extensions',
      'ca',
    );
    issue('tsa', 'tsa');
    issue('loose', 'loose');
    issue('weak', 'tsa', 'rsa:1024');
    token = stamp(STAMPED);
    own = await makeSigner('示例小学');
  });

  test('by an authority of the list proves its time', () => {
    const verified = verifyTimestamp(token, STAMPED, byAuthority());
    expect(verified).toMatchObject({ authority: 'tsa', proven: true, reasons: [] });
    expect(Math.abs(Date.parse(verified.time ?? '') - Date.now())).toBeLessThan(600_000);
  });

  test('by the certificate itself on the list does too', () => {
    expect(
      verifyTimestamp(token, STAMPED, list({ timestampAuthorities: [...ders('tsa'), ...ders('ca')] })),
    ).toMatchObject({ proven: true });
  });

  test.each<[string, () => readonly string[]]>([
    ['by nobody of the list is a doubt', () => verifyTimestamp(token, STAMPED, list()).reasons],
    [
      'by a signer of the list is one as well',
      () => verifyTimestamp(token, STAMPED, list({ trusted: ders('ca') })).reasons,
    ],
  ])('%s', (_, reasons) => expect(reasons()).toEqual(['TIMESTAMP_UNTRUSTED']));

  test('over other bytes is invalid', () => {
    expect(verifyTimestamp(token, Buffer.from('another'), byAuthority()).reasons).toEqual(['TIMESTAMP_INVALID']);
  });

  test('by a revoked authority is invalid, whenever it says it was made', () => {
    const [ca] = granted(readCertificatesPem(readFileSync(at('ca.pem'), 'utf8')));
    const revocations = [{ fingerprint: present(ca).sha256, from: new Date('2999-01-01') }];
    const trust = list({ timestampAuthorities: ders('ca'), revocations });
    expect(verifyTimestamp(token, STAMPED, trust).reasons).toEqual(['TIMESTAMP_INVALID']);
  });

  test('by a key that can be forged proves nothing, whoever vouches for it', () => {
    const weak = stamp(STAMPED, 'weak');
    const reasons = ['TIMESTAMP_TOO_WEAK'];
    expect(verifyTimestamp(weak, STAMPED, byAuthority())).toMatchObject({ proven: false, reasons });
    const own = list({ timestampAuthorities: [...ders('weak'), ...ders('ca')] });
    expect(verifyTimestamp(weak, STAMPED, own)).toMatchObject({ proven: false, reasons });
  });

  test('that is no token is invalid', () => {
    for (const bytes of [new Uint8Array(), token.subarray(0, 99), Buffer.from('x'.repeat(99))]) {
      expect(verifyTimestamp(bytes, STAMPED, byAuthority())).toEqual({ proven: false, reasons: ['TIMESTAMP_INVALID'] });
    }
  });

  test('proves nothing with any byte changed', () => {
    const proven = Array.from(token, (_, i) => i)
      .filter((i) => IS_DEEP || i % 5 === 0)
      .filter((i) => verifyTimestamp(flipped(token, i, MASKS[i % 3] as number), STAMPED, byAuthority()).proven);
    expect(proven).toEqual([]);
  }, 120_000);

  describe('in a signed file', () => {
    const signed = async (fields = ['a']) => {
      const reserved = granted(
        reserveFields(
          rawPdf({ objects: emptyPages() }),
          fields.map((name) => ({ name })),
        ),
      );
      const request = { signer: own.signer, field: 'a', name: 'a', reason: 'r', date: new Date('2026-02-01') };
      const timestamp = (value: Uint8Array) => Promise.resolve(accepted(stamp(value)));
      return granted(await signPdf(reserved, { ...request, timestamp, capacity: 9000 }));
    };
    const keys = (): TrustedKeys => ({ trusted: [own.certificate], timestampAuthorities: ders('ca') });

    test('decides when it was signed, before a revocation or behind it', async () => {
      const pdf = await signed();
      const whole = verifyPdf(pdf, keys());
      expect([whole.verdict, whole.signatures[0]?.timestamps[0]?.proven]).toEqual(['passed', true]);
      const fingerprint = present(whole.signatures[0]?.certificate).sha256;
      const revoked = (from: string) =>
        verifyPdf(pdf, { ...keys(), revocations: [{ fingerprint, from: new Date(from) }] });
      expect(revoked('2999-01-01').reasons).toEqual([]);
      expect(revoked('2026-02-02').reasons).toEqual(['CERTIFICATE_REVOKED']);
    });

    test('proves the date of a certificate that has expired since', async () => {
      const now = new Date('2040-01-01');
      expect(verifyPdf(await signed(), { ...keys(), now }).reasons).toEqual([]);
      const unstamped = verifyPdf(await signed(), { trusted: [own.certificate], now });
      expect(unstamped.reasons).toEqual(['EXPIRED_DATE_UNPROVEN', 'TIMESTAMP_UNTRUSTED']);
    });

    test('by nobody of the list leaves it open', async () => {
      const verified = verifyPdf(await signed(), { trusted: [own.certificate] });
      expect([verified.verdict, ...verified.reasons]).toEqual(['indeterminate', 'TIMESTAMP_UNTRUSTED']);
    });
  });

  test('by a certificate that does not say critically that it stamps times is invalid', () => {
    const bytes = spawnSync('openssl', ['version']).status === 0 ? certificatePem(ders('loose')[0] as Uint8Array) : '';
    expect(bytes).toContain('BEGIN CERTIFICATE');
    let loose: Uint8Array | undefined;
    try {
      loose = stamp(STAMPED, 'loose');
    } catch {
      // openssl refuses to make one itself; then nobody has one.
      return;
    }
    expect(verifyTimestamp(loose, STAMPED, byAuthority()).reasons).toEqual(['TIMESTAMP_INVALID']);
  });
});
