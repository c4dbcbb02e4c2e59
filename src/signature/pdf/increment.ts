import type { PdfDocument } from './document.js';
import { serialize, serializeObject } from './serialize.js';
import {
  array,
  name,
  type PdfDictionary,
  type PdfReference,
  type PdfValue,
  reference,
  stream,
  withEntries,
} from './value.js';
import { trailerOf } from './xref.js';

/** Collects new and changed objects and appends them to a file as one revision (ISO 32000-2 §7.5.6). */
export class Increment {
  readonly #document: PdfDocument;
  readonly #changed = new Map<number, PdfValue>();
  #next: number;

  constructor(document: PdfDocument) {
    this.#document = document;
    const size = document.trailer.get('Size');
    this.#next = typeof size === 'number' ? size : 0;
    for (const id of document.entries.keys()) this.#next = Math.max(this.#next, id + 1);
  }

  /** The object as this revision has it so far. */
  object(id: number): PdfValue {
    return this.#changed.get(id) ?? this.#document.object(id);
  }

  set(id: number, value: PdfValue): void {
    this.#changed.set(id, value);
  }

  /** Adds an object and gives back a reference to it. */
  add(value: PdfValue): PdfReference {
    const id = this.#next;
    this.#next += 1;
    this.#changed.set(id, value);
    return reference(id);
  }

  /** Changes entries of the dictionary that is object `id`. */
  change(id: number, changes: Readonly<Record<string, PdfValue | undefined>>): void {
    const old = this.object(id);
    const start: PdfDictionary = old !== null && typeof old === 'object' && old.kind === 'dictionary' ? old : EMPTY;
    this.set(id, withEntries(start, changes));
  }

  /** The whole file with this revision at its end; the cross-reference has the form that the file had before. */
  write(): Uint8Array {
    const { bytes } = this.#document;
    const parts: Uint8Array[] = [bytes];
    let offset = bytes.length;
    const put = (part: Uint8Array) => {
      parts.push(part);
      offset += part.length;
    };
    if (bytes[offset - 1] !== LINE_FEED) put(Uint8Array.of(LINE_FEED));
    const places = new Map<number, Place>();
    for (const [id, value] of [...this.#changed].sort(([a], [b]) => a - b)) {
      const generation = this.#generation(id);
      places.set(id, { offset, generation });
      put(serializeObject(id, value, generation));
    }
    put(this.#crossReference(places, offset));
    return Buffer.concat(parts);
  }

  #generation(id: number): number {
    const entry = this.#document.entries.get(id);
    return entry?.kind === 'at' ? entry.generation : 0;
  }

  #crossReference(places: ReadonlyMap<number, Place>, offset: number): Uint8Array {
    const newest = this.#document.sections[0];
    const trailer = newest === undefined ? EMPTY : withEntries(trailerOf(newest), { Prev: newest.offset });
    const end = Buffer.from(`startxref\n${offset}\n%%EOF\n`, 'latin1');
    if (newest?.form !== 'stream') return Buffer.concat([table(places, trailer, this.#next), end]);
    return Buffer.concat([tableStream(places, trailer, this.#next, offset), end]);
  }
}

const EMPTY: PdfDictionary = { kind: 'dictionary', entries: new Map() };
const LINE_FEED = 10;
/** Bytes of one row of a cross-reference stream: kind 1, place 6, generation 2. */
const ROW = 9;

interface Place {
  readonly offset: number;
  readonly generation: number;
}

const NOWHERE: Place = { offset: 0, generation: 0 };

/** Object numbers in runs without a gap: [first, count]. */
function runs(ids: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const id of ids) {
    const last = found.at(-1);
    if (last !== undefined && last[0] + last[1] === id) last[1] += 1;
    else found.push([id, 1]);
  }
  return found;
}

function table(places: ReadonlyMap<number, Place>, trailer: PdfDictionary, size: number): Uint8Array {
  const lines = runs([...places.keys()]).map(([first, count]) => {
    const rows = Array.from({ length: count }, (_, i) => tableRow(places.get(first + i) ?? NOWHERE));
    return `${first} ${count}\n${rows.join('')}`;
  });
  const text = serialize(withEntries(trailer, { Size: size }));
  return Buffer.from(`xref\n${lines.join('')}trailer\n${text}\n`, 'latin1');
}

const tableRow = ({ offset, generation }: Place): string =>
  `${String(offset).padStart(10, '0')} ${String(generation).padStart(5, '0')} n \n`;

/** A cross-reference stream takes the number behind all others and lists itself. */
function tableStream(
  places: ReadonlyMap<number, Place>,
  trailer: PdfDictionary,
  id: number,
  offset: number,
): Uint8Array {
  const all = new Map(places).set(id, { offset, generation: 0 });
  const data = Buffer.alloc(all.size * ROW);
  [...all.values()].forEach((place, row) => {
    data.writeUInt8(1, row * ROW);
    data.writeUIntBE(place.offset, row * ROW + 1, 6);
    data.writeUInt16BE(place.generation, row * ROW + 7);
  });
  const entries = withEntries(trailer, {
    Type: name('XRef'),
    Size: id + 1,
    W: array([1, 6, 2]),
    Index: array(runs([...all.keys()]).flat()),
  }).entries;
  return serializeObject(id, stream(Object.fromEntries(entries), data));
}
