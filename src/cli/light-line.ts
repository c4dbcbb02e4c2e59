/** Members of a result that say where its points come from: half of its bytes, and nothing of them is counted. */
const UNCOUNTED = [',"inputs":', ',"cells":'] as const;

/**
 * The value of a line of JSON without what is not counted, from its bytes; `undefined` where it is none.
 *
 * The bytes are taken as Latin-1, which is several times quicker: all marks of JSON are ASCII, so only what stands in
 * strings differs. Such strings must go through {@link fromLatin1} before anybody sees them.
 */
export function lightValue(line: Uint8Array): unknown {
  const { buffer, byteOffset, length } = line;
  const text = Buffer.from(buffer, byteOffset, length).toString('latin1');
  try {
    return JSON.parse(withoutUncounted(text));
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
 * Cuts out the members that are not counted, where they are not the first of their object, and those that follow them
 * at once. A quotation mark within a string has a backslash before it, so `,"name":` cannot stand in one.
 */
function withoutUncounted(text: string): string {
  const [first] = UNCOUNTED;
  let kept = '';
  let from = 0;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, from)) {
    kept += text.slice(from, at);
    from = endOfMembers(text, at);
  }
  return kept + text.slice(from);
}

/** Where the members end that are not counted and follow one another from a place. */
function endOfMembers(text: string, from: number): number {
  const name = UNCOUNTED.find((head) => text.startsWith(head, from));
  return name === undefined ? from : endOfMembers(text, endOfValue(text, from + name.length));
}

const QUOTE = 0x22;
const COMMA = 0x2c;

/** What a mark does to the depth of lists and objects. */
const DEPTH: Readonly<Record<number, number>> = { 91: 1, 123: 1, 93: -1, 125: -1 };

/** Where the value ends that begins at a place; the end of the text where it has none. */
function endOfValue(text: string, from: number): number {
  let depth = 0;
  for (let place = from; place < text.length; place += 1) {
    const mark = text.charCodeAt(place);
    const step = DEPTH[mark] ?? 0;
    // A number or a word ends where the next member begins or its object ends.
    if (depth === 0 && (step < 0 || mark === COMMA)) return place;
    depth += step;
    if (mark === QUOTE) place = endOfString(text, place);
    if (depth === 0 && (mark === QUOTE || step < 0)) return place + 1;
  }
  return text.length;
}

const BACKSLASH = 0x5c;

/** The place of the quotation mark that ends a string. */
function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, place: number): boolean {
  let first = place;
  while (text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
  return (place - first) % 2 === 1;
}
