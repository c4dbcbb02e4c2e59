import { columnLetters } from '../model/raw-workbook.js';

/** Cells of one sheet as few ranges: `M6:N125` instead of 240 addresses. */
export function cellRanges(sheet: string, addresses: Iterable<string>): readonly string[] {
  const byColumn = new Map<number, number[]>();
  for (const address of new Set(addresses)) {
    const place = parseAddress(address);
    if (place) byColumn.set(place.column, [...(byColumn.get(place.column) ?? []), place.row]);
  }
  const strips = [...byColumn]
    .sort(([a], [b]) => a - b)
    .flatMap(([column, rows]) => runsOf(rows).map(([top, bottom]) => ({ left: column, right: column, top, bottom })));
  return joinColumns(strips).map(({ left, right, top, bottom }) => {
    const [first, last] = [`${columnLetters(left)}${top}`, `${columnLetters(right)}${bottom}`];
    return first === last ? `${sheet}!${first}` : `${sheet}!${first}:${last}`;
  });
}

const ADDRESS = /^([A-Z]{1,3})([1-9]\d{0,6})$/;

function parseAddress(address: string): { readonly column: number; readonly row: number } | null {
  const match = ADDRESS.exec(address);
  if (!match) return null;
  const column = [...(match[1] as string)].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(match[2]) };
}

/** Consecutive numbers as first and last. */
function runsOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

interface Strip {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function joinColumns(strips: readonly Strip[]): readonly Strip[] {
  const joined: Strip[] = [];
  for (const strip of strips) {
    const place = joined.findIndex(
      ({ right, top, bottom }) => right === strip.left - 1 && top === strip.top && bottom === strip.bottom,
    );
    if (place < 0) joined.push(strip);
    else joined[place] = { ...(joined[place] as Strip), right: strip.right };
  }
  return joined;
}
