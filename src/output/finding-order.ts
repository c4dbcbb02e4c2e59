/** Row and column of an address or of the first corner of a range, counted from 1; `null` for anything else. */
export function cornerOf(cell: string | undefined): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::|$)/.exec(cell ?? '');
  if (!match) return null;
  return { row: Number(match[2]), column: columnNumber(match[1] ?? '') };
}

/** Letters to a column number: A is 1, AA is 27. */
const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);

/** Compares two cells row by row; what has no address comes first. */
export function byCell(a: string | undefined, b: string | undefined): number {
  const [left, right] = [cornerOf(a), cornerOf(b)];
  if (!left || !right) return Number(left !== null) - Number(right !== null);
  return left.row - right.row || left.column - right.column;
}
