/** Characters that take two units of column width: CJK, kana, full-width forms and CJK punctuation. */
const WIDE = /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2460-\u24ff\u25a0-\u25ff\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\ud840-\ud87f][\udc00-\udfff]/gu;

/** Points that a line of 10 pt text takes, with the leading that the usual Chinese fonts need. */
const LINE_HEIGHT = 15;
const PADDING = 5;
/** A cell's own margins and the indent of texts, in units of column width. */
const MARGIN = 1;
/** A line cannot end in the middle of a Han character or before a full stop, so a little of each is lost. */
const LOST_PER_LINE = 2;

/** Width of a text in units of Excel's column width: a Han character counts 2, all others 1. */
export const textWidth = (text: string): number => [...text].length + (text.match(WIDE)?.length ?? 0);

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
export const rowHeight = (lines: number, least = 1): number => Math.min(400, Math.max(lines, least) * LINE_HEIGHT + PADDING);

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
