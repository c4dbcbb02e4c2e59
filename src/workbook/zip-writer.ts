import { deflateRawSync } from 'node:zlib';
import { crc32 } from './crc32.js';

/** A part that is already deflated, to be packed any number of times. */
export interface PackedPart {
  /** Raw deflate (RFC 1951). */
  readonly deflated: Uint8Array;
  /** CRC-32 of the data before deflating. */
  readonly crc: number;
  /** Length of the data before deflating. */
  readonly size: number;
}

/** A file to be packed. */
export interface PackedEntry {
  /** With `/` between folders; neither absolute nor with `..`. */
  readonly name: string;
  readonly data: Uint8Array | PackedPart;
}

/** The caller asks for an archive that cannot be: a fault of the program. */
export class ZipWriteError extends Error {
  constructor(reason: string) {
    super(`zip: ${reason}`);
    this.name = 'ZipWriteError';
  }
}

const LEVEL = 6;
const VERSION = 20;
const UTF8_FLAG = 0x0800;
const DEFLATED = 8;
/** 1980-01-01 00:00:00, the earliest that the format knows: the same input gives the same bytes on any day. */
const FIXED_TIME = 0;
const FIXED_DATE = 0x0021;
const LOCAL_LENGTH = 30;
const DIRECTORY_LENGTH = 46;
const END_LENGTH = 22;
const MOST_ENTRIES = 0xfffe;
const MOST_BYTES = 0xfffffffe;

/** Deflates a part once, at level 6. */
export const precompress = (data: Uint8Array): PackedPart => ({
  deflated: deflateRawSync(data, { level: LEVEL }),
  crc: crc32(data),
  size: data.length,
});

interface Prepared extends PackedPart {
  readonly name: Buffer;
  readonly flags: number;
}

/**
 * A zip file of these entries in this order (PKWARE APPNOTE 6.3.10, without zip64). The same entries always give the
 * same bytes, as long as zlib does. Throws {@link ZipWriteError} on a repeated or unsafe name, and beyond 65,534
 * entries or 4 GiB.
 */
export function packZip(entries: readonly PackedEntry[]): Uint8Array {
  if (entries.length > MOST_ENTRIES) throw new ZipWriteError(`${entries.length} entries`);
  checkNames(entries);
  const prepared = entries.map(prepare);
  const fixed = END_LENGTH + prepared.length * (LOCAL_LENGTH + DIRECTORY_LENGTH);
  const length = prepared.reduce((sum, part) => sum + 2 * part.name.length + part.deflated.length, fixed);
  if (length > MOST_BYTES) throw new ZipWriteError(`${length} bytes`);
  const out = Buffer.alloc(length);
  let at = 0;
  const starts = prepared.map((part) => {
    const start = at;
    at = writeLocal(out, at, part);
    return start;
  });
  const directoryStart = at;
  prepared.forEach((part, index) => {
    at = writeDirectory(out, at, part, starts[index] as number);
  });
  writeEnd(out, at, prepared.length, directoryStart);
  return out;
}

function checkNames(entries: readonly PackedEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (name === '' || name.startsWith('/') || name.includes('\\') || name.split('/').includes('..')) {
      throw new ZipWriteError(`unsafe name ${name}`);
    }
    if (seen.has(name.toLowerCase())) throw new ZipWriteError(`repeated name ${name}`);
    seen.add(name.toLowerCase());
  }
}

function prepare({ name, data }: PackedEntry): Prepared {
  const bytes = Buffer.from(name, 'utf8');
  const flags = bytes.length === name.length ? 0 : UTF8_FLAG;
  const { deflated, crc, size } = data instanceof Uint8Array ? precompress(data) : data;
  return { name: bytes, flags, deflated, crc, size };
}

function writeLocal(out: Buffer, start: number, part: Prepared): number {
  const at = writeCommon(out, out.writeUInt32LE(0x04034b50, start), part);
  const nameAt = out.writeUInt16LE(0, at);
  const dataAt = nameAt + part.name.copy(out, nameAt);
  out.set(part.deflated, dataAt);
  return dataAt + part.deflated.length;
}

function writeDirectory(out: Buffer, start: number, part: Prepared, localStart: number): number {
  const madeBy = out.writeUInt16LE(VERSION, out.writeUInt32LE(0x02014b50, start));
  // Extra field, comment, disk, attributes: all zero, as the buffer is.
  const at = writeCommon(out, madeBy, part) + 12;
  const nameAt = out.writeUInt32LE(localStart, at);
  return nameAt + part.name.copy(out, nameAt);
}

/** The fields that local header and directory share, from the version needed to the length of the name. */
function writeCommon(out: Buffer, start: number, part: Prepared): number {
  let at = out.writeUInt16LE(VERSION, start);
  for (const field of [part.flags, DEFLATED, FIXED_TIME, FIXED_DATE]) at = out.writeUInt16LE(field, at);
  for (const field of [part.crc, part.deflated.length, part.size]) at = out.writeUInt32LE(field, at);
  return out.writeUInt16LE(part.name.length, at);
}

function writeEnd(out: Buffer, start: number, count: number, directoryStart: number): void {
  out.writeUInt32LE(0x06054b50, start);
  out.writeUInt16LE(count, start + 8);
  out.writeUInt16LE(count, start + 10);
  out.writeUInt32LE(start - directoryStart, start + 12);
  out.writeUInt32LE(directoryStart, start + 16);
}
