import { expect, it } from 'vitest';
import { signalsOf } from '../../../../src/workbook/read/signals.js';
import type { ZipEntry } from '../../../../src/workbook/read/zip.js';

const signals = (...names: string[]): string[] => {
  const entry = { method: 0, crc: 0, compressedSize: 0, size: 0, dataStart: 0, dataEnd: 0 };
  const entries: ZipEntry[] = names.map((name) => ({ ...entry, name }));
  return [...signalsOf({ bytes: new Uint8Array(0), entries, find: () => undefined })];
};

it.each([
  ['xl/vbaProject.bin', 'macros'],
  ['xl/macrosheets/sheet1.xml', 'macros'],
  ['xl/externalLinks/externalLink1.xml', 'externalLinks'],
  ['xl/media/image1.png', 'pictures'],
  ['xl/cellimages.xml', 'pictures'],
  ['xl/embeddings/oleObject1.bin', 'embeddedObjects'],
  ['xl/activeX/activeX1.xml', 'embeddedObjects'],
  ['xl/comments1.xml', 'comments'],
  ['xl/comments/comment1.xml', 'comments'],
  ['xl/worksheets/comments.xml', 'comments'],
  ['xl/threadedComments/threadedComment1.xml', 'comments'],
  ['XL/VBAPROJECT.BIN', 'macros'],
])('%s gives %s away', (name, signal) => {
  expect(signals('xl/workbook.xml', name)).toEqual([signal]);
});

it.each([
  'xl/workbook.xml',
  'xl/styles.xml',
  'xl/drawings/drawing1.xml',
  'xl/externalLinks/_rels/externalLink1.xml.rels',
  'xl/printerSettings/printerSettings1.bin',
  'docProps/custom.xml',
  'xl/mycomments.xml',
])('%s gives nothing away', (name) => {
  expect(signals(name)).toEqual([]);
});

it('several may hold at once', () => {
  expect(signals('xl/comments1.xml', 'xl/comments2.xml', 'xl/media/a.png', 'xl/vbaProject.bin')).toEqual([
    'macros',
    'pictures',
    'comments',
  ]);
});
