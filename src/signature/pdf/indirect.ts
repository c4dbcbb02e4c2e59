import { Reader } from './reader.js';
import { is, isCount, type PdfDictionary, type PdfReference, type PdfValue } from './value.js';

/** An indirect object as it stands in the file (ISO 32000-2 §7.3.10); `end` is the place behind `endobj`. */
export interface IndirectObject {
  readonly id: number;
  readonly generation: number;
  readonly value: PdfValue;
  readonly end: number;
}

/** Finds the length of a stream where it is written as a reference. */
export type LengthOf = (reference: PdfReference) => number | undefined;

/**
 * Reads the object that starts exactly at `offset`; undefined where there is none or it is not well-formed. With
 * `wanted`, an object of another number is not read at all: a file may name one large object a million times.
 */
export function readObjectAt(
  bytes: Uint8Array,
  offset: number,
  lengthOf: LengthOf,
  wanted?: number,
): IndirectObject | undefined {
  const reader = new Reader(bytes, offset);
  const id = reader.takeCount();
  const generation = reader.takeCount();
  if (id === undefined || generation === undefined || !reader.takeWord('obj')) return undefined;
  if (wanted !== undefined && id !== wanted) return undefined;
  const head = reader.takeValue();
  if (head === undefined) return undefined;
  const hasData = reader.takeWord('stream');
  const value = hasData ? readData(bytes, reader, head, lengthOf) : head;
  if (value === undefined || !reader.takeWord('endobj')) return undefined;
  return { id, generation, value, end: reader.position };
}

function readData(bytes: Uint8Array, reader: Reader, head: PdfValue, lengthOf: LengthOf): PdfValue | undefined {
  if (!is(head, 'dictionary') || !reader.takeStreamStart()) return undefined;
  const length = streamLength(head, lengthOf);
  const start = reader.position;
  if (length === undefined || start + length > bytes.length) return undefined;
  reader.position = start + length;
  if (!reader.takeWord('endstream')) return undefined;
  return { kind: 'stream', entries: head.entries, data: bytes.subarray(start, start + length) };
}

function streamLength(head: PdfDictionary, lengthOf: LengthOf): number | undefined {
  const length = head.entries.get('Length');
  if (is(length, 'reference')) return lengthOf(length);
  return isCount(length) ? length : undefined;
}
