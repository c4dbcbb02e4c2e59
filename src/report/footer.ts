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

/** The sheet as it lies when its number stands upright. */
interface Sheet {
  readonly left: number;
  readonly width: number;
  /** Of the number, from the top of the sheet. */
  readonly baseline: number;
}

const isTurned = ({ turned, footer }: Preset): boolean => turned === true && footer.numbering === 'outer';

function uprightSheet(preset: Preset): Sheet {
  const { page, margins, footer } = preset;
  if (!isTurned(preset)) {
    const width = page.width - margins.left - margins.right;
    return { left: margins.left, width, baseline: page.height - margins.bottom + footer.distance };
  }
  const width = page.height - margins.top - margins.bottom;
  return { left: margins.top, width, baseline: page.width - margins.left + footer.distance };
}

/** Paints page number and footer text below the text area. */
export function paintFooter(canvas: Canvas, footer: Footer, count: PageCount): void {
  const { preset } = footer;
  const sheet = uprightSheet(preset);
  const paint = preset.footer.numbering === 'none' ? paintMiddle : paintSides;
  canvas.decorate('Pagination', () => {
    if (isTurned(preset)) canvas.upright(() => paint(canvas, footer, sheet, count));
    else paint(canvas, footer, sheet, count);
  });
}

function paintSides(canvas: Canvas, { preset, fonts, text }: Footer, sheet: Sheet, { page, pages }: PageCount): void {
  const { footer } = preset;
  const { width, baseline } = sheet;
  const outer = footer.numbering === 'outer';
  const left = outer && page % 2 === 0;
  const number: TextStyle = { ...footer.number, align: left ? 'left' : 'right' };
  // GB/T 9704 asks for one character of space on the outer side.
  const inset = outer ? number.size : 0;
  const shown = outer ? `— ${page} —` : `第 ${page} 页 / 共 ${pages} 页`;
  const numberLines = setText([{ text: shown }], number, width - inset, fonts);
  const textLines = setText([{ text }], { ...footer.text, align: left ? 'right' : 'left' }, width * 0.75, fonts);
  canvas.text(stackLines(numberLines, number, sheet.left + (left ? inset : 0), baseline - baselineOf(number)));
  const textX = sheet.left + (left ? width * 0.25 : 0);
  if (text) canvas.text(stackLines(textLines, footer.text, textX, baseline - baselineOf(footer.text)));
}

function paintMiddle(canvas: Canvas, { preset, fonts, text }: Footer, { left, width, baseline }: Sheet): void {
  if (!text) return;
  const style: TextStyle = { ...preset.footer.text, align: 'center' };
  const lines = setText([{ text }], style, width, fonts);
  canvas.text(stackLines(lines, style, left, baseline - baselineOf(style)));
}
