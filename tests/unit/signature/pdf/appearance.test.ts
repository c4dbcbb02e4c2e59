import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { addAppearance, captioned, sealAppearance } from '../../../../src/signature/pdf/appearance.js';
import { openPdf } from '../../../../src/signature/pdf/document.js';
import { Increment } from '../../../../src/signature/pdf/increment.js';
import { array, is, name, type PdfValue } from '../../../../src/signature/pdf/value.js';
import { emptyPages, rawPdf } from '../../../support/raw-pdf.js';
import { boxes, SEAL_WORDS, testSeal } from '../../../support/test-seal.js';
import { granted } from '../../../support/test-signers.js';

const RGB = Uint8Array.of(255, 0, 0, 0, 255, 0);
const ALPHA = Uint8Array.of(255, 128);
const picture = { width: 2, height: 1, rgb: RGB };
const plain = () => sealAppearance({ words: SEAL_WORDS, outliner: boxes });

function painted(seal = testSeal(), box: readonly [number, number] = [120, 80]) {
  const increment = new Increment(granted(openPdf(rawPdf({ objects: emptyPages() }))));
  const look = addAppearance(increment, seal, box);
  const document = granted(openPdf(increment.write()));
  const form = document.resolve(look);
  const within = (value: PdfValue | undefined, key: string): PdfValue => {
    const entries = is(value, 'stream') ? value.entries : new Map<string, PdfValue>();
    const objects = document.dictionary(document.dictionary(entries.get('Resources')).entries.get('XObject'));
    return document.resolve(objects.entries.get(key)) ?? null;
  };
  const operators = is(form, 'stream') ? Buffer.from(form.data).toString() : '';
  return { document, form, within, operators };
}

describe('a seal', () => {
  test('is drawn and compressed once, whatever is signed with it', () => {
    const seal = plain();
    expect(inflateSync(seal.seal).toString()).toMatch(/^0\.79 0\.06 0\.09 rg /);
    expect([seal.caption, seal.picture]).toEqual([[], undefined]);
    expect(captioned(seal, ['2026'], boxes).seal).toBe(seal.seal);
  });

  test('is round: as wide as high, in the middle of its box, the caption under it', () => {
    const { operators, form } = painted();
    const [seal = [], line = []] = operators.split('\n').map((one) => one.split(' '));
    const [side, left, bottom] = [100 * Number(seal[1]), Number(seal[5]), Number(seal[6])];
    expect([seal[1], seal[2], seal[3]]).toEqual([seal[4], '0', '0']);
    expect(left + side / 2).toBeCloseTo(60, 3);
    expect(bottom + side).toBeCloseTo(80, 3);
    expect(Number(line[6])).toBeLessThan(bottom);
    expect(is(form, 'stream') && form.entries.get('BBox')).toEqual(array([0, 0, 120, 80]));
  });

  test('is no larger than a seal on paper, and a caption never wider than the box', () => {
    const large = painted(testSeal(), [500, 400]).operators.split(' ');
    expect(100 * Number(large[1])).toBe(119);
    const narrow = painted(captioned(plain(), ['很长很长很长很长很长很长的一行字'], boxes), [40, 200]).operators;
    const size = Number(narrow.split('\n')[1]?.split(' ')[1]) * 250;
    expect(size * 16).toBeCloseTo(40, 3);
  });

  test('has nothing to show in a field without extent, and breaks nothing', () => {
    expect(painted(testSeal(), [0, 0]).operators).toMatch(/^q 0 0 0 0 0 [-\d.]+ cm \/Seal Do Q/);
  });

  test('without a caption fills the height', () => {
    expect(painted(plain(), [80, 80]).operators).toBe('q 0.8 0 0 0.8 0 0 cm /Seal Do Q');
  });
});

describe('a picture', () => {
  const pictured = (alpha: boolean) =>
    painted(
      sealAppearance({ words: SEAL_WORDS, outliner: boxes, picture: alpha ? { ...picture, alpha: ALPHA } : picture }),
    );

  test('stands in the place of the star, its shape kept', () => {
    const { document, form, within } = pictured(false);
    const seal = within(form, 'Seal');
    const operators = is(seal, 'stream') ? Buffer.from(document.decode(seal) ?? []).toString() : '';
    expect(operators).toBe('/Ring Do q 28 0 0 14 36 46 cm /Picture Do Q');
  });

  test('keeps its points, and what is not opaque comes as a soft mask', () => {
    const { document, form, within } = pictured(true);
    const image = within(within(form, 'Seal'), 'Picture');
    const mask = is(image, 'stream') ? document.resolve(image.entries.get('SMask')) : null;
    expect(is(image, 'stream') && document.decode(image)).toEqual(Buffer.from(RGB));
    expect(is(mask, 'stream') && document.decode(mask)).toEqual(Buffer.from(ALPHA));
    expect(is(mask, 'stream') && mask.entries.get('ColorSpace')).toEqual(name('DeviceGray'));
  });

  test('that is opaque has no mask', () => {
    const { form, within } = pictured(false);
    const image = within(within(form, 'Seal'), 'Picture');
    expect(is(image, 'stream') && [image.entries.has('SMask'), image.entries.get('Width')]).toEqual([false, 2]);
  });
});
