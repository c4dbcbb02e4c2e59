/** Points that a line of 10 pt text takes, with the leading that the usual Chinese fonts need. */
const LINE_HEIGHT = 15;
const PADDING = 5;
/** A cell's own margins and the indent of texts, in units of column width. */
const MARGIN = 1;
/** A line cannot end in the middle of a Han character or before a full stop, so a little of each is lost. */
const LOST_PER_LINE = 2;

/**
 * Width of a text in units of Excel's column width: Han characters, kana, full-width forms, CJK punctuation and symbols
 * count 2, all others 1. Characters beyond the first plane are two code units, and count 2 as well.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) width += isWide(text.charCodeAt(index)) ? 2 : 1;
  return width;
}

/** Dashes, quotation marks and the ellipsis are as wide as a Han character in Chinese fonts. */
const WIDE_PUNCTUATION = new Set([0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026]);

function isWide(unit: number): boolean {
  if (unit < 0x1100) return false;
  if (unit >= 0x2e80) return !(unit >= 0xd800 && unit <= 0xdfff) && !(unit >= 0xff61 && unit <= 0xffdc);
  return unit <= 0x115f || (unit >= 0x2460 && unit <= 0x25ff) || WIDE_PUNCTUATION.has(unit);
}

/** How many lines a text takes in a column of this width; newlines in it count. */
export function lineCount(text: string, width: number): number {
  const usable = Math.max(4, width - MARGIN);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    const size = textWidth(paragraph);
    lines += size <= usable ? 1 : Math.ceil(size / (usable - LOST_PER_LINE));
  }
  return lines;
}

/** Height in points of a row that shows so many lines. */
export const rowHeight = (lines: number, least = 1): number =>
  Math.min(400, Math.max(lines, least) * LINE_HEIGHT + PADDING);

/** Breaks a text into lines of at most this width; a line begins neither with closing punctuation nor mid-word. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of text.match(PIECE) ?? []) {
    const size = textWidth(piece);
    if (used + size > width && line !== '') {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += piece;
    used += size;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** What stays together in a line: a run of Latin characters, or a character with the closing punctuation after it. */
const PIECE = /[\x21-\x7e]+[，。；：、！？）】”’》]*|[（【“‘《]*[\s\S][，。；：、！？）】”’》]*/gu;
