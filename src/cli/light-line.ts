/** Members of a result that say where its points come from: most of its bytes, and nothing of them is counted. */
const UNCOUNTED = ['inputs', 'cells', 'printed'].map((name) => Buffer.from(`"${name}":`));

/**
 * The value of a line of JSON without what is not counted, from its bytes; `undefined` where it is none.
 *
 * The bytes are taken as Latin-1, which is several times quicker: all marks of JSON are ASCII, so only what stands in
 * strings differs. Such strings must go through {@link fromLatin1} before anybody sees them.
 */
export function lightValue(line: Uint8Array): unknown {
  try {
    return JSON.parse(withoutUncounted(line));
  } catch {
    return undefined;
  }
}

/** The text that bytes taken as Latin-1 are in UTF-8. */
export const fromLatin1 = (text: string): string =>
  isAscii(text) ? text : Buffer.from(text, 'latin1').toString('utf8');

function isAscii(text: string): boolean {
  for (let place = 0; place < text.length; place += 1) if (text.charCodeAt(place) > 0x7f) return false;
  return true;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

/** What a mark does to the depth of lists and objects. */
const DEPTH = new Int8Array(256);
for (const open of '[{') DEPTH[open.charCodeAt(0)] = 1;
for (const close of ']}') DEPTH[close.charCodeAt(0)] = -1;

/** What is kept of one line after another; it grows with the longest. */
let kept = Buffer.alloc(2 ** 14);

/**
 * The line without the members that are not counted, where they are not the first of their object, as Latin-1. Every byte
 * is looked at once: this is half of the work of a roll-up.
 */
function withoutUncounted(line: Uint8Array): string {
  if (kept.length < line.length) kept = Buffer.alloc(line.length);
  const to = kept;
  let length = 0;
  for (let place = 0; place < line.length; place += 1) {
    const mark = line[place] as number;
    if (mark !== QUOTE) {
      to[length] = mark;
      length += 1;
      continue;
    }
    const value = line[place - 1] === COMMA ? valueOfUncounted(line, place) : 0;
    if (value > 0) {
      // The comma before the member goes with it.
      length -= 1;
      place = endOfValue(line, value) - 1;
      continue;
    }
    const end = Math.min(endOfString(line, place), line.length - 1);
    for (; place < end; place += 1) {
      to[length] = line[place] as number;
      length += 1;
    }
    to[length] = line[end] as number;
    length += 1;
  }
  return to.toString('latin1', 0, length);
}

/** Where the value of a member begins that is not counted, from the place of its name; 0 of any other. */
function valueOfUncounted(line: Uint8Array, place: number): number {
  for (const head of UNCOUNTED) if (startsWith(line, place, head)) return place + head.length;
  return 0;
}

/** The last mark is looked at first: heads of different length hardly ever agree in it. */
function startsWith(line: Uint8Array, place: number, head: Uint8Array): boolean {
  for (let at = head.length - 1; at >= 0; at -= 1) if (line[place + at] !== head[at]) return false;
  return true;
}

/** Where the value ends that begins at a place; the end of the line where it has none. */
function endOfValue(line: Uint8Array, from: number): number {
  let depth = 0;
  for (let place = from; place < line.length; place += 1) {
    const mark = line[place] as number;
    if (mark === QUOTE) {
      place = endOfString(line, place);
      if (depth === 0) return place + 1;
      continue;
    }
    const step = DEPTH[mark] as number;
    // A number or a word ends where the next member begins or its object ends.
    if (depth === 0 && (step < 0 || mark === COMMA)) return place;
    depth += step;
    if (depth === 0 && step < 0) return place + 1;
  }
  return line.length;
}

/** The place of the quotation mark that ends a string. */
function endOfString(line: Uint8Array, from: number): number {
  let place = from + 1;
  while (place < line.length && line[place] !== QUOTE) place += line[place] === BACKSLASH ? 2 : 1;
  return place;
}
