import { describe, expect, it } from 'vitest';
import { zipArchive } from '../../../../src/workbook/archive.js';
import { bundleForm } from '../../../../src/workflows/verify/bundle-form.js';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const FILES = [
  { name: 'manifest.json', data: text('{"kind":"bundle"}') },
  { name: 'records/a.json', data: text('a'.repeat(300)) },
  { name: 'originals/甲', data: text('b') },
];
const packed = Buffer.from(zipArchive.pack(FILES));
const told = (bytes: Uint8Array) => {
  const part = bundleForm(bytes);
  return part === undefined ? ['passed'] : [part.part, part.verdict, ...part.reasons, ...part.details];
};

const END = packed.length - 22;
const DIRECTORY = packed.readUInt32LE(END + 16);
const LOCALS = [0, 1, 2].map((place) => packed.readUInt32LE(entryAt(place) + 42));

/** Where an entry of the directory begins. */
function entryAt(place: number): number {
  let at = packed.readUInt32LE(packed.length - 22 + 16);
  for (let left = place; left > 0; left -= 1) at += 46 + packed.readUInt16LE(at + 28);
  return at;
}

/** The archive with bytes put in at a place, and all offsets behind it mended, as somebody would who knows the format. */
function inserted(place: number, more: Buffer): Buffer {
  const bytes = Buffer.concat([packed.subarray(0, place), more, packed.subarray(place)]);
  const moved = (at: number) => at + (at >= place ? more.length : 0);
  const end = moved(END);
  bytes.writeUInt32LE(moved(DIRECTORY), end + 16);
  LOCALS.forEach((local, entry) => {
    bytes.writeUInt32LE(moved(local), moved(entryAt(entry)) + 42);
  });
  return bytes;
}

const edited = (change: (bytes: Buffer) => void): Buffer => {
  const bytes = Buffer.from(packed);
  change(bytes);
  return bytes;
};

describe('the shape of a bundle', () => {
  it('is in order as this program packs it, with any number of parts', () => {
    expect(told(packed)).toEqual(['passed']);
    expect(told(zipArchive.pack(FILES.slice(0, 1)))).toEqual(['passed']);
    const many = Array.from({ length: 300 }, (_, i) => ({ name: `records/${i}`, data: text(`${i}`.repeat(i)) }));
    expect(told(zipArchive.pack(many))).toEqual(['passed']);
  });

  it('may have nothing behind its end', () => {
    expect(told(Buffer.concat([packed, text('x')]))).toEqual(['file', 'failed', 'BUNDLE_BYTES_BEHIND', '1']);
    expect(told(Buffer.concat([packed, Buffer.alloc(500)]))).toEqual(['file', 'failed', 'BUNDLE_BYTES_BEHIND', '500']);
    const commented = edited((bytes) => bytes.writeUInt16LE(4, END + 20));
    expect(told(Buffer.concat([commented, text('note')]))).toEqual(['file', 'failed', 'BUNDLE_BYTES_BEHIND', '4']);
    expect(told(Buffer.concat([packed, packed])).slice(0, 3)).toEqual(['file', 'failed', 'BUNDLE_BYTES_BETWEEN']);
  });

  it('may have nothing before its first part, offsets mended or not', () => {
    const more = Buffer.from('#!/bin/sh\n');
    expect(told(inserted(0, more))).toEqual(['file', 'failed', 'BUNDLE_BYTES_BEFORE', '10']);
    expect(told(Buffer.concat([more, packed]))[1]).toBe('failed');
  });

  it('may have nothing between two parts, before the directory, or behind it', () => {
    const more = Buffer.from('hidden');
    for (const place of [LOCALS[1] as number, LOCALS[2] as number, DIRECTORY, END]) {
      expect(told(inserted(place, more))).toEqual(['file', 'failed', 'BUNDLE_BYTES_BETWEEN', '6']);
    }
  });

  it('may have no part that the directory does not name', () => {
    const hidden = Buffer.from(zipArchive.pack([{ name: 'x', data: text('hidden') }]));
    const local = hidden.subarray(0, hidden.readUInt32LE(hidden.length - 22 + 16));
    expect(told(inserted(LOCALS[1] as number, local)).slice(1, 3)).toEqual(['failed', 'BUNDLE_BYTES_BETWEEN']);
  });

  it('may have no name twice', () => {
    const twins = zipArchive.pack([
      { name: 'records/a', data: text('1') },
      { name: 'records/b', data: text('2') },
    ]);
    const bytes = Buffer.from(twins);
    for (let at = bytes.indexOf('records/b'); at >= 0; at = bytes.indexOf('records/b', at))
      bytes.write('records/a', at);
    expect(told(bytes)).toEqual(['file', 'failed', 'BUNDLE_NAME_TWICE', 'records/a']);
  });

  it('may have no parts that overlap', () => {
    const longer = packed.readUInt32LE(entryAt(1) + 20) + 1;
    const bytes = edited((own) => {
      own.writeUInt32LE(longer, entryAt(1) + 20);
      own.writeUInt32LE(longer, (LOCALS[1] as number) + 18);
    });
    expect(told(bytes)).toEqual(['file', 'failed', 'BUNDLE_PARTS_OVERLAP', 'originals/甲']);
  });

  it.each<readonly [string, (bytes: Buffer) => unknown]>([
    ['another disk', (bytes) => bytes.writeUInt16LE(1, END + 4)],
    ['another count on this disk', (bytes) => bytes.writeUInt16LE(2, END + 8)],
    ['a directory of another size', (bytes) => bytes.writeUInt32LE(packed.readUInt32LE(END + 12) - 1, END + 12)],
    ['a comment of the archive that ends with the file', (bytes) => bytes.writeUInt16LE(1, END + 20)],
    ['extra fields', (bytes) => bytes.writeUInt16LE(4, entryAt(0) + 30)],
    ['a comment of a part', (bytes) => bytes.writeUInt16LE(4, entryAt(0) + 32)],
    ['a descriptor behind the data', (bytes) => bytes.writeUInt16LE(8, entryAt(0) + 8)],
    ['another program’s version', (bytes) => bytes.writeUInt16LE(63, entryAt(0) + 4)],
    ['another date', (bytes) => bytes.writeUInt16LE(0x5821, entryAt(0) + 14)],
    ['attributes', (bytes) => bytes.writeUInt32LE(0o100755, entryAt(0) + 38)],
    ['another name in the local header', (bytes) => bytes.writeUInt8(0x4d, 30)],
    ['another checksum in the local header', (bytes) => bytes.writeUInt8(0, 14)],
    ['another length of a name in the local header', (bytes) => bytes.writeUInt16LE(3, 26)],
    ['extra fields in the local header', (bytes) => bytes.writeUInt16LE(1, 28)],
    ['no local header', (bytes) => bytes.writeUInt32LE(0, 0)],
    ['an offset behind the end', (bytes) => bytes.writeUInt32LE(0xfffffff0, entryAt(0) + 42)],
    ['no directory', (bytes) => bytes.writeUInt32LE(0xfffffff0, END + 16)],
  ])('with %s is not ours', (_, change) => {
    expect(told(edited(change))).toEqual(['file', 'failed', 'BUNDLE_FORM_UNKNOWN']);
  });

  it('of anything else is unknown, and nothing throws', () => {
    for (const length of [0, 1, 21, 22, 100]) expect(told(Buffer.alloc(length, 0x50))[2]).toBe('BUNDLE_FORM_UNKNOWN');
    for (let length = 1; length < packed.length; length += 1)
      expect(told(packed.subarray(0, length))[1]).toBe('failed');
  });
});
