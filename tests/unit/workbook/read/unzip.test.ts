import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { inflateNode } from '../../../../src/workbook/read/inflate-node.js';
import { unzip } from '../../../../src/workbook/read/unzip.js';
import { packZip } from '../../../../src/workbook/zip-writer.js';

const text = (value: string): Uint8Array => Buffer.from(value);

it('gives every file by name', () => {
  const outcome = unzip(zipSync({ 'b.json': text('{}'), 'a/名册.json': text('[1]') }), inflateNode);
  const files = outcome.ok ? [...outcome.value].map(([name, data]) => [name, Buffer.from(data).toString()]) : [];
  expect(files).toEqual([
    ['b.json', '{}'],
    ['a/名册.json', '[1]'],
  ]);
});

it('gives back what was packed, byte for byte', () => {
  const data = Uint8Array.from({ length: 70_000 }, (_, i) => (i * i) >> 3);
  const outcome = unzip(packZip([{ name: 'x.bin', data }]), inflateNode);
  expect(outcome.ok && Buffer.compare(outcome.value.get('x.bin') ?? new Uint8Array(), data)).toBe(0);
});

it('refuses a file that is too large before looking at it', () => {
  expect(unzip(new Uint8Array(11), inflateNode, { fileBytes: 10 })).toEqual({
    ok: false,
    findings: [{ code: 'JY0107', where: {}, found: '11', expected: '10', params: { limit: 'fileBytes', allowed: 10 } }],
  });
});

it('says that something is no archive', () => {
  const findings = [{ code: 'JY0106', where: {}, params: { part: 'zip', reason: 'no-end-record' } }];
  expect(unzip(text('name,score'), inflateNode)).toEqual({ ok: false, findings });
});

it('stops at the first damaged file', () => {
  const zip = packZip([
    { name: 'a', data: text('aaaa') },
    { name: 'b', data: { deflated: text('??'), crc: 0, size: 9 } },
  ]);
  const findings = [{ code: 'JY0106', where: {}, params: { part: 'b', reason: 'inflate' } }];
  expect(unzip(zip, inflateNode)).toEqual({ ok: false, findings });
});

it('keeps to the limits', () => {
  const zip = packZip([{ name: 'a', data: text('aaaa') }]);
  expect(unzip(zip, inflateNode, { totalBytes: 3 })).toMatchObject({ ok: false, findings: [{ code: 'JY0107' }] });
});
