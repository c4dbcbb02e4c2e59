/**
 * Where a line of Chinese text may end (避头尾), by GB/T 15834-2011 §5.1: marks that close or pause never
 * begin a line, marks that open never end one, and the two halves of a dash or an ellipsis stay together.
 */

const codePoints = (text: string): ReadonlySet<number> => new Set([...text].map((mark) => mark.codePointAt(0) ?? 0));

/** Marks that may not begin a line. */
export const NEVER_FIRST = codePoints(
  '，。、；：？！）》〉」』】〕〗］｝”’…·～‐–％‰℃／々ー!),.:;?]}%/．｡｣､・﹐﹒﹔﹕﹖﹗﹚﹜﹞°′″',
);

/** Marks that may not end a line. */
export const NEVER_LAST = codePoints('（《〈「『【〔〖［｛“‘([{＄￥¥$£€№#＃／');

/** Marks whose right half is empty, and marks whose left half is: there a line may be drawn together (标点挤压). */
const EMPTY_RIGHT = codePoints('，。、；：）》〉」』】〕］｝”’');
const EMPTY_LEFT = codePoints('（《〈「『【〔［｛“‘');

/** Characters that count what the number before them numbers; the two stay on one line. */
const UNITS = codePoints('年月日时分秒个人名次节项条款所校组周届期篇页号元岁位份门级类册倍点');
const isDigit = (codePoint: number): boolean => codePoint >= 0x30 && codePoint <= 0x39;

const KEPT_PAIRS = codePoints('—…─⸺');
const [SPACE, LINE_END] = [0x20, 0x0a];
const [APOSTROPHE, HYPHENS] = [0x2019, codePoints('‐‑–')];

/** A space that may hang over the end of a line. */
export const isSpace = (codePoint: number): boolean => codePoint === SPACE;

/** A forced line end. */
export const isLineEnd = (codePoint: number): boolean => codePoint === LINE_END;

/**
 * Whether a character takes part in words that are kept whole: Latin, Greek and Cyrillic letters,
 * digits and ASCII marks. Everything else (Han, kana, full-width marks, symbols) stands alone.
 */
export function isWordPart(codePoint: number): boolean {
  if (codePoint <= SPACE) return false;
  if (codePoint < 0x0590) return codePoint !== 0xb7 && codePoint !== 0xd7 && codePoint !== 0xf7;
  return (codePoint >= 0x1e00 && codePoint < 0x2000) || codePoint === APOSTROPHE || HYPHENS.has(codePoint);
}

/** Whether a character is never followed by a justified gap: parts of words, and dashes, whose halves must touch. */
export const isRigid = (codePoint: number): boolean => isWordPart(codePoint) || KEPT_PAIRS.has(codePoint);

/** Whether the rules of the standard let a line end between two neighbours, whatever words they belong to. */
export function maySeparate(before: number, after: number): boolean {
  if (NEVER_FIRST.has(after) || NEVER_LAST.has(before)) return false;
  return !(before === after && KEPT_PAIRS.has(before));
}

/** Whether a line may end between two neighbours, neither of which is a space. */
export function mayBreak(before: number, after: number): boolean {
  if (isDigit(before) && UNITS.has(after)) return false;
  return !(isWordPart(before) && isWordPart(after)) && maySeparate(before, after);
}

/** Whether half of a mark may be left out at the end of a line. */
export const endsEmpty = (codePoint: number): boolean => EMPTY_RIGHT.has(codePoint);

/** Whether two marks in a row stand half a character too far apart. */
export const standApart = (before: number, after: number): boolean =>
  EMPTY_RIGHT.has(before)
    ? EMPTY_RIGHT.has(after) || EMPTY_LEFT.has(after)
    : EMPTY_LEFT.has(before) && EMPTY_LEFT.has(after);

/** Whether a line may end at the spaces between two marks; `—— ——` is two dashes and may be parted. */
export const mayBreakAtSpace = (before: number, after: number): boolean =>
  !NEVER_FIRST.has(after) && !NEVER_LAST.has(before);
