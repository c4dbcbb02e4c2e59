import type { Canvas } from './canvas.js';
import type { FontSet } from './fonts.js';
import type { Preset, TextStyle } from './presets.js';
import { baselineOf, stackLines } from './setting.js';
import { setText } from './text-setting.js';

/** Which page of how many, both counted from 1. */
export interface PageCount {
  readonly page: number;
  readonly pages: number;
}

export interface Footer {
  readonly preset: Preset;
  readonly fonts: FontSet;
  /** Small text on the other side of the page number; empty for none. */
  readonly text: string;
}

/** Paints page number and footer text below the text area. */
export function paintFooter(canvas: Canvas, { preset, fonts, text }: Footer, { page, pages }: PageCount): void {
  const { margins, footer } = preset;
  const width = preset.page.width - margins.left - margins.right;
  const outer = footer.numbering === 'outer';
  const left = outer && page % 2 === 0;
  const number: TextStyle = { ...footer.number, align: left ? 'left' : 'right' };
  // GB/T 9704 asks for one character of space on the outer side.
  const inset = outer ? number.size : 0;
  const baseline = preset.page.height - margins.bottom + footer.distance;
  const numberLines = setText(
    [{ text: outer ? `— ${page} —` : `第 ${page} 页 / 共 ${pages} 页` }],
    number,
    width - inset,
    fonts,
  );
  const textLines = setText([{ text }], { ...footer.text, align: left ? 'right' : 'left' }, width * 0.75, fonts);
  const textX = margins.left + (left ? width * 0.25 : 0);
  canvas.decorate('Pagination', () => {
    canvas.text(stackLines(numberLines, number, margins.left + (left ? inset : 0), baseline - baselineOf(number)));
    if (text) canvas.text(stackLines(textLines, footer.text, textX, baseline - baselineOf(footer.text)));
  });
}
