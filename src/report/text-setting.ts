import type { Inline, Inlines } from './blocks.js';
import type { Face } from './face.js';
import type { FontRole, FontSet } from './fonts.js';
import { faceRuns } from './glyphs.js';
import {
  breakLines,
  justifyLine,
  type Line,
  type LineSegment,
  type PlacedSegment,
  type StyledText,
} from './paragraph.js';
import type { Colour, TextStyle } from './presets.js';

/** Everything that is needed to print a character. */
export interface PrintStyle {
  readonly face: Face;
  readonly size: number;
  readonly tracking: number;
  readonly colour: Colour;
}

/** A line ready to be painted: segments from the left edge of the text. */
export interface SetLine {
  readonly segments: readonly PlacedSegment<PrintStyle>[];
  /** Of the first segment from the left edge of the column. */
  readonly x: number;
}

/** A justified gap grows by at most this much of the font size; beyond, the line stays ragged. */
const MOST_GAP = 0.25;

/** Advance of a character in points. */
export const advance = (codePoint: number, { face, size, tracking }: PrintStyle): number =>
  ((face.glyph(codePoint)?.advance ?? 0) * size) / 1000 + tracking;

function roleOf(inline: Inline, style: TextStyle): FontRole {
  if (inline.strong) return style.strong;
  if (inline.emphasis) return 'kai';
  return inline.code ? 'regular' : style.role;
}

/** The text cut by voice and face. */
export function printRuns(content: Inlines, style: TextStyle, fonts: FontSet): StyledText<PrintStyle>[] {
  return content.flatMap((inline) => {
    const { chain, tracking } = fonts[roleOf(inline, style)];
    const spacing = style.tracking + tracking * style.size;
    return faceRuns(inline.text.replace(/[\t\r]/g, ' '), chain).map(({ text, face }) => ({
      text,
      style: { face, size: style.size, tracking: spacing, colour: style.colour },
    }));
  });
}

/** Breaks and aligns text in a column of `width` points; `style.indent` counts for the first line. */
export function setText(content: Inlines, style: TextStyle, width: number, fonts: FontSet): SetLine[] {
  const indent = style.indent * (style.size + style.tracking);
  const runs = printRuns(content, style, fonts);
  const short = singleLine(runs, width - indent);
  if (short) return short.segments.length === 0 ? [] : [setLine(short, style, width, indent)];
  const lines = style.align === 'center' ? balanced(runs, width) : breakLines(runs, width, advance, indent);
  return lines.map((line, index) => setLine(line, style, width, index === 0 ? indent : 0));
}

/** The whole text as one line if it fits: most table cells do, and need no search for breaks. */
function singleLine(runs: readonly StyledText<PrintStyle>[], width: number): Line<PrintStyle> | null {
  const segments: LineSegment<PrintStyle>[] = [];
  let total = 0;
  for (const { text, style } of runs) {
    if (text.includes('\n')) return null;
    let [own, count] = [0, 0];
    for (const character of text) {
      own += advance(character.codePointAt(0) ?? 0, style);
      count += 1;
    }
    total += own;
    if (total > width) return null;
    segments.push({ text, style, width: own, count, word: false });
  }
  return { segments, hanging: '', width: total, final: true };
}

/** Lines of about equal length, as few as the width allows: a title does not end in a lone word. */
function balanced(runs: readonly StyledText<PrintStyle>[], width: number): Line<PrintStyle>[] {
  const lines = breakLines(runs, width, advance);
  if (lines.length < 2) return lines;
  const step = runs[0]?.style.size ?? 1;
  const total = lines.reduce((sum, line) => sum + line.width, 0);
  for (let narrower = total / lines.length; narrower < width; narrower += step / 2) {
    const tried = breakLines(runs, narrower, advance);
    if (tried.length === lines.length) return tried;
  }
  return lines;
}

function setLine(line: Line<PrintStyle>, style: TextStyle, width: number, indent: number): SetLine {
  const justified = style.align === 'justify' ? width - indent : line.width;
  const segments = justifyLine(line, justified, style.size * MOST_GAP);
  const rest = width - indent - line.width;
  if (style.align === 'center') return { segments, x: indent + rest / 2 };
  return { segments, x: style.align === 'right' ? indent + rest : indent };
}

/** Width of a text that is not broken. */
export const textWidth = (text: string, style: TextStyle, fonts: FontSet): number => {
  const [line] = breakLines(printRuns([{ text }], style, fonts), Number.POSITIVE_INFINITY, advance);
  return line?.width ?? 0;
};
