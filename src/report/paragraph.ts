import {
  endsEmpty,
  isLineEnd,
  isRigid,
  isSpace,
  mayBreak,
  mayBreakAtSpace,
  maySeparate,
  standApart,
} from './kinsoku.js';

/** A stretch of text in one style; the style is the caller's and only handed through. */
export interface StyledText<S> {
  readonly text: string;
  readonly style: S;
}

/** Advance of one character in a style, in points. */
export type Measure<S> = (codePoint: number, style: S) => number;

/** Part of a line in one style: either words and dashes, which keep their shape, or Han characters, marks and spaces. */
export interface LineSegment<S> extends StyledText<S> {
  /** Natural width in points. */
  readonly width: number;
  /** In characters, not UTF-16 units. */
  readonly count: number;
  readonly word: boolean;
}

export interface Line<S> {
  readonly segments: readonly LineSegment<S>[];
  /** Spaces that hang over the end of the line: kept, but neither measured nor painted. */
  readonly hanging: string;
  /** Natural width of the segments in points. */
  readonly width: number;
  /** The last line of the paragraph, or one that a line end (`\n`) closed: never justified. */
  readonly final: boolean;
}

/** Room for rounding when advances are added up, in points. */
const TOLERANCE = 1e-6;

interface Characters<S> {
  readonly codePoints: readonly number[];
  readonly styles: readonly S[];
  /** Two marks in a row share half a character, which the first of them lacks. */
  readonly widths: readonly number[];
  /** What a mark may lack at the end of a line. */
  readonly spare: readonly number[];
}

/**
 * Breaks styled text into lines no wider than `width` points, the first one shorter by `indent`. Lines
 * end between any two Han characters and after spaces; words and numbers stay whole; 避头尾 is kept wherever
 * the text allows it. Marks in a row stand half a character closer, and the empty half of a closing mark may lie
 * beyond the end of the line. Only a single character wider than the line may overflow. All text is kept: spaces hang over the end, `\n` closes a line and is the only thing left out.
 */
export function breakLines<S>(
  runs: readonly StyledText<S>[],
  width: number,
  measure: Measure<S>,
  indent = 0,
): Line<S>[] {
  const characters = charactersOf(runs, measure);
  const count = characters.codePoints.length;
  const lines: Line<S>[] = [];
  let start = 0;
  while (start < count) {
    const limit = lines.length === 0 ? width - indent : width;
    const end = lineEnd(characters, start, limit);
    const closed = end < count && isLineEnd(characters.codePoints[end] ?? 0);
    lines.push(lineOf(characters, { start, end, limit, final: closed || end >= count }));
    start = closed ? end + 1 : end;
  }
  return lines;
}

function charactersOf<S>(runs: readonly StyledText<S>[], measure: Measure<S>): Characters<S> {
  const codePoints: number[] = [];
  const styles: S[] = [];
  const widths: number[] = [];
  const spare: number[] = [];
  for (const { text, style } of runs) {
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      const [before, last] = [codePoints[codePoints.length - 1] ?? 0, widths.length - 1];
      if (standApart(before, codePoint)) {
        widths[last] = (widths[last] ?? 0) - half(before, styles[last] as S, measure);
        spare[last] = 0;
      }
      codePoints.push(codePoint);
      styles.push(style);
      widths.push(isLineEnd(codePoint) ? 0 : measure(codePoint, style));
      spare.push(endsEmpty(codePoint) ? half(codePoint, style, measure) : 0);
    }
  }
  return { codePoints, styles, widths, spare };
}

const HAN = 0x4e2d;
const FULL = 0.9;

/** The empty half of a mark; 0 where the font gives it no more than its ink, as Latin fonts give quotation marks. */
function half<S>(codePoint: number, style: S, measure: Measure<S>): number {
  const width = measure(codePoint, style);
  return width >= FULL * measure(HAN, style) ? width / 2 : 0;
}

const at = (values: readonly number[], index: number): number => values[index] ?? 0;

/** Index after the last character of the line that begins at `start`. */
function lineEnd<S>({ codePoints, widths, spare }: Characters<S>, start: number, limit: number): number {
  let [used, allowed, solid] = [0, start, 0];
  for (let index = start; index < codePoints.length; index += 1) {
    const codePoint = at(codePoints, index);
    if (isLineEnd(codePoint)) return index;
    used += at(widths, index);
    if (isSpace(codePoint)) continue;
    if (breakable(codePoints, index, solid)) allowed = index;
    const over = used - at(spare, index) > limit + TOLERANCE;
    if (over && index > start) return allowed > start ? allowed : forcedEnd(codePoints, start, index);
    solid = codePoint;
  }
  return codePoints.length;
}

/** Whether the line may end before `index`; `solid` is the last character that was no space. */
function breakable(codePoints: readonly number[], index: number, solid: number): boolean {
  const [before, after] = [codePoints[index - 1] ?? 0, codePoints[index] ?? 0];
  if (!isSpace(before)) return mayBreak(before, after);
  return solid !== 0 && mayBreakAtSpace(solid, after);
}

/** No good place: a word longer than the line is cut, and 避头尾 still kept if any cut allows it. */
function forcedEnd(codePoints: readonly number[], start: number, overflow: number): number {
  for (let index = overflow; index > start; index -= 1) {
    const [before, after] = [codePoints[index - 1] ?? 0, codePoints[index] ?? 0];
    if (!isSpace(before) && maySeparate(before, after)) return index;
  }
  return overflow;
}

interface Extent {
  readonly start: number;
  readonly end: number;
  readonly limit: number;
  readonly final: boolean;
}

function lineOf<S>(
  { codePoints, styles, widths, spare }: Characters<S>,
  { start, end, limit, final }: Extent,
): Line<S> {
  let solid = end;
  while (solid > start && isSpace(codePoints[solid - 1] ?? 0)) solid -= 1;
  const segments: { text: string; style: S; width: number; count: number; word: boolean; closed: boolean }[] = [];
  let width = 0;
  for (let index = start; index < solid; index += 1) {
    const [codePoint, style, advance] = [codePoints[index] ?? 0, styles[index] as S, widths[index] ?? 0];
    const text = String.fromCodePoint(codePoint);
    const word = isRigid(codePoint);
    const last = segments[segments.length - 1];
    width += advance;
    // What follows a mark that lacks a half must be placed by itself.
    const closed = standApart(codePoint, codePoints[index + 1] ?? 0);
    if (last && last.style === style && last.word === word && !last.closed) {
      last.text += text;
      last.width += advance;
      last.count += 1;
      last.closed = closed;
    } else segments.push({ text, style, width: advance, count: 1, word, closed });
  }
  const last = segments[segments.length - 1];
  if (last && width > limit + TOLERANCE) {
    const lacking = Math.min(width - limit, spare[solid - 1] ?? 0);
    last.width -= lacking;
    width -= lacking;
  }
  const kept = segments.map(({ closed: _, ...segment }) => segment);
  return { segments: kept, hanging: ' '.repeat(end - solid), width, final };
}

/** A segment with its place in the line; all its characters are followed by the same extra space. */
export interface PlacedSegment<S> extends LineSegment<S> {
  /** From the start of the line, in points. */
  readonly offset: number;
  /** Extra space after each character, in points. */
  readonly spacing: number;
}

/**
 * Spreads a line over `width` points (两端对齐): the gap grows equally after every Han character and space,
 * and words stay as they are. Lines that close a paragraph, and lines whose gaps would grow by more than
 * `most` points, keep their natural width.
 */
export function justifyLine<S>(line: Line<S>, width: number, most: number): PlacedSegment<S>[] {
  const gaps = line.segments.map((segment, index) => gapsAfter(segment, line.segments[index + 1]));
  const count = gaps.reduce((sum, number) => sum + number, 0);
  const rest = width - line.width;
  const gap = line.final || count === 0 || rest <= 0 || rest / count > most ? 0 : rest / count;
  let offset = 0;
  return line.segments.map((segment, index) => {
    const placed = { ...segment, offset, spacing: segment.word ? 0 : gap };
    offset += segment.width + (gaps[index] ?? 0) * gap;
    return placed;
  });
}

/** Gaps that may grow in a segment and behind it: none inside a word, none at the end of the line. */
function gapsAfter<S>(segment: LineSegment<S>, next: LineSegment<S> | undefined): number {
  if (!segment.word) return next ? segment.count : segment.count - 1;
  return next && !next.word ? 1 : 0;
}
