// Control, format (bidi overrides, zero-width) and unpaired surrogate characters, and two that XML forbids: none may
// reach a terminal or a file of another format.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]/gu;
// White space; the byte order mark is none, though \s has it.
const BLANK = /[^\S\uFEFF]+/gu;

/**
 * What somebody typed, made fit to stand in a sentence: one line, no control characters, cut after `longest`
 * code points with an ellipsis. An escape sequence in a cell must not reach the terminal of a clerk.
 */
export function printable(text: string, longest = Number.POSITIVE_INFINITY): string {
  return cutText(text.replace(BLANK, ' ').replace(HIDDEN, '').trim(), longest);
}

/** The first `longest` code points, the last of them an ellipsis where something was cut off. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const points = Array.from(text);
  return points.length <= longest ? text : `${points.slice(0, Math.max(0, longest - 1)).join('')}…`;
}
