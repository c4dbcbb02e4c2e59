import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readCertificatesPem } from '../../../src/signature/certificate.js';
import { cmsCapacity } from '../../../src/signature/cms.js';
import { readCms } from '../../../src/signature/cms-read.js';
import { derLength } from '../../../src/signature/der.js';
import { openPdf } from '../../../src/signature/pdf/document.js';
import { signatureFields } from '../../../src/signature/pdf/fields.js';
import { signPdf } from '../../../src/signature/pdf/sign.js';
import { is } from '../../../src/signature/pdf/value.js';
import { accepted, refused } from '../../../src/signature/reason.js';
import { readTimestamp } from '../../../src/signature/timestamp.js';
import { timestampsOf } from '../../../src/signature/timestamp-client.js';
import { verifyTimestamp } from '../../../src/signature/timestamp-verify.js';
import { verifyPdf } from '../../../src/signature/verify-pdf.js';
import { temporaryFolder } from '../../support/cli.js';
import { makePdf, SIGNING_DATE } from '../../support/signed-pdf.js';
import { granted, makeSigner, present, type TestSigner } from '../../support/test-signers.js';
import { startAuthority, type TestAuthority } from '../../support/time-stamp-authority.js';
import { requireTool } from '../../support/tools.js';

const folder = temporaryFolder('timestamp');
afterAll(() => folder.remove());

const SIGNATURE = Buffer.from('the value of a signature');
const judge = () => accepted(undefined);
const fails = (reason: string) => ({ ok: false, reasons: [reason] });

describe.skipIf(!requireTool('openssl'))('a service that answers', () => {
  let service: TestAuthority;
  let own: TestSigner;
  beforeAll(async () => {
    service = await startAuthority(folder.at('authority'));
    own = await makeSigner('示例小学', 'rsa-2048');
  });
  afterAll(() => service.close());
  afterEach(() => {
    service.alter = (answer) => answer;
  });
  const authorities = () => granted(readCertificatesPem(readFileSync(service.certificate, 'utf8')));

  test('stamps a signature now, and openssl agrees', async () => {
    const token = granted(await timestampsOf({ url: service.url, judge })(SIGNATURE));
    const info = granted(readTimestamp(token));
    expect([info.policy, info.digest]).toEqual(['1.2.3.4.1', 'sha256']);
    expect(Math.abs(info.time.getTime() - Date.now())).toBeLessThan(120_000);
    writeFileSync(folder.at('token'), token);
    writeFileSync(folder.at('signature'), SIGNATURE);
    const given = ['-data', folder.at('signature'), '-in', folder.at('token'), '-token_in'];
    const done = spawnSync('openssl', ['ts', '-verify', ...given, '-CAfile', service.certificate], {
      encoding: 'utf8',
    });
    expect(done.stdout + done.stderr).toContain('Verification: OK');
  });

  test('makes a signature B-T, which passes with the service on the trust list', async () => {
    const trust = { trusted: [], timestampAuthorities: authorities(), revocations: [] };
    const timestamp = timestampsOf({
      url: service.url,
      judge: (token, stamped) => {
        const { reasons } = verifyTimestamp(token, stamped, trust);
        return reasons.length === 0 ? accepted(undefined) : refused(...reasons);
      },
    });
    const capacity = cmsCapacity(own.signer) + 4096;
    const request = { signer: own.signer, name: 'a', reason: 'b', date: SIGNING_DATE, timestamp, capacity };
    const pdf = granted(await signPdf(await makePdf(), request));
    const verified = verifyPdf(pdf, {
      trusted: [own.certificate],
      timestampAuthorities: authorities().map(({ der }) => der),
    });
    expect(verified).toMatchObject({ verdict: 'passed', reasons: [] });
    const value = present(signatureFields(granted(openPdf(pdf)))[0]?.value);
    const contents = value.entries.get('Contents');
    const bytes = is(contents, 'string') ? contents.bytes : new Uint8Array();
    const read = readCms(bytes.subarray(0, derLength(bytes)));
    const cms = read.ok ? read.cms : undefined;
    writeFileSync(folder.at('token'), present(cms?.timestamps[0]));
    writeFileSync(folder.at('signature'), present(cms).signature);
    const given = ['-data', folder.at('signature'), '-in', folder.at('token'), '-token_in'];
    const done = spawnSync('openssl', ['ts', '-verify', ...given, '-CAfile', service.certificate], {
      encoding: 'utf8',
    });
    expect(done.stdout + done.stderr).toContain('Verification: OK');
  });

  test('asks with another number each time', async () => {
    const stamp = timestampsOf({ url: service.url, judge });
    const nonces = [await stamp(SIGNATURE), await stamp(SIGNATURE)].map(
      (token) => granted(readTimestamp(granted(token))).nonce,
    );
    expect(Buffer.compare(present(nonces[0]), present(nonces[1]))).not.toBe(0);
  });

  test('is not believed where it gives the answer to another question', async () => {
    const stamp = timestampsOf({ url: service.url, judge });
    let kept: Buffer | undefined;
    service.alter = (answer) => (kept ??= answer);
    expect((await stamp(SIGNATURE)).ok).toBe(true);
    expect(await stamp(SIGNATURE)).toEqual(fails('TIMESTAMP_MISMATCH'));
    expect(await stamp(Buffer.from('another'))).toEqual(fails('TIMESTAMP_MISMATCH'));
  });

  test('is refused where the token does not pass', async () => {
    const strict = timestampsOf({ url: service.url, judge: () => refused('ALGORITHM_UNSUPPORTED') });
    expect(await strict(SIGNATURE)).toEqual(fails('ALGORITHM_UNSUPPORTED'));
  });

  test.each<[string, (answer: Buffer) => Buffer, string]>([
    ['nothing', () => Buffer.alloc(0), 'TIMESTAMP_UNREADABLE'],
    ['a web page', () => Buffer.from('<html>'), 'TIMESTAMP_UNREADABLE'],
    ['half a token', (answer) => answer.subarray(0, 300), 'TIMESTAMP_UNREADABLE'],
    ['a refusal', () => Buffer.from('30053003020102', 'hex'), 'TIMESTAMP_REFUSED'],
    ['consent without a token', () => Buffer.from('30053003020100', 'hex'), 'TIMESTAMP_UNREADABLE'],
    ['more than can be a token', () => Buffer.alloc(300 * 1024), 'TIMESTAMP_UNREACHABLE'],
  ])('that sends %s is told as such', async (_, alter, reason) => {
    service.alter = alter;
    expect(await timestampsOf({ url: service.url, judge })(SIGNATURE)).toEqual(fails(reason));
  });
});

describe('a service that does not answer', () => {
  test.each(['http://127.0.0.1:1/', 'nowhere', 'file:///etc/hosts'])('%s is unreachable', async (url) => {
    expect(await timestampsOf({ url, judge })(SIGNATURE)).toEqual(fails('TIMESTAMP_UNREACHABLE'));
  });

  test('is waited for no longer than patience lasts', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => void silent.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
    expect(await timestampsOf({ url, judge, patience: 100 })(SIGNATURE)).toEqual(fails('TIMESTAMP_UNREACHABLE'));
    silent.closeAllConnections();
    silent.close();
  });

  test('that answers with a fault of its own is unreachable', async () => {
    const broken = createServer((_, response) => void response.writeHead(500).end());
    await new Promise<void>((resolve) => void broken.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(broken.address() as AddressInfo).port}/`;
    expect(await timestampsOf({ url, judge })(SIGNATURE)).toEqual(fails('TIMESTAMP_UNREACHABLE'));
    broken.close();
  });
});
