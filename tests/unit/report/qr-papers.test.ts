import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { MOST_QR_BYTES, qrModules } from '../../../src/report/qr.js';
import type { ReportRequest } from '../../../src/workflows/ports.js';
import { probe } from './pdf-probe.js';
import { DamagedCodeError, type Modules, paintedCodes, readQr } from './qr-reader.js';
import { paintPaper, realPapers } from './real-papers.js';

let papers: ReadonlyMap<string, ReportRequest>;
beforeAll(async () => {
  papers = await realPapers();
});

const WITH_CODE = ['school', 'group', 'base', 'opinion', 'receipt', 'cover-list', 'certificate-person', 'spot-check'];

const modulesOf = (text: string): Modules => {
  const { count, runs } = qrModules(text);
  const rows = Array.from({ length: count }, () => Array.from({ length: count }, () => false));
  for (const { row, column, length } of runs) (rows[row] as boolean[]).fill(true, column, column + length);
  return rows;
};

/** The modules with one changed that holds data. */
const damaged = (modules: Modules): Modules =>
  modules.map((row, y) => row.map((dark, x) => (y === modules.length - 1 && x === modules.length - 1 ? !dark : dark)));

describe('a code on paper', () => {
  test.each(WITH_CODE)('of the paper “%s” is read as the text that the paper was given', async (name) => {
    const request = papers.get(name) as ReportRequest;
    const codes = probe(await paintPaper(request)).pages.flatMap(({ content }) => paintedCodes(content));
    expect(codes.map(readQr)).toEqual([request.data['qr']]);
    expect(codes).toEqual([modulesOf(request.data['qr'] as string)]);
  });

  test('is on every paper whose template has one', () => {
    const templates = new Set(WITH_CODE.map((name) => papers.get(name)?.template));
    for (const { template } of papers.values()) {
      const text = readFileSync(new URL(`../../../templates/reports/${template}.md.hbs`, import.meta.url), 'utf8');
      expect([template, templates.has(template)]).toEqual([template, text.includes(':::qr')]);
    }
  });
});

describe('a code', () => {
  test('of every length is read as its text', () => {
    for (let length = 1; length <= MOST_QR_BYTES / 3; length += 7) {
      const text = '研'.repeat(length);
      expect(readQr(modulesOf(text))).toBe(text);
    }
  });

  test('with one module changed no longer fits its error correction', () => {
    expect(() => readQr(damaged(modulesOf('jiaoyan')))).toThrow(DamagedCodeError);
  });
});
