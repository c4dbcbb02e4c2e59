/** Values of a PDF file (ISO 32000-2 §7.3). Numbers, booleans and null stand for themselves. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfReference
  | PdfArray
  | PdfDictionary
  | PdfStream;

export interface PdfName {
  readonly kind: 'name';
  readonly name: string;
}

/** `start` and `end` are the places of its first and behind its last byte, brackets included, where it was read. */
export interface PdfString {
  readonly kind: 'string';
  readonly bytes: Uint8Array;
  readonly start?: number;
  readonly end?: number;
}

export interface PdfReference {
  readonly kind: 'reference';
  readonly id: number;
  readonly generation: number;
}

export interface PdfArray {
  readonly kind: 'array';
  readonly items: readonly PdfValue[];
}

export interface PdfDictionary {
  readonly kind: 'dictionary';
  readonly entries: ReadonlyMap<string, PdfValue>;
}

/** `data` as it stands in the file, not yet through its filters. */
export interface PdfStream {
  readonly kind: 'stream';
  readonly entries: ReadonlyMap<string, PdfValue>;
  readonly data: Uint8Array;
}

type Kind = Exclude<PdfValue, null | boolean | number>['kind'];

export const name = (text: string): PdfName => ({ kind: 'name', name: text });
export const reference = (id: number, generation = 0): PdfReference => ({ kind: 'reference', id, generation });
export const array = (items: readonly PdfValue[]): PdfArray => ({ kind: 'array', items });
export const dictionary = (entries: Readonly<Record<string, PdfValue>>): PdfDictionary => ({
  kind: 'dictionary',
  entries: new Map(Object.entries(entries)),
});
export const stream = (entries: Readonly<Record<string, PdfValue>>, data: Uint8Array): PdfStream => ({
  kind: 'stream',
  entries: new Map(Object.entries(entries)),
  data,
});
export const bytesString = (bytes: Uint8Array): PdfString => ({ kind: 'string', bytes });

/** A text string as UTF-16BE with byte order mark (ISO 32000-2 §7.9.2.2). */
export function textString(text: string): PdfString {
  return bytesString(Buffer.concat([Uint8Array.of(0xfe, 0xff), Buffer.from(text, 'utf16le').swap16()]));
}

/** Text of a text string: UTF-16BE or UTF-8 by its mark, else taken as Latin-1. */
export function textOf(value: PdfValue | undefined): string | undefined {
  if (!is(value, 'string')) return undefined;
  const bytes = Buffer.from(value.bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return bytes
      .subarray(2, bytes.length - (bytes.length % 2))
      .swap16()
      .toString('utf16le');
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3).toString('utf8');
  return bytes.toString('latin1');
}

/** Whether a value is of this kind. */
export function is<K extends Kind>(value: PdfValue | undefined, kind: K): value is Extract<PdfValue, { kind: K }> {
  return typeof value === 'object' && value !== null && value.kind === kind;
}

/** Whether a value is this name. */
export const isName = (value: PdfValue | undefined, text: string): boolean => is(value, 'name') && value.name === text;

/** Whether a value is a whole number of at least 0. */
export const isCount = (value: PdfValue | undefined): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

/** A dictionary with entries added or replaced; `undefined` takes one out. */
export function withEntries(
  old: PdfDictionary,
  changes: Readonly<Record<string, PdfValue | undefined>>,
): PdfDictionary {
  const entries = new Map(old.entries);
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) entries.delete(key);
    else entries.set(key, value);
  }
  return { kind: 'dictionary', entries };
}

/** References that stand in a value itself, at any depth, without following them. */
export function referencesIn(value: PdfValue): PdfReference[] {
  const found: PdfReference[] = [];
  const open: PdfValue[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    // Pushed one by one: an array may have more members than a call may have arguments.
    if (is(next, 'reference')) found.push(next);
    else if (is(next, 'array')) for (const item of next.items) open.push(item);
    else if (is(next, 'dictionary') || is(next, 'stream')) for (const item of next.entries.values()) open.push(item);
  }
  return found;
}

/** Whether two values are the same; references by object number and generation, strings by their bytes. */
export function sameValue(a: PdfValue, b: PdfValue): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  switch (a.kind) {
    case 'name':
      return is(b, 'name') && a.name === b.name;
    case 'string':
      return is(b, 'string') && sameBytes(a.bytes, b.bytes);
    case 'reference':
      return is(b, 'reference') && a.id === b.id && a.generation === b.generation;
    case 'array':
      return (
        is(b, 'array') &&
        a.items.length === b.items.length &&
        a.items.every((item, i) => sameValue(item, b.items[i] ?? null))
      );
    case 'dictionary':
      return is(b, 'dictionary') && sameEntries(a.entries, b.entries);
    case 'stream':
      return is(b, 'stream') && sameEntries(a.entries, b.entries) && sameBytes(a.data, b.data);
  }
}

type Entries = ReadonlyMap<string, PdfValue>;

/** An entry with the value null is the same as none (ISO 32000-2 §7.3.7). */
function sameEntries(a: Entries, b: Entries): boolean {
  return [...new Set([...a.keys(), ...b.keys()])].every((key) => sameValue(a.get(key) ?? null, b.get(key) ?? null));
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
