import type { PdfDocument } from './document.js';
import { is, isName, type PdfDictionary, type PdfValue } from './value.js';

/** Codes of a shown string and how far each takes the pen, in parts of the font size. */
export interface FontMeasure {
  /** Bytes of a code. */
  readonly size: 1 | 2;
  readonly width: (code: number) => number;
}

/** Thousandths of the font size where a font does not say (ISO 32000-2 §9.7.4.3, and a middle for simple fonts). */
const DEFAULT_WIDTH = 1000;
const SIMPLE_WIDTH = 500;
const MOST_CODES = 70_000;

/** Measures of the fonts of a resource dictionary, by the names under which a page knows them. */
export function fontMeasures(document: PdfDocument, resources: PdfValue): ReadonlyMap<string, FontMeasure> {
  const fonts = document.dictionary(document.dictionary(resources).entries.get('Font'));
  return new Map([...fonts.entries].map(([name, value]) => [name, measureOf(document, document.dictionary(value))]));
}

function measureOf(document: PdfDocument, font: PdfDictionary): FontMeasure {
  if (!isName(document.resolve(font.entries.get('Subtype')), 'Type0')) return simpleMeasure(document, font);
  const [descendant = null] = document.list(font.entries.get('DescendantFonts'));
  const { entries } = document.dictionary(descendant);
  const fallback = numberOr(document.resolve(entries.get('DW')), DEFAULT_WIDTH);
  const widths = widthsOf(document, document.list(entries.get('W')));
  return { size: 2, width: (code) => (widths.get(code) ?? fallback) / 1000 };
}

function simpleMeasure(document: PdfDocument, font: PdfDictionary): FontMeasure {
  const first = numberOr(document.resolve(font.entries.get('FirstChar')), 0);
  const widths = document.list(font.entries.get('Widths')).map((width) => document.resolve(width));
  return { size: 1, width: (code) => numberOr(widths[code - first] ?? null, SIMPLE_WIDTH) / 1000 };
}

/** `c [w w …]`: widths from a code on; `first last w`: one width for all of them. */
function widthsOf(document: PdfDocument, items: readonly PdfValue[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (let at = 0; at + 1 < items.length && widths.size < MOST_CODES; ) {
    const first = numberOr(items[at] ?? null, 0);
    const next = document.resolve(items[at + 1]);
    if (is(next, 'array')) {
      next.items.forEach((width, place) => void widths.set(first + place, numberOr(width, DEFAULT_WIDTH)));
      at += 2;
    } else {
      const last = Math.min(numberOr(next, first), first + MOST_CODES);
      const width = numberOr(items[at + 2] ?? null, DEFAULT_WIDTH);
      for (let code = first; code <= last; code += 1) widths.set(code, width);
      at += 3;
    }
  }
  return widths;
}

const numberOr = (value: PdfValue, fallback: number): number => (typeof value === 'number' ? value : fallback);
