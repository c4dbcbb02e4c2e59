import { expect, test } from 'vitest';
import { openPdf } from '../../../../src/signature/pdf/document.js';
import { pageAt, pages } from '../../../../src/signature/pdf/pages.js';
import { emptyPages, rawPdf } from '../../../support/raw-pdf.js';
import { makePdf } from '../../../support/signed-pdf.js';
import { granted } from '../../../support/test-signers.js';

const open = (objects: Record<number, string>) => granted(openPdf(rawPdf({ objects })));

test('pages come in the order of a nested tree', () => {
  const document = open({
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: '<< /Type /Pages /Kids [3 0 R 6 0 R] >>',
    3: '<< /Type /Pages /Kids [4 0 R 5 0 R] >>',
    4: '<< /Type /Page >>',
    5: '<< /Type /Page >>',
    6: '<< /Type /Page >>',
  });
  expect(pages(document).map(({ id }) => id)).toEqual([4, 5, 6]);
});

test('a page is found from either end', () => {
  const document = open(emptyPages(3));
  expect([0, 2, -1, -3].map((index) => pageAt(document, index)?.id)).toEqual([3, 5, 5, 3]);
  expect([3, -4].map((index) => pageAt(document, index))).toEqual([undefined, undefined]);
});

test('a tree that bites its own tail ends', () => {
  const document = open({
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: '<< /Type /Pages /Kids [2 0 R 3 0 R 3 0 R] >>',
    3: '<< /Type /Page >>',
  });
  expect(pages(document).map(({ id }) => id)).toEqual([3]);
});

test('a file without a page tree has no pages', () => {
  expect(pages(open({ 1: '<< /Type /Catalog >>' }))).toEqual([]);
});

test('a painted file has as many pages as were painted', async () => {
  expect(pages(granted(openPdf(await makePdf({ pages: 4 }))))).toHaveLength(4);
});
