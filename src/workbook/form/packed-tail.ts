import { constants, crc32, deflateRawSync } from 'node:zlib';
import type { PackedPart } from '../zip-writer.js';

/** The beginning of a part, deflated once; each school adds its own end. */
export interface PackedHead {
  /** Raw deflate up to a byte boundary, without a final block. */
  readonly deflated: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

/** A stored block holds its length in 16 bits (RFC 1951, 3.2.4). */
const LONGEST_STORED = 0xffff;
const STORED_HEADER = 5;
const FINAL_STORED = 1;

/** Deflates the beginning of a part so that a final block can follow. */
export function packHead(text: string, level: number): PackedHead {
  const bytes = Buffer.from(text, 'utf8');
  return {
    deflated: deflateRawSync(bytes, { level, finishFlush: constants.Z_SYNC_FLUSH }),
    crc: crc32(bytes),
    size: bytes.length,
  };
}

/** A part that has no beginning of its own. */
export const NO_HEAD: PackedHead = { deflated: new Uint8Array(0), crc: 0, size: 0 };

/** The whole part: its beginning as it was deflated, its end as a stored block. The end must be shorter than 64 KiB. */
export function withTail(head: PackedHead, tail: string): PackedPart {
  const bytes = Buffer.from(tail, 'utf8');
  if (bytes.length > LONGEST_STORED) throw new RangeError(`end of a part too long: ${bytes.length}`);
  const deflated = Buffer.allocUnsafe(head.deflated.length + STORED_HEADER + bytes.length);
  deflated.set(head.deflated, 0);
  let at = deflated.writeUInt8(FINAL_STORED, head.deflated.length);
  at = deflated.writeUInt16LE(bytes.length, at);
  at = deflated.writeUInt16LE(~bytes.length & LONGEST_STORED, at);
  deflated.set(bytes, at);
  return { deflated, crc: crc32(bytes, head.crc), size: head.size + bytes.length };
}
