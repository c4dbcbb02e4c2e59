import { describe, expect, it } from 'vitest';
import { composeSeal } from '../../../src/cli/compose-seal.js';
import { findFonts, openFonts } from '../../../src/report/fonts.js';
import { outlinesOf } from '../../../src/report/outlines.js';
import { captioned, sealAppearance } from '../../../src/signature/pdf/appearance.js';
import type { Outliner } from '../../../src/signature/pdf/outline.js';

const NAME = '示例市教科院';
const fonts = openFonts({}, findFonts());
const outliner: Outliner = (text) => (fonts.ok ? outlinesOf(fonts.value, 'bold', text) : []);
const drawn = (lines: readonly string[]) =>
  captioned(sealAppearance({ words: { name: NAME }, outliner }), lines, outliner);

describe('the words below a seal', () => {
  it.each([
    ['2026-07-10', '2026年7月10日'],
    ['2026-11-02', '2026年11月2日'],
  ])('give %s as Chinese papers write a day', async (day, written) => {
    const seal = await composeSeal({ name: NAME, selfManaged: true });
    const lines = ['自管密钥 · 电子签名', `${written} 签名，不代替公章`];
    expect(seal.ok && seal.value(day)).toEqual(drawn(lines));
    expect(seal.ok && seal.value(day)).not.toEqual(drawn([lines[0] ?? '', `${day} 签名，不代替公章`]));
  });

  it('are drawn once a day', async () => {
    const seal = await composeSeal({ name: NAME, selfManaged: false });
    const [first, again] = ['2026-07-10', '2026-07-10'].map((day) => (seal.ok ? seal.value(day) : null));
    expect(first).not.toBeNull();
    expect(first).toBe(again);
  });
});
