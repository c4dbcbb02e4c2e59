import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packFile } from '../../../../src/report/packed-file.js';
import { openPdf } from '../../../../src/signature/pdf/document.js';
import { reserveFields } from '../../../../src/signature/pdf/fields.js';
import { verifyPdf } from '../../../../src/signature/verify-pdf.js';
import { certificatesOf, makeSigners, SEALS, type Signers, signedBy } from '../../../support/co-signed.js';
import { makePdf } from '../../../support/signed-pdf.js';
import { paintOver } from '../../../support/tampering.js';
import { granted } from '../../../support/test-signers.js';
import { requireTool } from '../../../support/tools.js';

/** Reports as the painter leaves them: objects in an object stream, a cross-reference stream, and three signatures behind. */
let signers: Signers;
let signed: Uint8Array;
const folder = mkdtempSync(join(tmpdir(), 'packed-'));
const path = join(folder, 'signed.pdf');
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  signers = await makeSigners();
  const packed = packFile(await makePdf({ tagged: true, attachment: Buffer.from('{"total":"92.50"}') }));
  const fields = SEALS.map((seal, i) => ({ name: seal, rect: [50 + i * 120, 50, 150 + i * 120, 150] as const }));
  signed = await signedBy(granted(reserveFields(packed, fields)), signers);
  writeFileSync(path, signed);
});

const verdict = (pdf: Uint8Array) => {
  const { verdict: own, reasons, signatures } = verifyPdf(pdf, { trusted: certificatesOf(signers) });
  return { verdict: own, reasons, fields: signatures.map(({ field }) => field) };
};

describe('a packed report with three signatures', () => {
  it('passes, each revision with a cross-reference stream of its own', () => {
    expect(verdict(signed)).toEqual({ verdict: 'passed', reasons: [], fields: [...SEALS] });
    expect(granted(openPdf(signed)).sections.map(({ form }) => form)).toEqual(Array(5).fill('stream'));
  });

  it('fails once a page is painted over', () => {
    expect(verdict(paintOver(signed)).verdict).toBe('failed');
  });

  it('fails with any altered byte of the packed objects and of both tables', () => {
    const text = Buffer.from(signed).toString('latin1');
    const places = ['/Type /ObjStm', '/Type /XRef', 'startxref'].flatMap((mark) => {
      const at = text.indexOf(mark);
      return Array.from({ length: 40 }, (_, step) => at + step * 5);
    });
    const passed = places.filter((place) => {
      const altered = Uint8Array.from(signed);
      altered[place] = (altered[place] ?? 0) ^ 0x11;
      return verdict(altered).verdict === 'passed';
    });
    expect(passed).toEqual([]);
  });

  it.skipIf(!requireTool('qpdf'))('is clean to qpdf', () => {
    const { status, stderr } = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it.skipIf(!requireTool('pdfsig'))('is valid to poppler', () => {
    const { stdout } = spawnSync('pdfsig', ['-nocert', path], { encoding: 'utf8' });
    expect(stdout.match(/Signature is Valid/g)).toHaveLength(3);
  });
});
