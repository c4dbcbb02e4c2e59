import { accepted, type Reasoned, refused } from '../reason.js';
import { decodeStream, LARGEST_STREAM } from './filter.js';
import { readObjectAt } from './indirect.js';
import { Reader } from './reader.js';
import { is, isCount, isName, type PdfDictionary, type PdfReference, type PdfStream, type PdfValue } from './value.js';
import { lastStart, readSections, type XrefEntry, type XrefSection } from './xref.js';

interface Member {
  readonly id: number;
  readonly value: PdfValue;
}

/** A PDF file opened for reading: its cross-reference sections, its objects as they are asked for. */
export class PdfDocument {
  readonly bytes: Uint8Array;
  /** Newest first. */
  readonly sections: readonly XrefSection[];
  readonly entries: ReadonlyMap<number, XrefEntry>;
  readonly #objects = new Map<number, PdfValue>();
  readonly #containers = new Map<number, readonly Member[]>();
  readonly #open = new Set<number>();
  #damaged = false;
  /** Bytes that object streams may still inflate to. */
  #budget = LARGEST_STREAM;

  constructor(bytes: Uint8Array, sections: readonly XrefSection[]) {
    this.bytes = bytes;
    this.sections = sections;
    this.entries = mergedEntries(sections);
  }

  /** Whether an object that was asked for could not be read; it was then taken as null. */
  get damaged(): boolean {
    return this.#damaged;
  }

  get trailer(): ReadonlyMap<string, PdfValue> {
    return this.sections[0]?.trailer ?? new Map();
  }

  /** Number of the catalog object. */
  get rootId(): number {
    const root = this.trailer.get('Root');
    return is(root, 'reference') ? root.id : 0;
  }

  get root(): PdfDictionary {
    return this.dictionary(this.trailer.get('Root'));
  }

  /** The object of this number; null where there is none. */
  object(id: number): PdfValue {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    if (this.#open.has(id)) return this.#damage();
    this.#open.add(id);
    const value = this.#read(id);
    this.#open.delete(id);
    this.#objects.set(id, value);
    return value;
  }

  /** The value itself, or the object that it refers to; none is null. */
  resolve(value: PdfValue | undefined): PdfValue {
    if (!is(value, 'reference')) return value ?? null;
    const entry = this.entries.get(value.id);
    if (entry?.kind === 'at' && entry.generation !== value.generation) return null;
    const found = this.object(value.id);
    return is(found, 'reference') ? this.#damage() : found;
  }

  /** The dictionary that a value is or refers to; an empty one where it is something else. */
  dictionary(value: PdfValue | undefined): PdfDictionary {
    const found = this.resolve(value);
    return is(found, 'dictionary') ? found : { kind: 'dictionary', entries: new Map() };
  }

  /** The members of the array that a value is or refers to; none where it is something else. */
  list(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.resolve(value);
    return is(found, 'array') ? found.items : [];
  }

  /** Content of a stream through its filters, at most `limit` bytes. */
  decode(source: PdfStream, limit?: number): Uint8Array | undefined {
    return decodeStream(source, (value) => this.resolve(value), limit);
  }

  #damage(): null {
    this.#damaged = true;
    return null;
  }

  #read(id: number): PdfValue {
    const entry = this.entries.get(id);
    if (entry === undefined || entry.kind === 'free') return null;
    return entry.kind === 'at'
      ? this.#readAt(id, entry.offset, entry.generation)
      : this.#readWithin(id, entry.container, entry.index);
  }

  #readAt(id: number, offset: number, generation: number): PdfValue {
    const found = readObjectAt(this.bytes, offset, (length) => this.#length(length), id);
    return found?.generation === generation ? found.value : this.#damage();
  }

  #length(length: PdfReference): number | undefined {
    const value = this.resolve(length);
    return isCount(value) ? value : undefined;
  }

  #readWithin(id: number, container: number, index: number): PdfValue {
    if (this.entries.get(container)?.kind !== 'at') return this.#damage();
    const members = this.#containers.get(container) ?? this.#openContainer(container);
    this.#containers.set(container, members);
    const member = members[index];
    return member?.id === id ? member.value : this.#damage();
  }

  /** All objects of an object stream (ISO 32000-2 §7.5.7). */
  #openContainer(container: number): readonly Member[] {
    const source = this.object(container);
    if (!is(source, 'stream') || !isName(source.entries.get('Type'), 'ObjStm')) return [];
    const data = this.decode(source, this.#budget);
    this.#budget -= data?.length ?? 0;
    const count = this.resolve(source.entries.get('N'));
    const first = this.resolve(source.entries.get('First'));
    if (data === undefined || !isCount(count) || !isCount(first) || count > data.length) return [];
    return readMembers(data, count, first) ?? [];
  }
}

/**
 * The objects of an inflated object stream; undefined where one cannot be read. Each has to begin behind the one before
 * it, as the standard says, or one large value could be read over and over.
 */
function readMembers(data: Uint8Array, count: number, first: number): Member[] | undefined {
  const heads = new Reader(data, 0, first);
  const members: Member[] = [];
  for (let behind = first; members.length < count; ) {
    const id = heads.takeCount();
    const offset = heads.takeCount();
    if (id === undefined || offset === undefined || first + offset < behind) return undefined;
    const reader = new Reader(data, first + offset);
    const value = reader.takeValue();
    if (value === undefined) return undefined;
    behind = reader.position;
    members.push({ id, value: withoutPlaces(value) });
  }
  return members;
}

/** Places within an inflated stream are not places in the file, so strings lose them. */
function withoutPlaces(value: PdfValue): PdfValue {
  if (is(value, 'string')) return { kind: 'string', bytes: value.bytes };
  if (is(value, 'array')) return { kind: 'array', items: value.items.map(withoutPlaces) };
  if (!is(value, 'dictionary')) return value;
  return { kind: 'dictionary', entries: new Map([...value.entries].map(([key, one]) => [key, withoutPlaces(one)])) };
}

function mergedEntries(sections: readonly XrefSection[]): Map<number, XrefEntry> {
  const merged = new Map<number, XrefEntry>();
  for (const section of sections) {
    for (const [id, entry] of section.entries) if (!merged.has(id)) merged.set(id, entry);
  }
  return merged;
}

/**
 * Opens a PDF file by its last cross-reference section. Refused with NOT_A_PDF, DAMAGED (no readable cross-reference
 * or catalog; nothing is repaired, for what is guessed cannot be verified) or ENCRYPTED.
 */
export function openPdf(bytes: Uint8Array): Reasoned<PdfDocument> {
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') !== '%PDF-') return refused('NOT_A_PDF');
  const start = lastStart(bytes);
  const sections = start && readSections(bytes, start.offset);
  if (sections === undefined) return refused('DAMAGED');
  const document = new PdfDocument(bytes, sections);
  if (sections.some((section) => section.trailer.has('Encrypt'))) return refused('ENCRYPTED');
  return isName(document.root.entries.get('Type'), 'Catalog') ? accepted(document) : refused('DAMAGED');
}
