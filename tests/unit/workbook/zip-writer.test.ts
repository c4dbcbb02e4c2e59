import { spawnSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packZip, precompress, ZipWriteError } from '../../../src/workbook/zip-writer.js';
import { requireTool } from '../../support/tools.js';

const text = (value: string): Uint8Array => Buffer.from(value);
const ENTRIES = [
  { name: 'b.xml', data: text('<b/>'.repeat(300)) },
  { name: '目录/a.xml', data: text('内容') },
  { name: 'empty', data: new Uint8Array(0) },
];

describe('a packed archive', () => {
  it('is read by another program, in the order given', () => {
    const files = unzipSync(packZip(ENTRIES));
    expect(Object.entries(files).map(([name, data]) => [name, Buffer.from(data).toString()])).toEqual([
      ['b.xml', '<b/>'.repeat(300)],
      ['目录/a.xml', '内容'],
      ['empty', ''],
    ]);
  });

  it('is the same for the same entries', () => {
    expect(Buffer.compare(packZip(ENTRIES), packZip(ENTRIES))).toBe(0);
  });

  it('is the same whether the parts were deflated before or not', () => {
    const prepared = ENTRIES.map(({ name, data }) => ({ name, data: precompress(data) }));
    expect(Buffer.compare(packZip(prepared), packZip(ENTRIES))).toBe(0);
  });

  it('carries the first day of the format as its time, whatever day it is', () => {
    const zip = Buffer.from(packZip([{ name: 'a', data: text('a') }]));
    expect(zip.readUInt16LE(10)).toBe(0);
    expect(zip.readUInt16LE(12)).toBe(0b0000000_0001_00001);
  });

  it('marks names as UTF-8 only where they need it', () => {
    const flags = (name: string) => Buffer.from(packZip([{ name, data: text('') }])).readUInt16LE(6);
    expect([flags('a.xml'), flags('表.xml')]).toEqual([0, 0x0800]);
  });

  it('may be empty', () => {
    expect(Buffer.from(packZip([])).toString('hex')).toBe(`504b0506${'00'.repeat(18)}`);
  });

  it.runIf(requireTool('python3'))('passes the test of python', () => {
    const script =
      'import sys, io, zipfile; z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read())); ' +
      'print(z.testzip(), [(i.filename, i.file_size, i.date_time) for i in z.infolist()])';
    const { stdout } = spawnSync('python3', ['-c', script], { input: packZip(ENTRIES), encoding: 'utf8' });
    expect(stdout.trim()).toBe(
      "None [('b.xml', 1200, (1980, 1, 1, 0, 0, 0)), ('目录/a.xml', 6, (1980, 1, 1, 0, 0, 0)), ('empty', 0, (1980, 1, 1, 0, 0, 0))]",
    );
  });
});

describe('a deflated part', () => {
  it('knows its length and checksum', () => {
    const part = precompress(text('123456789'));
    expect({ size: part.size, crc: part.crc }).toEqual({ size: 9, crc: 0xcbf43926 });
  });

  it('is smaller where there is something to save', () => {
    expect(precompress(text('x'.repeat(10_000))).deflated.length).toBeLessThan(100);
  });
});

describe('a fault of the program', () => {
  it.each([['/a'], ['../a'], ['a/../b'], ['a\\b'], ['']])('is the name %j', (name) => {
    expect(() => packZip([{ name, data: text('') }])).toThrow(ZipWriteError);
  });

  it('is a name given twice, in any case', () => {
    const data = text('');
    expect(() =>
      packZip([
        { name: 'a', data },
        { name: 'A', data },
      ]),
    ).toThrow(new ZipWriteError('repeated name A'));
  });

  it('is more entries than the format counts', () => {
    const data = precompress(text(''));
    const entries = Array.from({ length: 0xffff }, (_, i) => ({ name: String(i), data }));
    expect(() => packZip(entries)).toThrow(new ZipWriteError('65535 entries'));
  });
});
