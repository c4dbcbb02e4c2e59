import type { RawRange } from '../../model/raw-workbook.js';

/** More letters or digits than any address has: what follows cannot be told apart from a huge number. */
const MOST_LETTERS = 4;
const MOST_DIGITS = 10;

/** A row and a column, from 1. They may lie beyond the limits of a sheet: the caller compares. */
export interface Address {
  readonly row: number;
  readonly column: number;
}

/** Reads `M7`; nothing for any other spelling (`$M$7`, `M0`, `M`). */
export function parseAddress(text: string): Address | undefined {
  let at = 0;
  let column = 0;
  for (; at < text.length; at++) {
    const letter = (text.charCodeAt(at) & 0xdf) - 64;
    if (letter < 1 || letter > 26 || text.charCodeAt(at) < 65) break;
    column = column * 26 + letter;
  }
  if (at === 0 || at > MOST_LETTERS) return undefined;
  const row = parseCount(text, at);
  return row === undefined ? undefined : { row, column };
}

/** Reads a whole number above 0 without sign, spaces or leading zero, from position `start` to the end. */
export function parseCount(text: string, start = 0): number | undefined {
  const digits = text.length - start;
  if (digits < 1 || digits > MOST_DIGITS || text.charCodeAt(start) === 48) return undefined;
  let count = 0;
  for (let at = start; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    count = count * 10 + digit;
  }
  return count;
}

/** Reads `B2:D9`, corners in any order, or a single cell. */
export function parseRange(text: string): RawRange | undefined {
  const colon = text.indexOf(':');
  const first = parseAddress(colon < 0 ? text : text.slice(0, colon));
  const second = colon < 0 ? first : parseAddress(text.slice(colon + 1));
  if (!first || !second) return undefined;
  return {
    top: Math.min(first.row, second.row),
    left: Math.min(first.column, second.column),
    bottom: Math.max(first.row, second.row),
    right: Math.max(first.column, second.column),
  };
}
