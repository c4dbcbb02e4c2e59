import { beforeAll, describe, expect, test } from 'vitest';
import type { Block } from '../../../src/report/blocks.js';
import { Face } from '../../../src/report/face.js';
import { type FontFiles, type FontSet, findFonts, openFonts } from '../../../src/report/fonts.js';
import { paintPdf } from '../../../src/report/painter.js';
import { renderTemplate } from '../../../src/report/templates.js';
import { demonstration, demonstrationData, FontsMissingError } from './demonstration.js';
import { type ProbedPdf, probe } from './pdf-probe.js';

let files: FontFiles;

beforeAll(() => {
  const found = findFonts();
  if (!found) throw new FontsMissingError();
  files = found;
});

const inline = (text: string) => [{ text }];

async function paint(blocks: readonly Block[], fonts: FontSet): Promise<ProbedPdf> {
  const { pdf } = await paintPdf({ blocks, preset: 'gongwen', title: '报告', author: '', date: new Date(0), fonts });
  return probe(pdf);
}

function opened(own: Partial<FontFiles>): FontSet {
  const fonts = openFonts({ ...files, ...own });
  if (!fonts.ok) throw new FontsMissingError();
  return fonts.value;
}

/** A face that lacks some characters, as a small font of an office does. */
function lacking(face: Face, characters: string): Face {
  const glyph = (codePoint: number) =>
    characters.includes(String.fromCodePoint(codePoint)) ? null : face.glyph(codePoint);
  return Object.create(face, { glyph: { value: glyph }, name: { value: `${face.name}-lacking` } }) as Face;
}

describe('fonts that an office names', () => {
  test('a font of its own is used for its role and embedded under its own name', async () => {
    const { dictionaries } = await paint(
      [{ kind: 'paragraph', content: inline('校本教研') }],
      opened({ fang: files.bold }),
    );
    expect(dictionaries).toContain('+NotoSerifSC-Bold');
  });

  test('a character that it lacks is printed by the next font of the chain', async () => {
    const fonts = opened({});
    const [regular] = fonts.regular.chain;
    const fang = { tracking: 0, chain: regular ? [lacking(regular, '喆'), regular] : [] };
    const { pages } = await paint([{ kind: 'paragraph', content: inline('王喆老师') }], { ...fonts, fang });
    expect(pages[0]?.lines[0]?.text).toBe('王喆老师');
    expect(pages[0]?.pieces.slice(0, 3).map(({ text }) => text)).toEqual(['王', '喆', '老师']);
  });

  test('bytes that are no font open no face', () => {
    expect(Face.open('x', new Uint8Array([1, 2, 3]))).toBe(null);
    expect(Face.open('x', new Uint8Array(0))).toBe(null);
    expect(Face.open('x', new TextEncoder().encode('wOF2 not really a font'))).toBe(null);
  });
});

describe('speed', () => {
  test('a font is not opened again for each cell: warm reports take milliseconds, not seconds', async () => {
    const outcome = renderTemplate(demonstration, demonstrationData);
    const blocks = outcome.ok ? outcome.value : [];
    const fonts = opened({});
    for (let round = 0; round < 5; round += 1) await paint(blocks, fonts);
    const before = process.cpuUsage();
    const rounds = 10;
    for (let round = 0; round < rounds; round += 1) {
      await paintPdf({ blocks, preset: 'compact', title: '报告', author: '', date: new Date(0), fonts });
    }
    const { user, system } = process.cpuUsage(before);
    // Ten times the usual figure, so that a busy machine does not fail it; the plain way takes 11 seconds.
    expect((user + system) / 1000 / rounds).toBeLessThan(400);
  });
});
