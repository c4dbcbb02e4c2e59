import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { packFile, UnpackableFileError } from '../../../src/report/packed-file.js';
import { openDocument } from '../../../src/report/pdfkit-document.js';
import { openPdf, type PdfDocument } from '../../../src/signature/pdf/document.js';
import { serialize } from '../../../src/signature/pdf/serialize.js';
import { is, type PdfValue } from '../../../src/signature/pdf/value.js';
import { granted } from '../../support/test-signers.js';
import { requireTool } from '../../support/tools.js';

/** A tagged file with two pages of marked content, as pdfkit writes it. */
function pdfkitFile(): Uint8Array {
  const { document, chunks } = openDocument({
    title: '示例 <报告>',
    author: '示例',
    lang: 'zh-CN',
    date: new Date('2026-07-10T00:00:00Z'),
    tagged: true,
  });
  const root = document.struct('Document', {});
  document.addStructure(root);
  for (const width of [300, 400]) {
    document.addPage({ size: [width, 300], margin: 0 });
    const element = document.struct('P', { alt: `第 ${width} 页 endobj endstream` });
    root.add(element);
    element.add(document.markStructureContent('P'));
    document.addContent(`10 10 ${width - 20} 20 re f`);
    document.endMarkedContent();
  }
  document.file(new TextEncoder().encode('{"a":1}'), {
    name: 'a.json',
    creationDate: new Date(0),
    modifiedDate: new Date(0),
  });
  document.end();
  return new Uint8Array(Buffer.concat(chunks));
}

let plain: Uint8Array;
let packed: Uint8Array;
beforeAll(() => {
  plain = pdfkitFile();
  packed = packFile(plain);
});

const opened = (bytes: Uint8Array): PdfDocument => granted(openPdf(bytes));
/** An object in one spelling, wherever it stands. */
const spelled = (value: PdfValue): string =>
  is(value, 'stream')
    ? `${serialize({ ...value, kind: 'dictionary' } as PdfValue)} ${Buffer.from(value.data).toString('hex')}`
    : serialize(value);
const objectsOf = (document: PdfDocument): Map<number, string> =>
  new Map([...document.entries.keys()].filter((id) => id > 0).map((id) => [id, spelled(document.object(id))]));

describe('a packed file', () => {
  it('holds the same objects under the same numbers', () => {
    const [before, after] = [objectsOf(opened(plain)), objectsOf(opened(packed))];
    expect(after.size).toBe(before.size + 2);
    for (const [id, text] of before) expect([id, after.get(id)]).toEqual([id, text]);
  });

  it('has the same trailer but for its size', () => {
    const keys = ['Root', 'Info', 'ID'] as const;
    const trailer = (bytes: Uint8Array) => keys.map((key) => serialize(opened(bytes).trailer.get(key) ?? null));
    expect(trailer(packed)).toEqual(trailer(plain));
    expect(opened(packed).trailer.get('Size')).toBe(Number(opened(plain).trailer.get('Size')) + 2);
  });

  it('keeps streams at places of their own and all else in one container', () => {
    const document = opened(packed);
    const kinds = [...document.entries].map(([id, entry]) => {
      const value = document.object(id);
      return `${entry.kind} ${is(value, 'stream') ? 'stream' : 'small'}`;
    });
    expect(new Set(kinds)).toEqual(new Set(['free small', 'at stream', 'within small']));
  });

  it('is smaller, and the same for the same file', () => {
    expect(packed.length).toBeLessThan(plain.length * 0.85);
    expect(Buffer.compare(packFile(pdfkitFile()), packed)).toBe(0);
  });

  it('has a table whose rows name themselves and the container', () => {
    const text = Buffer.from(packed).toString('latin1');
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
    const table = text.slice(start);
    expect(table).toMatch(/^\d+ 0 obj\n<<\n\/Type \/XRef\n/);
    const size = Number(/\/Size (\d+)/.exec(table)?.[1]);
    const from = start + table.indexOf('stream\n') + 'stream\n'.length;
    const rows = inflateSync(packed.subarray(from, from + Number(/\/Length (\d+)/.exec(table)?.[1])));
    expect(rows.length).toBe(size * 8);
  });

  it.skipIf(!requireTool('qpdf'))('is clean to qpdf', () => {
    const folder = mkdtempSync(join(tmpdir(), 'packed-'));
    writeFileSync(join(folder, 'a.pdf'), packed);
    const checked = spawnSync('qpdf', ['--check', join(folder, 'a.pdf')], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect([checked.status, checked.stderr]).toEqual([0, '']);
    expect(checked.stdout).toContain('No syntax or stream encoding errors found');
  });
});

describe('what pdfkit did not write', () => {
  it.each([
    ['nothing', ''],
    ['no table', '%PDF-1.7\nstartxref\n9\n%%EOF\n'],
    ['a table of another form', '%PDF-1.7\nxref\n0 1\ntrailer << /Size 1 >>\nstartxref\n9\n%%EOF\n'],
  ])('is refused: %s', (_what, text) => {
    expect(() => packFile(Buffer.from(text, 'latin1'))).toThrow(UnpackableFileError);
  });
});
