import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPdf } from '../../src/signature/pdf/document.js';
import { Increment } from '../../src/signature/pdf/increment.js';
import { Reader } from '../../src/signature/pdf/reader.js';
import { serialize } from '../../src/signature/pdf/serialize.js';
import {
  array,
  bytesString,
  dictionary,
  name,
  type PdfValue,
  reference,
  sameValue,
  textOf,
  textString,
} from '../../src/signature/pdf/value.js';
import { emptyPages, rawPdf } from '../support/raw-pdf.js';
import { granted } from '../support/test-signers.js';

const latin1 = fc
  .array(fc.integer({ min: 0, max: 255 }), { maxLength: 12 })
  .map((codes) => String.fromCharCode(...codes));

const values = fc.letrec<{ value: PdfValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<PdfValue>(null, true, false),
    fc.integer(),
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000),
    latin1.map(name),
    fc.uint8Array({ maxLength: 20 }).map(bytesString),
    fc.tuple(fc.nat(8_000_000), fc.nat(65_535)).map(([id, generation]) => reference(id, generation)),
    fc.array(tie('value'), { maxLength: 5 }).map(array),
    fc.dictionary(latin1, tie('value'), { maxKeys: 5 }).map(dictionary),
  ),
})).value;

test('what is written is read back, and nothing behind it', () => {
  fc.assert(
    fc.property(values, (value) => {
      const reader = new Reader(Buffer.from(`${serialize(value)} /next`, 'latin1'));
      const read = reader.takeValue();
      expect(read !== undefined && sameValue(read, value)).toBe(true);
      expect(reader.takeValue()).toEqual(name('next'));
    }),
    { numRuns: 1000 },
  );
});

test('text survives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const read = new Reader(Buffer.from(serialize(textString(text)), 'latin1')).takeValue();
      expect(textOf(read)).toBe(text);
    }),
  );
});

test('no bytes make the reader throw or stand still', () => {
  const signs = fc
    .array(fc.constantFrom(...'()<>[]{}/% \n\\0129.-+Rnull'), { maxLength: 60 })
    .map((list) => list.join(''));
  fc.assert(
    fc.property(fc.oneof(signs, latin1), (text) => {
      const reader = new Reader(Buffer.from(text, 'latin1'));
      while (reader.takeValue() !== undefined) expect(reader.position).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

test('objects that are appended are found again, in both forms of cross-reference', () => {
  const content = fc.tuple(fc.constantFrom('table' as const, 'stream' as const), fc.array(values, { maxLength: 6 }));
  fc.assert(
    fc.property(content, ([form, list]) => {
      const increment = new Increment(granted(openPdf(rawPdf({ objects: emptyPages(), form }))));
      // An object that is itself a reference is no PDF.
      const added = list.map((value) => increment.add(array([value])));
      const document = granted(openPdf(increment.write()));
      expect(added.map((place, i) => sameValue(document.resolve(place), array([list[i] ?? null])))).toEqual(
        list.map(() => true),
      );
      expect(document.damaged).toBe(false);
    }),
  );
});
