import { describe, expect, it } from 'vitest';
import { parseRational, type Rational, rational, toFraction } from '../../../src/model/rational.js';
import { exactValue, fractionText, rationalOf } from '../../../src/statistics/exact-value.js';

describe('an exact value', () => {
  it.each([
    ['0', 0, 1],
    ['-0.00', 0, 1],
    ['82.50', 165, 2],
    ['-1.25', -5, 4],
    ['2/4', 1, 2],
    ['-6/4', -3, 2],
    ['0/7', 0, 1],
    ['100', 100, 1],
  ])('of %s is in lowest terms', (text, numerator, denominator) => {
    expect(exactValue(text)).toEqual({ numerator, denominator, large: null });
  });

  it.each(['123456789012345678901/3', '9999999.123456', '1/99999999', '67108864', '0.00000001'])(
    'of %s, which is no small one, is kept by large numbers',
    (text) => {
      const value = exactValue(text);
      expect([value.large === null, rationalOf(value)]).toEqual([false, parseRational(text)]);
    },
  );

  it('of what is no number is 0', () => {
    expect(['', 'a', '1/0', '1.', '.5', '--1'].map((text) => rationalOf(exactValue(text)))).toEqual(
      Array.from({ length: 6 }, () => rational(0)),
    );
  });

  it('has the text of its fraction, small or large', () => {
    const texts = ['0.50', '7', '-3/9', '123456789012345678902/4'];
    expect(texts.map((text) => fractionText(exactValue(text)))).toEqual(
      texts.map((text) => toFraction(parseRational(text) as Rational)),
    );
  });
});
