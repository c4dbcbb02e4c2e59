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

/** Line ends and marks in a row, which need the full treatment. */
const PLAIN_BREAKS =
  /\n|[，。、；：）》〉」』】〕］｝”’][，。、；：）》〉」』】〕］｝”’（《〈「『【〔［｛“‘]|[（《〈「『【〔［｛“‘]{2}/;

/** The whole text as one line if it fits: most table cells do, and need no search for breaks. */
function singleLine(runs: readonly StyledText<PrintStyle>[], width: number): Line<PrintStyle> | null {
  const segments: LineSegment<PrintStyle>[] = [];
  let total = 0;
  for (const { text, style } of runs) {
    if (PLAIN_BREAKS.test(text)) return null;
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
  let fitting: Line<PrintStyle>[] | null = null;
  for (let narrower = total / lines.length; narrower < width; narrower += step / 2) {
    const tried = breakLines(runs, narrower, advance);
    if (tried.length !== lines.length) continue;
    if (!tried.some((line, index) => splitsWord(line, tried[index + 1]))) return tried;
    fitting ??= tried;
  }
  return fitting ?? lines;
}

/** Words of titles that should not be cut in two (GB/T 9704-2012 §7.3.1: 回行时词意完整). */
const TITLE_WORDS = new Set(
  '学年 学期 年度 学校 中学 小学 高中 初中 幼儿 儿园 教研 校本 备课 学科 校本 研组 课组 评估 评审 评定 评选 自评 复评 抽查 结果 报告 意见 通知 记录 名单 优秀 示范 基地 教师 认定 证书 公示 汇总 关于 实验 教育 科学 研究 市教 区教'.split(
    ' ',
  ),
);

function splitsWord(line: Line<PrintStyle>, next: Line<PrintStyle> | undefined): boolean {
  const before = [...(line.segments[line.segments.length - 1]?.text ?? '')].pop() ?? '';
  const after = [...(next?.segments[0]?.text ?? '')][0] ?? '';
  return TITLE_WORDS.has(before + after);
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
