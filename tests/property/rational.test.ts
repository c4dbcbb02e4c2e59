import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  divide,
  isZero,
  mean,
  multiply,
  negate,
  parseRational,
  type Rational,
  rational,
  subtract,
  sum,
  toDecimal,
  toFraction,
} from '../../src/model/rational.js';

const numbers = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });
const fractions: fc.Arbitrary<Rational> = fc
  .tuple(numbers, fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([n, d]) => rational(n, d));
const same = (a: Rational, b: Rational): void => expect(toFraction(a)).toBe(toFraction(b));

describe('fractions of any size', () => {
  it('are in lowest terms', () => {
    const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));
    fc.assert(
      fc.property(fractions, ({ numerator, denominator }) => {
        expect(denominator > 0n).toBe(true);
        expect(divisor(numerator < 0n ? -numerator : numerator, denominator)).toBe(1n);
      }),
    );
  });

  it('obey the laws of arithmetic', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        same(add(a, b), add(b, a));
        same(add(add(a, b), c), add(a, add(b, c)));
        same(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)));
        same(subtract(a, b), negate(subtract(b, a)));
        if (!isZero(b)) same(multiply(divide(a, b), b), a);
      }),
    );
  });

  it('are ordered as their differences are', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(compare(a, b)).toBe(Math.sign(Number(subtract(a, b).numerator)));
      }),
    );
  });

  it('have a mean between the least and the greatest, whose multiple is the sum', () => {
    fc.assert(
      fc.property(fc.array(fractions, { minLength: 1, maxLength: 8 }), (values) => {
        same(multiply(mean(values), rational(values.length)), sum(values));
        const sorted = [...values].sort(compare);
        expect(
          compare(sorted[0] as Rational, mean(values)) <= 0 && compare(mean(values), sorted.at(-1) as Rational) <= 0,
        ).toBe(true);
      }),
    );
  });

  it('are read back from their text', () => {
    fc.assert(
      fc.property(fractions, (value) => {
        expect(parseRational(toFraction(value))).toEqual(value);
      }),
    );
  });
});

describe('rounding', () => {
  /** Half up (away from zero) and half even in plain BigInt arithmetic. */
  function expected({ numerator, denominator }: Rational, decimals: number, isEven: boolean): string {
    const negative = numerator < 0n;
    const scaled = (negative ? -numerator : numerator) * 10n ** BigInt(decimals);
    const [floor, rest] = [scaled / denominator, scaled % denominator];
    const up = rest * 2n > denominator || (rest * 2n === denominator && (!isEven || floor % 2n === 1n));
    const digits = (up ? floor + 1n : floor).toString().padStart(decimals + 1, '0');
    const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
    return negative && /[1-9]/.test(text) ? `-${text}` : text;
  }

  const ties = fc
    .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.integer({ min: 0, max: 4 }))
    .map(([n, decimals]) => ({ value: rational(n * 10n + 5n, 10n ** BigInt(decimals + 1)), decimals }));
  const any = fc.record({ value: fractions, decimals: fc.integer({ min: 0, max: 6 }) });

  it('agrees with plain integer arithmetic, ties included', () => {
    fc.assert(
      fc.property(fc.oneof(ties, any), ({ value, decimals }) => {
        expect(toDecimal(value, decimals, 'half-up')).toBe(expected(value, decimals, false));
        expect(toDecimal(value, decimals, 'half-even')).toBe(expected(value, decimals, true));
      }),
      { numRuns: 500 },
    );
  });

  it('is never off by more than half a unit, and changes nothing that is round', () => {
    fc.assert(
      fc.property(any, ({ value, decimals }) => {
        const printed = parseRational(toDecimal(value, decimals)) as Rational;
        const unit = rational(1n, 10n ** BigInt(decimals));
        const off = subtract(printed, value);
        const distance = off.numerator < 0n ? negate(off) : off;
        expect(compare(multiply(distance, rational(2)), unit) <= 0).toBe(true);
        expect(toDecimal(printed, decimals)).toBe(toDecimal(value, decimals));
      }),
    );
  });
});
