import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type VerifyOptions, verifyFiles } from '../../../src/cli/verify-files.js';
import type { Programme, Result } from '../../../src/model/generated/documents.js';
import { certificatePem } from '../../../src/signature/certificate.js';
import { reserveFields } from '../../../src/signature/pdf/fields.js';
import { signPdf } from '../../../src/signature/pdf/sign.js';
import type { Verification } from '../../../src/workflows/verify.js';
import { caseFile, deskOf, resultsOfCase } from '../../support/case-desk.js';
import { makePdf, SIGNING_DATE } from '../../support/signed-pdf.js';
import { granted, makeSigner } from '../../support/test-signers.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FILE = caseFile('02-nine-year');
const folder = mkdtempSync(join(tmpdir(), 'verify-'));
const at = (name: string) => join(folder, name);
const write = (name: string, value: unknown) => writeFileSync(at(name), JSON.stringify(value));
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

beforeAll(async () => {
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  const desk = await deskOf(FILE);
  const plain = desk.assessment.programme;
  const [first, ...others] = plain.entries as [Programme['entries'][number], ...Programme['entries']];
  const bonus: Programme = { ...plain, entries: [{ ...first, overrides: { bonusCap: '3' } }, ...others] };
  const results = (programme: Programme) =>
    resultsOfCase({ ...desk, assessment: { ...desk.assessment, programme } }, FILE).find(
      ({ standard }) => standard.id === first.standard,
    ) as Result;
  write('plain.json', plain);
  write('bonus.json', bonus);
  write('last-year.json', { ...plain, id: 'test/2024-2025', schoolYear: '2024-2025' });
  await report('plain.pdf', results(plain));
  await report('bonus.pdf', results(bonus));
});

/** A signed file with a result; its page says nothing of it, which is another part’s concern. */
async function report(name: string, result: Result): Promise<void> {
  const own = await makeSigner('某校');
  const pdf = await makePdf({ tagged: true, attachment: Buffer.from(JSON.stringify(result)) });
  const reserved = granted(reserveFields(pdf, [{ name: 'school' }]));
  const request = { signer: own.signer, field: 'school', name: '某校', reason: '评定', date: SIGNING_DATE };
  writeFileSync(at(name), granted(await signPdf(reserved, request)));
  writeFileSync(at(`${name}.pem`), certificatePem(own.certificate));
}

const score = async (name: string, options: Partial<VerifyOptions> = {}) => {
  const common = { trust: [at(`${name}.pem`)], lang: 'zh-CN', root: ROOT } as const;
  const { json } = await verifyFiles([at(name)], { ...common, ...options });
  const [verification] = json as readonly Verification[];
  const part = verification?.parts.find((one) => one.part === 'score');
  return [part?.verdict, ...(part?.reasons ?? [])];
};
const context = (programme?: string) => write('jiaoyan.json', programme === undefined ? {} : { programme });

describe('the values in force of a report', () => {
  it('are proven by the standard alone where they are its own', async () => {
    context();
    expect(await score('plain.pdf')).toEqual(['passed']);
  });

  it('are unproven where they are not, until the programme is named', async () => {
    context();
    expect(await score('bonus.pdf')).toEqual(['indeterminate', 'EFFECTIVE_UNPROVEN']);
    expect(await score('bonus.pdf', { programme: [at('bonus.json')] })).toEqual(['passed']);
    expect(await score('bonus.pdf', { programme: [at('last-year.json'), at('bonus.json')] })).toEqual(['passed']);
  });

  it('are held against the programme of the folder, and a named one goes before it', async () => {
    context('bonus.json');
    expect(await score('bonus.pdf')).toEqual(['passed']);
    expect(await score('plain.pdf')).toEqual(['indeterminate', 'PROGRAMME_DIFFERS']);
    expect(await score('plain.pdf', { programme: [at('plain.json')] })).toEqual(['passed']);
    expect(await score('plain.pdf', { programme: [at('last-year.json')] })).toEqual([
      'indeterminate',
      'PROGRAMME_DIFFERS',
    ]);
    context('last-year.json');
    expect(await score('plain.pdf')).toEqual(['passed']);
  });

  it('are not looked at where the programme cannot be read', async () => {
    context();
    const options = { trust: [], lang: 'zh-CN', root: ROOT, programme: [at('none.json')] } as const;
    const ending = await verifyFiles([at('plain.pdf')], options);
    expect([ending.code, ending.text?.slice(0, 6), ending.json]).toEqual([2, 'JY0112', undefined]);
  });
});
