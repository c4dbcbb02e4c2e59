import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crc32 } from '../../../src/workbook/crc32.js';
import { requireTool } from '../../support/tools.js';

const bytes = (text: string): Uint8Array => Buffer.from(text);

/** Bit by bit, straight from the definition. */
function slowCrc(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

it.each([
  ['', 0],
  ['a', 0xe8b7be43],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('of %j is the published value', (text, expected) => {
  expect(crc32(bytes(text))).toBe(expected);
});

it('agrees with the definition for any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (data) => crc32(data) === slowCrc(data)));
});

it.runIf(requireTool('python3'))('agrees with zlib on a megabyte', () => {
  const data = Uint8Array.from({ length: 1_000_003 }, (_, i) => (i * 2654435761) >>> 24);
  const script = 'import sys, zlib; print(zlib.crc32(sys.stdin.buffer.read()))';
  const { stdout } = spawnSync('python3', ['-c', script], { input: data, encoding: 'utf8' });
  expect(crc32(data)).toBe(Number(stdout));
});
