import { describe, expect, it } from 'vitest';
import { annotateWorkbook } from '../../../../src/workbook/annotate/annotate-workbook.js';
import { isUntouchedCopy } from '../../../../src/workbook/annotate/copy-seal.js';
import { fixWorkbook } from '../../../../src/workbook/annotate/fix-workbook.js';
import { buildWorkbook, packParts } from '../../../fixtures/workbooks/build-workbook.js';
import { annotation, good, mark, partsOf } from '../../../support/annotation.js';

const book = buildWorkbook({ sheets: { 甲: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' } });
const marked = good(annotateWorkbook(book, 'a', annotation([mark('甲', 'A1')])));
const fixed = good(fixWorkbook(book, 'a', []));

describe('telling our copies', () => {
  it('knows marked and mended copies, also one made of another', () => {
    expect([marked, fixed, good(annotateWorkbook(fixed, 'a', annotation([])))].map(isUntouchedCopy)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('does not take an original, or what is no workbook, for one', () => {
    expect([book, new Uint8Array(), packParts([])].map(isUntouchedCopy)).toEqual([false, false, false]);
  });

  it.each(['xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/styles.xml'])(
    'sees that somebody has worked in it: %s',
    (part) => {
      const parts = new Map(partsOf(marked));
      parts.set(part, (parts.get(part) ?? '').replace('1', '2'));
      expect(isUntouchedCopy(packParts(parts))).toBe(false);
    },
  );

  it('sees that a part was added or taken away', () => {
    const parts = new Map(partsOf(fixed));
    parts.set('xl/extra.xml', '<a/>');
    expect(isUntouchedCopy(packParts(parts))).toBe(false);
    parts.delete('xl/extra.xml');
    expect(isUntouchedCopy(packParts(parts))).toBe(true);
    parts.delete('xl/styles.xml');
    expect(isUntouchedCopy(packParts(parts))).toBe(false);
  });
});
