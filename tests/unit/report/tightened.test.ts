import { describe, expect, it } from 'vitest';
import { paintPdf } from '../../../src/report/painter.js';
import { certificate, compact } from '../../../src/report/presets.js';
import { renderTemplate } from '../../../src/report/templates.js';
import { tightened } from '../../../src/report/tightened.js';
import { demonstrationFonts } from './demonstration.js';
import { type ProbedPdf, probe } from './pdf-probe.js';

/** A certificate with a name and a ground of so many characters. */
async function certificateOf(name: number, ground: number, preset: 'certificate' | 'compact' = 'certificate') {
  const text = [
    '# 荣誉证书',
    '',
    `## ${'校'.repeat(name)}：`,
    '',
    `依据${'文'.repeat(ground)}，兹授予“优秀教研组”称号。`,
    '',
    ':::closing',
    'issuer | 某市教研院 | 2026年7月20日',
    ':::',
  ].join('\n');
  const blocks = renderTemplate({ file: 'certificate.md.hbs', text }, {});
  const { pdf } = await paintPdf({
    blocks: blocks.ok ? blocks.value : [],
    preset,
    title: '证书',
    author: '',
    date: new Date(0),
    fonts: demonstrationFonts(),
  });
  return probe(pdf);
}

const sizes = ({ pages }: ProbedPdf) => [...new Set(pages.flatMap(({ pieces }) => pieces.map(({ size }) => size)))];

describe('a framed page', () => {
  it('keeps its sizes where all fits', async () => {
    const probed = await certificateOf(8, 30);
    expect(probed.pages).toHaveLength(1);
    expect(sizes(probed)).toContain(44);
  });

  it.each([
    [40, 120],
    [70, 160],
  ])('is set smaller until a name of %i and a ground of %i characters fit', async (name, ground) => {
    const probed = await certificateOf(name, ground);
    expect(probed.pages).toHaveLength(1);
    expect(Math.max(...sizes(probed))).toBeLessThan(44);
    const text = probed.pages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
    expect([text.match(/校/g)?.length, text.includes('2026年7月20日')]).toEqual([name, true]);
  });

  it('runs on in its own sizes where even the smallest do not fit', async () => {
    const probed = await certificateOf(70, 900);
    expect(probed.pages.length).toBeGreaterThan(1);
    expect(sizes(probed)).toContain(44);
  });

  it('is the only kind that is set smaller', async () => {
    const probed = await certificateOf(70, 3000, 'compact');
    expect(probed.pages.length).toBeGreaterThan(1);
    expect(sizes(probed)).toContain(compact.title.size);
  });
});

describe('a tightened preset', () => {
  it('has smaller text and spaces, and the same sheet, frame, footer and seals', () => {
    const { title, headings, body, list, closing, ...rest } = tightened(certificate, 0.5);
    expect([title.size, title.leading, title.tracking, title.after]).toEqual([22, 29, 9, 6]);
    expect(headings.map(({ size }) => size)).toEqual(certificate.headings.map(({ size }) => size / 2));
    expect([body.size, list.size, closing.text.size]).toEqual([11, 8, 9]);
    expect([body.indent, closing.seal]).toEqual([certificate.body.indent, certificate.closing.seal]);
    const { title: _t, headings: _h, body: _b, list: _l, closing: _c, ...same } = certificate;
    expect(rest).toEqual(same);
  });
});
