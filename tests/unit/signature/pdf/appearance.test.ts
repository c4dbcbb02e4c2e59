import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { addAppearance, sealAppearance } from '../../../../src/signature/pdf/appearance.js';
import { openPdf } from '../../../../src/signature/pdf/document.js';
import { Increment } from '../../../../src/signature/pdf/increment.js';
import { array, is, name } from '../../../../src/signature/pdf/value.js';
import { emptyPages, rawPdf } from '../../../support/raw-pdf.js';
import { granted } from '../../../support/test-signers.js';

const RGB = Uint8Array.of(255, 0, 0, 0, 255, 0);
const ALPHA = Uint8Array.of(255, 128);
const image = { width: 2, height: 1, rgb: RGB };

test('a seal is compressed once and keeps its points', () => {
  const seal = sealAppearance({ ...image, alpha: ALPHA });
  expect([seal.width, seal.height]).toEqual([2, 1]);
  expect(Uint8Array.from(inflateSync(seal.rgb))).toEqual(RGB);
  expect(Uint8Array.from(inflateSync(seal.alpha ?? new Uint8Array()))).toEqual(ALPHA);
  expect('alpha' in sealAppearance(image)).toBe(false);
});

function painted(alpha: boolean) {
  const increment = new Increment(granted(openPdf(rawPdf({ objects: emptyPages() }))));
  const look = addAppearance(increment, sealAppearance(alpha ? { ...image, alpha: ALPHA } : image), [120, 80]);
  const document = granted(openPdf(increment.write()));
  const form = document.resolve(look);
  const entries = is(form, 'stream') ? form.entries : new Map();
  const objects = document.dictionary(document.dictionary(entries.get('Resources')).entries.get('XObject'));
  const picture = document.resolve(objects.entries.get('Seal'));
  return { document, form, entries, picture };
}

test('the picture fills the whole box', () => {
  const { form, entries } = painted(false);
  expect(is(form, 'stream') && Buffer.from(form.data).toString()).toBe('q 120 0 0 80 0 0 cm /Seal Do Q');
  expect([entries.get('Subtype'), entries.get('BBox')]).toEqual([name('Form'), array([0, 0, 120, 80])]);
});

test('points that are not opaque come as a soft mask', () => {
  const { document, picture } = painted(true);
  const mask = is(picture, 'stream') ? document.resolve(picture.entries.get('SMask')) : null;
  expect(is(picture, 'stream') && document.decode(picture)).toEqual(Buffer.from(RGB));
  expect(is(mask, 'stream') && document.decode(mask)).toEqual(Buffer.from(ALPHA));
  expect(is(mask, 'stream') && mask.entries.get('ColorSpace')).toEqual(name('DeviceGray'));
});

test('a picture that is opaque has no mask', () => {
  const { picture } = painted(false);
  expect(is(picture, 'stream') && picture.entries.has('SMask')).toBe(false);
  expect(is(picture, 'stream') && picture.entries.get('Width')).toBe(2);
});
