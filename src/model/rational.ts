/** How a value exactly between two printable ones is rounded. `half-up` is 四舍五入, `half-even` is GB/T 8170. */
export type RoundingMode = 'half-up' | 'half-even';

/** An exact fraction in lowest terms; the denominator is always positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Rational = { numerator: 0n, denominator: 1n };
export const ONE: Rational = { numerator: 1n, denominator: 1n };

// As many digits as the schemas allow an exact value: no more, so that a long text costs no time.
const DECIMAL = /^(-?)(\d{1,190})(?:\.(\d{1,30}))?$/;
const FRACTION = /^(-?\d{1,190})\/(\d{1,191})$/;

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) {
    // Doubles hold such whole numbers exactly, and divide them many times quicker.
    if (x <= SAFE && y <= SAFE) return BigInt(divisorOf(Number(x), Number(y)));
    [x, y] = [y, x % y];
  }
  return x;
}

/** The greatest common divisor of two whole numbers not below 0 that a double holds exactly. */
export function divisorOf(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** Builds a fraction in lowest terms. `denominator` must not be 0 (a RangeError is a fault of the program). */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  if (d === 0n) throw new RangeError('denominator 0');
  const divisor = gcd(n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n);
  return { numerator: n / divisor, denominator: d / divisor };
}

/** Reads `12`, `-1.50` or `3/4`, up to the digits that the schemas allow; anything else gives `null`. */
export function parseRational(text: string): Rational | null {
  const decimal = DECIMAL.exec(text);
  if (decimal) {
    const fraction = decimal[3] ?? '';
    return rational(BigInt(`${decimal[1]}${decimal[2]}${fraction}`), 10n ** BigInt(fraction.length));
  }
  const parts = FRACTION.exec(text);
  if (!parts) return null;
  const denominator = BigInt(parts[2] as string);
  return denominator === 0n ? null : rational(BigInt(parts[1] as string), denominator);
}

/** The exact value of a decimal string that a schema has already checked. */
export function decimal(text: string): Rational {
  const value = parseRational(text);
  if (!value) throw new RangeError(`not a decimal: ${text}`);
  return value;
}

export const add = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));

export const multiply = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.numerator, a.denominator * b.denominator);

/** `a / b`; `b` must not be 0. */
export const divide = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator, a.denominator * b.numerator);

export const negate = (a: Rational): Rational => ({ numerator: -a.numerator, denominator: a.denominator });

export const absolute = (a: Rational): Rational => (a.numerator < 0n ? negate(a) : a);

/** Negative, 0 or positive, as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const minimum = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const maximum = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);
export const isZero = (a: Rational): boolean => a.numerator === 0n;

export const sum = (values: Iterable<Rational>): Rational => {
  let total = ZERO;
  for (const value of values) total = add(total, value);
  return total;
};

/** The mean of at least one value. */
export const mean = (values: readonly Rational[]): Rational => divide(sum(values), rational(values.length));

/** `3/4`, or `3` where the denominator is 1. */
export const toFraction = (a: Rational): string =>
  a.denominator === 1n ? String(a.numerator) : `${a.numerator}/${a.denominator}`;

function roundScaled(value: Rational, mode: RoundingMode): bigint {
  const { numerator, denominator } = value;
  const magnitude = numerator < 0n ? -numerator : numerator;
  const quotient = magnitude / denominator;
  const twice = (magnitude % denominator) * 2n;
  const up = twice > denominator || (twice === denominator && (mode === 'half-up' || quotient % 2n === 1n));
  const rounded = up ? quotient + 1n : quotient;
  return numerator < 0n ? -rounded : rounded;
}

/** The printed decimal, rounded once: `toDecimal(1/8, 2)` is `0.13`. Half-up rounds away from zero, as 四舍五入 does. */
export function toDecimal(value: Rational, decimals = 2, mode: RoundingMode = 'half-up'): string {
  const scale = 10n ** BigInt(decimals);
  const scaled = roundScaled(multiply(value, rational(scale)), mode);
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const sign = scaled < 0n ? '-' : '';
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The value as it is printed, as an exact fraction again: what grades and guards are compared with. */
export const asPrinted = (value: Rational, decimals: number, mode: RoundingMode): Rational =>
  decimal(toDecimal(value, decimals, mode));
