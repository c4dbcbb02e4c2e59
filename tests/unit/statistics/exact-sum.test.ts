import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, multiply, parseRational, type Rational, rational, ZERO } from '../../../src/model/rational.js';
import { ExactSums } from '../../../src/statistics/exact-sum.js';
import { exactValue } from '../../../src/statistics/exact-value.js';

/** The sum by large numbers alone. */
const slowly = (texts: readonly string[], counts: readonly number[]): Rational =>
  texts.reduce((sum, text, at) => add(sum, multiply(parseRational(text) as Rational, rational(counts[at] ?? 0))), ZERO);

function quickly(texts: readonly string[], counts: readonly number[]): Rational {
  const sums = new ExactSums();
  for (const text of texts) sums.push(exactValue(text));
  return sums.sum(
    texts.map((_, at) => at),
    counts,
  );
}

const fraction = (top: number, bottom: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: -top, max: top }), fc.integer({ min: 1, max: bottom }))
    .map(([numerator, denominator]) => `${numerator}/${denominator}`);

describe('a sum of listed values with their times', () => {
  it.each([
    ['nothing', [], []],
    ['shares of small groups', ['1/2', '1/3', '5/7'], [3, 2, 1]],
    ['what cancels out', ['1/3', '-1/3'], [2, 2]],
    ['denominators without a common one that a double holds', primes(40), primes(40).map(() => 1000)],
    ['times beyond what a double holds exactly', ['9999999/7', '1/7'], [2 ** 40, 1]],
    ['a large value among small ones', ['123456789012345678901/3', '1/2'], [2, 5]],
  ])('is exact: %s', (_what, texts, counts) => {
    expect(quickly(texts, counts)).toEqual(slowly(texts, counts));
  });

  it('is the same again, whatever was summed between', () => {
    const sums = new ExactSums();
    for (const text of ['1/2', '1/3', '2']) sums.push(exactValue(text));
    const first = sums.sum([0, 1], [1, 1]);
    sums.push(exactValue('1/5'));
    expect([first, sums.sum([2, 3], [1, 1]), sums.sum([0, 1], [1, 1])]).toEqual([
      rational(5, 6),
      rational(11, 5),
      rational(5, 6),
    ]);
  });

  it('is that of large numbers, whatever the values and their times', () => {
    const entry = fc.tuple(fc.oneof(fraction(30, 30), fraction(5_000_000, 9_000_000)), fc.nat(5000));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), (entries) => {
        const [texts, counts] = [entries.map(([text]) => text), entries.map(([, count]) => count)];
        expect(quickly(texts, counts)).toEqual(slowly(texts, counts));
      }),
    );
  });
});

/** The first of the fractions 1/2, 1/3, 1/5, 1/7 … */
function primes(count: number): string[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number += 1)
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  return found.map((prime) => `1/${prime}`);
}
