import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPng } from '../../../../src/signature/pdf/png.js';
import { granted } from '../../../support/test-signers.js';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

interface Made {
  readonly width: number;
  readonly colour: number;
  /** Rows with their filter byte before them. */
  readonly rows: readonly (readonly number[])[];
  readonly depth?: number;
  readonly interlace?: number;
  readonly before?: readonly Buffer[];
}

function png({ width, colour, rows, depth = 8, interlace = 0, before = [] }: Made): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([depth, colour, 0, 0, interlace], 8);
  const data = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', header),
    ...before,
    chunk('IDAT', data.subarray(0, 3)),
    chunk('IDAT', data.subarray(3)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const points = (made: Made) => {
  const { rgb, alpha } = granted(readPng(png(made)));
  return { rgb: [...rgb], alpha: alpha && [...alpha] };
};

describe('the colours of a picture', () => {
  test.each<[string, Made, number[], number[] | undefined]>([
    ['grey', { width: 2, colour: 0, rows: [[0, 7, 200]] }, [7, 7, 7, 200, 200, 200], undefined],
    ['red, green and blue', { width: 1, colour: 2, rows: [[0, 1, 2, 3]] }, [1, 2, 3], undefined],
    ['grey with opacity', { width: 1, colour: 4, rows: [[0, 9, 128]] }, [9, 9, 9], [128]],
    ['colours with opacity', { width: 1, colour: 6, rows: [[0, 1, 2, 3, 0]] }, [1, 2, 3], [0]],
    ['colours that are all opaque', { width: 1, colour: 6, rows: [[0, 1, 2, 3, 255]] }, [1, 2, 3], undefined],
    [
      'a palette, its first colour half clear',
      {
        width: 2,
        colour: 3,
        rows: [[0, 1, 0]],
        before: [chunk('PLTE', Buffer.from([10, 11, 12, 20, 21, 22])), chunk('tRNS', Buffer.from([100]))],
      },
      [20, 21, 22, 10, 11, 12],
      [255, 100],
    ],
  ])('%s', (_, made, rgb, alpha) => {
    expect(points(made)).toEqual({ rgb, alpha });
  });
});

// Each row is written with another filter; all of them say 10 20 30.
test('every filter gives back what was filtered', () => {
  const rows = [
    [0, 10, 20, 30],
    [1, 10, 10, 10],
    [2, 0, 0, 0],
    [3, 5, 5, 5],
    [4, 0, 0, 0],
  ];
  const { rgb } = points({ width: 3, colour: 0, rows });
  const grey = rgb.filter((_, i) => i % 3 === 0);
  expect(grey).toEqual(Array.from({ length: 5 }, () => [10, 20, 30]).flat());
});

describe('refused is', () => {
  const fine: Made = { width: 1, colour: 0, rows: [[0, 1]] };
  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['another format', Buffer.from('\xff\xd8\xff\xe0 JFIF', 'latin1')],
    ['a picture that is cut off', png(fine).subarray(0, 50)],
    ['a picture with a wrong check sum', Buffer.from(png(fine).map((byte, i) => (i === 20 ? byte ^ 1 : byte)))],
    ['sixteen bits a colour', png({ ...fine, depth: 16 })],
    ['an interlaced one', png({ ...fine, interlace: 1 })],
    ['an unknown filter', png({ ...fine, rows: [[5, 1]] })],
    ['too few points', png({ ...fine, width: 9 })],
    ['too many points', png({ ...fine, rows: [[0, 1, 2, 3]] })],
    ['one too large to be a seal', png({ ...fine, width: 2001 })],
    ['an unknown kind of colour', png({ ...fine, colour: 5 })],
  ])('%s', (_, bytes) => {
    expect(readPng(bytes)).toEqual({ ok: false, reasons: ['IMAGE_UNREADABLE'] });
  });
});
