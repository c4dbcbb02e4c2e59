// Wide and fullwidth characters of Unicode (East Asian Width W and F) and emoji: two columns of a terminal.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
const WIDTHLESS = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;

const widthOfCharacter = (character: string): number => (WIDTHLESS.test(character) ? 0 : WIDE.test(character) ? 2 : 1);

/** Columns that a text takes in a terminal: 2 for a Chinese character, 0 for a combining mark, else 1. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

/** Fills a text with spaces up to so many columns. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));

/** Fills a text with spaces on its left up to so many columns. */
export const padStart = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(text))) + text;

// Closing marks do not begin a line, opening marks do not end one.
const CLOSING = /^[，。、；：？！）】》”’,.;:?!)\]…%]/u;
const OPENING = /[（【《“‘([]$/u;
// A run of narrow characters is a word; a wide character stands for itself.
const PIECES = /[^\S\n]+|[\u0021-\u024f]+|./gsu;

/** Breaks a text into lines of at most `width` columns: between words, or between Chinese characters, 避头尾. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of unbreakable(text)) {
    if (line !== '' && displayWidth(line) + displayWidth(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** The pieces between which a line may break. */
function unbreakable(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const [piece] of text.matchAll(PIECES)) {
    const last = pieces.at(-1);
    if (last !== undefined && (CLOSING.test(piece) || OPENING.test(last))) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}
