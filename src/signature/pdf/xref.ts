import { decodeStream } from './filter.js';
import { readObjectAt } from './indirect.js';
import { Reader } from './reader.js';
import { is, isCount, isName, type PdfDictionary, type PdfStream, type PdfValue } from './value.js';

/** Where an object is: nowhere any more, at a place in the file, or within an object stream. */
export type XrefEntry =
  | { readonly kind: 'free' }
  | { readonly kind: 'at'; readonly offset: number; readonly generation: number }
  | { readonly kind: 'within'; readonly container: number; readonly index: number };

/** One cross-reference section with its trailer: what one revision of the file says (ISO 32000-2 §7.5.4, §7.5.8). */
export interface XrefSection {
  readonly offset: number;
  /** Place behind the `%%EOF` of its revision; undefined where no `startxref` that names this section follows. */
  readonly end?: number;
  readonly form: 'table' | 'stream';
  readonly entries: ReadonlyMap<number, XrefEntry>;
  readonly trailer: ReadonlyMap<string, PdfValue>;
}

const MOST_SECTIONS = 1000;
/** Most entries of all sections together: what a file of the largest size that is read could hold. */
const MOST_ENTRIES = 2_000_000;
/** Most bytes that one cross-reference stream may inflate to: room for as many entries of eight bytes. */
const LARGEST_TABLE = 16 * 1024 * 1024;
/** Implementation limit on object numbers (ISO 32000-1 annex C). */
const LARGEST_NUMBER = 8_388_607;
const WINDOW = 2048;

/** The section that the last `startxref` within `bytes` names, and the place behind the `%%EOF` that follows it. */
export function lastStart(bytes: Uint8Array): { readonly offset: number; readonly end: number } | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = buffer.lastIndexOf('startxref');
  if (at < 0 || at < bytes.length - WINDOW) return undefined;
  return readStart(bytes, at);
}

function readStart(bytes: Uint8Array, at: number): { offset: number; end: number } | undefined {
  const reader = new Reader(bytes, at);
  if (!reader.takeWord('startxref')) return undefined;
  const offset = reader.takeCount();
  if (offset === undefined) return undefined;
  // `%%EOF` is a comment to the reader, so it is looked for here.
  let mark = reader.position;
  while ([9, 10, 13, 32].includes(bytes[mark] ?? 0)) mark += 1;
  const isMarked = Buffer.from(bytes.subarray(mark, mark + 5)).toString('latin1') === '%%EOF';
  return isMarked ? { offset, end: mark + 5 } : undefined;
}

/** The section at `offset` and all before it by `/Prev` and `/XRefStm`, newest first; undefined where one is damaged. */
export function readSections(bytes: Uint8Array, offset: number): XrefSection[] | undefined {
  const sections: XrefSection[] = [];
  const seen = new Set<number>();
  let entries = 0;
  for (let next: number | undefined = offset; next !== undefined; ) {
    if (seen.has(next) || seen.size >= MOST_SECTIONS || entries > MOST_ENTRIES) return undefined;
    seen.add(next);
    const section = readSection(bytes, next);
    if (section === undefined) return undefined;
    const both = [section, ...hybridOf(bytes, section)];
    sections.push(...both);
    entries += both.reduce((sum, one) => sum + one.entries.size, 0);
    const previous = section.trailer.get('Prev');
    if (previous !== undefined && !isCount(previous)) return undefined;
    next = previous;
  }
  return sections;
}

/** The stream that a table of a hybrid file names beside itself (ISO 32000-2 §7.5.8.4). */
function hybridOf(bytes: Uint8Array, { form, trailer }: XrefSection): XrefSection[] {
  const place = form === 'table' ? trailer.get('XRefStm') : undefined;
  const section = isCount(place) ? readSection(bytes, place) : undefined;
  return section === undefined ? [] : [section];
}

function readSection(bytes: Uint8Array, offset: number): XrefSection | undefined {
  const reader = new Reader(bytes, offset);
  return reader.takeWord('xref') ? readTable(bytes, reader, offset) : readXrefStream(bytes, offset);
}

function readTable(bytes: Uint8Array, reader: Reader, offset: number): XrefSection | undefined {
  const entries = new Map<number, XrefEntry>();
  while (!reader.takeWord('trailer')) if (!readSubsection(reader, entries)) return undefined;
  const trailer = reader.takeValue();
  if (!is(trailer, 'dictionary')) return undefined;
  return { offset, ...endOf(bytes, reader, offset), form: 'table', entries, trailer: trailer.entries };
}

function readSubsection(reader: Reader, entries: Map<number, XrefEntry>): boolean {
  const first = reader.takeCount();
  const count = reader.takeCount();
  if (first === undefined || count === undefined || first + count > LARGEST_NUMBER) return false;
  for (let id = first; id < first + count; id += 1) {
    const at = reader.takeCount();
    const generation = reader.takeCount();
    if (at === undefined || generation === undefined || entries.has(id)) return false;
    if (reader.takeWord('n')) entries.set(id, { kind: 'at', offset: at, generation });
    else if (reader.takeWord('f')) entries.set(id, { kind: 'free' });
    else return false;
  }
  return true;
}

function endOf(bytes: Uint8Array, reader: Reader, offset: number): { end?: number } {
  reader.skipSpace();
  const start = readStart(bytes, reader.position);
  return start?.offset === offset ? { end: start.end } : {};
}

function readXrefStream(bytes: Uint8Array, offset: number): XrefSection | undefined {
  const object = readObjectAt(bytes, offset, () => undefined);
  const value = object?.value;
  if (!is(value, 'stream') || !isName(value.entries.get('Type'), 'XRef')) return undefined;
  const entries = streamEntries(value);
  if (entries === undefined) return undefined;
  const reader = new Reader(bytes, object?.end ?? 0);
  return { offset, ...endOf(bytes, reader, offset), form: 'stream', entries, trailer: value.entries };
}

function streamEntries(value: PdfStream): Map<number, XrefEntry> | undefined {
  const data = decodeStream(value, (one) => one ?? null, LARGEST_TABLE);
  const widths = counts(value.entries.get('W'));
  const size = value.entries.get('Size');
  if (
    data === undefined ||
    widths?.length !== 3 ||
    widths.some((width) => width > 6) ||
    widths.every((width) => width === 0) ||
    !isCount(size)
  )
    return undefined;
  const ranges = value.entries.has('Index') ? counts(value.entries.get('Index')) : [0, size];
  if (ranges === undefined || ranges.length % 2 !== 0) return undefined;
  return unpackEntries(data, widths, ranges);
}

function counts(value: PdfValue | undefined): number[] | undefined {
  return is(value, 'array') && value.items.every(isCount) ? (value.items as number[]) : undefined;
}

function unpackEntries(
  data: Uint8Array,
  widths: readonly number[],
  ranges: readonly number[],
): Map<number, XrefEntry> | undefined {
  const row = widths.reduce((sum, width) => sum + width, 0);
  const entries = new Map<number, XrefEntry>();
  let at = 0;
  for (let pair = 0; pair < ranges.length; pair += 2) {
    const [first = 0, count = 0] = [ranges[pair], ranges[pair + 1]];
    const isTooMuch = first + count > LARGEST_NUMBER || entries.size + count > MOST_ENTRIES;
    if (isTooMuch || at + count * row > data.length) return undefined;
    for (let id = first; id < first + count; id += 1) {
      if (entries.has(id)) return undefined;
      entries.set(id, rowEntry(data, at, widths));
      at += row;
    }
  }
  return entries;
}

/** The entry in a row; its type is 1 where it has no field for it. */
function rowEntry(data: Uint8Array, start: number, [type = 0, second = 0, third = 0]: readonly number[]): XrefEntry {
  const field = (at: number, width: number) => {
    let value = 0;
    for (let i = 0; i < width; i += 1) value = value * 256 + (data[at + i] ?? 0);
    return value;
  };
  const kind = type === 0 ? 1 : field(start, type);
  return streamEntry(kind, field(start + type, second), field(start + type + second, third));
}

/** Types other than 0, 1 and 2 mean null (ISO 32000-2 table 18), as a free object does. */
function streamEntry(type: number, second: number, third: number): XrefEntry {
  if (type === 1) return { kind: 'at', offset: second, generation: third };
  return type === 2 ? { kind: 'within', container: second, index: third } : { kind: 'free' };
}

/** Trailer entries as a dictionary without what only describes the section itself. */
export function trailerOf(section: XrefSection): PdfDictionary {
  const own = new Set(['Type', 'W', 'Index', 'Length', 'Filter', 'DecodeParms', 'Prev', 'XRefStm']);
  return { kind: 'dictionary', entries: new Map([...section.trailer].filter(([key]) => !own.has(key))) };
}
