import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { certificatePem } from '../../src/signature/certificate.js';
import { keyPem } from '../../src/signature/key.js';
import { reserveFields } from '../../src/signature/pdf/fields.js';
import { verifyPdf } from '../../src/signature/verify-pdf.js';
import { jiaoyan, ROOT, temporaryFolder } from '../support/cli.js';
import { makePdf } from '../support/signed-pdf.js';
import { granted, makeSigner, type TestSigner } from '../support/test-signers.js';

const FILES = 60;
const KILLS = process.env['JIAOYAN_DEEP'] === '1' ? 40 : 3;

const folder = temporaryFolder('killed');
afterAll(() => folder.remove());
let own: TestSigner;
let report: Uint8Array;

beforeAll(async () => {
  own = await makeSigner('示例小学', 'rsa-3072');
  writeFileSync(folder.at('key.pem'), keyPem(own.key));
  writeFileSync(folder.at('cert.pem'), certificatePem(own.certificate));
  const reserved = reserveFields(await makePdf({ attachment: new Uint8Array(60_000).fill(7) }), [{ name: 'school' }]);
  report = granted(reserved);
});

const request = (place: string): string[] => {
  const keys = ['--key', folder.at('key.pem'), '--cert', folder.at('cert.pem')];
  return ['sign', place, '--role', 'school', ...keys, '--on', '2026-07-10', '--no-seal', '--json'];
};

/** Runs the program and kills it as soon as `signed` files are signed, at once and without a word. */
function killedAfter(place: string, signed: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, 'bin', 'run.js'), ...request(place)], { stdio: 'ignore' });
    const watch = setInterval(() => {
      if (states(place).signed >= signed) child.kill('SIGKILL');
    }, 4);
    child.on('close', () => {
      clearInterval(watch);
      resolve();
    });
  });
}

/** How many files are signed and how many are as they were; whatever is neither is half a file. */
function states(place: string): { readonly signed: number; readonly unsigned: number; readonly half: number } {
  const files = readdirSync(place).filter((name) => name.endsWith('.pdf'));
  const sizes = files.map((name) => readFileSync(join(place, name)));
  const unsigned = sizes.filter((bytes) => bytes.length === report.length).length;
  const signed = sizes.filter((bytes) => bytes.length > report.length && bytes.includes('/ByteRange')).length;
  return { signed, unsigned, half: files.length - signed - unsigned };
}

it('a batch that is killed at any moment leaves whole files, and goes on where it was', async () => {
  const place = folder.at('batch');
  mkdirSync(place);
  for (let i = 0; i < FILES; i += 1) writeFileSync(join(place, `${i}.pdf`), report);
  for (let kill = 0; kill < KILLS; kill += 1) {
    await killedAfter(place, Math.floor((FILES / (KILLS + 1)) * (kill + 1)));
    expect(states(place).half).toBe(0);
  }
  const before = states(place);
  const { code, stdout } = await jiaoyan(request(place));
  const { signed, already } = JSON.parse(stdout) as { signed: string[]; already: string[] };
  expect([code, signed.length, already.length]).toEqual([0, before.unsigned, before.signed]);
  expect(before.signed).toBeGreaterThan(0);
  expect(states(place)).toEqual({ signed: FILES, unsigned: 0, half: 0 });
  expect(readdirSync(place).filter((name) => !name.endsWith('.pdf'))).toEqual([]);
  const verdicts = readdirSync(place).map(
    (name) => verifyPdf(readFileSync(join(place, name)), { trusted: [own.certificate] }).verdict,
  );
  expect([...new Set(verdicts)]).toEqual(['passed']);
}, 240_000);
