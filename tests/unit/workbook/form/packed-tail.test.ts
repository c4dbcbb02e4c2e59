import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../../src/workbook/crc32.js';
import { NO_HEAD, packHead, withTail } from '../../../../src/workbook/form/packed-tail.js';

const HEAD = '<sheetData>'.repeat(500);

describe('a part in two pieces', () => {
  it.each([1, 6, 9])('inflates to the whole, with its length and checksum (level %d)', (level) => {
    const part = withTail(packHead(HEAD, level), '<footer>常州市</footer>');
    const whole = Buffer.from(`${HEAD}<footer>常州市</footer>`, 'utf8');
    expect(inflateRawSync(part.deflated)).toEqual(whole);
    expect(part.size).toBe(whole.length);
    expect(part.crc).toBe(crc32(whole));
  });

  it('can have any number of ends', () => {
    const head = packHead(HEAD, 6);
    const ends = ['', 'a', '结尾'.repeat(1000)].map((end) => withTail(head, end));
    expect(ends.map((part) => inflateRawSync(part.deflated).toString('utf8').slice(HEAD.length))).toEqual([
      '',
      'a',
      '结尾'.repeat(1000),
    ]);
  });

  it('may begin with nothing', () => {
    expect(inflateRawSync(withTail(packHead('', 6), 'end').deflated).toString()).toBe('end');
    const part = withTail(NO_HEAD, 'end');
    expect([inflateRawSync(part.deflated).toString(), part.size, part.crc]).toEqual([
      'end',
      3,
      crc32(Buffer.from('end')),
    ]);
  });

  it('cannot end with more than 64 KiB', () => {
    expect(() => withTail(packHead('', 6), 'x'.repeat(65_536))).toThrow(RangeError);
    expect(inflateRawSync(withTail(packHead('', 6), 'x'.repeat(65_535)).deflated)).toHaveLength(65_535);
  });
});
