import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inflateNode } from '../../../../src/workbook/read/inflate-node.js';
import { DEFAULT_LIMITS, type Limits } from '../../../../src/workbook/read/limits.js';
import { openZip, partReader } from '../../../../src/workbook/read/zip.js';
import { numbers, type RawEnd, type RawEntry, rawZip } from '../../../fixtures/workbooks/raw-zip.js';

const text = (value: string): Uint8Array => Buffer.from(value);

/** Everything in the archive as text, or the findings. */
function readAll(bytes: Uint8Array, limits: Partial<Limits> = {}): unknown {
  const bounds = { ...DEFAULT_LIMITS, ...limits };
  const archive = openZip(bytes, bounds);
  if (!archive.ok) return archive.findings;
  const read = partReader(archive.value, bounds, inflateNode);
  const out: Record<string, string> = {};
  for (const entry of archive.value.entries) {
    const data = read(entry);
    if (!data.ok) return data.findings;
    out[entry.name] = Buffer.from(data.value).toString('utf8');
  }
  return out;
}

const damaged = (reason: string, part = 'zip') => [{ code: 'JY0106', where: {}, params: { part, reason } }];
const refused = (what: string, part = 'zip') => [{ code: 'JY0108', where: {}, params: { what, part } }];
const a: RawEntry = { name: 'a.xml', data: 'alpha' };
const b: RawEntry = { name: 'xl/b.xml', data: 'beta', method: 0 };

describe('a sound archive', () => {
  it('gives stored and deflated entries in the order of the directory', () => {
    expect(readAll(rawZip([a, b]))).toEqual({ 'a.xml': 'alpha', 'xl/b.xml': 'beta' });
  });

  it('is read as another program wrote it', () => {
    const files = { 'a.txt': text('a'.repeat(5000)), 'd/b.txt': text('短文'), 'd/c.bin': new Uint8Array(0) };
    expect(readAll(zipSync(files))).toEqual({ 'a.txt': 'a'.repeat(5000), 'd/b.txt': '短文', 'd/c.bin': '' });
  });

  it('leaves folders out', () => {
    expect(readAll(rawZip([{ name: 'xl/', method: 0 }, a]))).toEqual({ 'a.xml': 'alpha' });
  });

  it('may have a comment', () => {
    expect(readAll(rawZip([a], { comment: '说明' }))).toEqual({ 'a.xml': 'alpha' });
  });

  it('may leave sizes to a data descriptor', () => {
    const local = { flags: 8, crc: 0, size: 0, compressedSize: 0 };
    expect(readAll(rawZip([{ ...a, flags: 8, local }]))).toEqual({ 'a.xml': 'alpha' });
  });

  it('may have extra fields in the local header', () => {
    expect(readAll(rawZip([{ ...a, extra: new Uint8Array(36) }]))).toEqual({ 'a.xml': 'alpha' });
  });

  it('may separate folders by backslashes', () => {
    expect(readAll(rawZip([{ name: 'xl\\a.xml', data: 'alpha' }]))).toEqual({ 'xl/a.xml': 'alpha' });
  });

  it('may name its entries in the code page of Chinese Windows', () => {
    const name = Buffer.from([0xd7, 0xd4, 0xc6, 0xc0, 0x2e, 0x78, 0x6d, 0x6c]);
    expect(readAll(rawZip([{ name, data: 'x' }]))).toEqual({ '自评.xml': 'x' });
  });

  it('may be empty', () => {
    expect(readAll(rawZip([]))).toEqual({});
  });

  it('finds an entry in any case', () => {
    const archive = openZip(rawZip([a, b]), DEFAULT_LIMITS);
    expect(archive.ok && archive.value.find('XL/B.xml')?.name).toBe('xl/b.xml');
    expect(archive.ok && archive.value.find('xl/c.xml')).toBeUndefined();
  });

  it('may lie anywhere in a larger buffer', () => {
    const zip = rawZip([a]);
    const larger = new Uint8Array(zip.length + 20);
    larger.set(zip, 7);
    expect(readAll(larger.subarray(7, 7 + zip.length))).toEqual({ 'a.xml': 'alpha' });
  });
});

describe('a damaged archive', () => {
  it.each<[string, readonly RawEntry[], RawEnd, unknown]>([
    ['more entries than records', [a], { count: 2 }, damaged('directory')],
    ['entries on other disks', [a], { disk: 1 }, damaged('directory')],
    ['a different count on this disk', [a], { countOnDisk: 3 }, damaged('directory')],
    ['a directory that begins elsewhere', [a], { directoryStart: 3 }, damaged('directory')],
    ['a directory beyond the end', [a], { directoryStart: 0x7fffffff }, damaged('directory')],
    ['a directory longer than the file', [a], { directorySize: 0x7fffffff }, damaged('directory')],
    ['a local header elsewhere', [{ ...a, localStart: 4 }], {}, damaged('local-header', 'a.xml')],
    ['a local header beyond the data', [{ ...a, localStart: 0x7fffff00 }], {}, damaged('bounds', 'a.xml')],
    ['data beyond the directory', [{ ...a, compressedSize: 999 }], {}, damaged('bounds', 'a.xml')],
    ['another name in the local header', [{ ...a, local: { name: 'b.xml' } }], {}, damaged('local-header', 'a.xml')],
    ['a longer name in the local header', [{ ...a, local: { name: 'a.xml2' } }], {}, damaged('local-header', 'a.xml')],
    ['another method in the local header', [{ ...a, local: { method: 0 } }], {}, damaged('local-header', 'a.xml')],
    ['another size in the local header', [{ ...a, local: { size: 4 } }], {}, damaged('local-header', 'a.xml')],
    ['another checksum in the local header', [{ ...a, local: { crc: 4 } }], {}, damaged('local-header', 'a.xml')],
    [
      'a descriptor that only the local header knows',
      [{ ...a, local: { flags: 8, crc: 0 } }],
      {},
      damaged('local-header', 'a.xml'),
    ],
    ['a stored entry of two lengths', [{ ...b, size: 3 }], {}, damaged('size', 'xl/b.xml')],
    ['a wrong checksum', [{ ...a, crc: 1 }], {}, damaged('checksum', 'a.xml')],
    ['a wrong checksum of a stored entry', [{ ...b, crc: 1 }], {}, damaged('checksum', 'xl/b.xml')],
    ['fewer bytes than declared', [{ ...a, size: 6 }], {}, damaged('size', 'a.xml')],
    ['more bytes than declared', [{ ...a, size: 4 }], {}, damaged('inflate', 'a.xml')],
    ['no bytes declared although there are some', [{ ...a, size: 0 }], {}, damaged('checksum', 'a.xml')],
    [
      'two entries on the same bytes',
      [a, { ...a, name: 'a.xm2', localStart: 0 }],
      {},
      damaged('local-header', 'a.xm2'),
    ],
  ])('with %s', (_, entries, end, findings) => {
    expect(readAll(rawZip(entries, end))).toEqual(findings);
  });

  it('has no end record when it is cut short', () => {
    const zip = rawZip([a, b]);
    expect(readAll(zip.subarray(0, zip.length - 1))).toEqual(damaged('no-end-record'));
    expect(readAll(zip.subarray(0, 40))).toEqual(damaged('no-end-record'));
    expect(readAll(new Uint8Array(0))).toEqual(damaged('no-end-record'));
  });

  it('has bad deflate data', () => {
    const zip = rawZip([{ name: 'a.xml', data: 'alpha'.repeat(50) }]);
    zip[35] = 0xff;
    expect(readAll(zip)).toEqual(damaged('inflate', 'a.xml'));
  });

  it('hides a second file inside the bytes of the first', () => {
    const inner = rawZip([a]).subarray(0, 30 + 5 + 7);
    const outer: RawEntry = { name: 'o.bin', data: inner, method: 0 };
    const hidden: RawEntry = { ...a, localStart: 35, local: {} };
    expect(readAll(rawZip([outer, hidden]))).toEqual(damaged('overlap', 'a.xml'));
  });
});

describe('a refused construct', () => {
  it.each<[string, readonly RawEntry[], RawEnd, unknown]>([
    ['a parent folder', [{ name: 'xl/../../a.xml' }], {}, refused('path-entry', 'xl/../../a.xml')],
    ['a parent folder after a backslash', [{ name: '..\\a.xml' }], {}, refused('path-entry', '../a.xml')],
    ['an absolute path', [{ name: '/etc/passwd' }], {}, refused('path-entry', '/etc/passwd')],
    ['a drive', [{ name: 'C:/a.xml' }], {}, refused('path-entry', 'C:/a.xml')],
    ['a zero byte', [{ name: 'a\0.xml' }], {}, refused('path-entry', 'a\0.xml')],
    ['no name', [{ name: '' }], {}, refused('path-entry', '')],
    ['encryption', [{ ...a, flags: 1 }], {}, refused('encrypted-entry', 'a.xml')],
    ['strong encryption', [{ ...a, flags: 0x41 }], {}, refused('encrypted-entry', 'a.xml')],
    ['encryption in the local header', [{ ...a, local: { flags: 1 } }], {}, refused('encrypted-entry', 'a.xml')],
    ['another compression', [{ ...a, method: 14 }], {}, refused('unknown-compression', 'a.xml')],
    ['the same name twice', [a, a], {}, refused('duplicate-entry', 'a.xml')],
    ['the same name in another case', [a, { ...a, name: 'A.XML' }], {}, refused('duplicate-entry', 'A.XML')],
    ['a size of zip64', [{ ...a, size: 0xffffffff }], {}, refused('zip64', 'a.xml')],
    ['a place of zip64', [{ ...a, localStart: 0xffffffff }], {}, refused('zip64', 'a.xml')],
    ['a count of zip64', [a], { count: 0xffff }, refused('zip64')],
    ['a directory of zip64', [a], { directoryStart: 0xffffffff }, refused('zip64')],
    [
      'a locator of zip64',
      [a],
      { before: Buffer.concat([numbers([0x07064b50, 4]), Buffer.alloc(16)]) },
      refused('zip64'),
    ],
  ])('is %s', (_, entries, end, findings) => {
    expect(readAll(rawZip(entries, end))).toEqual(findings);
  });
});

describe('the limits', () => {
  const large: RawEntry = { name: 'large.xml', data: 'x'.repeat(3_000_000) };
  const over = (limit: string, allowed: number, found: number, part?: string) => [
    {
      code: 'JY0107',
      where: {},
      found: String(found),
      expected: String(allowed),
      params: { limit, allowed, ...(part === undefined ? {} : { part }) },
    },
  ];

  it('count the entries before any is read', () => {
    expect(readAll(rawZip([a, b]), { entries: 2 })).toEqual({ 'a.xml': 'alpha', 'xl/b.xml': 'beta' });
    expect(readAll(rawZip([a, b]), { entries: 1 })).toEqual(over('entries', 1, 2));
  });

  it('hold for one part', () => {
    expect(readAll(rawZip([a]), { partBytes: 5 })).toEqual({ 'a.xml': 'alpha' });
    expect(readAll(rawZip([a]), { partBytes: 4 })).toEqual(over('partBytes', 4, 5, 'a.xml'));
  });

  it('hold for all parts together', () => {
    expect(readAll(rawZip([a, b]), { totalBytes: 9 })).toEqual({ 'a.xml': 'alpha', 'xl/b.xml': 'beta' });
    expect(readAll(rawZip([a, b]), { totalBytes: 8 })).toEqual(over('totalBytes', 8, 9, 'xl/b.xml'));
  });

  it('hold for the ratio of large parts only', () => {
    expect(readAll(rawZip([large]))).toMatchObject([
      { code: 'JY0107', expected: '200', params: { limit: 'ratio', part: 'large.xml' } },
    ]);
    expect(Object.keys(readAll(rawZip([large]), { ratioFromBytes: 3_000_000 }) as object)).toEqual(['large.xml']);
    expect(Object.keys(readAll(rawZip([large]), { ratio: 1100 }) as object)).toEqual(['large.xml']);
  });

  it('count a part each time it is read', () => {
    const archive = openZip(rawZip([a]), DEFAULT_LIMITS);
    if (!archive.ok) throw new TypeError('not read');
    const read = partReader(archive.value, { ...DEFAULT_LIMITS, totalBytes: 12 }, inflateNode);
    const [entry] = archive.value.entries;
    expect([1, 2, 3].map(() => entry && read(entry).ok)).toEqual([true, true, false]);
  });

  it('stop an entry that inflates to more than it declares, at that size', () => {
    let asked = 0;
    const archive = openZip(rawZip([{ ...large, size: 1000 }]), DEFAULT_LIMITS);
    if (!archive.ok) throw new TypeError('not read');
    const read = partReader(archive.value, DEFAULT_LIMITS, (data, maximum) => {
      asked = maximum;
      return inflateNode(data, maximum);
    });
    const [entry] = archive.value.entries;
    expect(entry && read(entry)).toEqual({ ok: false, findings: damaged('inflate', 'large.xml') });
    expect(asked).toBe(1000);
  });
});
