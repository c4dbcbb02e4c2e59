import { sign } from 'node:crypto';
import { findFonts, openFonts } from '../../src/report/fonts.js';
import { outlinesOf } from '../../src/report/outlines.js';
import { certificatePem, makeCertificate } from '../../src/signature/certificate.js';
import { generateKey, keyPem } from '../../src/signature/key.js';
import { type Appearance, captioned, sealAppearance } from '../../src/signature/pdf/appearance.js';
import { reserveFields } from '../../src/signature/pdf/fields.js';
import { signPdf } from '../../src/signature/pdf/sign.js';
import { type Signer, signerFromPem } from '../../src/signature/signer.js';
import { makePdf, SIGNING_DATE } from '../support/signed-pdf.js';
import { testSeal } from '../support/test-seal.js';

/** One comparison: signatures a second of processor time, ours and of what it is measured against, in the same run. */
export interface SigningMeasurement {
  readonly name: string;
  readonly ours: number;
  readonly baseline: number;
  /** ours ÷ baseline; at least the budget. */
  readonly ratio: number;
  readonly budget: number;
}

const ROUNDS = 40;
const SIGNATURES_PER_ROUND = 25;
const WARM_UP_ROUNDS = 12;
const MESSAGE = new Uint8Array(256).fill(1);

/** Attachment that brings the file to the size of a two-page report with its embedded fonts, some 90 KB. */
const REPORT_BYTES = 80_000;

/** A file of the size and kind of a grading report, three fields reserved. */
async function reportFile(): Promise<Uint8Array> {
  const attachment = Uint8Array.from({ length: REPORT_BYTES }, (_, i) => (i * 2654435761) >>> 13);
  const reserved = reserveFields(await makePdf({ tagged: true, attachment }), [
    { name: 'school', rect: [60, 60, 180, 180] },
    { name: 'district', rect: [200, 60, 320, 180] },
    { name: 'city', rect: [340, 60, 460, 180] },
  ]);
  return reserved.ok ? reserved.value : new Uint8Array();
}

/** Runs a second of processor time, all threads of the process together, so that other programs do not count. */
async function rate(work: () => Promise<unknown> | unknown): Promise<number> {
  const start = process.cpuUsage();
  for (let i = 0; i < SIGNATURES_PER_ROUND; i += 1) await work();
  const { user, system } = process.cpuUsage(start);
  return (SIGNATURES_PER_ROUND * 1_000_000) / (user + system);
}

/** Whole signatures against bare `crypto.sign` with the same RSA-2048 key, in turns, so that load falls on both. */
export async function benchSigning(): Promise<SigningMeasurement[]> {
  const key = await generateKey('rsa-2048');
  const validity = { notBefore: SIGNING_DATE, notAfter: new Date('2036-06-30T08:00:00Z') };
  const certificate = await makeCertificate({ key, subject: { commonName: '测试学校' }, serial: '01', ...validity });
  const made = signerFromPem({ key: keyPem(key), certificates: certificatePem(certificate) });
  if (!made.ok) return [];
  const pdf = await reportFile();
  const bare = () => sign('sha256', MESSAGE, key);
  const seal = drawnSeal();
  return [
    await compare('sign a report', bare, () => signOne(pdf, made.value)),
    await compare('sign a report with a seal', bare, () => signOne(pdf, made.value, seal)),
  ];
}

/** A seal as reports get it, with the letters of the font that reports are printed in. */
function drawnSeal(): Appearance {
  const fonts = openFonts({}, findFonts());
  if (!fonts.ok) return testSeal();
  const outliner = (text: string) => outlinesOf(fonts.value, 'bold', text);
  const words = { name: '示例市教师发展中心', keyKind: '自管密钥', kind: '电子签名' };
  return captioned(sealAppearance({ words, outliner }), ['2026-06-30 签名，不代替公章'], outliner);
}

const signOne = (pdf: Uint8Array, signer: Signer, appearance?: Appearance) =>
  signPdf(pdf, {
    signer,
    field: 'school',
    name: '测试学校',
    reason: '学校自评',
    date: SIGNING_DATE,
    certify: 2,
    ...(appearance === undefined ? {} : { appearance }),
  });

/** The best of many short rounds of each in turns: what the work takes when nothing else runs just then. */
async function compare(name: string, bare: () => unknown, ours: () => Promise<unknown>): Promise<SigningMeasurement> {
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) await rate(ours);
  let best = { baseline: 0, ours: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    best = { baseline: Math.max(best.baseline, await rate(bare)), ours: Math.max(best.ours, await rate(ours)) };
  }
  return { name, ...best, ratio: best.ours / best.baseline, budget: 0.5 };
}
