/** Members of a result that say where its points come from: half of its bytes, and nothing of them is counted. */
const UNCOUNTED = [',"inputs":', ',"cells":'] as const;

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

/**
 * Cuts out the members that are not counted, where they are not the first of their object. A quotation mark within a
 * string has a backslash before it, so `,"name":` cannot stand in one.
 */
function withoutUncounted(line: Uint8Array): string {
  const text = Buffer.from(line.buffer, line.byteOffset, line.length).toString('latin1');
  const next = UNCOUNTED.map((head) => placeOf(text, head, 0));
  let kept = '';
  let from = 0;
  for (let at = Math.min(...next); at < text.length; at = Math.min(...next)) {
    const which = next.indexOf(at);
    const head = UNCOUNTED[which] ?? '';
    // A member within another that has been cut out already is gone with it.
    const end = at < from ? from : endOfValue(line, at + head.length);
    if (at > from) kept += text.slice(from, at);
    from = end;
    next[which] = placeOf(text, head, end);
  }
  return kept + text.slice(from);
}

/** Where a text stands from a place on; the end where it does not. */
function placeOf(text: string, head: string, from: number): number {
  const at = text.indexOf(head, from);
  return at < 0 ? text.length : at;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;

/** What a mark does to the depth of lists and objects. */
const DEPTH = new Int8Array(256);
for (const open of '[{') DEPTH[open.charCodeAt(0)] = 1;
for (const close of ']}') DEPTH[close.charCodeAt(0)] = -1;

/** Where the value ends that begins at a place; the end of the line where it has none. It is half of the work. */
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
