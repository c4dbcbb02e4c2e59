import { describe, expect, test } from 'vitest';
import { openPdf, type PdfDocument } from '../../../../src/signature/pdf/document.js';
import { isRevisionEnd, revisionsFrom } from '../../../../src/signature/pdf/revisions.js';
import { lastStart } from '../../../../src/signature/pdf/xref.js';
import { emptyPages, rawPdf } from '../../../support/raw-pdf.js';
import { granted } from '../../../support/test-signers.js';

const open = (file: Uint8Array) => granted(openPdf(file));
const first = rawPdf({ objects: emptyPages() });
const second = rawPdf({ objects: { 8: '(signed)' } }, first);
const third = rawPdf({ objects: { 9: '5' } }, second);
const always = () => true;
const hasEight = (document: PdfDocument) => document.object(8) !== null;
const ends = (file: Uint8Array, isFirst: (document: PdfDocument) => boolean) =>
  revisionsFrom(open(file), isFirst)?.map(({ end }) => end);

describe('states of a file', () => {
  test('are each what the file once was, from the one that is asked for', () => {
    expect(ends(third, always)).toEqual([first, second, third].map(({ length }) => length));
    expect(ends(third, hasEight)).toEqual([second.length, third.length]);
    expect(ends(third, () => false)).toEqual([]);
    expect(revisionsFrom(open(third), hasEight)?.map(({ document }) => document.object(9))).toEqual([null, 5]);
  });

  test('the whole file is not opened twice', () => {
    const document = open(third);
    expect(revisionsFrom(document, always)?.at(-1)?.document).toBe(document);
  });

  test.each([' ', 'x', '\n\n', '%%EOF', '\n%%EOF'])('%j behind the last revision is no revision', (rest) => {
    expect(ends(Buffer.concat([third, Buffer.from(rest)]), always)).toBeUndefined();
  });

  test('a line end of either kind behind the end mark belongs to it', () => {
    const bare = third.subarray(0, -1);
    for (const rest of ['', '\n', '\r', '\r\n']) {
      const file = Buffer.concat([bare, Buffer.from(rest)]);
      expect(ends(file, always)).toEqual([first.length, second.length, file.length]);
    }
  });

  test('a revision that the chain leaves out is no state of the file', () => {
    // The last revision names the first as the one before it, though the second stands between them.
    const text = third.toString('latin1');
    const skipped = lastStart(second)?.offset;
    const named = lastStart(first)?.offset;
    const file = Buffer.from(text.replace(`/Prev ${skipped}`, `/Prev ${named}`), 'latin1');
    expect(open(file).sections).toHaveLength(2);
    expect(ends(file, always)).toEqual([first.length, file.length]);
    expect(isRevisionEnd(open(file), second.length)).toBe(false);
  });

  test('a last revision with no previous one does not build on the others', () => {
    const alone = rawPdf({ objects: emptyPages() });
    const shift = second.length;
    const text = alone
      .toString('latin1')
      .slice('%PDF-1.7\n'.length)
      .replace(
        /(\d{10}) 00000 n/g,
        (_, place: string) => `${String(Number(place) + shift - 9).padStart(10, '0')} 00000 n`,
      )
      .replace(/startxref\n(\d+)/, (_, place: string) => `startxref\n${Number(place) + shift - 9}`);
    const file = Buffer.concat([second, Buffer.from(text, 'latin1')]);
    expect(open(file).sections).toHaveLength(1);
    expect(ends(file, always)).toEqual([file.length]);
    expect(ends(file, hasEight)).toEqual([]);
  });

  test('more than 200 revisions are not followed', () => {
    let file = first;
    for (let i = 0; i < 200; i += 1) file = rawPdf({ objects: { 8: String(i) } }, file);
    expect(ends(file, always)).toBeUndefined();
  });
});

test('a place is the end of a revision with or without its line end', () => {
  const document = open(third);
  const places = [first.length - 2, first.length - 1, first.length, first.length + 1, second.length, third.length];
  expect(places.map((place) => isRevisionEnd(document, place))).toEqual([false, true, true, false, true, true]);
  expect([0, -1, 7, third.length + 1].map((place) => isRevisionEnd(document, place))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
