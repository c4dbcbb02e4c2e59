import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { OUTPUT_FORMATS, type OutputFormat, render } from '../../../src/output/render.js';
import type { TextOptions } from '../../../src/output/text.js';
import { BATCH, documentOf, SETTLED, WAIVERS } from './hand-made.js';

const FOLDER = fileURLToPath(new URL('../../golden/output/', import.meta.url));

const ENDINGS: Readonly<Record<OutputFormat, string>> = {
  text: 'txt',
  json: 'json',
  ndjson: 'ndjson',
  sarif: 'sarif',
  junit: 'xml',
  csv: 'csv',
  md: 'md',
};

/** Compares with the kept output; with `JIAOYAN_UPDATE_GOLDEN=1` it is written anew instead. */
function expectGolden(name: string, text: string): void {
  const path = FOLDER + name;
  if (process.env['JIAOYAN_UPDATE_GOLDEN'] === '1') writeFileSync(path, text);
  expect(existsSync(path), `${path} is missing`).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

describe('the findings of a batch', () => {
  const cases = OUTPUT_FORMATS.flatMap((format) =>
    (['zh-CN', 'en'] as const).map((language) => ({ format, language })),
  );

  it.each(cases)('are as kept in $format, $language', ({ format, language }) => {
    expectGolden(`batch.${language}.${ENDINGS[format]}`, render(format, documentOf(BATCH, { language })));
  });

  it.each(cases)('are as kept in $format, $language, where some are explained or waived', ({ format, language }) => {
    const document = documentOf(SETTLED, { language, waivers: WAIVERS });
    expectGolden(`settled.${language}.${ENDINGS[format]}`, render(format, document));
  });

  const settings: readonly (TextOptions & { readonly name: string })[] = [
    { name: 'batch.80-columns.txt', columns: 80 },
    { name: 'batch.40-columns.txt', columns: 40 },
    { name: 'batch.colour.txt', colour: true },
  ];

  it.each(settings)('are as kept in $name', ({ name, ...options }) => {
    expectGolden(name, render('text', documentOf(BATCH), options));
  });

  it('are the same in any order of the findings of a file', () => {
    const reversed = BATCH.map((file) => ({ ...file, findings: [...file.findings].reverse() }));
    expect(render('json', documentOf(reversed))).toBe(render('json', documentOf(BATCH)));
  });
});
