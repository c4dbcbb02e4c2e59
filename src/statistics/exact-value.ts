import { divisorOf, parseRational, type Rational, toFraction, ZERO } from '../model/rational.js';

/** Products of two such numbers are exact in a double. */
const SMALL = 2 ** 26;

/** An exact value: as two numbers in lowest terms where doubles hold them, else as two large ones. */
export interface ExactValue {
  readonly numerator: number;
  readonly denominator: number;
  /** `null`: the two numbers are exact, and so are their products with those of others. */
  readonly large: Rational | null;
}

/** The value as a fraction of large numbers. */
export const rationalOf = ({ numerator, denominator, large }: ExactValue): Rational =>
  large ?? { numerator: BigInt(numerator), denominator: BigInt(denominator) };

/** Few enough digits that a double holds them exactly, and the powers of ten as well. */
const SHORT_DECIMAL = /^(-?)(\d{1,7})(?:\.(\d{1,6}))?$/;
const SHORT_FRACTION = /^(-?\d{1,7})\/(\d{1,7})$/;

/** The value of a text; what is no number is 0. Nearly all values are short, and need no large numbers. */
export function exactValue(text: string): ExactValue {
  const [top, bottom] = shortParts(text) ?? [0, 0];
  if (bottom > 0) {
    const divisor = divisorOf(Math.abs(top), bottom);
    const [numerator, denominator] = [top / divisor, bottom / divisor];
    // As whole numbers of 32 bits they take the least time.
    if (Math.abs(numerator) < SMALL && denominator < SMALL)
      return { numerator: numerator | 0, denominator: denominator | 0, large: null };
  }
  const exact = parseRational(text) ?? ZERO;
  const [numerator, denominator] = [Number(exact.numerator), Number(exact.denominator)];
  const isSmall = Math.abs(numerator) < SMALL && denominator < SMALL;
  return { numerator, denominator, large: isSmall ? null : exact };
}

/** Numerator and denominator of a short text, not in lowest terms; `null` of any other. */
function shortParts(text: string): readonly [number, number] | null {
  const decimal = SHORT_DECIMAL.exec(text);
  if (decimal) {
    const places = decimal[3] ?? '';
    return [Number(`${decimal[1]}${decimal[2]}${places}`), 10 ** places.length];
  }
  const fraction = SHORT_FRACTION.exec(text);
  return fraction ? [Number(fraction[1]), Number(fraction[2])] : null;
}

/** The canonical text of a value as a fraction. */
export function fractionText({ numerator, denominator, large }: ExactValue): string {
  if (large !== null) return toFraction(large);
  return denominator === 1 ? String(numerator) : `${numerator}/${denominator}`;
}
