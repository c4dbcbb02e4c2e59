import { crc32, inflateSync } from 'node:zlib';
import { accepted, type Reasoned, refused } from '../reason.js';
import type { SealImage } from './appearance.js';

// Source: W3C Portable Network Graphics (second edition).

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** A picture that is a few millimetres wide on paper needs no more. */
const LARGEST_SIDE = 2000;

/** Samples of a point by colour type: grey, RGB, palette, grey with alpha, RGB with alpha. */
const SAMPLES = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
]);

interface Header {
  readonly width: number;
  readonly height: number;
  readonly colour: number;
  readonly samples: number;
}

interface Parts {
  readonly header: Header;
  readonly palette: Uint8Array;
  readonly transparency: Uint8Array;
  readonly data: Uint8Array;
}

/** Reads a PNG of 8 bits a sample, not interlaced, at most 2000 points a side; refused for anything else. */
export function readPng(bytes: Uint8Array): Reasoned<SealImage> {
  const parts = readParts(Buffer.from(bytes));
  const points = parts && unfiltered(parts);
  if (parts === undefined || points === undefined) return refused('IMAGE_UNREADABLE');
  const { width, height } = parts.header;
  const [rgb, alpha] = [Buffer.alloc(width * height * 3), Buffer.alloc(width * height, 255)];
  for (let at = 0; at < width * height; at += 1) {
    const [red, green, blue, opacity] = pointAt(parts, points, at);
    rgb.set([red, green, blue], at * 3);
    alpha[at] = opacity;
  }
  const isOpaque = alpha.every((value) => value === 255);
  return accepted({ width, height, rgb, ...(isOpaque ? {} : { alpha }) });
}

function readParts(bytes: Buffer): Parts | undefined {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined;
  const chunks = new Map<string, Buffer[]>();
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    const isWhole = at + 12 + length <= bytes.length && crc32(body) === bytes.readUInt32BE(at + 8 + length);
    if (!isWhole) return undefined;
    const type = body.toString('latin1', 0, 4);
    chunks.set(type, [...(chunks.get(type) ?? []), body.subarray(4)]);
    at += 12 + length;
  }
  const header = readHeader(chunks.get('IHDR')?.[0]);
  const one = (type: string): Buffer => chunks.get(type)?.[0] ?? Buffer.alloc(0);
  const data = Buffer.concat(chunks.get('IDAT') ?? []);
  return header && { header, palette: one('PLTE'), transparency: one('tRNS'), data };
}

function readHeader(chunk: Buffer | undefined): Header | undefined {
  if (chunk?.length !== 13) return undefined;
  const [width, height] = [chunk.readUInt32BE(0), chunk.readUInt32BE(4)];
  const [depth, colour = 0, compression, filter, interlace] = chunk.subarray(8);
  const samples = SAMPLES.get(colour);
  const isPlain = depth === 8 && compression === 0 && filter === 0 && interlace === 0;
  const isSmall = Math.min(width, height) > 0 && Math.max(width, height) <= LARGEST_SIDE;
  return isPlain && isSmall && samples !== undefined ? { width, height, colour, samples } : undefined;
}

/** The samples of all points; undefined where the data is damaged or of another length. */
function unfiltered({ header, data }: Parts): Buffer | undefined {
  const row = header.width * header.samples;
  const raw = inflated(data, (row + 1) * header.height);
  if (raw?.length !== (row + 1) * header.height) return undefined;
  const out = Buffer.alloc(row * header.height);
  for (let y = 0; y < header.height; y += 1) {
    const filter = raw[y * (row + 1)] ?? 0;
    if (filter > 4) return undefined;
    const above = out.subarray(Math.max(0, y - 1) * row, y * row);
    const line = raw.subarray(y * (row + 1) + 1, (y + 1) * (row + 1));
    unfilterRow({ filter, line, above, step: header.samples }, out.subarray(y * row, (y + 1) * row));
  }
  return out;
}

interface FilteredRow {
  readonly filter: number;
  readonly line: Uint8Array;
  /** The row above as it was before filtering; empty over the first. */
  readonly above: Uint8Array;
  /** Bytes of a point. */
  readonly step: number;
}

function unfilterRow({ filter, line, above, step }: FilteredRow, out: Uint8Array): void {
  line.forEach((byte, x) => {
    const corner = above[x - step] ?? 0;
    out[x] = byte + predicted(filter, out[x - step] ?? 0, above[x] ?? 0, corner);
  });
}

function inflated(data: Uint8Array, most: number): Buffer | undefined {
  try {
    return inflateSync(data, { maxOutputLength: most });
  } catch {
    return undefined;
  }
}

/** What a filter adds to a byte: nothing, the left, the upper, the mean of both, or the nearest of three (Paeth). */
function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

type Point = readonly [red: number, green: number, blue: number, opacity: number];

function pointAt({ header, palette, transparency }: Parts, points: Buffer, at: number): Point {
  const start = at * header.samples;
  const sample = (offset: number): number => points[start + offset] ?? 0;
  const first = sample(0);
  switch (header.colour) {
    case 0:
      return [first, first, first, 255];
    case 2:
      return [first, sample(1), sample(2), 255];
    case 3:
      return [
        palette[first * 3] ?? 0,
        palette[first * 3 + 1] ?? 0,
        palette[first * 3 + 2] ?? 0,
        transparency[first] ?? 255,
      ];
    case 4:
      return [first, first, first, sample(1)];
    default:
      return [first, sample(1), sample(2), sample(3)];
  }
}
