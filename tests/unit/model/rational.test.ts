import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  absolute,
  add,
  asPrinted,
  compare,
  decimal,
  divide,
  isZero,
  maximum,
  mean,
  minimum,
  multiply,
  negate,
  parseRational,
  rational,
  subtract,
  sum,
  toDecimal,
  toFraction,
  ZERO,
} from '../../../src/model/rational.js';

const half = rational(1, 2);
const third = rational(1, 3);

describe('fractions', () => {
  it('are kept in lowest terms with a positive denominator', () => {
    expect(rational(6, -8)).toEqual({ numerator: -3n, denominator: 4n });
    expect(rational(-6, -8)).toEqual({ numerator: 3n, denominator: 4n });
    expect(rational(0, -5)).toEqual(ZERO);
    expect(rational(7)).toEqual({ numerator: 7n, denominator: 1n });
  });

  it('have no denominator 0', () => {
    expect(() => rational(1, 0)).toThrow(RangeError);
    expect(() => divide(half, ZERO)).toThrow(RangeError);
  });

  it('add, subtract, multiply and divide exactly', () => {
    expect(
      [add(half, third), subtract(half, third), multiply(half, third), divide(half, third)].map(toFraction),
    ).toEqual(['5/6', '1/6', '1/6', '3/2']);
    expect([negate(half), absolute(negate(half)), absolute(half)].map(toFraction)).toEqual(['-1/2', '1/2', '1/2']);
  });

  it('know no binary error', () => {
    expect(toFraction(sum([decimal('0.1'), decimal('0.2')]))).toBe('3/10');
    expect(compare(sum([decimal('0.1'), decimal('0.2')]), decimal('0.3'))).toBe(0);
  });

  it('are compared, and taken the lesser or greater of', () => {
    expect([compare(half, third), compare(third, half), compare(half, rational(2, 4))]).toEqual([1, -1, 0]);
    expect([minimum(half, third), maximum(half, third)].map(toFraction)).toEqual(['1/3', '1/2']);
    expect([isZero(ZERO), isZero(third)]).toEqual([true, false]);
  });

  it('have a sum of none and a mean of some', () => {
    expect([sum([]), mean([half, third, third])].map(toFraction)).toEqual(['0', '7/18']);
  });
});

describe('fractions from text', () => {
  it.each([
    ['12', '12'],
    ['-1.50', '-3/2'],
    ['0.125', '1/8'],
    ['3/4', '3/4'],
    ['-6/8', '-3/4'],
    ['007', '7'],
    ['-0', '0'],
  ])('read %s as %s', (text, expected) => {
    const value = parseRational(text);
    expect(value && toFraction(value)).toBe(expected);
  });

  it.each([
    '',
    ' 1',
    '1.',
    '.5',
    '1,5',
    '1e3',
    '+1',
    '1/0',
    '1/-2',
    '½',
    '--1',
    'NaN',
    '1'.repeat(191),
    `1.${'1'.repeat(31)}`,
    `1/${'1'.repeat(192)}`,
  ])('refuse %j', (text) => {
    expect(parseRational(text)).toBeNull();
  });

  it('read as many digits as the schemas allow, so that nothing that is valid is lost', () => {
    const definitions = JSON.parse(readFileSync('schemas/definitions.schema.json', 'utf8')) as {
      $defs: Record<'fraction' | 'awarded', { pattern: string }>;
    };
    const [nines, tens] = ['9'.repeat(190), `1${'0'.repeat(190)}`];
    const exact = [nines, `-${nines}`, `${nines}/${tens}`, `-${nines}/${tens}`];
    for (const text of exact) {
      expect(text).toMatch(new RegExp(definitions.$defs.fraction.pattern));
      const value = parseRational(text);
      expect(value && toFraction(value)).toBe(text);
    }
    const longest = `${nines}.123456`;
    expect(longest).toMatch(new RegExp(definitions.$defs.awarded.pattern));
    expect(parseRational(longest)).not.toBeNull();
  });

  it('that a schema has checked may not fail', () => {
    expect(() => decimal('a')).toThrow(RangeError);
  });
});

describe('printed decimals', () => {
  it.each([
    ['1.005', 2, '1.01', '1.00'],
    ['1.015', 2, '1.02', '1.02'],
    ['2.5', 0, '3', '2'],
    ['3.5', 0, '4', '4'],
    ['-2.5', 0, '-3', '-2'],
    ['-0.004', 2, '0.00', '0.00'],
    ['-0.005', 2, '-0.01', '0.00'],
    ['0.1', 3, '0.100', '0.100'],
    ['1/3', 2, '0.33', '0.33'],
    ['2/3', 4, '0.6667', '0.6667'],
    ['99.995', 2, '100.00', '100.00'],
    ['123456789012345678901234567.895', 2, '123456789012345678901234567.90', '123456789012345678901234567.90'],
  ])('of %s with %i decimals are rounded half up or half even', (text, decimals, up, even) => {
    const value = parseRational(text) ?? ZERO;
    expect([toDecimal(value, decimals), toDecimal(value, decimals, 'half-even')]).toEqual([up, even]);
  });

  it('are values again, for what is compared as printed', () => {
    expect(toFraction(asPrinted(decimal('89.995'), 2, 'half-up'))).toBe('90');
    expect(toFraction(asPrinted(decimal('89.994'), 2, 'half-up'))).toBe('8999/100');
  });
});
