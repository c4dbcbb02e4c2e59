import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { certificatePem } from '../../../src/signature/certificate.js';
import { keyPem } from '../../../src/signature/key.js';
import { signerFromP12 } from '../../../src/signature/p12.js';
import { granted, makeSigner, type TestSigner } from '../../support/test-signers.js';
import { requireTool } from '../../support/tools.js';

const folder = mkdtempSync(join(tmpdir(), 'p12-'));
const signers = new Map<string, TestSigner>();

beforeAll(async () => {
  signers.set('rsa', await makeSigner('甲校', 'rsa-2048'));
  signers.set('ec', await makeSigner('乙校', 'p-256'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function exportP12(kind: string, passphrase: string, options: readonly string[]): Uint8Array {
  const own = signers.get(kind) as TestSigner;
  const [keyPath, certificatePath, out] = ['key.pem', 'certificate.pem', 'out.p12'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  writeFileSync(keyPath, keyPem(own.key));
  writeFileSync(certificatePath, certificatePem(own.certificate));
  execFileSync('openssl', [
    ...['pkcs12', '-export', '-inkey', keyPath, '-in', certificatePath, '-out', out, '-passout', `pass:${passphrase}`],
    ...options,
  ]);
  return readFileSync(out);
}

const VARIANTS: [name: string, options: readonly string[]][] = [
  ['AES-256 (PBES2)', []],
  ['RC2 and 3DES', ['-legacy']],
  ['3DES throughout', ['-legacy', '-descert']],
  ['AES with a SHA-1 check', ['-macalg', 'sha1']],
];
const CASES = VARIANTS.flatMap(([name, options]) =>
  ['rsa', 'ec'].flatMap((kind) => ['secret', '口令'].map((passphrase) => ({ name, options, kind, passphrase }))),
);

describe.skipIf(!requireTool('openssl'))('files of openssl', () => {
  test.each(CASES)('$kind with $name and passphrase $passphrase opens', async ({ kind, passphrase, options }) => {
    const bytes = exportP12(kind, passphrase, options);
    const own = signers.get(kind) as TestSigner;
    const signer = granted(await signerFromP12({ bytes, passphrase }));
    expect(Buffer.compare(signer.certificate, own.certificate)).toBe(0);
    expect(signer.chain).toEqual([]);
    expect(signer.algorithm).toBe(own.signer.algorithm);
    expect(await signerFromP12({ bytes, passphrase: `${passphrase}x` })).toEqual({
      ok: false,
      reasons: ['PASSPHRASE_WRONG'],
    });
  });

  test('the RSA key that comes out signs as the one that went in', async () => {
    const signer = granted(await signerFromP12({ bytes: exportP12('rsa', 'a', []), passphrase: 'a' }));
    const message = Buffer.from('message');
    expect(await signer.sign(message)).toEqual(await signers.get('rsa')?.signer.sign(message));
  });

  test('certificates that come along are the chain', async () => {
    const chainPath = join(folder, 'chain.pem');
    const other = signers.get('ec') as TestSigner;
    writeFileSync(chainPath, certificatePem(other.certificate));
    const bytes = exportP12('rsa', 'a', ['-certfile', chainPath]);
    const signer = granted(await signerFromP12({ bytes, passphrase: 'a' }));
    expect(signer.chain.map((der) => Buffer.compare(der, other.certificate))).toEqual([0]);
  });

  test('a file without a key is refused', async () => {
    const bytes = exportP12('rsa', 'a', ['-nokeys']);
    expect(await signerFromP12({ bytes, passphrase: 'a' })).toEqual({ ok: false, reasons: ['KEY_UNREADABLE'] });
  });

  test('a file that was altered is refused', async () => {
    const bytes = Uint8Array.from(exportP12('rsa', 'a', []));
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    expect((await signerFromP12({ bytes, passphrase: 'a' })).ok).toBe(false);
  });
});

test.each([
  ['nothing', new Uint8Array()],
  ['text', Buffer.from('-----BEGIN CERTIFICATE-----')],
  ['too large a file', new Uint8Array(1024 * 1024 + 1)],
])('%s is no key file', async (_, bytes) => {
  expect(await signerFromP12({ bytes, passphrase: 'a' })).toEqual({ ok: false, reasons: ['KEY_UNREADABLE'] });
});
